import { decimal, zero, type Citation, type CivilDate, type Decimal, type DecimalInput } from '../values/numbers.js';
import { andThen, budgetFinding, isGap, made, pointer, type Diagnostic, type Outcome } from '../outcome/index.js';
import { corteDeiContiAmount, valueOn } from '../law/index.js';
import type { CapitoloBalance } from './capitolo-balance.js';
import { notBelowZero } from './local-limits.js';
import { belowZero, refusal, verdict, type Verdict } from './verdict.js';

/**
 * Whether an incarico of consulenza, studio or ricerca is sent to the Corte dei conti: strictly above the amount of the law.
 *
 * @param amount euro
 * @diagnostic law/outside-coverage before 2006
 * @source L. 266/2005 art. 1 c. 173 (from knowledge); 5,000 euro read in the PEG 2016 of Cremona
 * @example
 * ```ts
 * import { isSentToCorteDeiConti } from 'municipal-performance/budget';
 * import { civilDate } from 'municipal-performance/values';
 * const found = isSentToCorteDeiConti('5000.00', civilDate('2016-03-01'));
 * found.ok && found.value; //=> false
 * ```
 */
export function isSentToCorteDeiConti(amount: DecimalInput, on: CivilDate): Outcome<boolean> {
  return andThen(valueOn(corteDeiContiAmount, on), ({ value }) => made(decimal(amount).greaterThan(value)));
}

/** What the programme of incarichi allows, euro. */
export interface IncaricoState {
  /** Assestato of the row, and what is already committed on it. */
  readonly row: { readonly assestato: DecimalInput; readonly impegnato: DecimalInput };
  /** The same for the whole programme, the annual maximum. */
  readonly programme: { readonly assestato: DecimalInput; readonly impegnato: DecimalInput };
}

/** The incarico that is asked for. */
export interface IncaricoRequest {
  readonly amount: DecimalInput;
  /** Outside the programme: members of NdV and OIV, panels of tenders and selections, sectors with rules of their own, purely occasional work. */
  readonly outsideProgramme?: boolean;
  /** Consulenza, studio or ricerca need the opinion of the Revisori; absent where it is none of them. */
  readonly revisoriOpinion?: boolean;
}

/**
 * Whether an incarico fits its row of the programme and the annual maximum, and has the opinion of the Revisori.
 *
 * @returns `available`: what the row and the programme leave, euro
 * @diagnostic budget/supera-stanziamento, budget/parere-mancante, budget/wrong-sign
 * @source PEG 2016 of Cremona, incarichi: only on the listed stanziamenti, up to the listed amount
 */
export function incaricoCheck({ row, programme }: IncaricoState, request: IncaricoRequest): Verdict & { readonly available: Decimal } {
  const amount = decimal(request.amount);
  const left = [row, programme].map(({ assestato, impegnato }) => decimal(assestato).minus(decimal(impegnato)));
  const available = left.reduce((least, one) => (one.lessThan(least) ? one : least));
  const allowed = notBelowZero(available);
  const over = !request.outsideProgramme && amount.greaterThan(available);
  return verdict('budget/incarico', 'Incarico', amount, [
    ...belowZero('incarico', amount),
    ...(over ? [refusal(budgetFinding('budget/supera-stanziamento', {}, { amount: String(amount), allowed: String(allowed) }), programmeSource, allowed)] : []),
    ...(request.revisoriOpinion === false ? [refusal(
      budgetFinding('budget/parere-mancante', {}, { category: 'consulenza, studio e ricerca', amount: String(amount) }), programmeSource, null,
    )] : []),
  ], { available });
}

const programmeSource: Citation = { act: 'L. 244/2007', article: '3', comma: '55-56' };

/** A row of the programme of incarichi. */
export interface Incarico {
  /** Amount after variations, euro: the most that may be spent. */
  readonly assestato: DecimalInput;
  /** The capitoli that pay it; several share its amount in a way that the programme does not say. */
  readonly capitoli: readonly string[];
}

/**
 * The programme of incarichi held against its capitoli.
 *
 * Rows on one capitolo are summed and held against its stanziamento effettivo; a row on several is held against the sum of
 * theirs. Where a stanziamento is not known nothing is said of it.
 *
 * @param balances capitoli of spesa, as `capitoloBalances` gives them
 * @diagnostic budget/unknown-capitolo a capitolo that the plan has not, with its rows and their amount
 * @diagnostic budget/incarichi-oltre-capitolo incarichi above the stanziamento, with both figures
 * @source PEG 2016 of Cremona: incarichi only on the listed stanziamenti, up to the listed amount
 */
export function checkIncarichi(rows: readonly Incarico[], balances: readonly CapitoloBalance[]): readonly Diagnostic[] {
  const known = new Map(balances.filter(({ side, inPlan }) => side === 'U' && inPlan).map((balance) => [balance.capitolo as string, balance]));
  const groups = new Map<string, { first: number; count: number; amount: Decimal; readonly capitoli: readonly string[] }>();
  rows.forEach(({ assestato, capitoli: listed }, index) => {
    const capitoli = [...new Set(listed)].sort();
    const key = capitoli.join(', ');
    const group = groups.get(key) ?? { first: index, count: 0, amount: zero, capitoli };
    groups.set(key, { ...group, count: group.count + 1, amount: group.amount.plus(decimal(assestato)) });
  });
  return [...groups].flatMap(([key, { first, count, amount, capitoli }]) => {
    const unknown = capitoli.filter((capitolo) => !known.has(capitolo));
    if (unknown.length > 0) {
      return unknown.map((capitolo) => budgetFinding('budget/unknown-capitolo', { at: pointer(first) }, {
        capitolo, side: 'U', count: String(count), amount: String(amount),
      }));
    }
    const stanziamenti = capitoli.flatMap((capitolo) => known.get(capitolo)?.stanziamentoEffettivo ?? []);
    if (stanziamenti.length === 0 || stanziamenti.some(isGap)) return [];
    const allowed = (stanziamenti as readonly Decimal[]).reduce((sum, one) => sum.plus(one), zero);
    if (!amount.greaterThan(allowed)) return [];
    return [budgetFinding('budget/incarichi-oltre-capitolo', { at: pointer(first) }, { capitolo: key, amount: String(amount), allowed: String(allowed) })];
  });
}
