import {
  fraction, invariant, multiplyFractions, oneFraction, subtractFractions, sumFractions, type Citation, type Decimal, type DecimalInput, type Fraction,
} from '../values/numbers.js';
import { andThen, gap, isGap, made, step, withStep, type Gap, type Outcome, type Step } from '../outcome/index.js';
import { dayOf } from '../values/days.js';
import { fcdeMinimumShare, valueOn } from '../law/index.js';
import { atMostOne, dividedBy, mean, onValue, oneHundred, rounded, share } from './fraction.js';

/** How the mean of five years is taken. */
export type FcdeMethod = 'semplice-rapporti' | 'semplice-totali' | 'ponderata-totali' | 'ponderata-rapporti';

/** What the FCDE of a kind of entry rests on. */
export interface FcdeInputs {
  /** Collections of the five years observed, oldest first, euro. */
  readonly incassi: readonly DecimalInput[];
  /** Accertamenti of the same years, euro. */
  readonly accertamenti: readonly DecimalInput[];
  /** Stanziamento of the bilancio for that kind of entry, euro. */
  readonly stanziamento: DecimalInput;
  /** Share to be set aside, 0–100. */
  readonly minimumShare: DecimalInput;
  readonly method: FcdeMethod;
  /** Weights of the years, oldest first, for the weighted methods: by law 0.10, 0.10, 0.10, 0.35, 0.35. */
  readonly weights?: readonly DecimalInput[];
}

/** The FCDE of a kind of entry in the bilancio di previsione. */
export interface Fcde {
  /** Mean of collections on accertamenti, 0–100, rounded to 5 decimals. */
  readonly mean: Decimal | Gap;
  /** 100 − the mean as rounded. */
  readonly complement: Decimal | Gap;
  /** From the mean as it is, rounded to the cent once. */
  readonly fcde: Decimal | Gap;
  /** From the mean rounded to 5 decimals, as the software of the ministry's prospetto does. */
  readonly fcdeFromRoundedMean: Decimal | Gap;
  /** How many years have accertamenti. */
  readonly years: number;
  readonly step: Step;
}

/**
 * The fondo crediti di dubbia esigibilità of a kind of entry: stanziamento × (1 − mean) × minimum share.
 *
 * A ratio or a mean above 1 counts 1. The simple methods pass over years without accertamenti; the weighted ones need all.
 *
 * @returns amounts in euro, half up to the cent; a Gap where no year (for weighted methods: not each year) has accertamenti
 * @throws InvariantError when the lists differ in length, or a weighted method has no weights
 * @source D.Lgs. 118/2011 all. 4/2 § 3.3 and example 5
 * @interpretation the sources round the mean to 5 decimals or not at all: both figures are given
 * @example
 * ```ts
 * import { fcde } from 'municipal-performance/budget';
 * const result = fcde({
 *   incassi: ['3100000', '2450000', '2900000', '3300000', '3350000'],
 *   accertamenti: ['4000000', '3900000', '4100000', '4200000', '4150000'],
 *   stanziamento: '4300000.00', minimumShare: 100, method: 'semplice-totali',
 * });
 * result.mean; //=> '74.20147'
 * result.fcde; //=> '1109336.61'
 * result.fcdeFromRoundedMean; //=> '1109336.79'
 * ```
 */
export function fcde(inputs: FcdeInputs): Fcde {
  const { incassi, accertamenti, method, weights = [] } = inputs;
  invariant(incassi.length === accertamenti.length, () => `expected ${accertamenti.length} collections, found ${incassi.length}`);
  const isWeighted = method.startsWith('ponderata');
  invariant(!isWeighted || weights.length === accertamenti.length, () => `expected ${accertamenti.length} weights, found ${weights.length}`);
  const years = accertamenti.map((amount, index): Year => ({
    accertamenti: fraction(amount),
    incassi: fraction(incassi[index] ?? 0),
    weight: isWeighted ? fraction(weights[index] ?? 0) : oneFraction,
  }));
  const valid = years.filter(({ accertamenti: amount }) => amount.n !== 0n);
  const collected = isWeighted && valid.length < years.length
    ? gap('undefined-operation', 'La media ponderata richiede accertamenti in tutti gli anni.')
    : onValue(methods[method](valid), atMostOne);
  const [stanziamento, minimum] = [fraction(inputs.stanziamento), fraction(inputs.minimumShare)];
  const fundOf = (shareCollected: Fraction) => rounded(share(minimum, multiplyFractions(stanziamento, subtractFractions(oneFraction, shareCollected))), 2);
  const meanPercent = onValue(collected, (value) => rounded(multiplyFractions(value, oneHundred), 5));
  const result = {
    mean: meanPercent,
    complement: onValue(meanPercent, (value) => rounded(subtractFractions(oneHundred, fraction(value)), 5)),
    fcde: onValue(collected, fundOf),
    fcdeFromRoundedMean: onValue(meanPercent, (value) => fundOf(share(fraction(value), oneFraction))),
    years: valid.length,
  };
  return withStep(result, () => trace(inputs, result));
}

interface Year {
  readonly accertamenti: Fraction;
  readonly incassi: Fraction;
  readonly weight: Fraction;
}

const noYear = 'anni con accertamenti';

const methods: Readonly<Record<FcdeMethod, (years: readonly Year[]) => Fraction | Gap>> = {
  'semplice-rapporti': (years) => mean(years.map(ratioOf), noYear),
  'semplice-totali': (years) => ratioOfSums(years),
  'ponderata-totali': (years) => ratioOfSums(years),
  'ponderata-rapporti': (years) => (years.length === 0 ? mean([], noYear) : sumFractions(years.map((year) => multiplyFractions(year.weight, ratioOf(year))))),
};

function ratioOf({ incassi, accertamenti }: Year): Fraction {
  const ratio = dividedBy(incassi, accertamenti, noYear);
  return isGap(ratio) ? oneFraction : atMostOne(ratio);
}

function ratioOfSums(years: readonly Year[]): Fraction | Gap {
  const weighted = (pick: (year: Year) => Fraction) => sumFractions(years.map((year) => multiplyFractions(year.weight, pick(year))));
  return dividedBy(weighted(({ incassi }) => incassi), weighted(({ accertamenti }) => accertamenti), noYear);
}

/**
 * The FCDE of the bilancio of a year, with the minimum share that the law sets for that year.
 *
 * @param year the esercizio, from 2015
 * @diagnostic law/outside-coverage before 2015
 * @source L. 190/2014 art. 1 c. 509; L. 205/2017 art. 1 c. 882
 */
export function fcdeOfYear(inputs: Omit<FcdeInputs, 'minimumShare'>, year: number): Outcome<Fcde> {
  return andThen(valueOn(fcdeMinimumShare, dayOf(year, 1, 1)), ({ value }) => made(fcde({ ...inputs, minimumShare: value })));
}

/**
 * The FCDE of the rendiconto: residui × (1 − mean of collections on residui).
 *
 * @param meanCollected mean of collections on residui attivi of five years, 0–100; more counts as 100, as in the forecast
 * @returns euro, half up to the cent
 * @source D.Lgs. 118/2011 all. 4/2 § 3.3
 * @example
 * ```ts
 * import { fcdeRendiconto } from 'municipal-performance/budget';
 * fcdeRendiconto({ residuiAttivi: '6850000.00', meanCollected: '38.25000' }).fcde; //=> '4229875'
 * ```
 */
export function fcdeRendiconto({ residuiAttivi, meanCollected }: {
  readonly residuiAttivi: DecimalInput;
  readonly meanCollected: DecimalInput;
}): { readonly fcde: Decimal; readonly step: Step } {
  const collected = atMostOne(share(fraction(meanCollected), oneFraction));
  const amount = rounded(multiplyFractions(subtractFractions(oneFraction, collected), fraction(residuiAttivi)), 2);
  return withStep({ fcde: amount }, () =>
    step({
      rule: 'budget/fcde-rendiconto',
      label: 'Fondo crediti di dubbia esigibilità a rendiconto',
      inputs: [
        { name: 'Residui attivi', value: String(residuiAttivi), unit: 'euro' },
        { name: 'Media riscossioni in conto residui', value: String(meanCollected), unit: 'percent' },
      ],
      result: String(amount),
      unit: 'euro',
      expression: 'residui attivi × (1 − media)',
      rounding: { digits: 2, mode: 'half-up' },
      sources,
    }));
}

const sources: readonly Citation[] = [{ act: 'D.Lgs. 118/2011', part: 'all. 4/2 § 3.3' }];

function trace({ incassi, accertamenti, stanziamento, minimumShare, method, weights }: FcdeInputs, result: Omit<Fcde, 'step'>): Step {
  const row = (name: string, list: readonly DecimalInput[]) =>
    list.map((value, index) => ({ name: `${name} anno ${index + 1}`, value: String(value), unit: 'euro' as const }));
  return step({
    rule: 'budget/fcde',
    label: 'Fondo crediti di dubbia esigibilità',
    inputs: [
      { name: 'Stanziamento', value: String(stanziamento), unit: 'euro' },
      { name: 'Quota minima', value: String(minimumShare), unit: 'percent' },
    ],
    result: isGap(result.fcde) ? result.fcde : String(result.fcde),
    unit: 'euro',
    expression: 'stanziamento × (1 − media) × quota minima',
    rounding: { digits: 2, mode: 'half-up' },
    choices: [{ option: 'metodo', value: method, isDefault: false }],
    sources,
    steps: [
      step({
        rule: 'budget/fcde/mean',
        label: 'Media delle riscossioni sugli accertamenti',
        inputs: [
          ...row('Incassi', incassi), ...row('Accertamenti', accertamenti),
          ...(weights ?? []).map((value, index) => ({ name: `Peso anno ${index + 1}`, value: String(value), unit: 'ratio' as const })),
        ],
        result: isGap(result.mean) ? result.mean : String(result.mean),
        unit: 'percent',
        rounding: { digits: 5, mode: 'half-up' },
        sources,
      }),
    ],
  });
}
