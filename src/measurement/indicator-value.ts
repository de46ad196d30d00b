import type { CivilDate, Decimal } from '../values/numbers.js';
import { compileFormula, computeFormula, inputName, inputsOf, parseFormula, type Formula } from '../formula/index.js';
import { gap, isGap, italian, type Gap, type Step } from '../outcome/index.js';
import type { Indicator } from '../plan/index.js';
import { shapeOf, type FormulaShape } from './growth.js';
import { indicatorKey, inputKey, sameDecimal, valueOf, type ReadingIndex, type Standing } from './standing.js';

/** An input of a formula as it was found. */
export interface MeasuredInput {
  readonly key: string;
  readonly value: Decimal | Gap;
  /** Day of the reading; null for a figure that the plan prints, and where nothing was read. */
  readonly on: CivilDate | null;
  readonly from: 'reading' | 'plan' | 'nowhere';
}

/** The value of an indicator on a day. */
export interface IndicatorValue {
  readonly value: Decimal | Gap;
  /** Day of the last reading that it rests on; null where it rests on none. */
  readonly measuredOn: CivilDate | null;
  readonly from: 'formula' | 'reading' | 'nowhere';
  readonly inputs: readonly MeasuredInput[];
  /** What was read for the indicator as a whole, where something was. */
  readonly direct: Decimal | null;
}

/** A formula that was read once for all indicators that print it. */
export interface ReadFormula {
  readonly formula: Formula;
  readonly names: readonly string[];
  readonly compute: (values: Readonly<Record<string, Decimal>>) => Decimal | Gap;
  readonly shape: FormulaShape;
  /** The two sides, where the formula compares them. */
  readonly sides: readonly [ReadFormula['compute'], ReadFormula['compute']] | null;
}

/** Formulas by their text: each is parsed once. */
export class Formulas {
  readonly #read = new Map<string, ReadFormula | null>();

  /** Null where the text is no formula. */
  of(text: string): ReadFormula | null {
    const known = this.#read.get(text);
    if (known !== undefined) return known;
    const parsed = parseFormula(text);
    const read = parsed.ok ? readFormula(parsed.value) : null;
    this.#read.set(text, read);
    return read;
  }
}

function readFormula(formula: Formula): ReadFormula {
  return {
    formula,
    names: inputsOf(formula),
    compute: compileFormula(formula),
    shape: shapeOf(formula),
    sides: formula.node === 'comparison' ? [compileFormula(formula.left), compileFormula(formula.right)] : null,
  };
}

/**
 * The value of an indicator from the readings until a day: by its formula, else as it was read.
 *
 * @interpretation a formula whose figures are all printed in the plan is not measured until one of them is read
 */
export function valueOfIndicator(indicator: Indicator, formula: ReadFormula | null, index: ReadingIndex, on: CivilDate): IndicatorValue {
  const direct = index.standing(indicatorKey(indicator.id), on, valueOf, sameDecimal);
  const read = direct?.value ?? null;
  if (!formula) return { ...directly(indicator, direct), inputs: [], direct: read };
  const inputs = formula.names.map((name) => inputOf(indicator, name, index, on));
  const figured = formula.compute(figuresOf(inputs));
  const isMissing = isGap(figured) && figured.gap === 'not-measured';
  const computed = isMissing || inputs.some(({ from }) => from === 'reading') ? figured : nothingRead(formula, indicator);
  const isWhole = !isGap(computed) || computed.gap !== 'not-measured';
  if (isWhole || !direct) {
    return { value: computed, measuredOn: isWhole ? lastDay(inputs) : null, from: isWhole ? 'formula' : 'nowhere', inputs, direct: read };
  }
  return { ...directly(indicator, direct), inputs, direct: read };
}

/** The trace of a formula on the figures found. */
export function stepOfFormula({ formula }: ReadFormula, inputs: readonly MeasuredInput[]): Step {
  return computeFormula(formula, figuresOf(inputs)).step;
}

/** The figures of inputs by name. */
export function figuresOf(inputs: readonly MeasuredInput[]): Readonly<Record<string, Decimal>> {
  const figures: [string, Decimal][] = [];
  for (const { key, value } of inputs) if (!isGap(value)) figures.push([key, value]);
  return Object.fromEntries(figures);
}

/** An input by its name, in the readings of the indicator, of all indicators, or as the plan prints it. */
export function inputOf(indicator: Indicator, name: string, index: ReadingIndex, on: CivilDate): MeasuredInput {
  const known = indicator.inputs.find(({ key, aliases }) => inputName(key) === name || aliases?.some((alias) => inputName(alias) === name));
  const names = known ? [known.key, ...(known.aliases ?? [])] : [name];
  const standing = latest(names.map((one) => index.standing(inputKey(one, indicator.id), on, valueOf, sameDecimal)))
    ?? latest(names.map((one) => index.standing(inputKey(one), on, valueOf, sameDecimal)));
  if (standing) {
    const value = standing.value ?? gap('not-measured', `valori diversi per ${name} il ${italian.day(standing.on)}`, [name]);
    return { key: name, value, on: standing.on, from: 'reading' };
  }
  if (known?.constant !== undefined) return { key: name, value: known.constant, on: null, from: 'plan' };
  return { key: name, value: gap('not-measured', `manca il valore di: ${name}`, [name]), on: null, from: 'nowhere' };
}

/** Subjects of readings that an indicator's value rests on. */
export function subjectsOf(indicator: Indicator, formula: ReadFormula | null): readonly string[] {
  const names = [...(formula?.names ?? []), ...indicator.inputs.flatMap(({ key, aliases = [] }) => [key, ...aliases])];
  return [indicatorKey(indicator.id), ...new Set(names.flatMap((name) => [inputKey(name, indicator.id), inputKey(name)]))];
}

/** Figures that the plan prints (an example, a target) are no measurement: something must have been read. */
function nothingRead({ names }: ReadFormula, { id }: Indicator): Gap {
  const missing = names.length === 0 ? [id] : names;
  return gap('not-measured', `manca il valore di: ${missing.join(', ')}`, missing);
}

function directly(indicator: Indicator, direct: Standing<Decimal> | null): Pick<IndicatorValue, 'value' | 'measuredOn' | 'from'> {
  if (!direct) {
    return { value: gap('not-measured', `manca una rilevazione dell’indicatore ${indicator.id}`, [indicator.id]), measuredOn: null, from: 'nowhere' };
  }
  const value = direct.value ?? gap('not-measured', `valori diversi per l’indicatore ${indicator.id} il ${italian.day(direct.on)}`, [indicator.id]);
  return { value, measuredOn: direct.on, from: 'reading' };
}

/** Of several spellings, the one read last; two of one day that differ disagree. */
function latest(standings: readonly (Standing<Decimal> | null)[]): Standing<Decimal> | null {
  return standings.reduce((found, standing) => {
    if (!standing || !found) return standing ?? found;
    if (standing.on !== found.on) return standing.on > found.on ? standing : found;
    return found.value && standing.value?.eq(found.value) ? found : { ...found, value: null };
  }, null);
}

function lastDay(inputs: readonly MeasuredInput[]): CivilDate | null {
  return inputs.reduce<CivilDate | null>((last, { on }) => (on !== null && (last === null || on > last) ? on : last), null);
}
