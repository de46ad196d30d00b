/**
 * Hostile input for a time: no crash, no hang, no changed prototype, frozen inputs stay as they are, and reading time grows
 * with the length of the text (double the input, at most 2.3 times the time). `npm run test:fuzz -- SECONDS`; `--no-growth` leaves
 * the times out, which want a machine that does nothing else.
 */
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow, root } from '../structure/sources.js';
import { documentKinds } from '../tools/documents.js';
import { hostileDocument, hostileText } from './hostile.js';
import { textReaders } from './readers.js';

const seconds = Number(process.argv[2] ?? 60);
const read = (path: string): unknown => JSON.parse(readFileSync(join(root, path), 'utf8'));
const fragments = ['draft-formula', 'draft-target'].flatMap((name) =>
  (read(`test/conformance/cases/${name}.json`) as { readonly cases: readonly { readonly inputs: { readonly text: string } }[] }).cases.map(({ inputs }) => inputs.text),
);
const documents = filesBelow('examples/documents').filter((path) => path.endsWith('.json')).map(read);

interface Target {
  readonly name: string;
  readonly input: fc.Arbitrary<unknown>;
  readonly call: (input: never) => unknown;
}

const targets: readonly Target[] = [
  ...Object.entries(textReaders).map(([name, call]) => ({ name, input: hostileText(fragments), call })),
  ...documentKinds.map(({ name, format, parse }) => ({
    name: `parse ${name}`,
    input: hostileDocument(documents.filter((json) => (json as { readonly format?: string }).format === format)),
    call: parse,
  })),
];

const slowest = 2000;
const mostGrowth = 2.3;

/** What a hostile cell repeats. */
const repeatedUnits = [
  'a', ' ', '1', '1.', '1,', "1'", '1 ', '-', '(', '()', '%', '<', '#', '>= ', 'non ', 'al 2019 ', '2016-', '1/1/', 'entro ', 'rispetto al ', "dell'", 'legge ',
  '(aggiornamento ', 'a / b - ', 'n. a su n. a ', '" - ', 'x ', 'n. 1.234,56 ', 'entro il 31/12/2016 e ', '= > non inferiore al 3 % ', 'numero di ', '[a] + ',
  'peso 1 raggiunto ', 'a:', '; ', 'x al ',
];
let failed = 0;
let passed = 0;

for (const { name, input, call } of targets) {
  const until = Date.now() + (seconds * 1000) / targets.length;
  let runs = 0;
  const result = fc.check(
    fc.property(input, (value) => {
      runs += 1;
      const before = Date.now();
      const first = JSON.stringify(call(frozen(value) as never));
      if (Date.now() - before > slowest) throw new Error(`it took ${Date.now() - before} ms`);
      if (runs % 20 === 0 && JSON.stringify(call(value as never)) !== first) throw new Error('a second run gave another result');
      if (/\bNaN\b|\bInfinity\b/.test(figuresOf(first)) && !/NaN|Infinity/.test(shown(value))) throw new Error('a NaN came out');
      if (Object.hasOwn(Object.prototype, 'polluted')) throw new Error('a prototype was changed');
    }),
    { numRuns: Number.MAX_SAFE_INTEGER, interruptAfterTimeLimit: Math.max(50, until - Date.now()), markInterruptAsFailure: false },
  );
  if (result.failed) {
    failed += 1;
    console.log(`FAIL  ${name} after ${runs} runs, seed ${result.seed}\n      ${shown(result.counterexample)}\n      ${String(result.errorInstance)}`);
  } else {
    passed += 1;
    console.log(`ok    ${name}: ${runs} inputs`);
  }
}

for (const [name, call] of process.argv.includes('--no-growth') ? [] : Object.entries(textReaders)) {
  const growths = repeatedUnits.map((unit) => ({ unit, growth: growthOf(call, unit) }));
  const worst = growths.reduce((a, b) => (b.growth > a.growth ? b : a));
  const isLinear = worst.growth <= mostGrowth;
  if (isLinear) passed += 1;
  else failed += 1;
  console.log(`${isLinear ? 'ok  ' : 'FAIL'}  ${name}: twice the text takes at most ${worst.growth.toFixed(2)} times the time (${JSON.stringify(worst.unit)})`);
}

console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

/** How many times longer twice the text takes: the best of several tries, since noise only adds. */
function growthOf(call: (text: string) => unknown, unit: string): number {
  const once = unit.repeat(Math.ceil(4000 / unit.length));
  let least = Infinity;
  for (let tries = 0; tries < 12 && (tries < 3 || least > mostGrowth); tries += 1) {
    least = Math.min(least, timeOf(call, once + once) / timeOf(call, once));
  }
  return least;
}

function timeOf(call: (text: string) => unknown, text: string): number {
  call(text);
  let best = Infinity;
  for (let round = 0; round < 8; round += 1) {
    const before = performance.now();
    for (let index = 0; index < 3; index += 1) call(text);
    best = Math.min(best, performance.now() - before);
  }
  return Math.max(best, 0.05);
}

/** A result without its findings, which may quote what they refuse. */
function figuresOf(result: string | undefined): string {
  const parsed = JSON.parse(result ?? 'null') as { readonly findings?: unknown } | null;
  return JSON.stringify(typeof parsed === 'object' ? { ...parsed, findings: [] } : parsed);
}

function frozen(value: unknown): unknown {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const key of Reflect.ownKeys(value)) {
      const property = Object.getOwnPropertyDescriptor(value, key);
      if (property && 'value' in property) frozen(property.value);
    }
  }
  return value;
}

function shown(value: unknown): string {
  try {
    return JSON.stringify(value)?.slice(0, 500) ?? String(value);
  } catch {
    return Object.prototype.toString.call(value);
  }
}
