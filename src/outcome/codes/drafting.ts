import { findingMaker } from '../catalogue.js';

export const draftingCodes = {
  'drafting/decimal-point': {
    severity: 'note',
    message: '«{text}» è letto {value}: il punto vale come virgola decimale; altrimenti sarebbe {alternative}.',
    advice: 'Scrivere i decimali con la virgola.',
  },
  'drafting/no-number': {
    severity: 'error',
    message: 'Nel testo «{text}» non c’è un numero leggibile.',
    advice: 'Scrivere un solo numero, con al massimo 34 cifre, per esempio 1.234,56.',
  },
  'drafting/several-numbers': {
    severity: 'error',
    message: 'Il testo contiene più numeri: «{first}» e poi «{second}».',
    advice: 'Indicare un solo numero.',
  },
  'drafting/thousands-comma': {
    severity: 'note',
    message: '«{text}» è letto {value}: la virgola separa le migliaia; altrimenti sarebbe {alternative}.',
    advice: 'Separare le migliaia con il punto e i decimali con la virgola.',
  },
  'drafting/thousands-point': {
    severity: 'note',
    message: '«{text}» è letto {value}: il punto separa le migliaia; altrimenti sarebbe {alternative}.',
    advice: 'Confermare la lettura, oppure scrivere i decimali con la virgola.',
  },
} as const;

export const draftingFinding = /* @__PURE__ */ findingMaker(draftingCodes);
