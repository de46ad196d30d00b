import { mergeConfig } from 'vitest/config';
import base from '../vitest.config.js';

/** The suite without what reads sources as text: a mutant would be found by its spelling, not by what it does. */
export default mergeConfig(base, { test: { exclude: ['test/structure/**', 'test/docs.test.ts', '**/node_modules/**'] } });
