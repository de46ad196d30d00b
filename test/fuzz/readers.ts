import { draftAppraisals, draftDate, draftFinanceRows, draftFormula, draftNumber, draftReadings, draftStaffRows, draftTarget } from 'municipal-performance/drafting';
import { parseFormula } from 'municipal-performance/formula';

/** Everything that reads text from a stranger. */
export const textReaders: Readonly<Record<string, (text: string) => unknown>> = {
  draftNumber: (text) => draftNumber(text),
  draftDate: (text) => draftDate(text),
  draftTarget: (text) => draftTarget(text, { year: 2016 }),
  draftFormula: (text) => draftFormula(text, { target: '80 %' }),
  draftTables: (text) => [
    draftFinanceRows([{ 'E/U': text, Capitolo: text, Importo: text, [text]: text }, { 'E/U': 'U', Capitolo: text, Importo: '1,00' }]),
    draftStaffRows([{ Categoria: text, '36 ore': text, [text]: text, Totale: text }], { structure: 'S', footnotes: [text] }),
    draftReadings([{ Rilevazione: text, Quantità: text, Valore: text, Giorno: text }], { ente: text, year: 2016 }),
    ...['level', 'objectives', 'counts', 'list', 'checklist', 'given'].map((kind) =>
      draftAppraisals([{ Persona: text, x: text, Periodi: text, Presenze: text, Sanzioni: text, Incentivi: text, Interim: text, [`Condizione ${text}`]: text }], { scheme: 's', inputs: [{ id: 'x', kind }] })),
  ],
  parseFormula: (text) => parseFormula(text),
};
