import { findingMaker } from '../catalogue.js';

export const lawCodes = {
  'law/outside-coverage': {
    severity: 'error',
    message: '«{rule}» non ha un valore noto al {on}: la tabella copre {coverage}.',
    advice: 'Usare un giorno coperto dalla tabella oppure fornire il valore con la sua fonte; non viene usato l’anno più vicino.',
  },
  'law/not-in-force': {
    severity: 'error',
    message: '«{rule}» non è in vigore al {on}.',
    advice: 'Verificare il giorno: la regola non esisteva ancora o è cessata.',
  },
} as const;

export const lawFinding = /* @__PURE__ */ findingMaker(lawCodes);
