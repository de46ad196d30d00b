import { readFileSync } from 'node:fs';
import { runCase, type Case } from './runner.js';

const files = process.argv.slice(2);
const table = new Map<string, { passed: number; failed: number }>();
const unknown = new Set<string>();

for (const file of files) {
  const { cases } = JSON.parse(readFileSync(file, 'utf8')) as { readonly cases: readonly Case[] };
  for (const one of cases) {
    const result = runCase(one);
    if (result.verdict === 'unknown') {
      unknown.add(one.calculator);
      continue;
    }
    const row = table.get(one.calculator) ?? { passed: 0, failed: 0 };
    row[result.verdict] += 1;
    table.set(one.calculator, row);
    if (result.verdict === 'failed') {
      console.log(`${one.id}  ${one.calculator}  ${result.why}  came ${JSON.stringify(result.found)}`);
    }
  }
}

const rows = [...table].sort(([a], [b]) => (a < b ? -1 : 1));
const width = Math.max(10, ...rows.map(([name]) => name.length));
console.log(`\n${'calculator'.padEnd(width)}  passed  failed`);
for (const [name, { passed, failed }] of rows) {
  console.log(`${name.padEnd(width)}  ${String(passed).padStart(6)}  ${String(failed).padStart(6)}`);
}
for (const name of unknown) console.log(`unknown calculator: ${name}`);

const total = (key: 'passed' | 'failed') => rows.reduce((sum, [, row]) => sum + row[key], 0);
console.log(`${total('passed')} passed, ${total('failed')} failed`);
process.exitCode = unknown.size > 0 ? 2 : total('failed') > 0 ? 1 : 0;
