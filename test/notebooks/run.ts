/**
 * Executes the notebooks of examples/notebooks with the Deno kernel: `npm run test:notebooks`. Every cell must run, show
 * what it shows in the committed notebook, and draw its charts. With `--write` the outputs are written anew.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual } from 'node:util';

interface Output {
  readonly output_type: string;
  readonly data?: Readonly<Record<string, unknown>>;
  readonly text?: string | readonly string[];
}
interface Cell {
  readonly cell_type: string;
  readonly id: string;
  readonly metadata: object;
  readonly source: readonly string[];
  readonly outputs?: readonly Output[];
}
interface Notebook {
  readonly cells: readonly Cell[];
  readonly metadata: object;
}

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = join(root, 'examples/notebooks');
if (!existsSync(join(folder, 'node_modules/.bin/deno')) && spawnSync('npm', ['ci'], { cwd: folder, stdio: 'inherit' }).status !== 0) throw new Error('npm ci failed');
const work = mkdtempSync(join(tmpdir(), 'notebooks-'));
const kernel = join(work, 'jupyter/kernels/deno');
mkdirSync(kernel, { recursive: true });
writeFileSync(join(kernel, 'kernel.json'), JSON.stringify({
  argv: [join(folder, 'node_modules/.bin/deno'), 'jupyter', '--kernel', '--conn', '{connection_file}'], display_name: 'Deno', language: 'typescript',
}));

const chart = 'application/vnd.vegalite.v5+json';
/** How many charts each notebook draws, and that it tells figures in words. */
const charts: Readonly<Record<string, number>> = { 'plan-2016.ipynb': 3, 'report-2024.ipynb': 2, 'scheme.ipynb': 3 };
let [passed, failed] = [0, 0];
function check(name: string, holds: boolean, otherwise = ''): void {
  if (holds) passed += 1;
  else failed += 1;
  console.log(`${holds ? '✓' : '✗'} ${name}${holds ? '' : `\n    ${otherwise}`}`);
}

const names = readdirSync(folder).filter((name) => name.endsWith('.ipynb'));
check('the notebooks are those that are known', isDeepStrictEqual(names.sort(), Object.keys(charts).sort()), names.join(', '));
for (const name of names) {
  const path = join(folder, name);
  const { status, stderr, executed } = execute(name);
  check(`${name}: every cell runs`, status === 0, (stderr || 'jupyter nbconvert is not installed').trim().split('\n').slice(-12).join('\n    '));
  if (executed === null) continue;
  const text = `${JSON.stringify(executed, null, 1)}\n`;
  const committed = JSON.parse(readFileSync(path, 'utf8')) as Notebook;
  if (process.argv.includes('--write')) writeFileSync(path, text);
  else check(`${name}: the outputs are those that are committed`, isDeepStrictEqual(committed, executed), `differs in cell ${firstDifference(committed, executed)}; npm run test:notebooks -- --write`);

  const outputs = executed.cells.flatMap((cell) => cell.outputs ?? []);
  const types = outputs.flatMap(({ data = {} }) => Object.keys(data));
  const drawn = types.filter((type) => type === chart).length;
  check(`${name}: ${charts[name]} charts are drawn, and each is told in words`,
    executed.cells.every(isWhole) && drawn === charts[name] && outputs.every(({ data = {} }) => !(chart in data) || ('text/markdown' in data && 'text/plain' in data)), `${drawn} drawn`);
  check(`${name}: figures are told as Markdown`, types.includes('text/markdown'));
  check(`${name}: no error, no machine`, outputs.every(({ output_type }) => output_type !== 'error') && ![root, work, folder, hostname()].some((word) => text.includes(word)) && !text.includes('file://'));
}
rmSync(work, { recursive: true, maxRetries: 5 });
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

interface Execution {
  readonly status: number | null;
  readonly stderr: string;
  readonly executed: Notebook | null;
}

/**
 * Runs a notebook. The kernel drops messages when the machine is busy, so that a cell runs and what it shows is lost: then,
 * and only then, the notebook is run again.
 */
function execute(name: string, attempts = 5): Execution {
  const { status, stderr } = spawnSync('jupyter', ['nbconvert', '--to', 'notebook', '--execute', '--ExecutePreprocessor.timeout=120', '--output-dir', work, join(folder, name)], {
    encoding: 'utf8',
    env: {
      ...process.env, HOME: work, JUPYTER_PATH: join(work, 'jupyter'), JUPYTER_CONFIG_DIR: join(work, 'config'), JUPYTER_DATA_DIR: join(work, 'data'),
      JUPYTER_RUNTIME_DIR: join(work, 'runtime'), DENO_DIR: join(work, 'deno'), DENO_NO_UPDATE_CHECK: '1', NO_COLOR: '1',
    },
  });
  if (status !== 0) return { status, stderr, executed: null };
  const executed = plain(JSON.parse(readFileSync(join(work, name), 'utf8')) as Notebook);
  if (executed.cells.every(isWhole) || attempts === 1) return { status, stderr, executed };
  console.log(`  ${name}: an output was lost on the way, once more`);
  return execute(name, attempts - 1);
}

/** Whether a cell has all that it shows: one output for each `await show(…)`, one for what it prints. */
function isWhole({ source, outputs = [] }: Cell): boolean {
  const code = source.join('');
  const shown = [...code.matchAll(/^await (?:show|Deno\.jupyter\.display)\(/gm)].length;
  return outputs.length >= shown + (/^console\.log\(/m.test(code) ? 1 : 0);
}

/** Without what differs from run to run: times of execution, versions of kernel and tools. */
function plain({ cells, ...rest }: Notebook): Notebook {
  return {
    cells: cells.map((cell) => ({ ...cell, metadata: {} })),
    ...rest,
    metadata: {
      kernelspec: { display_name: 'Deno', language: 'typescript', name: 'deno' },
      language_info: { file_extension: '.ts', mimetype: 'text/x.typescript', name: 'typescript' },
    },
  };
}

function firstDifference(one: Notebook, other: Notebook): string {
  const index = other.cells.findIndex((cell, place) => !isDeepStrictEqual(cell, one.cells[place]));
  return index < 0 ? 'none' : `${index + 1}: ${JSON.stringify(other.cells[index]?.outputs)?.slice(0, 300)}`;
}
