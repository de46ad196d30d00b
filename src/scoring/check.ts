import { compareFractions, fraction, fractionToDecimal, zero, type Decimal } from '../values/numbers.js';
import { pointer, scoringFinding, type Diagnostic } from '../outcome/index.js';
import { checkPremium } from './check-premium.js';
import { checkRows } from './check-rows.js';
import type { Factor } from './factor.js';
import { fasciaOf, pays } from './fascia.js';
import { factorsOf, partsOf } from './leaves.js';
import { openOption } from './open-option.js';
import { maximumOf, maximumOfParts } from './maximum.js';
import { ascending, inRange, lowerBound, rangeText, type Bounds } from './range.js';
import { schemeDefaults, type Scheme } from './scheme.js';

/**
 * Everything that can be said of a scheme before anybody is scored: gaps and overlaps of its fasce and tables, rows out
 * of reach, maxima that do not add up, a minimum that contradicts the fasce, names used twice, and each choice that the
 * scheme leaves open, with the default taken and the alternative.
 *
 * @returns errors make the scheme unusable (`parseScheme` refuses it); warnings and notes do not
 */
export function checkScheme(scheme: Scheme): readonly Diagnostic[] {
  return [
    ...checkValidity(scheme),
    ...checkNames(scheme),
    ...checkFactors(scheme.score, '/score'),
    ...(scheme.penalties ?? []).flatMap((factor, index) => checkFactors(factor, pointer('penalties', index))),
    ...checkClamp(scheme),
    ...checkFasce(scheme),
    ...checkMinimum(scheme),
    ...checkOpen(scheme),
    ...checkPremium(scheme),
  ];
}

function checkValidity({ validity: { from, to } }: Scheme): readonly Diagnostic[] {
  return to !== undefined && to < from ? [scoringFinding('scheme/validity', { at: '/validity' }, { from, to })] : [];
}

function checkNames(scheme: Scheme): readonly Diagnostic[] {
  const factors = [scheme.score, ...(scheme.penalties ?? [])].flatMap(factorsOf).flatMap(({ id }) => id ?? []);
  return [
    ...repeatedNames(factors, '/score'),
    ...repeatedNames((scheme.fasce ?? []).map(({ id }) => id), '/fasce'),
    ...repeatedNames((scheme.gates ?? []).map(({ id }) => id), '/gates'),
  ];
}

function repeatedNames(names: readonly string[], at: string): readonly Diagnostic[] {
  const repeated = new Set(names.filter((name, index) => names.indexOf(name) !== index));
  return [...repeated].map((id) => scoringFinding('scheme/duplicate-id', { at }, { id }));
}

function checkFactors(factor: Factor, at: string): readonly Diagnostic[] {
  const parts = partsOf(factor);
  return [
    ...checkFactor(factor, at),
    ...parts.flatMap((part, index) => checkFactors(part, at + placeOfPart(factor, index))),
  ];
}

function placeOfPart(factor: Factor, index: number): string {
  if (factor.kind === 'table') return index === 0 ? '/rows/of' : '/columns/of';
  return 'of' in factor && Array.isArray(factor.of) ? pointer('of', index) : '/of';
}

function checkFactor(factor: Factor, at: string): readonly Diagnostic[] {
  const name = factor.label ?? factor.id ?? factor.kind;
  const negative = (what: string, value: Decimal | undefined) =>
    value?.lt(0) ? [scoringFinding('scheme/negative', { at }, { factor: name, what, found: String(value) })] : [];
  return [
    ...negative('il massimo', factor.max),
    ...negative('il peso', factor.weight),
    ...checkMaximum(factor, name, at),
    ...checkKind(factor, name, at, negative),
  ];
}

function checkMaximum(factor: Factor, name: string, at: string): readonly Diagnostic[] {
  if (factor.kind === 'given' && factor.max === undefined) return [scoringFinding('scheme/max-missing', { at }, { factor: name })];
  const parts = maximumOfParts(factor);
  if (factor.max === undefined || factor.kind === 'checklist' || parts === null || compareFractions(parts, fraction(factor.max)) === 0) return [];
  return [scoringFinding('scheme/maxima', { at }, { factor: name, declared: String(factor.max), found: String(fractionToDecimal(parts)) })];
}

function checkKind(factor: Factor, name: string, at: string, negative: (what: string, value: Decimal) => readonly Diagnostic[]): readonly Diagnostic[] {
  switch (factor.kind) {
    case 'table': {
      const [rows, columns] = [factor.rows.ranges.length, factor.columns?.ranges.length ?? 1];
      const fits = factor.points.length === rows && factor.points.every((row) => row.length === columns);
      return [
        ...(fits ? [] : [scoringFinding('scheme/table-shape', { at }, { factor: name, rows: String(rows), columns: String(columns), found: factor.points.map((row) => row.length).join(', ') || 'nessuno' })]),
        ...factor.points.flat().flatMap((points) => negative('un punteggio della tabella', points)),
        ...checkWhole(factor.rows.ranges, `${name}, righe`, `${at}/rows/ranges`),
        ...checkWhole(factor.columns?.ranges ?? [], `${name}, colonne`, `${at}/columns/ranges`),
      ];
    }
    case 'line': {
      const ordered = factor.through.every(([x], index) => index === 0 || x.gt(factor.through[index - 1]?.[0] ?? x));
      return ordered ? [] : [scoringFinding('scheme/line-order', { at }, { factor: name })];
    }
    case 'steps': return checkRows(factor.steps, { table: name, at: `${at}/steps`, choice: factor.gaps ?? 'refuse' });
    case 'threshold': return negative('il punteggio', factor.points);
    case 'counts': return Object.values(factor.weights).flatMap((weight) => negative('un peso', weight));
    case 'checklist': return factor.items.flatMap(({ points }) => negative('un punteggio', points));
    case 'measured': return factor.as === undefined
      ? [openOption(at, 'as', name)]
      : [];
    case 'weighted-mean': {
      const unweighted = factor.of.some(({ weight }) => weight === undefined);
      return unweighted ? [openOption(at, 'weight', name)] : [];
    }
    default: return [];
  }
}

/** The keys of a table count things: from 20 to 21 there is no hole. */
function checkWhole(ranges: readonly Bounds[], table: string, at: string): readonly Diagnostic[] {
  return checkRows(ranges, { table, at, choice: 'refuse', whole: true });
}

function checkClamp({ clamp }: Scheme): readonly Diagnostic[] {
  if (!clamp?.min || !clamp.max || clamp.min.lte(clamp.max)) return [];
  return [scoringFinding('scheme/empty-row', { at: '/clamp' }, { table: 'Limiti del punteggio', row: 'clamp', range: rangeText({ from: clamp.min, to: clamp.max }) })];
}

function checkFasce(scheme: Scheme): readonly Diagnostic[] {
  if (!scheme.fasce) return [];
  const most = maximumOf(scheme.score);
  const highest = scheme.clamp?.max ?? (most ? fractionToDecimal(most) : undefined);
  const lowest = scheme.clamp?.min ?? (scheme.penalties?.length ? undefined : zero);
  return [
    ...checkRows(scheme.fasce, {
      table: 'Fasce', at: '/fasce', choice: scheme.fasceGaps ?? schemeDefaults.fasceGaps,
      ...(lowest ? { lowest } : {}), ...(highest ? { highest } : {}), whole: scheme.rounding !== 'exact' && scheme.rounding?.digits === 0,
    }),
    ...scheme.fasce.flatMap(({ id, percent }, index) => {
      if (percent === undefined || percent === 'score') return [];
      const place = { at: pointer('fasce', index, 'percent') };
      if (percent.lt(0)) return [scoringFinding('scheme/negative', place, { factor: id, what: 'la percentuale', found: String(percent) })];
      return percent.gt(100) ? [scoringFinding('scheme/percent-over-100', place, { where: `Fascia «${id}»`, found: String(percent) })] : [];
    }),
  ];
}

/** The lowest score that the minimum admits lies in a fascia that pays nothing. */
function checkMinimum({ access, fasce = [] }: Scheme): readonly Diagnostic[] {
  const minimum = access?.minimum && lowerBound(access.minimum);
  if (!access?.minimum || !minimum || access.minimumConflict !== undefined || !inRange(access.minimum, minimum)) return [];
  const fascia = fasciaOf(fasce, minimum);
  if (!fascia || pays(fascia) || !fasce.some(pays)) return [];
  const lowest = ascending(fasce).find(pays);
  return [scoringFinding('scheme/minimum-conflict', { at: '/access/minimum' }, {
    score: String(minimum), fascia: fascia.label ?? fascia.id, choice: 'table (non pagato)', alternative: `minimum (fascia «${lowest?.label ?? lowest?.id ?? ''}»)`,
  })];
}

function checkOpen(scheme: Scheme): readonly Diagnostic[] {
  return [
    ...(scheme.rounding === undefined ? [openOption('/rounding', 'rounding')] : []),
    ...(scheme.access?.months && scheme.access.months.count === undefined ? [openOption('/access/months', 'months.count')] : []),
    ...(scheme.access?.presence && scheme.access.presence.neutral === undefined ? [openOption('/access/presence', 'presence.neutral')] : []),
  ];
}
