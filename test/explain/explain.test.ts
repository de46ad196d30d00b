import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { traceFormat, type Diagnostic, type Step } from 'municipal-performance';
import { explain, explainFindings, parseTrace, sourcesOf, writeTrace } from 'municipal-performance/explain';
import { computeFormula, parseFormula } from 'municipal-performance/formula';

function leaf(parts: Partial<Step>): Step {
  return { rule: 'test/leaf', label: 'Passo', inputs: [], result: '1', unit: 'number', sources: [], steps: [], ...parts };
}

// D.Lgs. 36/2023 art. 50 c. 1 lett. a): direct award of works below 150,000 euro; the dates are those of the table of procurement.
const threshold = {
  act: 'D.Lgs. 36/2023', article: '50', comma: '1', letter: 'a', inForceFrom: '2023-07-01', verifiedOn: '2026-11-21',
};

const premium = leaf({
  rule: 'premium/share', label: 'Premio', result: '1234.56', unit: 'euro', expression: 'fondo × quota',
  inputs: [{ name: 'fondo', value: '9708.43', unit: 'euro' }, { name: 'quota', value: '12.5', unit: 'percent', from: '/shares/0' }],
  rounding: { digits: 2, mode: 'half-up' },
  choices: [{ option: 'resto', value: 'largest-remainder', isDefault: true }],
  steps: [
    leaf({ label: 'Giorno', result: '2016-11-30', unit: 'day', sources: [threshold] }),
    leaf({ label: 'Valore', result: { gap: 'not-measured', reason: 'manca il valore di: a', missing: ['a'] }, steps: [leaf({ label: 'Sotto' })] }),
  ],
});

describe('explain', () => {
  it('tells a trace as numbered lines', () => {
    expect(explain(premium)).toBe([
      '1. Premio: 1.234,56 €',
      '   calcolo: fondo × quota',
      '   con: fondo = 9.708,43 €; quota = 12,5 % (da /shares/0)',
      '   arrotondato a 2 decimali, la metà per eccesso',
      '   scelta: resto = largest-remainder (come previsto in mancanza di indicazioni)',
      '   1.1. Giorno: 30/11/2016',
      '      fonte: D.Lgs. 36/2023 art. 50 c. 1 lett. a) (in vigore dal 01/07/2023; verificato il 21/11/2026)',
      '   1.2. Valore: non misurato (manca il valore di: a)',
      '      1.2.1. Sotto: 1',
    ].join('\n'));
  });

  it('stops at a depth and says what is left out', () => {
    expect(explain({ ...premium, inputs: [], choices: [], expression: 'x' }, { depth: 0 }).split('\n').at(-1)).toBe('   (2 passaggi non riportati)');
    expect(explain(premium, { depth: 1 }).split('\n').at(-1)).toBe('      (1 passaggio non riportato)');
    expect(explain(premium, { depth: 2 })).toBe(explain(premium));
  });

  it('tells a trace as a Markdown table with its sources', () => {
    expect(explain(premium, { format: 'markdown', depth: 1 })).toBe([
      '**Premio: 1.234,56 €**',
      '',
      '| N. | Passaggio | Calcolo e dati | Risultato | Note |',
      '| --- | --- | --- | --- | --- |',
      '| 1 | Premio | fondo × quota<br>fondo = 9.708,43 €<br>quota = 12,5 % \\(da /shares/0\\) | **1.234,56 €** | arrotondato a 2 decimali, la metà per eccesso<br>scelta: resto = largest-remainder \\(come previsto in mancanza di indicazioni\\) |',
      '| 1.1 | Giorno |  | **30/11/2016** | fonte: D.Lgs. 36/2023 art. 50 c. 1 lett. a\\) \\(in vigore dal 01/07/2023; verificato il 21/11/2026\\) |',
      '| 1.2 | Valore |  | **non misurato \\(manca il valore di: a\\)** | \\(1 passaggio non riportato\\) |',
      '',
      '**Fonti**',
      '',
      '- D.Lgs. 36/2023 art. 50 c. 1 lett. a\\) (in vigore dal 01/07/2023; verificato il 21/11/2026)',
    ].join('\n'));
  });

  it('marks a source that nobody has verified', () => {
    expect(explain(leaf({ sources: [{ act: 'DL 66/2014', verifiedOn: null }] }))).toContain('fonte: DL 66/2014 (da verificare sul testo dell’atto)');
  });

  it('links an address of the web, and no other', () => {
    const linked = (url: string) => explain(leaf({ sources: [{ act: 'Atto', url }] }), { format: 'markdown' }).split('\n').at(-1);
    expect(linked('https://www.normattiva.it/a?b=1')).toBe('- [Atto](https://www.normattiva.it/a?b=1)');
    expect(linked('https://x.it/)[evil](javascript:alert(1)')).toBe('- [Atto](https://x.it/%29%5Bevil%5D%28javascript:alert%281%29)');
    for (const url of ['javascript:alert(1)', 'https://x.it/ "onclick', 'data:text/html,x']) expect(linked(url)).toBe('- Atto');
  });

  it.each([[-1], [0.5], [NaN]])('refuses the depth %s', (depth) => {
    expect(() => explain(premium, { depth })).toThrow(/expected a depth/);
  });

  it('refuses another format', () => {
    expect(() => explain(premium, { format: 'html' as 'text' })).toThrow(/expected the format/);
  });

  it('tells a deep trace', () => {
    let deep = leaf({});
    for (let level = 0; level < 2000; level += 1) deep = leaf({ steps: [deep] });
    expect(explain(deep).split('\n')).toHaveLength(2001);
  });

  const hostile = ['<script>alert(1)</script>', '| a | b |', '`x`', '[x](javascript:1)', '$\\alpha$', '\\\\[x\\\\]', '# t', 'a\nb', '\u202egnirts', '\u001b[31m', '&lt;', 'https://evil.it', 'www.evil.it', 'a@b.it', '\ud800', '![x](y)', '~~x~~', '**x**', '_x_'];

  it.each(hostile)('keeps %j from acting', (text) => {
    const step = leaf({ label: text, inputs: [{ name: text, value: text, unit: 'text' }], expression: text, result: text, unit: 'text', sources: [{ act: text }] });
    const markdown = explain(step, { format: 'markdown' });
    expect(markdown.replaceAll('<br>', '')).not.toMatch(/[<>]|\\\\|[\u202a-\u202e\u001b\ud800]/);
    for (const line of markdown.split('\n').filter((one) => one.startsWith('| 1 '))) {
      expect(line.match(/(?<!\\)\|/g)).toHaveLength(6);
      expect(line.replaceAll('**', '')).not.toMatch(/(?<!\\)[`[\]$*_~@!]|(?<![\\&])#|(?<!\\):\/\/|www\.|&(?!amp;|lt;|gt;|#92;)/);
    }
    expect(explain(step)).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202a-\u202e]/);
    expect(explain(step).split('\n')).toHaveLength(4);
  });

  it('never breaks a table, whatever the text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => {
      const markdown = explain(leaf({ label: text, result: text, unit: 'text' }), { format: 'markdown' });
      expect(markdown.split('\n')).toHaveLength(5);
      expect(markdown.split('\n')[4]?.match(/(?<!\\)\|/g)).toHaveLength(6);
    }));
  });
});

describe('sourcesOf', () => {
  it('lists each source once, in order of first appearance; another date is another source', () => {
    const later = { ...threshold, inForceFrom: '2024-01-01' };
    const step = leaf({ sources: [{ act: 'B' }], steps: [leaf({ sources: [threshold, { act: 'B' }] }), leaf({ sources: [later, threshold] })] });
    expect(sourcesOf(step)).toEqual([{ act: 'B' }, threshold, later]);
    expect(sourcesOf(leaf({}))).toEqual([]);
  });
});

describe('explainFindings', () => {
  const finding = (severity: Diagnostic['severity'], at: string): Diagnostic => ({
    code: 'plan/x', severity, at, values: {}, message: `Trovato | in ${at}.`, advice: 'Correggere.',
  });

  it('groups by gravity, with place and what to do', () => {
    expect(explainFindings([finding('note', '/a'), finding('error', '/b'), { ...finding('error', ''), span: { from: 3, to: 5 } }])).toBe([
      '3 rilievi: 2 errori, 1 nota',
      '',
      'Errori (2)',
      '1. Trovato | in /b.', '   dove: /b', '   che fare: Correggere.', '   codice: plan/x',
      '2. Trovato | in .', '   dove: caratteri 4–5', '   che fare: Correggere.', '   codice: plan/x',
      '',
      'Note (1)',
      '1. Trovato | in /a.', '   dove: /a', '   che fare: Correggere.', '   codice: plan/x',
    ].join('\n'));
  });

  it('makes Markdown tables', () => {
    expect(explainFindings([finding('warning', '/a_b')], { format: 'markdown' })).toBe([
      '**1 rilievo: 1 avviso**', '', '### Avvisi (1)', '',
      '| N. | Dove | Che cosa | Che fare | Codice |', '| --- | --- | --- | --- | --- |',
      '| 1 | /a\\_b | Trovato \\| in /a\\_b. | Correggere. | plan/x |',
    ].join('\n'));
  });

  it('says when there is nothing to report', () => {
    expect(explainFindings([])).toBe('Nessun rilievo.');
  });
});

describe('a trace as a document', () => {
  it('is read back as it was written', () => {
    const outcome = parseFormula('if([a] > 1, round([b] / 0), 2)');
    if (!outcome.ok) throw new Error('expected a formula');
    const steps = [premium, computeFormula(outcome.value, { a: 2, b: 1 }).step];
    for (const step of steps) {
      const read = parseTrace(JSON.parse(JSON.stringify(writeTrace(step))));
      expect(read.ok && read.value).toEqual(step);
    }
  });

  it.each([
    ['no trace', {}, 'document/format /format'],
    ['a wrong unit', { format: traceFormat, step: { ...leaf({}), unit: 'lire' } }, 'document/shape /step/unit'],
    ['a step without a rule', { format: traceFormat, step: { ...leaf({}), steps: [{ ...leaf({}), rule: 1 }] } }, 'document/shape /step/steps/0/rule'],
    ['an unknown key', { format: traceFormat, step: { ...leaf({}), extra: 1 } }, 'document/unknown-key /step/extra'],
  ])('refuses %s', (_, json, expected) => {
    const outcome = parseTrace(json);
    expect(outcome.ok).toBe(false);
    expect(outcome.findings.map(({ code, at }) => `${code} ${at}`)).toContain(expected);
  });
});
