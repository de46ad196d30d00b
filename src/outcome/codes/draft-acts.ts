import { findingMaker } from '../catalogue.js';

export const draftActsCodes = {
  'drafting/act-earlier-unknown': {
    severity: 'note',
    message: 'L’atto del {date:day} ha modificato «{id}» ({fields}): il piano stampato non dice com’era prima.',
    advice: 'Per avere il piano com’era prima dell’atto, riprendere i valori dal piano approvato; altrimenti quei campi restano vuoti o come sono adesso.',
  },
  'drafting/act-undated': {
    severity: 'warning',
    message: 'L’annotazione «{printed}» su «{id}» non dice di che giorno è l’atto.',
    advice: 'Scrivere il giorno nell’annotazione; l’elemento resta com’è nel piano prima e dopo gli atti.',
  },
} as const;

export const draftActsFinding = /* @__PURE__ */ findingMaker(draftActsCodes);
