import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../structure/sources.js';
import { builtEntries, entries, nameOf, sizeOf, type Entry, type Library, type Size } from './bundles.js';

/** A name that people import from each entry. */
const typical = {
  '.': 'measure', './values': 'apportion', './law': 'isHoliday', './formula': 'parseFormula', './budget': 'capitoloBalances',
  './procurement': 'procurementRoute', './drafting': 'draftFormula', './explain': 'explain', './charts': 'barometerChart',
  './samples': 'cremona2016', './testing': 'arbitraryPlan',
} as const satisfies Readonly<Record<Entry, string>>;

/** What the import of one entry may never pull: as `*` bundled for a page and as loaded by Node. */
const forbidden: readonly (readonly [Entry, what: 'typical' | '*', library: Library])[] = [
  ['./formula', '*', 'zod'], ['./formula', '*', 'date-fns'], ['./values', '*', 'zod'], ['./law', '*', 'zod'], ['./charts', '*', 'zod'],
  ['./explain', 'typical', 'zod'], ['./drafting', 'typical', 'zod'], ['.', 'typical', 'zod'],
];

const page = join(root, 'docs/sizes.md');
const sizes = (await Promise.all(entries.flatMap((entry) => [sizeOf(entry, typical[entry]), sizeOf(entry, '*')])));
const loaded = await loadedByNode();

// `UPDATE=1 npx vitest run … test/package/sizes` writes the table anew.
describe('what an import costs', () => {
  if (process.env.UPDATE) writeFileSync(page, pageOf(sizes));
  const committed = rowsOf(readFileSync(page, 'utf8'));

  it.each(sizes.map((size) => [`${size.entry} ${size.what}`, size] as const))('%s is within a tenth of the committed size, and pulls the same libraries', (name, { kB, pulls }) => {
    const before = committed.get(name);
    expect(before, `${name} is not in docs/sizes.md`).toBeDefined();
    expect(kB).toBeLessThanOrEqual((before?.kB ?? 0) * 1.1);
    expect(pulls).toEqual(before?.pulls);
  });

  it.each(forbidden)('%s (%s) never pulls %s', (entry, what, library) => {
    const size = sizes.find((one) => one.entry === entry && one.what === (what === '*' ? '*' : typical[entry]));
    expect(size?.pulls).not.toContain(library);
    if (what === '*') expect(loaded.get(entry)).not.toContain(library);
  });

  it.each([...loaded])('Node loads with %s what the page says', (entry, found) => {
    expect(new RegExp(`^\\| \`${entry}\` \\| ([^\`|]*) \\|$`, 'm').exec(readFileSync(page, 'utf8'))?.[1]).toBe(found.join(', '));
  });
});

/** The libraries that each entry of the built package imports, with its shared chunks. */
async function loadedByNode(): Promise<ReadonlyMap<Entry, readonly string[]>> {
  const { outputs } = await builtEntries();
  return new Map(entries.map((entry) => {
    const [seen, found] = [new Set<string>(), new Set<string>()];
    const visit = (path: string): void => {
      if (seen.has(path)) return;
      seen.add(path);
      for (const one of outputs[path]?.imports ?? []) {
        if (one.external) found.add(one.path.split('/')[0] ?? '');
        else visit(one.path);
      }
    };
    visit(`dist/${nameOf(entry)}.js`);
    return [entry, [...found].sort()];
  }));
}

function pageOf(all: readonly Size[]): string {
  const rows = all.map(({ entry, what, kB, pulls }) => `| \`${entry}\` | \`${what}\` | ${kB} | ${pulls.join(', ') || '–'} |`);
  return `# What an import costs

Minified, not compressed, bundled with esbuild for the browser from the sources; \`*\` takes everything that an entry has. Held by
\`test/package/sizes.test.ts\`: more than a tenth above the table, or a library more, and the test fails.

| entry | import | kB | pulls |
|---|---|--:|---|
${rows.join('\n')}

A page takes only what it uses. Node loads an entry with the chunks that it shares with others:

| entry | loads |
|---|---|
${[...loaded].map(([entry, found]) => `| \`${entry}\` | ${found.join(', ')} |`).join('\n')}
`;
}

function rowsOf(text: string): ReadonlyMap<string, { readonly kB: number; readonly pulls: readonly string[] }> {
  return new Map([...text.matchAll(/^\| `(\S+)` \| `(\S+)` \| (\d+) \| (.*) \|$/gm)].map(([, entry, what, kB, pulls]) => (
    [`${entry ?? ''} ${what ?? ''}`, { kB: Number(kB), pulls: pulls === '–' ? [] : (pulls ?? '').split(', ') }])));
}
