import { findingMaker } from '../catalogue.js';

export const budgetCodes = {
  'budget/supera-stanziamento': {
    severity: 'error',
    message: 'Il movimento di {amount:euro} euro supera la disponibilità di {allowed:euro} euro.',
    advice: 'Ridurre l’importo alla disponibilità, oppure chiedere prima una variazione.',
  },
  'budget/fpv-non-impegnabile': {
    severity: 'error',
    message: 'Sul capitolo del fondo pluriennale vincolato non sono ammessi movimenti ({amount:euro} euro).',
    advice: 'Usare il capitolo di spesa a cui il fondo si riferisce: sul fondo sono possibili soltanto variazioni.',
  },
  'budget/fondo-non-impegnabile': {
    severity: 'error',
    message: 'Su un fondo della missione 20 non sono ammessi movimenti ({amount:euro} euro).',
    advice: 'Prelevare dal fondo con variazione verso il capitolo di spesa, poi impegnare su quello.',
  },
  'budget/entrata-vincolata-non-accertata': {
    severity: 'error',
    message: 'La spesa di {amount:euro} euro è finanziata da un’entrata vincolata accertata che copre ancora {allowed:euro} euro.',
    advice: 'Accertare prima l’entrata correlata, oppure ridurre la spesa alla parte accertata.',
  },
  'budget/limite-70': {
    severity: 'error',
    message: 'Fino al {until} si può impegnare il {percent:number} % dello stanziamento: restano {allowed:euro} euro, chiesti {amount:euro}.',
    advice: 'Attendere la data, ridurre l’importo, oppure ottenere l’autorizzazione prevista dalle linee guida.',
  },
  'budget/tetto-superato': {
    severity: 'error',
    message: 'Il tetto annuo «{category}» di {ceiling:euro} euro lascia {allowed:euro} euro, chiesti {amount:euro}.',
    advice: 'Ridurre la spesa al residuo del tetto, oppure indicare il finanziamento di terzi che la esclude.',
  },
  'budget/parere-mancante': {
    severity: 'error',
    message: 'Manca il parere preventivo per la spesa «{category}» di {amount:euro} euro.',
    advice: 'Acquisire il parere prima dell’impegno.',
  },
  'budget/dodicesimi': {
    severity: 'error',
    message: 'In esercizio provvisorio restano disponibili {allowed:euro} euro in dodicesimi, chiesti {amount:euro}.',
    advice: 'Attendere il mese successivo o l’approvazione del bilancio, oppure indicare il motivo di esclusione dai dodicesimi.',
  },
  'budget/investimenti-in-ep': {
    severity: 'error',
    message: 'In esercizio provvisorio non si impegnano spese in conto capitale ({amount:euro} euro), salvo somma urgenza.',
    advice: 'Attendere l’approvazione del bilancio, oppure indicare la somma urgenza.',
  },
  'budget/non-esigibile': {
    severity: 'error',
    message: 'La spesa di {amount:euro} euro è esigibile nel {exigible}, non nel {year}.',
    advice: 'Imputare l’impegno all’anno di esigibilità, con il fondo pluriennale vincolato dove serve.',
  },
  'budget/requisito-mancante': {
    severity: 'error',
    message: 'Per il movimento di {amount:euro} euro manca un requisito: {requirement}.',
    advice: 'Acquisire quanto manca prima del movimento.',
  },
  'budget/cassa-non-compatibile': {
    severity: 'error',
    message: 'Il pagamento previsto di {amount:euro} euro non è compatibile con gli stanziamenti di cassa: restano {allowed:euro} euro.',
    advice: 'Adeguare lo stanziamento di cassa o il programma dei pagamenti.',
  },
  'budget/liquida-oltre-impegno': {
    severity: 'error',
    message: 'La liquidazione di {amount:euro} euro supera quanto resta dell’impegno: {allowed:euro} euro.',
    advice: 'Controllare l’importo e l’impegno citato; nulla viene corretto.',
  },
  'budget/paga-oltre-liquidato': {
    severity: 'error',
    message: 'Il pagamento di {amount:euro} euro supera quanto resta da pagare sul liquidato: {allowed:euro} euro.',
    advice: 'Controllare l’importo e la liquidazione; nulla viene corretto.',
  },
  'budget/paga-oltre-cassa': {
    severity: 'error',
    message: 'Il pagamento di {amount:euro} euro supera lo stanziamento di cassa ancora disponibile: {allowed:euro} euro.',
    advice: 'Variare lo stanziamento di cassa prima del pagamento.',
  },
  'budget/previsione-autorizzatoria': {
    severity: 'error',
    message: 'L’accertamento di {amount:euro} euro al titolo {titolo} supera la previsione, che qui autorizza: restano {allowed:euro} euro.',
    advice: 'Variare la previsione prima di accertare; solo le altre entrate possono superarla.',
  },
  'budget/titolo-giuridico-mancante': {
    severity: 'error',
    message: 'All’accertamento di {amount:euro} euro mancano elementi: {missing}.',
    advice: 'Indicare ragione del credito, debitore, importo, scadenza e documento.',
  },
  'budget/residuo-in-aumento': {
    severity: 'error',
    message: 'Un residuo non può crescere: l’aumento è di {amount:euro} euro.',
    advice: 'Impegnare la maggiore spesa in competenza.',
  },
  'budget/sotto-impegnato': {
    severity: 'error',
    message: 'La variazione di {amount:euro} euro porta il capitolo sotto l’impegnato: si può ridurre al massimo di {allowed:euro} euro.',
    advice: 'Ridurre la variazione, oppure disimpegnare prima.',
  },
  'budget/variazione-squilibrata': {
    severity: 'error',
    message: 'La variazione non pareggia: entrate e avanzo {entrate:euro} euro, spese {spese:euro} euro.',
    advice: 'Correggere gli importi: maggiori entrate e avanzo applicato devono essere uguali alle maggiori spese.',
  },
  'budget/fuori-termine': {
    severity: 'error',
    message: 'La variazione del {on:day} è oltre il termine del {last:day}.',
    advice: 'Dopo il termine sono possibili soltanto le variazioni dell’art. 175 c. 3 lettere a)-g) TUEL, entro il 31 dicembre.',
  },
  'budget/organo-errato': {
    severity: 'error',
    message: 'La variazione «{kind}» non spetta a questo organo: {organ}. Organi competenti: {organs}.',
    advice: 'Portare la variazione all’organo competente.',
  },
  'budget/residui-competenza': {
    severity: 'error',
    message: 'Non si spostano somme tra residui e competenza ({amount:euro} euro).',
    advice: 'Tenere separate le due gestioni.',
  },
  'budget/avanzo-libero-vietato': {
    severity: 'error',
    message: 'Non si applica avanzo libero ({amount:euro} euro) mentre l’ente è in anticipazione o usa entrate vincolate.',
    advice: 'Ripristinare la cassa prima, oppure usare l’avanzo per la salvaguardia degli equilibri.',
  },
  'budget/unknown-capitolo': {
    severity: 'error',
    message: 'Il capitolo {capitolo} ({side}) non è nel piano; i movimenti che lo citano sono {count}, per {amount:euro} euro.',
    advice: 'Controllare il codice del capitolo e la lettera E o U; i movimenti sono contati sul capitolo come scritto, senza stanziamento iniziale.',
  },
  'budget/wrong-sign': {
    severity: 'error',
    message: 'Il movimento «{kind}» di {amount:euro} euro ha il segno sbagliato.',
    advice: 'Scrivere l’importo positivo; per ridurre un impegno o un accertamento usare il movimento di riduzione. Il movimento non è contato.',
  },
  'budget/wrong-side': {
    severity: 'error',
    message: 'Un movimento «{kind}» non può stare sul lato {side} del capitolo {capitolo}.',
    advice: 'Correggere il lato (E o U) o il tipo di movimento. Il movimento non è contato.',
  },
  'budget/over-stanziamento': {
    severity: 'warning',
    message: 'Il capitolo {capitolo} è impegnato oltre lo stanziamento effettivo: disponibilità {available:euro} euro.',
    advice: 'Controllare i movimenti e le variazioni non ancora definitive.',
  },
  'budget/twice-in-plan': {
    severity: 'error',
    message: 'Il capitolo {capitolo} ({side}) è elencato più volte tra i capitoli del piano.',
    advice: 'Lasciare una sola riga: vale la prima, le altre non sono contate.',
  },
  'budget/incarichi-oltre-capitolo': {
    severity: 'error',
    message: 'Gli incarichi sul capitolo {capitolo} sommano {amount:euro} euro, lo stanziamento effettivo è di {allowed:euro} euro.',
    advice: 'Adeguare il programma degli incarichi oppure lo stanziamento del capitolo.',
  },
  'budget/printed-total': {
    severity: 'error',
    message: '«{name}»: stampato {printed:euro}, calcolato {computed:euro}, differenza {difference:euro} euro.',
    advice: 'Controllare la fonte; il valore stampato non viene corretto.',
  },
  'budget/missing-line': {
    severity: 'error',
    message: 'Nel prospetto mancano queste voci: {names}.',
    advice: 'Aggiungere le voci; quelle a zero si scrivono "0.00".',
  },
  'budget/unknown-line': {
    severity: 'error',
    message: 'La voce «{name}» non fa parte del prospetto «{kind}».',
    advice: 'Controllare la lettera; la voce non è contata.',
  },
} as const;

export const budgetFinding = /* @__PURE__ */ findingMaker(budgetCodes);
