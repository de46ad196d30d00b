import { findingMaker } from '../catalogue.js';

/** What the linter of plans finds. */
export const planCheckCodes = {
  'plan/weights-all-zero': {
    severity: 'warning',
    message: 'Tutti i pesi ({what}: {count}) sono zero.',
    advice: 'Assegnare i pesi; finché sono tutti zero una media ponderata non è definita, ed è lo schema a dire che cosa vale.',
  },
  'plan/weight-sum': {
    severity: 'error',
    message: 'La somma dei pesi ({what}) è {sum:number}, non 100 né 1.',
    advice: 'Correggere i pesi in modo che sommino a 100.',
  },
  'plan/weight-missing': {
    severity: 'warning',
    message: 'Pesi mancanti ({what}): {missing} su {of}.',
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
    message: 'La formula dell’indicatore {indicator}, «{formula}», non è valida. {reason}',
    advice: 'Scrivere la formula nel linguaggio delle formule, con i nomi tra parentesi quadre.',
  },
  'plan/unread-formula': {
    severity: 'warning',
    message: 'La formula stampata dell’indicatore {indicator} non è un calcolo: «{text}».',
    advice: 'Indicare le quantità da rilevare e l’operazione, oppure togliere la formula.',
  },
  'plan/target-without-date': {
    severity: 'error',
    message: 'Il valore atteso dell’indicatore {indicator} annuncia una scadenza ma non dice il giorno: «{text}».',
    advice: 'Completare con il giorno.',
  },
  'plan/target-year': {
    severity: 'error',
    message: 'Il valore atteso dell’indicatore {indicator} è riferito al {year}, prima del piano ({plan}).',
    advice: 'Verificare l’anno.',
  },
  'plan/deadline-after-horizon': {
    severity: 'warning',
    message: 'La scadenza dell’indicatore {indicator} ({by:day}) cade dopo l’ultimo anno del piano ({last}).',
    advice: 'Anticipare la scadenza o indicare il risultato atteso entro il piano.',
  },
  'plan/phase-reversed': {
    severity: 'error',
    message: 'La fase {phase} finisce ({to:day}) prima di iniziare ({from:day}).',
    advice: 'Correggere le date della fase.',
  },
  'plan/phase-year': {
    severity: 'error',
    message: 'La fase {phase} è nell’anno {year}: probabilmente {likely}.',
    advice: 'Correggere l’anno: non viene sostituito da solo.',
  },
  'plan/phase-outside-plan': {
    severity: 'warning',
    message: 'La fase {phase} ({from:day} – {to:day}) esce dagli anni del piano ({first} – {last}).',
    advice: 'Verificare le date o rinviare la fase con un atto.',
  },
  'plan/phase-after-deadline': {
    severity: 'note',
    message: 'La fase {phase} finisce il {to:day}, dopo l’ultima scadenza degli indicatori di risultato ({last:day}).',
    advice: 'Verificare se la fase o la scadenza va spostata.',
  },
  'plan/balance-difference': {
    severity: 'error',
    message: 'Obiettivo {objective}: la differenza stampata è {printed:euro} euro, le righe danno {computed:euro} euro ({side}).',
    advice: 'Controllare gli importi delle righe e la differenza stampata.',
  },
  'plan/balance-side': {
    severity: 'error',
    message: 'Obiettivo {objective}: la differenza è stampata con la lettera {printed}, le righe danno {computed}.',
    advice: 'Correggere la lettera della differenza.',
  },
  'plan/capitolo-malformed': {
    severity: 'warning',
    message: 'Obiettivo {objective}: al posto del capitolo c’è «{text}».',
    advice: 'Indicare il numero del capitolo.',
  },
  'plan/capitolo-shared': {
    severity: 'note',
    message: 'Il capitolo {capitolo} è in più obiettivi ({objectives}), per {sum:euro} euro in tutto.',
    advice: 'Sommare per capitolo e non per obiettivo: una somma sugli obiettivi può contarlo più volte.',
  },
  'plan/fpv-committed': {
    severity: 'error',
    message: 'Obiettivo {objective}: l’impegno {commitment} è sul capitolo {capitolo}, che è fondo pluriennale vincolato.',
    advice: 'Il fondo pluriennale vincolato non si impegna: imputare l’impegno al capitolo di spesa.',
  },
  'plan/staff-total': {
    severity: 'error',
    message: 'Personale ({what}): il totale stampato è {printed:number}, la somma delle celle è {computed:number}.',
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
    message: 'Obiettivo {objective}: il segno di un atto è su indicatori o fasi ({elements}), ma non sull’obiettivo.',
    advice: 'Riportare l’atto di variazione anche sull’obiettivo.',
  },
  'plan/act-without-amendment': {
    severity: 'note',
    message: 'Obiettivo {objective}: risulta variato da un atto, ma nessun indicatore e nessuna fase ne porta il segno.',
    advice: 'Segnare che cosa l’atto ha cambiato.',
  },
  'plan/comparator-against-sense': {
    severity: 'warning',
    message: 'Indicatore {indicator}: il confronto «{comparator}» contraddice il senso dell’indicatore, che vuole ottenere {better}.',
    advice: 'Verificare se il confronto è rovesciato.',
  },
  'plan/percent-without-100': {
    severity: 'warning',
    message: 'Indicatore {indicator}: il valore atteso è {target:number} %, ma la formula dà un rapporto: «{formula}».',
    advice: 'Moltiplicare la formula per 100 oppure esprimere il valore atteso come rapporto.',
  },
  'plan/ratio-upside-down': {
    severity: 'warning',
    message: 'Indicatore {indicator}: il rapporto «{formula}» sembra capovolto; probabilmente è «{likely}».',
    advice: 'Verificare quale quantità va divisa per l’altra.',
  },
  'plan/duplicate-objective': {
    severity: 'warning',
    message: 'L’obiettivo {objective} ha lo stesso titolo di {other}: «{title}».',
    advice: 'Unire i due obiettivi o distinguerne i titoli.',
  },
  'plan/placeholder-text': {
    severity: 'error',
    message: 'Manca il testo: {found}.',
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
