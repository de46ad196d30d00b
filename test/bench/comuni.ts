/**
 * All comuni of Italy, invented: a plan, its readings and 80 schede each, on one core and on all. Each way runs in a process of its own,
 * so that its peak memory is its own. `npx tsx test/bench/comuni.ts [comuni]`; the figures go by hand into docs/scale.md.
 */
import { execFileSync } from 'node:child_process';
import { availableParallelism, cpus, totalmem } from 'node:os';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { computeComuni, joined, type Sums } from '../../examples/many-comuni/comuni.js';

const italy = 7900;

async function onCores(count: number, cores: number): Promise<Sums> {
  const edges = Array.from({ length: cores + 1 }, (_, core) => Math.round((count * core) / cores));
  return joined(await Promise.all(edges.slice(1).map((to, core) => new Promise<Sums>((resolve, reject) => {
    const workerData = [edges[core] ?? 0, to];
    new Worker(new URL('../../examples/many-comuni/worker.mjs', import.meta.url), { workerData }).once('message', resolve).once('error', reject);
  }))));
}

async function timed(count: number, cores: number): Promise<void> {
  const start = process.hrtime.bigint();
  const sums = cores === 1 ? computeComuni(0, count) : await onCores(count, cores);
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  const { user, system } = process.cpuUsage();
  console.log(`${cores} core(s): ${seconds.toFixed(1)} s, ${((user + system) / 1e6).toFixed(1)} s of processor, ${(count / seconds).toFixed(0)} comuni/s, peak ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MiB; ${JSON.stringify(sums)}`);
}

const [count = String(italy), cores] = process.argv.slice(2);
if (cores !== undefined) await timed(Number(count), Number(cores));
else {
  console.log(`${cpus()[0]?.model ?? '?'}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GiB; Node ${process.version}; ${count} comuni`);
  for (const each of [1, availableParallelism()]) {
    process.stdout.write(execFileSync(process.execPath, [...process.execArgv, fileURLToPath(import.meta.url), count, String(each)], { encoding: 'utf8', maxBuffer: 2 ** 24 }));
  }
}
