import { findingMaker } from '../catalogue.js';

/** What drafting finds in the cells of a printed plan that are neither formula nor target. */
export const draftPlanCodes = {
  'drafting/cell': {
    severity: 'error',
    message: 'La cella «{text}» non si legge come {expected}.',
    advice: 'Correggere la cella; finché non è corretta resta, come stampata, nella parte non letta.',
  },
  'drafting/kept-as-text': {
    severity: 'warning',
    message: '«{text}» non ha la forma di {expected}: resta come testo.',
    advice: 'Se è un codice, correggerlo; se sono parole, spostarle nella colonna del testo.',
  },
  'drafting/act-unknown': {
    severity: 'warning',
    message: 'Non è chiaro che cosa l’atto «{text}» abbia fatto: è letto come una modifica.',
    advice: 'Scrivere nel marcatore che cosa è stato fatto: aggiornamento, eliminazione, sostituzione, rinvio.',
  },
  'drafting/duplicate-id': {
    severity: 'warning',
    message: 'L’identificativo «{id}» è stampato più volte: qui è diventato «{given}».',
    advice: 'Controllare se l’elemento è stampato due volte, e dare a ciascuno un identificativo suo.',
  },
  'drafting/no-footnote': {
    severity: 'warning',
    message: 'La cella «{text}» rimanda a una nota che non dice le ore: le persone contano con le ore della colonna ({hours}).',
    advice: 'Aggiungere la nota con le ore settimanali, come «*21 ore cat. C».',
  },
} as const;

export const draftPlanFinding = /* @__PURE__ */ findingMaker(draftPlanCodes);
