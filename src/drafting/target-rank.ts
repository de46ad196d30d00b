import { printedAt, spanOf, type Folded } from './fold.js';
import { draftingFinding } from '../outcome/index.js';
import type { TargetReading } from './target-context.js';
import { pattern } from './pattern.js';

const shapes: readonly RegExp[] = [
  /* @__PURE__ */ pattern(String.raw`
    (?<![\p{L}\d.,])(\d{1,4}) ?(?:°|\^|ª|a|o|ma|mo|esim[ao]|sim[ao])? ?(?:posizione|posto in|in classifica
    |in graduatoria)(?!\p{L})
  `),
  /(?<![\p{L}\d.,])(\d{1,4})(?:°|\^|ª| ?esimo) ?posto(?!\p{L})/u,
  /* @__PURE__ */ pattern(String.raw`
    (?<!\p{L})posizion(?:e|i|amento)(?: in graduatoria| in classifica)?(?: n\.?°?| numero
    |:)? ?(?:non inferiore alla |entro la |almeno )?(\d{1,4})(?:°|\^|ª|ma|a)?(?![\d.,]?\d)
  `),
  /* @__PURE__ */ pattern(String.raw`
    (?<!\p{L})(?:top|(?:entro |tra |fra |nelle |nei )(?:le |i )?prim[ei]
    |^prim[ei]) (\d{1,4})(?!\d| ?%)(?: posizioni| posti| comuni| enti| citta| capoluoghi)?
  `),
];

/** `22ma posizione`, `entro le prime 10 posizioni`: a place in a ranking, where a smaller number is better. */
export function rankOf(cell: Folded): TargetReading | null {
  for (const shape of shapes) {
    const match = shape.exec(cell.text);
    const atMost = Number(match?.[1] ?? 0);
    if (match && atMost > 0 && !/(?<!\p{L})(?:aument|miglior\p{L}+ di|guadagn)|\+/u.test(cell.text)) {
      return { target: { kind: 'rank', atMost }, also: [], findings: [] };
    }
  }
  return inOrdinals(cell);
}

const ordinals = ['prim', 'second', 'terz', 'quart', 'quint', 'sest', 'settim', 'ottav', 'non', 'decim'];
const ordinal = new RegExp(`(?<!\\p{L})(${ordinals.join('|')})(?:a posizione|o posto)(?!\\p{L})`, 'u');

/** A word ordinal: `prima posizione`. */
function inOrdinals(cell: Folded): TargetReading | null {
  const match = ordinal.exec(cell.text);
  if (!match) return null;
  const atMost = ordinals.indexOf(match[1] ?? '') + 1;
  const span = spanOf(cell, match.index, match.index + match[0].length);
  return {
    target: { kind: 'rank', atMost },
    also: [],
    findings: [draftingFinding('drafting/number-in-words', { span }, { text: printedAt(cell.source, span), value: String(atMost) })],
  };
}
