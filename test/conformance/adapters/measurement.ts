import {
  convert, distribution, isGap, meanOfRatios, meets, onOffPoints, ratioOfSums, simpleMean, surveyPoints, weightedDelay,
  type Gap, type RatioRow, type ShareRounding, type SurveyConversion,
} from 'municipal-performance';
import { decimal, fixed, type Decimal, type DecimalInput } from 'municipal-performance/values';
import type { Adapter, Inputs } from './index.js';

const number = (inputs: Inputs, key: string): Decimal => decimal(inputs[key] as DecimalInput);
const shown = (value: Decimal | Gap, digits = 2): unknown => (isGap(value) ? value : fixed(value, digits));

const shares: Adapter = ({ counts, total, decimals }, { percentRounding = 'largestRemainder' }) => {
  const digits = Number(decimals);
  const found = distribution(counts as Readonly<Record<string, DecimalInput>>, {
    digits, total: total as DecimalInput, rounding: roundingOf(String(percentRounding)),
  });
  if (isGap(found)) return { refused: true };
  const listed = Object.entries(found.shares).map(([name, share]) => [name, fixed(share, digits)] as const);
  return { ...Object.fromEntries(listed), sum: fixed(found.sum, digits) };
};

function roundingOf(option: string): ShareRounding {
  if (option === 'independent') return 'independent';
  return option.startsWith('byDifference:') ? { byDifference: option.slice('byDifference:'.length) } : 'largest-remainder';
}

const collection: Adapter = (inputs, { aggregation = 'ratioOfSums', compare = 'exact' }) => {
  const rows = (inputs.rows as readonly { reversali: DecimalInput; accertamenti: DecimalInput }[])
    .map(({ reversali, accertamenti }): RatioRow => ({ numerator: reversali, denominator: accertamenti }));
  const found = aggregation === 'meanOfRatios' ? meanOfRatios(rows) : ratioOfSums(rows);
  const reached = !isGap(found.percent)
    && meets(found.percent, '>=', number(inputs, 'targetPercent'), compare === 'display2' ? { digits: 2 } : {});
  return {
    sumNumerator: fixed(found.numerator, 2),
    sumDenominator: fixed(found.denominator, 2),
    percent: shown(found.percent),
    percentDisplayed: shown(found.percent),
    percentByTitle: found.rows.map((percent) => shown(percent)),
    points: fixed(onOffPoints(reached, number(inputs, 'points')), 2),
  };
};

const payments: Adapter = (inputs) => {
  const rows = inputs.payments as readonly { net: DecimalInput; daysFromDue: DecimalInput }[] | undefined;
  const found = rows ? weightedDelay(rows) : null;
  const delay = found ? found.weighted : number(inputs, 'weightedDelay');
  const reached = !isGap(delay) && meets(delay, '<=', number(inputs, 'targetDays'));
  const points = fixed(onOffPoints(reached, number(inputs, 'points')), 2);
  return found ? { weighted: shown(found.weighted), simple: shown(found.simple), points } : { points };
};

const survey: Adapter = (inputs, { surveyToPoints = 'identity' }) => {
  const means = (inputs.means as readonly DecimalInput[]).map(decimal);
  const mean = simpleMean(means);
  if (isGap(mean)) return { refused: true };
  const [lowest, highest] = inputs.scale as readonly [DecimalInput, DecimalInput];
  const conversions: Readonly<Record<string, SurveyConversion>> = { identity: 'identity', affineFromMinimum: 'affine-from-minimum' };
  const points = surveyPoints(
    means, { lowest: decimal(lowest), highest: decimal(highest) }, number(inputs, 'maxPoints'), conversions[String(surveyToPoints)] ?? 'identity',
  );
  return { mean, meanDisplayed: fixed(mean, 2), pointsExact: points, points: shown(points) };
};

const target: Adapter = (inputs) => {
  const [actual, level] = [number(inputs, 'actual'), number(inputs, 'target')];
  const linear = convert({ kind: 'linear-to-target' }, { actual, target: level, better: 'more' }).value;
  return { reached: meets(actual, '>=', level), linearPercent: shown(linear) };
};

export const measurementAdapters: Readonly<Record<string, Adapter>> = {
  'GEN-01': shares,
  'DIR-05': shares,
  'DIR-02': collection,
  'DIR-08': payments,
  'DIR-10': survey,
  'PO-02': target,
};
