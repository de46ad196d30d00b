/** The entries of the package as they are bundled: for a page that imports a name of one, and for Node. */
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build, type Metafile } from 'esbuild';
import { entryPoints } from '../../tsup.config.js';
import { root } from '../structure/sources.js';

export const entries = ['.', ...entryPoints.map((name) => `./${name}` as const)] as const;
export type Entry = (typeof entries)[number];

export const libraries = ['decimal.js', 'date-fns', 'zod'] as const;
export type Library = (typeof libraries)[number];

/** What a page pays that imports one name of an entry, or all (`*`). */
export interface Size {
  readonly entry: Entry;
  readonly what: string;
  /** Minified, in thousands of bytes. */
  readonly kB: number;
  /** Minified and compressed. */
  readonly gzipped: number;
  readonly pulls: readonly Library[];
}

/** Bundled for the browser from the sources. fast-check, an optional peer, is left out. */
export async function sizeOf(entry: Entry, what: string): Promise<Size> {
  const path = `./${sourceOf(entry)}`;
  const contents = what === '*' ? `import * as all from '${path}'; globalThis.all = all;` : `import { ${what} } from '${path}'; globalThis.one = ${what};`;
  const { metafile, outputFiles } = await build({
    stdin: { contents, resolveDir: root, loader: 'ts' }, bundle: true, minify: true, format: 'esm', platform: 'browser', target: 'es2022',
    write: false, metafile: true, external: ['fast-check'], logLevel: 'silent', absWorkingDir: root,
  });
  const [output] = Object.values(metafile.outputs);
  const used = Object.entries(output?.inputs ?? {}).filter(([, { bytesInOutput }]) => bytesInOutput > 0).map(([input]) => input);
  return {
    entry, what, kB: Math.ceil((output?.bytes ?? 0) / 1000), gzipped: Math.ceil(gzipSync(outputFiles[0]?.contents ?? '').length / 1000),
    pulls: libraries.filter((library) => used.some((input) => input.includes(`node_modules/${library}/`))),
  };
}

/** All entries with the chunks that they share, as the package has them. Written only where a folder is named. */
export async function builtEntries(folder?: string): Promise<Metafile> {
  const { metafile } = await build({
    entryPoints: Object.fromEntries(entries.map((entry) => [nameOf(entry), sourceOf(entry)])),
    bundle: true, splitting: true, packages: 'external', format: 'esm', target: 'es2022', outdir: folder ?? join(root, 'dist'), write: folder !== undefined,
    metafile: true, absWorkingDir: root,
  });
  return metafile;
}

/** The file of an entry without its ending. */
export function nameOf(entry: Entry): string {
  return entry === '.' ? 'index' : entry.slice(2);
}

function sourceOf(entry: Entry): string {
  return entry === '.' ? 'src/index.ts' : `src/${nameOf(entry)}/index.ts`;
}
