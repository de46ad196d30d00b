import type { FrequencyTarget, Target } from '../plan/index.js';
import { draftingFinding } from '../outcome/index.js';
import { printedAt, spanOf, type Folded } from './fold.js';
import { numbersIn } from './number.js';
import type { TargetReading } from './target-context.js';
import { frequencyIn, numeralIn, rateAfter } from './target-words.js';

/** `mensile`, `cadenza bimestrale`: how often, where no number and no date is printed. */
export function frequencyOf(cell: Folded): TargetReading | null {
  const often = frequencyIn(cell.text);
  if (!often) return null;
  return { target: { kind: 'frequency', timesPerYear: often.timesPerYear }, also: [], findings: [] };
}

/** `2 volte al mese`, `una volta l'anno`, `ogni 3 mesi`; `4 riunioni all'anno` is a number of the year and no rate. */
export function rateOf(cell: Folded): TargetReading | null {
  const numbers = numbersIn(cell);
  const [number] = numbers;
  const interval = number && numbers.length === 1 && /(?<!\p{L})ogni $/u.test(cell.text.slice(0, number.folded.from)) ? frequencyOf(cell) : null;
  if (interval) return interval;
  const counted = number
    ? { value: Number(number.value.toString()), from: number.folded.from, to: number.folded.to }
    : numeralIn(cell.text);
  const times = counted ? rateAfter(cell.text.slice(counted.to, counted.to + 60)) : null;
  if (!counted || times === null || !Number.isSafeInteger(counted.value * times) || counted.value <= 0) return null;
  const timesPerYear = counted.value * times;
  const span = spanOf(cell, counted.from, Math.min(cell.text.length, counted.to + 24));
  const text = printedAt(cell.source, span);
  return {
    target: { kind: 'frequency', timesPerYear },
    also: [],
    findings: [draftingFinding('drafting/frequency-by-rate', { span }, { text, times: String(timesPerYear) })],
  };
}

/** `6 (cadenza bimestrale)`: the frequency beside a number or a date. */
export function frequencyBeside(target: Target, cell: Folded): readonly FrequencyTarget[] {
  const often = target.kind === 'frequency' ? null : frequencyIn(cell.text);
  const hours = often !== null && /(?<!\p{L})(?:ore|giorni|euro|€) $/u.test(cell.text.slice(0, often.from));
  return often && !hours ? [{ kind: 'frequency', timesPerYear: often.timesPerYear }] : [];
}
