import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { root } from './structure/sources.js';
import { codeBlocks, runBlock } from './tools/code-blocks.js';

it('shows in README.md what its first example prints', async () => {
  const text = readFileSync(join(root, 'README.md'), 'utf8');
  const [block] = codeBlocks('README.md', text);
  const [, shown] = /\n```text\n([\s\S]*?)\n```\n/.exec(text) ?? [];
  if (!block) throw new Error('no example');
  const lines: string[] = [];
  const log = vi.spyOn(console, 'log').mockImplementation((line: string) => void lines.push(line));
  await runBlock(block);
  log.mockRestore();
  expect(lines.join('\n')).toBe(shown);
});
