/** How a sentence shows the figures and days of a text; words beside them stay as they are. */
export const italian = {
  /** `1234.5` → `1234,5`. */
  number: (text: string) => text.replace(figure, (found) => inItalian(found)),
  /** An amount, without its unit: `1234.5` → `1.234,50`. */
  euro: (text: string) => text.replace(figure, (found) => inItalian(found, { grouped: true, least: 2 })),
  /** `2016-11-30` → `30/11/2016`. */
  day: (text: string) => text.replace(day, '$3/$2/$1'),
} as const;

export type ItalianForm = keyof typeof italian;

/** The digits of a whole number with a point every three: `1234567` → `1.234.567`. */
export function groupedByThousands(whole: string): string {
  const first = whole.length % 3 || 3;
  const groups = [whole.slice(0, first)];
  for (let at = first; at < whole.length; at += 3) groups.push(whole.slice(at, at + 3));
  return groups.join('.');
}

/** A figure in plain notation that is no part of a code, a day or a word. */
const figure = /(?<![\w.,/-])-?\d+(?:\.\d+)?(?![.,/-]?\w)/g;

const day = /(?<![\w-])(\d{4})-(\d{2})-(\d{2})(?![\w-])/g;

/** Decimals that a sentence shows; what is cut off is marked. */
const mostDecimals = 6;

function inItalian(found: string, { grouped = false, least = 0 }: { readonly grouped?: boolean; readonly least?: number } = {}): string {
  const sign = found.startsWith('-') ? '-' : '';
  const [whole = '', decimals = ''] = found.slice(sign.length).split('.');
  const kept = decimals.slice(0, mostDecimals).padEnd(least, '0');
  return sign + (grouped ? groupedByThousands(whole) : whole) + (kept === '' ? '' : `,${kept}`) + (decimals.length > mostDecimals ? '…' : '');
}
