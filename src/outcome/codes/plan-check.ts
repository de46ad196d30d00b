import { findingMaker } from '../catalogue.js';

/** What the linter of plans finds. */
export const planCheckCodes = {
  'plan/weights-all-zero': {
    severity: 'warning',
    message: 'Tutti i pesi ({count} {what}) sono zero.',
    advice: 'Assegnare i pesi; finché sono zero una media ponderata non è definita e lo schema deve dire che cosa vale.',
  },
  'plan/weight-sum': {
    severity: 'error',
    message: 'I pesi ({what}) sommano a {sum}, non a 100 né a 1.',
    advice: 'Correggere i pesi in modo che sommino a 100.',
  },
  'plan/weight-missing': {
    severity: 'warning',
    message: 'Manca il peso a {missing} elementi su {of} ({what}).',
    advice: 'Assegnare un peso a tutti oppure a nessuno.',
  },
  'plan/no-indicator': {
    severity: 'error',
    message: 'L’obiettivo {objective} non ha alcun indicatore in vigore.',
    advice: 'Aggiungere almeno un indicatore: senza, il risultato non si può misurare.',
  },
  'plan/no-target': {
    severity: 'error',
    message: 'L’indicatore {indicator} non ha un valore atteso.',
    advice: 'Indicare il valore atteso.',
  },
  'plan/text-target': {
    severity: 'warning',
    message: 'Il valore atteso dell’indicatore {indicator} è solo a parole: «{text}».',
    advice: 'Indicare un numero, una data o uno stato che si possa verificare.',
  },
  'plan/formula-syntax': {
    severity: 'error',
    message: 'La formula dell’indicatore {indicator} non è valida: {reason} Formula: {formula}',
    advice: 'Scrivere la formula nel linguaggio delle formule, con i nomi tra parentesi quadre.',
  },
  'plan/unread-formula': {
    severity: 'warning',
    message: 'La formula stampata dell’indicatore {indicator} non è un calcolo: «{text}».',
    advice: 'Indicare le quantità da rilevare e l’operazione, oppure togliere la formula.',
  },
  'plan/target-without-date': {
    severity: 'error',
    message: 'Il valore atteso dell’indicatore {indicator} annuncia una scadenza ma non la dice: «{text}».',
    advice: 'Completare con il giorno.',
  },
  'plan/target-year': {
    severity: 'error',
    message: 'Il valore atteso dell’indicatore {indicator} è riferito al {year}, prima del piano ({plan}).',
    advice: 'Verificare l’anno.',
  },
  'plan/deadline-after-horizon': {
    severity: 'warning',
    message: 'La scadenza dell’indicatore {indicator} ({by}) cade dopo l’ultimo anno del piano ({last}).',
    advice: 'Anticipare la scadenza o indicare il risultato atteso entro il piano.',
  },
  'plan/phase-reversed': {
    severity: 'error',
    message: 'La fase {phase} finisce ({to}) prima di iniziare ({from}).',
    advice: 'Correggere le date della fase.',
  },
  'plan/phase-year': {
    severity: 'error',
    message: 'La fase {phase} porta l’anno {year}: probabilmente {likely}.',
    advice: 'Correggere l’anno: non viene sostituito da solo.',
  },
  'plan/phase-outside-plan': {
    severity: 'warning',
    message: 'La fase {phase} ({from} – {to}) esce dagli anni del piano ({first} – {last}).',
    advice: 'Verificare le date o rinviare la fase con un atto.',
  },
  'plan/phase-after-deadline': {
    severity: 'note',
    message: 'La fase {phase} finisce il {to}, dopo l’ultima scadenza degli indicatori di risultato ({last}).',
    advice: 'Verificare se la fase o la scadenza va spostata.',
  },
  'plan/balance-difference': {
    severity: 'error',
    message: 'Obiettivo {objective}: la differenza stampata è {printed}, le righe danno {computed} ({side}).',
    advice: 'Controllare gli importi delle righe e la differenza stampata.',
  },
  'plan/balance-side': {
    severity: 'error',
    message: 'Obiettivo {objective}: la differenza è stampata come {printed}, le righe danno {computed}.',
    advice: 'Correggere la lettera della differenza.',
  },
  'plan/capitolo-malformed': {
    severity: 'warning',
    message: 'Obiettivo {objective}: al posto del capitolo c’è «{text}».',
    advice: 'Indicare il numero del capitolo.',
  },
  'plan/capitolo-shared': {
    severity: 'note',
    message: 'Il capitolo {capitolo} è in più obiettivi ({objectives}), per {sum} in tutto.',
    advice: 'Sommare per capitolo, non per obiettivo: una somma sugli obiettivi può contarlo più volte.',
  },
  'plan/fpv-committed': {
    severity: 'error',
    message: 'Obiettivo {objective}: l’impegno {commitment} è sul capitolo {capitolo}, che è fondo pluriennale vincolato.',
    advice: 'Il fondo pluriennale vincolato non si impegna: imputare l’impegno al capitolo di spesa.',
  },
  'plan/staff-total': {
    severity: 'error',
    message: 'Personale ({what}): il totale stampato è {printed}, la somma è {computed}.',
    advice: 'Controllare le celle e il totale.',
  },
  'plan/missione-unknown': {
    severity: 'error',
    message: 'Obiettivo {objective}: la missione «{missione}» non esiste nel bilancio {year}.',
    advice: 'Usare il codice o la denominazione dell’allegato 14 del D.Lgs. 118/2011.',
  },
  'plan/programma-unknown': {
    severity: 'error',
    message: 'Obiettivo {objective}: il programma «{programma}» non esiste nel bilancio {year}.',
    advice: 'Usare il codice o la denominazione dell’allegato 14 del D.Lgs. 118/2011.',
  },
  'plan/programma-of-other-missione': {
    severity: 'error',
    message: 'Obiettivo {objective}: il programma «{programma}» non è della missione {missione}, ma di {owners}.',
    advice: 'Correggere la missione o il programma.',
  },
  'plan/amended-without-act': {
    severity: 'warning',
    message: 'Obiettivo {objective}: {elements} elementi portano il segno di un atto, l’obiettivo no.',
    advice: 'Riportare l’atto di variazione anche sull’obiettivo.',
  },
  'plan/act-without-amendment': {
    severity: 'note',
    message: 'Obiettivo {objective}: risulta variato da un atto, ma nessun indicatore né fase lo porta.',
    advice: 'Segnare che cosa l’atto ha cambiato.',
  },
  'plan/comparator-against-sense': {
    severity: 'warning',
    message: 'Indicatore {indicator}: il confronto «{comparator}» va contro il senso, perché è meglio {better}.',
    advice: 'Verificare se il confronto è rovesciato.',
  },
  'plan/percent-without-100': {
    severity: 'warning',
    message: 'Indicatore {indicator}: il valore atteso è {target} %, ma la formula dà un rapporto: {formula}',
    advice: 'Moltiplicare la formula per 100 oppure esprimere il valore atteso come rapporto.',
  },
  'plan/ratio-upside-down': {
    severity: 'warning',
    message: 'Indicatore {indicator}: il rapporto {formula} sembra capovolto; probabilmente è {likely}.',
    advice: 'Verificare quale quantità va divisa per l’altra.',
  },
  'plan/duplicate-objective': {
    severity: 'warning',
    message: 'L’obiettivo {objective} ha lo stesso titolo di {other}: «{title}».',
    advice: 'Unire i due obiettivi o distinguerne i titoli.',
  },
  'plan/placeholder-text': {
    severity: 'error',
    message: 'Il testo è vuoto o provvisorio: «{text}».',
    advice: 'Scrivere il testo.',
  },
  'plan/not-measurable': {
    severity: 'error',
    message: 'Obiettivo {objective}: nessun indicatore ha un valore atteso che si possa verificare (D.Lgs. 150/2009 art. 5 c. 2 lett. b).',
    advice: 'Dare ad almeno un indicatore un numero, una data o uno stato.',
  },
  'plan/not-time-bound': {
    severity: 'warning',
    message: 'Obiettivo {objective}: nessuna data dice entro quando (D.Lgs. 150/2009 art. 5 c. 2 lett. d).',
    advice: 'Indicare una scadenza, un anno o fasi con date.',
  },
  'plan/not-comparable': {
    severity: 'note',
    message: 'Obiettivo {objective}: nessun indicatore si può confrontare con altri anni o altri enti (D.Lgs. 150/2009 art. 5 c. 2 lett. e–f).',
    advice: 'Aggiungere un indicatore in percentuale, una variazione o una quantità con la sua formula.',
  },
  'plan/no-resources': {
    severity: 'note',
    message: 'Obiettivo {objective}: non ha risorse finanziarie né umane (D.Lgs. 150/2009 art. 5 c. 2 lett. g).',
    advice: 'Collegare l’obiettivo alle risorse.',
  },
} as const;

export const planCheckFinding = /* @__PURE__ */ findingMaker(planCheckCodes);
