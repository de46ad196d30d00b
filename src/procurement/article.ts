import type { Citation } from '../values/numbers.js';

/** The places of law as an act cites them: `art. 50 c. 1 e) D.Lgs. 36/2023`. */
export function articleText(sources: readonly Citation[]): string {
  return sources.map(oneArticle).join('; ');
}

function oneArticle({ act, article, comma, letter, part }: Citation): string {
  return [
    ...(part !== undefined && part.startsWith('all.') ? [part] : []),
    ...(article === undefined ? [] : [`art. ${article}`]),
    ...(comma === undefined ? [] : [`c. ${comma}`]),
    ...(letter === undefined ? [] : [`${letter})`]),
    act,
    ...(part !== undefined && !part.startsWith('all.') ? [part] : []),
  ].join(' ');
}
