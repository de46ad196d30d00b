import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesBelow, root } from './structure/sources.js';
import { codeBlocks, runBlock } from './tools/code-blocks.js';

const files = [...filesBelow('src'), ...filesBelow('docs'), 'README.md'].filter((path) => /\.(ts|md)$/.test(path));

for (const path of files) {
  const blocks = codeBlocks(path, readFileSync(join(root, path), 'utf8'));
  if (blocks.length === 0) continue;
  describe(path, () => {
    it.each(blocks.map((block) => [block.line, block] as const))('the example at line %s gives what it says', async (_, block) => {
      for (const { code, found, expected } of await runBlock(block)) expect(found, code).toEqual(expected);
    });
  });
}
