/** The whole suite, and all results byte for byte, under other time zones and languages. `npm run test:determinism`. */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../structure/sources.js';

const machines = [
  { TZ: 'Europe/Rome', LANG: 'C', LC_ALL: 'C' },
  { TZ: 'UTC', LANG: 'it_IT.UTF-8', LC_ALL: 'it_IT.UTF-8' },
  { TZ: 'Pacific/Apia', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
] as const;

const bin = (name: string) => join(root, 'node_modules/.bin', name);

function under(machine: Readonly<Record<string, string>>, command: string, args: readonly string[]): string {
  return execFileSync(command, args, { cwd: root, encoding: 'utf8', env: { ...process.env, ...machine }, maxBuffer: 2 ** 28 });
}

const outputs = new Set<string>();
for (const machine of machines) {
  under(machine, bin('vitest'), ['run', '--config', 'test/vitest.config.ts', '--reporter=dot']);
  for (let run = 0; run < 2; run += 1) outputs.add(under(machine, bin('tsx'), ['test/tools/all-results.ts']));
  console.log(`ok    ${Object.values(machine).join(' ')}`);
}
const [text = ''] = outputs;
console.log(`the results of all cases and the demo: ${outputs.size === 1 ? `the same ${text.length} characters` : `${outputs.size} different texts`} in ${machines.length * 2} runs`);
console.log(`${machines.length} passed, ${outputs.size - 1} failed`);
process.exitCode = outputs.size === 1 ? 0 : 1;
