import { findingMaker } from '../catalogue.js';

export const measurementCodes = {
  'measurement/unknown-input': {
    severity: 'warning',
    message: 'La rilevazione riguarda la variabile «{input}», che nessun indicatore usa.',
    advice: 'Controllare come è scritta la variabile; la rilevazione è conservata e non entra in nessun calcolo.',
  },
  'measurement/unknown-element': {
    severity: 'warning',
    message: 'La rilevazione riguarda «{id}», che il piano non contiene.',
    advice: 'Controllare l’identificativo dell’indicatore o della fase; la rilevazione è conservata e non entra in nessun calcolo.',
  },
  'measurement/before-plan': {
    severity: 'warning',
    message: 'La rilevazione è del {on:day}, prima dell’inizio del piano ({from:day}).',
    advice: 'Va bene per un dato di partenza; altrimenti correggere il giorno. La rilevazione è usata.',
  },
  'measurement/after-plan': {
    severity: 'warning',
    message: 'La rilevazione è del {on:day}, dopo la fine del piano ({to:day}).',
    advice: 'Indicare il giorno a cui il dato si riferisce, non quello in cui è stato raccolto. La rilevazione è usata.',
  },
  'measurement/two-values-on-a-day': {
    severity: 'error',
    message: 'Il {on:day} ci sono valori diversi per «{of}»: {values:number}.',
    advice: 'Indicare quale vale con il campo revision (vale il numero più alto); fino ad allora il valore è considerato mancante.',
  },
  'measurement/progress-out-of-range': {
    severity: 'error',
    message: 'L’avanzamento della fase «{phase}» è {progress:number} %: deve stare tra 0 e 100.',
    advice: 'Correggere la percentuale; la rilevazione è conservata e non entra nel calcolo.',
  },
  'measurement/empty-reading': {
    severity: 'warning',
    message: 'La rilevazione dell’indicatore «{indicator}» non dice né un valore né se l’indicatore è realizzato.',
    advice: 'Aggiungere value oppure done.',
  },
  'measurement/share-above-100': {
    severity: 'warning',
    message: 'L’indicatore «{indicator}» vale {value:number} %: una quota non può superare 100.',
    advice: 'Controllare numeratore e denominatore; se la formula non è una parte sul totale, il rilievo si può ignorare. Il valore resta.',
  },
  'measurement/direct-value-differs': {
    severity: 'warning',
    message: 'Per l’indicatore «{indicator}» è rilevato {direct:number}, ma la formula dà {computed:number}.',
    advice: 'Verificare i dati; vale il risultato della formula.',
  },
  'measurement/formula-unreadable': {
    severity: 'error',
    message: 'La formula dell’indicatore «{indicator}» non si legge: «{formula}».',
    advice: 'Scriverla nella lingua delle formule oppure rilevare direttamente il valore dell’indicatore.',
  },
  'measurement/phases-overlap': {
    severity: 'note',
    message: 'Nell’obiettivo «{objective}» la fase «{second}» inizia il {from:day}, quando «{first}» non è ancora finita ({to:day}).',
    advice: 'Va bene se le due attività procedono insieme; altrimenti correggere le date.',
  },
  'measurement/phases-gap': {
    severity: 'note',
    message: 'Nell’obiettivo «{objective}» dal {from:day} al {to:day} (giorni: {days}) non è prevista alcuna fase.',
    advice: 'Verificare se manca una fase o se le date vanno corrette.',
  },
  'measurement/unknown-question': {
    severity: 'error',
    message: 'Una scheda risponde alla domanda «{question}», che il questionario non contiene.',
    advice: 'Correggere l’identificativo della domanda; la risposta non è contata.',
  },
  'measurement/unknown-group': {
    severity: 'error',
    message: 'Una scheda è del gruppo «{group}», che il questionario non elenca.',
    advice: 'Aggiungere il gruppo o correggere il nome; la scheda conta solo nel totale.',
  },
  'measurement/answer-off-scale': {
    severity: 'error',
    message: 'La risposta {answer:number} è fuori dalla scala da {lowest:number} a {highest:number}.',
    advice: 'Correggere la risposta; non è contata.',
  },
  'measurement/more-sheets-than-invited': {
    severity: 'warning',
    message: 'Le schede raccolte ({sheets}) sono più delle persone invitate ({invited}).',
    advice: 'Controllare il numero degli invitati o le schede doppie; così la partecipazione supera il 100 %.',
  },
  'measurement/outside-bands': {
    severity: 'error',
    message: 'Il valore {value:number} di «{name}» deve cadere in una sola fascia; le fasce che lo contengono sono {count}.',
    advice: 'Correggere gli estremi delle fasce; il valore non è contato.',
  },
  'measurement/due-date-missing': {
    severity: 'warning',
    message: 'Il passo «{step}» scade {rule}, ma non è noto il giorno da cui si conta.',
    advice: 'Indicare il giorno nel calendario dell’ente.',
  },
} as const;

export const measurementFinding = /* @__PURE__ */ findingMaker(measurementCodes);
