import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesBelow, root, sourceFiles } from './sources.js';

const pages = ['README.md', 'CHANGELOG.md', ...filesBelow('docs'), ...filesBelow('.github'), ...filesBelow('test/golden')].filter((path) => path.endsWith('.md'));

describe.each(pages)('%s', (page) => {
  it('has no dead link to a file or a heading', () => {
    const dead = linksOf(read(page)).filter((link) => !leadsSomewhere(page, link));
    expect(dead).toEqual([]);
  });
});

it('lists every guide in the index of the guides', () => {
  const linked = linksOf(read('docs/guide/README.md'));
  const guides = filesBelow('docs/guide').map((path) => path.slice('docs/guide/'.length)).filter((name) => name.endsWith('.md') && name !== 'README.md');
  expect(guides.filter((guide) => !linked.includes(guide))).toEqual([]);
});

describe('doc comments', () => {
  const names = new Set(sourceFiles.flatMap(({ text }) => [...text.matchAll(/^export\s+(?:async\s+)?(?:function|const|class|interface|type)\s+(\w+)/gm)].map(([, name]) => name)));

  it.each(sourceFiles.filter(({ text }) => /\{@link|(?:docs|examples|schemas|test)\/[\w./-]+\.\w+/.test(text)).map((file) => [file.path, file] as const))(
    '%s links to names and files that exist', (_, { text }) => {
      const unknown = [...text.matchAll(/\{@link\s+([\w.]+)[^}]*\}/g)].map(([, name = '']) => name).filter((name) => !names.has(name.split('.')[0] ?? ''));
      const missing = [...text.matchAll(/(?<![\w/.-])(?:docs|examples|test)\/[\w./-]+\.(?:md|json|ts)\b/g)].map(([path]) => path).filter((path) => !existsSync(join(root, path)));
      expect([...unknown, ...missing]).toEqual([]);
    });
});

/** Targets of the links and pictures of a page, code left out. */
function linksOf(text: string): readonly string[] {
  const prose = text.replace(/^([ \t]*)```[\s\S]*?^\1```/gm, '').replace(/`[^`\n]*`/g, '');
  return [...prose.matchAll(/\]\(\s*<?([^)\s>]+)>?(?:\s+"[^"]*")?\s*\)/g), ...prose.matchAll(/^\[[^\]]+\]:\s*(\S+)/gm)].map(([, target = '']) => target);
}

function leadsSomewhere(page: string, link: string): boolean {
  if (/^(?:https?|mailto):/.test(link)) return true;
  const [path = '', heading] = link.split('#');
  const target = path === '' ? page : normalize(join(dirname(page), decodeURIComponent(path)));
  if (target.startsWith('..') || !existsSync(join(root, target))) return false;
  if (heading === undefined) return true;
  return statSync(join(root, target)).isFile() && target.endsWith('.md') && headingsOf(read(target)).includes(heading);
}

/** Anchors of the headings of a page, as repositories show them. */
function headingsOf(text: string): readonly string[] {
  const seen = new Map<string, number>();
  return [...text.replace(/^```[\s\S]*?^```/gm, '').matchAll(/^#{1,6}\s+(.+?)\s*#*$/gm)].map(([, heading = '']) => {
    const anchor = heading.toLowerCase().replace(/[^\p{L}\p{N}\s_-]/gu, '').trim().replace(/\s/g, '-');
    const times = seen.get(anchor) ?? 0;
    seen.set(anchor, times + 1);
    return times === 0 ? anchor : `${anchor}-${times}`;
  });
}

function read(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}
