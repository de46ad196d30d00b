import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inputsOf, parseFormula, printFormula } from 'municipal-performance/formula';
import { isInvariantError } from 'municipal-performance/values';
import { bare, treeOf, trees } from './trees.js';

const found = (text: string) => parseFormula(text).findings.map(({ code, span }) => `${code} ${span?.from}-${span?.to}`);

describe('parseFormula', () => {
  it('gives each node its place in the text, with the parentheses around it', () => {
    const tree = treeOf(' ([a] - [b]) / 2.50');
    expect(tree).toEqual({
      node: 'arithmetic',
      operator: '/',
      left: {
        node: 'arithmetic',
        operator: '-',
        left: { node: 'input', name: 'a', span: { from: 2, to: 5 } },
        right: { node: 'input', name: 'b', span: { from: 8, to: 11 } },
        span: { from: 1, to: 12 },
      },
      right: { node: 'number', value: '2.5', span: { from: 15, to: 19 } },
      span: { from: 1, to: 19 },
    });
  });

  it.each([
    ['[a] - [b] - [c]', '([a] - [b]) - [c]'],
    ['[a] / [b] * [c]', '([a] / [b]) * [c]'],
    ['[a] + [b] * [c]', '[a] + ([b] * [c])'],
    ['-[a] * [b]', '(-[a]) * [b]'],
    ['[a] + 1 > [b] * 2', '([a] + 1) > ([b] * 2)'],
    ['min([a]; [b])', 'min([a], [b])'],
  ])('reads %s as %s', (text, explicit) => {
    expect(bare(treeOf(text))).toEqual(bare(treeOf(explicit)));
    expect(bare(treeOf(text))).not.toEqual(bare(treeOf('[a]')));
  });

  it.each([
    ['[  corsi\n\t 2016 ]', 'corsi 2016'],
    ['[a [[nota]] b]', 'a [nota] b'],
    ['[[[a]]]', '[a]'],
    ['[Ici/Imu * (2016-2019), 50 %]', 'Ici/Imu * (2016-2019), 50 %'],
    ['[__proto__]', '__proto__'],
  ])('reads the name in %s', (text, name) => {
    expect(inputsOf(treeOf(text))).toEqual([name]);
  });

  it.each(['<', '<=', '=', '<>', '+', '-', '*', '/', '(', ')', ',', ';', 'min', '1.5'])('takes the name [%s] for a name, not for the sign or word', (name) => {
    expect(inputsOf(treeOf(`max([${name}], [a])`))).toEqual([name, 'a']);
    expect(found(`[a] [${name}] [b]`)).toEqual([`formula/unexpected 4-${name.length + 6}`]);
    expect(found(`max(1[${name}]2)`)).toEqual([`formula/unexpected 5-${name.length + 7}`]);
  });

  it.each([
    ['', 'formula/empty 0-0'],
    ['[a] +', 'formula/unfinished 5-5'],
    ['([a]', 'formula/unfinished 4-4'],
    ['if', 'formula/unfinished 2-2'],
    ['[a] [b]', 'formula/unexpected 4-7'],
    ['1 2', 'formula/unexpected 2-3'],
    [')', 'formula/unexpected 0-1'],
    ['[a] × 2', 'formula/unexpected 4-5'],
    ['[a] + 😀', 'formula/unexpected 6-8'],
    ['(+ §', 'formula/unexpected 1-2'],
    ['[a] § (', 'formula/unexpected 4-5'],
    ['[a', 'formula/open-name 0-2'],
    ['[corsi 2016 - [corsi 2015]', 'formula/open-name 0-14'],
    ['[ ]', 'formula/empty-name 0-3'],
    ['corsi / [b]', 'formula/bare-name 0-5'],
    ['2x', 'formula/bare-name 1-2'],
    ['constructor([a])', 'formula/unknown-function 0-11'],
    ['min()', 'formula/arity 0-5'],
    ['if([a], 1)', 'formula/arity 0-10'],
    ['round([a], [b])', 'formula/round-digits 11-14'],
    ['round([a], 31)', 'formula/round-digits 11-13'],
    ['1.234.567', 'formula/number 0-9'],
    ['.5', 'formula/number 0-2'],
    [`1${'0'.repeat(33)}1`, 'formula/number 0-35'],
    ['[a] * 1,5', 'formula/decimal-comma 6-9'],
    ['[a] * (1,5)', 'formula/decimal-comma 7-10'],
    ['1 < [a] < 3', 'formula/chained-comparison 8-9'],
  ])('finds in %j: %s', (text, finding) => {
    expect(parseFormula(text).ok).toBe(false);
    expect(found(text)).toEqual([finding]);
  });

  it('reads a comma between digits of two arguments with a warning', () => {
    expect(bare(treeOf('min(1,5)'))).toEqual(bare(treeOf('min(1, 5)')));
    expect(found('min(1,5)')).toEqual(['formula/comma-between-digits 4-7']);
    expect(found('min(1, 5)')).toEqual([]);
  });

  it('says what was expected', () => {
    expect(parseFormula('([a] + 2').findings[0]?.message).toBe('La formula finisce qui, ma ci si aspetta ancora un operatore o «)».');
  });

  it('takes 10,000 characters and refuses one more', () => {
    const longest = `${'1+'.repeat(4999)}10`;
    expect(longest).toHaveLength(10_000);
    expect(parseFormula(longest).ok).toBe(true);
    expect(found(`${longest}0`)).toEqual(['formula/too-long undefined-undefined']);
  });

  it.each([
    ['parentheses', (depth: number) => `${'('.repeat(depth)}1${')'.repeat(depth)}`],
    ['minus signs', (depth: number) => `${'-'.repeat(depth)}1`],
    ['calls', (depth: number) => `${'abs('.repeat(depth)}1${')'.repeat(depth)}`],
  ])('takes 100 levels of %s and refuses one more', (_, text) => {
    expect(parseFormula(text(100)).ok).toBe(true);
    expect(parseFormula(text(101)).findings.map(({ code }) => code)).toEqual(['formula/too-deep']);
    expect(parseFormula(text(1200)).findings.map(({ code }) => code)).toEqual(['formula/too-deep']);
  });

  it('refuses what is no text', () => {
    let error: unknown;
    try {
      parseFormula(12 as unknown as string);
    } catch (thrown) {
      error = thrown;
    }
    expect(isInvariantError(error)).toBe(true);
  });

  it('never throws, and places what it finds in the text', () => {
    const scraps = fc.array(fc.constantFrom('[a]', '[', ']', '(', ')', '1', '1.5', ',', ';', '+', '-', '*', '/', '<', '=', 'min', 'if', 'x', ' ', '\0', '😀', '\ud800'));
    fc.assert(fc.property(fc.oneof(fc.string({ unit: 'binary' }), scraps.map((parts) => parts.join(''))), (text) => {
      const outcome = parseFormula(text);
      if (!outcome.ok) expect(outcome.findings).toHaveLength(1);
      for (const { span } of outcome.findings) {
        expect(span && span.from >= 0 && span.from <= span.to && span.to <= text.length).toBe(true);
      }
    }), { numRuns: 1000 });
  });
});

describe('printFormula', () => {
  it.each([
    ['(([a]-[b])/[b])*100.0', '([a] - [b]) / [b] * 100'],
    ['[a]-([b]-[c])', '[a] - ([b] - [c])'],
    ['[a]/([b]*[c])', '[a] / ([b] * [c])'],
    ['([a]*[b])+([c])', '[a] * [b] + [c]'],
    ['-([a]+[b])', '-([a] + [b])'],
    ['-(-[a])', '--[a]'],
    ['(([a]>1))*2', '([a] > 1) * 2'],
    ['if(([a]<=007.50),(1),([ b ]))', 'if([a] <= 7.5, 1, [b])'],
  ])('writes %s as %s', (text, canonical) => {
    expect(printFormula(treeOf(text))).toBe(canonical);
  });

  it('gives text that is read as the same tree, and is its own canonical form', () => {
    fc.assert(fc.property(trees, (tree) => {
      const text = printFormula(tree);
      expect(bare(treeOf(text))).toEqual(bare(tree));
      expect(printFormula(treeOf(text))).toBe(text);
    }), { numRuns: 500 });
  });

  it('leaves out parentheses that the tree does not need', () => {
    fc.assert(fc.property(trees, (tree) => {
      const text = printFormula(tree);
      for (const { from, to } of parentheses(text)) {
        const without = text.slice(0, from) + ' ' + text.slice(from + 1, to) + ' ' + text.slice(to + 1);
        const outcome = parseFormula(without);
        expect(outcome.ok && JSON.stringify(bare(outcome.value)) === JSON.stringify(bare(tree)), without).toBe(false);
      }
    }), { numRuns: 200 });
  });

  it('stays within the longest formula, so that the longest can be read again', () => {
    const longest = `${'1+'.repeat(4999)}10`;
    expect(printFormula(treeOf(longest))).toBe(longest);
    expect(printFormula(treeOf(longest.slice(0, 4999)))).toBe(longest.slice(0, 4999).split('+').join(' + '));
  });
});

/** Pairs of parentheses that enclose an expression (those of a call follow a letter), outside names. */
function parentheses(text: string): { from: number; to: number }[] {
  const hidden = text.replace(/\[(?:[^[\]]|\[\[|\]\])*\]/g, (name) => '_'.repeat(name.length));
  const open: number[] = [];
  const pairs: { from: number; to: number }[] = [];
  for (let at = 0; at < hidden.length; at += 1) {
    if (hidden[at] === '(') open.push(at);
    if (hidden[at] !== ')') continue;
    const from = open.pop() ?? 0;
    if (!/[a-z]/.test(hidden[from - 1] ?? '')) pairs.push({ from, to: at });
  }
  return pairs;
}

describe('inputsOf', () => {
  it('names each input once, in order of first appearance', () => {
    expect(inputsOf(treeOf('if([c] > 0, [a] / [b], [c] - [a])'))).toEqual(['c', 'a', 'b']);
  });

  it('follows the order of the text', () => {
    fc.assert(fc.property(trees, (tree) => {
      const parsed = treeOf(printFormula(tree));
      const places = new Map<string, number>();
      JSON.stringify(parsed, (_, value: unknown) => {
        const node = value as { node?: string; name?: string; span?: { from: number } };
        if (node?.node === 'input' && node.name !== undefined) {
          places.set(node.name, Math.min(places.get(node.name) ?? Infinity, node.span?.from ?? 0));
        }
        return value;
      });
      expect(inputsOf(tree)).toEqual([...places].sort((a, b) => a[1] - b[1]).map(([name]) => name));
    }));
  });
});
