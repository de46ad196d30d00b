/** One large run in a process of its own: `node .large.mjs WHAT COUNT` says how long it took and the memory at its peak, its input included. */
import { award, capitoloBalances, parseScheme } from 'municipal-performance';
import { cremonaComparto2024 } from 'municipal-performance/samples';
import { civilDate } from 'municipal-performance/values';
import { inChains, planOf } from './movements.js';
import { fondoFor, schedeOf, staffOf, valueOf } from './people.js';

/** Makes the input and gives the call that is timed; what it returns stays in memory as with any caller. */
const runs: Readonly<Record<string, (count: number) => () => unknown>> = {
  appraisals: (count) => {
    const people = staffOf(count, count / 250);
    return () => people;
  },
  schede: (count) => {
    const [scheme, people] = [valueOf(parseScheme(cremonaComparto2024)), staffOf(count, count / 250)];
    return () => schedeOf(scheme, people);
  },
  premiums: (count) => {
    const scheme = valueOf(parseScheme(cremonaComparto2024));
    const schede = schedeOf(scheme, staffOf(count, count / 250));
    return () => award(schede, fondoFor(count), scheme);
  },
  movements: (count) => {
    const movements = inChains(count);
    return () => movements;
  },
  balances: (count) => {
    const [plan, movements] = [planOf(5000, () => 'U'), inChains(count)];
    return () => capitoloBalances(plan, movements, civilDate('2024-12-31'));
  },
};

const [what = '', count] = process.argv.slice(2);
const run = runs[what]?.(Number(count));
if (!run) throw new Error(`expected one of ${Object.keys(runs).join(', ')}`);
const started = performance.now();
const result = run();
const millis = performance.now() - started;
console.log(JSON.stringify({ millis, peak: process.resourceUsage().maxRSS / 1024, isKept: result !== undefined }));
