import { findingMaker } from '../catalogue.js';

export const premiumCodes = {
  'premium/negative-fund': {
    severity: 'error',
    message: 'Il fondo «{fondo}» è negativo ({amount:euro} euro): nulla è pagato.',
    advice: 'Correggere l’importo del fondo.',
  },
  'premium/fund-decimals': {
    severity: 'error',
    message: 'L’importo del fondo «{fondo}» ha più di due decimali ({amount:euro} euro): nulla è pagato.',
    advice: 'Scrivere l’importo in euro e centesimi.',
  },
  'premium/no-rules': {
    severity: 'error',
    message: 'Lo schema «{scheme}» non dice come si passa dal punteggio al premio: nulla è pagato.',
    advice: 'Aggiungere allo schema la parte premium.',
  },
  'premium/no-people': {
    severity: 'warning',
    message: 'L’elenco delle schede è vuoto: il fondo «{fondo}» resta non distribuito.',
    advice: 'Controllare che l’elenco sia quello giusto.',
  },
  'premium/other-scheme': {
    severity: 'error',
    message: 'La scheda di {person} è dello schema «{found}», non di «{expected}»: nulla è pagato.',
    advice: 'Passare ad award le schede dello stesso schema.',
  },
  'premium/person-twice': {
    severity: 'error',
    message: 'La persona {person} ha più di una scheda; nessuna è pagata.',
    advice: 'Togliere il doppione, oppure distinguere i due incarichi con segment.',
  },
  'premium/not-scored': {
    severity: 'error',
    message: 'La persona {person} non ha un punteggio ({reason}) e non è pagata.',
    advice: 'Completare la valutazione e ripetere il calcolo: la sua parte è andata agli altri o non è distribuita.',
  },
  'premium/unit-missing': {
    severity: 'error',
    message: 'Lo schema paga un importo per ogni unità (la prima fascia, o un punto), ma il fondo «{fondo}» non lo dice: nulla è pagato.',
    advice: 'Aggiungere al fondo unitAmount, oppure scrivere nello schema amount: "exhaust", che divide tutto il fondo.',
  },
  'premium/fund-exceeded': {
    severity: 'error',
    message: 'Il passo «{step}» pagherebbe {needed:euro} euro, ma ce ne sono {available:euro}: nulla è pagato.',
    advice: 'Ridurre unitAmount, oppure scrivere nello schema amount: "exhaust", che divide quello che c’è.',
  },
  'premium/pool-missing': {
    severity: 'error',
    message: 'Il fondo non dice il budget del gruppo «{group}»: le sue persone non sono pagate.',
    advice: 'Aggiungere il gruppo in pools.',
  },
  'premium/pools-exceed': {
    severity: 'error',
    message: 'I budget dei gruppi fanno {found:euro} euro, più dei {available:euro} disponibili: nulla è pagato.',
    advice: 'Correggere i budget o il fondo.',
  },
  'premium/missing-group': {
    severity: 'error',
    message: 'La persona {person} non ha il dato «{group}», da cui dipende il suo budget: non è pagata.',
    advice: 'Aggiungere alla valutazione structure (o il gruppo, in groups).',
  },
  'premium/missing-fact': {
    severity: 'error',
    message: 'Per il premio di {person} manca {fact}: non è pagata.',
    advice: 'Aggiungere il dato alla valutazione.',
  },
  'premium/unknown-sanction': {
    severity: 'error',
    message: 'La sanzione «{sanction}» di {person} non è nella tabella dello schema: il premio è trattenuto.',
    advice: 'Correggere il nome della sanzione (e i giorni della sospensione), oppure completare la tabella.',
  },
  'premium/unknown-incentive': {
    severity: 'warning',
    message: 'L’incentivo «{kind}» di {person} non è in alcun gruppo della perequazione: non è contato.',
    advice: 'Metterlo in un gruppo, oppure fra quelli che non contano (leftOut).',
  },
  'premium/balancing-unclear': {
    severity: 'error',
    message: 'Perequazione: per {person} nessuna riga della tabella contiene l’importo di {amount:euro} euro; il premio è trattenuto.',
    advice: 'Completare la tabella, oppure scrivere in gaps che cosa vale nel vuoto.',
  },
  'premium/tie-at-the-cut': {
    severity: 'warning',
    message: 'Maggiorazione ({scope}): per l’ultimo posto ({places} in tutto) sono a pari merito {people}; per lo schema il posto resta vuoto.',
    advice: 'Indicare in criteria come si decide fra pari merito, oppure ties: "include-all" per prenderli tutti.',
  },
  'premium/quota-exceeded': {
    severity: 'warning',
    message: 'Maggiorazione ({scope}): per l’ultimo posto ({places} in tutto) sono a pari merito {people}; per lo schema entrano tutti, e gli scelti sono {chosen}.',
    advice: 'Verificare che il contratto ammetta più beneficiari dei posti.',
  },
  'premium/share-above-quota': {
    severity: 'warning',
    message: 'Maggiorazione ({scope}): i posti sono {places} su {heads}, cioè il {share:number} %, più del {percent:number} % previsto.',
    advice: 'Arrotondare i posti per difetto (rounding: "floor") per restare entro la quota.',
  },
  'premium/no-place': {
    severity: 'warning',
    message: 'Maggiorazione ({scope}): la quota del {percent:number} % di {heads} non dà alcun posto.',
    advice: 'Unire i gruppi (scope: "all"), oppure assicurare almeno un posto (atLeastOne).',
  },
  'premium/tie-between-tiers': {
    severity: 'warning',
    message: 'Al confine fra i livelli «{upper}» e «{lower}» sono a pari merito {people}; per lo schema vanno nel livello «{choice}».',
    advice: 'Indicare nel contratto come si decide fra pari merito.',
  },
  'premium/undistributed': {
    severity: 'warning',
    message: 'Del fondo «{fondo}» restano non distribuiti {amount:euro} euro.',
    advice: 'Indicare nello schema dove va il resto (premium.rest).',
  },
  'premium/project-infeasible': {
    severity: 'error',
    message: 'Progetto {row}: il totale di {reported:euro} euro non è possibile; con {heads} beneficiari e importi fra {min:euro} e {max:euro} euro starebbe fra {low:euro} e {high:euro} euro.',
    advice: 'Controllare beneficiari, minimo, massimo e totale stampati.',
  },
  'premium/project-overspent': {
    severity: 'warning',
    message: 'Progetto {row}: erogati {reported:euro} euro, più dei {destined:euro} destinati.',
    advice: 'Controllare gli importi.',
  },
  'premium/law-share': {
    severity: 'error',
    message: '{check}: {found:number} %, la norma chiede {required:number} % ({source}).',
    advice: 'Adeguare lo schema o il fondo, oppure documentare la deroga.',
  },
  'premium/law-holds': {
    severity: 'note',
    message: '{check}: {found:number} %, la norma chiede {required:number} % ({source}): rispettata.',
    advice: 'Nulla da fare.',
  },
  'premium/real-cut': {
    severity: 'warning',
    message: 'Se l’obiettivo «{item}» non è raggiunto, il premio di {person} scende del {cut:number} %, meno del {required:number} % che la norma chiede ({source}).',
    advice: 'Far dipendere dall’obiettivo anche una quota della retribuzione: i soli punti non bastano.',
  },
  'premium/unit-heaviest': {
    severity: 'note',
    message: 'Schema «{scheme}»: gli indicatori della propria struttura valgono {unit:number} punti su {total:number}, più di ogni altro gruppo («{group}» ne vale {points:number}): il peso è prevalente ({source}).',
    advice: 'Nulla da fare.',
  },
  'premium/unit-not-heaviest': {
    severity: 'warning',
    message: 'Schema «{scheme}»: gli indicatori della propria struttura valgono {unit:number} punti su {total:number}, il gruppo «{group}» ne vale {points:number}: il loro peso non è prevalente ({source}).',
    advice: 'Aumentare i punti degli indicatori della struttura, perché superino quelli di ogni altro gruppo.',
  },
  'premium/unit-weight-unknown': {
    severity: 'warning',
    message: 'Schema «{scheme}»: il fattore «{factor}» non ha un massimo di punti, e non si può dire se gli indicatori della propria struttura hanno un peso prevalente ({source}).',
    advice: 'Aggiungere il campo max al fattore.',
  },
  'premium/not-differentiated': {
    severity: 'warning',
    message: 'Le persone valutate ({heads}) sono tutte nella fascia «{fascia}»: nessuna differenziazione (D.Lgs. 150/2009 art. 18).',
    advice: 'Verificare i criteri di valutazione.',
  },
  'premium/group-hidden': {
    severity: 'note',
    message: 'Gruppo «{group}» ({heads} persone): i suoi valori non sono pubblicati, perché riguarderebbero, da soli o per differenza, meno di {minimum} persone.',
    advice: 'Unire il gruppo a un altro, se i suoi valori vanno pubblicati.',
  },
} as const;

export const premiumFinding = /* @__PURE__ */ findingMaker(premiumCodes);
