import { zero, type CivilDate, type Decimal, type DecimalInput } from '../values/numbers.js';
import { andThen, made, withStep, type Outcome, type Step } from '../outcome/index.js';
import { equilibriTest, valueOn } from '../law/index.js';
import {
  consuntivoLetters, consuntivoLines, consuntivoSources, equilibriSources, letterLabels, preventivoLetters, preventivoLines,
  type ConsuntivoLetter, type ConsuntivoResult, type PreventivoLetter,
} from './equilibri-lines.js';
import { amountsOf, computeLines, traceOfLines, type Amounts, type Line } from './lines.js';

/** The balances of the bilancio di previsione, euro, signed. */
export interface EquilibriPreventivo {
  readonly G: Decimal;
  readonly O: Decimal;
  readonly Z: Decimal;
  readonly W: Decimal;
  /** W = 0, as the bilancio must be. */
  readonly inPareggio: boolean;
  /** O ≥ 0. */
  readonly currentPartOk: boolean;
  readonly step: Step;
}

/**
 * The equilibri of the bilancio di previsione: G, O, Z and W from the letters of the prospetto.
 *
 * @param letters euro, positive: the signs are those of the prospetto; `D`, `E`, `U` include their FPV
 * @returns euro, exact and signed
 * @throws InvariantError when a letter is missing
 * @source TUEL art. 162 c. 6; D.Lgs. 118/2011 all. 9. Letters verified, sum formulas from knowledge
 * @example
 * ```ts
 * import { equilibriPreventivo } from 'municipal-performance/budget';
 * const { G, O, Z, W, inPareggio } = equilibriPreventivo({
 *   A: '900000.00', AA: '150000.00', B: '67500000.00', C: '200000.00', D: '63900000.00', E: '30000.00', F: '3950000.00',
 *   H: 0, I: '250000.00', L: '820000.00', M: 0, P: '1500000.00', Q: '8200000.00', R: '12000000.00', S1: 0, S2: 0, T: 0,
 *   U: '22100000.00', V: 0, X1: 0, X2: 0, Y: 0,
 * });
 * G; //=> '570000'
 * inPareggio; //=> true
 * ```
 */
export function equilibriPreventivo(letters: Amounts<PreventivoLetter>): EquilibriPreventivo {
  const amounts = amountsOf(preventivoLetters, letters);
  const results = computeLines(preventivoLines, amounts);
  return withStep(
    { ...results, inPareggio: results.W.isZero(), currentPartOk: !isBelowZero(results.O) },
    () => traceOf(preventivoLines, amounts, results, 'budget/equilibri-preventivo', 'W', equilibriSources),
  );
}

/** The balances of the rendiconto, euro, signed: 1 result of competence, 2 equilibrio di bilancio, 3 complessivo. */
export interface EquilibriConsuntivo extends Readonly<Record<ConsuntivoResult, Decimal>> {
  readonly step: Step;
}

/**
 * The equilibri of the rendiconto: O1 O2 O3 current, Z1 Z2 Z3 capital, W1 W2 W3 final.
 *
 * @param letters euro, positive: the signs are those of the prospetto; `VAR_…` is positive when the accantonamenti grow
 * @param letters.U2 FPV of financial assets, 0 when absent: the row came by a later decree, its sign is not verified
 * @returns euro, exact and signed
 * @throws InvariantError when a letter is missing
 * @source D.Lgs. 118/2011 all. 10 as changed by DM 1/8/2019. Letters verified, sum formulas from knowledge
 * @interpretation rows J, J1, J2 and Q1 of later decrees are not in it: their signs were not found in a source
 * @example
 * ```ts
 * import { equilibriConsuntivo } from 'municipal-performance/budget';
 * const { O1, W1, W2 } = equilibriConsuntivo({
 *   A: '1250300.45', AA: '150000.00', B: '68420115.32', C: '210000.00', D: '61985740.18', D1: '1410225.60', E: '35000.00',
 *   E1: 0, F1: '3912450.77', F2: 0, H: '845000.00', I: '320000.00', L: '275500.00', M: 0, P: '2100000.00',
 *   Q: '9874512.66', R: '14220318.05', S1: 0, S2: '45000.00', T: '120000.00', U: '12640877.31', U1: '10455900.12',
 *   V: '60000.00', X1: 0, X2: 0, Y: '25000.00', RA_corr: '1020000.00', RV_corr: '388612.44', VAR_corr: '215400.00',
 *   RA_cap: 0, RV_cap: '4900000.00', VAR_cap: 0,
 * });
 * O1; //=> '3276499.22'
 * W1; //=> '6070052.5'
 * W2; //=> '-238559.94'
 * ```
 */
export function equilibriConsuntivo(letters: Amounts<ConsuntivoLetter> & { readonly U2?: DecimalInput }): EquilibriConsuntivo {
  const amounts = { ...amountsOf(consuntivoLetters, letters), ...amountsOf(['U2'], { U2: letters.U2 ?? zero }) };
  const results = computeLines(consuntivoLines, amounts);
  return withStep({ ...results }, () => traceOf(consuntivoLines, amounts, results, 'budget/equilibri-consuntivo', 'W3', consuntivoSources));
}

/**
 * Whether the rendiconto of a year respects the equilibri: W1 ≥ 0, from 2025 W2 ≥ 0.
 *
 * @param on a day of the esercizio
 * @returns the balance that decides, its amount, and whether it is zero or more
 * @diagnostic law/outside-coverage before the esercizio 2019
 * @source L. 145/2018 art. 1 c. 821; L. 207/2024 art. 1 c. 785
 * @example
 * ```ts
 * import { equilibriRespected } from 'municipal-performance/budget';
 * import { civilDate, decimal } from 'municipal-performance/values';
 * const balances = { W1: decimal('6070052.50'), W2: decimal('-238559.94') };
 * const in2024 = equilibriRespected(balances, civilDate('2024-12-31'));
 * in2024.ok && in2024.value.respected; //=> true
 * const in2025 = equilibriRespected(balances, civilDate('2025-12-31'));
 * in2025.ok && in2025.value.respected; //=> false
 * ```
 */
export function equilibriRespected(
  balances: Pick<EquilibriConsuntivo, 'W1' | 'W2'>,
  on: CivilDate,
): Outcome<{ readonly balance: 'W1' | 'W2'; readonly amount: Decimal; readonly respected: boolean }> {
  return andThen(valueOn(equilibriTest, on), ({ value: balance }) => {
    const amount = balances[balance];
    return made({ balance, amount, respected: !isBelowZero(amount) });
  });
}

/**
 * The gate «Equilibri di bilancio» of a scheme: premiums are admitted when the equilibri are met or formally derogated.
 * The score does not matter to it.
 *
 * @source Relazione sulla performance 2024 of Cremona, «Equilibri di bilancio»
 * @interpretation the document does not say which balance is tested: the caller states it ({@link equilibriRespected})
 */
export function equilibriGate({ met, formalDerogation }: { readonly met: boolean; readonly formalDerogation: boolean }): boolean {
  return met || formalDerogation;
}

/** What is taken from O1 to see what current entries can pay for investments of more years. Euro, positive. */
export interface CurrentSurplusInputs {
  readonly O1: DecimalInput;
  readonly avanzoForCurrentSpending: DecimalInput;
  /** Non-recurring entries that do not cover impegni. */
  readonly nonRecurringEntries: DecimalInput;
  readonly RA_corr: DecimalInput;
  readonly VAR_corr: DecimalInput;
  readonly RV_corr: DecimalInput;
}

/**
 * The saldo corrente that may cover investments of more years.
 *
 * @returns `saldo` in euro, signed; `coversInvestments` when it is above zero
 * @source D.Lgs. 118/2011 all. 10, foot of the equilibri
 */
export function currentSurplusForInvestments(
  inputs: CurrentSurplusInputs,
): { readonly saldo: Decimal; readonly coversInvestments: boolean; readonly step: Step } {
  const amounts = amountsOf(['O1', 'avanzoForCurrentSpending', 'nonRecurringEntries', 'RA_corr', 'VAR_corr', 'RV_corr'], { ...inputs });
  const results = computeLines(surplusLines, amounts);
  return withStep(
    { saldo: results.saldo, coversInvestments: results.saldo.greaterThan(zero) },
    () => traceOf(surplusLines, amounts, results, 'budget/saldo-corrente-investimenti', 'saldo', consuntivoSources),
  );
}

const surplusLines: readonly Line<'saldo'>[] = [{
  name: 'saldo', label: 'corrente ai fini della copertura degli investimenti pluriennali',
  plus: ['O1'], minus: ['avanzoForCurrentSpending', 'nonRecurringEntries', 'RA_corr', 'VAR_corr', 'RV_corr'],
}];

function isBelowZero(amount: Decimal): boolean {
  return amount.lessThan(zero);
}

function traceOf(
  lines: readonly Line[],
  amounts: Readonly<Record<string, Decimal>>,
  results: Readonly<Record<string, Decimal>>,
  rule: string,
  last: string,
  sources: Parameters<typeof traceOfLines>[3]['sources'],
): Step {
  return traceOfLines(lines, amounts, results, { rule, last, sources, labels: letterLabels });
}
