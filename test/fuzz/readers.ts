import { draftDate, draftFormula, draftNumber, draftTarget } from 'municipal-performance/drafting';
import { parseFormula } from 'municipal-performance/formula';

/** Everything that reads text from a stranger. */
export const textReaders: Readonly<Record<string, (text: string) => unknown>> = {
  draftNumber: (text) => draftNumber(text),
  draftDate: (text) => draftDate(text),
  draftTarget: (text) => draftTarget(text, { year: 2016 }),
  draftFormula: (text) => draftFormula(text, { target: '80 %' }),
  parseFormula: (text) => parseFormula(text),
};
