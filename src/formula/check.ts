import { formulaFinding, type Diagnostic } from '../outcome/index.js';
import { inputName, type Formula } from './ast.js';
import { expressionValue, scopeOf } from './expression-value.js';
import { walk } from './inputs.js';
import { printFormula } from './print.js';

/**
 * What is wrong with a formula whatever its figures are: names that are not known, each at its first place, and
 * denominators that are zero by what is written (`[a] / (2 - 2)`).
 *
 * @param knownNames names that a value may be given for; white space as in {@link inputName}
 * @diagnostic formula/unknown-name, formula/zero-denominator
 * @example
 * ```ts
 * import { checkFormula, parseFormula } from 'municipal-performance/formula';
 * const outcome = parseFormula('[corsi] / [iscriti]');
 * outcome.ok && checkFormula(outcome.value, ['corsi', 'iscritti']).map(({ code, span }) => [code, span]); //=> [['formula/unknown-name', { from: 10, to: 19 }]]
 * ```
 */
export function checkFormula(formula: Formula, knownNames: Iterable<string>): readonly Diagnostic[] {
  const known = new Set([...knownNames].map(inputName));
  const told = new Set<string>();
  const findings: Diagnostic[] = [];
  walk(formula, (expression) => {
    if (expression.node === 'input' && !known.has(expression.name) && !told.has(expression.name)) {
      told.add(expression.name);
      findings.push(formulaFinding('formula/unknown-name', { span: expression.span }, { name: expression.name, known: listed(known) }));
    }
    if (expression.node === 'arithmetic' && expression.operator === '/' && isAlwaysZero(expression.right)) {
      const denominator = printFormula(expression.right);
      findings.push(formulaFinding('formula/zero-denominator', { span: expression.right.span }, { denominator }));
    }
  });
  return findings.sort((a, b) => (a.span?.from ?? 0) - (b.span?.from ?? 0));
}

function isAlwaysZero(denominator: Formula): boolean {
  return expressionValue(denominator, scopeOf(new Map()))?.isZero() ?? false;
}

const mostListed = 12;

function listed(known: ReadonlySet<string>): string {
  const names = [...known].slice(0, mostListed).map((name) => `«${name}»`);
  return names.length === 0 ? 'nessuna' : names.join(', ') + (known.size > mostListed ? ` e altre ${known.size - mostListed}` : '');
}
