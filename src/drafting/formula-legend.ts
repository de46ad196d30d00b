import type { FormulaInput } from './formula-inputs.js';
import type { Report } from './formula-report.js';

const entry = /(?<![\p{L}\p{N}])([a-z]\d?) ?[=:] ?([^=:;()]{2,200}?)(?=(?: e|,|;| -|\.)? ?(?<![\p{L}\p{N}])[a-z]\d? ?[=:]|[;()]|\.? ?$)/gu;

/** `A/B dove A = utenti serviti e B = utenti in lista`: inputs that are letters are named as the words after the formula say. */
export function named(inputs: readonly FormulaInput[], tail: { readonly from: number; readonly to: number }, text: string, report: Report): readonly FormulaInput[] {
  if (!inputs.some(({ key }) => isLetter(key))) return inputs;
  const names = new Map<string, { readonly from: number; readonly to: number }>();
  for (const match of text.slice(tail.from, tail.to).matchAll(entry)) {
    const [whole, letter = '', name = ''] = match;
    const from = tail.from + match.index + whole.length - name.length;
    if (!names.has(letter)) names.set(letter, { from, to: from + name.trimEnd().length });
  }
  return inputs.map((input) => {
    const at = isLetter(input.key) ? names.get(input.key) : undefined;
    if (!at) return input;
    const label = report.shown(at);
    report.add('drafting/formula-legend', at, { text: input.label, name: label });
    return { ...input, label, aliases: [input.label, ...input.aliases] };
  });
}

function isLetter(key: string): boolean {
  return /^[a-z]\d?$/.test(key);
}
