/**
 * Mutants of one folder, held against its own tests and the conformance cases: `npm run test:mutation -- values`.
 * `reports/mutants-<folder>.json` keeps what was found, so that the next run tries only what changed since.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../structure/sources.js';

const folders = process.argv.length > 2 ? process.argv.slice(2) : ['values', 'formula', 'budget', 'procurement', 'scoring', 'premium', 'drafting'];

for (const folder of folders) {
  const { status } = spawnSync(
    join(root, 'node_modules/.bin/stryker'),
    ['run', 'test/mutation/stryker.config.json', '--incremental', '--incrementalFile', `reports/mutants-${folder}.json`, '--mutate', `src/${folder}/**/*.ts,!src/**/index.ts,!src/**/schema*.ts,!src/values/numbers.ts,!src/values/days.ts`],
    { cwd: root, stdio: 'inherit', env: { ...process.env, MUTATED_FOLDER: folder } },
  );
  if (status !== 0) process.exitCode = 1;
}
