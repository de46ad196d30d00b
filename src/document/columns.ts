/** Headers of the tables that people keep in spreadsheets, by the field that each column holds. Written and read alike. */

/** Risorse finanziarie of an objective. */
export const financeColumns = {
  side: 'E/U', capitolo: 'Capitolo', capitoloText: 'Capitolo a parole', commitment: 'Imp./Acc.', commitmentText: 'Imp./Acc. a parole',
  description: 'Descrizione', amount: 'Importo',
} as const;

/** Staff of a structure; between category and total, one column for each number of weekly hours: `36 ore`. */
export const staffColumns = { category: 'Categoria', total: 'Totale' } as const;

/** Readings of a plan. */
export const readingColumns = {
  of: 'Rilevazione', input: 'Quantità', indicator: 'Indicatore', phase: 'Fase', value: 'Valore', done: 'Fatto', progress: 'Avanzamento %',
  on: 'Giorno', revision: 'Revisione', evidence: 'Prova', note: 'Nota', id: 'Id',
} as const;

/** What a reading is of, as the column `Rilevazione` says it. */
export const readingKinds = { input: 'quantità', indicator: 'indicatore', baseline: 'valore di partenza', phase: 'fase' } as const;

/** Appraisals; one column more for each input of the scheme. */
export const appraisalColumns = {
  person: 'Persona', segment: 'Posto', year: 'Anno', structure: 'Struttura', periods: 'Periodi', months: 'Mesi', days: 'Giorni',
  presence: 'Presenze', partTime: 'Tempo parziale %', sanctions: 'Sanzioni', incentives: 'Incentivi', interim: 'Interim',
  judgedBy: 'Valutatore', judgedOn: 'Valutato il',
} as const;

/** Columns of appraisals that carry a name of the scheme after them: `Condizione equilibri`. */
export const appraisalPrefixes = {
  groups: 'Gruppo', carries: 'Scheda di', reached: 'Condizione', exceptionClaimed: 'Eccezione', exceptionAct: 'Atto dell’eccezione',
  criteria: 'Criterio',
} as const;

/** Schede; between structure and sum, one column for each item. */
export const schedaColumns = {
  person: 'Persona', segment: 'Posto', structure: 'Struttura', sum: 'Somma', penalties: 'Penalità', total: 'Punteggio', fascia: 'Fascia',
  access: 'Accesso', reason: 'Motivo',
} as const;

/** Premiums. */
export const awardColumns = {
  person: 'Persona', segment: 'Posto', structure: 'Struttura', premium: 'Premio', increase: 'Maggiorazione', interim: 'Interim',
  paid: 'Pagato', reason: 'Motivo',
} as const;

/** `sì` and `no`, as cells say them. */
export const flagWords = { true: 'sì', false: 'no' } as const;

/** A header without case, accents, spaces and punctuation: two headers with one key are the same column. */
export function headerKey(header: string): string {
  return header.normalize('NFKD').replace(/[^\p{L}\p{N}%]+/gu, '').toLowerCase();
}
