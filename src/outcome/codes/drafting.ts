import { findingMaker } from '../catalogue.js';

export const draftingCodes = {
  'drafting/act-without-date': {
    severity: 'warning',
    message: '«{text}» indica una modifica senza la data dell’atto.',
    advice: 'Indicare organo e data dell’atto, per esempio (Aggiornamento G.C. del 30/11/2016).',
  },
  'drafting/day-assumed': {
    severity: 'note',
    message: '«{text}» non indica un giorno: è letto {day}.',
    advice: 'Indicare il giorno, il mese e l’anno.',
  },
  'drafting/decimal-point': {
    severity: 'note',
    message: '«{text}» è letto {value}: il punto vale come virgola decimale; altrimenti sarebbe {alternative}.',
    advice: 'Scrivere i decimali con la virgola.',
  },
  'drafting/impossible-date': {
    severity: 'error',
    message: '«{text}» non è un giorno del calendario; forse è {likely}.',
    advice: 'Correggere la data: finché non è corretta non viene letta.',
  },
  'drafting/no-date': {
    severity: 'error',
    message: 'Nel testo «{text}» non c’è una data leggibile, o ce n’è più di una.',
    advice: 'Scrivere una sola data, per esempio 31/12/2016.',
  },
  'drafting/no-number': {
    severity: 'error',
    message: 'Nel testo «{text}» non c’è un numero leggibile.',
    advice: 'Scrivere un solo numero, con al massimo 34 cifre, per esempio 1.234,56.',
  },
  'drafting/no-year': {
    severity: 'error',
    message: '«{text}» è senza anno e non è noto l’anno del piano.',
    advice: 'Scrivere l’anno, oppure indicare l’anno del piano.',
  },
  'drafting/several-numbers': {
    severity: 'error',
    message: 'Il testo contiene più numeri: «{first}» e poi «{second}».',
    advice: 'Indicare un solo numero.',
  },
  'drafting/short-year': {
    severity: 'note',
    message: '«{text}» è letto {day}: le due cifre dell’anno potrebbero indicare il {alternative}.',
    advice: 'Scrivere l’anno con quattro cifre.',
  },
  'drafting/stray-sign': {
    severity: 'note',
    message: 'Il segno «{text}» non appartiene al testo ed è tralasciato.',
    advice: 'Togliere il segno, oppure scrivere quello che è andato perso.',
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
  'drafting/year-assumed': {
    severity: 'warning',
    message: '«{text}» è senza anno: è letto {day}, nell’anno del piano.',
    advice: 'Scrivere l’anno.',
  },
} as const;

export const draftingFinding = /* @__PURE__ */ findingMaker(draftingCodes);
