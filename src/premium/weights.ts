import {
  decimal, divideFractions, fraction, fractionToDecimal, hundred, isPlainDecimal, multiplyFractions, oneFraction, type Decimal, type Fraction,
} from '../values/numbers.js';
import { daysInYear } from '../values/days.js';
import { serviceDays, type Scheda, type Scheme, type Weighing } from '../scoring/index.js';
import type { Account } from './account.js';
import { scoreShare } from './score-share.js';

/** A weight, or the name of the fact that is missing for it. */
export type Weight = Fraction | { readonly missing: string };

/** The weight of a person: the product of its factors, exact. */
export function weightOf(scheme: Scheme, account: Account, weighings: readonly Weighing[]): Weight {
  let product = oneFraction;
  for (const weighing of weighings) {
    const factor = factorOf(scheme, account, weighing);
    if ('missing' in factor) return factor;
    if (factor.n < 0n) return { missing: 'un peso di zero o più' };
    product = multiplyFractions(product, factor);
  }
  return product;
}

/** Weights as numbers with one common denominator, so that a split by them is exact; rounded where they would be too long. */
export function commonWeights(weights: readonly Fraction[]): readonly Decimal[] {
  let common = 1n;
  for (const d of new Set(weights.map((weight) => weight.d))) {
    common = (common / greatest(common, d)) * d;
    if (common > largest) return weights.map(fractionToDecimal);
  }
  const wholes = weights.map(({ n, d }) => n * (common / d));
  return wholes.some((whole) => whole > largest) ? weights.map(fractionToDecimal) : wholes.map((whole) => decimal(whole));
}

/** Name of a factor of a weight, as documents write it. */
export function weighingText(weighing: Weighing): string {
  if (typeof weighing === 'string') return weighing;
  return 'input' in weighing ? weighing.input : 'presence' in weighing ? 'presence' : weighing.group;
}

/** The group of a person by a key of the appraisal; null where it is not stated. */
export function groupOf({ structure, fascia, appraisal: { groups = {} } }: Scheda, by: string): string | null {
  if (by === 'fascia') return fascia?.id ?? null;
  if (by === 'structure') return structure;
  return Object.hasOwn(groups, by) ? (groups[by] ?? null) : null;
}

const largest = 10n ** 30n;

function greatest(a: bigint, b: bigint): bigint {
  return b === 0n ? a : greatest(b, a % b);
}

function factorOf(scheme: Scheme, { scheda, score }: Account, weighing: Weighing): Weight {
  if (typeof weighing !== 'string') return statedFactor(scheme, scheda, weighing);
  switch (weighing) {
    case 'score': return fraction(score);
    case 'fascia': return fasciaFactor(scheme, scheda.fascia, score);
    case 'part-time': return partTimeFactor(scheda.appraisal.partTime ?? hundred);
    default: return timeFactor(scheda, weighing);
  }
}

function partTimeFactor(percent: Decimal): Weight {
  return percent.gt(100) ? { missing: 'una percentuale di tempo pieno fino a 100' } : divideFractions(fraction(percent), fraction(100));
}

function fasciaFactor(scheme: Scheme, fascia: Scheda['fascia'], score: Decimal): Weight {
  if (!fascia) return { missing: 'la fascia' };
  if (fascia.percent === undefined) return { missing: `la percentuale della fascia ${fascia.id}` };
  if (fascia.percent !== 'score') return divideFractions(fraction(fascia.percent), fraction(100));
  return scoreShare(scheme, score) ?? { missing: 'il massimo del punteggio' };
}

function timeFactor({ appraisal: { service, year } }: Scheda, weighing: 'time' | 'time-365' | 'time-months'): Weight {
  const time = service ? serviceDays(service, year) : null;
  if (!time) return { missing: 'il periodo di servizio (service)' };
  if (weighing === 'time-months') return divideFractions(fraction(Math.min(time.wholeMonths, 12)), fraction(12));
  if (weighing === 'time-365') return divideFractions(fraction(Math.min(time.days, 365)), fraction(365));
  return year === undefined ? { missing: 'l\'anno (year)' } : divideFractions(fraction(Math.min(time.days, daysInYear(year))), fraction(daysInYear(year)));
}

function statedFactor(scheme: Scheme, scheda: Scheda, weighing: Exclude<Weighing, string>): Weight {
  const { inputs = {} } = scheda.appraisal;
  if ('input' in weighing) {
    const stated = Object.hasOwn(inputs, weighing.input) ? inputs[weighing.input] : undefined;
    const plain = typeof stated === 'number' ? String(stated) : stated;
    return typeof plain === 'string' && isPlainDecimal(plain) ? fraction(plain) : { missing: `il numero «${weighing.input}»` };
  }
  if ('presence' in weighing) return presenceFactor(scheme, scheda, weighing.presence);
  const group = groupOf(scheda, weighing.group);
  const coefficient = group !== null && Object.hasOwn(weighing.coefficients, group) ? weighing.coefficients[group] : undefined;
  return coefficient ? fraction(coefficient) : { missing: `il coefficiente di «${weighing.group}»` };
}

/** Days of presence, with the absences that the scheme takes for presence, against the days that are a whole year. */
function presenceFactor({ access }: Scheme, { appraisal: { presence } }: Scheda, whole: Decimal): Weight {
  if (!presence || whole.isZero()) return { missing: 'la presenza' };
  const neutral = access?.presence?.neutral ?? [];
  const counting = (presence.absences ?? []).filter(({ kind }) => neutral.includes(kind)).map(({ days }) => days);
  const days = [presence.worked, ...counting].flat().reduce((sum, month) => sum + month, 0);
  const share = divideFractions(fraction(days), fraction(whole));
  return share.n > share.d ? oneFraction : share;
}
