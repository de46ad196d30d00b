import * as fc from 'fast-check';
import { inputsOf, parseFormula, type Formula } from '../formula/index.js';
import { decimal, invariant, type Decimal } from '../values/numbers.js';
import { numberText } from './parts.js';

/** A formula of the strict language with values for its inputs. */
export interface FormulaWithValues {
  readonly formula: Formula;
  /** As it was written. */
  readonly text: string;
  /** One value for each input; zero and negative ones too. */
  readonly values: Readonly<Record<string, Decimal>>;
}

/**
 * Formulas of the strict language, every operation in them, each with values for its inputs. Denominators may be zero.
 *
 * @example
 * ```ts
 * import * as fc from 'fast-check';
 * import { compileFormula, computeFormula } from 'municipal-performance/formula';
 * import { arbitraryFormula } from 'municipal-performance/testing';
 * const same = fc.property(arbitraryFormula(), ({ formula, values }) =>
 *   JSON.stringify(compileFormula(formula)(values)) === JSON.stringify(computeFormula(formula, values).value));
 * fc.check(same).failed; //=> false
 * ```
 */
export function arbitraryFormula(): fc.Arbitrary<FormulaWithValues> {
  return fc.tuple(formulaText(), fc.infiniteStream(valueText())).map(([text, stream]) => {
    const read = parseFormula(text);
    invariant(read.ok, () => `a generated formula was not read: ${text}`);
    const values = Object.fromEntries(inputsOf(read.value).map((name) => [name, decimal(stream.next().value as string)]));
    return { formula: read.value, text, values };
  });
}

function valueText(): fc.Arbitrary<string> {
  return fc.oneof({ weight: 1, arbitrary: fc.constant('0') }, { weight: 4, arbitrary: numberText(-100, 100_000) });
}

function formulaText(): fc.Arbitrary<string> {
  const name = fc.constantFrom('corsi 2016', 'corsi 2015', 'pratiche evase', 'pratiche presentate', 'spesa (impegnata)', 'n. ore', 'à/b');
  return fc.letrec<{ expression: string }>((tie) => {
    const inner = tie('expression');
    return {
      expression: fc.oneof(
        { maxDepth: 3, depthIdentifier: 'formula' },
        name.map((input) => `[${input}]`),
        numberText(0, 1000),
        fc.tuple(inner, fc.constantFrom('+', '-', '*', '/'), inner).map(([left, sign, right]) => `(${left} ${sign} ${right})`),
        inner.map((operand) => `-(${operand})`),
        fc.tuple(fc.constantFrom('min', 'max', 'mean', 'sum'), fc.array(inner, { minLength: 1, maxLength: 3 })).map(([call, operands]) => `${call}(${operands.join('; ')})`),
        fc.tuple(inner, fc.constantFrom('<', '<=', '>', '>=', '=', '<>'), inner, inner, inner).map(([a, sign, b, yes, no]) => `if(${a} ${sign} ${b}; ${yes}; ${no})`),
        fc.tuple(inner, fc.integer({ min: 0, max: 4 })).map(([operand, digits]) => `round(${operand}; ${digits})`),
      ),
    };
  }).expression;
}
