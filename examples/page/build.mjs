// Bundles the page: the library as it is published (dist/), with vega for the charts, in one script without modules, so
// that the page also opens from a folder.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const { name, exports } = JSON.parse(readFileSync(here('../../package.json'), 'utf8'));

const published = {
  name: 'published',
  setup({ onResolve }) {
    onResolve({ filter: new RegExp(`^${name}(/|$)`) }, ({ path }) => {
      const entry = exports[`.${path.slice(name.length)}`];
      return entry ? { path: here(`../../${entry.import.default}`), sideEffects: false } : { errors: [{ text: `${path} is no entry point` }] };
    });
  },
};

await build({
  entryPoints: [here('src/page.ts')],
  outfile: here('dist/page.js'),
  bundle: true,
  minify: true,
  format: 'iife',
  target: 'es2022',
  charset: 'utf8',
  legalComments: 'none',
  nodePaths: [here('../../node_modules')],
  plugins: [published],
  logLevel: 'warning',
  logOverride: { 'ignored-bare-import': 'silent' },
});
