import { describe, expect, it } from 'vitest';
import { draftFormula } from 'municipal-performance/drafting';
import { round } from 'municipal-performance/values';

/** Each example in a line: its numbers, the result, `(printed)`, whether it agrees; then what is told of it. */
function told(text: string): readonly string[] {
  const { examples, findings } = draftFormula(text);
  return [
    ...examples.map(({ values, result, printed, agrees }) =>
      `${Object.entries(values).map(([key, value]) => `${key} ${String(value)}`).join(', ')}: ${result ? String(round(result, 4)) : '–'} (${printed ? String(printed) : '–'}) ${String(agrees)}`),
    ...findings.flatMap(({ code, values }) => (code.includes('-example-') ? [`${code.slice(25)} ${Object.values(values).join(' / ')}`] : [])),
  ];
}

type Row = readonly [text: string, ...told: readonly string[]];

function rows(table: readonly Row[]): void {
  for (const [text, ...expected] of table) it(text, () => expect(told(text)).toEqual(expected));
}

describe('the numbers of an example are given to the quantities in their order', () => {
  rows([
    ['atti / istanze = 30/40', 'atti 30, istanze 40: 0.75 (–) true'],
    ['(A - B) / B = (30 - 20) / 20 = 0,5', 'a 30, b 20: 0.5 (0.5) true'],
    ['A * 2 / B = 30 * 2 / 20', 'a 30, b 20: 3 (–) true'],
    ['atti / istanze * 100 (30/40 * 100)', 'atti 30, istanze 40: 75 (–) true'],
    ['atti / istanze = 30/40; 10/20', 'atti 30, istanze 40: 0.75 (–) true', 'atti 10, istanze 20: 0.5 (–) true'],
    ['A / 2 = 30 / 2 = 15', 'a 30: 15 (15) true'],
    ['A / 2 = 30 / 3 = 10', ': – (10) null', 'unread 30 / 3 = 10'],
    ['A / (A + B) = 30 / 50', 'a 30, b 50: 0.375 (–) false', 'disagrees 30 / 50 / 0.6 /  / 0.375'],
    ['A / (A + B) = 30 / (30 + 50)', 'a 30, b 50: 0.375 (–) true'],
    ['A / (A + B + C) = 30 / 50', ': – (–) null', 'unread 30 / 50'],
    ['(A - B) / B = (30 - 20) / 25 = 0,4', 'a 30, b 20: 0.5 (0.4) false', 'clash (30 - 20) / 25 = 0,4 / a», «b', 'disagrees (30 - 20) / 25 = 0,4 / 0.4 / , stampato 0.4 / 0.5'],
    ['(A - B) / B = (30 - 20) / 40 = 0,25', 'a 30, b 20: 0.5 (0.25) false', 'clash (30 - 20) / 40 = 0,25 / a», «b', 'disagrees (30 - 20) / 40 = 0,25 / 0.25 / , stampato 0.25 / 0.5'],
    ['atti / istanze = 30 / 0', 'atti 30, istanze 0: – (–) null', 'unread 30 / 0'],
  ]);
});

describe('steps and printed results', () => {
  rows([
    ['(A - B) / B = 30 - 20 = 10 / 20 = 0,5', 'a 30, b 20: 0.5 (0.5) true'],
    ['(A - B) / B = 20 - 30 = 10 / 30 = 0,33', 'a 20, b 30: -0.3333 (0.33) false', 'disagrees 20 - 30 = 10 / 30 = 0,33 / 0.333333 / , stampato 0.33 / -0.333333'],
    ['(A - B) / B = 20 - 30 = -10 / 30 = -0,33', 'a 20, b 30: -0.3333 (-0.33) true'],
    ['A / B = 2010 / 1005 = 2', 'a 2010, b 1005: 2 (2) true'],
    ['A / B * 100 = 100 / 50 * 100 = 200', 'a 100, b 50: 200 (200) true'],
    ['A / B * 100 = 50 / 100', 'a 50, b 100: 50 (–) false', 'disagrees 50 / 100 / 0.5 /  / 50'],
    ['100 * A / B = 30 / 40', 'a 30, b 40: 75 (–) false', 'disagrees 30 / 40 / 0.75 /  / 75'],
    ['A / B * 100 = 30 / 40 = 0,75 * 100 = 75', 'a 30, b 40: 75 (75) true'],
    ['A / B = 30 / 40 = 0,75 = 75%', 'a 30, b 40: 75 (75) true'],
    ['(A - B) / B * 100 = (20 - 40) / 40 * 100 = -50', 'a 20, b 40: -50 (-50) true'],
    ['(A - B) / B * 100 = (20 - 40) / 40 * 100 = -50%', 'a 20, b 40: -50 (-50) true'],
    ['(A - B) / B * 100 = 20 - 40 / 40 * 100 = -50', 'a 20, b 40: -50 (-50) true'],
    ['(A - B) / B * 100 = (20 - 40) / 40 * 100 = 50', 'a 20, b 40: -50 (50) false', 'disagrees (20 - 40) / 40 * 100 = 50 / -50 / , stampato 50 / -50'],
    ['A / B = 1 / 3 = 0,33', 'a 1, b 3: 0.3333 (0.33) true'],
    ['A / B = 1 / 3 = 0,3333', 'a 1, b 3: 0.3333 (0.3333) true'],
    ['A / B = 1 / 3 = 0,34', 'a 1, b 3: 0.3333 (0.34) false', 'disagrees 1 / 3 = 0,34 / 0.333333 / , stampato 0.34 / 0.333333'],
    ['A / B = 30 / 40 * 100 = 75', 'a 30, b 40: 75 (75) true'],
    ['A / B = 30 / 40 = 75%', 'a 30, b 40: 75 (75) true'],
    ['A / B = 30 / 40 = 74%', 'a 30, b 40: 75 (74) false', 'disagrees 30 / 40 = 74% / 0.75 / , stampato 74 / 75'],
    ['A / B * 100 = 30 / 40 = 0,75', 'a 30, b 40: 75 (0.75) false', 'disagrees 30 / 40 = 0,75 / 0.75 / , stampato 0.75 / 75'],
    ['A / B * 100 = 30 / 40 = 75%', 'a 30, b 40: 75 (75) false', 'disagrees 30 / 40 = 75% / 0.75 / , stampato 75 / 75'],
    ['A - B = 1.500 - 0,5 = 1', 'a 1500, b 0.5: 1499.5 (1) false', 'disagrees 1.500 - 0,5 = 1 / 1499.5 / , stampato 1 / 1499.5'],
    ['A - B = 1.500 - 0,5 = 1.499,5', 'a 1500, b 0.5: 1499.5 (1499.5) true'],
    ['A - B = 1.500 - 0,5 = 7', 'a 1500, b 0.5: 1499.5 (7) false', 'disagrees 1.500 - 0,5 = 7 / 1499.5 / , stampato 7 / 1499.5'],
    ['(A - B) / A = (1.500 - 500) / 1.500', 'a 1500, b 500: 0.6667 (–) true'],
  ]);
});

describe('a formula with a number at each quantity is its own example', () => {
  rows([
    ['n. 30 atti / n. 40 istanze', 'atti 30, istanze 40: 0.75 (–) true'],
    ['atti (30) / istanze (40)', 'atti 30, istanze 40: 0.75 (–) true'],
    ['n. 30 atti / n. 40 istanze = 0,75', 'atti 30, istanze 40: 0.75 (0.75) true'],
    ['n. 30 atti / n. 40 istanze = 0,8', 'atti 30, istanze 40: 0.75 (0.8) true'],
    ['n. 30 atti / n. 40 istanze = 0,9', 'atti 30, istanze 40: 0.75 (0.9) false', 'disagrees n. 30 atti / n. 40 istanze / 0.75 / , stampato 0.9 / 0.75'],
    ['n. 30 atti / n. 40 istanze = 75%', 'atti 30, istanze 40: 0.75 (75) true'],
    ['n. 30 atti / n. 40 istanze = 80%', 'atti 30, istanze 40: 0.75 (80) false', 'disagrees n. 30 atti / n. 40 istanze / 0.75 / , stampato 80 / 0.75'],
    ['n. 30 atti / n. 40 istanze = 75', 'atti 30, istanze 40: 0.75 (75) false', 'disagrees n. 30 atti / n. 40 istanze / 0.75 / , stampato 75 / 0.75'],
    ['n. 30 atti / n. 0 istanze', 'atti 30, istanze 0: – (–) null'],
    ['n. 30 atti / n. istanze'],
    ['n. atti / n. istanze'],
    ['(n. 30 atti - n. 20 note) / n. 20 note', 'atti 30, note 20: 0.5 (–) true'],
    ['(n. 30 atti - n. 20 note) / note', 'atti 30, note 20: 0.5 (–) true'],
  ]);
});
