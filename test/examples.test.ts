import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { root } from './structure/sources.js';

/** Files of `examples/` that print nothing of their own (modules), or whose output has a test of its own. */
const without = ['demo.ts', 'plan-charts.ts', 'report.ts'];

const names = readdirSync(join(root, 'examples')).filter((name) => name.endsWith('.ts') && !without.includes(name));

describe.each(names)('examples/%s', (name) => {
  const text = readFileSync(join(root, 'examples', name), 'utf8');
  const [, output] = /\n\/\* Output:\n([\s\S]*)\n\*\/\n$/.exec(text) ?? [];

  it('prints what its last comment says', async () => {
    const lines: string[] = [];
    const log = vi.spyOn(console, 'log').mockImplementation((...words: unknown[]) => void lines.push(words.map(String).join(' ')));
    await import(/* @vite-ignore */ join(root, 'examples', name));
    log.mockRestore();
    expect(lines.join('\n')).toBe(output);
  });

  it('is at most 60 lines of code', () => {
    expect((text.split('\n/* Output:\n')[0] ?? '').trimEnd().split('\n').length).toBeLessThanOrEqual(60);
  });
});
