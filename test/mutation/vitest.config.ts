import { mergeConfig } from 'vitest/config';
import base from '../vitest.config.js';
import { folder } from './folder.js';

/** The tests of one folder and the conformance cases: what must notice when that folder changes what it does. */
export default mergeConfig(
  { ...base, test: {} },
  { test: { setupFiles: ['test/seed.ts'], include: [`test/${folder}/**/*.test.ts`, 'test/conformance/**/*.test.ts', 'test/mutation/loads.test.ts'], exclude: ['**/node_modules/**'] } },
);
