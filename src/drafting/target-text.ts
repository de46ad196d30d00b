import type { Horizon, Target } from '../plan/index.js';
import { decimal, zero } from '../values/numbers.js';
import { draftingFinding, type Diagnostic, type Span } from '../outcome/index.js';
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
  const text = printedAt(cell.source, span).replace(/^[-–—:;, ]+/, '');
  const asText = (finding: Diagnostic): TargetReading => ({ target: { kind: 'text', text }, also: [], findings: [finding] });
  if (unread) return { target: { kind: 'text', text }, also: [], findings: [] };
  if (isNone(rest.text)) {
    const finding = draftingFinding('drafting/number-in-words', { span }, { text, value: '0' });
    return { target: { kind: 'threshold', comparator: '=', value: zero, unit: 'count' }, also: [], findings: [finding] };
  }
  if (/(?<!\p{L})(?:entro|nei termini|nei tempi|alla scadenza)(?!\p{L})/u.test(cell.text)) {
    return asText(draftingFinding('drafting/no-deadline', { span }, { text }));
  }
  const doubled = /(?<!\p{L})(raddopp|dimezz)/u.exec(rest.text)?.[1];
  if (doubled !== undefined) return doubledOrHalved(doubled === 'raddopp', span, text, baseline);
  if ((directionIn(rest.text) !== null || /(?<!\p{L})miglior/u.test(rest.text)) && (baseline !== null || rest.text.length <= 60)) {
    return asText(draftingFinding('drafting/change-without-size', { span }, { text }));
  }
  if (isState(rest.text)) {
    return { target: { kind: 'yes' }, also: [], findings: [draftingFinding('drafting/state-as-yes', { span }, { text })] };
  }
  return asText(draftingFinding('drafting/target-in-words', { span }, { text }));
}

/** `raddoppio` is an increase of 100 %, `dimezzamento` a decrease of 50 %. */
function doubledOrHalved(doubled: boolean, span: Span, text: string, baseline: Baseline | null): TargetReading {
  const value = decimal(doubled ? 100 : 50);
  return {
    target: { kind: 'change', direction: doubled ? 'increase' : 'decrease', comparator: '>=', value, unit: 'percent', baseline: baseline?.printed ?? null },
    also: [],
    findings: [draftingFinding('drafting/number-in-words', { span }, { text, value: `${doubled ? '+' : '-'}${value.toString()}%` })],
  };
}

/** A cell of which nothing but words is left to read: the number of an act, say. */
export function inWords(cell: Folded): TargetReading {
  const span = spanOf(cell, 0, cell.text.length);
  const text = printedAt(cell.source, span);
  return { target: { kind: 'text', text }, also: [], findings: [draftingFinding('drafting/target-in-words', { span }, { text })] };
}

/** Nothing to read in a cell. */
export function emptyTarget(text: string): TargetReading & { readonly target: Target; readonly horizon: Horizon | null } {
  const finding = draftingFinding('drafting/empty-target', { span: { from: 0, to: text.length } }, {});
  return { target: { kind: 'text', text: text.trim() }, horizon: null, also: [], findings: [finding] };
}
