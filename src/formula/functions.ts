/**
 * The functions of the language; the list is closed.
 *
 * - `min(a, …)`, `max(a, …)`: the smallest, the largest of its arguments;
 * - `sum(a, …)`, `mean(a, …)`: their sum, their arithmetic mean;
 * - `if(condition, then, else)`: `then` where the condition is not 0, else `else`; only the branch taken is computed;
 * - `abs(a)`: the value without its sign;
 * - `round(a)`, `round(a, digits)`: rounded half up (a tie moves away from zero) to `digits` decimals, a whole number
 *   written in the formula from -30 to 30; without it to units.
 */
export type FunctionName = 'min' | 'max' | 'mean' | 'sum' | 'if' | 'abs' | 'round';

interface Signature {
  readonly least: number;
  readonly most: number;
  /** The result in Italian, for a trace. */
  readonly label: string;
}

export const functions: Readonly<Record<FunctionName, Signature>> = {
  min: { least: 1, most: Infinity, label: 'Minimo' },
  max: { least: 1, most: Infinity, label: 'Massimo' },
  mean: { least: 1, most: Infinity, label: 'Media' },
  sum: { least: 1, most: Infinity, label: 'Somma' },
  if: { least: 3, most: 3, label: 'Scelta secondo la condizione' },
  abs: { least: 1, most: 1, label: 'Valore assoluto' },
  round: { least: 1, most: 2, label: 'Arrotondamento' },
};

/** Names of all functions, for a message. */
export const functionNames: string = /* @__PURE__ */ Object.keys(functions).join(', ');

export function isFunctionName(word: string): word is FunctionName {
  return Object.hasOwn(functions, word);
}

/** How many arguments a function takes, in Italian. */
export function arityText(name: FunctionName): string {
  const { least, most } = functions[name];
  if (most === Infinity) return `almeno ${least}`;
  return least === most ? String(least) : `da ${least} a ${most}`;
}
