/**
 * The place in an act that a rule or a figure rests on. JSON-safe.
 * Acts are named as the field cites them: `D.Lgs. 150/2009`, `DL 13/2023`, `Relazione sulla performance 2024`.
 */
export interface Citation {
  /** The act or document, with number and year. */
  readonly act: string;
  /** Article, `50` or `4-bis`. */
  readonly article?: string;
  /** Comma (paragraph), `2` or `1-bis`. */
  readonly comma?: string;
  /** Letter, `b`. */
  readonly letter?: string;
  /** Annex, table, section or page, as printed. */
  readonly part?: string;
  /** Address of the text. */
  readonly url?: string;
  /** Day on which the act was adopted, `2016-11-30`. */
  readonly date?: string;
}

/** The citation in the Italian form: `D.Lgs. 36/2023 art. 50 c. 1 lett. b)`. */
export function citationText(citation: Citation): string {
  return [
    citation.act,
    citation.article === undefined ? '' : `art. ${citation.article}`,
    citation.comma === undefined ? '' : `c. ${citation.comma}`,
    citation.letter === undefined ? '' : `lett. ${citation.letter})`,
    citation.part ?? '',
  ]
    .filter((part) => part !== '')
    .join(' ');
}
