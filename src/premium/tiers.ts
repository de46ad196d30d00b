import {
  apportion, decimal, divideFractions, fraction, hundred, invariant, multiplyFractions, round, roundFraction, percent, percentOf, type Decimal,
  type DecimalInput, type Euro,
} from '../values/numbers.js';
import { gap, type Gap } from '../outcome/index.js';
import { shareOf } from './fondo-use.js';

/** One tier of merit: a share of the people has a share of the money. */
export interface MeritTier {
  readonly id: string;
  /** Percent of the people. */
  readonly people: DecimalInput;
  /** Percent of the fund. */
  readonly resources: DecimalInput;
}

/** How many are in a tier and what each has. */
export interface MeritTierShare {
  readonly id: string;
  readonly heads: number;
  /** Fund × resources ÷ heads, to the cent; a Gap where nobody is in the tier. */
  readonly each: Euro | Gap;
}

/**
 * The tiers of a forced distribution.
 *
 * @param tiers from the best down; people add up to 100 %
 * @source D.Lgs. 150/2009 art. 19 in its first text: 25 % of the staff with 50 % of the resources, 50 with 50, 25 with nothing
 * @example
 * ```ts
 * import { meritTiers } from 'municipal-performance';
 * const tiers = [{ id: 'alta', people: 25, resources: 50 }, { id: 'media', people: 50, resources: 50 }, { id: 'bassa', people: 25, resources: 0 }];
 * meritTiers(553, '20000.00', tiers).map(({ heads }) => heads); //=> [138, 277, 138]
 * ```
 */
export function meritTiers(staff: number, fund: DecimalInput, tiers: readonly MeritTier[]): readonly MeritTierShare[] {
  const heads = apportion(staff, tiers.map(({ people }) => people), { digits: 0, remainder: 'largest-remainder' }).shares;
  return tiers.map(({ id, resources }, index) => {
    const count = (heads[index] as Decimal).toNumber();
    if (count === 0) return { id, heads: count, each: gap('undefined-operation', 'nessuno è in questo livello') };
    const money = multiplyFractions(fraction(fund), divideFractions(fraction(resources), fraction(100 * count)));
    return { id, heads: count, each: roundFraction(money, { digits: 2, mode: 'half-up' }) as Euro };
  });
}

/** Most people at the top, and most excellences among them. */
export interface TopLimit {
  readonly topMax: number;
  readonly excellenceMax: number;
}

/**
 * How many may have the top score and how many of these be excellences.
 *
 * @param excellencePercent percent of those at the top
 * @source bill A.C. 2511 (not in force): 30 % and 20 % of these
 */
export function topLimit(staff: number, topPercent: DecimalInput, excellencePercent: DecimalInput): TopLimit {
  const topMax = round(percentOf(percent(topPercent), decimal(staff)), 0, 'floor');
  return { topMax: topMax.toNumber(), excellenceMax: round(percentOf(percent(excellencePercent), topMax), 0, 'floor').toNumber() };
}

/** A distribution in four bands against its limits. */
export interface BandLimits {
  /** Percent of the heads in the two high bands, two decimals. */
  readonly topTwo: Decimal | Gap;
  readonly bottomTwo: Decimal | Gap;
  /** Both limits hold, by the exact shares. */
  readonly compliant: boolean;
}

/**
 * Whether a distribution in four bands, from the best down, keeps within its limits.
 *
 * @param counts four counts of people
 * @source DPCM 15/6/2016 art. 5: at most 70 % in the two high bands, at least 30 % in the two low ones
 */
export function bandLimits(counts: readonly number[], maxTopTwo: DecimalInput, minBottomTwo: DecimalInput): BandLimits {
  invariant(counts.length === 4, 'expected the counts of four bands');
  const [first = 0, second = 0, third = 0, fourth = 0] = counts;
  const heads = decimal(first + second + third + fourth);
  const [top, bottom] = [decimal(first + second), decimal(third + fourth)];
  return {
    topTwo: shareOf(top, heads, 2),
    bottomTwo: shareOf(bottom, heads, 2),
    compliant: top.times(hundred).lte(heads.times(decimal(maxTopTwo))) && bottom.times(hundred).gte(heads.times(decimal(minBottomTwo))),
  };
}
