import { findingMaker } from '../catalogue.js';

export const scoringCodes = {
  'scheme/gap': {
    severity: 'warning',
    message: '{table}: tra {between} nessuna riga; per un valore in quel vuoto vale «{choice}».',
    advice: 'Completare gli estremi della tabella, oppure dichiarare nello schema che cosa vale nel vuoto (refuse, lower, upper).',
  },
  'scheme/overlap': {
    severity: 'warning',
    message: '{table}: le righe {first} e {second} si sovrappongono ({between}); vale la prima in elenco.',
    advice: 'Rendere aperto uno dei due estremi che si toccano.',
  },
  'scheme/unreachable': {
    severity: 'warning',
    message: '{table}: la riga {row} ({range}) non può essere raggiunta da alcun punteggio fra {min} e {max}.',
    advice: 'Controllare gli estremi della riga e il massimo dei punti.',
  },
  'scheme/empty-row': {
    severity: 'error',
    message: '{table}: la riga {row} ({range}) non contiene alcun valore.',
    advice: 'L\'estremo inferiore deve stare sotto quello superiore.',
  },
  'scheme/maxima': {
    severity: 'warning',
    message: 'Il fattore «{factor}» dichiara al massimo {declared} punti, ma le sue parti ne danno {found}.',
    advice: 'Correggere il massimo dichiarato o quello delle parti.',
  },
  'scheme/minimum-conflict': {
    severity: 'warning',
    message: 'Il punteggio {score} è ammesso dal minimo di accesso, ma la sua fascia «{fascia}» non è pagata: vale «{choice}», l\'alternativa è «{alternative}».',
    advice: 'Dichiarare access.minimumConflict: "table" (non si paga) oppure "minimum" (si paga la fascia più bassa).',
  },
  'scheme/option-open': {
    severity: 'note',
    message: 'Lo schema non dice «{option}»: vale «{choice}», l\'alternativa è «{alternative}».',
    advice: 'Scrivere nello schema la scelta dell\'ente.',
  },
  'scheme/duplicate-id': {
    severity: 'error',
    message: 'Il nome «{id}» è usato più volte.',
    advice: 'Dare a ogni fattore, fascia e condizione un nome suo.',
  },
  'scheme/max-missing': {
    severity: 'warning',
    message: 'Il fattore «{factor}» non dichiara il massimo dei punti: nessun valore può essere rifiutato perché troppo alto.',
    advice: 'Aggiungere max.',
  },
  'scheme/table-shape': {
    severity: 'error',
    message: 'La tabella «{factor}» ha {rows} righe e {columns} colonne, ma i punti sono {found}.',
    advice: 'Scrivere una lista di punti per ogni riga, con un valore per ogni colonna.',
  },
  'scheme/line-order': {
    severity: 'error',
    message: 'I punti della spezzata «{factor}» non sono in ordine crescente.',
    advice: 'Ordinare le coppie [valore, punti] per valore, senza valori ripetuti.',
  },
  'scheme/negative': {
    severity: 'error',
    message: '«{factor}»: {what} è negativo ({found}).',
    advice: 'Pesi, massimi, percentuali e coefficienti sono zero o positivi; le penalità si scrivono positive.',
  },
  'scheme/percent-over-100': {
    severity: 'error',
    message: '{where}: la percentuale {found} supera 100.',
    advice: 'Correggere la percentuale.',
  },
  'scheme/unit-sum': {
    severity: 'error',
    message: '{where}: le quote di {what} fanno {found}, attese {expected}.',
    advice: 'Correggere le quote delle fasce di merito.',
  },
  'scheme/score-from-table': {
    severity: 'error',
    message: 'Il passo «{step}» paga secondo le fasce, ma {problem}.',
    advice: 'Scrivere le fasce con la loro percentuale, oppure pagare secondo il punteggio.',
  },
  'scheme/destination': {
    severity: 'warning',
    message: 'Il denaro mandato a «{to}» non è di alcuna destinazione né di una redistribuzione successiva: resta non distribuito.',
    advice: 'Elencare «{to}» in sinks, oppure redistribuirlo in un passo successivo.',
  },
  'scheme/source-of-pot': {
    severity: 'error',
    message: 'Il passo redistribute prende da «{from}», ma nessun passo precedente vi manda denaro.',
    advice: 'Scrivere in from il nome che un passo precedente ha in to.',
  },
  'scheme/nothing-distributed': {
    severity: 'warning',
    message: 'I passi del premio non comprendono «distribute»: nessuno è pagato.',
    advice: 'Aggiungere il passo distribute.',
  },
  'scheme/validity': {
    severity: 'error',
    message: 'La validità dello schema finisce il {to}, prima di cominciare il {from}.',
    advice: 'Correggere le date.',
  },
  'scheme/not-in-force': {
    severity: 'warning',
    message: 'Lo schema «{scheme}» vale dal {from} al {to}: il {on} non è in vigore.',
    advice: 'Usare lo schema in vigore per l\'anno valutato.',
  },
  'scoring/missing-input': {
    severity: 'error',
    message: 'Persona {person}: manca il fattore «{factor}»; il punteggio non è calcolato e nulla è pagato.',
    advice: 'Aggiungere il valore in inputs, oppure dichiarare nello schema missing: "zero" o "rescale" per il fattore.',
  },
  'scoring/missing-taken': {
    severity: 'note',
    message: 'Persona {person}: manca il fattore «{factor}», per lo schema vale «{choice}».',
    advice: 'Controllare che il valore manchi davvero.',
  },
  'scoring/unknown-input': {
    severity: 'warning',
    message: 'Persona {person}: il valore «{input}» non è di alcun fattore dello schema.',
    advice: 'Controllare come è scritto il nome: deve essere l\'id di un fattore.',
  },
  'scoring/input-shape': {
    severity: 'error',
    message: 'Persona {person}, fattore «{factor}»: atteso {expected}, trovato {found}.',
    advice: 'Correggere il valore in inputs.',
  },
  'scoring/above-maximum': {
    severity: 'error',
    message: 'Persona {person}, fattore «{factor}»: {found} supera il massimo di {max}.',
    advice: 'Correggere il valore, oppure il massimo nello schema.',
  },
  'scoring/below-minimum': {
    severity: 'error',
    message: 'Persona {person}, fattore «{factor}»: {found} è sotto il minimo di {min}.',
    advice: 'Correggere il valore.',
  },
  'scoring/off-step': {
    severity: 'error',
    message: 'Persona {person}, fattore «{factor}»: {found} non è un multiplo di {step}.',
    advice: 'Usare un valore della scala.',
  },
  'scoring/unknown-level': {
    severity: 'error',
    message: 'Persona {person}, fattore «{factor}»: il giudizio «{found}» non è fra {levels}.',
    advice: 'Usare uno dei giudizi dello schema.',
  },
  'scoring/no-row': {
    severity: 'error',
    message: 'Persona {person}, fattore «{factor}»: nessuna riga della tabella contiene {found}.',
    advice: 'Completare la tabella dello schema o correggere il valore.',
  },
  'scoring/zero-weights': {
    severity: 'warning',
    message: 'Persona {person}, fattore «{factor}»: tutti i pesi sono 0, presi come uguali.',
    advice: 'Scrivere i pesi, oppure zeroWeights: "error" per rifiutare.',
  },
  'scoring/zero-weights-refused': {
    severity: 'error',
    message: 'Persona {person}, fattore «{factor}»: tutti i pesi sono 0 e lo schema non li ammette.',
    advice: 'Scrivere i pesi.',
  },
  'scoring/clamped': {
    severity: 'warning',
    message: 'Persona {person}: il punteggio {found} è riportato al limite {bound}.',
    advice: 'Controllare fattori e penalità.',
  },
  'scoring/no-fascia': {
    severity: 'error',
    message: 'Persona {person}: il punteggio {score} non è in alcuna fascia.',
    advice: 'Completare le fasce, oppure dichiarare fasceGaps nello schema.',
  },
  'scoring/fascia-by-choice': {
    severity: 'warning',
    message: 'Persona {person}: per il punteggio {score} la fascia «{fascia}» vale per scelta ({why}).',
    advice: 'Controllare gli estremi delle fasce.',
  },
  'scoring/gate-unknown': {
    severity: 'error',
    message: 'Persona {person}: non è detto se la condizione «{gate}» è raggiunta; è presa come chiusa.',
    advice: 'Aggiungere gates.{gate}.reached.',
  },
  'scoring/exception-without-act': {
    severity: 'warning',
    message: 'Persona {person}: per la condizione «{gate}» è invocata l\'eccezione senza un atto che la registri; resta chiusa.',
    advice: 'Indicare in exceptionAct l\'atto dell\'Amministrazione.',
  },
  'scoring/missing-fact': {
    severity: 'error',
    message: 'Persona {person}: per la regola «{rule}» manca {fact}; la condizione non è soddisfatta.',
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
    message: 'L\'elenco delle valutazioni è vuoto: nessuno è valutato né pagato.',
    advice: 'Controllare che l\'elenco sia quello giusto.',
  },
  'scoring/other-scheme': {
    severity: 'error',
    message: 'Le valutazioni sono fatte per lo schema «{found}», non per «{expected}».',
    advice: 'Usare lo schema indicato nelle valutazioni.',
  },
  'scoring/too-many-objectives': {
    severity: 'error',
    message: 'Persona {person}, fattore «{factor}»: {found} obiettivi, al massimo {max}.',
    advice: 'Ridurre gli obiettivi assegnati.',
  },
} as const;

export const scoringFinding = /* @__PURE__ */ findingMaker(scoringCodes);
