import { defineConfig } from 'tsup';

export const entryPoints = [
  'values', 'law', 'formula', 'budget', 'procurement', 'drafting', 'explain', 'charts', 'samples', 'testing',
] as const;

export default defineConfig({
  entry: {
    index: 'src/index.ts',
    ...Object.fromEntries(entryPoints.map((name) => [name, `src/${name}/index.ts`])),
  },
  format: ['esm', 'cjs'],
  target: 'es2022',
  dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
  splitting: true,
  sourcemap: true,
  clean: false,
  external: ['fast-check'],
});
