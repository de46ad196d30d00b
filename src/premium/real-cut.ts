import {
  citationText, compareFractions, decimal, divideFractions, fraction, fractionToDecimal, hundred, invariant, multiplyFractions, roundFraction, subtractFractions,
  zeroFraction,
  type Citation, type Decimal, type DecimalInput, type Euro, type Fraction,
} from '../values/numbers.js';
import { gap, isGap, premiumFinding, type Diagnostic, type Gap } from '../outcome/index.js';
import { fasciaOfScore, inRange, type Scheda, type Scheme } from '../scoring/index.js';
import { shareBeside } from './fondo-use.js';
import { highestScore, scoreShare } from './score-share.js';

/** What an objective is worth to one person. */
export interface RealCut {
  /** Premium if the objective is met and if it is missed; euro, to the cent. */
  readonly ifMet: Euro;
  readonly ifMissed: Euro;
  /** Percent of the premium that is lost, two decimals; a Gap where nothing is paid either way. */
  readonly cutPercent: Decimal | Gap;
  /** Whether the exact cut reaches the percent asked for; false for a Gap. */
  readonly reaches: boolean;
}

/**
 * The real cut of a premium when an objective is missed. The weight of an objective in points does not say it: fasce turn points into
 * money by steps, so that 30 points of 100 may cost 22 % or all of the premium.
 *
 * @param facts `others`: points of all other factors; `objective`: points of the objective when it is met; `fullPremium`: euro of the
 *   first fascia (or of the full score, where the scheme has no fasce); `minimum`: percent that the law asks for, 30 when absent
 * @source DL 13/2023 art. 4-bis c. 2: at least 30 % of the result pay hangs on the payment times
 */
export function realCut(
  scheme: Scheme,
  { others, objective, fullPremium, minimum = 30 }: { readonly others: DecimalInput; readonly objective: DecimalInput; readonly fullPremium: DecimalInput; readonly minimum?: DecimalInput },
): RealCut {
  const { met, missed, lost } = cutOf(scheme, decimal(others), decimal(objective));
  const [ifMet, ifMissed] = [paidAt(met, fullPremium), paidAt(missed, fullPremium)];
  if (lost === null) {
    return { ifMet, ifMissed, cutPercent: gap('undefined-operation', 'anche con l\'obiettivo raggiunto non c\'è premio'), reaches: false };
  }
  return { ifMet, ifMissed, cutPercent: roundFraction(lost, { digits: 2, mode: 'half-up' }), reaches: fractionToDecimal(lost).gte(decimal(minimum)) };
}

/** The shares of the full premium with the objective and without it, 0–1, and the percent that is lost; null where nothing is paid either way. */
function cutOf(scheme: Scheme, others: Decimal, objective: Decimal): { readonly met: Fraction; readonly missed: Fraction; readonly lost: Fraction | null } {
  const met = shareFor(scheme, atMost(scheme, others.plus(objective)));
  const missed = shareFor(scheme, atMost(scheme, others));
  const lost = met.n === 0n ? null : divideFractions(multiplyFractions(subtractFractions(met, missed), fraction(100)), met);
  return { met, missed, lost };
}

/**
 * The people whose real cut, if an objective is missed, is smaller than the law asks for.
 *
 * @param item id of the factor of the objective; its maximum counts as met
 * @diagnostic premium/real-cut for each of them
 */
export function realCutFindings(
  scheme: Scheme,
  schede: readonly Scheda[],
  { item, minimum, source }: { readonly item: string; readonly minimum: DecimalInput; readonly source: Citation },
): readonly Diagnostic[] {
  return schede.flatMap((scheda) => {
    const measured = scheda.items.find(({ id }) => id === item);
    invariant(measured, `expected an item of the scheme, found ${item}`);
    if (isGap(scheda.score) || isGap(measured.points) || measured.max === null) return [];
    const { lost } = cutOf(scheme, scheda.score.minus(measured.points), measured.max);
    if (lost === null || fractionToDecimal(lost).gte(decimal(minimum))) return [];
    const cut = shareBeside(fractionToDecimal(lost), hundred, decimal(minimum));
    return [premiumFinding('premium/real-cut', {}, {
      person: scheda.person, item, cut: String(cut), required: String(decimal(minimum)), source: citationText(source),
    })];
  });
}

function atMost(scheme: Scheme, points: Decimal): Decimal {
  const most = highestScore(scheme);
  return most && compareFractions(fraction(points), most) > 0 ? fractionToDecimal(most) : points;
}

/** The share of the full premium that a score is paid, 0–1. */
function shareFor(scheme: Scheme, exact: Decimal): Fraction {
  const { score, fascia } = fasciaOfScore(scheme, exact);
  const minimum = scheme.access?.minimum;
  if (minimum && !inRange(minimum, score)) return zeroFraction;
  const percent = scheme.fasce ? fascia?.percent : 'score';
  if (percent === undefined) return zeroFraction;
  if (percent !== 'score') return divideFractions(fraction(percent), fraction(hundred));
  return score.gt(0) ? (scoreShare(scheme, score) ?? zeroFraction) : zeroFraction;
}

function paidAt(share: Fraction, fullPremium: DecimalInput): Euro {
  return roundFraction(multiplyFractions(share, fraction(fullPremium)), { digits: 2, mode: 'half-up' }) as Euro;
}
