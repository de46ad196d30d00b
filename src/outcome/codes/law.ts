import { findingMaker } from '../catalogue.js';

export const lawCodes = {
  'law/outside-coverage': {
    severity: 'error',
    message: '«{rule}» non ha un valore noto al {on:day}: la tabella copre il periodo {coverage:day}.',
    advice: 'Usare un giorno coperto dalla tabella, oppure fornire il valore con la sua fonte; l’anno più vicino non viene usato.',
  },
  'law/not-in-force': {
    severity: 'error',
    message: '«{rule}» non è in vigore al {on:day} ({source}).',
    advice: 'Verificare il giorno: la regola non esisteva ancora o è cessata.',
  },
} as const;

export const lawFinding = /* @__PURE__ */ findingMaker(lawCodes);
