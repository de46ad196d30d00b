import {
  addFractions, compareFractions, decimal, divideFractions, fraction, fractionToDecimal, multiplyFractions, sum, sumFractions, zero, zeroFraction, type Decimal, type Fraction,
} from '../values/numbers.js';
import { isGap, pointer, scoringFinding, type Gap } from '../outcome/index.js';
import type {
  CarriedFactor, ChecklistFactor, CountsFactor, GivenFactor, LevelFactor, ListFactor, MeasuredFactor, StaffFactor, SurveyFactor,
} from './factor.js';
import { inputOf, none, numberOf, numberOfScheme, reachedBy, readNumber, wrongInput } from './input.js';
import { absent, isLack, refused, shownValue, traced, type Reached, type Sight } from './reached.js';
import { schemeDefaults } from './scheme.js';

/** The value of a leaf of the plainer kinds. */
export function reachLeaf(factor: PlainLeaf, sight: Sight): Reached {
  switch (factor.kind) {
    case 'given': return reachGiven(factor, sight);
    case 'level': return reachLevel(factor, sight);
    case 'counts': return reachCounts(factor, sight);
    case 'survey': return reachSurvey(factor, sight);
    case 'list': return reachList(factor, sight);
    case 'checklist': return reachChecklist(factor, sight);
    case 'carried': return reachCarried(factor, sight);
    case 'measured': return reachMeasured(factor, sight);
    case 'staff': return reachStaff(factor, sight);
  }
}

export type PlainLeaf =
  | GivenFactor | LevelFactor | CountsFactor | SurveyFactor | ListFactor | ChecklistFactor | CarriedFactor | MeasuredFactor | StaffFactor;

function reachGiven(factor: GivenFactor, sight: Sight): Reached {
  const given = readNumber(sight, factor);
  if (isLack(given)) return reachedBy(factor, given, none);
  const { id, min: lowest = zero, max, step } = factor;
  const place = () => ({ at: pointer('inputs', id) });
  const known = () => ({ person: sight.appraisal.person, factor: id, found: String(shownValue(given)) });
  const before = sight.findings.length;
  if (max && compareFractions(given, numberOfScheme(max)) > 0) {
    sight.findings.push(scoringFinding('scoring/above-maximum', place(), { ...known(), max: String(max) }));
  }
  if (compareFractions(given, numberOfScheme(lowest)) < 0) sight.findings.push(scoringFinding('scoring/below-minimum', place(), { ...known(), min: String(lowest) }));
  if (step && !fractionToDecimal(given).minus(lowest).modulo(step).isZero()) {
    sight.findings.push(scoringFinding('scoring/off-step', place(), { ...known(), step: String(step), min: String(lowest) }));
  }
  const value = sight.findings.length > before ? refused(id) : given;
  return reachedBy(factor, value, () => [traced('valore', shownValue(given), 'points'), ...(max ? [traced('massimo', max, 'points')] : [])]);
}

function reachLevel(factor: LevelFactor, sight: Sight): Reached {
  const input = inputOf(sight, factor.id);
  if (input === null) return reachedBy(factor, absent(factor.id), none);
  const points = typeof input === 'string' && Object.hasOwn(factor.levels, input) ? factor.levels[input] : undefined;
  if (points) return reachedBy(factor, numberOfScheme(points), () => [traced('giudizio', input, 'text')]);
  sight.findings.push(scoringFinding('scoring/unknown-level', { at: pointer('inputs', factor.id) }, {
    person: sight.appraisal.person, factor: factor.id, found: String(JSON.stringify(input)), levels: Object.keys(factor.levels).join(', '),
  }));
  return reachedBy(factor, refused(factor.id), none);
}

function reachCounts(factor: CountsFactor, sight: Sight): Reached {
  const input = inputOf(sight, factor.id);
  if (input === null) return reachedBy(factor, absent(factor.id), none);
  if (typeof input !== 'object' || Array.isArray(input)) return reachedBy(factor, wrongInput(sight, factor, 'un numero per ogni classe', input), none);
  const classes = Object.entries(input as Readonly<Record<string, unknown>>);
  let [weighted, heads] = [zeroFraction, zeroFraction];
  for (const [name, found] of classes) {
    const count = numberOf(found);
    const weight = Object.hasOwn(factor.weights, name) ? factor.weights[name] : undefined;
    const leftOut = factor.leftOut?.includes(name) ?? false;
    if (!count || count.n < 0n || (!weight && !leftOut)) {
      return reachedBy(factor, wrongInput(sight, factor, `un numero di elementi per le classi ${[...Object.keys(factor.weights), ...(factor.leftOut ?? [])].join(', ')}`, found, name), none);
    }
    if (!weight || leftOut) continue;
    weighted = addFractions(weighted, multiplyFractions(numberOfScheme(weight), count));
    heads = addFractions(heads, count);
  }
  const value = heads.n === 0n ? absent(factor.id) : divideFractions(weighted, heads);
  return reachedBy(factor, value, () => classes.map(([name, count]) => traced(name, count, 'count')), 'Σ(peso × numero) ÷ Σ numero');
}

function reachSurvey(factor: SurveyFactor, sight: Sight): Reached {
  const input = inputOf(sight, factor.id);
  if (input === null) return reachedBy(factor, absent(factor.id), none);
  const survey = input as { readonly means?: unknown; readonly answers?: unknown };
  const means = Array.isArray(survey.means) ? survey.means.map(numberOf) : null;
  const [low, high] = [numberOfScheme(factor.scale[0]), numberOfScheme(factor.scale[1])];
  if (!means || means.length === 0 || means.some((mean) => !mean || compareFractions(mean, low) < 0 || compareFractions(mean, high) > 0)) {
    return reachedBy(factor, wrongInput(sight, factor, `means: le medie delle domande, da ${factor.scale.map(String).join(' a ')}`, input), none);
  }
  const answers = survey.answers === undefined ? null : numberOf(survey.answers);
  if (factor.minimumAnswers !== undefined && (!answers || compareFractions(answers, fraction(factor.minimumAnswers)) < 0)) return reachedBy(factor, absent(factor.id), none);
  const values = means as readonly Fraction[];
  const value = divideFractions(sumFractions(values), fraction(values.length));
  return reachedBy(factor, value, () => values.map((mean, index) => traced(`domanda ${index + 1}`, shownValue(mean))), 'Σ medie ÷ domande');
}

function reachList(factor: ListFactor, sight: Sight): Reached {
  const input = inputOf(sight, factor.id);
  if (input === null) return reachedBy(factor, absent(factor.id), none);
  if (!Array.isArray(input)) return reachedBy(factor, wrongInput(sight, factor, 'una lista di numeri', input), none);
  const values: Fraction[] = [];
  for (const [index, item] of (input as readonly unknown[]).entries()) {
    if (item === null && factor.nulls !== 'refuse') continue;
    const value = item === null ? null : numberOf(item);
    if (!value) return reachedBy(factor, item === null ? absent(factor.id) : wrongInput(sight, factor, 'un numero', item, index), none);
    values.push(value);
  }
  return reachedBy(factor, values.length === 0 ? absent(factor.id) : taken(factor.take, values), () => values.map((value, index) => traced(`valore ${index + 1}`, shownValue(value))), takes[factor.take]);
}

const takes: Readonly<Record<ListFactor['take'], string>> = { lowest: 'il minore', highest: 'il maggiore', sum: 'Σ valori', mean: 'Σ valori ÷ numero' };

function taken(take: ListFactor['take'], values: readonly Fraction[]): Fraction {
  switch (take) {
    case 'lowest': return values.reduce((a, b) => (compareFractions(b, a) < 0 ? b : a));
    case 'highest': return values.reduce((a, b) => (compareFractions(b, a) > 0 ? b : a));
    case 'sum': return sumFractions(values);
    case 'mean': return divideFractions(sumFractions(values), fraction(values.length));
  }
}

function reachChecklist(factor: ChecklistFactor, sight: Sight): Reached {
  const input = inputOf(sight, factor.id);
  if (input === null) return reachedBy(factor, absent(factor.id), none);
  const names = Array.isArray(input) ? (input as readonly unknown[]) : null;
  const applying = names?.map((name) => factor.items.find(({ id }) => id === name));
  if (!applying || applying.includes(undefined) || new Set(names).size !== applying.length) {
    return reachedBy(factor, wrongInput(sight, factor, `una lista di voci diverse fra ${factor.items.map(({ id }) => id).join(', ')}`, input), none);
  }
  const items = applying as ChecklistFactor['items'];
  const total = sum(items.map(({ points }) => points));
  const value = factor.max && total.gt(factor.max) ? factor.max : total;
  return reachedBy(factor, fraction(value), () => items.map(({ id, points }) => traced(id, points, 'points')), factor.max ? 'Σ punti, al massimo quelli del fattore' : 'Σ punti');
}

/** A figure that stands elsewhere, unless the appraisal gives it. */
function reachElsewhere(factor: CarriedFactor | MeasuredFactor | StaffFactor, sight: Sight, find: () => Decimal | Gap | undefined): Reached {
  const given = readNumber(sight, factor);
  if (!isLack(given) || given.refused.length > 0) return reachedBy(factor, given, () => [traced('dato nella valutazione', true, 'flag')]);
  const found = find();
  const inputs = () => [traced('dato nella valutazione', false, 'flag'), ...(found && isGap(found) ? [traced('motivo', found.reason, 'text')] : [])];
  return reachedBy(factor, found === undefined || isGap(found) ? given : fraction(found), inputs);
}

function reachCarried(factor: CarriedFactor, sight: Sight): Reached {
  return reachElsewhere(factor, sight, () => {
    const { carries, structure } = sight.appraisal;
    const subject = (carries && Object.hasOwn(carries, factor.id) ? carries[factor.id] : undefined) ?? structure;
    return subject === undefined ? undefined : sight.others.points(factor.scheme, subject, factor.item);
  });
}

function reachMeasured(factor: MeasuredFactor, sight: Sight): Reached {
  return reachElsewhere(factor, sight, () => sight.measured(factor.element, factor.as ?? schemeDefaults.measuredAs));
}

function reachStaff(factor: StaffFactor, sight: Sight): Reached {
  return reachElsewhere(factor, sight, () => {
    const { structure } = sight.appraisal;
    const staff = structure === undefined ? undefined : sight.others.staff(factor.scheme, structure);
    return staff && decimal(staff[factor.count]);
  });
}
