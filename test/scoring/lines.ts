import type { Diagnostic, Step } from 'municipal-performance';

/** A trace as text, one line a step and its parts indented: `rule | label | inputs | result unit | expression, rounding, choices, sources`. */
export function traceLines(step: Step, depth = 0): readonly string[] {
  const { rule, label, inputs, result, unit, expression, rounding, choices = [], sources, steps } = step;
  const named = inputs.map(({ name, value, unit: of, from }) => `${name} = ${value} ${of}${from === undefined ? '' : ` (${from})`}`).join('; ');
  const how = [
    ...(expression === undefined ? [] : [expression]),
    ...(rounding ? [`${rounding.digits} ${rounding.mode}`] : []),
    ...choices.map(({ option, value, isDefault }) => `${option}: ${value}${isDefault ? ' (default)' : ''}`),
    ...sources.map(({ act, part }) => [act, ...(part === undefined ? [] : [part])].join(', ')),
  ].join('; ');
  const told = typeof result === 'string' ? `${result} ${unit}` : `${result.gap}: ${result.reason} ${unit}`;
  return ['  '.repeat(depth) + [rule, label, named, told, how].join(' | '), ...steps.flatMap((part) => traceLines(part, depth + 1))];
}

/** Findings as text, one line each: `code pointer | value; value`, with the names of the values. */
export function findingLines(findings: readonly Diagnostic[]): readonly string[] {
  return findings.map(({ code, at, values }) => `${code} ${at} | ${Object.entries(values).map(([name, value]) => `${name}: ${value}`).join('; ')}`);
}
