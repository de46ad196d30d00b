import { describe, expect, it } from 'vitest';
import { checkScheme, countedMonths, nextFascia, parseAppraisals, parseScheme, scoreSchede, timeInPost, writeScheme, type Appraisal } from 'municipal-performance';
import { civilDate, period } from 'municipal-performance/values';
import { documentOf, schedaOf, schemeOf } from './scheme.js';

const served = (from: string, to: string) => ({ service: { periods: [period(civilDate(from), civilDate(to))] } });
const scored = (points: string) => ({ inputs: { p: points } });

describe('gates (Relazione 2024 l. 434-438)', () => {
  const parts = { gates: [{ id: 'equilibri', label: 'Equilibri di bilancio', exception: 'act' }] };
  const gate = (fact: NonNullable<Appraisal['gates']>[string] | null) => schedaOf(parts, { ...scored('96'), ...(fact ? { gates: { equilibri: fact } } : {}) });
  it.each<[string, NonNullable<Appraisal['gates']>[string] | null, boolean]>([
    ['reached', { reached: true }, true],
    ['not reached', { reached: false }, false],
    ['not reached for choices that an act records', { reached: false, exceptionClaimed: true, exceptionAct: 'G.C. 7/2024' }, true],
    ['an exception without an act', { reached: false, exceptionClaimed: true, exceptionAct: ' ' }, false],
    ['an act without a claim', { reached: false, exceptionAct: 'G.C. 7/2024' }, false],
    ['nothing is said', null, false],
  ])('%s', (_, fact, open) => {
    const scheda = gate(fact);
    expect([scheda.access, scheda.gates[0]?.open, String(scheda.total)]).toEqual([open, open, '96']);
  });
  it('without an exception in the scheme no act helps', () => {
    const scheda = schedaOf({ gates: [{ id: 'equilibri', label: 'E' }] }, { ...scored('96'), gates: { equilibri: { reached: false, exceptionClaimed: true, exceptionAct: 'G.C. 7/2024' } } });
    expect(scheda.access).toBe(false);
  });
});

describe('access', () => {
  it.each([['59.99', false], ['60', true], ['60.01', true]])('a minimum that admits 60, at %s', (points, access) => {
    expect(schedaOf({ access: { minimum: { from: '60' } } }, scored(points)).access).toBe(access);
  });
  it.each([['60', false], ['60.01', true]])('a minimum above 60, at %s', (points, access) => {
    expect(schedaOf({ access: { minimum: { above: '60' } } }, scored(points)).access).toBe(access);
  });
  it.each([
    ['calendar', '2024-09-01', true], ['calendar', '2024-09-02', false], ['days', '2024-09-02', true], ['days', '2024-09-04', false],
    ['month-if-15-days', '2024-09-16', true], ['month-if-15-days', '2024-09-17', false],
  ])('4 months counted by %s from %s to the end of 2024: %s (l. 893)', (count, from, access) => {
    expect(schedaOf({ access: { months: { atLeast: 4, count } } }, { ...scored('70'), ...served(from, '2024-12-31') }).access).toBe(access);
  });
  it('says every reason, for and against', () => {
    const { conditions } = schedaOf({ access: { minimum: { from: '60' }, months: { atLeast: 4, count: 'calendar' }, excludingSanctions: ['multa'] } }, {
      ...scored('59'), ...served('2024-01-01', '2024-12-31'), sanctions: [{ kind: 'multa' }],
    });
    expect(conditions).toEqual([
      { rule: 'score', holds: false, required: '60 ≤ X', found: '59' },
      { rule: 'months', holds: true, required: 'almeno 4 mesi', found: '12 mesi' },
      { rule: 'sanction', holds: false, required: 'nessuna fra: multa', found: 'multa' },
    ]);
  });
  it.each([
    [[20, 20, 20, 20, 20, 12, 11, 0, 0, 0, 0, 0], 6], [[20, 20, 20, 20, 20, 11, 11, 11, 0, 0, 0, 0], 5],
  ])('months with 12 days of presence: %j are %s (l. 1002)', (worked, months) => {
    expect(countedMonths({ worked }, { days: 12 })).toBe(months);
  });
  it('neutral absences count as presence, others do not (D.Lgs. 150/2009 art. 9 c. 3)', () => {
    const days = Array<number>(12).fill(15);
    const presence = (kind: string) => countedMonths({ worked: Array<number>(12).fill(0), absences: [{ kind, days }] }, { days: 12, neutral: ['maternità'] });
    expect([presence('maternità'), presence('aspettativa')]).toEqual([12, 0]);
  });
  it('months of two stretches that follow each other are those of one', () => {
    const [whole, halves] = [[['2024-01-15', '2024-05-14']], [['2024-01-15', '2024-03-03'], ['2024-03-04', '2024-05-14']]].map((stretches) =>
      timeInPost(stretches.map(([from, to]) => period(civilDate(from ?? ''), civilDate(to ?? '')))));
    expect(halves).toEqual(whole);
    expect(whole).toMatchObject({ days: 121, wholeMonths: 4 });
  });
  it('only the days of the year count', () => {
    expect(timeInPost([period(civilDate('2023-07-01'), civilDate('2024-02-29'))], 2024)).toMatchObject({ days: 60, wholeMonths: 2 });
  });
});

describe('penalties, clamp, rounding, fascia', () => {
  const parts = {
    penalties: [{ kind: 'given', id: 'off', max: '10' }], clamp: { min: '0', max: '100' }, rounding: { digits: 2, mode: 'half-up' },
    fasce: [{ id: 'nessuna', to: '60', percent: '0' }, { id: 'quinta', above: '60', to: '95', percent: '70' }, { id: 'prima', above: '95', to: '100', percent: '100' }],
    access: { minimum: { from: '60' } },
  };
  it.each([['97.20', '3', '94.2', 'quinta'], ['3', '5', '0', 'nessuna'], ['95.01', '0', '95.01', 'prima'], ['95.005', '0', '95.01', 'prima'], ['95.004', '0', '95', 'quinta']])(
    '%s less %s is %s: %s', (p, off, total, fascia) => {
      const scheda = schedaOf(parts, { inputs: { p, off } });
      expect([String(scheda.total), scheda.fascia?.id]).toEqual([total, fascia]);
    },
  );
  it('half even turns 95.005 into 95.00', () => {
    const scheda = schedaOf({ ...parts, rounding: { digits: 2, mode: 'half-even' } }, { inputs: { p: '95.005', off: '0' } });
    expect(scheda.fascia?.id).toBe('quinta');
  });
  it('a score of exactly 60 is admitted and not paid, or paid by the alternative', () => {
    const at60 = (minimumConflict?: string) => schedaOf({ ...parts, access: { ...parts.access, ...(minimumConflict ? { minimumConflict } : {}) } }, { inputs: { p: '60', off: '0' } });
    expect([at60().fascia?.id, at60('table').fascia?.id, at60('minimum').fascia?.id, at60('minimum').codes]).toEqual(['nessuna', 'nessuna', 'quinta', ['scoring/fascia-by-choice']]);
  });
  it('a missing penalty is no penalty only where the scheme says so', () => {
    expect(schedaOf(parts, { inputs: { p: '80' } }).codes).toEqual(['scoring/missing-input']);
    expect(String(schedaOf({ ...parts, penalties: [{ ...parts.penalties[0], missing: 'zero' }] }, { inputs: { p: '80' } }).total)).toBe('80');
  });
  it('the next fascia begins at the first score that is shown in it', () => {
    const scheme = schemeOf(parts);
    const next = nextFascia(scheme, schedaOf(parts, { inputs: { p: '94.2', off: '0' } }));
    expect('points' in next && [next.fascia.id, String(next.points), next.enough]).toEqual(['prima', '0.81', true]);
    expect(nextFascia(scheme, schedaOf(parts, { inputs: { p: '99', off: '0' } }))).toMatchObject({ gap: 'not-applicable' });
  });
});

describe('a list', () => {
  const scheme = schemeOf({});
  const list = (people: readonly Appraisal[]) => scoreSchede(scheme, people, { on: civilDate('2024-12-31') });
  it('scores a person that comes twice and gives neither access', () => {
    const outcome = list([{ person: 'A', ...scored('90') }, { person: 'B', ...scored('80') }, { person: 'A', ...scored('70') }]);
    expect(outcome.ok && outcome.value.map(({ access }) => access)).toEqual([false, true, false]);
    expect(outcome.findings.map(({ code, at }) => `${code} ${at}`)).toEqual(['scoring/person-twice /0', 'scoring/person-twice /2']);
  });
  it('takes two posts of one person apart by their segment', () => {
    const outcome = list([{ person: 'A', segment: '1', ...scored('90') }, { person: 'A', segment: '2', ...scored('70') }]);
    expect(outcome.findings).toEqual([]);
  });
  it('keeps a person called __proto__ apart', () => {
    const outcome = list([{ person: '__proto__', ...scored('90') }, { person: 'constructor', inputs: JSON.parse('{"p":"1","__proto__":"2"}') as NonNullable<Appraisal['inputs']> }]);
    expect(outcome.ok && outcome.value.map(({ total }) => String(total))).toEqual(['90', '1']);
    expect(outcome.findings.map(({ code }) => code)).toEqual(['scoring/unknown-input']);
  });
});

describe('documents', () => {
  it('are written back as they were read', () => {
    const document = documentOf({ penalties: [{ kind: 'given', id: 'off', max: '10', missing: 'zero' }], fasce: [{ id: 'a', above: '60', percent: '70.5' }] });
    const scheme = parseScheme(document);
    expect(scheme.ok && writeScheme(scheme.value)).toEqual(document);
  });
  it.each([
    ['both kinds of a lower bound', { fasce: [{ id: 'a', from: '1', above: '1' }] }, '/fasce/0'],
    ['a number for points', { score: { kind: 'given', id: 'p', max: 100 } }, '/score/max'],
    ['an unknown kind', { score: { kind: 'somma', of: [] } }, '/score/kind'],
    ['an unknown key', { acces: {} }, '/acces'],
    ['a rounding that is not named', { rounding: { digits: 2, mode: 'vicino' } }, '/rounding'],
    ['a percent and a count of places', { premium: { steps: [{ step: 'increase', percent: '30', top: { percent: '10', count: 2 } }] } }, '/premium/steps/0/top'],
  ])('refuse %s, and point to it', (_, parts, at) => {
    const outcome = parseScheme(documentOf(parts));
    expect(outcome.ok).toBe(false);
    expect(outcome.findings.map((finding) => finding.at)).toContain(at);
  });
  it('of appraisals are refused whole, so that nobody is left out unseen', () => {
    const outcome = parseAppraisals({ format: 'municipal-performance/appraisals@1', scheme: 's', appraisals: [{ person: 'A' }, { person: 'B', partTime: '50%' }] });
    expect(outcome.ok).toBe(false);
    expect(outcome.findings.map(({ at }) => at)).toEqual(['/appraisals/1/partTime']);
  });
  it('that were read have the findings of checkScheme', () => {
    const outcome = parseScheme(documentOf({ fasce: [{ id: 'a', to: '1' }, { id: 'b', above: '2' }] }));
    expect(outcome.ok && checkScheme(outcome.value)).toEqual(outcome.findings);
  });
});

describe('the trace', () => {
  it('names rule, bound and values, and is the same object each time', () => {
    const scheda = schedaOf({
      score: { kind: 'threshold', id: 't', label: 'Residui attivi', when: { from: '42' }, points: '5', of: { kind: 'given', id: 'r', max: '100' }, source: { act: 'Relazione 2024' } },
      fasce: [{ id: 'a', to: '5' }],
    }, { inputs: { r: '49.34' } });
    expect(scheda.step).toBe(scheda.step);
    expect(scheda.step.inputs.map(({ name, value }) => `${name}: ${value}`)).toContain('fascia: a (X ≤ 5)');
    expect(scheda.step.steps[0]).toMatchObject({
      rule: 'scoring/threshold', label: 'Residui attivi', result: '5', sources: [{ act: 'Relazione 2024' }],
      inputs: [{ name: 'confrontato', value: '49.34' }, { name: 'soglia', value: '42 ≤ X' }],
    });
    expect(JSON.parse(JSON.stringify(scheda.step))).toEqual(scheda.step);
  });
});
