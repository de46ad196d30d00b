import { capitoloBalances } from 'municipal-performance';
import { civilDate, type Decimal } from 'municipal-performance/values';
import * as byHand from './by-hand/balances.js';
import type { Comparison } from './measure.js';
import { ofEveryKind, planOf, sideOf } from './movements.js';
import { valueOf } from './people.js';

const on = civilDate('2024-12-31');

export const balanceNote = 'Ours also finds the impegni that are liquidated or paid beyond their amount (the second loop by hand does too), names a '
  + 'capitolo that the plan has not and sums it all the same, says under which objectives a capitolo stands, tells a stanziamento of zero from one '
  + 'that is not stated, and can tell how each figure came about.';

/** Balances of 500 capitoli and 20,000 movements of all kinds, beside the loop that a programmer would write for them. */
export const balanceComparisons: readonly Comparison[] = [ofAllKinds()];

function ofAllKinds(): Comparison {
  const plan = planOf(500, sideOf);
  const movements = ofEveryKind(20_000);
  const own = movements as readonly byHand.Movement[];
  const capitoli = plan.capitoli as readonly { readonly code: string; readonly side: 'E' | 'U'; readonly stanziamento: Decimal }[];
  const ours = capitoloBalances(plan, movements, on);
  byHand.balances(capitoli, own, 2024, on).forEach((balance, index) => {
    const found: Readonly<Record<string, unknown>> = { ...valueOf(ours)[index] };
    for (const [name, figure] of Object.entries(balance)) {
      if (String(found[name]) !== String(figure)) throw new Error(`${String(balance.capitolo)}, ${name}: ${String(found[name])} and by hand ${String(figure)}`);
    }
  });
  const overspent = ours.findings.filter(({ code }) => code === 'budget/liquida-oltre-impegno' || code === 'budget/paga-oltre-liquidato');
  if (overspent.length !== byHand.overspent(own, on).length) throw new Error('the overspent impegni differ');
  return {
    name: 'balances of 500 capitoli, 20,000 movements',
    ways: {
      ours: () => capitoloBalances(plan, movements, on),
      'decimal.js by hand': () => byHand.balances(capitoli, own, 2024, on),
      'decimal.js by hand, with the check of each impegno': () => [byHand.balances(capitoli, own, 2024, on), byHand.overspent(own, on)],
    },
    goals: { 'decimal.js by hand': 1.5 },
  };
}
