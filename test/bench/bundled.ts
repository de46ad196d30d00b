import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/**
 * Bundles programs of this folder with the sources and runs the first of them. Run as they are by tsx they would measure tsx, which
 * names each function as it is made. While it runs, the bundles lie beside their sources: `page.ts` as `.page.mjs`.
 */
export async function runBundled([first, ...others]: readonly [string, ...string[]], args: readonly string[]): Promise<void> {
  const names = [first, ...others];
  await build({
    entryPoints: names.map((name) => here(`${name}.ts`)), outdir: here('.'), entryNames: '.[name]', outExtension: { '.js': '.mjs' },
    bundle: true, format: 'esm', platform: 'node', target: 'es2022', logLevel: 'warning',
    external: ['date-fns/*', 'decimal.js', 'dinero.js', 'esbuild', 'expr-eval', 'fast-check', 'mathjs', 'tinybench', 'tsup', 'zod'],
  });
  try {
    execFileSync(process.execPath, [here(`.${first}.mjs`), ...args], { stdio: 'inherit' });
  } finally {
    for (const name of names) rmSync(here(`.${name}.mjs`));
  }
}
