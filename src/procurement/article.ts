import type { Citation } from '../values/numbers.js';

/** The places of law as an act cites them: `art. 50 c. 1 e) D.Lgs. 36/2023`. */
export function articleText(sources: readonly Citation[]): string {
  return sources.reduce((text, source) => (text === '' ? oneArticle(source) : `${text}; ${oneArticle(source)}`), '');
}

function oneArticle({ act, article, comma, letter, part }: Citation): string {
  const isAnnex = part !== undefined && part.startsWith('all.');
  let text = isAnnex ? `${part} ` : '';
  if (article !== undefined) text += `art. ${article} `;
  if (comma !== undefined) text += `c. ${comma} `;
  if (letter !== undefined) text += `${letter}) `;
  text += act;
  return part === undefined || isAnnex ? text : `${text} ${part}`;
}
