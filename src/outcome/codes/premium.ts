import { findingMaker } from '../catalogue.js';

export const premiumCodes = {
  'premium/negative-fund': {
    severity: 'error',
    message: 'Il fondo «{fondo}» è negativo ({amount}): nulla è pagato.',
    advice: 'Correggere l\'importo del fondo.',
  },
  'premium/fund-decimals': {
    severity: 'error',
    message: 'Il fondo «{fondo}» ha più di due decimali ({amount}): nulla è pagato.',
    advice: 'Scrivere l\'importo in euro e centesimi.',
  },
  'premium/no-rules': {
    severity: 'error',
    message: 'Lo schema «{scheme}» non dice come si passa dal punteggio al premio: nulla è pagato.',
    advice: 'Aggiungere allo schema la parte premium.',
  },
  'premium/no-people': {
    severity: 'warning',
    message: 'L\'elenco delle schede è vuoto: il fondo «{fondo}» resta non distribuito.',
    advice: 'Controllare che l\'elenco sia quello giusto.',
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
    message: 'La persona {person} non ha un punteggio ({reason}): non è pagata.',
    advice: 'Completare la valutazione e ripetere il calcolo: la sua parte è andata agli altri o non è distribuita.',
  },
  'premium/unit-missing': {
    severity: 'error',
    message: 'Lo schema paga un importo per unità, ma il fondo «{fondo}» non ha unitAmount: nulla è pagato.',
    advice: 'Aggiungere al fondo unitAmount (l\'importo della prima fascia, o di un punto), oppure usare amount: "exhaust".',
  },
  'premium/fund-exceeded': {
    severity: 'error',
    message: 'Il passo «{step}» pagherebbe {needed} euro, ma ce ne sono {available}: nulla è pagato.',
    advice: 'Ridurre unitAmount, oppure usare amount: "exhaust", che divide quello che c\'è.',
  },
  'premium/pool-missing': {
    severity: 'error',
    message: 'Il fondo non dice il budget del gruppo «{group}»: le sue persone non sono pagate.',
    advice: 'Aggiungere il gruppo in pools.',
  },
  'premium/pools-exceed': {
    severity: 'error',
    message: 'I budget dei gruppi fanno {found} euro, più dei {available} disponibili: nulla è pagato.',
    advice: 'Correggere i budget o il fondo.',
  },
  'premium/missing-group': {
    severity: 'error',
    message: 'La persona {person} non ha «{group}», da cui dipende il suo budget: non è pagata.',
    advice: 'Aggiungere structure (o il gruppo in groups) alla valutazione.',
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
    message: 'L\'incentivo «{kind}» di {person} non è in alcun gruppo della perequazione: non è contato.',
    advice: 'Metterlo in un gruppo, oppure fra quelli che non contano (leftOut).',
  },
  'premium/balancing-unclear': {
    severity: 'error',
    message: 'Nessuna riga della perequazione contiene {amount} di {person}: il premio è trattenuto.',
    advice: 'Completare la tabella, oppure dichiarare che cosa vale nel vuoto (gaps).',
  },
  'premium/tie-at-the-cut': {
    severity: 'warning',
    message: 'Per l\'ultimo di {places} posti ({scope}) sono pari {people}: per lo schema il posto resta vuoto.',
    advice: 'Indicare un criterio di precedenza (criteria), oppure ties: "include-all".',
  },
  'premium/quota-exceeded': {
    severity: 'warning',
    message: 'Per l\'ultimo di {places} posti ({scope}) sono pari {people}: per lo schema entrano tutti, in {chosen}.',
    advice: 'Verificare che il contratto ammetta più beneficiari della quota.',
  },
  'premium/share-above-quota': {
    severity: 'warning',
    message: 'I posti ({scope}) sono {places} di {heads}, il {share} %: più del {percent} %.',
    advice: 'Arrotondare per difetto (rounding: "floor") per restare entro la quota.',
  },
  'premium/no-place': {
    severity: 'warning',
    message: 'Con {heads} persone ({scope}) la quota del {percent} % non dà alcun posto.',
    advice: 'Unire i gruppi (scope: "all"), oppure assicurare un posto (atLeastOne).',
  },
  'premium/tie-between-tiers': {
    severity: 'warning',
    message: 'Al confine fra i livelli «{upper}» e «{lower}» sono pari {people}: per lo schema vanno nel livello {choice}.',
    advice: 'Indicare nel contratto come si decide fra pari.',
  },
  'premium/undistributed': {
    severity: 'warning',
    message: 'Del fondo «{fondo}» restano non distribuiti {amount} euro.',
    advice: 'Indicare nello schema dove va il resto (premium.rest).',
  },
  'premium/project-infeasible': {
    severity: 'error',
    message: 'Progetto {row}: {reported} euro a {heads} persone fra {min} e {max} euro ciascuna non è possibile (da {low} a {high}).',
    advice: 'Controllare beneficiari, minimo, massimo e totale stampati.',
  },
  'premium/project-overspent': {
    severity: 'warning',
    message: 'Progetto {row}: erogati {reported} euro su {destined} destinati.',
    advice: 'Controllare gli importi.',
  },
  'premium/law-share': {
    severity: 'error',
    message: '{check}: {found} %, la norma chiede {required} % ({source}).',
    advice: 'Adeguare lo schema o il fondo, oppure documentare la deroga.',
  },
  'premium/law-holds': {
    severity: 'note',
    message: '{check}: {found} %, la norma chiede {required} % ({source}): rispettata.',
    advice: 'Nulla da fare.',
  },
  'premium/real-cut': {
    severity: 'warning',
    message: 'Se l\'obiettivo «{item}» manca, il premio di {person} scende del {cut} %: meno del {required} % ({source}).',
    advice: 'Legare la quota di retribuzione all\'obiettivo, oltre ai punti.',
  },
  'premium/not-differentiated': {
    severity: 'warning',
    message: 'Tutte le {heads} persone valutate sono nella fascia «{fascia}»: nessuna differenziazione (D.Lgs. 150/2009 art. 18).',
    advice: 'Verificare i criteri di valutazione.',
  },
  'premium/group-hidden': {
    severity: 'note',
    message: 'Il gruppo «{group}» ha {heads} persone, meno di {minimum}: i suoi importi non sono pubblicati.',
    advice: 'Unire il gruppo a un altro, se serve pubblicarlo.',
  },
} as const;

export const premiumFinding = /* @__PURE__ */ findingMaker(premiumCodes);
