/** Words of printed Italian formulas, folded (lower case, without accents). The lists are closed and hold no plan's own words. */

/** A closed list of folded words. */
export const list = (words: string): ReadonlySet<string | undefined> => new Set(words.trim().split(/\s+/));

export const articles = list("il lo la i gli le l'");
/** Between a share, or what counts, and what it is of. */
export const genitives = list('di del dello della dei degli delle');

/** Prefixes that count what follows; they do not tell two names apart. */
export function isCounting(word: string): boolean {
  return /^(?:n|nr|num|nro|numero|numeri|no)[.°]{0,2}$|^n\.ro$/.test(word);
}

/** Nouns that are a quantity by themselves, also in the singular. */
const quantities = list(`
  importo importi valore valori totale totali tot tot. giorni giornate gg gg. giorno ore ora minuti mesi anni livello livelli
  percentuale percentuali somma somme ammontare media tempo tempi durata spesa spese costo costi entrata entrate uscita uscite quota quote tasso
  tassi indice indici grado saldo saldi risparmio risparmi incasso incassi incassato incassata riscosso riscossioni accertato
  accertamenti impegnato impegni pagato pagamenti liquidato mq mq. m2 m² mc m3 km km. kwh kw mwh ton tonnellate kg quintali litri
  superficie superfici popolazione utenza punteggio punteggi voto voti gradimento quantita stanziamento stanziamenti
  previsione previsioni residui debito debiti credito crediti contributo contributi provento proventi oneri introito introiti ricavo
  ricavi utile finanziamento finanziamenti fatturato budget abitanti residenti dipendenti utenti cittadini alunni studenti bambini
  iscritti partecipanti emissione emissioni consumo consumi presenze assenze accessi visite visitatori richieste domande
  istanze pratiche segnalazioni reclami controlli ispezioni incontri eventi iniziative corsi progetti posti alloggi casi
  determine determinazioni delibere provvedimenti verbali sanzioni contratti servizi interventi aree edifici strutture sedi
  postazioni procedure rifiuti frequenza incidenza rapporto differenza scostamento variazione soddisfazione σ σ. personale organico
  fte euro volume volumi copie prestiti fondi risorse unita persone soggetti famiglie minori anziani beni opere lavori gare
  posizione posizionamento indicatori obiettivi atti documenti fatture ricorsi sentenze multe veicoli incidenti ritardo ritardi scarto peso massa
`);

/** Nouns of a unit, and nouns that a rate is taken over: `kwh/anno`, `euro/mq`. */
const units = list('kwh mwh kw km mc m3 mq m2 kg t ton tonnellate litri lt l euro eur € ore h gg giorni minuti min n n. kg. km. q.li mg µg ug gr g m db passeggeri');
const perUnits = list('anno mese giorno giornata settimana ora h gg g die abitante ab ab. mq m2 mc m3 kg kwh km ton t utente dipendente pasto alunno anno. procapite pro-capite ha sec s min ettaro capita uomo persona operatore addetto');

/** Tokens that may stand beside a number without being a name. */
const numberUnits = list('€ euro eur gg gg. giorni ore h mq m2 m² mc m3 km kwh mwh kg t ton tonn tonnellate n n. nr nr. n° num. circa ca ca. minuti min % mila mila. milioni $');

const taxes = list('ici imu tasi tari tares tarsu tia tosap cosap irpef irap iva icp dpa ires cup suap suape durc isee isee. rsa');

/** What a cell holds when it is no computation: acts, documents, actions. */
const acts = list(`
  atto delibera determina decreto ordinanza report reportistica relazione documento regolamento questionario verifica
  schema termine termini data elenco piano programma progetto protocollo convenzione convegno bando verbale avvio studio analisi
  rendiconto bilancio nota lettera circolare rispetto scheda indagine sondaggio ricerca censimento stesura apertura chiusura
  firma stipula invio nomina messa presa gara capitolato contratto accordo intesa comunicato manuale linee guida cronoprogramma
  monitoraggio sopralluogo proposta ipotesi bozza testo evento manifestazione corso incontro riunione sito portale sportello
  aggiornamento adeguamento affidamento svolgimento completamento mantenimento raggiungimento conseguimento miglioramento
  potenziamento inserimento trasferimento coinvolgimento perfezionamento ampliamento rinnovo esito indizione rilascio
  aumento incremento riduzione diminuzione contenimento si no entro certificato attestazione collaudo fornitura procedura
  consegna consultazione file foglio modello database archivio mappa mappatura organizzazioni attivita intervento
`);

/** Changes: a formula that only says `aumento di …` sets out no quantity. */
const changes = list('aumento incremento riduzione diminuzione contenimento crescita calo variazione miglioramento decremento');

const notActs = list('emissione popolazione spedizione percorrenza previsione utilizzazione finanziamento stanziamento pagamento debito segmento riscossione evasione retribuzione occupazione variazione accertamento trasferimenti');

/** Little words that do not make two names different. */
const little = list(`
  di del dello della dei degli delle d dell a al allo alla ai agli alle all da dal dallo dalla dai dagli dalle dall in nel nello
  nella nei negli nelle nell su sul sullo sulla sui sugli sulle sull per con e ed il lo la i gli le l un uno una un' che
  anno anni esercizio nell' dell' all' dall' sull' l' d' s
`);

const prepositions = list('di del dello della dei degli delle da dal dalla dai dalle con per tra fra a ad al alla ai agli alle in nel nella nei nelle su sul sulla sui sulle presso ex tipo verso');

const compounds = list(`
  front back post pre e on off ex co anti multi inter intra socio tecnico know check follow open part full start smart
  self wi video audio bio eco auto extra non vice sub neo de ri info web peer day drop pick bike car up mini macro micro
  mono bi tri psico giuridico storico economico amministrativo nord sud est ovest afro italo euro anglo franco pro work
  job long short low high hi no over under in out meta ultra super semi para
`);

export const isQuantityNoun = (word: string): boolean => quantities.has(word) || isCounting(word) || word === '%';
export const isUnit = (word: string): boolean => units.has(word);
export const isPerUnit = (word: string): boolean => perUnits.has(word);
export const isNumberUnit = (word: string): boolean => numberUnits.has(word);
export const isTax = (word: string): boolean => taxes.has(word);
export const isChange = (word: string): boolean => changes.has(word);
export const isLittle = (word: string): boolean => little.has(word);
export const isPreposition = (word: string): boolean => prepositions.has(word) || /^(?:d|dell|all|nell|dall|sull)'/.test(word);
export const isCompoundStart = (word: string): boolean => compounds.has(word);

/** A noun in the singular that names an act, a document or an action. */
export function isAct(word: string): boolean {
  if (notActs.has(word) || quantities.has(word)) return false;
  return acts.has(word) || /(?:zione|sione|gione|mento|tura|aggio)$/.test(word);
}

/** Whether a noun looks plural. */
export function isPlural(word: string): boolean {
  if (/(?:lisi|crisi|tesi|nosi|quindi|oggi)$/.test(word) || word.length < 4) return false;
  if (word.endsWith('i')) return true;
  if (!word.endsWith('e')) return false;
  return !/(?:ione|ale|ore|ente|ante|ame|ume|tudine|ice|ile|are|ere|ire|bile|ese|serie|specie|ine)$/.test(word);
}

/** A past participle in the plural: what happened to what is counted. */
export function isParticiple(word: string): boolean {
  return /(?:ati|ate|iti|ite|uti|ute|tti|tte|sti|ste|rsi|rse|nti|nte|usi|use|esi|ese|isi|ise|osi|ose|asi|ase|lti|lte|rti|rte|messi|messe)$/.test(word);
}

/** The bare word: elided article and punctuation taken off (`dell'anno` is `anno`, `gg.` is `gg`). */
export function bare(word: string): string {
  return word.replace(/^\p{L}{1,6}'/u, '').replace(/[.'"]+$/g, '');
}

/** A word without the vowel of its gender and number: `attivati` and `attivate` are alike. */
export function stem(word: string): string {
  const plain = bare(word);
  return plain.length > 4 ? plain.replace(/h?[aeio]{1,2}$/, '') : plain;
}

/** Four digits of this or the last century. */
export function isYear(text: string): boolean {
  return /^(?:19|20)\d\d$/.test(text);
}
