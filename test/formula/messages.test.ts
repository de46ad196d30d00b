import { describe, expect, it } from 'vitest';
import { checkFormula, deepestFormula, longestFormula, parseFormula } from 'municipal-performance/formula';
import { InvariantError } from 'municipal-performance/values';
import { treeOf } from './trees.js';

const operand = 'un nome fra parentesi quadre, un numero, una funzione o «(»';
const word = 'un nome fra parentesi quadre, un numero, un operatore o una funzione';

/** What a finding says of a text: where, what was found there and what must stand there. */
describe('what is wrong with a text', () => {
  it.each<readonly [text: string, code: string, values: Readonly<Record<string, string>>]>([
    ['', 'formula/empty', {}],
    ['  \n', 'formula/empty', {}],
    ['1'.repeat(10_001), 'formula/too-long', { length: '10001', limit: '10000' }],
    [`${'('.repeat(101)}1`, 'formula/too-deep', { limit: '100' }],
    ['* 2', 'formula/unexpected', { found: '«*»', expected: operand }],
    ['[a] + )', 'formula/unexpected', { found: '«)»', expected: operand }],
    ['[a] 2', 'formula/unexpected', { found: '«2»', expected: 'un operatore o la fine della formula' }],
    [`[a] [${'b'.repeat(80)}]`, 'formula/unexpected', { found: `«[${'b'.repeat(59)}»`, expected: 'un operatore o la fine della formula' }],
    ['(1 [b])', 'formula/unexpected', { found: '«[b]»', expected: 'un operatore o «)»' }],
    ['(1, 5)', 'formula/unexpected', { found: '«,»', expected: 'un operatore o «)»' }],
    ['min(1 [b])', 'formula/unexpected', { found: '«[b]»', expected: 'un operatore, «,» o «)»' }],
    ['abs + 1', 'formula/unexpected', { found: '«+»', expected: '«(» dopo la funzione abs' }],
    ['1 min', 'formula/unexpected', { found: '«min»', expected: 'un operatore o la fine della formula' }],
    ['[a] ]', 'formula/unexpected', { found: 'il segno «]»', expected: 'prima una parentesi quadra aperta' }],
    ['[a] × 2', 'formula/unexpected', { found: 'il segno «×»', expected: word }],
    ['[a] 😀', 'formula/unexpected', { found: 'il segno «😀»', expected: word }],
    ['1 +', 'formula/unfinished', { expected: operand }],
    ['(1', 'formula/unfinished', { expected: 'un operatore o «)»' }],
    ['min(1', 'formula/unfinished', { expected: 'un operatore, «,» o «)»' }],
    ['if', 'formula/unfinished', { expected: '«(» dopo la funzione if' }],
    ['[a', 'formula/open-name', {}],
    ['[a [b]', 'formula/open-name', {}],
    ['[\t]', 'formula/empty-name', {}],
    ['corsi', 'formula/bare-name', { name: 'corsi' }],
    ['[a] corsi', 'formula/bare-name', { name: 'corsi' }],
    ['(1 attività_2)', 'formula/bare-name', { name: 'attività_2' }],
    ['somma([a])', 'formula/unknown-function', { name: 'somma', functions: 'min, max, mean, sum, if, abs, round' }],
    ['min()', 'formula/arity', { name: 'min', found: '0', expected: 'almeno 1' }],
    ['if(1, 2)', 'formula/arity', { name: 'if', found: '2', expected: '3' }],
    ['if(1, 2, 3, 4)', 'formula/arity', { name: 'if', found: '4', expected: '3' }],
    ['abs(1, 2)', 'formula/arity', { name: 'abs', found: '2', expected: '1' }],
    ['round()', 'formula/arity', { name: 'round', found: '0', expected: 'da 1 a 2' }],
    ['round(1, 2, 3)', 'formula/arity', { name: 'round', found: '3', expected: 'da 1 a 2' }],
    ['round([a], 31)', 'formula/round-digits', { found: '31' }],
    ['round([a], -31)', 'formula/round-digits', { found: '-31' }],
    ['round([a], 1.5)', 'formula/round-digits', { found: '1.5' }],
    ['round([a], --1)', 'formula/round-digits', { found: '--1' }],
    ['round([a], 1 + 1)', 'formula/round-digits', { found: '1 + 1' }],
    [`round([a], [${'b'.repeat(80)}])`, 'formula/round-digits', { found: `[${'b'.repeat(59)}` }],
    ['5.', 'formula/number', { found: '5.', expected: 'un numero come 1234.56, con cifre prima e dopo il punto' }],
    ['1.2.3', 'formula/number', { found: '1.2.3', expected: 'un numero come 1234.56, con cifre prima e dopo il punto' }],
    ['.', 'formula/number', { found: '.', expected: 'un numero come 1234.56, con cifre prima e dopo il punto' }],
    ['1'.repeat(35), 'formula/number', { found: '1'.repeat(35), expected: 'un numero di al massimo 34 cifre' }],
    ['1'.repeat(60), 'formula/number', { found: '1'.repeat(60), expected: 'un numero di al massimo 34 cifre' }],
    ['1'.repeat(61), 'formula/number', { found: `${'1'.repeat(60)}…`, expected: 'un numero di al massimo 34 cifre' }],
    ['[a] * 1,5', 'formula/decimal-comma', { found: '1,5', instead: '1.5' }],
    ['(12,50)', 'formula/decimal-comma', { found: '12,50', instead: '12.50' }],
    ['min(1,5)', 'formula/comma-between-digits', { found: '1,5', instead: '1.5' }],
    ['1 < 2 <= 3', 'formula/chained-comparison', {}],
  ])('%j: %s %j', (text, code, values) => {
    expect(parseFormula(text).findings.map((finding) => [finding.code, finding.values])).toEqual([[code, values]]);
  });

  it('is told of the first place only, the word that cannot be read before what is missing because of it', () => {
    const codes = (text: string) => parseFormula(text).findings.map(({ code, span }) => [code, span?.from]);
    expect(codes('min( § )')).toEqual([['formula/unexpected', 5]]);
    expect(codes('corsi §')).toEqual([['formula/bare-name', 0]]);
    expect(codes('1 + * §')).toEqual([['formula/unexpected', 4]]);
    expect(codes('min(1 §')).toEqual([['formula/unexpected', 6]]);
  });
});

describe('a comma beside digits', () => {
  const codes = (text: string) => parseFormula(text).findings.map(({ code, span }) => [code, span && text.slice(span.from, span.to)]);

  it.each([
    ['min(1,5,2)', [['formula/comma-between-digits', '1,5'], ['formula/comma-between-digits', '5,2']]],
    ['min(1 ,5)', []],
    ['min(1, 5)', []],
    ['min(1;5)', []],
    ['min([a1],5)', []],
    ['min(1,[5])', []],
    ['min(1,-5)', []],
    ['min((1),5)', []],
    ['if(1,5,2)', [['formula/comma-between-digits', '1,5'], ['formula/comma-between-digits', '5,2']]],
    ['min(1) * 2,5', [['formula/decimal-comma', '2,5']]],
    ['min((2,5), 1)', [['formula/unexpected', ',']]],
    ['2 ,5', [['formula/unexpected', ',']]],
    ['2;5', [['formula/unexpected', ';']]],
    ['2,[a]', [['formula/unexpected', ',']]],
    ['2,5.1.3', [['formula/unexpected', ',']]],
  ])('%s', (text, findings) => {
    expect(codes(text)).toEqual(findings);
  });
});

describe('limits', () => {
  it('are those that are stated', () => {
    expect([longestFormula, deepestFormula]).toEqual([10_000, 100]);
  });

  it.each([
    ['side by side', Array.from({ length: 150 }, () => '(1)').join('+')],
    ['minus signs side by side', Array.from({ length: 150 }, () => '-1').join('-')],
    ['calls side by side', Array.from({ length: 150 }, () => 'abs(1)').join('+')],
  ])('are of nesting, not of parts: %s', (_, text) => {
    expect(parseFormula(text).ok).toBe(true);
  });

  it.each([['round([a], 30)'], ['round([a], -30)'], ['round([a], 0)'], ['1'.repeat(34)], [`0.${'0'.repeat(197)}1`], [`1${'0'.repeat(199)}`]])('takes %s', (text) => {
    expect(parseFormula(text).findings).toEqual([]);
  });
});

describe('white space', () => {
  const blanks = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)).filter((unit) => /\s/.test(unit));

  it.each(blanks.map((blank) => [`U+${blank.charCodeAt(0).toString(16).padStart(4, '0')}`, blank]))('%s stands between words, and is a space in a name', (_, blank) => {
    expect(parseFormula(`${blank}[a]${blank}${blank}+${blank}[b${blank}${blank}c]${blank}`)).toMatchObject({
      ok: true, value: { operator: '+', left: { name: 'a', span: { from: 1, to: 4 } }, right: { name: 'b c' } },
    });
  });

  it('is nothing else', () => {
    const others = [0x08, 0x0e, 0x1f, 0x21, 0x85, 0x9f, 0xa1, 0x167f, 0x1681, 0x180e, 0x1fff, 0x200b, 0x2027, 0x202a, 0x2060, 0x3001, 0xfeff - 1];
    for (const code of others) expect(parseFormula(`[a]${String.fromCharCode(code)}+ 1`).ok, code.toString(16)).toBe(false);
  });
});

describe('checkFormula', () => {
  const valuesOf = (text: string, known: readonly string[]) => checkFormula(treeOf(text), known).map(({ code, values }) => [code, values]);

  it('names what is known, at most twelve of it', () => {
    const names = Array.from({ length: 14 }, (_, index) => `n${index + 1}`);
    const quoted = names.map((name) => `«${name}»`);
    expect(valuesOf('[x]', [])).toEqual([['formula/unknown-name', { name: 'x', known: 'nessuna' }]]);
    expect(valuesOf('[x]', ['  corsi  2016 '])).toEqual([['formula/unknown-name', { name: 'x', known: '«corsi 2016»' }]]);
    expect(valuesOf('[x]', names.slice(0, 12))).toEqual([['formula/unknown-name', { name: 'x', known: quoted.slice(0, 12).join(', ') }]]);
    expect(valuesOf('[x]', names)).toEqual([['formula/unknown-name', { name: 'x', known: `${quoted.slice(0, 12).join(', ')} e altre 2` }]]);
  });

  it('finds in the order of the text', () => {
    expect(valuesOf('[a] / (3 - 3) + [x] / 0 + [y]', ['a'])).toEqual([
      ['formula/zero-denominator', { denominator: '3 - 3' }],
      ['formula/unknown-name', { name: 'x', known: '«a»' }],
      ['formula/zero-denominator', { denominator: '0' }],
      ['formula/unknown-name', { name: 'y', known: '«a»' }],
    ]);
  });

  it.each(['[a] / [a]', '1 / 2', '0 / 1', '0 * 3', '1 / ([a] * 0)', '[a] - 0'])('finds no denominator that is zero by what is written in %s', (text) => {
    expect(valuesOf(text, ['a'])).toEqual([]);
  });

  it('finds the inner one of two', () => {
    expect(valuesOf('1 / (1 / 0)', [])).toEqual([['formula/zero-denominator', { denominator: '0' }]]);
  });
});

describe('misuse', () => {
  it('is refused with what was expected', () => {
    expect(() => parseFormula(12 as never)).toThrow(new InvariantError('expected the text of a formula, found 12'));
  });
});
