/**
 * The package as users get it: packed, installed in empty projects, and used there under each runtime. Needs a full build
 * and the npm registry, for the dependencies and the runtimes. `npm run test:package`.
 */
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { root } from '../structure/sources.js';
import { here, installRuntimes, project, run, runtime, tarball } from './projects.js';

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly exports: Readonly<Record<string, unknown>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

let [passed, failed] = [0, 0];
const runtimesInstalled = check('the pinned runtimes install, without a script', installRuntimes);

const bin = (name: string) => join(root, 'node_modules/.bin', name);
const { name, version, exports, dependencies, devDependencies } = readJson<Manifest>(join(root, 'package.json'));
const entries = Object.keys(exports).filter((entry) => !entry.endsWith('.json'));
const fastCheck = `fast-check@${devDependencies['fast-check']}`;

const plain = await project('plain', [tarball]);
const unpacked = join(plain, 'node_modules', name);
await check('it brings its three dependencies, and nothing that runs at install', () => {
  const { packages } = readJson<{ packages: Record<string, { hasInstallScript?: true }> }>(join(plain, 'node_modules/.package-lock.json'));
  sameList(Object.keys(packages), [name, ...Object.keys(dependencies)].map((one) => `node_modules/${one}`));
  sameList(Object.keys(packages).filter((one) => packages[one]?.hasInstallScript), []);
});
await check('it holds what it should, and says what changed in this version', () => {
  sameList(readdirSync(unpacked), ['CHANGELOG.md', 'LICENSE', 'README.md', 'dist', 'package.json', 'schemas']);
  if (!readFileSync(join(unpacked, 'CHANGELOG.md'), 'utf8').includes(`\n## ${version}\n`)) throw new Error(`CHANGELOG.md says nothing of ${version}`);
});
await check('each JSON Schema can be imported', () => {
  const require = createRequire(join(plain, 'use.js'));
  for (const file of readdirSync(join(unpacked, 'schemas'))) require(`${name}/schemas/${file}`);
});
await check('without fast-check each entry loads but ./testing', async () => {
  const program = `for (const entry of ${JSON.stringify(entries)}) await import(${JSON.stringify(name)} + entry.slice(1)).catch((error) => console.log(entry, error.message.slice(0, 32)));`;
  sameText(await run(plain, process.execPath, ['--input-type=module', '--eval', program]), "./testing Cannot find package 'fast-check'\n");
});

const typed = await project('typescript', [tarball, fastCheck]);
for (const [resolution, module, files] of [['NodeNext', 'NodeNext', ['use.mts', 'use.cts']], ['Bundler', 'ESNext', ['use.mts']]] as const) {
  await check(`TypeScript strict, ${resolution}, skipLibCheck off`, () => {
    const compilerOptions = {
      target: 'ES2022', module, moduleResolution: resolution, strict: true, exactOptionalPropertyTypes: true, noUncheckedIndexedAccess: true,
      skipLibCheck: false, types: [], noEmit: resolution === 'Bundler',
    };
    writeFileSync(join(typed, `${resolution}.json`), JSON.stringify({ compilerOptions, files }));
    for (const file of files) cpSync(join(here, 'use.ts'), join(typed, file));
    return run(typed, bin('tsc'), ['-p', `${resolution}.json`]);
  });
}
const printed = await run(typed, process.execPath, ['use.mjs']);

await check('each entry has the names of the committed list', () => {
  const listed = readFileSync(join(here, 'exports.txt'), 'utf8').trim().split('\n').filter((line) => !line.includes(' type '));
  const { names } = JSON.parse(printed) as { names: Record<string, readonly string[]> };
  sameList(Object.keys(names), entries);
  sameList(Object.entries(names).flatMap(([entry, found]) => found.map((one) => `${entry} ${one}`)), listed.map((line) => line.replace(/ \w+ /, ' ')));
});
await check('three copies in one program understand each other', () => {
  cpSync(join(here, 'copies.mjs'), join(plain, 'copies.mjs'));
  return run(plain, process.execPath, ['copies.mjs', join(typed, 'use.mjs')]);
});
await check('bundled for the browser by esbuild: the same bytes', async () => {
  await run(typed, bin('esbuild'), ['use.mjs', '--bundle', '--format=esm', '--platform=browser', '--outfile=browser.mjs', '--log-level=warning']);
  sameText(await run(typed, process.execPath, ['browser.mjs']), printed);
});
await check('publint', () => run(root, bin('publint'), [tarball, '--strict']));
await check('are the types wrong', () => run(root, bin('attw'), [tarball, '--profile', 'node16', '--exclude-entrypoints', './schemas/*.json']));

await runtimesInstalled;
const start = Date.now();
await Promise.all(['node-20', 'node-22', 'node-24', 'node-26'].map((name) => check(`${name} installs it; as ES module and as CommonJS the same bytes`, async () => {
  const folder = await project(name, [tarball, fastCheck], runtime(name));
  for (const file of ['use.mjs', 'use.cjs']) {
    cpSync(join(typed, file), join(folder, file));
    sameText(await run(folder, runtime(name), [file]), printed);
  }
})));
await check('deno checks its types and runs it without any permission: the same bytes', async () => {
  sameText(await run(typed, runtime('deno'), ['run', '--check', '--no-prompt', '--no-remote', 'use.mts'], { DENO_NO_UPDATE_CHECK: '1' }), printed);
});
console.log(`      used under all runtimes in ${secondsSince(start)}`);

console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

async function check(what: string, test: () => unknown): Promise<void> {
  const start = Date.now();
  try {
    await test();
    passed += 1;
    console.log(`ok    ${what} (${secondsSince(start)})`);
  } catch (error) {
    failed += 1;
    const { stdout = '', message } = error as { stdout?: string; message: string };
    console.log(`FAIL  ${what}\n${message}\n${stdout}`);
  }
}

function secondsSince(start: number): string {
  return `${((Date.now() - start) / 1000).toFixed(1)} s`;
}

function sameList(found: readonly string[], expected: readonly string[]): void {
  const [more, missing] = [found.filter((one) => !expected.includes(one)), expected.filter((one) => !found.includes(one))];
  if (more.length + missing.length > 0) throw new Error(`not expected: ${more.join(', ')}; missing: ${missing.join(', ')}`);
}

function sameText(found: string, expected: string): void {
  if (found === expected) return;
  let at = 0;
  while (found[at] === expected[at]) at += 1;
  const [one, other] = [found, expected].map((text) => text.slice(Math.max(0, at - 60), at + 60));
  throw new Error(`from character ${at} on: …${one}…, not …${other}…`);
}

function readJson<T>(path: string): T {
  return JSON.parse(readFileSync(path, 'utf8')) as T;
}
