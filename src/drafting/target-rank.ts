import { spanOf, type Folded } from './fold.js';
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
    (?<!\p{L})posizion[ei](?:amento)?(?: in graduatoria| in classifica)?(?: n\.?°?| numero
    |:)? ?(?:non inferiore alla |entro la |almeno )?(\d{1,4})(?:°|\^|ª|ma|a)?(?![\d.,]?\d)
  `),
  /* @__PURE__ */ pattern(String.raw`
    (?<!\p{L})(?:top|(?:entro |tra |fra |nelle |nei )(?:le |i )?prim[ei]
    |^prim[ei]) (\d{1,4})(?! ?%)(?: posizioni| posti| comuni| enti| citta| capoluoghi)?
  `),
];

/** `22ma posizione`, `entro le prime 10 posizioni`: a place in a ranking, where a smaller number is better. */
export function rankOf(cell: Folded): TargetReading | null {
  for (const shape of shapes) {
    const match = shape.exec(cell.text);
    const atMost = Number(match?.[1] ?? 0);
    if (match && atMost > 0 && !/(?<!\p{L})(?:aument|miglior\p{L}* di|guadagn|\+)/u.test(cell.text)) {
      return { target: { kind: 'rank', atMost }, also: [], findings: [] };
    }
  }
  return gained(cell);
}

/** A word ordinal: `prima posizione`. */
function gained(cell: Folded): TargetReading | null {
  const match = /(?<!\p{L})(prima|seconda|terza|quarta|quinta|sesta|settima|ottava|nona|decima) posizione|(primo|secondo|terzo|quarto|quinto|sesto|settimo|ottavo|nono|decimo) posto/u.exec(cell.text);
  if (!match) return null;
  const word = (match[1] ?? match[2] ?? '').slice(0, 3);
  const atMost = ['pri', 'sec', 'ter', 'qua', 'qui', 'ses', 'set', 'ott', 'non', 'dec'].indexOf(word) + 1;
  const span = spanOf(cell, match.index, match.index + match[0].length);
  return {
    target: { kind: 'rank', atMost },
    also: [],
    findings: [draftingFinding('drafting/number-in-words', { span }, { text: match[0], value: String(atMost) })],
  };
}
