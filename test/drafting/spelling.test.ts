import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { draftFormula, draftTarget } from 'municipal-performance/drafting';
import { printFormula } from 'municipal-performance/formula';

interface Printed {
  readonly id: string;
  readonly inputs: { readonly text: string; readonly name?: string | null; readonly formula?: string | null; readonly target?: string | null; readonly year?: number | null };
}

const printed = (file: string): readonly Printed[] =>
  (JSON.parse(readFileSync(new URL(`../conformance/cases/${file}.json`, import.meta.url), 'utf8')) as { readonly cases: readonly Printed[] }).cases;

/** Ways in which one text comes out of a spreadsheet, a scan or a PDF. */
const spellings: Readonly<Record<string, (text: string) => string>> = {
  'in capitals': (text) => text.toUpperCase(),
  'with other spaces': (text) => `  ${text.replace(/ /g, '\u00a0 ')}\n`,
  'with typographic signs': (text) => text.replace(/-/g, '–').replace(/'/g, '’').replace(/(\p{L}{3})(?=\p{L})/gu, '$1\u00ad'),
  'with full-width signs': (text) => text.replace(/[0-9%+*=<>]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0)),
};

/** What was read, without what only repeats the print. */
const plain = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value).toLowerCase().normalize('NFKC').replace(/\\n/g, ' ').replace(/\u00ad/g, '').replace(/[–]/g, '-').replace(/[’]/g, "'").replace(/ +/g, ' ').replace(/" | "/g, '"'));

describe.each(Object.entries(spellings))('%s a text is read the same', (_, spelled) => {
  it.each(printed('draft-target').map(({ id, inputs }) => [id, inputs] as const))('target %s', (_id, { text, name, formula, year }) => {
    const read = (cell: string) => {
      const { target, horizon, also, findings } = draftTarget(cell, { name: name ?? undefined, formula: formula ?? undefined, year: year ?? undefined });
      return plain({ target, horizon, also, codes: findings.map(({ code }) => code) });
    };
    expect(read(spelled(text))).toEqual(read(text));
  });

  it.each(printed('draft-formula').map(({ id, inputs }) => [id, inputs] as const))('formula %s', (_id, { text, name, target }) => {
    const read = (cell: string) => {
      const { kind, formula, inputs, scale, examples, findings } = draftFormula(cell, { ...(name ? { name } : {}), ...(target ? { target } : {}) });
      return plain({
        kind, formula: formula && printFormula(formula), inputs: inputs.map(({ key, label, constant }) => ({ key, label, constant })), scale, codes: findings.map(({ code }) => code),
        examples: examples.map(({ result, printed: given, agrees }) => ({ result, given, agrees })),
      });
    };
    expect(read(spelled(text))).toEqual(read(text));
  });
});
