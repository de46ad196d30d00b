import { describe, expect, it } from 'vitest';
import { sourceFiles } from './sources.js';

const base = ['values', 'outcome', 'law', 'formula', 'document'];
const road = [...base, 'plan', 'variation', 'budget', 'measurement', 'scoring', 'premium', 'procurement', 'drafting'];

/** Which folders a folder may import. The order is the road: data flows one way. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  values: [],
  outcome: ['values'],
  law: ['values', 'outcome'],
  formula: ['values', 'outcome'],
  document: ['values', 'outcome'],
  plan: base,
  variation: [...base, 'plan'],
  budget: [...base, 'plan'],
  measurement: [...base, 'plan'],
  scoring: [...base, 'plan', 'measurement'],
  premium: [...base, 'plan', 'scoring'],
  procurement: ['values', 'outcome', 'law', 'document'],
  drafting: [...base, 'plan', 'variation'],
  explain: ['values', 'outcome', 'document', 'law'],
  charts: ['values', 'outcome', 'law', 'explain'],
  samples: ['', ...road],
  testing: ['', ...road],
  '': [...road],
};

/** Folders that may import the result types (types only) of every stage. */
const readsResultTypes = ['explain', 'charts'];

const thirdParty: readonly { readonly name: RegExp; readonly allowedIn: RegExp }[] = [
  { name: /^decimal\.js/, allowedIn: /^src\/values\/decimal\.ts$/ },
  { name: /^date-fns/, allowedIn: /^src\/values\/civil-date\.ts$/ },
  { name: /^zod/, allowedIn: /^src\/(document\/|(plan|variation|budget|measurement|scoring|premium|procurement|drafting|explain)\/schema)/ },
  { name: /^fast-check$/, allowedIn: /^src\/testing\// },
];

/** `values` has three doors, so that numbers do not pull date-fns and the public one shows no inner figures; `explain` has a second one, so that charts do not pull zod. */
const doors = /\/(index|numbers|days|inside|telling)\.ts$/;

describe.each(sourceFiles.map((file) => [file.path, file] as const))('%s', (_, file) => {
  it('imports only what its folder may import, through doors', () => {
    const wrong = file.imports.flatMap(({ specifier, target, typeOnly }) => {
      if (target === null) {
        const rule = thirdParty.find(({ name }) => name.test(specifier));
        return rule?.allowedIn.test(file.path) ? [] : [`${specifier}: not allowed here`];
      }
      const folder = target.split('/').length > 2 ? (target.split('/')[1] ?? '') : '';
      if (folder === file.folder) return file.path === 'src/values/index.ts' ? [] : target.endsWith('/index.ts') && file.folder !== '' ? [`${specifier}: its own door`] : [];
      if (target === 'src/values/index.ts') return [`${specifier}: inside the library use values/numbers.js or values/days.js`];
      if (!doors.test(target) && target !== 'src/index.ts') return [`${specifier}: not through the door`];
      const may = allowed[file.folder]?.includes(folder) || (typeOnly && readsResultTypes.includes(file.folder));
      return may ? [] : [`${specifier}: ${file.folder} may not import ${folder}`];
    });
    expect(wrong).toEqual([]);
  });
});

it('has no import cycle', () => {
  const graph = new Map(sourceFiles.map(({ path, imports }) => [path, imports.flatMap(({ target }) => (target ? [target] : []))]));
  const done = new Set<string>();
  const cycles: string[] = [];
  const visit = (path: string, trail: readonly string[]): void => {
    if (trail.includes(path)) {
      cycles.push([...trail.slice(trail.indexOf(path)), path].join(' → '));
      return;
    }
    if (done.has(path)) return;
    for (const target of graph.get(path) ?? []) visit(target, [...trail, path]);
    done.add(path);
  };
  for (const path of graph.keys()) visit(path, []);
  expect(cycles).toEqual([]);
});
