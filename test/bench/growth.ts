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
  /** Null where nothing was done: the line is there for its memory. */
  readonly millis: number | null;
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
  return [1, 10, 100, 1000, 10_000].map((size) => (
    { name: 'reading, checking and measuring small plans', size, of: size === 1 ? 'plan' : 'plans', ...inProcess('plans', size), goal: 1.15 }
  ));
}

/** The largest groups of people and movements, a quarter and all of them, each in a process of its own. */
export function largeGrowth(of: 'people' | 'movements'): readonly (readonly Grown[])[] {
  const [largest, names] = of === 'people' ? [100_000, peopleRuns] as const : [1_000_000, movementRuns] as const;
  return Object.entries(names).map(([what, name]) => [largest / 4, largest].map((size) => {
    const { millis, peak } = inProcess('large', what, size);
    return { name, size, of, millis: name.startsWith('the ') ? null : millis, peak };
  }));
}

const peopleRuns = { appraisals: 'the appraisals alone', schede: 'points of the staff of Cremona', premiums: 'their premiums, seven steps (schede included in the peak)' };
const movementRuns = { movements: 'the movements alone', balances: 'balances of 5,000 capitoli' };

function inProcess(program: string, ...args: readonly (string | number)[]): { readonly millis: number; readonly peak: number } {
  const file = fileURLToPath(new URL(`.${program}.mjs`, import.meta.url));
  const { millis, peak } = JSON.parse(execFileSync(process.execPath, [file, ...args.map(String)], { encoding: 'utf8' })) as { readonly millis: number; readonly peak: number };
  return { millis, peak };
}

/** A table in which the time for one is compared with that of the line before. */
export function growthTable(all: readonly (readonly Grown[])[]): string {
  const hasPeak = all.flat().some(({ peak }) => peak !== undefined);
  const rows = all.flatMap((lines) => lines.map((line, index) => rowOf(line, lines[index - 1], hasPeak)));
  return `| what | size | ms | µs for one | ÷ line before | goal | |${hasPeak ? ' peak, MiB |' : ''}\n|---|--:|--:|--:|--:|--:|---|${hasPeak ? '--:|' : ''}\n${rows.join('\n')}\n`;
}

function rowOf({ name, size, of, millis, peak, goal: fixed }: Grown, before: Grown | undefined, hasPeak: boolean): string {
  const [one, oneBefore] = [millis === null ? null : millis / size, before === undefined || before.millis === null ? null : before.millis / before.size];
  const growth = one === null || oneBefore === null ? null : one / oneBefore;
  const goal = before === undefined || growth === null ? null : (fixed ?? (mostForTwice / 2) ** Math.log2(size / before.size));
  const cells = [
    name, `${size.toLocaleString('en')} ${of}`, figure(millis), figure(one === null ? null : one * 1000), growth?.toFixed(2) ?? '',
    goal === null ? '' : `≤ ${goal.toFixed(2)}`, growth === null || goal === null ? '' : growth <= goal ? 'reached' : 'missed', ...(hasPeak ? [peak?.toFixed(0) ?? ''] : []),
  ];
  return `| ${cells.join(' | ')} |`;
}

function figure(value: number | null): string {
  return value === null ? '' : value.toFixed(value < 10 ? 2 : value < 100 ? 1 : 0);
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
