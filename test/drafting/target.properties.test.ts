import fc from 'fast-check';
import { expect, it } from 'vitest';
import { draftTarget } from 'municipal-performance/drafting';

const piece = fc.constantFrom(
  ...'0123456789.,;:()[]%#€<>=+-/°\'" ', '\u0000', '\n', '\u00a0', '\u200b', '\u202e', '≥', '％', '８', 'ﬁ', '😀', 'İ',
  'al 2019 ', 'entro ', 'entro il ', '31/12/2016', ' giugno', 'non ', 'almeno ', ' rispetto al 2015', 'riduzione ', 'aumento del ',
  'nel triennio', ' giorni', 'n. ', ' per ogni ', 'mensile', '22ma posizione', 'Si', 'due ', 'livello buono ', '(Aggiornamento G.C. del 30/11/2016)',
);
const cell = fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join(''));
const anything = fc.oneof(cell, fc.string({ unit: 'binary' }));

it('reads any text: nothing is thrown, spans lie in the text, values are finite, a change is not negative', () => {
  fc.assert(
    fc.property(anything, anything, anything, fc.option(fc.integer({ min: 1, max: 9999 }), { nil: undefined }), (text, name, formula, year) => {
      const { target, also, findings } = draftTarget(text, { name, formula, year });
      for (const { span } of findings) expect(span !== undefined && 0 <= span.from && span.from <= span.to && span.to <= text.length).toBe(true);
      for (const one of [target, ...also]) {
        expect(JSON.stringify(one)).not.toMatch(/NaN|Infinity/);
        if (one.kind === 'change') expect(one.value.isNegative() && !one.value.isZero()).toBe(false);
      }
      expect(findings.every(({ message, advice }) => !/\{\w+\}|undefined|NaN/.test(message.replaceAll(text, '') + advice) || /[{}]|undefined|NaN/.test(text + name + formula))).toBe(true);
    }),
    { numRuns: 500 },
  );
});

it('leaves a finding wherever it leaves text', () => {
  fc.assert(
    fc.property(anything, (text) => {
      const { target, findings } = draftTarget(text);
      if (target.kind === 'text') expect(findings.length).toBeGreaterThan(0);
    }),
  );
});
