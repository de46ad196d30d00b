import type { Comparator } from '../plan/index.js';
import { pattern } from './pattern.js';

/** A comparator found beside a number. */
export interface PrintedComparator {
  readonly comparator: Comparator;
  /** Where it stands in the stretch that was searched. */
  readonly from: number;
  readonly to: number;
  /** Printed the other way round (`=>`), so that it could also be an arrow. */
  readonly reversed: boolean;
  /** Printed as a sign or as words that fix it; `fino a` and `pari a` do not. */
  readonly firm: boolean;
  /** Words between it and the number. */
  readonly between: string;
}

interface Rule {
  readonly shape: string;
  readonly comparator: Comparator;
  readonly reversed?: true;
  readonly firm?: false;
}

const or = '(?: ?/ ?| (?:o|e|ed|oppure|od) | ?(?:o|e) ?(?=[<>=]))';
const more = '(?:>|maggior[ei]|superior[ei]|piu)';
const fewer = '(?:<|minor[ei]|inferior[ei]|meno)';
const same = '(?:=|ugual[ei]|pari)';
const whole = (words: string): string => `(?<![\\p{L}])(?:${words})(?![\\p{L}])`;
const not = '(?<![\\p{L}])non ?(?:(?:deve|devono|dovra|dovranno|dovrebbe|puo|possono|potra|potranno) )?(?:mai )?(?:e |sia |siano |essere |risulti |risultare |scend\\p{L}+ |salire |salga |vada |andare )?';
const below = 'inferior[ei]|minor[ei]|(?:di )?meno|al di sotto|sotto|sotto il';
const above = 'superior[ei]|maggior[ei]|(?:di )?piu|al di sopra|sopra|oltre|eccede|ecceda|ecceder[ei]|eccedent[ei]|superar[ei]|superi|superino';

/** In order: at one place the first that matches holds. */
const rules: readonly Rule[] = [
  { shape: `${not}(?:<|(?:${below})(?![\\p{L}]))`, comparator: '>=' },
  { shape: `${not}(?:>|(?:${above})(?![\\p{L}]))`, comparator: '<=' },
  { shape: '> ?=', comparator: '>=' },
  { shape: '< ?=', comparator: '<=' },
  { shape: '= ?>', comparator: '>=', reversed: true },
  { shape: '= ?<', comparator: '<=', reversed: true },
  { shape: `${more}${or}${same}|${same}(?: a)?${or}${more}`, comparator: '>=' },
  { shape: `${fewer}${or}${same}|${same}(?: a)?${or}${fewer}`, comparator: '<=' },
  { shape: whole('almeno(?: pari)?|quanto ?meno|perlomeno|per lo meno|minimo|min\\.?(?= ?\\d)|al minimo|a partire da|raggiungere o superare'), comparator: '>=' },
  { shape: whole('entro(?: e non oltre)?(?: (?:il limite|un massimo|un limite|max))?|al massimo|massim[oia]|max\\.?|tetto|limite'), comparator: '<=' },
  { shape: whole('fino|sino'), comparator: '<=', firm: false },
  { shape: whole('superior[ei]|superamento|superare|supera|maggior[ei]|piu d(?:i|el|ella|ell)|oltre|al di sopra|sopra'), comparator: '>' },
  { shape: '\\+ ?di(?![\\p{L}])', comparator: '>' },
  { shape: whole('inferior[ei]|minor[ei]|meno d(?:i|el|ella|ell)|al di sotto|sotto'), comparator: '<' },
  { shape: whole('pari'), comparator: '=', firm: false },
  { shape: whole('ugual[ei]|esattamente'), comparator: '=' },
  { shape: '>', comparator: '>' },
  { shape: '<', comparator: '<' },
  { shape: '=', comparator: '=' },
];

const anywhere = new RegExp(rules.map(({ shape }) => `(${shape})`).join('|'), 'gu');

/** Articles, prepositions and counting words that may stand between a comparator and its number. */
const fillers: ReadonlySet<string> = new Set(
  ('a ad al allo alla all ai agli alle di del dello della dell dei degli delle il lo la l i gli le un una che pari nel nella ' +
    'n nr num numero euro eur circa ca altri altre ulteriori nuovi nuove per sul sulla massimo minimo max almeno ogni ' +
    'complessivi complessivamente totali totale').split(' '),
);

/** The comparator that goes with a number, in the stretch before it. */
export function comparatorBefore(stretch: string): PrintedComparator | null {
  const window = stretch.slice(-160);
  const offset = stretch.length - window.length;
  const last = [...comparatorsIn(window)].at(-1);
  return last ? { ...last, from: last.from + offset, to: last.to + offset } : null;
}

/** The comparators of a stretch, in order. */
export function comparatorsIn(stretch: string): readonly PrintedComparator[] {
  return [...stretch.matchAll(anywhere)].map((match) => {
    const rule = rules[match.slice(1).findIndex((group) => group !== undefined)];
    const to = match.index + match[0].length;
    return {
      comparator: rule?.comparator ?? '=',
      from: match.index,
      to,
      reversed: rule?.reversed ?? false,
      firm: rule?.firm ?? true,
      between: (stretch.slice(to).match(/[\p{L}]+/gu) ?? []).filter((token) => !fillers.has(token)).join(' '),
    };
  });
}

/** The comparator that follows a number and goes with no later one: `5 o più`, `30 giorni al massimo`, not `20, massimo 30`. */
export function comparatorAfter(stretch: string): Comparator | null {
  const near = stretch.slice(0, 40);
  return atLeastAfter.test(near) ? '>=' : atMostAfter.test(near) ? '<=' : null;
}

const atLeastAfter = /* @__PURE__ */ pattern(String.raw`
  ^[^,;:(]{0,24}?(?<!\p{L})(?:(?:o|e|ed) (?:piu|oltre|superior[ei]|maggior[ei])|in su|in poi|almeno|come minimo|minim[oi]
  |min\.)(?!\p{L}|[ <>=]*(?:d(?:i|el) |a(?:l|ll')? ?)?\d)
`);
const atMostAfter = /* @__PURE__ */ pattern(String.raw`
  ^[^,;:(]{0,24}?(?<!\p{L})(?:(?:o|e|ed) (?:meno|inferior[ei]|minor[ei])|in giu|al massimo|come massimo|massim[oi]|max)
  (?!\p{L}|\.?[ <>=]*(?:d(?:i|el) |a(?:l|ll')? ?)?\d)
`);

/** A level in words that a comparator may go with instead of the number: `> livello buono 70%`. */
export const levelWord = /* @__PURE__ */ pattern(String.raw`
  (?<!\p{L})(?:livell[oi]|buon[oaie]|sufficient[ei]|sufficienza|discret[oaie]|ottim[oaie]|soddisfacent[ei]|soddisfatt[oi]
  |medio|alto|positiv[oaie]|adeguat[oaie]|eccellent[ei]|distinto)(?!\p{L})
`);

/** The comparator that says the opposite, as a sense would have it. */
export function turned(comparator: Comparator): Comparator {
  return ({ '>': '<', '<': '>', '>=': '<=', '<=': '>=', '=': '=' } as const)[comparator];
}
