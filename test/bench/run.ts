/**
 * Bundles the benchmarks with the sources and runs them: `npm run bench`, or `npm run bench -- word` for the sections with that
 * word in their title, which writes no page. Run as they are by tsx they would measure tsx, which names each function as it is made.
 */
import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const bundle = here('.bundle.mjs');

await build({
  entryPoints: [here('page.ts')], outfile: bundle, bundle: true, format: 'esm', platform: 'node', target: 'es2022', logLevel: 'warning',
  external: ['date-fns/*', 'decimal.js', 'dinero.js', 'esbuild', 'expr-eval', 'fast-check', 'mathjs', 'tinybench', 'zod'],
});
try {
  execFileSync(process.execPath, [bundle, ...process.argv.slice(2)], { stdio: 'inherit' });
} finally {
  rmSync(bundle);
}
