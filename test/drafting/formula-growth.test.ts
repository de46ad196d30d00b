import { describe, expect, it } from 'vitest';
import { draftFormula } from 'municipal-performance/drafting';
import { printFormula } from 'municipal-performance/formula';

/** The strict formula, then the other reading where growth or precedence is told. */
function told(text: string): readonly string[] {
  const { formula, findings } = draftFormula(text);
  const other = findings.flatMap(({ code, values }) => (/-(?:growth|precedence)$/.test(code) ? [`${code.slice(17)}: ${values['alternative'] ?? ''}`] : []));
  return [formula ? printFormula(formula) : '', ...other];
}

function rows(table: readonly (readonly [text: string, ...told: readonly string[]])[]): void {
  for (const [text, ...expected] of table) it(text, () => expect(told(text)).toEqual(expected));
}

describe('growth without its parentheses (policy: formulas, 2)', () => {
  rows([
    ['A - B / B', '([a] - [b]) / [b]', 'growth: [a] - [b] / [b]'],
    ['A - B / B * 100', '([a] - [b]) / [b] * 100', 'growth: [a] - [b] / [b] * 100'],
    ['A - B * 100 / B', '([a] - [b]) * 100 / [b]', 'growth: [a] - [b] * 100 / [b]'],
    ['A - B / A', '([a] - [b]) / [a]', 'growth: [a] - [b] / [a]'],
    ['(A - B) / B', '([a] - [b]) / [b]'],
    ['A - (B / B)', '[a] - [b] / [b]'],
    ['A - B * B', '[a] - [b] * [b]'],
    ['A - B / C', '[a] - [b] / [c]', 'precedence: ([a] - [b]) / [c]'],
    ['A + B / B', '[a] + [b] / [b]', 'precedence: ([a] + [b]) / [b]'],
    ['A + B / 2', '[a] + [b] / 2'],
    ['A + B * C', '[a] + [b] * [c]'],
    ['A + (B / C)', '[a] + [b] / [c]'],
    ['10 + B / C', '10 + [b] / [c]'],
    ['B / C + 10', '[b] / [c] + 10'],
    ['(A - B / B) * C', '([a] - [b]) / [b] * [c]', 'growth: ([a] - [b] / [b]) * [c]'],
    ['C * (A - B / B)', '[c] * (([a] - [b]) / [b])', 'growth: [c] * ([a] - [b] / [b])'],
    ['C + A - B / B', '([c] + [a] - [b]) / [b]', 'growth: [c] + [a] - [b] / [b]'],
    ['A - B / B / C', '([a] - [b]) / [b] / [c]', 'growth: [a] - [b] / [b] / [c]'],
  ]);
});
