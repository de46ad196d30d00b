import { expect, it } from 'vitest';
import { folder } from './folder.js';

/**
 * A mutant that breaks what is computed when a module is loaded leaves the other files without a single test, which the
 * mutation runner takes for a pass: here loading is the test.
 */
it.each(['municipal-performance', `municipal-performance/${folder}`, 'municipal-performance/samples'])('%s loads', async (entry) => {
  expect(Object.keys((await import(entry)) as object)).not.toHaveLength(0);
});
