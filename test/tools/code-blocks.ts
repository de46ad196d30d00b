import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../structure/sources.js';

/** A TypeScript code block of a doc comment or a page. */
export interface CodeBlock {
  readonly path: string;
  readonly line: number;
  readonly code: string;
}

export interface Shown {
  readonly code: string;
  readonly found: unknown;
  readonly expected: unknown;
}

/** The ```ts blocks of a text: in doc comments the leading ` * ` is taken off. Blocks marked ```ts ignore are left out. */
export function codeBlocks(path: string, text: string): CodeBlock[] {
  const fence = /^([ \t]*(?:\*[ \t]?)?)```(?:ts|typescript)[ \t]*\n([\s\S]*?)^[ \t]*(?:\*[ \t]?)?```/gm;
  return [...text.matchAll(fence)].map((match) => ({
    path,
    line: text.slice(0, match.index).split('\n').length,
    code: (match[2] ?? '').split('\n').map((line) => line.replace(/^[ \t]*\*[ \t]?/, (lead) => (match[1]?.includes('*') ? '' : lead))).join('\n'),
  }));
}

/**
 * Runs a block. A line `expression; //=> result` states what the expression gives, as it is in JSON (a Decimal is its
 * text); the result is a JavaScript literal.
 */
export async function runBlock({ code }: CodeBlock): Promise<readonly Shown[]> {
  const folder = mkdtempSync(join(root, 'node_modules/.cache-examples-'));
  try {
    const file = join(folder, 'block.ts');
    writeFileSync(file, instrumented(code));
    const { shown } = (await import(file)) as { readonly shown: readonly Shown[] };
    return shown.map((one) => ({ ...one, found: JSON.parse(JSON.stringify(one.found) ?? 'null') as unknown }));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function instrumented(code: string): string {
  const lines = code.split('\n').map((line) => {
    const match = /^(\s*)(?:const (\w+) = )?(.*?);?\s*\/\/=> (.*)$/.exec(line);
    if (!match) return line;
    const [, indent = '', name, expression = '', expected = ''] = match;
    const value = name ? `const ${name} = ${expression}; ${show(line, name, expected)}` : show(line, expression, expected);
    return indent + value;
  });
  return `export const shown: unknown[] = [];\n${lines.join('\n')}\n`;
}

function show(line: string, expression: string, expected: string): string {
  return `shown.push({ code: ${JSON.stringify(line.trim())}, found: (${expression}), expected: (${expected}) });`;
}
