import { findingMaker } from '../catalogue.js';

export const procurementCodes = {
  'procurement/amount-negative': {
    severity: 'error',
    message: 'L’importo di {amount:euro} € è negativo.',
    advice: 'Indicare un importo in euro, al netto dell’IVA, da zero in su.',
  },
  'procurement/amount-decimals': {
    severity: 'error',
    message: 'L’importo di {amount:euro} € ha più di due decimali.',
    advice: 'Indicare l’importo in euro e centesimi: al confine di una fascia un millesimo non decide.',
  },
  'procurement/vat': {
    severity: 'error',
    message: 'L’importo non è al netto dell’IVA (IVA: {vat}).',
    advice: 'Le soglie si confrontano con il valore al netto dell’IVA: indicare l’imponibile.',
  },
  'procurement/unknown-kind': {
    severity: 'error',
    message: 'Il tipo di contratto «{kind}» non è previsto.',
    advice: 'Usare uno di: {kinds}.',
  },
  'procurement/unknown-parameter': {
    severity: 'error',
    message: 'Il parametro «{name}» non è previsto.',
    advice: 'Usare uno di: {names}.',
  },
  'procurement/regime-unsettled': {
    severity: 'error',
    message: 'Il regime non è univoco: {regimes}. {why:day}.',
    advice: 'La scelta spetta all’ente, che la motiva nella determina: le risposte possibili sono tutte in «candidates».',
  },
  'procurement/notice-day': {
    severity: 'warning',
    message: 'Il {on:day} la risposta dipende da che cosa è l’atto, un bando pubblicato o altro: {why:day}.',
    advice: 'Indicare clock.notice (bando o avviso pubblicato) oppure clock.invitation (inviti spediti); senza, vale il testo in vigore quel giorno.',
  },
  'procurement/kind-not-covered': {
    severity: 'error',
    message: 'Per «{kind}» di importo {amount:euro} il regime «{regime}» non ha una fascia nelle tabelle.',
    advice: 'Verificare la norma: le tabelle coprono concessioni e servizi sociali dal 1/7/2023, e sopra soglia dove è indicato; nessuna procedura viene supposta.',
  },
  'procurement/from-knowledge': {
    severity: 'note',
    message: 'La fascia ({article}) è riportata a memoria: non è stata riletta nella fonte.',
    advice: 'Far confermare il valore da chi ha la norma sotto mano; l’elenco è in docs/law.md.',
  },
  'procurement/debated': {
    severity: 'warning',
    message: 'Le letture divergono ({article}): {why}',
    advice: 'Motivare la lettura scelta nell’atto.',
  },
  'procurement/checked-until': {
    severity: 'note',
    message: 'Le fasce di «{regime}» sono state confrontate con il testo fino al {checkedTo:day}; il giorno chiesto è il {on:day}.',
    advice: 'Verificare che non siano cambiate dopo quel giorno.',
  },
  'procurement/pnrr-not-covered': {
    severity: 'warning',
    message: 'Il contratto è finanziato da PNRR, PNC o fondi europei e il {on:day} precede il 1/7/2023: le regole speciali del DL 77/2021 non sono nelle tabelle.',
    advice: 'Verificare il DL 77/2021; la risposta data è quella del regime ordinario.',
  },
  'procurement/cross-border-not-covered': {
    severity: 'warning',
    message: 'L’interesse transfrontaliero certo al {on:day} non è nelle tabelle, che lo prevedono dal 1/7/2023 (art. 48 c. 2 D.Lgs. 36/2023).',
    advice: 'Verificare se occorre una procedura ordinaria; la risposta data non ne tiene conto.',
  },
  'procurement/main-object': {
    severity: 'warning',
    message: 'Nel contratto misto prevale «{main}» ({mainValue:euro}), non «{kind}» ({kindValue:euro}).',
    advice: 'Si applicano le regole dell’oggetto di valore più alto (art. 14 c. 18 D.Lgs. 36/2023): verificare i valori delle parti.',
  },
  'procurement/main-object-tied': {
    severity: 'warning',
    message: 'Nel contratto misto «{kind}» e «{other}» hanno lo stesso valore ({value:euro}): non c’è un oggetto principale.',
    advice: 'Stabilire l’oggetto principale; la risposta data è quella del tipo indicato, «{kind}».',
  },
  'procurement/small-lot': {
    severity: 'note',
    message: 'Il lotto di {lot:euro} è sotto {limit:euro} e vale il {share:number} % del totale: può rientrare nella deroga dei piccoli lotti.',
    advice: 'La deroga ({article}) vale se i lotti così affidati non superano insieme il 20 % del totale; la risposta data non ne tiene conto.',
  },
  'procurement/parameter-conflict': {
    severity: 'warning',
    message: '«{label}»: a {amount:euro} {article} e {other} dicono il contrario l’uno dell’altro.',
    advice: 'Seguire la lettura più prudente, o chiedere un parere: la legge si contraddice a questo importo.',
  },
  'procurement/regulation-hole': {
    severity: 'warning',
    message: 'Il regolamento non ha una regola {range:euro} ({matter}, {kinds}).',
    advice: 'Completare il regolamento: fino ad allora vale la sola legge, e nessuna fascia vicina viene usata.',
  },
  'procurement/regulation-overlap': {
    severity: 'warning',
    message: 'Il regolamento ha più regole {range:euro} ({matter}, {kinds}): {rules}.',
    advice: 'Decidere quale prevale, o scrivere la condizione che le distingue nel campo condition.',
  },
  'procurement/regulation-bounds': {
    severity: 'error',
    message: 'La regola «{id}» va da {lower:euro} a {upper:euro}: non contiene alcun importo.',
    advice: 'Correggere gli estremi.',
  },
  'procurement/regulation-repeated-id': {
    severity: 'error',
    message: 'La sigla «{id}» è usata più di una volta.',
    advice: 'Dare a ogni regola una sigla propria: i rilievi e le tracce la citano.',
  },
  'procurement/regulation-operators': {
    severity: 'error',
    message: 'La regola «{id}» sulla scelta del contraente non dice quanti operatori consultare.',
    advice: 'Scrivere minOperators: un numero, oppure null se la procedura non ha un minimo.',
  },
  'procurement/regulation-silent': {
    severity: 'warning',
    message: 'Il regolamento non dice nulla per «{kind}».',
    advice: 'Vale la sola legge.',
  },
  'procurement/regulation-not-in-force': {
    severity: 'warning',
    message: 'Il regolamento vale {period:day}; il giorno chiesto è il {on:day}.',
    advice: 'Usare il regolamento di quel giorno.',
  },
  'procurement/local-below-law': {
    severity: 'warning',
    message: 'Operatori da consultare: il regolamento ne chiede {local}, la legge {law} ({article}).',
    advice: 'Vale il minimo di legge: aggiornare il regolamento.',
  },
  'procurement/splitting-sign': {
    severity: 'warning',
    message: 'Acquisti di «{object}» per {sum:euro} in totale: nessuno raggiunge da solo {bound:euro}, insieme sì ({article}).',
    advice: 'È un indizio, non un giudizio: verificare se il fabbisogno era unico (divieto di frazionamento, art. 14 c. 6 D.Lgs. 36/2023).',
  },
  'procurement/limit-exceeded': {
    severity: 'warning',
    message: '«{name}»: usati {used:euro} su un tetto di {ceiling:euro}, cioè {excess:euro} in più.',
    advice: 'Ridurre la spesa o verificare quali importi contano nel tetto.',
  },
  'procurement/incentive-share': {
    severity: 'error',
    message: 'La quota del {share:number} % non è tra 0 e il massimo di legge, il {cap:number} % ({article}).',
    advice: 'Indicare la quota del regolamento dell’ente, entro il massimo.',
  },
  'procurement/incentive-not-due': {
    severity: 'error',
    message: 'Per «{kind}» gli incentivi per funzioni tecniche non spettano: {why}.',
    advice: 'Verificare il tipo di contratto e, per forniture e servizi, la nomina del direttore dell’esecuzione.',
  },
} as const;

export const procurementFinding = /* @__PURE__ */ findingMaker(procurementCodes);
