/**
 * Bundles the benchmarks with the sources and runs them: `npm run bench`, or `npm run bench -- word` for the sections with that
 * word in their title, which writes no page. Run as they are by tsx they would measure tsx, which names each function as it is made.
 */
import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const bundles = ['page', 'plans'].map((name) => ({ source: here(`${name}.ts`), bundle: here(`.${name}.mjs`) }));

await build({
  entryPoints: bundles.map(({ source }) => source), outdir: here('.'), entryNames: '.[name]', outExtension: { '.js': '.mjs' }, bundle: true,
  format: 'esm', platform: 'node', target: 'es2022', logLevel: 'warning',
  external: ['date-fns/*', 'decimal.js', 'dinero.js', 'esbuild', 'expr-eval', 'fast-check', 'mathjs', 'tinybench', 'tsup', 'zod'],
});
try {
  execFileSync(process.execPath, [here('.page.mjs'), ...process.argv.slice(2)], { stdio: 'inherit' });
} finally {
  for (const { bundle } of bundles) rmSync(bundle);
}
