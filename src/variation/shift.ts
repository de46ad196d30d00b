import { euro, euroText, sumEuro, type Euro } from '../values/numbers.js';
import { variationFinding } from '../outcome/index.js';
import { untouched, type Capitolo, type Side } from '../plan/index.js';
import { marked, type Amending, type Marking } from './amending.js';
import { capitoloKey } from './amended.js';
import { unknownElement } from './change.js';
import { fieldChanges } from './field-change.js';
import type { Shift } from './operation.js';

/** Changes stanziamenti: all rows or none. */
export function shift({ rows }: Shift, amending: Amending, mark: Marking): void {
  const [entrate, uscite] = [changeOf(rows, 'E'), changeOf(rows, 'U')];
  if (!entrate.eq(uscite)) {
    amending.findings.push(variationFinding('variation/shift-not-closed', { at: mark.at }, {
      act: mark.act.id, entrate: euroText(entrate), uscite: euroText(uscite),
    }));
    return;
  }
  const after = amounts(rows, amending, mark);
  if (!after) return;
  for (const [key, { capitolo, amount }] of after) {
    const next: Capitolo = { ...capitolo, stanziamento: amount, provenance: marked(capitolo.provenance ?? untouched, mark) };
    amending.plan.put('capitolo', key, next);
    amending.record('capitolo', key, mark, fieldChanges(capitolo, next));
  }
}

function changeOf(rows: Shift['rows'], side: Side): Euro {
  return sumEuro(rows.filter((row) => row.side === side).map(({ change }) => change));
}

interface Shifted {
  readonly capitolo: Capitolo;
  readonly amount: Euro;
}

/** The stanziamenti after all rows; null where a capitolo is unknown, has no stanziamento, or would go below zero. */
function amounts(rows: Shift['rows'], amending: Amending, mark: Marking): ReadonlyMap<string, Shifted> | null {
  const after = new Map<string, Shifted>();
  let whole = true;
  for (const { side, capitolo: code, change } of rows) {
    const key = capitoloKey(side, code);
    const capitolo = after.get(key)?.capitolo ?? amending.plan.find('capitolo', key);
    if (!capitolo) {
      unknownElement('capitolo', key, amending, mark);
      whole = false;
    } else if (capitolo.stanziamento === undefined) {
      amending.findings.push(variationFinding('variation/stanziamento-unknown', { at: mark.at }, { act: mark.act.id, capitolo: code, side }));
      whole = false;
    } else {
      after.set(key, { capitolo, amount: euro((after.get(key)?.amount ?? capitolo.stanziamento).plus(change)) });
    }
  }
  for (const { capitolo: { code, side }, amount } of after.values()) {
    if (!amount.isNegative() || amount.isZero()) continue;
    amending.findings.push(variationFinding('variation/stanziamento-negative', { at: mark.at }, {
      act: mark.act.id, capitolo: code, side, amount: euroText(amount),
    }));
    whole = false;
  }
  return whole ? after : null;
}
