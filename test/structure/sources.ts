import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { dirname, join, normalize } from 'node:path';

export const root = fileURLToPath(new URL('../..', import.meta.url));

export interface SourceFile {
  /** Path from the root: `src/values/euro.ts`. */
  readonly path: string;
  /** Folder of the road: `values`; empty for `src/index.ts`. */
  readonly folder: string;
  readonly text: string;
  readonly imports: readonly Import[];
}

export interface Import {
  readonly specifier: string;
  /** Path from the root of a relative import. */
  readonly target: string | null;
  readonly typeOnly: boolean;
}

export const sourceFiles: readonly SourceFile[] = filesBelow('src')
  .filter((path) => path.endsWith('.ts'))
  .map((path) => {
    const text = readFileSync(join(root, path), 'utf8');
    return { path, folder: path.split('/').length > 2 ? (path.split('/')[1] ?? '') : '', text, imports: importsOf(path, text) };
  });

export function filesBelow(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length))
    .sort();
}

/** The code without comments, strings kept. */
export function codeOf(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\/|(^|\s)\/\/.*$/gm, '$1');
}

function importsOf(path: string, text: string): Import[] {
  return [...codeOf(text).matchAll(/(?:^|\n)\s*(import|export)(\s+type)?\s[^;'"]*?from\s*['"]([^'"]+)['"]/g)].map((match) => {
    const specifier = match[3] ?? '';
    return {
      specifier,
      typeOnly: match[2] !== undefined,
      target: specifier.startsWith('.') ? normalize(join(dirname(path), specifier)).replace(/\.js$/, '.ts') : null,
    };
  });
}
