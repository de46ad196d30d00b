import { pattern } from './pattern.js';

/** Times a year of a word of frequency. */
const frequencies: readonly (readonly [RegExp, number])[] = [
  [/(?<!\p{L})(?:giornalier[oaie]|quotidian[oaie]|quotidianamente|ogni giorno)(?!\p{L})/u, 365],
  [/(?<!\p{L})(?:settimanal[ei]|settimanalmente|ogni settimana)(?!\p{L})/u, 52],
  [/(?<!\p{L})(?:quindicinal[ei]|ogni (?:quindici|15) giorni|ogni due settimane)(?!\p{L})/u, 24],
  [/(?<!\p{L})(?:mensil[ei]|mensilmente|ogni mese)(?!\p{L})/u, 12],
  [/(?<!\p{L})(?:bimestral[ei]|bimestralmente|ogni (?:due|2) mesi|ogni bimestre)(?!\p{L})/u, 6],
  [/(?<!\p{L})(?:trimestral[ei]|trimestralmente|ogni (?:tre|3) mesi|ogni trimestre)(?!\p{L})/u, 4],
  [/(?<!\p{L})(?:quadrimestral[ei]|quadrimestralmente|ogni (?:quattro|4) mesi|ogni quadrimestre)(?!\p{L})/u, 3],
  [/(?<!\p{L})(?:semestral[ei]|semestralmente|ogni (?:sei|6) mesi|ogni semestre)(?!\p{L})/u, 2],
  [/(?<!\p{L})(?:annual[ei]|annualmente|ogni anno)(?!\p{L})/u, 1],
];

/** How often, where the text says so in words: `mensile`, `ogni due mesi`. */
export function frequencyIn(text: string): { readonly timesPerYear: number; readonly from: number; readonly to: number } | null {
  for (const [word, timesPerYear] of frequencies) {
    const match = word.exec(text);
    if (match) return { timesPerYear, from: match.index, to: match.index + match[0].length };
  }
  return null;
}

/** Times a year of a rate after a count: `2 volte al mese`, `1 volta l'anno`; null where it is none. */
export function rateAfter(text: string): number | null {
  if (/^ ?(?:\p{L}+ )?ogni (?:\d|due|tre|quattro|sei)/u.test(text)) return frequencyIn(text)?.timesPerYear ?? null;
  const match = rate.exec(text) ?? /^ ?volt[ae] (?:l'|all'|per |nell'|ogni |in un )(anno)(?!\p{L})/u.exec(text);
  return match ? (periodsOfYear[match[1] ?? ''] ?? null) : null;
}

const rate = /* @__PURE__ */ pattern(String.raw`
  ^ ?(?:(?:volt[ae]|incontr[oi]|riunion[ei]|report|verific[ah]e?|controll[oi]|sedut[ae]|sopralluogh?[oi]) )?
  (?:al|ogni|a|per|alla|l'|all'|per ogni|/) ?(mese|settimana|trimestre|bimestre|semestre|quadrimestre)(?!\p{L})
`);

const periodsOfYear: Readonly<Record<string, number>> = {
  settimana: 52, mese: 12, bimestre: 6, trimestre: 4, quadrimestre: 3, semestre: 2, anno: 1,
};

/** `Si`, `OK`, `Si/No`. */
export function isYes(text: string): boolean {
  return /^[ "'(]?(?:si|yes|ok|vero|x|fatto|on|s)[ .!;")']{0,3}$/.test(text) || isYesOrNo(text);
}

export function isYesOrNo(text: string): boolean {
  return /^[ (]?(?:si ?[/-] ?no|s ?\/ ?n|on ?[/-] ?off)[ .)]?$/.test(text);
}

/** Whether words begin with a state that is settled by yes or no: something done, in force, kept. */
export function isState(text: string): boolean {
  return text.length <= 120 && (state.test(text) || done.test(text));
}

const done = /* @__PURE__ */ pattern(String.raw`
  ^ ?\p{L}+ (?:\p{L}+ ){0,3}(?:(?:approv|attiv|realizz|adott|avvi|pubblic|rispett|effettu|aggiorn|complet)at
  |conclus|eseguit|sottoscritt|istituit|attiv|operativ|fatt|apert)[oaie][ .]?$
`);
const state = /* @__PURE__ */ pattern(String.raw`
  ^ ?(?!miglior|deliberazione|determinazione|relazione|documentazione|associazione|popolazione|comunicazione
  |convenzione)(?:(?:\p{L}{2,20}(?:azione|amento|imento)|adozione|redazione|stesura|avvio|conclusione|chiusura
  |apertura|costruzione|installazione|istituzione|pubblicazione|sottoscrizione|stipula|firma|invio|consegna
  |collaudo|rilascio|trasmissione|nomina|affidamento|acquisto|produzione|predisposizione|elaborazione
  |esecuzione|gestione)(?!\p{L})|(?:approvat|attivat|realizzat|adottat|avviat|conclus|complet|effettuat
  |eseguit|pubblicat|rispettat|fatt|firmat|sottoscritt|istituit|installat|apert|oper|aggiornat|predispost
  |redatt|consegnat|collaudat|conseguit|raggiunt|attiv|operativ)(?:o|a|i|e|ato|ata|ati|ate|ativo
  |ativa)(?!\p{L})|rispetto (?!a(?:l|ll|i|d|gli)?(?!\p{L}))|pareggio|equilibrio|saldo [^.]{0,30}positivo
  |presenza|in funzione|in esercizio|a regime)
`);

/** `nessun reclamo`, `assenza di rilievi`, `nulla`: none of something; a `nulla osta` is an act. */
export function isNone(text: string): boolean {
  return /^(?:(?:totale )?assenza(?: di| totale| ?\.?$)|nessun[oa']?(?!\p{L})|senza |azzeramento|nulla(?! osta|\p{L}))/u.test(text);
}

const units = (
  'zero uno due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici ' +
  'diciassette diciotto diciannove venti'
).split(' ');
const tens: Readonly<Record<string, number>> = {
  trenta: 30, quaranta: 40, cinquanta: 50, sessanta: 60, settanta: 70, ottanta: 80, novanta: 90, cento: 100, mille: 1000,
};
const numerals: ReadonlyMap<string, number> = new Map([
  ...units.map((word, value) => [word, value] as const), ...Object.entries(tens), ['un', 1], ['una', 1],
]);
const numeral = new RegExp(`(?<!\\p{L})(${[...numerals.keys()].join('|')})(?!\\p{L})`, 'gu');

/** A number printed as a word where a number is expected: at the beginning, or after a comparator, `n.` or a verb. */
export function numeralIn(text: string): { readonly value: number; readonly from: number; readonly to: number } | null {
  for (const match of text.matchAll(numeral)) {
    const before = text.slice(Math.max(0, match.index - 24), match.index);
    const following = text.slice(match.index + match[0].length);
    const article = /^un(?!dici)/.test(match[1] ?? '');
    const opens = /^[ "'(]*$/.test(text.slice(0, match.index));
    const expected = opens || numberExpected.test(before) || (!article && /re ?$/.test(before));
    const plainArticle = article && !/(?:almeno|minimo|massimo|max|>|<|=) ?$/.test(before) && !countedByOne.test(following) && !(match[1] !== 'un' && opens && /^[ .)]*$/.test(following));
    if (expected && !plainArticle) {
      const value = numerals.get(match[1] ?? '');
      if (value !== undefined) return { value, from: match.index, to: match.index + match[0].length };
    }
  }
  return null;
}

const numberExpected = /(?:almeno|minimo|massimo|max|entro|n\.|numero|inferiore a|superiore a|<|>|=|fino a|di|ad?) ?$/;
const countedByOne = /^[ ']?(?:volta|report|incontro|riunione|corso|evento|iniziativa|nuov[oa]|al|ogni|a|per)(?!\p{L})/u;
