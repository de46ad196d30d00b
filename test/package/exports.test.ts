import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, it } from 'vitest';
import { entryPoints } from '../../tsup.config.js';
import { root } from '../structure/sources.js';

const listed = join(root, 'test/package/exports.txt');

// Names leave or change only with a new major version: look at the difference, then `UPDATE=1 npx vitest run … test/package/exports`.
it('the names of each entry are those of the committed list', () => {
  const found = exportedNames();
  if (process.env.UPDATE) writeFileSync(listed, found);
  expect(found).toBe(readFileSync(listed, 'utf8'));
}, 120_000);

/** Values and types of each entry, one a line: `./formula function parseFormula`. */
function exportedNames(): string {
  const paths = [['.', 'src/index.ts'], ...entryPoints.map((name) => [`./${name}`, `src/${name}/index.ts`])] as const;
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), (path) => readFileSync(path, 'utf8')) as { config: { compilerOptions: object } };
  const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, root);
  const program = ts.createProgram(paths.map(([, path]) => join(root, path)), { ...options, noEmit: true });
  const checker = program.getTypeChecker();
  return paths.flatMap(([entry, path]) => {
    const source = program.getSourceFile(join(root, path));
    const module = source && checker.getSymbolAtLocation(source);
    if (!module) return [];
    return checker.getExportsOfModule(module).map((symbol) => {
      const target = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
      return `${entry} ${kindOf(target)} ${symbol.name}\n`;
    }).sort();
  }).join('');
}

function kindOf({ flags }: ts.Symbol): string {
  if (flags & ts.SymbolFlags.Function) return 'function';
  if (flags & ts.SymbolFlags.Class) return 'class';
  return flags & ts.SymbolFlags.Value ? 'const' : 'type';
}
