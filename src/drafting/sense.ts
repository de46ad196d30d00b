import { fold } from './fold.js';
import { pattern } from './pattern.js';

/** Whether more or less of a quantity is better, as far as its name says. */
export type Sense = 'more' | 'less' | 'unknown';

/** Which way a quantity is to move, as far as words say. */
export type Direction = 'increase' | 'decrease';

/** What the name (or formula) of an indicator says before its target is read. */
export interface NameReading {
  readonly sense: Sense;
  /** The word that says so. */
  readonly word: string;
  /** `Incremento di …`: the indicator is itself a change. */
  readonly change: Direction | null;
}

/**
 * What the head of a name says: `Tempo medio di rilascio` is better when less, `Riduzione dei consumi` is a change.
 * Only the head counts, for `Report sui consumi` counts reports.
 */
export function nameReading(name: string): NameReading {
  const text = fold(name.slice(0, 400)).text;
  const head = text.replace(counting, '');
  const change = directionIn(head.slice(0, 24).split(' ').slice(0, 2).join(' '));
  if (change !== null) return { sense: change === 'increase' ? 'more' : 'less', word: firstWord(head), change };
  if (signed.test(text)) return { sense: 'less', word: firstWord(head), change: null };
  const late = lateOrLess.exec(text);
  if (late) return { sense: 'less', word: late[0], change: null };
  if (better.test(text.slice(0, 160))) return { sense: 'more', word: firstWord(head), change: null };
  const first = head.split(/ (?:di|del|della|dei|delle|dell'|degli|per|in|su|sui|nel|nella|a|al|alla|da|con|e|ed|o)\b| d'|[,;:(]/)[0] ?? '';
  const less = bad.exec(first) ?? badParticiple.exec(first);
  if (less) return { sense: 'less', word: less[0].trim(), change: null };
  return { sense: first === '' ? 'unknown' : 'more', word: firstWord(head), change: null };
}

/** What words say of a movement: `aumento`, `riduzione`, `risparmio` … */
export function directionIn(text: string): Direction | null {
  const up = upWord.exec(text);
  const down = downWord.exec(text);
  if (up && down) return up.index < down.index ? 'increase' : 'decrease';
  return up ? 'increase' : down ? 'decrease' : null;
}

const upWord = /* @__PURE__ */ pattern(String.raw`
  (?<![\p{L}])(?:aument\p{L}*|increment\p{L}*|crescita|accrescimento|innalzamento|rialzo|potenziamento del
  |maggiorazione|raddoppi\p{L}*|incr\.|aum\.)
`);
const downWord = /* @__PURE__ */ pattern(String.raw`
  (?<![\p{L}])(?:riduzion\p{L}*|ridurre|ridott[oaie]|riduc\p{L}*|rid\.|diminu\p{L}*|decrement\p{L}*
  |decresc\p{L}*|cal[oi](?![\p{L}])|abbattiment\p{L}*|abbatter\p{L}*|risparmi\p{L}*|taglio|flessione|ribasso
  |abbassament\p{L}*|dimezza\p{L}*)
`);

/** Words that only say how a quantity is counted. */
const counting = /* @__PURE__ */ pattern(String.raw`
  ^[ .*"'(•-]{0,4}(?:\d{1,2}\) )?(?:(?:n\.|n°|n |nr\.?|num\.|numero|%|percentuale|percentuali|perc\.|tasso
  |grado|livello|indice|rapporto percentuale|rapporto|importo|ammontare|valore|media|valore medio|quota|totale
  |incidenza|entita|variazione|complessiv[oaie]|medi[oaie]|annu[oaie]|annuale|quantita)(?![\p{L}])(?: (?:dell'
  |d'|(?:dei|delle|degli|della|del|di|gli|le|i|il|la)(?![\p{L}])))?[ '.]{0,2}){0,4}
`);

/** Heads of names of what is better when there is less of it. */
const bad = /* @__PURE__ */ pattern(String.raw`
  ^ ?(?:(?:(?:nuov[ie]|maggior[ei]|tutt[ie]|vari[ei]|relativ[ie]|eventual[ei]|nr?\.?) )?(?:tempo|tempi
  |tempistic\p{L}*|durata|ritard\p{L}*|giorni|giornate di ritardo|gg|cost[oi]|spes[ae]|oner[ei] a carico
  |consum[oi]|reclam[oi]|lamentel\p{L}*|contenzios[oi]|error[ei]|infortun[io]\p{L}*|incident[ie]|incidentalita
  |assenz[ae]|assenteismo|abusivism\p{L}*|abus[oi]|impugnazion\p{L}*|rilievi|contestazion\p{L}*|anomali[ae]
  |irregolarita|indifferenziat\p{L}*|emissioni|co2|debit[oi]|indebitamento|morosita|insolut[oi]|residu[oi]
  |dispersion[ei]|perdit[ae]|blocc[oh]i? (?:de\p{L}*|all)|malfunzionament\p{L}*|interruzion[ei]|guast[oi]
  |sinistr[oi]|furt[oi]|reat[oi]|scostament[oi]|ricors[oi]|soccombenz\p{L}*|annullament[oi]
  |disserviz[io]\p{L}*|abbandon[oi]|lista d'attesa|liste d'attesa|arretrat[oi]|disavanzo|fatture scadute
  |multe non|contenimento|limitazione|inquinament\p{L}*|segnalazioni di (?:disagio|disserviz)\p{L}*
  |casi di (?:marginalita|abus|disagi|degrad)\p{L}*|attesa|mancat[aeio]))(?!\p{L})
`);

const badParticiple = /* @__PURE__ */ pattern(String.raw`
  (?<![\p{L}])(?:contestat[eoia]|respint[eoia]|errat[eoia]|scadut[eoia]|indifferenziat[oia]|non conform[ei]
  |non riscoss[eoia]|insolut[eoia]|inevas[eoia]|soccomben\p{L}*)
`);

/** What is better when less wherever it stands in a name. */
const lateOrLess = /* @__PURE__ */ pattern(String.raw`
  (?<!\p{L})(?:oltre i (?:termini|tempi)|fuori (?:termine|tempo)|in ritardo|in lista d'attesa|list[ae] (?:di |d')attesa
  |rifiuti (?:indifferenziati|prodotti|pro ?capite)|produzione (?:\p{L}+ ){0,2}(?:di )?rifiuti)(?!\p{L})
`);

/** Quantities that may lie below zero and are better the lower: days of delay, which are negative when paid early. */
const signed = /(?<![\p{L}])(?:tempestivita de[il] pagament|ritardo medio|giorni di ritardo|tempo medio di ritardo)/u;

/** Whether the quantity of a name may lie below zero, so that a minus belongs to its level. */
export function isSigned(name: string): boolean {
  return signed.test(fold(name.slice(0, 400)).text);
}

/** Words that turn a bad thing into a good one: `reclami risolti`, `tempi rispettati`, `giorni di apertura`. */
const better = /* @__PURE__ */ pattern(String.raw`
  (?<![\p{L}])(?:rispetto (?:de|di)|rispett(?:a|at[oaie])(?!\p{L})|nei (?:tempi|termini)|entro i (?:tempi
  |termini)|tempi (?:contrattuali|di legge) rispett|tempo (?:libero|pieno|reale|determinato|indeterminato)
  |(?:giorni|giornate|gg|ore) di (?:apertura|funzionamento|formazione|attivita|servizio|volontariato|presenza
  |anticipo)|(?:evas|risolt|gestit|riscoss|smaltit|copert|impegnat|finanziat|pagat|certificat|rendicontat
  |monitorat|analizzat|recuperat|ridott|abbattut|eliminat|evitat|estint|vint)[oaie](?!\p{L})
  |esito (?:favorevole|positivo))|^ ?(?:totale )?assenza (?:di|totale)
`);

function firstWord(text: string): string {
  return /[\p{L}']+/u.exec(text)?.[0] ?? '';
}

/** Whether a formula computes a change between two years or states: `(A 2016 - A 2015) / A 2015`. */
export function changeInFormula(formula: string): Direction | null {
  const text = fold(formula.slice(0, 600)).text;
  const words = directionIn(text.slice(0, 30));
  if (words !== null) return words;
  const years = /((?:19|20)\d\d)[^-/=]{0,80}-(?=[^/=]{0,60}[\p{L}])[^-/=]{0,120}?((?:19|20)\d\d)/u.exec(text);
  if (years && years[1] !== years[2]) return Number(years[1]) > Number(years[2]) ? 'increase' : 'decrease';
  if (/-[^/=]{1,80}(?:anno|periodo|esercizio) precedente/.test(text)) return 'increase';
  return null;
}
