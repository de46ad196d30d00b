/**
 * The package as users get it: packed, installed in empty projects and used there. Needs a full build; reaches the npm
 * registry for the dependencies. `npm run test:package`.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../structure/sources.js';

const bin = (name: string) => join(root, 'node_modules/.bin', name);
const work = mkdtempSync(join(tmpdir(), 'municipal-performance-'));
let failed = 0;
let passed = 0;

function run(folder: string, command: string, args: readonly string[]): string {
  return execFileSync(command, args, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
}

function check(what: string, test: () => void): void {
  try {
    test();
    passed += 1;
    console.log(`ok    ${what}`);
  } catch (error) {
    failed += 1;
    const { stdout = '', stderr = '', message } = error as { stdout?: string; stderr?: string; message: string };
    console.log(`FAIL  ${what}\n${message}\n${stdout}${stderr}`);
  }
}

function expectOutput(folder: string, command: string, args: readonly string[]): void {
  const output = run(folder, command, args).trim();
  if (output !== '33.34 33.33 33.33 | 96.66') throw new Error(`unexpected output: ${output}`);
}

const tarball = join(work, run(root, 'npm', ['pack', '--pack-destination', work, '--silent']).trim());

function project(name: string, files: Readonly<Record<string, string>>): string {
  const folder = join(work, name);
  mkdirSync(folder);
  for (const [path, text] of Object.entries(files)) writeFileSync(join(folder, path), text);
  run(folder, 'npm', ['install', '--silent', '--no-audit', '--no-fund', tarball]);
  return folder;
}

const use = `
const { shares } = apportion('100', [1, 1, 1], { digits: 2, remainder: 'largest-remainder' });
const formula = parseFormula('[fatte] / [previste] * 100');
const result = formula.ok ? compileFormula(formula.value)({ fatte: 29, previste: 30 }) : null;
console.log(shares.join(' ') + ' | ' + (result === null || 'gap' in result ? 'gap' : round(result, 2, 'down').toString()));
`;
const esm = `import { apportion } from 'municipal-performance';
import { compileFormula, parseFormula } from 'municipal-performance/formula';
import { round } from 'municipal-performance/values';
${use}`;
const cjs = `const { apportion } = require('municipal-performance');
const { compileFormula, parseFormula } = require('municipal-performance/formula');
const { round } = require('municipal-performance/values');
${use}`;

const javascript = project('javascript', { 'package.json': '{"private":true}', 'use.mjs': esm, 'use.cjs': cjs });
check('ESM in an empty project', () => expectOutput(javascript, process.execPath, ['use.mjs']));
check('CommonJS in an empty project', () => expectOutput(javascript, process.execPath, ['use.cjs']));

const brands = `
import { isDecimal as a, decimal } from 'municipal-performance/values';
import { createRequire } from 'node:module';
const other = createRequire(import.meta.url)('municipal-performance/values');
const budget = await import('municipal-performance');
let caught = null;
try { other.decimal(NaN); } catch (error) { caught = error; }
const { isInvariantError } = await import('municipal-performance/values');
if (!isInvariantError(caught)) throw new Error('two copies do not share the brand of InvariantError');
if (!a(other.decimal('1')) || String(decimal(other.decimal('1.5'))) !== '1.5') throw new Error('two copies do not share decimals');
const { shares } = budget.apportion(other.decimal('1'), [1], { digits: 2, remainder: 'none' });
if (String(shares[0]) !== '1') throw new Error('a Decimal of another copy is not taken by its value');
`;
writeFileSync(join(javascript, 'brands.mjs'), brands);
check('the ESM and the CommonJS copy share brands', () => void run(javascript, process.execPath, ['brands.mjs']));

check('no install script', () => {
  const { scripts } = JSON.parse(readFileSync(join(javascript, 'node_modules/municipal-performance/package.json'), 'utf8')) as { scripts?: Record<string, string> };
  if (['preinstall', 'install', 'postinstall'].some((name) => scripts?.[name])) throw new Error('the package has an install script');
});

for (const [module, resolution] of [['NodeNext', 'NodeNext'], ['ESNext', 'Bundler']] as const) {
  const options = {
    compilerOptions: {
      target: 'ES2022', module, moduleResolution: resolution, strict: true, exactOptionalPropertyTypes: true, noUncheckedIndexedAccess: true,
      skipLibCheck: false, noEmit: true, types: [],
    },
    files: ['use.mts', 'all.mts', ...(module === 'NodeNext' ? ['use.cts'] : [])],
  };
  const entries = ['', '/values', '/law', '/formula', '/budget', '/procurement', '/drafting', '/explain', '/charts', '/samples'];
  const declared = 'declare const console: { log(text: string): void };\n';
  const folder = project(`typescript-${resolution.toLowerCase()}`, {
    'package.json': '{"private":true,"type":"module"}',
    'tsconfig.json': JSON.stringify(options),
    'use.mts': declared + esm,
    'use.cts': declared + esm,
    'all.mts': entries.map((entry, index) => `import * as entry${index} from 'municipal-performance${entry}';\nvoid entry${index};`).join('\n'),
  });
  check(`TypeScript strict, ${resolution}, skipLibCheck off`, () => void run(folder, bin('tsc'), ['-p', '.']));
}

check('esbuild for the browser', () => {
  run(javascript, bin('esbuild'), ['use.mjs', '--bundle', '--format=esm', '--platform=browser', '--outfile=browser.mjs', '--log-level=warning']);
  expectOutput(javascript, process.execPath, ['browser.mjs']);
});
check('publint', () => void run(root, bin('publint'), [tarball, '--strict']));
check('are the types wrong', () => void run(root, bin('attw'), [tarball, '--profile', 'node16', '--exclude-entrypoints', './schemas/*.json']));

rmSync(work, { recursive: true });
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
