import type { Horizon, Target } from '../plan/index.js';
import { zero } from '../values/numbers.js';
import { draftingFinding, type Diagnostic } from '../outcome/index.js';
import { printedAt, spanOf, type Folded } from './fold.js';
import { directionIn } from './sense.js';
import type { Baseline, TargetReading } from './target-context.js';
import { isNone, isState } from './target-words.js';

interface Words {
  readonly cell: Folded;
  readonly rest: Folded;
  readonly baseline: Baseline | null;
  /** A date of the cell could not be read, and its finding says why. */
  readonly unread: boolean;
}

/** A target without a number and without a day: none of something, a state, or text with the reason. */
export function wordsOf({ cell, rest, baseline, unread }: Words): TargetReading {
  const span = spanOf(cell, 0, cell.text.length);
  const text = printedAt(cell.source, span);
  const asText = (finding: Diagnostic): TargetReading => ({ target: { kind: 'text', text }, also: [], findings: [finding] });
  if (unread) return { target: { kind: 'text', text }, also: [], findings: [] };
  if (isNone(rest.text)) {
    const finding = draftingFinding('drafting/number-in-words', { span }, { text, value: '0' });
    return { target: { kind: 'threshold', comparator: '=', value: zero, unit: 'count' }, also: [], findings: [finding] };
  }
  if (/(?<!\p{L})(?:entro|nei termini|nei tempi|alla scadenza)(?!\p{L})/u.test(cell.text)) {
    return asText(draftingFinding('drafting/no-deadline', { span }, { text }));
  }
  if (directionIn(rest.text) !== null && (baseline !== null || rest.text.length <= 60)) {
    return asText(draftingFinding('drafting/change-without-size', { span }, { text }));
  }
  if (isState(rest.text)) {
    return { target: { kind: 'yes' }, also: [], findings: [draftingFinding('drafting/state-as-yes', { span }, { text })] };
  }
  return asText(draftingFinding('drafting/target-in-words', { span }, { text }));
}

/** Nothing to read in a cell. */
export function emptyTarget(text: string): TargetReading & { readonly target: Target; readonly horizon: Horizon | null } {
  const finding = draftingFinding('drafting/empty-target', { span: { from: 0, to: text.length } }, {});
  return { target: { kind: 'text', text: text.trim() }, horizon: null, also: [], findings: [finding] };
}
