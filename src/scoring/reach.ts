import {
  addFractions, compareFractions, divideFractions, fraction, fractionToDecimal, multiplyFractions, oneFraction, roundFraction,
  subtractFractions, sumFractions, zero, zeroFraction, type Fraction,
} from '../values/numbers.js';
import { pointer, scoringFinding } from '../outcome/index.js';
import type { ConversionFactor, Factor, JoinFactor, LineFactor, TableFactor, TableKey } from './factor.js';
import { none, numberOfScheme, reachedBy } from './input.js';
import { reachLeaf } from './leaf.js';
import { maximumOf, shownMaximum, weightOf } from './maximum.js';
import { reachObjectives } from './objectives.js';
import { inRange, rangeText, rowOf, type Bounds, type Found } from './range.js';
import { isLack, isRefused, joined, nameOf, refused, shownValue, traced, type ItemScore, type Lack, type Reached, type Sight } from './reached.js';
import { schemeDefaults } from './scheme.js';

/** The value of a factor for one appraisal: exact, or what is missing. */
export function reach(factor: Factor, sight: Sight, parent: string | null = null): Reached {
  const place = sight.items.length;
  if (factor.id !== undefined) sight.items.push(toCome);
  const found = withPolicy(factor, withinMaximum(factor, valueOf(factor, sight, factor.id ?? parent), sight), sight);
  if (factor.id !== undefined) {
    sight.items[place] = itemOf(factor, found, parent);
  }
  return found;
}

/** A factor and what it gave, as a scheda shows it; without an id it goes by its name. */
export function itemOf(factor: Factor, { value }: Reached, parent: string | null): ItemScore {
  const label = nameOf(factor);
  return { id: factor.id ?? label, label, kind: factor.kind, points: shownValue(value), max: shownMaximum(factor), parent };
}

/** Keeps the place of a factor before those of its parts. */
const toCome: ItemScore = { id: '', label: '', kind: 'sum', points: zero, max: null, parent: null };

function valueOf(factor: Factor, sight: Sight, parent: string | null): Reached {
  switch (factor.kind) {
    case 'objectives': return reachObjectives(factor, sight);
    case 'table': return lookUp(factor, sight, parent);
    case 'threshold': case 'line': case 'steps': case 'round': return convert(factor, reach(factor.of, sight, parent), sight);
    case 'sum': case 'weighted-mean': case 'product': case 'min': case 'max': case 'first':
      return join(factor, factor.of.map((part) => reach(part, sight, parent)), sight);
    default: return reachLeaf(factor, sight);
  }
}

/** A value above the maximum that its factor declares is refused, never cut: one of the two is wrong. */
function withinMaximum(factor: Factor, found: Reached, sight: Sight): Reached {
  if (factor.max === undefined || isLack(found.value) || compareFractions(found.value, numberOfScheme(factor.max)) <= 0) return found;
  sight.findings.push(scoringFinding('scoring/above-maximum', factor.id === undefined ? {} : { at: pointer('inputs', factor.id) }, {
    person: sight.appraisal.person, factor: nameOf(factor), found: String(fractionToDecimal(found.value)), max: String(factor.max),
  }));
  return { ...found, value: refused(factor.id ?? nameOf(factor)) };
}

function withPolicy(factor: Factor, found: Reached, sight: Sight): Reached {
  if (!isLack(found.value) || isRefused(found.value) || factor.missing !== 'zero') return found;
  taken(factor, 'zero', sight);
  return reachedBy(factor, zeroFraction, () => [traced('manca, vale', '0', 'points')], null, [found]);
}

function taken(factor: Factor, choice: string, sight: Sight): void {
  sight.findings.push(scoringFinding('scoring/missing-taken', {}, { person: sight.appraisal.person, factor: nameOf(factor), choice }));
}

function convert(factor: ConversionFactor, part: Reached, sight: Sight): Reached {
  if (isLack(part.value)) return reachedBy(factor, part.value, none, null, [part]);
  switch (factor.kind) {
    case 'round':
      return reachedBy(factor, fraction(roundFraction(part.value, factor.to)), none, `arrotondato a ${factor.to.digits} ${factor.to.digits === 1 ? 'decimale' : 'decimali'} (${factor.to.mode})`, [part]);
    case 'threshold': {
      const compared = factor.compare === undefined || factor.compare === 'exact' ? fractionToDecimal(part.value) : roundFraction(part.value, factor.compare);
      const value = inRange(factor.when, compared) ? numberOfScheme(factor.points) : zeroFraction;
      return reachedBy(factor, value, () => [traced('confrontato', compared), traced('soglia', rangeText(factor.when), 'text')], null, [part]);
    }
    case 'line':
      return reachedBy(factor, onLine(factor.through, part.value), () => [traced('retta', factor.through.map(([x, y]) => `${String(x)} → ${String(y)}`).join('; '), 'text')], 'sulla retta fra i punti dati', [part]);
    case 'steps': {
      const figure = fractionToDecimal(part.value);
      const { row, how } = rowOf(factor.steps, figure, factor.gaps);
      if (row) return reachedBy(factor, numberOfScheme(row.points), () => [traced('riga', rangeText(row), 'text')], rowChoices[how] ?? null, [part]);
      return reachedBy(factor, noRow(factor, String(figure), sight), none, null, [part]);
    }
  }
}

/** How a row was found, where it is not the only one that holds the figure. */
const rowChoices: Readonly<Partial<Record<Found<Bounds>['how'], string>>> = { between: 'nel vuoto fra due righe, come dice lo schema', several: 'la prima di più righe' };

function noRow(factor: Factor, found: string, sight: Sight): Lack {
  sight.findings.push(scoringFinding('scoring/no-row', {}, { person: sight.appraisal.person, factor: nameOf(factor), found }));
  return refused(factor.id ?? nameOf(factor));
}

function onLine(through: LineFactor['through'], x: Fraction): Fraction {
  let before: readonly [Fraction, Fraction] | null = null;
  for (const [number, points] of through) {
    const next = [numberOfScheme(number), numberOfScheme(points)] as const;
    if (compareFractions(x, next[0]) <= 0) {
      if (!before) return next[1];
      const rise = multiplyFractions(subtractFractions(next[1], before[1]), subtractFractions(x, before[0]));
      return addFractions(before[1], divideFractions(rise, subtractFractions(next[0], before[0])));
    }
    before = next;
  }
  return before ? before[1] : zeroFraction;
}

function lookUp(factor: TableFactor, sight: Sight, parent: string | null): Reached {
  const row = reach(factor.rows.of, sight, parent);
  const column = factor.columns ? reach(factor.columns.of, sight, parent) : null;
  const parts = column ? [row, column] : [row];
  const lacks = parts.map(({ value }) => value).filter(isLack);
  if (lacks.length > 0) return reachedBy(factor, joined(lacks), none, null, parts);
  const exempt = factor.exemptBelow && compareFractions(row.value as Fraction, numberOfScheme(factor.exemptBelow)) < 0;
  if (exempt) return reachedBy(factor, zeroFraction, () => [traced('esente sotto', factor.exemptBelow)], null, parts);
  const rowAt = position(factor.rows, row);
  const columnAt = factor.columns && column ? position(factor.columns, column) : 0;
  const points = factor.points[rowAt]?.[columnAt];
  if (!points) return reachedBy(factor, noRow(factor, parts.map(({ value }) => String(shownValue(value))).join(' e '), sight), none, null, parts);
  const bounds = [factor.rows.ranges[rowAt], factor.columns?.ranges[columnAt]];
  return reachedBy(factor, numberOfScheme(points), () => bounds.flatMap((range, index) => (range ? [traced(index === 0 ? 'riga' : 'colonna', rangeText(range), 'text')] : [])), null, parts);
}

function position(key: TableKey, { value }: Reached): number {
  if (isLack(value)) return -1;
  const figure = fractionToDecimal(value);
  return key.ranges.findIndex((range) => inRange(range, figure));
}

function join(factor: JoinFactor, parts: readonly Reached[], sight: Sight): Reached {
  const lacks = parts.map(({ value }) => value).filter(isLack);
  if (factor.kind === 'sum' && lacks.length === 0 && parts.length > 0) {
    return reachedBy(factor, sumFractions(parts.map(({ value }) => value as Fraction)), none, expressions.sum, parts);
  }
  if (factor.kind === 'first') {
    const found = parts.find(({ value }) => !isLack(value) || isRefused(value));
    return reachedBy(factor, found ? found.value : joined(lacks), none, expressions.first, parts);
  }
  const left = factor.of.filter(({ missing }, index) => {
    const value = parts[index]?.value;
    return value !== undefined && isLack(value) && !isRefused(value) && missing === 'rescale';
  });
  if (lacks.length > left.length || left.length === parts.length) return reachedBy(factor, joined(lacks), none, null, parts);
  const kept = parts.flatMap(({ value }, index) => (isLack(value) ? [] : [{ value, part: factor.of[index] as Factor }]));
  const value = combined(factor, kept, lacks, sight);
  if (!isLack(value)) for (const part of left) taken(part, 'rescale', sight);
  return reachedBy(factor, value, none, expressions[factor.kind], parts);
}

const expressions: Readonly<Record<JoinFactor['kind'], string>> = {
  sum: 'somma', 'weighted-mean': 'Σ(peso × punti) ÷ Σ peso', product: 'prodotto', min: 'il minore', max: 'il maggiore', first: 'il primo che ha un valore',
};

interface Kept {
  readonly value: Fraction;
  readonly part: Factor;
}

function combined(factor: JoinFactor, kept: readonly Kept[], lacks: readonly Lack[], sight: Sight): Fraction | Lack {
  const values = kept.map(({ value }) => value);
  switch (factor.kind) {
    case 'sum': return rescaled(factor, kept) ?? joined(lacks);
    case 'product': return values.reduce(multiplyFractions, oneFraction);
    case 'min': return values.reduce((a, b) => (compareFractions(b, a) < 0 ? b : a));
    case 'max': return values.reduce((a, b) => (compareFractions(b, a) > 0 ? b : a));
    default: return meanOf(factor, kept, sight);
  }
}

/** The sum of the factors that have a value, scaled up to the maximum of all; null where a maximum is not known or zero. */
function rescaled({ of }: JoinFactor, kept: readonly Kept[]): Fraction | null {
  const all = of.map(maximumOf).filter((max) => max !== null);
  const some = sumFractions(kept.map(({ part }) => maximumOf(part) ?? zeroFraction));
  if (all.length < of.length || some.n === 0n) return null;
  const reachedSum = sumFractions(kept.map(({ value }) => value));
  return divideFractions(multiplyFractions(reachedSum, sumFractions(all)), some);
}

function meanOf(factor: JoinFactor, kept: readonly Kept[], sight: Sight): Fraction | Lack {
  const total = sumFractions(kept.map(({ part }) => weightOf(part)));
  if (total.n !== 0n) {
    return divideFractions(sumFractions(kept.map(({ value, part }) => multiplyFractions(value, weightOf(part)))), total);
  }
  const known = { person: sight.appraisal.person, factor: nameOf(factor) };
  const choice = factor.zeroWeights ?? schemeDefaults.zeroWeights;
  sight.findings.push(scoringFinding(choice === 'error' ? 'scoring/zero-weights-refused' : 'scoring/zero-weights', {}, known));
  if (choice === 'error') return refused(factor.id ?? nameOf(factor));
  return divideFractions(sumFractions(kept.map(({ value }) => value)), fraction(kept.length));
}
