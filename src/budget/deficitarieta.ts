import {
  compareFractions, decimal, fraction, invariant, shown, type Citation, type CivilDate, type Decimal, type DecimalInput, type Fraction,
} from '../values/numbers.js';
import { andThen, isGap, made, withStep, type Gap, type Outcome, type Step } from '../outcome/index.js';
import { deficitBounds, valueOn, type DeficitBound, type DeficitParameter } from '../law/index.js';
import { onValue } from './fraction.js';
import { computeQuotient, traceOfQuotient, type Quotient } from './quotients.js';
import type { Amounts } from './lines.js';

/** The figures of the rendiconto that each parametro needs, euro. */
export interface DeficitFigures {
  readonly P1: Amounts<'ripianoDisavanzo' | 'impegni101' | 'irap' | 'fpvEntrata101' | 'fpvSpesa101' | 'interessi107' | 'titolo4' | 'accertamenti123' | 'accertamenti403070809'>;
  readonly P2: Amounts<'incassiE101' | 'incassiE10104' | 'incassiE3' | 'previsioniCassa123'>;
  readonly P3: Amounts<'anticipazioneInizioAnno' | 'massimoAnticipazione'>;
  readonly P4: Amounts<'interessi107' | 'mora' | 'interessiAnticipazioni' | 'titolo4' | 'estinzioniAnticipate' | 'accertamenti40206' | 'accertamenti40301' | 'accertamenti40304' | 'accertamenti123' | 'accertamenti403070809'>;
  readonly P5: Amounts<'disavanzoIscritto' | 'accertamenti123'>;
  readonly P6: Amounts<'debitiRiconosciutiFinanziati' | 'impegniTitolo1' | 'impegniTitolo2'>;
  readonly P7: Amounts<'debitiInCorso' | 'debitiInCorsoFinanziamento' | 'accertamenti123'>;
  readonly P8: Amounts<'riscossioniTotali' | 'accertamentiTotali' | 'residuiAttiviIniziali'>;
}

/** Kinds of ente that have bounds of their own. */
export type EnteWithBounds = 'comune' | 'provincia';

/** A parametro di deficitarietà. */
export interface DeficitResult {
  /** 0–100, half up to 2 decimals; a Gap where the denominator is zero. */
  readonly value: Decimal | Gap;
  /** Exact, euro. */
  readonly numerator: Decimal;
  readonly denominator: Decimal;
  readonly bound: DeficitBound;
  /** Whether the value, not rounded, is strictly beyond the bound; the same Gap where there is no value. */
  readonly deficit: boolean | Gap;
  readonly step: Step;
}

/**
 * A parametro of structural deficit: its value from the figures of the rendiconto, and whether it is beyond its bound.
 *
 * @param parameter `P1`–`P8`
 * @param figures all that the parametro names; `accertamenti403070809` (E.4.03.07–09) joins the denominators of P1 and P4
 * from 2023 on, by a decree that was not identified: state 0 before
 * @param on last day of the esercizio
 * @diagnostic law/outside-coverage before 2018
 * @throws InvariantError for an unknown parametro
 * @source TUEL art. 242; DM 28/12/2018; formulas verified in the software of the ministry's prospetto
 * @interpretation P4 takes accertamenti of E.4.02.06, E.4.03.01 and E.4.03.04, as the decree says (that software takes
 * collections); P8 takes the residui at 1 January
 * @example
 * ```ts
 * import { deficitParameter } from 'municipal-performance/budget';
 * import { civilDate } from 'municipal-performance/values';
 * const found = deficitParameter('P2', {
 *   incassiE101: '37900000.00', incassiE10104: 0, incassiE3: '12400000.00', previsioniCassa123: '92000000.00',
 * }, civilDate('2023-12-31'));
 * found.ok && found.value.value; //=> '54.67'
 * found.ok && found.value.deficit; //=> false
 * ```
 */
export function deficitParameter<Parameter extends DeficitParameter>(
  parameter: Parameter,
  figures: DeficitFigures[Parameter],
  on: CivilDate,
  ente: EnteWithBounds = 'comune',
): Outcome<DeficitResult> {
  return andThen(boundOn(parameter, on), (bound) => {
    const quotient = deficitQuotients[parameter];
    const amounts = Object.fromEntries(Object.entries<DecimalInput>(figures).map(([name, value]) => [name, decimal(value)]));
    const result = computeQuotient(quotient, amounts);
    return made(withStep(
      {
        value: result.value,
        numerator: result.numerator,
        denominator: result.denominator,
        bound,
        deficit: onValue(result.exact, (value) => isBeyond(value, bound, ente)),
      },
      () => traceOfQuotient(quotient, amounts, result),
    ));
  });
}

/**
 * Whether a value of a parametro is beyond its bound, strictly: 48.00 is not above 48.
 *
 * @param value 0–100, as exact as it is known
 * @diagnostic law/outside-coverage before 2018
 */
export function isBeyondBound(
  parameter: DeficitParameter,
  value: DecimalInput,
  on: CivilDate,
  ente: EnteWithBounds = 'comune',
): Outcome<boolean> {
  return andThen(boundOn(parameter, on), (bound) => made(isBeyond(fraction(value), bound, ente)));
}

function boundOn(parameter: DeficitParameter, on: CivilDate): Outcome<DeficitBound> {
  return andThen(valueOn(deficitBounds, on), ({ value }) => {
    const bound = value.find((one) => one.parameter === parameter);
    invariant(bound, () => `expected a parametro from P1 to P8, found ${shown(parameter)}`);
    return made(bound);
  });
}

function isBeyond(value: Fraction, bound: DeficitBound, ente: EnteWithBounds): boolean {
  const side = compareFractions(value, fraction(ente === 'comune' ? bound.comuni : bound.province));
  return bound.comparator === '>' ? side > 0 : side < 0;
}

/**
 * Whether the ente is in structural deficit: at least half of the parametri are beyond their bounds.
 *
 * @param deficits one for each parametro; a Gap where it could not be computed
 * @returns how many are beyond; `structural` is a Gap where those that could not be computed would decide
 * @source TUEL art. 242 c. 1
 * @example
 * ```ts
 * import { structuralDeficit } from 'municipal-performance/budget';
 * structuralDeficit([true, true, true, true, false, false, false, false]).structural; //=> true
 * structuralDeficit([true, true, true, false, false, false, false, false]).structural; //=> false
 * ```
 */
export function structuralDeficit(deficits: readonly (boolean | Gap)[]): { readonly count: number; readonly structural: boolean | Gap } {
  const count = deficits.filter((one) => one === true).length;
  const unknown = deficits.filter(isGap);
  const isHalf = (beyond: number) => deficits.length > 0 && beyond * 2 >= deficits.length;
  const [first] = unknown;
  if (first && !isHalf(count) && isHalf(count + unknown.length)) return { count, structural: first };
  return { count, structural: isHalf(count) };
}

const sources: readonly Citation[] = [{ act: 'TUEL', article: '242' }, { act: 'DM 28/12/2018' }];
const verifiedOn = '2026-11-21' as CivilDate;

function parametro(name: DeficitParameter, label: string, over: Quotient['over'], under: readonly string[]): Quotient {
  return { name, label, over, under: { plus: under, minus: [] }, unit: 'percent', sources, verifiedOn };
}

/** The formulas of the eight parametri. */
export const deficitQuotients: Readonly<Record<DeficitParameter, Quotient>> = {
  P1: parametro('P1', 'Incidenza spese rigide su entrate correnti', {
    plus: ['ripianoDisavanzo', 'impegni101', 'irap', 'fpvSpesa101', 'interessi107', 'titolo4'], minus: ['fpvEntrata101'],
  }, ['accertamenti123', 'accertamenti403070809']),
  P2: parametro('P2', 'Incidenza degli incassi delle entrate proprie', { plus: ['incassiE101', 'incassiE3'], minus: ['incassiE10104'] }, ['previsioniCassa123']),
  P3: parametro('P3', 'Anticipazioni chiuse solo contabilmente', { plus: ['anticipazioneInizioAnno'], minus: [] }, ['massimoAnticipazione']),
  P4: parametro('P4', 'Sostenibilità debiti finanziari', {
    plus: ['interessi107', 'titolo4'],
    minus: ['mora', 'interessiAnticipazioni', 'estinzioniAnticipate', 'accertamenti40206', 'accertamenti40301', 'accertamenti40304'],
  }, ['accertamenti123', 'accertamenti403070809']),
  P5: parametro('P5', 'Sostenibilità disavanzo a carico dell’esercizio', { plus: ['disavanzoIscritto'], minus: [] }, ['accertamenti123']),
  P6: parametro('P6', 'Debiti riconosciuti e finanziati', { plus: ['debitiRiconosciutiFinanziati'], minus: [] }, ['impegniTitolo1', 'impegniTitolo2']),
  P7: parametro('P7', 'Debiti in corso di riconoscimento e di finanziamento', { plus: ['debitiInCorso', 'debitiInCorsoFinanziamento'], minus: [] }, ['accertamenti123']),
  P8: parametro('P8', 'Effettiva capacità di riscossione', { plus: ['riscossioniTotali'], minus: [] }, ['accertamentiTotali', 'residuiAttiviIniziali']),
};
