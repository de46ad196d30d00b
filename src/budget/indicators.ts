import {
  compareFractions, decimal, fraction, multiplyFractions, sumFractions, type CivilDate, type Decimal, type DecimalInput, type Fraction,
} from '../values/numbers.js';
import { andThen, isGap, made, step, withStep, type Gap, type Outcome, type Step } from '../outcome/index.js';
import { serviceCoverageMinimum, valueOn } from '../law/index.js';
import { mean, onValue, percentageOf, rounded, share } from './fraction.js';
import { classicalIndicators, pianoIndicators } from './indicator-table.js';
import { computeQuotient, traceOfQuotient } from './quotients.js';

export type ClassicalIndicator = keyof typeof classicalIndicators;
export type PianoIndicator = keyof typeof pianoIndicators;

/** An indicator of the accounts. */
export interface AccountIndicator {
  /** Percent (0–100), or euro a head; half up to 2 decimals. A Gap where the denominator is zero or figures are missing. */
  readonly value: Decimal | Gap;
  readonly numerator: Decimal;
  readonly denominator: Decimal;
  readonly step: Step;
}

/**
 * A classical indicator of the accounts.
 *
 * @param name a name of {@link classicalIndicators}, whose table says which figures it needs
 * @param figures by name, euro (`residents`: heads); those it does not need are passed over
 * @source indicators of DPR 194/1996 (from knowledge)
 * @example
 * ```ts
 * import { classicalIndicator } from 'municipal-performance/budget';
 * // Città di Torino, rendiconto 2019
 * const entries = { titolo1: '834522791.55', titolo2: '152776718.56', titolo3: '293947344.72' };
 * classicalIndicator('autonomiaFinanziaria', entries).value; //=> '88.08'
 * ```
 */
export function classicalIndicator(name: ClassicalIndicator, figures: Readonly<Record<string, DecimalInput>>): AccountIndicator {
  return indicator(classicalIndicators[name], figures);
}

/**
 * An indicator of the piano degli indicatori, version of the rendiconto.
 *
 * @param number a number of {@link pianoIndicators}: `3.1`, `14.1` …
 * @param figures by name, as its table says
 * @source DM Interno 22/12/2015 (from knowledge)
 * @example
 * ```ts
 * import { pianoIndicator } from 'municipal-performance/budget';
 * pianoIndicator('14.1', { fpvEntrata: '9874512.66', fpvRinviato: '3456112.16' }).value; //=> '65'
 * ```
 */
export function pianoIndicator(number: PianoIndicator, figures: Readonly<Record<string, DecimalInput>>): AccountIndicator {
  return indicator(pianoIndicators[number], figures);
}

function indicator(quotient: Parameters<typeof computeQuotient>[0], figures: Readonly<Record<string, DecimalInput>>): AccountIndicator {
  const amounts = Object.fromEntries(Object.entries(figures).map(([name, value]) => [name, decimal(value)]));
  const result = computeQuotient(quotient, amounts);
  const { value, numerator, denominator } = result;
  return withStep({ value, numerator, denominator }, () => traceOfQuotient(quotient, amounts, result));
}

/** Residui attivi of a titolo. */
export interface ResiduiTitolo {
  readonly titolo: string;
  /** Collections on residui, euro. */
  readonly collected: DecimalInput;
  /** Residui attivi at 1 January, euro. */
  readonly residui: DecimalInput;
}

/** How much of the residui attivi was collected. */
export interface CollectionRate {
  readonly numerator: Decimal;
  readonly denominator: Decimal;
  /** Ratio of the sums, 0–100, half up to 2 decimals. */
  readonly rate: Decimal | Gap;
  readonly byTitolo: readonly (Decimal | Gap)[];
  /** Mean of the ratios by titolo, to set against `rate`: it is another figure. A Gap where one of them is. */
  readonly meanOfRatios: Decimal | Gap;
  /** Whether the rate, not rounded, is at least the target; a Gap without target. */
  readonly reached: boolean | Gap;
  readonly step: Step;
}

/**
 * The collection rate of the residui attivi: ratio of the sums of all titoli.
 *
 * @param target least rate, 0–100
 * @source Relazione sulla performance 2024 of Cremona, «Riduzione residui attivi»
 * @interpretation the document says «media complessiva»; only the ratio of the sums gives its 49.34 %
 * @example
 * ```ts
 * import { collectionRate } from 'municipal-performance/budget';
 * const { rate, meanOfRatios } = collectionRate([
 *   { titolo: '1', collected: '11666146.58', residui: '17823035.16' },
 *   { titolo: '2', collected: '4188239.34', residui: '10473394.19' },
 *   { titolo: '3', collected: '7577601.91', residui: '13828552.50' },
 *   { titolo: '4', collected: '4954860.81', residui: '15404940.46' },
 * ], 42);
 * rate; //=> '49.34'
 * meanOfRatios; //=> '48.1'
 * ```
 */
export function collectionRate(titoli: readonly ResiduiTitolo[], target?: DecimalInput): CollectionRate {
  const rows = titoli.map(({ titolo, collected, residui }) => ({ titolo, collected: fraction(collected), residui: fraction(residui) }));
  const over = sumFractions(rows.map(({ collected }) => collected));
  const under = sumFractions(rows.map(({ residui }) => residui));
  const exact = percentageOf(over, under, 'residui attivi iniziali');
  const ratios = rows.map(({ titolo, collected, residui }) => percentageOf(collected, residui, `residui attivi del titolo ${titolo}`));
  const missing = ratios.find(isGap);
  const toTwo = (value: Fraction | Gap) => onValue(value, (ratio) => rounded(ratio, 2));
  const result = {
    numerator: rounded(over, 2),
    denominator: rounded(under, 2),
    rate: toTwo(exact),
    byTitolo: ratios.map(toTwo),
    meanOfRatios: missing ?? toTwo(mean(ratios as readonly Fraction[], 'titoli')),
    reached: target === undefined ? notAsked : onValue(exact, (value) => compareFractions(value, fraction(target)) >= 0),
  };
  return withStep(result, () =>
    step({
      rule: 'budget/collection-rate',
      label: 'Riscossione dei residui attivi',
      inputs: [
        { name: 'Σ riscossioni in conto residui', value: String(result.numerator), unit: 'euro' },
        { name: 'Σ residui attivi iniziali', value: String(result.denominator), unit: 'euro' },
      ],
      result: isGap(result.rate) ? result.rate : String(result.rate),
      unit: 'percent',
      expression: 'Σ riscossioni ÷ Σ residui attivi × 100',
      rounding: { digits: 2, mode: 'half-up' },
      choices: [{ option: 'metodo', value: 'rapporto delle somme', isDefault: true }],
      sources: [{ act: 'Relazione sulla performance 2024', part: 'Riduzione residui attivi' }],
    }));
}

const notAsked: Gap = { gap: 'not-applicable', reason: 'Nessun obiettivo indicato.' };

/** A service on individual demand. */
export interface DemandService {
  readonly name: string;
  readonly entrate: DecimalInput;
  readonly costi: DecimalInput;
  /** Share of the costs that counts, 0–100: 50 for asili nido. */
  readonly costShare: DecimalInput;
}

/** How far entries cover the costs of the services on individual demand. */
export interface ServiceCoverage {
  /** Σ costs × the share that counts, half up to the cent. */
  readonly costs: Decimal;
  readonly entrate: Decimal;
  /** 0–100, half up to 2 decimals. */
  readonly coverage: Decimal | Gap;
  /** Whether the coverage, not rounded, is at least the minimum for enti in structural deficit. */
  readonly reachesMinimum: boolean | Gap;
  readonly step: Step;
}

/**
 * The cost coverage of the services on individual demand.
 *
 * @param minimum least coverage, 0–100, or a day: then the minimum that the law sets on it (36 %)
 * @diagnostic law/outside-coverage
 * @source TUEL art. 243 c. 2; L. 498/1992 art. 5 (from knowledge)
 */
export function serviceCoverage(services: readonly DemandService[], minimum: { readonly percent: DecimalInput } | { readonly on: CivilDate }): Outcome<ServiceCoverage> {
  const least = 'percent' in minimum ? made(decimal(minimum.percent)) : andThen(valueOn(serviceCoverageMinimum, minimum.on), ({ value }) => made<Decimal>(value));
  return andThen(least, (bound) => {
    const costs = sumFractions(services.map(({ costi, costShare }) => share(fraction(costShare), fraction(costi))));
    const entrate = sumFractions(services.map((service) => fraction(service.entrate)));
    const exact = percentageOf(entrate, costs, 'costi rilevanti');
    const result = {
      costs: rounded(costs, 2),
      entrate: rounded(entrate, 2),
      coverage: onValue(exact, (value) => rounded(value, 2)),
      reachesMinimum: onValue(exact, (value) => compareFractions(value, fraction(bound)) >= 0),
    };
    return made(withStep(result, () =>
      step({
        rule: 'budget/copertura-servizi',
        label: 'Copertura dei servizi a domanda individuale',
        inputs: [
          { name: 'Entrate', value: String(result.entrate), unit: 'euro' },
          { name: 'Costi rilevanti', value: String(result.costs), unit: 'euro' },
          { name: 'Minimo', value: String(bound), unit: 'percent' },
        ],
        result: isGap(result.coverage) ? result.coverage : String(result.coverage),
        unit: 'percent',
        expression: 'entrate ÷ costi rilevanti × 100',
        rounding: { digits: 2, mode: 'half-up' },
        sources: [{ act: 'TUEL', article: '243', comma: '2' }],
      })));
  });
}

/** 3.1 of the piano: the sum of the daily use over days × limit. */
export function treasuryAdvanceUse({ dailyUse, limit, days }: {
  readonly dailyUse: DecimalInput;
  readonly limit: DecimalInput;
  readonly days: number;
}): AccountIndicator {
  return pianoIndicator('3.1', { utilizziGiornalieri: dailyUse, massimoPerGiorni: rounded(multiplyFractions(fraction(limit), fraction(days)), 2) });
}
