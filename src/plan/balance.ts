import { euro, euroText, invariant, shown, sumEuro, type Euro } from '../values/numbers.js';
import { step, withStep, type Step } from '../outcome/index.js';
import type { FinanceRow, Side } from './capitolo.js';
import type { Objective } from './objective.js';

/** The Risorse finanziarie of an objective, summed. Amounts in euro, exact. */
export interface Balance {
  readonly entrate: Euro;
  readonly uscite: Euro;
  /** The larger sum less the smaller; zero or positive. */
  readonly differenza: Euro;
  /** Letter of the larger sum; `U` when both are equal, as the plan prints it. */
  readonly side: Side;
  readonly step: Step;
}

/**
 * Entrate, uscite and Differenza of an objective, from its rows; the printed Differenza is not looked at.
 *
 * @param objective its `finance.rows`; without rows all sums are zero
 * @returns sums in euro, exact; `differenza` is never negative, `side` says which sum is larger
 * @throws InvariantError when a row has no amount in euro or no side
 * @source Piano dettagliato degli obiettivi 2016-2018 of Cremona, Risorse finanziarie: Differenza with its letter
 * @example
 * ```ts
 * import { objectiveBalance, parsePlan } from 'municipal-performance';
 * const plan = parsePlan({
 *   format: 'municipal-performance/plan@1', ente: 'Comune di Esempio', year: 2016,
 *   objectives: [{ id: 'O1', title: 'Verde', finance: { rows: [
 *     { side: 'E', capitolo: '85', amount: '100.10' }, { side: 'U', capitolo: '9433/999', amount: '300.30' },
 *   ] } }],
 * });
 * const { differenza, side } = objectiveBalance(plan.ok && plan.value.objectives[0]);
 * differenza; //=> '200.2'
 * side; //=> 'U'
 * ```
 */
export function objectiveBalance(objective: Pick<Objective, 'finance'>): Balance {
  const rows = objective?.finance?.rows;
  invariant(Array.isArray(rows), () => `expected an objective of a plan, found ${shown(objective)}`);
  const entrate = sumOf('E', rows);
  const uscite = sumOf('U', rows);
  const [larger, smaller, side]: [Euro, Euro, Side] = entrate.greaterThan(uscite) ? [entrate, uscite, 'E'] : [uscite, entrate, 'U'];
  const differenza = larger.minus(smaller) as Euro;
  return withStep({ entrate, uscite, differenza, side }, () => trace(rows, { entrate, uscite, differenza, side }));
}

function sumOf(side: Side, rows: readonly FinanceRow[]): Euro {
  return sumEuro(rows.filter((row) => sideOf(row) === side).map((row) => euro(row.amount)));
}

function sideOf(row: FinanceRow): Side {
  invariant(row?.side === 'E' || row?.side === 'U', () => `expected a row of side "E" or "U", found ${shown(row?.side)}`);
  return row.side;
}

function trace(rows: readonly FinanceRow[], { entrate, uscite, differenza, side }: Omit<Balance, 'step'>): Step {
  return step({
    rule: 'plan/objective-balance',
    label: side === 'E' ? 'Differenza a favore delle entrate' : 'Differenza a favore delle uscite',
    expression: side === 'E' ? 'entrate − uscite' : 'uscite − entrate',
    result: euroText(differenza),
    unit: 'euro',
    steps: [sumStep('E', 'Entrate', entrate, rows), sumStep('U', 'Uscite', uscite, rows)],
  });
}

function sumStep(side: Side, label: string, total: Euro, rows: readonly FinanceRow[]): Step {
  return step({
    rule: 'plan/objective-balance-sum',
    label,
    expression: 'Σ importi',
    inputs: rows.flatMap((row, index) =>
      row.side === side
        ? [{ name: `capitolo ${row.capitolo ?? row.capitoloText ?? '–'}`, value: euroText(row.amount), unit: 'euro' as const, from: `/finance/rows/${index}/amount` }]
        : []),
    result: euroText(total),
    unit: 'euro',
  });
}
