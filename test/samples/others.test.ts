import { describe, expect, it } from 'vitest';
import { fullTimeEquivalents, parsePlan, reconcile, writePlan } from 'municipal-performance';
import { chieve2020, cremona2011 } from 'municipal-performance/samples';

describe.each([['Chieve 2020', chieve2020], ['Cremona 2011', cremona2011]] as const)('the plan of %s', (_, sample) => {
  it('is read without findings, and the same when the written one is read again', () => {
    const drafted = sample.plan();
    expect(drafted.findings).toEqual([]);
    const again = parsePlan(drafted.ok && JSON.parse(JSON.stringify(writePlan(drafted.value))));
    expect(again).toEqual(drafted);
  });
});

describe('Chieve 2020', () => {
  const plan = chieve2020.plan();
  const objectives = plan.ok ? plan.value.objectives : [];

  it('has three strategic objectives and six activities with the months marked', () => {
    expect(objectives.map(({ level }) => level)).toEqual([...Array<string>(3).fill('strategico'), ...Array<string>(6).fill('operativo')]);
    expect(objectives.slice(3).map(({ phases }) => phases[0]?.months)).toEqual([...Array<string>(5).fill('......xxxxxx'), '....xxx.....']);
  });

  it('was approved by deliberazione G.C. 68 of 1 September 2020', () => {
    expect(plan.ok && plan.value.source).toEqual({ act: 'deliberazione G.C. n. 68', date: '2020-09-01' });
  });

  it('surveys the activity of the summer on 31 August, after its months', () => {
    const [activity] = objectives.slice(-1);
    expect(activity?.indicators[0]).toMatchObject({ surveyedOn: '2020-08-31', printed: { surveyedOn: '31/08/2020', target: '100%' } });
  });
});

describe('Cremona 2011', () => {
  const { staffByHours, staffByAge, staffByQualification } = cremona2011.tables;
  const figures = (rows: readonly (readonly string[])[]) => ({
    rows: rows.slice(0, -1).map((row) => row.slice(1, -1)),
    rowTotals: rows.slice(0, -1).map((row) => row.at(-1) ?? null),
    columnTotals: rows.at(-1)?.slice(1, -1) ?? [],
    total: rows.at(-1)?.at(-1) ?? null,
  });

  it.each([['hours', staffByHours], ['age', staffByAge], ['qualification', staffByQualification]] as const)('staff by %s adds up', (_, table) => {
    expect(reconcile(figures(table.rows))).toEqual([]);
  });

  it('counts 691 people by hours and by age, 692 by qualification', () => {
    expect([staffByHours, staffByAge, staffByQualification].map(({ rows }) => rows.at(-1)?.at(-1))).toEqual(['691', '691', '692']);
  });

  it('has 609 at full time, 58 at 75 %, 24 at 50 %: 664.5 full-time equivalents', () => {
    const plan = cremona2011.plan();
    const [table] = plan.ok ? plan.value.staff : [];
    expect(table && String(fullTimeEquivalents(table).fullTimeEquivalents)).toBe('664.5');
  });
});
