import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** One thing done with more and more of it. */
export interface Growth {
  readonly name: string;
  /** From the smallest on; the size is in whatever grows: objectives, characters, plans. */
  readonly sizes: readonly { readonly size: number; readonly of: string; readonly call: () => unknown }[];
}

/** Time of one size. */
export interface Grown {
  readonly name: string;
  readonly size: number;
  readonly of: string;
  readonly millis: number;
  /** Largest memory of the process in MiB, where each size had a process of its own. */
  readonly peak?: number;
  /** Time for one ÷ that of the line before, at most; what `mostForTwice` allows when absent. */
  readonly goal?: number;
}

/** Twice as much may take at most 2.3 times as long. */
const mostForTwice = 2.3;
const rounds = 7;
const leastMillis = 50;

/** The least time of each size, all sizes in turn so that a busy moment of the machine falls on none alone. */
export function grown({ name, sizes }: Growth): readonly Grown[] {
  const taken = sizes.map(() => Infinity);
  for (let round = 0; round < rounds; round += 1) sizes.forEach(({ call }, index) => { taken[index] = Math.min(taken[index] ?? Infinity, millisOf(call)); });
  return sizes.map(({ size, of }, index) => ({ name, size, of, millis: taken[index] ?? NaN }));
}

/** From one plan to 10,000, each number of them in a process of its own. */
export function planGrowth(): readonly Grown[] {
  const program = fileURLToPath(new URL('.plans.mjs', import.meta.url));
  return [1, 10, 100, 1000, 10_000].map((size) => {
    const said = JSON.parse(execFileSync(process.execPath, [program, String(size)], { encoding: 'utf8' })) as { readonly millis: number; readonly peak: number };
    return { name: 'reading, checking and measuring small plans', size, of: size === 1 ? 'plan' : 'plans', ...said, goal: 1.15 };
  });
}

/** A table in which the time for one is compared with that of the line before. */
export function growthTable(all: readonly (readonly Grown[])[]): string {
  const hasPeak = all.flat().some(({ peak }) => peak !== undefined);
  const rows = all.flatMap((lines) => lines.map((line, index) => rowOf(line, lines[index - 1], hasPeak)));
  return `| what | size | ms | µs for one | ÷ line before | goal | |${hasPeak ? ' peak, MiB |' : ''}\n|---|--:|--:|--:|--:|--:|---|${hasPeak ? '--:|' : ''}\n${rows.join('\n')}\n`;
}

function rowOf({ name, size, of, millis, peak, goal: fixed }: Grown, before: Grown | undefined, hasPeak: boolean): string {
  const growth = before === undefined ? null : millis / size / (before.millis / before.size);
  const goal = before === undefined ? null : (fixed ?? (mostForTwice / 2) ** Math.log2(size / before.size));
  const cells = [
    name, `${size.toLocaleString('en')} ${of}`, figure(millis), figure((millis * 1000) / size), growth?.toFixed(2) ?? '',
    goal === null ? '' : `≤ ${goal.toFixed(2)}`, growth === null || goal === null ? '' : growth <= goal ? 'reached' : 'missed', ...(hasPeak ? [peak?.toFixed(0) ?? ''] : []),
  ];
  return `| ${cells.join(' | ')} |`;
}

function figure(value: number): string {
  return value.toFixed(value < 10 ? 2 : value < 100 ? 1 : 0);
}

/** Short calls are repeated until they can be timed. */
function millisOf(call: () => unknown): number {
  const started = performance.now();
  let calls = 0;
  let taken = 0;
  while (taken < leastMillis) {
    call();
    calls += 1;
    taken = performance.now() - started;
  }
  return taken / calls;
}
