import { describe, expect, it } from 'vitest';
import { parseReadings } from 'municipal-performance';
import { draftAppraisals, draftAwardRows, draftFinanceRows, draftReadings, draftSchedaRows, draftStaffRows } from 'municipal-performance/drafting';

type Cell = string | number | boolean | null | object;

const amount = (cell: Cell) => {
  const drafted = draftFinanceRows([{ 'E/U': 'U', Importo: cell } as never]);
  return [drafted.ok && drafted.value.rows.map((row) => String(row.amount)).join(), drafted.findings.map(({ code, span }) => [code, span?.from, span?.to])];
};

describe('a cell that holds an amount and nothing else', () => {
  it.each<[Cell, string]>([
    [' 1234.56 ', '1234.56'], ['1.234,5', '1234.5'], ["1'234,50", '1234.5'], ['1 234,50', '1234.5'], ['-12,5', '-12.5'], ['- 12,5', '-12.5'], ['+12', '12'],
    ['€ 12', '12'], ['12 €', '12'], ['12€', '12'], ['EUR 12', '12'], ['12 Euro', '12'], ['-€ 12', '-12'], ['€ -12', '-12'], ['euro 12,00', '12'], [12.5, '12.5'], [-3, '-3'], [0, '0'],
    ['0.50', '0.5'], ['12.0', '12'],
  ])('%j is %s', (cell, value) => {
    expect(amount(cell)).toEqual([value, []]);
  });

  it.each<[string, string, number, number]>([
    ['1.234', '1234', 0, 5], ['-1.234', '-1234', 1, 6], ['  12.345 ', '12345', 2, 8],
  ])('%j is %s, which it says', (cell, value, from, to) => {
    expect(amount(cell)).toEqual([value, [['drafting/thousands-point', from, to]]]);
  });

  it.each<[Cell, string]>([
    ['12 e 13', '12 e 13'], ['circa 12', 'circa 12'], ['12 circa', '12 circa'], ['€', '€'], ['12 €€', '12 €€'], ['1,2,3', '1,2,3'], ['1234.567', '1234.567'], ['1.2345', '1.2345'],
    [`1${'0'.repeat(100)}`, `1${'0'.repeat(100)}`], [false, 'false'], [['5'], '["5"]'], [{ importo: 5 }, '{"importo":5}'], [1.005, '1.005'],
  ])('%j is none, and is kept', (cell, text) => {
    const drafted = draftFinanceRows([{ 'E/U': 'U', Importo: cell } as never]);
    expect(drafted.findings.map(({ code, at, values }) => [code, at, values.text])).toEqual([['drafting/cell', '/0/Importo', text]]);
    expect(drafted.findings[0]?.values.expected).toContain('due decimali');
    expect(drafted.ok && drafted.value.unread).toEqual([{ at: '/0', value: { 'E/U': 'U', Importo: cell } }]);
  });

  it('of 100 characters is read, of 101 not', () => {
    const points = (length: number) => draftSchedaRows([{ Persona: 'A', Punteggio: `${' '.repeat(length - 2)}12` }]);
    expect([100, 101].map((length) => { const drafted = points(length); return drafted.ok && String(drafted.value.rows[0]?.total); })).toEqual(['12', 'null']);
  });
});

describe('a number as a figure of data', () => {
  const points = (cell: string) => {
    const drafted = draftSchedaRows([{ Persona: 'A', Punteggio: cell }]);
    return [drafted.ok && String(drafted.value.rows[0]?.total), drafted.findings.map(({ code }) => code)];
  };
  it.each([['1234.567', '1234.567'], ['1.2345', '1.2345'], ['0.500', '0.5'], ['12.3', '12.3'], ['90%', '90']])('%s is %s, certainly', (cell, value) => {
    expect(points(cell)).toEqual([value, []]);
  });
  it('12.345 is read as twelve thousand, with a note', () => {
    expect(points('12.345')).toEqual(['12345', ['drafting/thousands-point']]);
  });
  it('says what it expected where there is none', () => {
    const [finding] = draftSchedaRows([{ Persona: 'A', Punteggio: 'buono' }]).findings;
    expect([finding?.values.text, finding?.values.expected]).toEqual(['buono', 'un numero']);
  });
});

describe('a count', () => {
  const heads = (cell: Cell) => {
    const drafted = draftStaffRows([{ Categoria: 'C', '36 ore': cell } as never], { structure: 'S' });
    return [drafted.ok && drafted.value.table.rows[0]?.heads['36'], drafted.findings.map(({ values }) => values.expected ?? '')];
  };
  it.each<[Cell, number]>([['0', 0], ['12', 12], [12, 12], ['999999999', 999_999_999]])('%j is %d', (cell, count) => {
    expect(heads(cell)).toEqual([count, []]);
  });
  it.each<[Cell]>([['-1'], ['1,5'], ['1000000000'], [-1], [[1]]])('%j is none', (cell) => {
    expect(heads(cell)).toEqual([undefined, [expect.stringMatching(Array.isArray(cell) ? /testo/ : /intero/)]]);
  });
});

describe('a day', () => {
  const on = (cell: Cell) => {
    const drafted = draftReadings([{ Quantità: 'a', Valore: 1, Giorno: cell } as never], { ente: 'Comune', year: 2016 });
    const read = drafted.ok ? parseReadings(drafted.value) : drafted;
    return [read.ok && read.value.readings[0]?.on, drafted.findings.map(({ code }) => code)];
  };
  it.each([[' 2016-11-30 ', []], ['30/11/2016', []], [' 30.11.2016', []], ['30 novembre', ['drafting/year-assumed']]])('%j is 30 November 2016', (cell, codes) => {
    expect(on(cell)).toEqual(['2016-11-30', codes]);
  });
  it.each<[Cell]>([['31/11/2016'], ['presto'], [42_704], [{ g: 30 }]])('%j is none', (cell) => {
    expect(on(cell)).toEqual([undefined, ['drafting/cell']]);
    const [finding] = draftReadings([{ Quantità: 'a', Valore: 1, Giorno: 'presto' }], { ente: 'Comune', year: 2016 }).findings;
    expect(on(/«(.+)»/.exec(finding?.values.expected ?? '')?.[1] ?? null)).toEqual(['2016-11-30', []]);
  });
  it('without a year is none where the table has no year', () => {
    const drafted = draftAppraisals([{ Persona: 'A', 'Valutato il': '10 febbraio' }], { scheme: 's', inputs: [] });
    expect(drafted.findings.map(({ code, at }) => [code, at])).toEqual([['drafting/cell', '/0/Valutato il']]);
  });
});

describe('yes and no', () => {
  const access = (cell: Cell) => {
    const drafted = draftSchedaRows([{ Persona: 'A', Punteggio: '9', Accesso: cell } as never]);
    return drafted.ok ? [drafted.value.rows[0]?.access, drafted.findings.map(({ code }) => code), drafted.value.unread] : null;
  };
  it.each<[boolean, readonly Cell[]]>([[true, ['sì', 'SI', ' si ', 'S', 'x', 'Vero', 'TRUE', true]], [false, ['no', 'NO', 'n', ' Falso', 'false', false]]])('%j: %j', (flag, cells) => {
    for (const cell of cells) expect([cell, access(cell)]).toEqual([cell, [flag, [], []]]);
  });
  it.each<[Cell]>([['forse'], [1], ['s.i.']])('%j is neither', (cell) => {
    expect(access(cell)).toEqual([null, ['drafting/cell'], [{ at: '/0/Accesso', value: cell }]]);
  });
});

describe('one of some words', () => {
  it.each([['E', ['E', 'e', ' Entrata', 'ENTRATE']], ['U', ['U', 'u', 'Uscita', 'uscite', 'S', 'Spesa', 'SPESE']]])('side %s: %j', (side, cells) => {
    for (const cell of cells) {
      const drafted = draftFinanceRows([{ 'E/U': cell, Importo: '1' }]);
      expect([cell, drafted.ok && drafted.value.rows[0]?.side]).toEqual([cell, side]);
    }
  });
  it('kind of reading, in Italian', () => {
    const of = (cell: string) => {
      const drafted = draftReadings([{ Rilevazione: cell, Quantità: 'q', Indicatore: 'i', Fase: 'f', Valore: 1, 'Avanzamento %': 50, Giorno: '31/12/2016' }], { ente: 'Comune', year: 2016 });
      const read = drafted.ok ? parseReadings(drafted.value) : drafted;
      return read.ok ? read.value.readings[0]?.of : undefined;
    };
    expect(['Quantità', 'dato', 'INDICATORE', 'fase', 'Valore di partenza', 'partenza', 'baseline', 'stima'].map(of))
      .toEqual(['input', 'input', 'indicator', 'phase', 'baseline', 'baseline', 'baseline', undefined]);
  });
  it('a row of no side is kept', () => {
    const drafted = draftFinanceRows([{ 'E/U': 'X', Importo: '1' }]);
    expect(drafted.ok && [drafted.value.rows, drafted.value.unread]).toEqual([[], [{ at: '/0', value: { 'E/U': 'X', Importo: '1' } }]]);
  });
  it('a word that is none is answered with those that are', () => {
    const said = (rows: readonly object[], draft: (rows: never) => { findings: readonly { values: Readonly<Record<string, string>> }[] }) => draft(rows as never).findings[0]?.values.expected;
    expect(said([{ 'E/U': 'X', Importo: '1' }], draftFinanceRows)).toMatch(/\bE o U\b/);
    expect(said([{ Persona: 'A', Punteggio: '9', Accesso: 'boh' }], draftSchedaRows)).toBe('«sì» o «no»');
    expect(said([{ Rilevazione: 'stima', Giorno: '31/12/2016' }], (rows) => draftReadings(rows, { ente: 'Comune', year: 2016 }))).toBe('«quantità», «indicatore», «valore di partenza», «fase»');
  });
});

describe('a cell that is needed and empty', () => {
  it.each<[string, () => readonly { code: string; at: string; values: Readonly<Record<string, string>> }[]]>([
    ['E/U', () => draftFinanceRows([{ 'E/U': 'U', Importo: '1' }, { 'E/U': ' ', Importo: '1' }]).findings],
    ['Importo', () => draftFinanceRows([{ 'E/U': 'U', Importo: '1' }, { 'E/U': 'U', Importo: null }]).findings],
    ['Persona', () => draftSchedaRows([{ Persona: 'A', Punteggio: 1 }, { Punteggio: 1 }]).findings],
    ['Persona', () => draftAwardRows([{ Persona: 'A', Pagato: 1 }, { Pagato: 1 }]).findings],
    ['Pagato', () => draftAwardRows([{ Persona: 'A', Pagato: 1 }, { Persona: 'B', Pagato: '' }]).findings],
    ['Categoria', () => draftStaffRows([{ Categoria: 'C', 36: 1 }, { 36: 1 }], { structure: 'S' }).findings],
    ['Giorno', () => draftReadings([{ Fase: 'F', Avanzamento: 1, Giorno: '31/12/2016' }, { Fase: 'F', Avanzamento: 1 }], { ente: 'C', year: 2016 }).findings],
  ])('%s, in the second row', (column, findings) => {
    expect(findings().map(({ code, at, values }) => [code, at, values])).toEqual([['drafting/cell-empty', `/1/${column.replace('/', '~1')}`, { column, row: '2' }]]);
  });

  it('leaves the row unread, as it is', () => {
    const rows = [{ Persona: 'A', Pagato: 1 }, { Persona: 'B', Pagato: '' }, { Persona: '', Pagato: 1 }];
    const paid = draftAwardRows(rows);
    expect(paid.ok && [paid.value.rows.map(({ person }) => person), paid.value.unread.map(({ at }) => at)]).toEqual([['A'], ['/1', '/2']]);
    const schede = draftSchedaRows(rows.map(({ Persona, Pagato }) => ({ Persona, Punteggio: Pagato })));
    expect(schede.ok && [schede.value.rows.map(({ person, total }) => [person, String(total)]), schede.value.unread.map(({ at }) => at)]).toEqual([[['A', '1'], ['B', 'null']], ['/2']]);
  });
});

describe('what is no table of texts and numbers', () => {
  it.each<[string, Cell, string]>([['a text', 'E;U', '«E;U»'], ['a number', 5, '5'], ['a flag', true, 'true'], ['a list', ['E'], '['], ['nothing', null, 'null']])('%s in place of a row', (_, row, shown) => {
    const drafted = draftFinanceRows([row, { 'E/U': 'U', Importo: 1 }] as never);
    expect(drafted.findings.map(({ code, at, values }) => [code, at, values.expected])).toEqual([['document/shape', '/0', 'una riga: titolo di colonna → cella']]);
    expect(drafted.findings[0]?.values.found).toContain(shown.replace(/[«»]/g, ''));
    expect(drafted.ok && [drafted.value.rows.length, drafted.value.unread]).toEqual([1, [{ at: '/0', value: row }]]);
  });

  it('a table that is none, and a cell that is no JSON', () => {
    const none = draftFinanceRows('E;U' as never);
    expect(none.findings.map(({ at, values }) => [at, values.expected, values.found?.includes('E;U')])).toEqual([['', 'una lista di righe', true]]);
    const [finding, ...rest] = draftFinanceRows([{ 'E/U': 'U', Importo: 1, Descrizione: Number.NaN }]).findings;
    expect([finding?.code.startsWith('document/'), finding?.at, rest]).toEqual([true, '/0/Descrizione', []]);
  });

  it('an object in a cell of text is kept, once', () => {
    const drafted = draftReadings([{ Quantità: { nome: 'corsi' }, Valore: 1, Giorno: '31/12/2016' } as never], { ente: 'Comune', year: 2016 });
    expect(drafted.findings.map(({ code, at, values }) => [code, at, values.expected])).toEqual([['drafting/cell', '/0/Quantità', 'un testo']]);
  });

  it('an unknown column has something unread only where it is filled', () => {
    const drafted = draftFinanceRows([{ 'E/U': 'U', Importo: 1, Colore: null }, { 'E/U': 'U', Importo: 1 }, { 'E/U': 'U', Importo: 1, Colore: ' ' }, { 'E/U': 'U', Importo: 1, Colore: 0 }]);
    expect(drafted.ok && drafted.value.unread).toEqual([{ at: '/3/Colore', value: 0 }]);
  });

  it('a row of blanks is passed over, one of zeros not', () => {
    const drafted = draftFinanceRows([{ 'E/U': null, Importo: ' ' }, { 'E/U': 'U', Importo: 0 }]);
    expect(drafted.ok && [drafted.value.rows.map((row) => String(row.amount)), drafted.findings]).toEqual([['0'], []]);
  });
});
