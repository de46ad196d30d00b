import * as fc from 'fast-check';
import { inputsOf, printFormula } from '../formula/index.js';
import { arbitraryFormula } from './formula.js';
import { dayIn, numberText, recordOf, words } from './parts.js';

/** The JSON of an indicator; where it has a formula, its inputs are those of the formula. */
export function indicatorJson(id: string, year: number): fc.Arbitrary<object> {
  return fc.tuple(fc.option(arbitraryFormula(), { nil: null, freq: 3 }), plainIndicator(id, year), fc.nat(3)).map(([computed, indicator, printed]) => {
    if (computed === null) return { ...indicator, inputs: [] };
    const { formula, values } = computed;
    const inputs = inputsOf(formula).map((key, index) => ({ key, label: key, ...(index > printed ? { constant: String(values[key] ?? 1) } : {}) }));
    return { ...indicator, formula: printFormula(formula), inputs };
  });
}

function plainIndicator(id: string, year: number): fc.Arbitrary<object> {
  return recordOf(
    { id: fc.constant(id), role: fc.constantFrom('impact', 'result'), name: words() },
    {
      dimension: fc.constantFrom('Efficacia', 'Efficienza', 'Qualità'), weight: numberText(0, 100), better: fc.constantFrom('more', 'less'),
      scale: fc.constantFrom('ratio', 'percent', 'count', 'money', 'days', 'other'), target: targetJson(year),
      horizon: fc.record({ from: fc.constant(year), to: fc.integer({ min: year, max: year + 2 }) }),
      also: fc.array(targetJson(year), { minLength: 1, maxLength: 2 }), surveyedOn: dayIn(year), note: words(),
    },
  );
}

/** The JSON of a target, of every kind. */
export function targetJson(year: number): fc.Arbitrary<object> {
  const comparator = fc.constantFrom('>=', '>', '<=', '<', '=');
  const unit = fc.constantFrom('percent', 'euro', 'count', 'days', 'hours', 'other');
  return fc.oneof(
    fc.record({ kind: fc.constant('threshold'), comparator, value: numberText(0, 1000), unit }),
    fc.record({
      kind: fc.constant('change'), direction: fc.constantFrom('increase', 'decrease'), comparator, value: numberText(0, 200), unit,
      baseline: fc.option(fc.constant(String(year - 1)), { nil: null }),
    }),
    fc.record({ kind: fc.constant('deadline'), by: dayIn(year) }),
    fc.record({ kind: fc.constant('frequency'), timesPerYear: fc.integer({ min: 1, max: 52 }) }),
    fc.constant({ kind: 'yes' }),
    fc.record({ kind: fc.constant('rank'), atMost: fc.integer({ min: 1, max: 110 }) }),
    fc.tuple(numberText(0, 50), numberText(50, 100), unit).map(([from, to, of]) => ({ kind: 'between', from, to, unit: of })),
    fc.record({ kind: fc.constant('equality'), left: fc.constant(`spesa ${year}`), comparator, right: fc.constant(`spesa ${year - 1}`) }),
    fc.record({ kind: fc.constant('text'), text: words() }),
  );
}
