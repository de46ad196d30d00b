import { isGap, type Step } from 'municipal-performance';

/** All that a trace says, a line for each thing, steps below it indented: for tests that hold a whole trace against its rule. */
export function told(step: Step, indent = ''): readonly string[] {
  const { rule, label, inputs, result, unit, expression, rounding, choices = [], sources, steps } = step;
  return [
    `${rule}: ${label} = ${isGap(result) ? `${result.gap}, ${result.reason}` : result} ${unit}`,
    ...inputs.map(({ name, value, unit: of, from }) => `  ${name} = ${value} ${of}${from === undefined ? '' : ` <- ${from}`}`),
    ...(expression === undefined ? [] : [`  by ${expression}`]),
    ...(rounding === undefined ? [] : [`  rounded to ${rounding.digits} ${rounding.mode}`]),
    ...choices.map(({ option, value, isDefault }) => `  chosen ${option} = ${value}${isDefault ? ' (default)' : ''}`),
    ...sources.map((source) => `  source ${Object.entries(source).map(([key, value]) => `${key} ${value}`).join(', ')}`),
    ...steps.flatMap((one) => told(one, '  ')),
  ].map((line) => `${indent}${line}`);
}
