/** Empty projects with the packed package in them, in a folder that goes away at the end. */
import { execFile } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { root } from '../structure/sources.js';

export const here = join(root, 'test/package');
const work = mkdtempSync(join(tmpdir(), 'municipal-performance-'));
process.on('exit', () => rmSync(work, { recursive: true, force: true }));

/** What a command prints; rejects with it where the command fails. */
export async function run(folder: string, command: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<string> {
  const { stdout } = await promisify(execFile)(command, args, { cwd: folder, env: { ...process.env, ...env }, maxBuffer: 2 ** 26 });
  return stdout;
}

/** The package as it would be published. */
export const tarball = join(work, (await run(root, 'npm', ['pack', '--pack-destination', work, '--silent'])).trim());

/** An empty project that installs some packages, with the npm of this machine under the given Node. */
export async function project(name: string, packages: readonly string[], node = process.execPath): Promise<string> {
  const folder = join(work, name);
  mkdirSync(folder);
  writeFileSync(join(folder, 'package.json'), '{ "private": true }');
  await run(folder, 'npm', ['install', '--silent', '--engine-strict', '--prefer-offline', ...packages], { PATH: `${dirname(node)}${delimiter}${process.env.PATH}` });
  return folder;
}

/** Installs the pinned runtimes: some 850 MB on disk. */
export async function installRuntimes(): Promise<void> {
  cpSync(join(here, 'runtimes'), join(work, 'runtimes'), { recursive: true });
  await run(join(work, 'runtimes'), 'npm', ['ci', '--ignore-scripts', '--silent']);
}

/** The binary of an installed runtime: `node-24`, `deno`. */
export function runtime(name: string): string {
  const modules = join(work, 'runtimes/node_modules');
  const path = name === 'deno' ? join(modules, '.bin/deno') : join(modules, `${name}-${process.platform}-${process.arch}`, 'bin/node');
  if (!existsSync(path)) throw new Error(`no ${name} for ${process.platform}-${process.arch}: it is not in test/package/runtimes/package.json, or this registry does not serve it`);
  return path;
}
