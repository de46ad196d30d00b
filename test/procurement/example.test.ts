import { readFileSync } from 'node:fs';
import { expect, it, vi } from 'vitest';

it('examples/procurement.ts prints what its last comment says', async () => {
  const lines: string[] = [];
  const log = vi.spyOn(console, 'log').mockImplementation((line: string) => { lines.push(line); });
  await import('../../examples/procurement.js');
  log.mockRestore();
  const text = readFileSync(new URL('../../examples/procurement.ts', import.meta.url), 'utf8');
  const [, comment = ''] = /\n\/\*\n([\s\S]*)\n\*\/\n$/.exec(text) ?? [];
  expect(lines.join('\n')).toBe(comment);
});
