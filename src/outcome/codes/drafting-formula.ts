import { findingMaker } from '../catalogue.js';

/** What drafting finds in printed formulas. */
export const draftFormulaCodes = {
  'drafting/formula-bracket-note': {
    severity: 'note',
    message: '«{text}» fra parentesi è una nota di «{name}», non un operando.',
    advice: 'Se la nota contiene un calcolo, scriverlo fuori dalle parentesi.',
  },
  'drafting/formula-bracket-value': {
    severity: 'note',
    message: 'Il numero «{text}» accanto al nome è il valore noto di «{name}»: {value:number}; non moltiplica.',
    advice: 'Confermare il valore, oppure scrivere il segno dell’operazione prima della parentesi.',
  },
  'drafting/formula-cancels': {
    severity: 'warning',
    message: '«{name}» compare sopra e sotto la frazione e si semplifica: resta {alternative}.',
    advice: 'Se si intende una media, scrivere la somma dei valori divisa per il loro numero.',
  },
  'drafting/formula-change-as-ratio': {
    severity: 'warning',
    message: 'La formula è il rapporto {formula}, ma «{context}» chiede una variazione; altra lettura: {alternative}.',
    advice: 'Scrivere la variazione fra i due valori, divisa per quello di partenza.',
  },
  'drafting/formula-constant-kept': {
    severity: 'warning',
    message: 'Il fattore {value:number} resta nella formula come stampato; senza, il calcolo sarebbe {alternative}.',
    advice: 'Verificare se il fattore è il valore atteso finito nella formula.',
  },
  'drafting/formula-dash-separates': {
    severity: 'note',
    message: 'Il trattino separa «{after}» dalla formula: non è un meno. Altra lettura: sottrarre ciò che segue.',
    advice: 'Se è una sottrazione, scrivere due quantità che si possono sottrarre.',
  },
  'drafting/formula-example-clash': {
    severity: 'warning',
    message: 'Nell’esempio «{text}» la stessa quantità ha due valori diversi («{name}»).',
    advice: 'Usare lo stesso numero per la stessa quantità, oppure dare due nomi.',
  },
  'drafting/formula-example-disagrees': {
    severity: 'warning',
    message: 'L’esempio «{text}» dà {typed:number}{printed:number}, la formula con gli stessi numeri dà {result:number}.',
    advice: 'Correggere l’esempio o la formula; vale la formula.',
  },
  'drafting/formula-example-unread': {
    severity: 'warning',
    message: 'I numeri dell’esempio «{text}» non si possono assegnare con certezza alle quantità della formula.',
    advice: 'Scrivere l’esempio con gli stessi operatori della formula.',
  },
  'drafting/formula-growth': {
    severity: 'warning',
    message: 'Mancano le parentesi: la formula è letta {formula}; alla lettera sarebbe {alternative}.',
    advice: 'Scrivere (A - B) / B.',
  },
  'drafting/formula-growth-base': {
    severity: 'warning',
    message: 'La variazione è divisa per il valore nuovo «{name}» e non per quello di partenza; resta come stampata. Altra lettura: {alternative}.',
    advice: 'Dividere per il valore di partenza.',
  },
  'drafting/formula-hundred-assumed': {
    severity: 'note',
    message: 'Il risultato è moltiplicato per 100, come dice «{because}»; altrimenti sarebbe {alternative}.',
    advice: 'Scrivere * 100 alla fine della formula.',
  },
  'drafting/formula-hundred-missing': {
    severity: 'warning',
    message: 'Il valore atteso «{target}» è una percentuale, ma la formula {formula} non moltiplica per 100. Altra lettura: {alternative}.',
    advice: 'Aggiungere * 100 alla formula, oppure confrontare il rapporto.',
  },
  'drafting/formula-kind-doubtful': {
    severity: 'warning',
    message: '«{text}» è letto come {kind}; altra lettura: {alternative}.',
    advice: 'Dire che cosa si conta o si misura, per esempio con «n.» davanti.',
  },
  'drafting/formula-label': {
    severity: 'note',
    message: '«{text}» dà il nome alla formula che segue e non entra nel calcolo.',
    advice: 'Se è una quantità da calcolare, scrivere l’operazione per esteso.',
  },
  'drafting/formula-leading-equals': {
    severity: 'note',
    message: 'Il segno = all’inizio è quello di un foglio di calcolo.',
    advice: 'Toglierlo.',
  },
  'drafting/formula-legend': {
    severity: 'note',
    message: '«{text}» sta per «{name}», come dice il testo dopo la formula.',
    advice: 'Scrivere nella formula il nome della quantità.',
  },
  'drafting/formula-merged-names': {
    severity: 'warning',
    message: '«{text}» è preso per la stessa quantità di «{name}»; altra lettura: due quantità diverse.',
    advice: 'Scrivere la stessa quantità sempre con le stesse parole.',
  },
  'drafting/formula-operator-in-words': {
    severity: 'note',
    message: '«{text}» è letto come il segno {operator}; altra lettura: parte del nome della quantità.',
    advice: 'Scrivere il segno dell’operazione.',
  },
  'drafting/formula-percent-number': {
    severity: 'note',
    message: '«{text}» è letto come {reading:number}; altra lettura: {alternative:number}.',
    advice: 'Scrivere per esteso di che cosa è la percentuale.',
  },
  'drafting/formula-precedence': {
    severity: 'warning',
    message: 'Senza parentesi la divisione viene prima: la formula è letta {formula}; altra lettura: {alternative}.',
    advice: 'Mettere le parentesi.',
  },
  'drafting/formula-sign-against-target': {
    severity: 'warning',
    message: 'Quando la quantità diminuisce la formula {formula} dà un risultato negativo, mentre «{context}» lo vuole positivo. Altra lettura: {alternative}.',
    advice: 'Scrivere il valore atteso con il meno, oppure invertire i termini della differenza.',
  },
  'drafting/formula-sign-assumed': {
    severity: 'note',
    message: 'Il segno «{text}» è letto come il segno {operator}; altra lettura: parte del testo.',
    advice: 'Usare i segni + - * /.',
  },
  'drafting/formula-sign-in-name': {
    severity: 'note',
    message: 'Il segno «{text}» è parte di un nome («{name}») e non un’operazione.',
    advice: 'Se è un’operazione, metterla fra spazi.',
  },
  'drafting/formula-sign-left-out': {
    severity: 'warning',
    message: 'Il segno «{text}» non ha una quantità prima e dopo di sé e non entra nel calcolo; forse il testo è incompleto.',
    advice: 'Completare la formula oppure togliere il segno.',
  },
  'drafting/formula-tail': {
    severity: 'note',
    message: '«{text}» segue la formula ed è tenuto come testo.',
    advice: 'Nessuna azione, se è una spiegazione.',
  },
  'drafting/formula-target-inside': {
    severity: 'note',
    message: '«{text}» è il valore atteso dentro la formula e non entra nel calcolo; altra lettura: una condizione da verificare.',
    advice: 'Scrivere il valore atteso nel suo campo.',
  },
  'drafting/formula-target-unit': {
    severity: 'warning',
    message: 'Il valore atteso «{target}» è una percentuale, ma la formula dà {unit}. Altra lettura: {alternative}.',
    advice: 'Rendere confrontabili formula e valore atteso.',
  },
  'drafting/formula-too-long': {
    severity: 'error',
    message: 'Il testo ha {length} caratteri, il massimo è {limit}: non è letto come formula.',
    advice: 'Scrivere nel campo solo la formula.',
  },
  'drafting/formula-unpaired-bracket': {
    severity: 'warning',
    message: 'La parentesi «{text}» non ha la sua compagna: la formula è letta come se {reading}.',
    advice: 'Completare le parentesi.',
  },
  'drafting/formula-unread': {
    severity: 'error',
    message: '«{text}» contiene operazioni che non si leggono come formula.',
    advice: 'Riscrivere la formula con nomi e segni + - * / ( ).',
  },
  'drafting/formula-upside-down': {
    severity: 'warning',
    message: 'Il rapporto {formula} sembra capovolto; resta come stampato. Altra lettura: {alternative}.',
    advice: 'Verificare quale quantità va divisa per l’altra.',
  },
  'drafting/formula-value-in-name': {
    severity: 'note',
    message: 'Il numero «{text}» davanti a «{name}» è il suo valore in un esempio, non un fattore.',
    advice: 'Scrivere l’esempio dopo la formula.',
  },
  'drafting/formula-year-as-name': {
    severity: 'warning',
    message: '«{text}» sta per la quantità «{name}» di quell’anno; altra lettura: il numero {text}.',
    advice: 'Scrivere per esteso il nome della quantità.',
  },
  'drafting/formula-year-as-number': {
    severity: 'warning',
    message: '«{text}» è letto come numero; altra lettura: la quantità di quell’anno.',
    advice: 'Scrivere per esteso il nome della quantità, oppure il numero fra parentesi.',
  },
} as const;

export const draftFormulaFinding = /* @__PURE__ */ findingMaker(draftFormulaCodes);
