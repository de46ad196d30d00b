import { Bench } from 'tinybench';

/** One thing measured in several ways, ours first. */
export interface Comparison {
  readonly name: string;
  /** Ways by name; the first is the library's. */
  readonly ways: Readonly<Record<string, () => unknown>>;
  /** Ratios to reach, ours ÷ theirs in time: `{ mathjs: 0.2 }` means at least five times faster than mathjs. */
  readonly goals?: Readonly<Record<string, number>>;
}

export interface Row {
  readonly name: string;
  readonly way: string;
  /** Median time of one call in microseconds. */
  readonly micros: number;
  /** Time of the library ÷ time of this way; below 1 the library is faster. */
  readonly ratio: number | null;
  readonly goal: number | null;
}

/**
 * Measures all ways of a comparison in one run, so that their ratio means something on any machine. Of several runs each way has the
 * one with the middle ratio, ours the one with the middle time: in a short one the engine may compile, or collect garbage.
 */
export async function measured(comparison: Comparison, time = 300, runs = 1): Promise<readonly Row[]> {
  const found: (readonly Row[])[] = [];
  for (let run = 0; run < runs; run += 1) found.push(await measuredOnce(comparison, time));
  return Object.keys(comparison.ways).flatMap((_, way) => found.flatMap((rows) => rows[way] ?? []).sort((a, b) => (a.ratio ?? a.micros) - (b.ratio ?? b.micros))[(runs - 1) >> 1] ?? []);
}

async function measuredOnce({ name, ways, goals = {} }: Comparison, time: number): Promise<readonly Row[]> {
  const bench = new Bench({ time, warmupTime: 100 });
  for (const [way, call] of Object.entries(ways)) bench.add(way, call);
  await bench.run();
  const medians = bench.tasks.map((task) => {
    const { result } = task;
    if (!('latency' in result)) throw new Error(`${name}, ${task.name}: ${result.state}`);
    return { way: task.name, micros: result.latency.p50 * 1000 };
  });
  const ours = medians[0]?.micros ?? NaN;
  return medians.map(({ way, micros }, index) => ({
    name, way, micros, ratio: index === 0 ? null : ours / micros, goal: goals[way] ?? null,
  }));
}

export function markdown(rows: readonly Row[]): string {
  const number = (value: number) => (value >= 100 ? value.toFixed(0) : value >= 1 ? value.toFixed(2) : value.toPrecision(2));
  const line = ({ name, way, micros, ratio, goal }: Row) =>
    `| ${name} | ${way} | ${number(micros)} | ${ratio === null ? '' : ratio.toFixed(2)} | ${goal === null ? '' : `≤ ${goal}`} | ${
      ratio === null || goal === null ? '' : ratio <= goal ? 'reached' : 'missed'
    } |`;
  return `| what | way | µs | ours ÷ this | goal | |\n|---|---|--:|--:|--:|---|\n${rows.map(line).join('\n')}\n`;
}
