import { sum, zero, decimal, type Decimal, type DecimalInput } from '../values/numbers.js';
import { withStep, type Step } from '../outcome/index.js';
import { amountsOf, computeLines, traceOfLines, type Line } from './lines.js';

/** The sums of the movements on a capitolo of spesa, euro. */
export interface SpesaSums {
  readonly iniziale: DecimalInput;
  /** Variazioni with their state; those that are not definitive count only where negative. */
  readonly variazioni: readonly { readonly amount: DecimalInput; readonly definitive: boolean }[];
  /** Part of the stanziamento that is FPV. */
  readonly fpv: DecimalInput;
  readonly impegnato: DecimalInput;
  readonly liquidato: DecimalInput;
  /** Paid on competence. */
  readonly pagato: DecimalInput;
  /** Cash appropriation, assestata. */
  readonly cassa: DecimalInput;
}

/** What a capitolo of spesa still allows, euro, exact; negative where a limit is passed. */
export interface SpesaAvailability {
  /** Iniziale + definitive variazioni. */
  readonly assestato: Decimal;
  /** Assestato less the negative variazioni that are not definitive yet. */
  readonly stanziamentoEffettivo: Decimal;
  /** Stanziamento effettivo − FPV − impegnato. */
  readonly availableToCommit: Decimal;
  /** Impegnato − liquidato. */
  readonly availableToLiquidate: Decimal;
  /** Liquidato − pagato. */
  readonly availableToPay: Decimal;
  /** Cash appropriation − pagato. */
  readonly availableCash: Decimal;
  /** Impegnato − pagato: residui passivi of competence. */
  readonly residuiCompetenza: Decimal;
}

/**
 * What a capitolo of spesa still allows: to commit, to liquidate, to pay.
 *
 * @source TUEL artt. 183–185; formulas read in the accounting software of a Region
 * @interpretation the FPV share is taken off here: that software keeps FPV on capitoli of its own
 * @example
 * ```ts
 * import { spesaAvailability } from 'municipal-performance/budget';
 * const { assestato, stanziamentoEffettivo, availableToCommit } = spesaAvailability({
 *   iniziale: '120000.00', fpv: '12000.00', impegnato: '91250.40', liquidato: '60100.00', pagato: '58700.00', cassa: '118000.00',
 *   variazioni: [
 *     { amount: '15000.00', definitive: true }, { amount: '-5000.00', definitive: true },
 *     { amount: '-8000.00', definitive: false }, { amount: '10000.00', definitive: false },
 *   ],
 * });
 * assestato; //=> '130000'
 * stanziamentoEffettivo; //=> '122000'
 * availableToCommit; //=> '18749.6'
 * ```
 */
export function spesaAvailability({ variazioni, ...sums }: SpesaSums): SpesaAvailability & { readonly step: Step } {
  const changes = variazioni.map(({ amount, definitive }) => ({ amount: decimal(amount), definitive }));
  const amounts: Readonly<Record<string, Decimal>> = {
    ...amountsOf(['iniziale', 'fpv', 'impegnato', 'liquidato', 'pagato', 'cassa'], sums),
    variazioniDefinitive: sum(changes.filter(({ definitive }) => definitive).map(({ amount }) => amount)),
    variazioniPendenti: sum(changes.filter(({ amount, definitive }) => !definitive && amount.lessThan(zero)).map(({ amount }) => amount)),
  };
  const results = computeLines(spesaAvailabilityLines, amounts);
  return withStep({ ...results }, () =>
    traceOfLines(spesaAvailabilityLines, amounts, results, {
      rule: 'budget/capitolo-spesa', last: 'availableToCommit', sources: [{ act: 'TUEL', article: '183' }],
    }));
}

/** How the figures of a capitolo of spesa follow from each other. */
export const spesaAvailabilityLines: readonly Line<keyof SpesaAvailability>[] = [
  { name: 'assestato', label: 'Stanziamento assestato', plus: ['iniziale', 'variazioniDefinitive'], minus: [] },
  { name: 'stanziamentoEffettivo', label: 'Stanziamento effettivo', plus: ['assestato', 'variazioniPendenti'], minus: [] },
  { name: 'availableToCommit', label: 'Disponibile a impegnare', plus: ['stanziamentoEffettivo'], minus: ['fpv', 'impegnato'] },
  { name: 'availableToLiquidate', label: 'Disponibile a liquidare', plus: ['impegnato'], minus: ['liquidato'] },
  { name: 'availableToPay', label: 'Disponibile a pagare sul liquidato', plus: ['liquidato'], minus: ['pagato'] },
  { name: 'availableCash', label: 'Disponibilità di cassa', plus: ['cassa'], minus: ['pagato'] },
  { name: 'residuiCompetenza', label: 'Residui passivi da competenza', plus: ['impegnato'], minus: ['pagato'] },
];
