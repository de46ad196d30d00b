/** What importing an entry costs: the time of the first import in a new process, and the size in a page. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { builtEntries, entries, nameOf, sizeOf } from '../package/bundles.js';

const rounds = 11;

/** Beside the sources, where Node finds the libraries that the entries import. */
export async function entriesTable(): Promise<string> {
  const folder = mkdtempSync(fileURLToPath(new URL('.entries-', import.meta.url)));
  try {
    await builtEntries(folder);
    writeFileSync(join(folder, 'empty.js'), '');
    writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
    const files = ['empty', ...entries.map(nameOf)].map((name) => join(folder, `${name}.js`));
    const [empty = NaN, ...millis] = importMillis(files);
    const sizes = await Promise.all(entries.map((entry) => sizeOf(entry, '*')));
    const rows = sizes.map(({ entry, kB, gzipped }, index) => `| \`${entry}\` | ${((millis[index] ?? NaN) - empty).toFixed(1)} | ${kB} | ${gzipped} |`);
    return `Median of ${rounds} first imports, each in a new process, less that of an empty module (${empty.toFixed(1)} ms); all that an entry has, bundled for a page with its libraries.\n\n`
      + `| entry | import, ms | minified, kB | gzip, kB |\n|---|--:|--:|--:|\n${rows.join('\n')}\n`;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The median time of the import of each file, all files in turn. */
function importMillis(files: readonly string[]): readonly number[] {
  const taken = files.map((): number[] => []);
  for (let round = 0; round < rounds; round += 1) files.forEach((file, index) => taken[index]?.push(firstImport(file)));
  return taken.map((times) => times.sort((a, b) => a - b)[Math.floor(rounds / 2)] ?? NaN);
}

function firstImport(file: string): number {
  const script = `const start = performance.now(); await import(${JSON.stringify(pathToFileURL(file).href)}); console.log(performance.now() - start);`;
  return Number(execFileSync(process.execPath, ['--input-type=module', '--eval', script], { encoding: 'utf8' }));
}
