import { findingMaker } from '../catalogue.js';

/** What drafting finds in the columns and cells of a table. */
export const draftTableCodes = {
  'drafting/column-unknown': {
    severity: 'warning',
    message: 'La colonna «{column}» non è fra quelle della tabella: le sue celle restano nella parte non letta.',
    advice: 'Correggere il titolo, se è uno di questi: {columns}; altrimenti togliere la colonna.',
  },
  'drafting/column-refused': {
    severity: 'error',
    message: 'La colonna «{column}» non è fra quelle della tabella, da cui dipendono i premi: la tabella non è letta.',
    advice: 'Correggere il titolo, se è uno di questi: {columns}; se la colonna non serve, nominarla in leaveOut.',
  },
  'drafting/column-missing': {
    severity: 'error',
    message: 'Manca la colonna «{column}».',
    advice: 'Aggiungere la colonna, o correggerne il titolo; le colonne trovate sono: {columns}.',
  },
  'drafting/column-twice': {
    severity: 'error',
    message: 'Le colonne «{first}» e «{column}» hanno lo stesso significato: è letta la prima, la seconda resta nella parte non letta.',
    advice: 'Lasciare una sola delle due colonne.',
  },
  'drafting/cell-empty': {
    severity: 'error',
    message: 'La cella della colonna «{column}» è vuota, e senza di essa la riga {row} non si legge.',
    advice: 'Compilare la cella; se la riga è un totale o un titolo, toglierla.',
  },
} as const;

export const draftTableFinding = /* @__PURE__ */ findingMaker(draftTableCodes);
