import { capitoloBalances, parsePlan, type Movement, type MovementKind, type Plan } from 'municipal-performance';
import { civilDate, euro, type CapitoloCode, type CommitmentCode } from 'municipal-performance/values';
import type { Row } from './measure.js';

const on = civilDate('2024-12-31');
const capitoli = 5000;
const kinds: readonly MovementKind[] = ['impegno', 'liquidazione', 'pagamento', 'variazione'];

/** Movements on 5,000 capitoli: of each impegno its liquidazione and payment, and a variazione beside them. */
function movementsOf(count: number): readonly Movement[] {
  return Array.from({ length: count }, (_, index): Movement => {
    const chain = Math.floor(index / kinds.length);
    return {
      kind: kinds[index % kinds.length] ?? 'impegno',
      side: 'U',
      capitolo: String((chain * 7919) % capitoli + 1) as CapitoloCode,
      year: 2024,
      on: civilDate(`2024-0${1 + (chain % 9)}-15`),
      amount: euro(`${(chain * 31) % 900}.${String(chain % 100).padStart(2, '0')}`),
      commitment: `2024/${chain + 1}` as CommitmentCode,
    };
  });
}

function planOf(): Plan {
  const plan = parsePlan({
    format: 'municipal-performance/plan@1', ente: 'Comune di Esempio', year: 2024,
    capitoli: Array.from({ length: capitoli }, (_, n) => ({ code: String(n + 1), side: 'U', stanziamento: '1000000.00' })),
  });
  if (!plan.ok) throw new Error('the plan of the benchmark cannot be read');
  return plan.value;
}

/** Balances 1,000,000 movements, and a quarter of them four times: in linear time the ratio is 1. */
export function balanceRows(): readonly Row[] {
  const plan = planOf();
  const whole = movementsOf(1_000_000);
  const quarter = whole.slice(0, 250_000);
  const before = process.memoryUsage().heapUsed;
  const one = median(() => capitoloBalances(plan, whole, on));
  const megabytes = Math.max(0, Math.round((process.memoryUsage().heapUsed - before) / 1e6));
  const four = median(() => {
    for (let time = 0; time < 4; time += 1) capitoloBalances(plan, quarter, on);
  });
  const name = 'balances of 5,000 capitoli';
  return [
    { name, way: `1,000,000 movements (heap ${megabytes} MB higher, garbage included)`, micros: one, ratio: null, goal: null },
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
