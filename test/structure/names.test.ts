import { describe, expect, it } from 'vitest';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { codeOf, root, sourceFiles } from './sources.js';

/** Words that a name may not hold, and what the field says instead. */
const banned: readonly { readonly word: RegExp; readonly instead: string }[] = [
  { word: /^get[A-Z]/, instead: 'the noun, or valueOn, planOn' },
  { word: /^(?:process|handle|evaluate)(?:[A-Z]|$)/, instead: 'parse, draft, check, measure, score, award, compute' },
  { word: /(?:Manager|Helper|Utils?|Info|Misc)$|^(?:utils?|helpers?|info|misc|data)$/, instead: 'the name of the thing' },
  { word: /[Cc]hapter/, instead: 'capitolo' },
  { word: /(?:^|[a-z])Card|^card/, instead: 'scheda' },
  { word: /[Gg]oal|KPI|[Kk]pi[A-Z]/, instead: 'objective, indicator' },
  { word: /[Mm]ission(?!e|i)/, instead: 'missione' },
  { word: /[Pp]rogram(?!ma|me|mi|ming|med)/, instead: 'programma' },
];

const exportedName = /^export\s+(?:declare\s+)?(?:async\s+)?(?:function|const|class|interface|type)\s+(\w+)/gm;

describe.each(sourceFiles.map((file) => [file.path, file] as const))('%s', (path, { text }) => {
  it('names things as the field does', () => {
    const names = [...codeOf(text).matchAll(exportedName)].map((match) => match[1] ?? '');
    const wrong = names.flatMap((name) => banned.filter(({ word }) => word.test(name)).map(({ instead }) => `${name}: ${instead}`));
    expect(wrong).toEqual([]);
  });

  it('is named in kebab case, ASCII', () => {
    expect(path).toMatch(/^[a-z0-9/.-]+\.ts$/);
  });
});

it('keeps one changelog entry for the version of the package', () => {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { readonly version: string };
  expect(readFileSync(join(root, 'CHANGELOG.md'), 'utf8')).toContain(`## ${version}`);
});
