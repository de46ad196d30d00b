import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const src = fileURLToPath(new URL('../src', import.meta.url));

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  resolve: {
    alias: [
      { find: /^municipal-performance$/, replacement: `${src}/index.ts` },
      { find: /^municipal-performance\/(.+)$/, replacement: `${src}/$1/index.ts` },
    ],
  },
  // properties and examples that start threads take long on a machine that does other things; growth is measured elsewhere
  test: { include: ['test/**/*.test.ts'], passWithNoTests: false, testTimeout: 60_000, setupFiles: ['test/seed.ts'] },
});
