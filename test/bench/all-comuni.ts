/**
 * All comuni of Italy, invented: a plan, its readings and 80 schede each, on one core and on all. Each way runs in a process of its own,
 * so that its peak memory is its own; both must come to the same sums.
 */
import { execFileSync } from 'node:child_process';
import { availableParallelism, cpus, loadavg, totalmem } from 'node:os';
import { fileURLToPath } from 'node:url';
import { isMainThread, Worker } from 'node:worker_threads';
import { computeComuni, joined, type Sums } from '../../examples/many-comuni/comuni.js';

const italy = 7900;

interface Run {
  readonly cores: number;
  readonly seconds: number;
  /** Seconds of processor, of all threads. */
  readonly busy: number;
  /** MiB. */
  readonly peak: number;
  readonly sums: Sums;
}

async function onCores(count: number, cores: number): Promise<Sums> {
  const edges = Array.from({ length: cores + 1 }, (_, core) => Math.round((count * core) / cores));
  return joined(await Promise.all(edges.slice(1).map((to, core) => new Promise<Sums>((resolve, reject) => {
    new Worker(new URL(import.meta.url), { workerData: [edges[core] ?? 0, to] }).once('message', resolve).once('error', reject);
  }))));
}

async function timed(count: number, cores: number): Promise<Run> {
  const [start, before] = [performance.now(), process.cpuUsage()];
  const sums = cores === 1 ? computeComuni(0, count) : await onCores(count, cores);
  const { user, system } = process.cpuUsage(before);
  return { cores, seconds: (performance.now() - start) / 1000, busy: (user + system) / 1e6, peak: process.resourceUsage().maxRSS / 1024, sums };
}

function inOwnProcess(count: number, cores: number): Run {
  return JSON.parse(execFileSync(process.execPath, [fileURLToPath(import.meta.url), String(count), String(cores)], { encoding: 'utf8' })) as Run;
}

function told({ cores, seconds, busy, peak, sums }: Run, alone: Run): string {
  const faster = (alone.seconds / seconds).toFixed(2);
  return `${cores === 1 ? 'one core' : `${cores} worker threads`}: ${seconds.toFixed(1)} s by the clock (${faster} times as fast as one core), `
    + `${busy.toFixed(1)} s of processor, ${(sums.comuni / seconds).toFixed(0)} comuni/s, peak ${peak.toFixed(0)} MiB`;
}

// A worker thread runs this file too: what it computes is in examples/many-comuni/comuni.ts.
if (isMainThread) {
  const [count = String(italy), cores] = process.argv.slice(2);
  if (cores !== undefined) console.log(JSON.stringify(await timed(Number(count), Number(cores))));
  else {
    console.log(`${cpus()[0]?.model ?? '?'}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GiB, load ${(loadavg()[0] ?? NaN).toFixed(1)} before; Node ${process.version}; ${count} comuni`);
    const alone = inOwnProcess(Number(count), 1);
    console.log(told(alone, alone));
    const together = inOwnProcess(Number(count), availableParallelism());
    console.log(told(together, alone));
    const sums = [alone, together].map((run) => JSON.stringify(run.sums));
    if (sums[0] !== sums[1]) throw new Error(`the ways differ: ${sums.join(' ≠ ')}`);
    console.log(`both: ${sums[0] ?? ''}`);
  }
}
