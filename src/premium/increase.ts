import {
  addFractions, divideFractions, fraction, invariant, multiplyFractions, roundFraction, subtractFractions, type DecimalInput, type Euro, type Fraction,
} from '../values/numbers.js';
import { premiumDefaults, type IncreaseBase } from '../scoring/index.js';

/** What an increase is computed from. */
export interface IncreaseQuestion {
  /** Euro. */
  readonly fund: DecimalInput;
  /** People evaluated positively; one or more. */
  readonly heads: number;
  /** Percent of the mean. */
  readonly percent: DecimalInput;
  /** People who get the increase. */
  readonly increaseHeads: number;
  readonly base?: IncreaseBase;
  readonly rounding?: 'unrounded' | 'each-step';
}

/** The chain from the fund to the premium with increase; euro, each rounded half up to the cent. */
export interface IncreaseChain {
  /** The mean the percent is taken of: fund ÷ heads, or the mean of what is left after the increases. */
  readonly baseMean: Euro;
  readonly increaseUnit: Euro;
  readonly increasePool: Euro;
  /** Fund less the pool. */
  readonly netFund: Euro;
  readonly netMean: Euro;
  readonly meanWithIncrease: Euro;
}

/**
 * The increase of the best and what it leaves to all.
 *
 * By default nothing is rounded before it is shown: 56 increases of 33 % of 531,354 ÷ 553 are 17,756.64 euro, while 56
 * times the shown 317.08 are 17,756.48 (`rounding: 'each-step'`).
 *
 * @throws InvariantError with no heads
 * @source CCNL Funzioni locali 16/11/2022 art. 81; Relazione sulla performance 2024 of Cremona, l. 1032–1043
 * @interpretation the base of the percent: `gross-mean` (resources destined ÷ heads) or `net-mean` (what is left ÷ heads)
 * @example
 * ```ts
 * import { increaseChain } from 'municipal-performance';
 * const chain = increaseChain({ fund: '531354.00', heads: 553, percent: 33, increaseHeads: 56 });
 * chain.increaseUnit; //=> '317.08'
 * chain.increasePool; //=> '17756.64'
 * chain.netMean; //=> '928.75'
 * ```
 */
export function increaseChain(question: IncreaseQuestion): IncreaseChain {
  const { mean, unit, pool, net } = increaseFigures(question);
  const heads = fraction(question.heads);
  const netMean = divideFractions(net, heads);
  return {
    baseMean: cents(mean), increaseUnit: cents(unit), increasePool: cents(pool), netFund: cents(net),
    netMean: cents(netMean), meanWithIncrease: cents(addFractions(netMean, unit)),
  };
}

/** The exact figures of the chain. @internal */
export function increaseFigures({ fund, heads, percent, increaseHeads, base = premiumDefaults.increaseBase, rounding }: IncreaseQuestion): IncreaseFigures {
  invariant(heads > 0, 'expected at least one person evaluated positively');
  const eachStep = rounding === 'each-step' ? (value: Fraction) => fraction(cents(value)) : (value: Fraction) => value;
  const share = divideFractions(fraction(percent), fraction(100));
  const whole = fraction(fund);
  const divisor = base === 'net-mean' ? addFractions(fraction(heads), multiplyFractions(fraction(increaseHeads), share)) : fraction(heads);
  const mean = eachStep(divideFractions(whole, divisor));
  const unit = eachStep(multiplyFractions(mean, share));
  const pool = multiplyFractions(unit, fraction(increaseHeads));
  return { mean, unit, pool, net: subtractFractions(whole, pool) };
}

/** Exact euro. @internal */
export interface IncreaseFigures {
  readonly mean: Fraction;
  readonly unit: Fraction;
  readonly pool: Fraction;
  readonly net: Fraction;
}

function cents(value: Fraction): Euro {
  return roundFraction(value, { digits: 2, mode: 'half-up' }) as Euro;
}
