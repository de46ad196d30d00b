import { without, type Folded } from './fold.js';
import { pattern } from './pattern.js';

/** Acts and norms with their number: `L. 190/2012`, `D.Lgs. n. 33/2013`, `delibera G.C. n. 45 del 30/06/2016`, `art. 5`. */
const references: readonly RegExp[] = [
  /* @__PURE__ */ pattern(String.raw`
    (?<!\p{L})(?:legge|l\.r\.|l\.|lr|d\. ?lgs\.?|dlgs|decreto legislativo|decreto legge|d\.l\.|dl|d\.p\.r\.|dpr
    |d\.m\.|dm|dpcm|d\.p\.c\.m\.|decreto|circolare|regolamento|direttiva|delibera(?:zione)?|determina(?:zione)?
    |d\.?g\.?r\.?|dgc|dcc|ordinanza|protocollo|prot\.)(?: (?:regionale|ministeriale|ue|\(ue\)|ce|di g\. ?c\.?
    |g\. ?c\.?|c\. ?c\.?|di giunta|di consiglio|giunta comunale|dirigenziale))? ?(?:n\.?°? ?|n ?
    |nr\.? ?)?\d{1,5}(?:/\d{2,4}| del \d{1,2}[./-]\d{1,2}[./-]\d{2,4}| del \d{4})
  `, 'gu'),
  /(?<!\p{L})(?:artt\.?|articoli|commi) \d{1,4}(?:(?:,| e) \d{1,4})+/gu,
  /(?<!\p{L})(?:art|artt|articol[oi]|comm[ai]|lett)\.? ?\d{1,4}(?:[- ]?(?:bis|ter|quater)(?!\p{L}))?/gu,
];

/** A cell without the acts and norms it cites, whose numbers and dates are no targets. */
export function withoutReferences(cell: Folded): Folded {
  return references.reduce(
    (rest, shape) => without(rest, [...rest.text.matchAll(shape)].map(({ index, 0: { length } }) => ({ from: index, to: index + length }))),
    cell,
  );
}
