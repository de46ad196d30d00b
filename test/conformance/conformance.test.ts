import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { runCase, type Case } from './runner.js';

const folder = new URL('cases/', import.meta.url);

/** `CASES=budget` runs the cases of one area. */
const area = process.env.CASES ?? '';

for (const file of readdirSync(folder).filter((name) => name.endsWith('.json') && name.startsWith(area))) {
  const { cases } = JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as { readonly cases: readonly Case[] };
  describe(file, () => {
    it.each(cases.map((one) => [one.id, one.calculator, one] as const))('%s %s', (_, __, one) => {
      expect(runCase(one)).toEqual({ verdict: 'passed' });
    });
  });
}
