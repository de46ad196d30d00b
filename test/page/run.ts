/**
 * Drives the page of examples/page in headless Chromium, as a person would: `npm run test:page`. The page is opened from
 * its folder, without a server. With `--pictures` the screenshots in docs/images are taken anew.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { checks } from './checks.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = join(root, 'examples/page');
const npm = (...args: string[]): void => {
  const { status } = spawnSync('npm', args, { cwd: folder, stdio: ['ignore', 'inherit', 'inherit'] });
  if (status !== 0) throw new Error(`npm ${args.join(' ')} failed`);
};
if (!existsSync(join(folder, 'node_modules/playwright-core'))) npm('ci', '--silent');
npm('run', '--silent', 'build');

const { chromium } = createRequire(join(folder, 'package.json'))('playwright-core') as typeof import('playwright-core');
const files = mkdtempSync(join(tmpdir(), 'page-'));
const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
  args: [
    '--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
    '--disable-component-update', '--disable-sync',
  ],
});
let [passed, failed] = [0, 0];
try {
  for (const [name, check] of Object.entries(checks)) {
    const wrong = await run(browser, check);
    if (wrong === null) passed += 1;
    else failed += 1;
    console.log(`${wrong === null ? '✓' : '✗'} ${name}${wrong === null ? '' : `\n    ${wrong}`}`);
  }
  const untyped = typeErrors();
  if (untyped === null) passed += 1;
  else failed += 1;
  console.log(untyped === null ? '✓ the sources of the page are well typed' : `✗ the sources of the page are well typed\n${untyped}`);
  if (process.argv.includes('--pictures')) await pictures(browser);
} finally {
  await browser.close();
  rmSync(files, { recursive: true });
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

/** Runs a check on a fresh page; whatever it does, the page asks for nothing but its own files and reports no error. */
async function run(browser: Browser, check: (page: Page, fileOf: typeof written) => Promise<void>): Promise<string | null> {
  const { page, wrongs } = await opened(browser, { width: 1200, height: 900 });
  try {
    await check(page, written);
    return wrongs.length === 0 ? null : wrongs.join('\n    ');
  } catch (error) {
    return error instanceof Error ? error.message.split('\n').slice(0, 6).join('\n    ') : String(error);
  } finally {
    await page.context().close();
  }
}

async function opened(browser: Browser, viewport: { readonly width: number; readonly height: number }) {
  const context = await browser.newContext({ viewport, reducedMotion: 'reduce', locale: 'it-IT' });
  await context.addInitScript('globalThis.__name ??= (named) => named'); // what a compiler leaves around functions
  const page = await context.newPage();
  page.setDefaultTimeout(8000);
  const wrongs: string[] = [];
  const home = pathToFileURL(`${folder}/`).href;
  page.on('request', (request) => {
    if (!request.url().startsWith(home) && !request.url().startsWith('data:')) wrongs.push(`a request left the page: ${request.url()}`);
  });
  page.on('pageerror', (error) => wrongs.push(`the page threw: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') wrongs.push(`the console says: ${message.text()}`);
  });
  await page.goto(`${home}index.html`);
  return { page, wrongs };
}

function written(name: string, text: string): string {
  const path = join(files, name);
  writeFileSync(path, text);
  return path;
}

/** The compiler's words about the page and this test, which the main project leaves out as it lacks their tools. */
function typeErrors(): string | null {
  const { status, stdout } = spawnSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '--noEmit', '-p', folder], { encoding: 'utf8' });
  return status === 0 ? null : stdout.split('\n').slice(0, 10).join('\n');
}

/** The page with a formula read, and with a plan. */
async function pictures(browser: Browser): Promise<void> {
  const images = join(root, 'docs/images');
  mkdirSync(images, { recursive: true });
  const { page } = await opened(browser, { width: 860, height: 1080 });
  await page.getByRole('button', { name: 'Una crescita' }).click();
  await page.locator('#formula-strict').waitFor();
  await page.mouse.move(0, 0);
  await page.screenshot({ path: join(images, 'page.png') });
  await page.getByRole('tab', { name: 'Piano' }).click();
  await page.getByRole('button', { name: 'Il piano di Cremona 2016' }).click();
  await page.getByLabel('Obiettivo di cui vedere le fasi').selectOption('O058');
  await page.locator('figure svg text:has-text("Fasi di O058")').waitFor();
  await page.locator('#plan-results').evaluate((results) => results.children[3]?.scrollIntoView());
  await page.screenshot({ path: join(images, 'page-plan.png') });
  await page.context().close();
}
