import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { generatedPages } from '../tools/pages.js';
import { root } from './sources.js';

it.each(Object.entries(generatedPages))('%s is current (npm run docs writes it anew)', async (path, text) => {
  expect(readFileSync(join(root, path), 'utf8')).toBe(await text());
});
