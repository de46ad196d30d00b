import { describe, expect, it } from 'vitest';
import { checkPlan, objectiveBalance, parsePlan, reconcile, writePlan, type Plan } from 'municipal-performance';
import { inputsOf, parseFormula } from 'municipal-performance/formula';
import { cremona2016 } from 'municipal-performance/samples';
import { decimal } from 'municipal-performance/values';

const drafted = cremona2016.plan();
if (!drafted.ok) throw new Error('expected a plan');
const plan: Plan = drafted.value;
const written = writePlan(plan);

/** Every text and number that an object holds, each with its key. */
function leaves(value: unknown, key = ''): [string, string | number][] {
  if (typeof value === 'string' || typeof value === 'number') return [[key, value]];
  return typeof value === 'object' && value !== null ? Object.entries(value).flatMap(([name, inside]) => leaves(inside, Array.isArray(value) ? key : name)) : [];
}

describe('the plan of Cremona 2016', () => {
  it('has the counts of the document: 86 objectives, 98 and 144 indicators, 353 phases, 154 rows, 24 staff tables', () => {
    const indicators = plan.objectives.flatMap((objective) => objective.indicators);
    expect(plan.objectives).toHaveLength(86);
    expect(indicators.filter(({ role }) => role === 'impact')).toHaveLength(98);
    expect(indicators.filter(({ role }) => role === 'result')).toHaveLength(144);
    expect(plan.objectives.flatMap(({ phases }) => phases)).toHaveLength(353);
    expect(plan.objectives.flatMap(({ finance }) => finance.rows)).toHaveLength(154);
    expect(plan.staff).toHaveLength(24);
  });

  it('is read without an error, and nothing of it is left unread', () => {
    expect(drafted.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(plan.unread).toEqual([]);
  });

  it.each(cremona2016.printed.objectives.map((objective, index) => [objective.id, objective, index] as const))(
    'holds every printed cell of %s', (_, printed, index) => {
      const objective = (written as { objectives: unknown[] }).objectives[index];
      const kept = leaves(objective).map(([, value]) => String(value));
      const isAmount = /^-?\d+\.\d{2}$/;
      const amounts = new Set(kept.filter((text) => isAmount.test(text)));
      const missing = leaves(printed).filter(([, cell]) => (isAmount.test(String(cell)) ? !amounts.has(String(cell)) : !kept.some((text) => text.includes(String(cell)))));
      expect(missing).toEqual([]);
    });

  it('holds every printed cell of the staff tables', () => {
    (cremona2016.printed.staffTables ?? []).forEach((table, index) => {
      const kept = leaves(plan.staff[index]).map(([, value]) => String(value));
      const structure = plan.structures.find(({ id }) => id === plan.staff[index]?.structure);
      expect([structure?.label, plan.structures.find(({ id }) => id === structure?.parent)?.label]).toEqual([table.office, table.area]);
      const figures = leaves(table.rows.map(({ counts, printedTotal }) => ({ counts, printedTotal }))).map(([, cell]) => cell);
      expect(figures.filter((cell) => !kept.includes(String(cell)))).toEqual([]);
      expect(plan.staff[index]?.footnotes).toEqual(table.footnotes);
    });
  });

  it('keeps formulas that the strict language reads, with an input for each of their names', () => {
    const formulas = plan.objectives.flatMap(({ indicators }) => indicators.flatMap(({ formula, inputs, formulaKind }) => (formula === undefined ? [] : [{ formula, inputs, formulaKind }])));
    expect(formulas.length).toBeGreaterThan(90);
    for (const { formula, inputs, formulaKind } of formulas) {
      const parsed = parseFormula(formula);
      expect(parsed.findings).toEqual([]);
      expect(parsed.ok && inputsOf(parsed.value)).toEqual(inputs.map(({ key }) => key));
      expect(['arithmetic', 'equality', 'measure']).toContain(formulaKind);
    }
  });

  it('gives the same plan when the written one is read again', () => {
    const again = parsePlan(JSON.parse(JSON.stringify(written)));
    expect(again.findings).toEqual([]);
    expect(again.ok && again.value).toEqual(plan);
    expect(again.ok && JSON.stringify(writePlan(again.value))).toBe(JSON.stringify(written));
  });

  it('keeps the removed and the postponed, marked: 2 objectives, 2 indicators, 3 phases removed, 1 phase postponed', () => {
    const count = (elements: readonly { provenance: { status: string } }[], status: string) => elements.filter(({ provenance }) => provenance.status === status).length;
    expect(count(plan.objectives, 'removed')).toBe(2);
    expect(count(plan.objectives.flatMap(({ indicators }) => indicators), 'removed')).toBe(2);
    expect(count(plan.objectives.flatMap(({ phases }) => phases), 'removed')).toBe(3);
    expect(count(plan.objectives.flatMap(({ phases }) => phases), 'postponed')).toBe(1);
  });

  it('prints the Differenza that its rows give, in all 86 objectives', () => {
    for (const objective of plan.objectives) {
      const { differenza, side } = objectiveBalance(objective);
      expect(`${objective.id} ${String(differenza)} ${side}`).toBe(`${objective.id} ${String(objective.finance.printed?.differenza)} ${String(objective.finance.printed?.side)}`);
    }
  });

  it('has one staff table with a total that misses a cell: Servizio controllo di gestione, 18 hours', () => {
    const hours = ['36', '30', '27', '24', '18'];
    const wrong = plan.staff.flatMap(({ structure, rows, printedTotals }) =>
      reconcile({
        rows: rows.map(({ heads }) => hours.map((column) => heads[column] ?? null)),
        rowTotals: rows.map(({ printedTotal }) => printedTotal ?? null),
        columnTotals: hours.map((column) => printedTotals?.heads[column] ?? null),
        total: printedTotals?.total ?? null,
      }).map(({ of, index, computed }) => [plan.structures.find(({ id }) => id === structure)?.label, of, hours[index ?? -1], String(computed)]));
    expect(wrong).toEqual([['SERVIZIO CONTROLLO DI GESTIONE E RAPPORTI CON LE PARTECIPATE', 'column', '18', '1']]);
  });
});

it('is linted: the missing staff total and the years 0016 are errors, at their place', () => {
  const errors = checkPlan(plan).filter(({ severity }) => severity === 'error').map(({ code, at, values }) => ({ code, at, values }));
  expect(errors.filter(({ code }) => code === 'plan/staff-total')).toEqual([{
    code: 'plan/staff-total', at: '/staff/5/printedTotals/heads',
    values: { what: 'SERVIZIO CONTROLLO DI GESTIONE E RAPPORTI CON LE PARTECIPATE, 18 ore', printed: 'assente', computed: '1' },
  }]);
  const ofYear = errors.filter(({ code }) => code === 'plan/phase-year').map(({ at }) => plan.objectives[Number(at.split('/')[2])]?.id);
  expect([...new Set(ofYear)]).toEqual(['O121', 'O123']);
});

describe('the incarichi of Cremona 2016', () => {
  const { tables, printedGrandTotals } = cremona2016.incarichi;

  it('add up to each printed sub-total', () => {
    for (const { rows, printedSubtotal } of tables) {
      const cells = rows.map(({ importo, importoAssestato }) => [importo, importoAssestato]);
      expect(reconcile({ rows: cells, columnTotals: [printedSubtotal.importo, printedSubtotal.importoAssestato] })).toEqual([]);
    }
  });

  it('add up to the printed total of 663.806,91 and corrente; vincolata is misprinted by 3.000,00', () => {
    const assestato = (spesa?: string) => tables.flatMap(({ rows }) => rows).filter((row) => !spesa || row.spesa === spesa).map((row) => [row.importoAssestato]);
    expect(reconcile({ rows: assestato(), total: printedGrandTotals.assestatoTotale })).toEqual([]);
    expect(reconcile({ rows: assestato('corrente'), total: printedGrandTotals.corrente })).toEqual([]);
    expect(reconcile({ rows: assestato('vincolata'), total: printedGrandTotals.vincolata }))
      .toEqual([{ of: 'table', index: null, printed: decimal('502212.98'), computed: decimal('505212.98'), difference: decimal('-3000') }]);
  });
});
