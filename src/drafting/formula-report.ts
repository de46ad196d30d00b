import { draftFormulaCodes, draftFormulaFinding, type Diagnostic } from '../outcome/index.js';
import { spanOf, printedAt, type Folded } from './fold.js';

/** Codes of what drafting a formula finds. */
export type FormulaCode = keyof typeof draftFormulaCodes;

interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Collects the findings about one text, each once, with its place in the text as printed. */
export interface Report {
  readonly findings: Diagnostic[];
  /** The printed text of a stretch of the folded text, shortened for a sentence. */
  readonly shown: (at: Stretch) => string;
  readonly add: (code: FormulaCode, at: Stretch, values: Readonly<Record<string, string>>) => void;
}

const longestShown = 120;

export function reportOn(folded: Folded): Report {
  const findings: Diagnostic[] = [];
  const shown = ({ from, to }: Stretch): string => {
    const text = printedAt(folded.source, spanOf(folded, from, to)).replace(/\s+/g, ' ').trim();
    return text.length > longestShown ? `${text.slice(0, longestShown)}…` : text;
  };
  const known = new Set<string>();
  return {
    findings,
    shown,
    add: (code, { from, to }, values) => {
      const span = spanOf(folded, from, to);
      const told = `${code} ${span.from} ${span.to}`;
      if (known.has(told)) return;
      known.add(told);
      const make = draftFormulaFinding as (code: FormulaCode, place: { span: { from: number; to: number } }, values: Readonly<Record<string, string>>) => Diagnostic;
      findings.push(make(code, { span }, values));
    },
  };
}
