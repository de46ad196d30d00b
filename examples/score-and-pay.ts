// A municipality's own scheme with three fasce; five people appraised in a spreadsheet; a fund paid out to the cent.
import { award, parseAppraisals, parseFondo, parseScheme, scoreSchede, type Outcome } from 'municipal-performance';
import { draftAppraisals } from 'municipal-performance/drafting';
import { awardRows, explainFindings, fondoRows, schedaRows } from 'municipal-performance/explain';
import { civilDate } from 'municipal-performance/values';

const scheme = valueOf(parseScheme({
  format: 'municipal-performance/scheme@1', id: 'nostro-2024', title: 'Valutazione del personale', ente: 'Comune di Esempio',
  staff: 'comparto', validity: { from: '2024-01-01' }, source: { act: 'Delibera G.C. 12/2024' }, rounding: { digits: 2, mode: 'half-up' },
  score: {
    kind: 'sum', id: 'punteggio', max: '100',
    of: [
      { kind: 'line', id: 'obiettivi-punti', label: 'Punti per obiettivi', max: '60', through: [['0', '0'], ['100', '60']], of: { kind: 'objectives', id: 'obiettivi' } },
      { kind: 'given', id: 'comportamenti', label: 'Comportamenti', max: '40' },
    ],
  },
  access: { minimum: { from: '60' } },
  fasce: [
    { id: 'nessuna', below: '60', percent: '0' },
    { id: 'terza', from: '60', to: '80', percent: '70' },
    { id: 'seconda', above: '80', to: '90', percent: '85' },
    { id: 'prima', above: '90', to: '100', percent: '100' },
  ],
  premium: { steps: [{ step: 'distribute', weights: ['fascia'] }] },
}));
const fondo = valueOf(parseFondo({ format: 'municipal-performance/fondo@1', id: 'produttività', year: 2024, amount: '10000.00' }));

// What a spreadsheet gives: a header for each column, cells as people type them.
const sheet = [
  { Matricola: 'A', Obiettivi: 'peso 50, raggiunto 100; peso 50, raggiunto 90', Comportamenti: '38' },
  { Matricola: 'B', Obiettivi: 'peso 100, raggiunto 80', Comportamenti: '35,5' },
  { Matricola: 'C', Obiettivi: 'peso 100, raggiunto 70', Comportamenti: 30 },
  { Matricola: 'D', Obiettivi: 'peso 100, raggiunto 100', Comportamenti: '30' },
  { Matricola: 'E', Obiettivi: 'peso 100, raggiunto 40', Comportamenti: '30' },
];
const inputs = [{ id: 'obiettivi', kind: 'objectives' }, { id: 'comportamenti' }];
const appraisals = valueOf(parseAppraisals(valueOf(draftAppraisals(sheet, { scheme: scheme.id, inputs }))));

const schede = valueOf(scoreSchede(scheme, appraisals, { on: civilDate('2024-12-31') }));
for (const row of schedaRows(schede)) console.log(['Persona', 'Punti per obiettivi', 'Comportamenti', 'Punteggio', 'Fascia'].map((header) => row[header]).join(' | '));

const paid = valueOf(award(schede, fondo, scheme));
console.log();
for (const { Persona, Pagato = '', Motivo } of awardRows(paid)) console.log(`${Persona}  ${Pagato.padStart(9)} €  ${Motivo}`.trimEnd());
console.log(fondoRows(paid).map(({ Voce, Importo }) => `${Voce} ${Importo}`).join(' · '));

/** The value, or the report of what to correct. */
function valueOf<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(explainFindings(outcome.findings));
  return outcome.value;
}

/* Output:
A | 57 | 38 | 95 | prima
B | 48 | 35,5 | 83,5 | seconda
C | 42 | 30 | 72 | terza
D | 60 | 30 | 90 | seconda
E | 24 | 30 | 54 | nessuna

A   2.941,18 €
B   2.500,00 €
C   2.058,82 €
D   2.500,00 €
E       0,00 €  punteggio minimo: 54 (60 ≤ X)
Pagato 10.000,00 · Non distribuito 0,00 · Fondo 10.000,00
*/
