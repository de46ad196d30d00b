import { findingMaker } from '../catalogue.js';

export const scoringCodes = {
  'scheme/gap': {
    severity: 'warning',
    message: 'Tabella «{table}»: nessuna riga copre {between:number}; {effect}.',
    advice: 'Completare gli estremi della tabella, oppure scrivere nello schema che cosa vale nel vuoto: "lower" la riga inferiore, "upper" la superiore, "refuse" nessuna.',
  },
  'scheme/overlap': {
    severity: 'warning',
    message: 'Tabella «{table}»: la riga {first} e la riga {second} coprono entrambe {between:number}; vale quella scritta per prima.',
    advice: 'Escludere il valore in comune da una delle due righe: above e below escludono l’estremo, from e to lo comprendono.',
  },
  'scheme/unreachable': {
    severity: 'warning',
    message: 'Tabella «{table}»: nessun valore può cadere nella riga {row} ({range:number}), perché i valori possibili vanno {reach:number}.',
    advice: 'Controllare gli estremi della riga e il massimo dei punti.',
  },
  'scheme/empty-row': {
    severity: 'error',
    message: 'Tabella «{table}»: la riga {row} ({range:number}) non contiene alcun valore.',
    advice: 'Scrivere l’estremo inferiore più basso di quello superiore.',
  },
  'scheme/maxima': {
    severity: 'warning',
    message: 'Il fattore «{factor}» dichiara un massimo di {declared:number} punti, ma le sue parti ne danno al massimo {found:number}.',
    advice: 'Correggere il massimo dichiarato o quello delle parti.',
  },
  'scheme/minimum-conflict': {
    severity: 'warning',
    message: 'Il punteggio {score:number} raggiunge il minimo per il premio, ma la sua fascia «{fascia}» non è pagata: si applica la scelta {choice}; l’altra è {alternative}.',
    advice: 'Scrivere in access.minimumConflict "table" (decide la tabella: non si paga) oppure "minimum" (decide il minimo: si paga la fascia pagata più bassa).',
  },
  'scheme/option-open': {
    severity: 'note',
    message: 'Lo schema non dice {what}: vale {taken}. Altre scelte possibili in {option}: {others}.',
    advice: 'Scrivere nello schema la scelta dell’ente, anche quando è quella che vale già.',
  },
  'scheme/duplicate-id': {
    severity: 'error',
    message: 'Il nome «{id}» è usato più di una volta.',
    advice: 'Dare a ogni fattore, a ogni fascia e a ogni condizione un nome proprio.',
  },
  'scheme/max-missing': {
    severity: 'warning',
    message: 'Il fattore «{factor}» non dichiara il massimo dei punti: nessun valore può essere rifiutato perché troppo alto.',
    advice: 'Aggiungere il campo max al fattore.',
  },
  'scheme/table-shape': {
    severity: 'error',
    message: 'La tabella «{factor}» ha {rows} intervalli di riga e {columns} di colonna; i punti scritti, riga per riga, sono {found}.',
    advice: 'Scrivere in points una lista per ogni riga, con un valore per ogni colonna.',
  },
  'scheme/line-order': {
    severity: 'error',
    message: 'I punti della retta «{factor}» non sono in ordine crescente.',
    advice: 'Ordinare le coppie [valore, punti] per valore, senza valori ripetuti.',
  },
  'scheme/negative': {
    severity: 'error',
    message: '«{factor}»: {what} è sotto zero ({found:number}).',
    advice: 'Pesi, massimi, percentuali e coefficienti sono zero o positivi; anche le penalità si scrivono positive.',
  },
  'scheme/percent-over-100': {
    severity: 'error',
    message: '{where}: la percentuale {found:number} supera 100.',
    advice: 'Correggere la percentuale.',
  },
  'scheme/unit-sum': {
    severity: 'error',
    message: 'Passo «{where}»: la somma delle quote di {what} è {found:number}, deve essere {expected}.',
    advice: 'Correggere le quote.',
  },
  'scheme/score-from-table': {
    severity: 'error',
    message: 'Il passo «{step}» del premio paga secondo le fasce, ma {problem}.',
    advice: 'Scrivere le fasce con la loro percentuale, oppure pagare secondo il punteggio.',
  },
  'scheme/destination': {
    severity: 'warning',
    message: 'Il denaro mandato a «{to}» resta non distribuito: «{to}» non è una destinazione elencata in sinks e nessun passo successivo lo redistribuisce.',
    advice: 'Elencare «{to}» in sinks, oppure redistribuirlo in un passo successivo.',
  },
  'scheme/source-of-pot': {
    severity: 'error',
    message: 'Il passo redistribute prende da «{from}», ma nessun passo precedente vi manda denaro.',
    advice: 'Scrivere in from lo stesso nome che un passo precedente ha in to.',
  },
  'scheme/nothing-distributed': {
    severity: 'warning',
    message: 'Fra i passi del premio manca «distribute»: nessuno è pagato.',
    advice: 'Aggiungere il passo distribute.',
  },
  'scheme/validity': {
    severity: 'error',
    message: 'La validità dello schema finisce il {to:day}, prima di cominciare il {from:day}.',
    advice: 'Correggere le date.',
  },
  'scheme/not-in-force': {
    severity: 'warning',
    message: 'Il {on:day} lo schema «{scheme}» non è in vigore: vale {period:day}.',
    advice: 'Usare lo schema in vigore per l’anno valutato.',
  },
  'scoring/missing-input': {
    severity: 'error',
    message: 'Persona {person}: manca il valore del fattore «{factor}»; il punteggio non è calcolato e nulla è pagato.',
    advice: 'Aggiungere il valore in inputs, oppure scrivere nello schema, per quel fattore, missing: "zero" (conta zero) o "rescale" (non conta).',
  },
  'scoring/missing-taken': {
    severity: 'note',
    message: 'Persona {person}: manca il valore del fattore «{factor}»; si applica la scelta dello schema, missing: "{choice}".',
    advice: 'Controllare che il valore manchi davvero.',
  },
  'scoring/unknown-input': {
    severity: 'warning',
    message: 'Persona {person}: nessun fattore dello schema usa il valore «{input}», che non conta.',
    advice: 'Controllare come è scritto il nome: deve essere l’id di un fattore.',
  },
  'scoring/input-shape': {
    severity: 'error',
    message: 'Persona {person}, fattore «{factor}»: atteso {expected}, trovato {found}.',
    advice: 'Correggere il valore in inputs.',
  },
  'scoring/above-maximum': {
    severity: 'error',
    message: 'Persona {person}, fattore «{factor}»: {found:number} supera il massimo di {max:number}.',
    advice: 'Correggere il valore, oppure il massimo nello schema.',
  },
  'scoring/below-minimum': {
    severity: 'error',
    message: 'Persona {person}, fattore «{factor}»: {found:number} è sotto il minimo di {min:number}.',
    advice: 'Correggere il valore.',
  },
  'scoring/off-step': {
    severity: 'error',
    message: 'Persona {person}, fattore «{factor}»: {found:number} non è un valore della scala, che va di {step:number} in {step:number} a partire da {min:number}.',
    advice: 'Usare un valore della scala.',
  },
  'scoring/unknown-level': {
    severity: 'error',
    message: 'Persona {person}, fattore «{factor}»: il giudizio {found} non è fra quelli dello schema ({levels}).',
    advice: 'Usare uno dei giudizi dello schema.',
  },
  'scoring/no-row': {
    severity: 'error',
    message: 'Persona {person}, fattore «{factor}»: nessuna riga della tabella contiene il valore {found:number}.',
    advice: 'Completare la tabella dello schema o correggere il valore.',
  },
  'scoring/zero-weights': {
    severity: 'warning',
    message: 'Persona {person}, fattore «{factor}»: tutti i pesi sono 0 e sono presi come uguali.',
    advice: 'Scrivere i pesi, oppure nello schema zeroWeights: "error" per non calcolare il punteggio.',
  },
  'scoring/zero-weights-refused': {
    severity: 'error',
    message: 'Persona {person}, fattore «{factor}»: tutti i pesi sono 0 e lo schema non li ammette.',
    advice: 'Scrivere i pesi.',
  },
  'scoring/clamped': {
    severity: 'warning',
    message: 'Persona {person}: il punteggio {found:number} è fuori dai limiti dello schema ed è portato a {bound:number}.',
    advice: 'Controllare fattori e penalità.',
  },
  'scoring/no-fascia': {
    severity: 'error',
    message: 'Persona {person}: il punteggio {score:number} non cade in alcuna fascia.',
    advice: 'Completare le fasce, oppure scrivere nello schema, in fasceGaps, quale vale nel vuoto.',
  },
  'scoring/fascia-by-choice': {
    severity: 'warning',
    message: 'Persona {person}: al punteggio {score:number} è data la fascia «{fascia}» per una scelta dello schema ({why}).',
    advice: 'Controllare gli estremi delle fasce.',
  },
  'scoring/gate-unknown': {
    severity: 'error',
    message: 'Persona {person}: non è detto se la condizione «{gate}» è raggiunta; è presa come non raggiunta.',
    advice: 'Scrivere true o false in gates.{gate}.reached.',
  },
  'scoring/exception-without-act': {
    severity: 'warning',
    message: 'Persona {person}: per la condizione «{gate}» è invocata l’eccezione, ma senza l’atto che la registra; la condizione resta non raggiunta.',
    advice: 'Indicare in exceptionAct l’atto dell’Amministrazione.',
  },
  'scoring/missing-fact': {
    severity: 'error',
    message: 'Persona {person}: per la regola «{rule}» manca il dato {fact}; la condizione non è soddisfatta.',
    advice: 'Aggiungere il dato nella valutazione.',
  },
  'scoring/periods-overlap': {
    severity: 'error',
    message: 'Persona {person}: due periodi di servizio si sovrappongono; gli stessi giorni conterebbero due volte.',
    advice: 'Correggere le date dei periodi.',
  },
  'scoring/person-twice': {
    severity: 'error',
    message: 'La persona {person} ha più di una valutazione; nessuna è pagata.',
    advice: 'Togliere il doppione, oppure distinguere i due incarichi con segment.',
  },
  'scoring/no-appraisals': {
    severity: 'warning',
    message: 'L’elenco delle valutazioni è vuoto: nessuno è valutato né pagato.',
    advice: 'Controllare che l’elenco sia quello giusto.',
  },
  'scoring/other-scheme': {
    severity: 'error',
    message: 'Le valutazioni sono fatte per lo schema «{found}», non per «{expected}».',
    advice: 'Usare lo schema indicato nelle valutazioni.',
  },
  'scoring/too-many-objectives': {
    severity: 'error',
    message: 'Persona {person}, fattore «{factor}»: gli obiettivi sono {found}, possono essere al massimo {max}.',
    advice: 'Ridurre gli obiettivi assegnati.',
  },
} as const;

/** What a scheme's choice for a hole in a table does, in the words of `scheme/gap`. */
export const gapEffects = {
  refuse: 'un valore in quel vuoto non ha alcun esito',
  lower: 'per un valore in quel vuoto vale la riga inferiore',
  upper: 'per un valore in quel vuoto vale la riga superiore',
} as const;

export const scoringFinding = /* @__PURE__ */ findingMaker(scoringCodes);
