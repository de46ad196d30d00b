import { describe, expect, it } from 'vitest';
import { draftAppraisals, type TableRow } from 'municipal-performance/drafting';

interface Drafted { readonly appraisals: readonly Readonly<Record<string, unknown>>[] }

function draft(row: TableRow, kind?: string) {
  const drafted = draftAppraisals([{ Persona: 'A', ...row }], { scheme: 's', inputs: [{ id: 'x', ...(kind === undefined ? {} : { kind }) }] });
  const [appraisal] = drafted.ok ? (drafted.value as unknown as Drafted).appraisals : [];
  return { fact: (name: string) => appraisal?.[name], findings: drafted.findings.map(({ code, at }) => [code, at]), expected: drafted.findings[0]?.values.expected };
}

const input = (cell: string, kind?: string) => (draft({ x: cell }, kind).fact('inputs') as Readonly<Record<string, unknown>> | undefined)?.x;

/** Every example that a finding gives of what it expected. */
const examples = (expected: string | undefined) => [...(expected ?? '').matchAll(/«([^»]+)»/g)].map(([, example]) => example ?? '');

describe('the input of a leaf', () => {
  it.each<[string, unknown]>([
    ['8,5', '8.5'], ['90 %', '90'], ['buono', 'buono'], [' – ', null], ['–', null], ['8 o 9', '8 o 9'], ['parola [nota]', 'parola [nota]'],
    ['{"means": ["3.4"]}', { means: ['3.4'] }], [' ["a"]', ['a']], ['"8,5"', '8,5'],
  ])('«%s» is %j', (cell, value) => {
    expect([input(cell), draft({ x: cell }).findings]).toEqual([value, []]);
  });

  it('1.234 is a thousand, with a note; 1,2,3 is no number', () => {
    expect([input('1.234'), draft({ x: '1.234' }).findings]).toEqual(['1234', [['drafting/thousands-point', '/0/x']]]);
    expect([input('1,2,3'), draft({ x: '1,2,3' }).findings]).toEqual([undefined, [['drafting/cell', '/0/x']]]);
  });

  it('of a level stays as typed', () => {
    expect(['1,5', '["a"]', '–'].map((cell) => input(cell, 'level'))).toEqual(['1,5', '["a"]', '–']);
  });

  it.each<[string, string, unknown]>([
    ['checklist', ' foia ;pec;; ', ['foia', 'pec']], ['checklist', 'foia', ['foia']],
    ['list', '5; 25,5 ; –;', ['5', '25.5', null]],
    ['counts', 'miglioramento: 441; peggioramento : 156,5', { miglioramento: '441', peggioramento: '156.5' }], ['counts', 'a: b: 3', { 'a: b': '3' }],
    ['objectives', 'OB1: Peso 33,33, raggiunto 95 %, quota 40%; peso60', [{ objective: 'OB1', weight: '33.33', achieved: '95', share: '40' }, { weight: '60' }]],
    ['objectives', 'OB: 1:  peso   60,  raggiunto 95 quota 40 %', [{ objective: 'OB: 1', weight: '60', achieved: '95', share: '40' }]],
    ['objectives', 'peso 60 quota 40,5; peso 40, raggiunto 100%', [{ weight: '60', share: '40.5' }, { weight: '40', achieved: '100' }]],
  ])('of kind %s: «%s»', (kind, cell, value) => {
    expect([input(cell, kind), draft({ x: cell }, kind).findings]).toEqual([value, []]);
  });

  it.each([
    ['list', '5; abc'], ['list', '5; 1.234'], ['list', 'abc'],
    ['counts', 'a: 1; b'], ['counts', 'a: 1; b: molti'], ['counts', 'a: 1; : 2'], ['counts', 'a: 1; a: 2'], ['counts', 'a; b'],
    ['objectives', 'peso 60; sovrappeso 40'], ['objectives', 'peso molto'], ['objectives', 'peso 60, raggiunto 1.234'], ['objectives', 'peso 60, quota 1.234'],
    ['objectives', 'peso 60, raggiunto 95 su 100'], ['objectives', 'peso 60, raggiunto'], ['objectives', 'raggiunto 95'], ['objectives', 'peso 1,2,3'],
  ])('of kind %s refuses «%s», with an example that is read', (kind, cell) => {
    const { findings, expected } = draft({ x: cell }, kind);
    expect(findings).toEqual([['drafting/cell', '/0/x']]);
    expect(examples(expected)).toHaveLength(1);
    for (const example of examples(expected)) expect(draft({ x: example }, kind).findings).toEqual([]);
  });
});

describe('the facts of a person', () => {
  it.each<[string, string, string, unknown]>([
    ['Sanzioni', 'sanctions', 'sospensione : 10; rimprovero;', [{ kind: 'sospensione', days: 10 }, { kind: 'rimprovero' }]],
    ['Sanzioni', 'sanctions', '[{"kind": "rimprovero"}]', [{ kind: 'rimprovero' }]],
    ['Incentivi', 'incentives', 'funzioni tecniche: 1.200,50; ICI: € 12', [{ kind: 'funzioni tecniche', amount: '1200.5' }, { kind: 'ICI', amount: '12' }]],
    ['Incentivi', 'incentives', '[{"kind": "ICI", "amount": "12.00"}]', [{ kind: 'ICI', amount: '12.00' }]],
    ['Presenze', 'presence', ' 20 18;21  19; 20 20 15 5 20 22 20 0 ', { worked: [20, 18, 21, 19, 20, 20, 15, 5, 20, 22, 20, 0] }],
    ['Interim', 'interim', ' [{"days": 100}]', [{ days: 100 }]],
    ['Persona', 'person', ' A ', 'A'], ['Anno', 'year', '2024', 2024], ['Mesi', 'service', '10', { months: 10 }], ['Giorni', 'service', '300', { days: 300 }],
    ['Tempo parziale %', 'partTime', '83,33 %', '83.33'], ['Valutatore', 'judged', 'Segretario', { by: 'Segretario' }], ['Valutato il', 'judged', '10/02/2025', { on: '2025-02-10' }],
    ['Gruppo evaluator', 'groups', 'V1', { evaluator: 'V1' }], ['Scheda di ente', 'carries', 'DIR-1', { ente: 'DIR-1' }], ['SCHEDA  DI  ente', 'carries', 'DIR-1', { ente: 'DIR-1' }],
    [' Criterio  anzianità  di servizio', 'criteria', '12,5', { 'anzianità di servizio': '12.5' }],
    ['Condizione Equilibri di bilancio', 'gates', 'sì', { 'Equilibri di bilancio': { reached: true } }],
  ])('%s: %s of «%s»', (header, fact, cell, value) => {
    const drafted = draft({ [header]: cell });
    expect([drafted.fact(fact), drafted.findings]).toEqual([value, []]);
  });

  const half = { from: '2024-01-01', to: '2024-06-30' };
  it.each([
    ['01/01/2024 - 30/06/2024', [half]], ['1.1.2024  –  30-06-2024;', [half]], ['2024-01-01 al 2024-06-30', [half]],
    ['01/01/2024 — 30/06/2024 ; 01/09/2024 - 31/12/2024', [half, { from: '2024-09-01', to: '2024-12-31' }]],
  ])('Periodi «%s»', (cell, periods) => {
    const drafted = draft({ Periodi: cell });
    expect([drafted.fact('service'), drafted.findings]).toEqual([{ periods }, []]);
  });

  it.each([
    ['Sanzioni', 'sospensione: 10; : 5'], ['Sanzioni', ': 10'], ['Sanzioni', 'rimprovero; sospensione: 1,5'], ['Sanzioni', 'rimprovero; sospensione: dieci'],
    ['Incentivi', 'ICI: 12; tecniche: 1,005'], ['Incentivi', 'ICI: 12; tecniche'], ['Incentivi', 'ICI: 12; : 5'], ['Incentivi', 'ICI: 12; tecniche: molto'],
    ['Periodi', '01/01/2024'], ['Periodi', '01/01/2024 - 30/06/2024 - 31/12/2024'], ['Periodi', '31/02/2024 - 30/06/2024'], ['Periodi', '01/01/2024 - 30/06/24'],
    ['Periodi', 'dal 01/01/2024 - 30/06/2024'], ['Periodi', '01/01/2024 - 30/06/2024 circa'], ['Periodi', '01/01/2024 - 30/06/2024; sempre'],
  ])('%s refuse «%s», with an example that is read', (header, cell) => {
    const { findings, expected } = draft({ [header]: cell });
    expect(findings).toEqual([['drafting/cell', `/0/${header}`]]);
    expect(examples(expected)).toHaveLength(1);
    for (const example of examples(expected)) expect(draft({ [header]: example }).findings).toEqual([]);
  });

  const months = '20 18 21 19 20 20 15 5 20 22 20';
  it.each([
    ['Presenze', months, 'dodici mesi'], ['Presenze', `${months} 14 3`, 'dodici mesi'], ['Presenze', `${months} x14`, 'dodici mesi'], ['Presenze', `${months} 14x`, 'dodici mesi'], ['Presenze', `${months} 140`, 'dodici mesi'],
    ['Interim', '[{', 'JSON'], ['Interim', 'sì', 'JSON'], ['x', '{', 'JSON'], ['Sanzioni', '[', 'JSON'], ['Mesi', '1,5', 'intero'],
  ])('%s refuse «%s»', (header, cell, expected) => {
    const drafted = draft({ [header]: cell });
    expect([drafted.findings, drafted.expected]).toEqual([[['drafting/cell', `/0/${header}`]], expect.stringContaining(expected)]);
  });

  it('are none where no cell is filled', () => {
    expect(draftAppraisals([{ Persona: 'A', x: '', Mesi: '', 'Condizione equilibri': ' ', 'Gruppo g': null, Valutatore: '' }], { scheme: 's', inputs: [{ id: 'x' }] }))
      .toEqual({ ok: true, findings: [], value: { format: 'municipal-performance/appraisals@1', scheme: 's', appraisals: [{ person: 'A' }] } });
  });
});

describe('the conditions', () => {
  it('hold what is claimed beside them', () => {
    const { fact, findings } = draft({ 'Condizione a': 'no', 'Eccezione a': 'sì', 'Atto dell’eccezione a': 'Delibera 7', 'Condizione b': 'sì' });
    expect([fact('gates'), findings]).toEqual([{ a: { reached: false, exceptionClaimed: true, exceptionAct: 'Delibera 7' }, b: { reached: true } }, []]);
  });

  it.each<[TableRow, string]>([
    [{ 'Eccezione a': 'sì' }, '/0/Condizione a'], [{ 'Atto dell’eccezione a': 'Delibera 7', 'Condizione b': 'sì' }, '/0/Condizione a'],
    [{ 'CONDIZIONE a': '', 'Eccezione a': 'no' }, '/0/CONDIZIONE a'],
  ])('are needed where an exception stands: %j', (row, at) => {
    expect(draft(row).findings).toEqual([['drafting/cell-empty', at]]);
  });
});

describe('the table of appraisals', () => {
  it.each(['Condizione', 'Scheda di', ' Gruppo ', 'Condizioneequilibri', 'La condizione a'])('is refused for the column «%s», which names nothing', (header) => {
    expect(draft({ [header]: 'sì' }).findings).toEqual([['drafting/column-refused', '']]);
  });

  it('says all that is wrong at once', () => {
    const drafted = draftAppraisals([{ Persona: 'A', Sanzone: 'x', x: '1' }, { Persona: '', x: '2' }, { Persona: 'C', x: '{' }], { scheme: 's', inputs: [{ id: 'x' }] });
    expect([drafted.ok, drafted.findings.map(({ code, at }) => [code, at])])
      .toEqual([false, [['drafting/column-refused', ''], ['drafting/cell-empty', '/1/Persona'], ['drafting/cell', '/2/x']]]);
  });
});
