import { capitoloBalances, parsePlan, type Movement, type MovementKind, type Plan } from 'municipal-performance';
import { civilDate, euro, type CapitoloCode, type CommitmentCode, type Decimal } from 'municipal-performance/values';
import * as byHand from './by-hand/balances.js';
import type { Comparison, Row } from './measure.js';

const on = civilDate('2024-12-31');
const chainKinds: readonly MovementKind[] = ['impegno', 'liquidazione', 'pagamento', 'variazione'];
const spesaKinds: readonly MovementKind[] = ['impegno', 'liquidazione', 'pagamento', 'impegno', 'liquidazione', 'variazione', 'cassa', 'fpv', 'residuo', 'disimpegno'];
const entrataKinds: readonly MovementKind[] = ['accertamento', 'riscossione', 'accertamento', 'riscossione', 'variazione', 'cassa', 'residuo', 'riaccertamento', 'riduzione-accertamento'];

/** Balances of 500 capitoli and 20,000 movements of all kinds, beside the loop that a programmer would write for them. */
export const balanceComparisons: readonly Comparison[] = [ofAllKinds()];

function ofAllKinds(): Comparison {
  const plan = planOf(500, sideOf);
  const movements = ofEveryKind(20_000);
  const own = movements as readonly byHand.Movement[];
  const capitoli = plan.capitoli as readonly { readonly code: string; readonly side: 'E' | 'U'; readonly stanziamento: Decimal }[];
  const ours = capitoloBalances(plan, movements, on);
  if (!ours.ok) throw new Error('the movements of the benchmark cannot be balanced');
  const theirs = byHand.balances(capitoli, own, 2024, on);
  theirs.forEach((balance, index) => {
    const found: Readonly<Record<string, unknown>> = { ...ours.value[index] };
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
      'decimal.js by hand, figures only': () => byHand.balances(capitoli, own, 2024, on),
      'decimal.js by hand, with the check of each impegno': () => [byHand.balances(capitoli, own, 2024, on), byHand.overspent(own, on)],
    },
    goals: { 'decimal.js by hand, figures only': 1.5 },
  };
}

function sideOf(capitolo: number): 'E' | 'U' {
  return capitolo % 5 === 0 ? 'E' : 'U';
}

/** Of every kind, some of earlier and later years, some pending, some after the day. */
function ofEveryKind(count: number): readonly Movement[] {
  return Array.from({ length: count }, (_, index): Movement => {
    const code = (index * 7919) % 500;
    const side = sideOf(code);
    const kinds = side === 'E' ? entrataKinds : spesaKinds;
    const kind = kinds[Math.floor(index / 500) % kinds.length] ?? 'variazione';
    const cents = String((index * 31) % 100).padStart(2, '0');
    const isSigned = kind === 'variazione' || kind === 'riaccertamento';
    const year = index % 17 === 0 ? 2023 : index % 29 === 0 ? 2025 : 2024;
    return {
      kind, side, capitolo: String(code + 1) as CapitoloCode, year, on: civilDate(`${index % 34 === 0 ? 2023 : 2024}-${String(1 + (index % 12)).padStart(2, '0')}-15`),
      amount: euro(`${isSigned && index % 3 === 0 ? '-' : ''}${(index * 37) % 900}.${cents}`),
      ...(kind === 'variazione' && index % 4 === 0 ? { state: 'giunta' as const } : {}),
      ...(kind === 'impegno' || kind === 'liquidazione' || kind === 'pagamento' ? { commitment: `${year}/${code + 1}` as CommitmentCode } : {}),
    };
  });
}

/** Movements on 5,000 capitoli: of each impegno its liquidazione and payment, and a variazione beside them. */
function inChains(count: number): readonly Movement[] {
  return Array.from({ length: count }, (_, index): Movement => {
    const chain = Math.floor(index / chainKinds.length);
    return {
      kind: chainKinds[index % chainKinds.length] ?? 'impegno',
      side: 'U',
      capitolo: String((chain * 7919) % 5000 + 1) as CapitoloCode,
      year: 2024,
      on: civilDate(`2024-0${1 + (chain % 9)}-15`),
      amount: euro(`${(chain * 31) % 900}.${String(chain % 100).padStart(2, '0')}`),
      commitment: `2024/${chain + 1}` as CommitmentCode,
    };
  });
}

function planOf(capitoli: number, side: (index: number) => 'E' | 'U'): Plan {
  const plan = parsePlan({
    format: 'municipal-performance/plan@1', ente: 'Comune di Esempio', year: 2024,
    capitoli: Array.from({ length: capitoli }, (_, n) => ({ code: String(n + 1), side: side(n), stanziamento: '1000000.00' })),
  });
  if (!plan.ok) throw new Error('the plan of the benchmark cannot be read');
  return plan.value;
}

/** Balances 1,000,000 movements, and a quarter of them four times: in linear time the ratio is 1. */
export function balanceRows(): readonly Row[] {
  const plan = planOf(5000, () => 'U');
  const whole = inChains(1_000_000);
  const quarter = whole.slice(0, 250_000);
  const one = median(() => capitoloBalances(plan, whole, on));
  const four = median(() => {
    for (let time = 0; time < 4; time += 1) capitoloBalances(plan, quarter, on);
  });
  const name = 'balances of 5,000 capitoli';
  return [
    { name, way: '1,000,000 movements', micros: one, ratio: null, goal: null },
    { name, way: '250,000 movements, four times', micros: four, ratio: one / four, goal: 2 },
  ];
}

function median(call: () => unknown): number {
  const taken = Array.from({ length: 3 }, () => {
    const started = performance.now();
    call();
    return (performance.now() - started) * 1000;
  });
  return taken.sort((a, b) => a - b)[1] ?? NaN;
}
