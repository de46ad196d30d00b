import type { CivilDate } from '../values/numbers.js';
import { pointer, variationFinding, type Diagnostic } from '../outcome/index.js';
import type { VariationAct } from './act.js';

/** An act with its place among those given. */
export interface PlacedAct {
  readonly act: VariationAct;
  /** JSON pointer: `/acts/3`. */
  readonly at: string;
}

/**
 * The acts in force on a day, in the order in which they are applied: day of effect, day of adoption, number, id. The order
 * in which they were given does not count.
 */
export function actsInForce(acts: readonly VariationAct[], on: CivilDate | null): { readonly ordered: readonly PlacedAct[]; readonly findings: readonly Diagnostic[] } {
  const placed = acts
    .map((act, index) => ({ act, at: pointer('acts', index) }))
    .filter(({ act }) => on === null || act.inForceFrom <= on)
    .sort((a, b) => compareActs(a.act, b.act));
  const first = new Map<string, string>();
  const findings: Diagnostic[] = [];
  const ordered = placed.filter(({ act, at }) => {
    const before = first.get(act.id);
    if (before !== undefined) {
      findings.push(variationFinding('variation/duplicate-act', { at }, { id: act.id, first: before }));
      return false;
    }
    first.set(act.id, at);
    if (act.inForceFrom < act.date) {
      findings.push(variationFinding('variation/in-force-before-adoption', { at }, { act: act.id, from: act.inForceFrom, date: act.date }));
    }
    return true;
  });
  return { ordered, findings };
}

function compareActs(a: VariationAct, b: VariationAct): number {
  return compareText(a.inForceFrom, b.inForceFrom) || compareText(a.date, b.date) || compareNumbers(a.number, b.number) || compareText(a.id, b.id);
}

/** Numbers of acts: `9` before `10`; acts without a number first, numbers with letters by their text. */
function compareNumbers(a = '', b = ''): number {
  const [leftDigits, rightDigits] = [leading(a), leading(b)];
  return leftDigits.length - rightDigits.length || compareText(leftDigits, rightDigits) || compareText(a, b);
}

function leading(text: string): string {
  return (/^\s*0*(\d*)/.exec(text)?.[1] ?? '');
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
