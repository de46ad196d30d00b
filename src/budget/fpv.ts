import type { Citation, Decimal } from '../values/numbers.js';
import { withStep, type Step } from '../outcome/index.js';
import { amountsOf, computeLines, traceOfLines, type Amounts, type Line } from './lines.js';

const inputs = ['a', 'b', 'x', 'y', 'd', 'e', 'f'] as const;
const sources: readonly Citation[] = [{ act: 'D.Lgs. 118/2011', part: 'all. 10/b' }];

/** The computed columns of a row of the prospetto of FPV, euro. */
export interface FpvRow {
  /** FPV of the year before carried on: a − b − x − y. */
  readonly c: Decimal;
  /** FPV at 31 December: c + d + e + f. */
  readonly g: Decimal;
  readonly step: Step;
}

/**
 * A row of the prospetto of the fondo pluriennale vincolato, by programma.
 *
 * @param columns `a` FPV at 31 December of the year before; `b` impegni on it imputed to the year; `x` economies on them;
 * `y` economies on impegni of later years; `d`, `e`, `f` impegni of the year imputed to the next, the one after, later; euro
 * @source D.Lgs. 118/2011 all. 10/b (letters from knowledge)
 * @example
 * ```ts
 * import { fpvRow } from 'municipal-performance/budget';
 * fpvRow({ a: '9874512.66', b: '6120000.00', x: '210400.50', y: '88000.00', d: '5100000.00', e: '1650000.00', f: '249787.96' }).g; //=> '10455900.12'
 * ```
 */
export function fpvRow(columns: Amounts<(typeof inputs)[number]>): FpvRow {
  const amounts = amountsOf(inputs, columns);
  const results = computeLines(lines, amounts);
  return withStep({ ...results }, () => traceOfLines(lines, amounts, results, { rule: 'budget/fpv', last: 'g', sources }));
}

const lines: readonly Line<'c' | 'g'>[] = [
  { name: 'c', label: 'Quota del FPV dell’anno precedente rinviata', plus: ['a'], minus: ['b', 'x', 'y'] },
  { name: 'g', label: 'FPV al 31 dicembre', plus: ['c', 'd', 'e', 'f'], minus: [] },
];

/** FPV of one year against the next, by part. */
export interface FpvCarryOver {
  readonly ok: { readonly corrente: boolean; readonly capitale: boolean };
  /** FPV of entrata of the next year less FPV of spesa, euro, signed; `totale` is the sum of both parts. */
  readonly difference: { readonly corrente: Decimal; readonly capitale: Decimal; readonly totale: Decimal };
  readonly step: Step;
}

/**
 * Whether the FPV of spesa of a year is the FPV of entrata of the next, to the cent, current and capital part apart.
 *
 * @source D.Lgs. 118/2011 all. 4/2 § 5.4
 */
export function fpvCarryOver(years: {
  readonly spesa: Amounts<'corrente' | 'capitale'>;
  /** FPV of entrata of the next year. */
  readonly nextEntrata: Amounts<'corrente' | 'capitale'>;
}): FpvCarryOver {
  const spesa = amountsOf(['corrente', 'capitale'], years.spesa);
  const entrata = amountsOf(['corrente', 'capitale'], years.nextEntrata);
  const amounts = {
    'spesa.corrente': spesa.corrente, 'spesa.capitale': spesa.capitale,
    'entrata.corrente': entrata.corrente, 'entrata.capitale': entrata.capitale,
  };
  const difference = computeLines(carryOverLines, amounts);
  return withStep(
    { ok: { corrente: difference.corrente.isZero(), capitale: difference.capitale.isZero() }, difference },
    () => traceOfLines(carryOverLines, amounts, difference, { rule: 'budget/fpv-riporto', last: 'totale', sources }),
  );
}

const carryOverLines: readonly Line<'corrente' | 'capitale' | 'totale'>[] = [
  { name: 'corrente', label: 'Scarto di parte corrente', plus: ['entrata.corrente'], minus: ['spesa.corrente'] },
  { name: 'capitale', label: 'Scarto in conto capitale', plus: ['entrata.capitale'], minus: ['spesa.capitale'] },
  { name: 'totale', label: 'Scarto complessivo', plus: ['corrente', 'capitale'], minus: [] },
];
