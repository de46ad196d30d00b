// Many comuni on all cores of one machine: a plan, its readings and 80 schede each. The functions are pure, so that each comune is
// computed anywhere, alone; only sums come back. How far one machine goes is in docs/scale.md.
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { computeComuni, joined, type Sums } from './many-comuni/comuni.js';
import { formatEuro } from 'municipal-performance/explain';

/** The comuni from 0 up to, not including, `count`, each core its share. */
async function onCores(count: number, cores: number): Promise<Sums> {
  const edges = Array.from({ length: cores + 1 }, (_, core) => Math.round((count * core) / cores));
  return joined(await Promise.all(edges.slice(1).map((to, core) => inWorker(edges[core] ?? 0, to))));
}

function inWorker(from: number, to: number): Promise<Sums> {
  return new Promise((resolve, reject) => {
    new Worker(new URL('many-comuni/worker.mjs', import.meta.url), { workerData: [from, to] }).once('message', resolve).once('error', reject);
  });
}

const together = await onCores(12, Math.max(2, availableParallelism()));
const alone = computeComuni(0, 12);
console.log(`${together.comuni} comuni, ${together.people} schede, ${together.reached} obiettivi di indicatori raggiunti`);
console.log(`fondi ${formatEuro(together.fondi)} = pagati ${formatEuro(together.paid)} + altro ${formatEuro(together.left)}`);
console.log(`uguale su un solo core: ${JSON.stringify(together) === JSON.stringify(alone) ? 'sì' : 'no'}`);

/* Output:
12 comuni, 960 schede, 311 obiettivi di indicatori raggiunti
fondi 895.523,90 € = pagati 888.953,96 € + altro 6.569,94 €
uguale su un solo core: sì
*/
