import { mergeConfig } from 'vitest/config';
import base from '../vitest.config.js';
import { folder } from './folder.js';

/** The areas whose cases go through a folder alone; the cases of all areas go through the others. */
const areas: Readonly<Record<string, string>> = { budget: 'budget', procurement: 'procurement', drafting: 'draft' };

/** Tests of a folder that stand with the subject they are about: printed tables, drafts of acts, whole documents, one sample for each finding. */
const elsewhere: Readonly<Record<string, readonly string[]>> = {
  drafting: ['test/tables/*.test.ts', 'test/variation/draft-acts.test.ts', 'test/samples/{cremona-2016,others,examples}.test.ts', 'test/diagnostics/*.test.ts'],
};

/** The tests of one folder and the conformance cases: what must notice when that folder changes what it does. */
export default mergeConfig(
  { ...base, test: {} },
  { test: { env: { CASES: areas[folder] ?? '' }, setupFiles: ['test/seed.ts'], include: [`test/${folder}/**/*.test.ts`, ...(elsewhere[folder] ?? []), 'test/conformance/**/*.test.ts', 'test/mutation/loads.test.ts'], exclude: ['**/node_modules/**'] } },
);
