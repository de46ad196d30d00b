import { findingMaker } from '../catalogue.js';

export const planCodes = {
  'plan/duplicate-id': {
    severity: 'error',
    message: 'L’identificativo «{id}» è già usato in {first}.',
    advice: 'Dare a ogni elemento un identificativo suo; il secondo elemento resta, come scritto, nella parte non letta.',
  },
} as const;

export const planFinding = /* @__PURE__ */ findingMaker(planCodes);
