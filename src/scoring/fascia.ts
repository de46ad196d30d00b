import { decimal, round, type Decimal, type DecimalInput } from '../values/numbers.js';
import { scoringFinding, type Diagnostic } from '../outcome/index.js';
import { ascending, inRange, rowOf, type Bounds } from './range.js';
import { schemeDefaults, type Fascia, type Scheme } from './scheme.js';

/**
 * The fascia that a score lies in; null where none does. Bounds are data: `above` and `below` leave their number out,
 * `from` and `to` hold it. Where two hold the score, the first of the list. The score is taken as it is: rounding it is
 * a step of the scheme ({@link fasciaOfScore}).
 *
 * @param fasce in any order; an empty list gives null
 * @param score points, any decimals
 * @example
 * ```ts
 * import { fasciaOf } from 'municipal-performance';
 * const fasce = [{ id: 'quinta', above: '60', to: '70' }, { id: 'quarta', above: '70', to: '80' }];
 * fasciaOf(fasce, '70')?.id; //=> 'quinta'
 * fasciaOf(fasce, '70.01')?.id; //=> 'quarta'
 * fasciaOf(fasce, '60'); //=> null
 * ```
 */
export function fasciaOf<F extends Bounds>(fasce: readonly F[], score: DecimalInput): F | null {
  const points = decimal(score);
  return fasce.find((fascia) => inRange(fascia, points)) ?? null;
}

/** A score rounded as a scheme says: two decimals half up where it does not. */
export function roundScore({ rounding = schemeDefaults.rounding }: Pick<Scheme, 'rounding'>, score: DecimalInput): Decimal {
  const points = decimal(score);
  return rounding === 'exact' ? points : round(points, rounding.digits, rounding.mode);
}

/** A score as the scheme bands it. */
export interface Banded {
  /** The rounded score. */
  readonly score: Decimal;
  readonly fascia: Fascia | null;
  readonly findings: readonly Diagnostic[];
}

/**
 * The fascia of a score by all rules of a scheme: rounding, choice in a hole, and the conflict of the minimum with the
 * table (a score that the minimum admits and whose fascia pays nothing).
 *
 * @diagnostic scoring/no-fascia where the fasce leave the score out
 * @diagnostic scoring/fascia-by-choice where a choice of the scheme decided
 */
export function fasciaOfScore(scheme: Pick<Scheme, 'rounding' | 'fasce' | 'fasceGaps' | 'access'>, exact: DecimalInput, person = ''): Banded {
  return fasciaOfRounded(scheme, roundScore(scheme, exact), person);
}

/** The fascia of a score that is rounded already. @internal */
export function fasciaOfRounded(scheme: Pick<Scheme, 'fasce' | 'fasceGaps' | 'access'>, score: Decimal, person: string): Banded {
  const fasce = scheme.fasce ?? [];
  if (fasce.length === 0) return { score, fascia: null, findings: [] };
  const lifted = liftedByMinimum(scheme, score);
  if (lifted) return { score, fascia: lifted, findings: [byChoice(person, score, lifted, 'minimumConflict: minimum')] };
  const { row, how } = rowOf(fasce, score, scheme.fasceGaps ?? schemeDefaults.fasceGaps);
  if (!row) return { score, fascia: null, findings: [scoringFinding('scoring/no-fascia', {}, { person, score: String(score) })] };
  const why = how === 'several' ? 'fasce sovrapposte: la prima' : how === 'between' ? `fasceGaps: ${scheme.fasceGaps ?? schemeDefaults.fasceGaps}` : null;
  return { score, fascia: row, findings: why === null ? [] : [byChoice(person, score, row, why)] };
}

/** Whether a fascia pays something. */
export function pays({ percent }: Fascia): boolean {
  return percent === 'score' || (percent !== undefined && percent.gt(0));
}

function liftedByMinimum({ access, fasce = [] }: Pick<Scheme, 'access' | 'fasce'>, score: Decimal): Fascia | null {
  if (access?.minimumConflict !== 'minimum' || !access.minimum || !inRange(access.minimum, score)) return null;
  const own = fasciaOf(fasce, score);
  return own && pays(own) ? null : (ascending(fasce).find(pays) ?? null);
}

function byChoice(person: string, score: Decimal, fascia: Fascia, why: string): Diagnostic {
  return scoringFinding('scoring/fascia-by-choice', {}, { person, score: String(score), fascia: fascia.id, why });
}
