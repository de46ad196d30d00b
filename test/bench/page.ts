import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { balanceComparisons, balanceNote } from './balances.js';
import { documentComparisons } from './documents.js';
import { entriesTable } from './entries.js';
import { formulaComparisons, singleFormulas, singleNote } from './formulas.js';
import { growthTable, largeGrowth, planGrowth } from './growth.js';
import { markdown, measured, type Comparison, type Row } from './measure.js';
import { measurementRows } from './measurement.js';
import { premiumComparisons, premiumNote } from './premiums.js';
import { procurementComparisons, procurementNote } from './procurement.js';
import { readingGrowth } from './reading.js';
import { splitComparisons } from './splits.js';

const root = new URL('../..', import.meta.url).pathname;

interface Section {
  readonly title: string;
  readonly comparisons?: readonly Comparison[];
  readonly timed?: () => readonly Row[];
  readonly time?: number;
  /** How often each comparison is run; the run with the middle ratio counts. */
  readonly runs?: number;
  readonly only?: (rows: readonly Row[]) => readonly Row[];
  /** A table of another form. */
  readonly table?: () => string | Promise<string>;
  /** What a reader must know to judge the figures. */
  readonly note?: string;
}

const sections: readonly Section[] = [
  { title: 'Formulas of the plan of Cremona 2016', comparisons: formulaComparisons },
  { title: 'Each formula alone: the slowest ratio against each way', comparisons: singleFormulas, time: 60, runs: 3, only: slowest, note: singleNote },
  { title: 'Splitting a fund', comparisons: splitComparisons },
  { title: 'The procedure of one purchase', comparisons: procurementComparisons, note: procurementNote },
  { title: 'Fasce and premiums of 1,000 people', comparisons: premiumComparisons, note: premiumNote },
  { title: 'Balances of 20,000 movements', comparisons: balanceComparisons, note: balanceNote },
  { title: 'Reading JSON documents', comparisons: documentComparisons },
  { title: 'Measuring a plan of 10,000 objectives', comparisons: [], timed: measurementRows },
  { title: 'Balancing a million movements', table: () => growthTable(largeGrowth('movements')) },
  { title: 'Scoring and paying 100,000 people', table: () => growthTable(largeGrowth('people')) },
  { title: 'Reading what is printed', table: () => growthTable(readingGrowth()) },
  { title: 'From 1 to 10,000 plans', table: () => growthTable([planGrowth()]) },
  { title: 'What an import costs', table: entriesTable },
];

const [word] = process.argv.slice(2);
if (word === undefined) writePage();
else for (const section of sections) if (section.title.toLowerCase().includes(word.toLowerCase())) console.log(await written(section));

/** Each section in a process of its own: what the engine has learned from one must not slow the next. */
function writePage(): void {
  let page = `# Benchmarks\n\n\`npm run bench\` writes this page. Times are medians; only the ratios of one section mean something on another machine.\n\n${machine()}\n`;
  for (const { title } of sections) {
    const section = execFileSync(process.execPath, [fileURLToPath(import.meta.url), title], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
    console.log(section);
    page += `\n${section}`;
  }
  writeFileSync(join(root, 'docs/benchmarks.md'), page);
}

async function written({ title, comparisons = [], timed, time, runs = 1, only = (rows: readonly Row[]) => rows, table, note }: Section): Promise<string> {
  const rows: Row[] = [...(timed?.() ?? [])];
  for (const comparison of comparisons) rows.push(...(await measured(comparison, time, runs)));
  const body = table === undefined ? markdown(only(rows)) : await table();
  return `## ${title}\n\n${body.trimEnd()}${note === undefined ? '' : `\n\n${note}`}`;
}

function slowest(rows: readonly Row[]): readonly Row[] {
  const ways = [...new Set(rows.filter(({ ratio }) => ratio !== null).map(({ way }) => way))];
  return ways.flatMap((way) => rows.filter((row) => row.way === way).sort((a, b) => (b.ratio ?? 0) - (a.ratio ?? 0)).slice(0, 1));
}

function machine(): string {
  const versions = ['decimal.js', 'mathjs', 'expr-eval', 'dinero.js'].map((name) => `${name} ${versionOf(name)}`);
  return `${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GiB; Node ${process.version}; ${versions.join(', ')}.`;
}

function versionOf(name: string): string {
  for (const folder of ['test/bench/node_modules', 'node_modules']) {
    try {
      return (JSON.parse(readFileSync(join(root, folder, name, 'package.json'), 'utf8')) as { readonly version: string }).version;
    } catch {
      continue;
    }
  }
  return '?';
}
