import {
  decimal, fraction, multiplyFractions, subtractFractions, sum, zero, type CivilDate, type Decimal, type DecimalInput,
} from '../values/numbers.js';
import { dayOf, yearOf } from '../values/days.js';
import { budgetFinding, step, withStep, type Step } from '../outcome/index.js';
import { sourceOf, valueOn, variazioneTerms } from '../law/index.js';
import { rounded } from './fraction.js';
import { twelfthsOf } from './limits.js';
import { notBelowZero } from './local-limits.js';
import { refusal, verdict, type Refusal, type Verdict } from './verdict.js';

/** Who may make a variazione. */
export type Organ = 'consiglio' | 'giunta' | 'responsabile';

/** Kinds of variazione, by the comma of TUEL art. 175 that gives them to an organ. */
export type VariazioneKind = 'generale' | 'urgente' | 'comma-5-bis' | 'comma-5-quater';

/** Which organs may make each kind. An urgent one of the Giunta is ratified by the Consiglio in 60 days. */
export const organsOf: Readonly<Record<VariazioneKind, readonly Organ[]>> = {
  generale: ['consiglio'],
  urgente: ['giunta', 'consiglio'],
  'comma-5-bis': ['giunta', 'consiglio'],
  'comma-5-quater': ['responsabile', 'giunta', 'consiglio'],
};

/** A capitolo before a variazione, euro. */
export interface VariazioneState {
  /** Assestato, or stanziamento effettivo where negative variazioni are pending. */
  readonly assestato: DecimalInput;
  readonly impegnato: DecimalInput;
  readonly fpv: DecimalInput;
}

/** The variazione that is asked for; what is left out is not looked at. */
export interface VariazioneRequest {
  /** Euro, signed. */
  readonly amount: DecimalInput;
  readonly on?: CivilDate;
  /** Letter of art. 175 c. 3 that admits it after the ordinary term. */
  readonly letter?: string;
  readonly kind?: VariazioneKind;
  readonly organ?: Organ;
  /** Free avanzo that it applies, euro, and whether the ente is in anticipazione or uses tied cash. */
  readonly freeAvanzo?: DecimalInput;
  readonly inAdvance?: boolean;
}

/**
 * Whether a variazione of a capitolo of spesa may be made.
 *
 * @returns `available`: what may be taken away, euro; negative where the capitolo is committed beyond it
 * @diagnostic budget/sotto-impegnato, budget/fuori-termine, budget/organo-errato, budget/avanzo-libero-vietato
 * @source TUEL artt. 175, 187 c. 3-bis
 * @example
 * ```ts
 * import { variazioneCheck } from 'municipal-performance/budget';
 * const capitolo = { assestato: '130000.00', impegnato: '91250.40', fpv: '12000.00' };
 * variazioneCheck(capitolo, { amount: '-26749.60' }).accepted; //=> true
 * variazioneCheck(capitolo, { amount: '-26749.61' }).refusals.map(({ code, allowed }) => [code, allowed]); //=> [['budget/sotto-impegnato', '26749.6']]
 * ```
 */
export function variazioneCheck(state: VariazioneState, request: VariazioneRequest): Verdict & { readonly available: Decimal } {
  const amount = decimal(request.amount);
  const available = decimal(state.assestato).minus(decimal(state.fpv)).minus(decimal(state.impegnato));
  const refusals = [
    ...belowCommitted(amount, available),
    ...outOfTime(request),
    ...wrongOrgan(request),
    ...forbiddenAvanzo(request),
  ];
  return verdict('budget/variazione', 'Variazione del capitolo', amount, refusals, { available });
}

function belowCommitted(amount: Decimal, available: Decimal): readonly Refusal[] {
  if (!amount.lessThan(zero) || !amount.negated().greaterThan(available)) return [];
  const allowed = notBelowZero(available);
  const values = { amount: String(amount), allowed: String(allowed) };
  return [refusal(budgetFinding('budget/sotto-impegnato', {}, values), { act: 'TUEL', article: '175' }, allowed)];
}

function outOfTime({ on, letter }: VariazioneRequest): readonly Refusal[] {
  if (on === undefined) return [];
  const found = valueOn(variazioneTerms, on);
  if (!found.ok) return found.findings.map((finding) => refusal(finding, [], null));
  const { value: terms } = found.value;
  const term = letter !== undefined && terms.exceptedLetters.includes(letter) ? terms.excepted : terms.ordinary;
  const last = dayOf(yearOf(on), term.month, term.day);
  return on <= last ? [] : [refusal(budgetFinding('budget/fuori-termine', {}, { on, last }), sourceOf(found.value), null)];
}

function wrongOrgan({ kind, organ }: VariazioneRequest): readonly Refusal[] {
  if (kind === undefined || organ === undefined || organsOf[kind].includes(organ)) return [];
  const values = { kind, organ, organs: organsOf[kind].join(', ') };
  return [refusal(budgetFinding('budget/organo-errato', {}, values), { act: 'TUEL', article: '175' }, null)];
}

function forbiddenAvanzo({ freeAvanzo = 0, inAdvance = false }: VariazioneRequest): readonly Refusal[] {
  const avanzo = decimal(freeAvanzo);
  if (!inAdvance || avanzo.isZero()) return [];
  return [refusal(budgetFinding('budget/avanzo-libero-vietato', {}, { amount: String(avanzo) }), { act: 'TUEL', article: '187', comma: '3-bis' }, zero)];
}

/** A row of a variazione di bilancio. */
export interface VariazioneRow {
  readonly side: 'E' | 'U';
  /** Euro, signed. */
  readonly amount: DecimalInput;
}

/** A variazione di bilancio as a whole, euro, exact. */
export interface VariazioneBalance extends Verdict {
  readonly deltaEntrate: Decimal;
  readonly deltaSpese: Decimal;
}

/**
 * Whether a variazione di bilancio balances: Δ entrate + avanzo applied = Δ spese.
 *
 * @param rows an empty list changes nothing and balances
 * @diagnostic budget/variazione-squilibrata
 * @source TUEL artt. 162, 175 (from knowledge)
 */
export function variazioneBalance(rows: readonly VariazioneRow[], avanzoApplied: DecimalInput = 0): VariazioneBalance {
  const delta = (side: 'E' | 'U') => sum(rows.filter((row) => row.side === side).map(({ amount }) => decimal(amount)));
  const [deltaEntrate, deltaSpese, avanzo] = [delta('E'), delta('U'), decimal(avanzoApplied)];
  const covered = deltaEntrate.plus(avanzo);
  const values = { entrate: String(covered), spese: String(deltaSpese) };
  const refusals = covered.eq(deltaSpese) ? [] : [refusal(
    budgetFinding('budget/variazione-squilibrata', {}, values), [{ act: 'TUEL', article: '162' }, { act: 'TUEL', article: '175' }], covered,
  )];
  return verdict('budget/variazione-bilancio', 'Pareggio della variazione', deltaSpese, refusals, { deltaEntrate, deltaSpese });
}

/** What the twelfths of the esercizio provvisorio allow, euro. */
export interface Dodicesimi {
  /** A twelfth, half up to the cent. */
  readonly dodicesimo: Decimal;
  /** The rounded twelfth times the month. */
  readonly cumulato: Decimal;
  /** Cumulato less what is committed this year; negative where it is passed. */
  readonly available: Decimal;
  readonly step: Step;
}

/**
 * The twelfths of a programma in esercizio provvisorio.
 *
 * @param facts stanziamento of the programma in the second year of the last bilancio, FPV in it, committed in earlier
 * years, committed this year; euro
 * @param month 1–12
 * @source TUEL art. 163 c. 5
 * @interpretation by programma, not by capitolo; the twelfth is rounded before it is multiplied
 * @example
 * ```ts
 * import { dodicesimi } from 'municipal-performance/budget';
 * const { dodicesimo, available } = dodicesimi({ stanziamento: '1200000.00', fpv: 0, impegnatoEarlier: '96000.00', impegnato: '150000.00' }, 2);
 * dodicesimo; //=> '92000'
 * available; //=> '34000'
 * ```
 */
export function dodicesimi(
  facts: { readonly stanziamento: DecimalInput; readonly fpv: DecimalInput; readonly impegnatoEarlier: DecimalInput; readonly impegnato: DecimalInput },
  month: number,
): Dodicesimi {
  const base = subtractFractions(subtractFractions(fraction(facts.stanziamento), fraction(facts.fpv)), fraction(facts.impegnatoEarlier));
  const dodicesimo = rounded(twelfthsOf(base), 2);
  const cumulato = rounded(multiplyFractions(fraction(dodicesimo), fraction(month)), 2);
  const available = cumulato.minus(decimal(facts.impegnato));
  return withStep({ dodicesimo, cumulato, available }, () =>
    step({
      rule: 'budget/dodicesimi',
      label: 'Disponibilità in dodicesimi',
      inputs: [
        { name: 'Stanziamento del secondo anno', value: String(facts.stanziamento), unit: 'euro' },
        { name: 'FPV', value: String(facts.fpv), unit: 'euro' },
        { name: 'Già impegnato da anni precedenti', value: String(facts.impegnatoEarlier), unit: 'euro' },
        { name: 'Dodicesimo', value: String(dodicesimo), unit: 'euro' },
        { name: 'Mese', value: String(month), unit: 'months' },
        { name: 'Impegnato nell’anno', value: String(facts.impegnato), unit: 'euro' },
      ],
      result: String(available),
      unit: 'euro',
      expression: 'dodicesimo × mese − impegnato',
      rounding: { digits: 2, mode: 'half-up' },
      sources: [{ act: 'TUEL', article: '163', comma: '5' }],
    }));
}
