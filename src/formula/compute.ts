import { withStep, type Gap, type Step } from '../outcome/index.js';
import { decimal, invariant, isWritable, zero, type Decimal, type DecimalInput } from '../values/numbers.js';
import type { Formula } from './ast.js';
import { expressionValue, gapOf, scopeOf } from './expression-value.js';
import { inputsOf } from './inputs.js';
import { formulaStep } from './trace.js';

/** The figures of a formula's inputs by name; own keys only, `undefined` is missing, names of no input are left aside. */
export type FormulaValues = Readonly<Record<string, DecimalInput | undefined>>;

export interface Computed {
  /**
   * Unit as the formula makes it. Each operation is exact up to 34 significant digits and rounded half up there (only a
   * quotient, or a figure of more digits, is ever rounded). A Gap `not-measured` names all inputs that are missing at
   * once, of an `if` those of the branch taken (of both, where the condition is not known); `undefined-operation` names
   * each denominator that is zero, or says that a result is beyond 1e400 or nearer to zero than 1e-400.
   */
  readonly value: Decimal | Gap;
  /** One step for each operation, in the order in which they were computed; made when it is read. */
  readonly step: Step;
}

/**
 * The value of a formula on given figures, with its trace. Branches of an `if` that are not taken count for nothing,
 * neither their missing inputs nor their zero denominators.
 *
 * @param formula a tree of `parseFormula` or `draftFormula`
 * @param values by name, as {@link inputsOf} gives the names; plain objects of any prototype, own keys only
 * @throws InvariantError for a value that is no finite decimal
 * @example
 * ```ts
 * import { computeFormula, parseFormula } from 'municipal-performance/formula';
 * const outcome = parseFormula('([corsi 2016] - [corsi 2015]) / [corsi 2015] * 100');
 * outcome.ok && computeFormula(outcome.value, { 'corsi 2016': 12, 'corsi 2015': 10 }).value; //=> '20'
 * outcome.ok && computeFormula(outcome.value, { 'corsi 2016': 12 }).value; //=> { gap: 'not-measured', reason: 'manca il valore di: corsi 2015', missing: ['corsi 2015'] }
 * ```
 */
export function computeFormula(formula: Formula, values: FormulaValues): Computed {
  const scope = scopeOf(valuesOf(inputsOf(formula), values));
  const found = expressionValue(formula, scope);
  const value = found === null ? gapOf(scope) : plain(found);
  return withStep({ value }, () => formulaStep(formula, scope.values, value));
}

/** The figure that a value states. `decimal` takes one of ours as it is, so that what could not be written is refused here. */
export function given(value: DecimalInput): Decimal {
  const figure = decimal(value);
  invariant(isWritable(figure), () => 'expected a finite number between 1e-400 and 1e400');
  return figure;
}

/** The figure as it is written: there is no negative zero. */
export function plain(value: Decimal): Decimal {
  return value.isZero() ? zero : value;
}

function valuesOf(names: readonly string[], values: FormulaValues): ReadonlyMap<string, Decimal> {
  const known = new Map<string, Decimal>();
  for (const name of names) {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    if (value !== undefined) known.set(name, given(value));
  }
  return known;
}
