import { describe, expect, it } from 'vitest';
import { draftFinanceRows, draftReadings, draftStaffRows, type TableRow } from 'municipal-performance/drafting';

function staff(row: TableRow, footnotes?: readonly string[]) {
  const drafted = draftStaffRows([{ Categoria: 'C', ...row }], { structure: 'S', ...(footnotes ? { footnotes } : {}) });
  if (!drafted.ok) throw new Error('a table');
  const [first] = drafted.value.table.rows;
  return { table: drafted.value.table, heads: first?.heads, notes: first?.notes, unread: drafted.value.unread, findings: drafted.findings.map(({ code, at, values }) => [code, at, values]) };
}

describe('a column of weekly hours', () => {
  it.each([
    ['36', '36'], ['36 ore', '36'], ['36ore', '36'], [' 36  ORE ', '36'], ['36h', '36'], ['36 h.', '36'], ['9 ore', '9'], ['36 ore settimanali', '36'], ['36 settimanali', '36'],
    ['18,5 ore', '18.5'], ['18.25 h', '18.25'], ['18,50', '18.5'],
  ])('«%s» is of %s hours', (header, hours) => {
    expect(staff({ [header]: '2' })).toMatchObject({ heads: { [hours]: 2 }, findings: [] });
  });

  it.each(['136 ore', 'tot 36', '36 ore circa', '0 ore', '36 x', '18,555', '18-5 ore', 'ore'])('«%s» is none', (header) => {
    expect(staff({ [header]: '2' })).toMatchObject({ heads: {}, unread: [{ at: `/0/${header}`, value: '2' }], findings: [['drafting/column-unknown', '', { column: header, columns: 'Categoria, Totale' }]] });
  });
});

describe('a cell with an asterisk', () => {
  it.each([['*12', 12], ['12*', 12], [' * 12 ** ', 12], ['1 *', 1]])('«%s» counts %d, by the footnote', (cell, heads) => {
    expect(staff({ '36 ore': cell }, ['*21 ore'])).toMatchObject({ heads: { 36: heads }, notes: [{ column: '36', heads, printed: cell }], findings: [] });
    expect(String(staff({ '36 ore': cell }, ['*21 ore']).notes?.[0]?.hours)).toBe('21');
  });

  it('without a footnote counts by the column, which it says', () => {
    expect(staff({ '24 ore': '1*', 30: '2' })).toMatchObject({
      heads: { 24: 1, 30: 2 }, notes: [{ column: '24', heads: 1, printed: '1*' }], table: { footnotes: [] },
      findings: [['drafting/no-footnote', '/0/24 ore', { text: '1*', hours: '24' }]],
    });
  });

  it.each(['1*2', 'x*1', '*', '1* x', '*1.200', '*1,5', 'due*'])('«%s» is no count', (cell) => {
    expect(staff({ '36 ore': cell }, ['*21 ore'])).toMatchObject({ heads: {}, unread: [{ at: '/0/36 ore', value: cell }] });
  });

  it('an empty cell is nobody', () => {
    const { heads, notes } = staff({ '36 ore': '', '18 ore': '3' });
    expect([heads, notes]).toStrictEqual([{ 18: 3 }, undefined]);
  });
});

describe('the row of totals', () => {
  const read = (...categories: readonly string[]) => {
    const drafted = draftStaffRows(categories.map((category, index) => ({ Categoria: category, '36 ore': index + 1, Totale: index + 1 })), { structure: 'S' });
    return { table: drafted.ok ? drafted.value.table : null, findings: drafted.findings.map(({ at, values }) => [at, values.text, values.expected]) };
  };

  it.each(['Totale', 'TOTALI', ' totale: '])('is «%s»', (category) => {
    expect(read('C', category).table).toMatchObject({ rows: [{ category: 'C' }], printedTotals: { heads: { 36: 2 }, total: 2 } });
  });

  it.each(['Totale generale', 'Subtotale', 'Totali C', 'C'])('is not «%s»', (category) => {
    const { table } = read('C', category);
    expect([table?.rows.length, table]).toEqual([2, expect.not.objectContaining({ printedTotals: expect.anything() as unknown })]);
  });

  it('is one; a second is kept, saying so', () => {
    expect(read('Totale', 'C', 'Totale').findings).toEqual([['/2/Categoria', 'Totale', expect.stringContaining('già')]]);
  });
});

describe('codes of the accounts', () => {
  const row = (cells: TableRow) => {
    const drafted = draftFinanceRows([{ 'E/U': 'U', Importo: '1', ...cells }]);
    return [drafted.ok && JSON.parse(JSON.stringify(drafted.value.rows[0])), drafted.findings.map(({ code, at, values }) => [code, at, values.text])];
  };
  const base = { side: 'U', amount: '1' };

  it('stand with or without spaces around them', () => {
    expect(row({ Capitolo: ' 9433/999 ', 'Imp./Acc.': ' 2016/696' })).toEqual([{ ...base, capitolo: '9433/999', commitment: '2016/696' }, []]);
    expect(row({ Descrizione: 'verde' })).toEqual([{ ...base, capitolo: null, description: 'verde' }, []]);
  });

  it('are words where they have no such form, before the words beside them', () => {
    expect(row({ Capitolo: 'vari', 'Capitolo a parole': 'Verde', 'Imp./Acc.': '16/4', 'Imp./Acc. a parole': 'Pulizie' })).toEqual([
      { ...base, capitolo: null, capitoloText: 'vari Verde', commitmentText: '16/4 Pulizie' },
      [['drafting/kept-as-text', '/0/Capitolo', 'vari'], ['drafting/kept-as-text', '/0/Imp.~1Acc.', '16/4']],
    ]);
    expect(row({ 'Capitolo a parole': 'Verde', 'Imp./Acc. a parole': 'Pulizie' })).toEqual([{ ...base, capitolo: null, capitoloText: 'Verde', commitmentText: 'Pulizie' }, []]);
  });

  it('say by an example which form they have', () => {
    const { findings } = draftFinanceRows([{ 'E/U': 'U', Importo: '1', Capitolo: 'vari', 'Imp./Acc.': '16/4' }]);
    const [capitolo, commitment] = findings.map(({ values }) => /«(.+)»/.exec(values.expected ?? '')?.[1]);
    expect([typeof capitolo, typeof commitment]).toEqual(['string', 'string']);
    expect(row({ Capitolo: capitolo, 'Imp./Acc.': commitment })).toEqual([{ ...base, capitolo, commitment }, []]);
  });
});

describe('what a reading is of', () => {
  const on = '31/12/2016';
  const of = (row: TableRow) => {
    const drafted = draftReadings([{ Giorno: on, ...row }], { ente: 'Comune', year: 2016 });
    const { readings, ...rest } = drafted.ok ? (drafted.value as unknown as { readings: readonly { of: string }[]; unread?: readonly { at: string }[] }) : { readings: [] };
    return [readings.map((reading) => reading.of).join(), drafted.findings.map(({ code, at }) => `${code} ${at}`), 'unread' in rest ? rest.unread?.map(({ at }) => at) : null];
  };

  it.each<[TableRow, string]>([
    [{ Quantità: 'q', Valore: 1 }, 'input'], [{ Quantità: 'q', Indicatore: 'i', Valore: 1 }, 'input'], [{ Indicatore: 'i', Valore: 1 }, 'indicator'], [{ Indicatore: 'i' }, 'indicator'],
    [{ Fase: 'f', 'Avanzamento %': 5 }, 'phase'], [{ Rilevazione: 'Indicatore', Indicatore: 'i', Fase: '' }, 'indicator'],
  ])('%j: %s', (row, kind) => {
    expect(of(row)).toEqual([kind, [], null]);
  });

  it.each<[TableRow, string]>([
    [{ Valore: 1 }, 'drafting/cell-empty /0/Indicatore'], [{ INDICATORE: '', Valore: 1 }, 'drafting/cell-empty /0/INDICATORE'],
    [{ Fase: 'f', Quantità: 'q' }, 'drafting/cell /0/Fase'], [{ Fase: 'f', Indicatore: 'i' }, 'drafting/cell /0/Fase'], [{ Rilevazione: 'stima', Quantità: 'q', Valore: 1 }, 'drafting/cell /0/Rilevazione'],
    [{ Rilevazione: 'fase', Fase: 'f' }, 'drafting/cell-empty /0/Avanzamento %'], [{ Rilevazione: 'baseline', Indicatore: 'i', Valore: '' }, 'drafting/cell-empty /0/Valore'],
  ])('%j is none: %s', (row, finding) => {
    expect(of(row)).toEqual(['', [finding], ['/0']]);
  });

  it.each<[string, TableRow, readonly string[]]>([
    ['input', { Rilevazione: 'quantità', Quantità: 'q', Valore: 1, Fase: 'f', Fatto: 'sì', 'Avanzamento %': 5 }, ['Fase', 'Fatto', 'Avanzamento %']],
    ['indicator', { Rilevazione: 'indicatore', Indicatore: 'i', Quantità: 'q', Fase: 'f' }, ['Quantità', 'Fase']],
    ['baseline', { Rilevazione: 'partenza', Indicatore: 'i', Valore: 1, Fatto: 'no' }, ['Fatto']],
    ['phase', { Fase: 'f', 'Avanzamento %': 5, Valore: 1 }, ['Valore']],
    ['phase', { Rilevazione: 'fase', Fase: 'f', 'Avanzamento %': 5, Quantità: 'q', Indicatore: 'i' }, ['Quantità', 'Indicatore']],
  ])('%s has no place for some cells, which are kept: %j', (kind, row, kept) => {
    const [read, findings, unread] = of(row);
    const places = kept.map((header) => `/0/${header}`).sort();
    expect([read, [...findings ?? []].sort(), [...(unread ?? [])].sort()]).toEqual([kind, places.map((at) => `drafting/cell ${at}`), places]);
  });

  it('is named in the finding', () => {
    const expected = (row: TableRow) => draftReadings([{ Giorno: on, ...row }], { ente: 'Comune', year: 2016 }).findings[0]?.values.expected;
    expect(expected({ Fase: 'f', 'Avanzamento %': 5, Valore: 1 })).toContain('fase');
    expect(expected({ Fase: 'f', Quantità: 'q' })).toMatch(/Quantità.*Indicatore.*Fase/);
  });
});
