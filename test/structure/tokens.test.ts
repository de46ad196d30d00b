import { describe, expect, it } from 'vitest';
import { codeOf, sourceFiles } from './sources.js';

/** Tokens that may not stand in `src`, what to write instead, and the one file that may hold them. */
const banned: readonly { readonly token: RegExp; readonly instead: string; readonly allowedIn?: RegExp }[] = [
  { token: /\bnew Date\(/, instead: 'CivilDate of values/days', allowedIn: /^src\/values\/civil-date\.ts$/ },
  { token: /\bDate\.now\b/, instead: 'an argument `on`' },
  { token: /\bMath\.random\b/, instead: 'an argument' },
  { token: /\bconsole\./, instead: 'a finding' },
  { token: /\bprocess\./, instead: 'an argument' },
  { token: /['"]node:/, instead: 'nothing: the library is free of I/O' },
  { token: /[:<(,|&]\s*any\b|\bas any\b/, instead: 'unknown' },
  { token: /\bparseFloat\b|\bNumber\.parseFloat\b/, instead: 'decimal()' },
  { token: /\bIntl\b|\btoLocale\w+\(/, instead: 'explain/format' },
  { token: /\blocaleCompare\b/, instead: 'comparison with <' },
  { token: /\.toFixed\(/, instead: 'fixed() of values', allowedIn: /^src\/values\// },
  { token: /\beval\(|new Function\(/, instead: 'the tree of ./formula' },
  { token: /@ts-(ignore|expect-error|nocheck)/, instead: 'a type that holds' },
  { token: /\binstanceof (?!UtcDate)/, instead: 'a brand', allowedIn: /^src\/values\// },
];

describe.each(sourceFiles.map((file) => [file.path, file] as const))('%s', (_, { path, text }) => {
  it('holds no banned token', () => {
    const found = banned
      .filter(({ token, allowedIn }) => !allowedIn?.test(path) && token.test(codeOf(text)))
      .map(({ token, instead }) => `${String(token)}: write ${instead}`);
    expect(found).toEqual([]);
  });

  it('is a small file, or a table', () => {
    const isTable = /^src\/(law|samples|outcome\/codes)\//.test(path);
    expect(text.split('\n').length <= 301 || isTable, 'over 300 lines: is there a second idea in it?').toBe(true);
  });
});
