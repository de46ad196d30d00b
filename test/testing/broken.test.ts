import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeActs, writeAppraisals, writeFondo, writePlan, writeReadings, writeScheme } from 'municipal-performance';
import { writeMovements } from 'municipal-performance/budget';
import {
  arbitraryActs, arbitraryAppraisals, arbitraryFondo, arbitraryMovements, arbitraryPlan, arbitraryReadings, arbitraryScheme, brokenDocument, type Breaking,
} from 'municipal-performance/testing';
import { root } from '../structure/sources.js';
import { documentKinds } from '../tools/documents.js';

const generated: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  plan: arbitraryPlan({ objectives: 2 }).map(writePlan),
  'variation-acts': arbitraryPlan({ objectives: 2 }).chain(arbitraryActs).map(writeActs),
  readings: arbitraryPlan({ objectives: 2 }).chain(arbitraryReadings).map(writeReadings),
  movements: arbitraryPlan({ objectives: 1 }).chain(arbitraryMovements).map(writeMovements),
  scheme: arbitraryScheme().map(writeScheme),
  appraisals: arbitraryScheme().chain((scheme) => arbitraryAppraisals(scheme, { people: 3 })).map(writeAppraisals),
  fondo: arbitraryFondo().map(writeFondo),
};

const folder = join(root, 'examples/documents');
const example = (name: string): unknown => JSON.parse(readFileSync(join(folder, name), 'utf8'));
const small = (name: string) => readdirSync(folder).filter((file) => file.startsWith(`${name}.`) || file.startsWith(`${name}-`)).map(example)
  .filter((json) => (json as { format?: unknown }).format === documentKinds.find((kind) => kind.name === name)?.format && JSON.stringify(json).length < 20_000);

describe.each(documentKinds.map(({ name, parse }) => [name, parse] as const))('a broken %s', (name, parse) => {
  const documents = [...(generated[name] ? [generated[name]] : []), ...(small(name).length > 0 ? [fc.constantFrom(...small(name))] : [])];

  it('gives at least one finding and never throws', () => {
    fc.assert(fc.property(brokenDocument(fc.oneof(...documents)), ({ json, breaks }) => {
      const { findings } = parse(json);
      expect(findings.length, JSON.stringify(breaks)).toBeGreaterThan(0);
      expect(findings.every(({ code, message }) => code !== '' && message !== '')).toBe(true);
    }));
  });
});

it('breaks in every way that it names, at the place that it names', () => {
  const found = new Set<Breaking>();
  for (const { json, breaks } of fc.sample(brokenDocument(generated.plan as fc.Arbitrary<unknown>), { numRuns: 200, seed: 8 })) {
    expect(breaks.length).toBeGreaterThan(0);
    for (const { at, how } of breaks) {
      found.add(how);
      const value = at.split('/').slice(1).reduce<unknown>((part, key) => (part as Record<string, unknown> | undefined)?.[key], json);
      if (how === 'missing') expect(value).toBeUndefined();
      if (how === 'not-json') expect(value).toBeNaN();
      if (how === 'no-such-day') expect(value).toMatch(/-02-31$/);
    }
  }
  expect([...found].sort()).toEqual(['italian-amount', 'missing', 'no-such-day', 'not-json', 'other-format', 'three-decimals', 'unknown-key', 'wrong-type']);
});
