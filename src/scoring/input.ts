import { fraction, isPlainDecimal, type Decimal, type Fraction } from '../values/numbers.js';
import { pointer, scoringFinding, step, type Step, type StepInput, type Unit } from '../outcome/index.js';
import type { InputValue } from './appraisal.js';
import type { Factor, LeafFactor } from './factor.js';
import { absent, nameOf, refused, tracedValue, type Lack, type Reached, type Sight } from './reached.js';
import { perPart } from './per-part.js';

/** The input of a leaf; null where there is none. */
export function inputOf({ appraisal }: Sight, id: string): InputValue {
  const inputs = appraisal.inputs ?? {};
  return (Object.hasOwn(inputs, id) ? inputs[id] : null) ?? null;
}

/** A number of an input; null where it is none. */
export function numberOf(value: unknown): Fraction | null {
  if (typeof value === 'number') return Number.isFinite(value) ? fraction(value) : null;
  return typeof value === 'string' && isPlainDecimal(value) ? fraction(value) : null;
}

/** A number of the scheme, which is the same for each person. */
export const numberOfScheme: (value: Decimal) => Fraction = /* @__PURE__ */ perPart((value: Decimal) => fraction(value));

/** The finding about an input of the wrong kind. */
export function wrongInput(sight: Sight, factor: { readonly id: string }, expected: string, found: unknown, ...below: readonly (string | number)[]): Lack {
  sight.findings.push(
    scoringFinding('scoring/input-shape', { at: pointer('inputs', factor.id, ...below) }, {
      person: sight.appraisal.person, factor: factor.id, expected, found: shownInput(found),
    }),
  );
  return refused(factor.id);
}

/** A number that the appraisal gives for a leaf. */
export function readNumber(sight: Sight, factor: LeafFactor): Fraction | Lack {
  const input = inputOf(sight, factor.id);
  if (input === null) return absent(factor.id);
  return numberOf(input) ?? wrongInput(sight, factor, 'un numero come "8.5"', input);
}

/** The value of a factor with its trace. */
export function reachedBy(factor: Factor, value: Fraction | Lack, inputs: () => readonly StepInput[], expression: string | null = null, below: readonly Reached[] = nothing): Reached {
  return { value, found: value, factor, inputs, expression, below };
}

const nothing: readonly Reached[] = [];

/** How the value of a factor was found. */
export function stepOf({ factor, found, inputs, expression, below }: Reached): Step {
  return step({
    rule: `scoring/${factor.kind}`,
    label: nameOf(factor),
    inputs: inputs(),
    result: tracedValue(found),
    unit: units[factor.kind] ?? 'points',
    ...(expression === null ? {} : { expression }),
    sources: factor.source ? [factor.source] : [],
    steps: below.map(stepOf),
  });
}

/** Units of the figures that are not points. */
const units: Readonly<Partial<Record<Factor['kind'], Unit>>> = {
  objectives: 'percent', measured: 'number', counts: 'ratio', survey: 'number', list: 'number', staff: 'count',
};

/** No inputs of a trace. */
export const none = (): readonly StepInput[] => [];

function shownInput(value: unknown): string {
  const text = value === undefined ? 'niente' : JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
