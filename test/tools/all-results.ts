/** Everything that the adapters give for all conformance cases, and all that the demo prints: what must not change from machine to machine. */
import { readdirSync, readFileSync } from 'node:fs';
import { adapters } from '../conformance/adapters/index.js';
import type { Case } from '../conformance/runner.js';

const folder = new URL('../conformance/cases/', import.meta.url);

for (const file of readdirSync(folder).sort()) {
  const { cases } = JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as { readonly cases: readonly Case[] };
  for (const { id, calculator, inputs, options } of cases) console.log(`${file} ${id} ${JSON.stringify(adapters[calculator]?.(inputs, options ?? {}))}`);
}
await import('../../examples/demo.js');
