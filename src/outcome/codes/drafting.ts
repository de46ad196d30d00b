import { findingMaker } from '../catalogue.js';

/** What drafting finds in printed numbers, dates, targets and act markers. */
export const draftingCodes = {
  'drafting/about-number': {
    severity: 'note',
    message: '«{text}» è scritto come valore approssimato ed è letto come esatto; altrimenti sarebbe un intervallo attorno ad esso.',
    advice: 'Scrivere «tra … e …», oppure il valore da raggiungere.',
  },
  'drafting/act-without-date': {
    severity: 'warning',
    message: '«{text}» indica una modifica senza la data dell’atto.',
    advice: 'Indicare organo e data dell’atto, per esempio (Aggiornamento G.C. del 30/11/2016).',
  },
  'drafting/change-by-context': {
    severity: 'note',
    message: '«{text}» è letto come variazione, perché lo dice «{by}»; altrimenti è un livello da raggiungere.',
    advice: 'Scrivere nel target «aumento del», «riduzione del» oppure «almeno».',
  },
  'drafting/change-without-size': {
    severity: 'warning',
    message: '«{text}» indica una variazione senza misura.',
    advice: 'Scrivere di quanto, per esempio «riduzione del 5%».',
  },
  'drafting/comparator-against-sense': {
    severity: 'warning',
    message: '«{comparator}» davanti a «{text}» è contrario al senso di «{word}»; è tenuto come scritto, altrimenti sarebbe {alternative}.',
    advice: 'Controllare se manca un «non» o se il segno è rovesciato.',
  },
  'drafting/comparator-by-sense': {
    severity: 'note',
    message: '«{text}» è letto con il confronto {comparator}, per «{word}»; altrimenti sarebbe {alternative}.',
    advice: 'Scrivere «almeno» o «al massimo» davanti al valore.',
  },
  'drafting/comparator-on-level': {
    severity: 'note',
    message: 'Il confronto «{comparator}» riguarda il livello a parole, non «{text}», che è letto come minimo; altrimenti sarebbe {comparator} {text}.',
    advice: 'Scrivere quanti devono dare almeno quel giudizio: «almeno …».',
  },
  'drafting/dash-as-minus': {
    severity: 'note',
    message: 'Il trattino davanti a «{text}» è letto come segno meno: una diminuzione; altrimenti separa.',
    advice: 'Confermare la lettura, oppure scrivere «riduzione di».',
  },
  'drafting/dash-as-separator': {
    severity: 'note',
    message: 'Il trattino davanti a «{text}» è letto come separatore; altrimenti sarebbe un segno meno.',
    advice: 'Confermare la lettura, oppure scrivere «riduzione di».',
  },
  'drafting/day-assumed': {
    severity: 'note',
    message: '«{text}» non indica un giorno: è letto {day:day}.',
    advice: 'Indicare il giorno, il mese e l’anno.',
  },
  'drafting/days-or-value': {
    severity: 'warning',
    message: 'La cella indica i giorni dal {from:day} al {to:day}, oppure il valore {value} con scadenza il {to:day}: è letta come {reading}.',
    advice: 'Scrivere «dal … al …» per un periodo, «… entro il …» per un valore con la sua scadenza.',
  },
  'drafting/decimal-point': {
    severity: 'note',
    message: '«{text}» è letto {value:number}: il punto vale come virgola decimale; altrimenti sarebbe {alternative:number}.',
    advice: 'Scrivere i decimali con la virgola.',
  },
  'drafting/direction-assumed': {
    severity: 'note',
    message: '«{text}» è letto come {direction}, per «{by}»; altrimenti sarebbe {alternative}.',
    advice: 'Scrivere nel target «aumento» o «riduzione».',
  },
  'drafting/empty-target': {
    severity: 'warning',
    message: 'Il target è vuoto.',
    advice: 'Scrivere il valore atteso o la scadenza.',
  },
  'drafting/equality-by-name': {
    severity: 'note',
    message: 'Il confronto con «{right}» non nomina la grandezza: è letta dal nome dell’indicatore, «{left}».',
    advice: 'Scrivere le due grandezze, per esempio «spesa 2016 <= spesa 2015».',
  },
  'drafting/frequency-by-rate': {
    severity: 'note',
    message: '«{text}» è letto come {times:number} volte l’anno.',
    advice: 'Scrivere quante volte l’anno.',
  },
  'drafting/horizon-assumed': {
    severity: 'warning',
    message: '«{text}» è senza anni: è letto {from}–{to}.',
    advice: 'Scrivere gli anni del periodo.',
  },
  'drafting/horizon-open': {
    severity: 'warning',
    message: '«{text}» è senza anni e non si sa quali siano.',
    advice: 'Scrivere gli anni del periodo.',
  },
  'drafting/impossible-date': {
    severity: 'error',
    message: '«{text}» non è un giorno del calendario; forse è {likely:day}.',
    advice: 'Correggere la data: finché non è corretta non viene letta.',
  },
  'drafting/level-below-zero': {
    severity: 'note',
    message: 'Il segno meno davanti a «{text}» appartiene al livello, {value:number}; altrimenti sarebbe una diminuzione.',
    advice: 'Confermare la lettura, oppure scrivere «riduzione di».',
  },
  'drafting/lost-sign': {
    severity: 'note',
    message: 'Il segno # accanto a «{text}» è letto come {unit}.',
    advice: 'Scrivere il segno o la parola per intero.',
  },
  'drafting/no-date': {
    severity: 'error',
    message: 'Nel testo «{text}» non c’è una data leggibile, o ce n’è più di una.',
    advice: 'Scrivere una sola data, per esempio 31/12/2016.',
  },
  'drafting/no-deadline': {
    severity: 'warning',
    message: '«{text}» indica un termine senza giorno.',
    advice: 'Scrivere il giorno, il mese e l’anno.',
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
  'drafting/number-in-words': {
    severity: 'note',
    message: '«{text}» è letto {value:number}.',
    advice: 'Scrivere il numero in cifre.',
  },
  'drafting/number-unclear': {
    severity: 'error',
    message: 'Il numero «{text}» è scritto in un modo che può voler dire più valori: segno, decimali o esponente non sono chiari.',
    advice: 'Scrivere la cifra per intero, ad esempio 0,5 oppure -100,00.',
  },
  'drafting/range-assumed': {
    severity: 'note',
    message: 'Da «{from}» a «{to}» è letto come intervallo; altrimenti sarebbe il passaggio dal primo valore al secondo.',
    advice: 'Scrivere «tra … e …» oppure «da … a …, aumento».',
  },
  'drafting/reversed-comparator': {
    severity: 'note',
    message: 'Il confronto davanti a «{text}» è scritto al rovescio ed è letto con l’uguale compreso; altrimenti sarebbe una freccia.',
    advice: 'Scrivere >= oppure <=.',
  },
  'drafting/several-deadlines': {
    severity: 'warning',
    message: 'La cella contiene più scadenze: il target è il {day:day}; a parte {others:day}.',
    advice: 'Scrivere un target per ogni scadenza.',
  },
  'drafting/several-horizons': {
    severity: 'warning',
    message: 'La cella indica più anni: vale il primo, {year}; gli altri sono {others}.',
    advice: 'Scrivere un target per ogni anno.',
  },
  'drafting/several-numbers': {
    severity: 'error',
    message: 'Il testo contiene più numeri: «{first}» e poi «{second}».',
    advice: 'Indicare un solo numero.',
  },
  'drafting/several-values': {
    severity: 'warning',
    message: 'La cella contiene più valori: il target è «{text}»; a parte «{other}».',
    advice: 'Scrivere un indicatore e un target per ogni valore.',
  },
  'drafting/short-year': {
    severity: 'note',
    message: '«{text}» è letto {day:day}: le due cifre dell’anno potrebbero indicare il {alternative}.',
    advice: 'Scrivere l’anno con quattro cifre.',
  },
  'drafting/start-date': {
    severity: 'note',
    message: 'Il {day:day} è il giorno da cui si parte, non una scadenza: non è letto come target.',
    advice: 'Se è una scadenza, scrivere «entro il» prima della data.',
  },
  'drafting/state-as-yes': {
    severity: 'note',
    message: '«{text}» è letto come stato da verificare con sì o no; altrimenti è un testo.',
    advice: 'Scrivere «Sì» oppure la data entro cui deve essere vero.',
  },
  'drafting/stray-sign': {
    severity: 'note',
    message: 'Il segno «{text}» non appartiene al testo ed è tralasciato.',
    advice: 'Togliere il segno, oppure scrivere quello che è andato perso.',
  },
  'drafting/target-in-words': {
    severity: 'warning',
    message: 'Il target «{text}» è a parole: nessuna regola dice quando è raggiunto.',
    advice: 'Scrivere un valore, una data oppure «Sì».',
  },
  'drafting/target-too-long': {
    severity: 'error',
    message: 'Il testo ha {length} caratteri, il massimo è {limit}: non è letto come target.',
    advice: 'Scrivere nella cella solo il valore atteso o la scadenza.',
  },
  'drafting/thousands-comma': {
    severity: 'note',
    message: '«{text}» è letto {value:number}: la virgola separa le migliaia{otherwise:number}.',
    advice: 'Separare le migliaia con il punto e i decimali con la virgola.',
  },
  'drafting/thousands-point': {
    severity: 'note',
    message: '«{text}» è letto {value:number}: il punto separa le migliaia; altrimenti sarebbe {alternative:number}.',
    advice: 'Confermare la lettura, oppure scrivere i decimali con la virgola.',
  },
  'drafting/unit-assumed': {
    severity: 'note',
    message: '«{text}» è senza unità: è letto in {unit}, per il nome o la formula; altrimenti sarebbe un numero.',
    advice: 'Scrivere l’unità accanto al valore.',
  },
  'drafting/value-passed-over': {
    severity: 'note',
    message: '«{other}» è letto come spiegazione: il target è «{text}».',
    advice: 'Scrivere nel target un solo valore.',
  },
  'drafting/year-assumed': {
    severity: 'warning',
    message: '«{text}» è senza anno: è letto {day:day}, nell’anno del piano.',
    advice: 'Scrivere l’anno.',
  },
} as const;

export const draftingFinding = /* @__PURE__ */ findingMaker(draftingCodes);
