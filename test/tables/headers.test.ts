import { describe, expect, it } from 'vitest';
import type { Diagnostic, Outcome } from 'municipal-performance';
import {
  draftAppraisals, draftAwardRows, draftFinanceRows, draftReadings, draftSchedaRows, draftStaffRows, type TableRow,
} from 'municipal-performance/drafting';

type Draft = (rows: readonly TableRow[]) => Outcome<unknown>;

/** The smallest row of each table, and other spellings of its headers. */
const tables: readonly (readonly [string, Draft, TableRow, Readonly<Record<string, readonly string[]>>])[] = [
  ['Risorse finanziarie', (rows) => draftFinanceRows(rows), { 'E/U': 'U', Importo: '10,00' }, {
    'E/U': ['Entrata/Uscita', 'Entrata/Spesa', 'E/S', 'Tipo', 'Parte'], Importo: ['Importo €', 'Importo in euro', 'Euro', 'Stanziamento'],
    Capitolo: ['Cap.', 'Capitolo/articolo', 'Cap./Art.', 'Capitolo PEG'], Descrizione: ['Oggetto'],
    'Imp./Acc.': ['Impegno', 'Accertamento', 'Impegno/Accertamento', 'Impegno o accertamento'], 'Capitolo a parole': [], 'Imp./Acc. a parole': [],
  }],
  ['staff', (rows) => draftStaffRows(rows, { structure: 'S1' }), { Categoria: 'C', '36 ore': '2' }, {
    Categoria: ['Cat.', 'Categoria giuridica', 'Area'], Totale: ['Tot.', 'Totale persone', 'Totali'],
  }],
  ['readings', (rows) => draftReadings(rows, { ente: 'Comune', year: 2016 }), { Rilevazione: 'quantità', Quantità: 'corsi', Indicatore: 'I1', Valore: '3', Giorno: '31/12/2016' }, {
    Rilevazione: ['Tipo', 'Tipo di rilevazione'], Quantità: ['Dato', 'Grandezza'], Valore: ['Valore rilevato', 'Consuntivo'], Indicatore: ['Id indicatore'],
    Giorno: ['Data', 'Rilevato il', 'Data di rilevazione'], Revisione: [], Prova: ['Fonte', 'Documento'], Nota: ['Note'], Id: ['Identificativo'],
  }],
  ['readings of a phase', (rows) => draftReadings(rows, { ente: 'Comune', year: 2016 }), { Fase: 'F1', 'Avanzamento %': '3', Giorno: '31/12/2016' }, {
    Fase: ['Id fase'], 'Avanzamento %': ['Avanzamento', 'Stato di avanzamento', '% avanzamento', '% di avanzamento'],
  }],
  ['readings of an indicator', (rows) => draftReadings(rows, { ente: 'Comune', year: 2016 }), { Indicatore: 'I1', Fatto: 'sì', Giorno: '31/12/2016' }, {
    Indicatore: ['Id indicatore'], Fatto: ['Fatto sì/no', 'Realizzato'], Valore: ['Consuntivo'],
  }],
  ['appraisals', (rows) => draftAppraisals(rows, { scheme: 's', inputs: [] }), { Persona: 'A' }, {
    Persona: ['Matricola', 'Dipendente'], Posto: ['Incarico'], Anno: [], Struttura: ['Settore', 'Servizio', 'Ufficio'], Mesi: ['Mesi di servizio'],
    Giorni: ['Giorni di servizio'], 'Tempo parziale %': ['Part-time %', 'Part time', 'Tempo parziale'], Valutatore: [],
  }],
  ['schede', (rows) => draftSchedaRows(rows), { Persona: 'A', Punteggio: '90' }, {
    Persona: ['Matricola', 'Dipendente', 'Id'], Posto: ['Incarico'], Struttura: ['Settore', 'Servizio', 'Ufficio'], Somma: [], Penalità: [],
    Punteggio: ['Totale', 'Punteggio finale'], Fascia: [], Motivo: ['Note', 'Nota'],
  }],
  ['premiums', (rows) => draftAwardRows(rows), { Persona: 'A', Pagato: '90' }, {
    Persona: ['Matricola', 'Dipendente', 'Id'], Posto: ['Incarico'], Struttura: ['Settore', 'Servizio', 'Ufficio'], Premio: [], Maggiorazione: [], Interim: [],
    Pagato: ['Importo', 'Importo pagato', 'Totale'], Motivo: ['Note', 'Nota'],
  }],
];

const texts: Readonly<Record<string, string>> = {
  Periodi: '01/01/2024 - 30/06/2024', Sanzioni: 'sospensione: 10', Incentivi: 'ICI: 12,00', 'Valutato il': '10/02/2025', Accesso: 'sì',
  'E/U': 'E', Persona: 'B', Categoria: 'D', Capitolo: '9433/999', 'Imp./Acc.': '2016/7', Rilevazione: 'valore di partenza', Giorno: '30/06/2016', Fatto: 'no',
};
const others: Readonly<Record<string, readonly string[]>> = {
  Periodi: ['Periodo', 'Servizio dal - al'], Sanzioni: ['Sanzioni disciplinari'], Incentivi: ['Altri incentivi'], 'Valutato il': ['Data della valutazione'],
};

const codes = (findings: readonly Diagnostic[]) => findings.map(({ code }) => code);

describe.each(tables)('the headers of %s', (name, draft, smallest, columns) => {
  const all = { ...columns, ...(name === 'appraisals' ? others : name === 'schede' ? { Accesso: ['Accesso al premio'] } : {}) };

  it.each(Object.entries(all))('%s is read under its name, in capitals and under other spellings: %j', (header, spellings) => {
    const { [header]: _, ...rest } = smallest;
    const read = (spelling: string) => draft([{ ...rest, [spelling]: texts[header] ?? '7' }]);
    const expected = read(header);
    expect(codes(expected.findings)).not.toContain('drafting/column-unknown');
    expect(expected).not.toEqual(draft([smallest]));
    for (const spelling of [header.toUpperCase(), ` ${header} `, ...spellings]) expect([spelling, { ...read(spelling), findings: [] }]).toEqual([spelling, { ...expected, findings: [] }]);
  });
});

describe('a table without a column that it needs', () => {
  it.each<[string, Draft, TableRow, readonly string[]]>([
    ['Risorse finanziarie', (rows) => draftFinanceRows(rows), { Capitolo: '85', Descrizione: 'verde' }, ['E/U', 'Importo']],
    ['staff', (rows) => draftStaffRows(rows, { structure: 'S1' }), { '36 ore': '2' }, ['Categoria']],
    ['readings', (rows) => draftReadings(rows, { ente: 'Comune', year: 2016 }), { Quantità: 'corsi' }, ['Giorno']],
    ['appraisals', (rows) => draftAppraisals(rows, { scheme: 's', inputs: [] }), { Anno: '2024' }, ['Persona']],
    ['schede', (rows) => draftSchedaRows(rows), { Fascia: 'prima' }, ['Persona', 'Punteggio']],
    ['premiums', (rows) => draftAwardRows(rows), { Premio: '10' }, ['Persona', 'Pagato']],
  ])('of %s is refused, with its name and the columns that are there', (_, draft, row, missing) => {
    const drafted = draft([row]);
    expect(drafted.ok).toBe(false);
    expect(drafted.findings.map(({ code, values }) => [code, values.column, values.columns])).toEqual(missing.map((column) => ['drafting/column-missing', column, Object.keys(row).join(', ')]));
  });

  it('says of an unknown column which are known', () => {
    const [finding] = draftFinanceRows([{ 'E/U': 'U', Importo: '1', Colore: 'verde' }]).findings;
    expect(finding?.values).toEqual({ column: 'Colore', columns: 'E/U, Capitolo, Capitolo a parole, Imp./Acc., Imp./Acc. a parole, Descrizione, Importo' });
  });
});

describe('columns named by items', () => {
  const items = [{ id: 'ob', label: 'Obiettivi' }, { id: 'comp', label: 'Comportamenti' }, { id: 'comp2', label: 'Comportamenti' }];
  const points = (row: TableRow) => {
    const drafted = draftSchedaRows([{ Persona: 'A', Punteggio: '9', ...row }], { items });
    return [drafted.ok && JSON.parse(JSON.stringify(drafted.value.rows[0]?.items)), codes(drafted.findings)];
  };

  it('are read by label, id, or both', () => {
    expect(points({ Obiettivi: '5', 'Comportamenti (comp)': '4' })).toEqual([{ ob: '5', comp: '4' }, []]);
    expect(points({ OB: '5', comp2: '4', comp: '' })).toEqual([{ ob: '5', comp2: '4' }, []]);
  });

  it('are none by a label that two items have', () => {
    expect(points({ Comportamenti: '4' })).toEqual([{}, ['drafting/column-unknown']]);
  });

  it('leave penalties and reasons beside the points', () => {
    const drafted = draftSchedaRows([{ Persona: 'A', Punteggio: '9', Penalità: '1,5', Motivo: 'ritardo' }]);
    expect(drafted.ok && drafted.value.rows.map(({ penalties, reason }) => [String(penalties), reason])).toEqual([['1.5', 'ritardo']]);
  });

  it('of one name do not take each other’s cells, nor what every object has', () => {
    const drafted = draftSchedaRows([{ Persona: 'A', Punteggio: '9', constructor: '5' }, { Persona: 'B', Punteggio: '8' }] as never, { items: [{ id: 'constructor' }] });
    expect(drafted.findings).toEqual([]);
    expect(drafted.ok && JSON.parse(JSON.stringify(drafted.value.rows.map((row) => Object.entries(row.items))))).toEqual([[['constructor', '5']], []]);
  });
});
