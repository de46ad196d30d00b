import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draftFormula } from '../../src/drafting/index.js';
import { compileFormula, inputsOf, parseFormula, printFormula } from '../../src/formula/index.js';
import { decimal, round } from '../../src/values/numbers.js';

const noun = fc.constantFrom('atti', 'istanze', 'utenti serviti', 'corsi 2016', 'corsi 2015', 'spesa', 'pratiche evase', 'kwh/anno impianto', 'e-book');
const prefix = fc.constantFrom('', 'n. ', 'N° ', 'nr.', 'numero ', 'numero di ', 'importo ', 'totale ', '% ', 'Percentuale di ');
const sign = fc.constantFrom(' / ', '/', ' - ', '-', ' + ', ' x ', '*', ' = ', ' : ', '; ', ' -> ', ' su ', ' rispetto a ', ', ', '. ', ' # ', '\n---\n', ' ÷ ', ' – ');
const piece = fc.oneof(
  fc.tuple(prefix, noun).map((parts) => parts.join('')),
  fc.constantFrom('(', ')', '[', ']', '(16)', '(n. 40)', '(Ici/Imu)', '100', '* 100', '%', '€', '0,5', '1.234,56', '328.739', '2015', '2017-2019', '3-6 anni', 'X', 'rapporto tra', 'e', '“', '"', '30/40*100', '= 75%', 'dove A = 1'),
);
const formulaLike = fc.array(fc.tuple(piece, sign).map((parts) => parts.join('')), { maxLength: 14 }).map((parts) => parts.join(''));

const { cases } = JSON.parse(readFileSync(new URL('../conformance/cases/draft-formula.json', import.meta.url), 'utf8')) as {
  readonly cases: readonly { readonly inputs: { readonly text: string } }[];
};
/** Formulas of a real plan with a stretch taken out, doubled, or another's put in. */
const mutated = fc
  .tuple(fc.constantFrom(...cases.map(({ inputs }) => inputs.text)), fc.constantFrom(...cases.map(({ inputs }) => inputs.text)), fc.nat(200), fc.nat(40), fc.nat(200), fc.nat(3))
  .map(([one, other, at, length, from, how]) => {
    const [head, cut, tail] = [one.slice(0, at), one.slice(at, at + length), one.slice(at + length)];
    return [head + tail, head + cut + cut + tail, head + other.slice(from, from + length) + tail, head + other + cut + tail][how] ?? one;
  });

describe('on any text', () => {
  it.each([
    ['arbitrary', fc.string({ unit: 'binary', maxLength: 300 })],
    ['formula-like', formulaLike],
    ['real, mutated', mutated],
  ])('it never throws and what it gives is whole: %s', (_, texts) => {
    fc.assert(
      fc.property(texts, fc.constantFrom('', '80%', '5', 'riduzione del 10%'), (text, target) => {
        const draft = draftFormula(text, { target });
        const { kind, formula, inputs, findings, examples } = draft;
        expect(formula === null).toBe(kind === 'text' || kind === 'none');
        if (formula) {
          const again = parseFormula(printFormula(formula));
          expect(again.ok && printFormula(again.value)).toBe(printFormula(formula));
          expect([...inputsOf(formula)].sort()).toEqual(inputs.map(({ key }) => key).sort());
        } else expect(inputs).toEqual([]);
        for (const { span } of findings) {
          expect(span === undefined || (span.from >= 0 && span.to >= span.from && span.to <= text.length)).toBe(true);
        }
        for (const { result, agrees } of examples) expect(result === null).toBe(agrees === null);
        expect(JSON.stringify(draftFormula(text, { target }))).toBe(JSON.stringify(draft));
      }),
      { numRuns: 300 },
    );
  });
});

describe('a share with its worked example', () => {
  const words = fc.constantFrom(['atti', 'istanze'], ['n. corsi attivati', 'n. corsi programmati'], ['importo riscosso', 'importo accertato'], ['Postazioni (16) nuove', 'postazioni']);
  const spaced = fc.constantFrom('/', ' / ', ' /', '/ ', ' ÷ ');
  const times = fc.constantFrom('*100', ' * 100', ' x 100', ' X 100', ' × 100', ' x100');
  const lead = fc.constantFrom(' = ', ' -> ', ': ', '; ', ' - ', ' – ', ' ');

  it('is read the same however it is spaced, and the example agrees', () => {
    fc.assert(
      fc.property(words, spaced, times, lead, fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 1, max: 9999 }), ([a = '', b = ''], slash, hundred, separator, over, under) => {
        fc.pre(over < 1900 || over > 2099);
        const { inputs, formula, examples } = draftFormula(`${a}${slash}${b}${hundred}${separator}${over}${slash}${under}${hundred}`);
        expect(inputs).toHaveLength(2);
        const expected = decimal(over).dividedBy(decimal(under)).times(decimal(100));
        expect(formula && compileFormula(formula)({ [inputs[0]?.key ?? '']: over, [inputs[1]?.key ?? '']: under })).toEqual(expected);
        expect(examples).toHaveLength(1);
        expect(examples[0]?.result && round(examples[0].result, 8).toString()).toBe(round(expected, 8).toString());
        expect(examples[0]?.agrees).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});
