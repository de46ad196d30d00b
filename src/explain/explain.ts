import { citationText, invariant, shown } from '../values/numbers.js';
import type { Step } from '../outcome/index.js';
import { cleanMarkdown, cleanText, markdownLink } from './clean.js';
import { sourcesOf } from './sources.js';
import { choiceWords, inputWords, resultWords, roundingWords, sourceMarks, sourceWords } from './words.js';

/** Form of an explanation: lines for a terminal, or Markdown with tables for a notebook or a page. */
export type ExplainFormat = 'text' | 'markdown';

export interface ExplainOptions {
  /** Default `text`. */
  readonly format?: ExplainFormat;
  /** How many levels of steps below the result are told: 0 tells the result alone. Default: all. */
  readonly depth?: number;
}

/**
 * A trace for people, in Italian: each step numbered, with its figures, rounding, choices and sources. Figures are
 * written the Italian way and cut off, not rounded, after six decimals; nothing is computed. Text that comes from
 * documents cannot act as mark-up or as controls of a terminal.
 *
 * @throws InvariantError for a wrong option
 * @example
 * ```ts
 * import { explain } from 'municipal-performance/explain';
 * import { computeFormula, parseFormula } from 'municipal-performance/formula';
 * const outcome = parseFormula('[presenti] / [iscritti] * 100');
 * if (!outcome.ok) throw new Error();
 * const { step } = computeFormula(outcome.value, { presenti: 17, iscritti: 20 });
 * explain(step, { depth: 0 }); //=> '1. Valore della formula: 85\n   calcolo: [presenti] / [iscritti] * 100\n   con: presenti = 17; iscritti = 20\n   (2 passaggi non riportati)'
 * ```
 */
export function explain(step: Step, { format = 'text', depth = Infinity }: ExplainOptions = {}): string {
  invariant(format === 'text' || format === 'markdown', () => `expected the format "text" or "markdown", found ${shown(format)}`);
  invariant(depth === Infinity || (Number.isInteger(depth) && depth >= 0), () => `expected a depth of zero or more, found ${shown(depth)}`);
  const told = toldSteps(step, depth);
  return format === 'text' ? asText(told) : asMarkdown(step, told);
}

/** A step with its number: `1.2.1`. */
interface Told {
  readonly number: string;
  readonly level: number;
  readonly step: Step;
  /** How many steps right below it are left out. */
  readonly left: number;
}

function toldSteps(step: Step, depth: number): readonly Told[] {
  const told: Told[] = [];
  const waiting: Omit<Told, 'left'>[] = [{ number: '1', level: 0, step }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { number, level, step: { steps } } = next;
    const isLast = level >= depth;
    told.push({ ...next, left: isLast ? steps.length : 0 });
    if (isLast) continue;
    waiting.push(...steps.map((below, index) => ({ number: `${number}.${index + 1}`, level: level + 1, step: below })).reverse());
  }
  return told;
}

function asText(told: readonly Told[]): string {
  return told
    .flatMap(({ number, level, step, left }) => {
      const indent = '   '.repeat(Math.min(level, deepestIndent));
      const details = [
        ...(step.expression === undefined ? [] : [`calcolo: ${step.expression}`]),
        ...(step.inputs.length === 0 ? [] : [`con: ${inputWords(step).join('; ')}`]),
        ...notes(step),
        ...step.sources.map((source) => `fonte: ${sourceWords(source)}`),
        ...(left === 0 ? [] : [leftWords(left)]),
      ];
      return [`${indent}${number}. ${cleanText(`${step.label}: ${resultWords(step)}`)}`, ...details.map((line) => `${indent}   ${cleanText(line)}`)];
    })
    .join('\n');
}

const deepestIndent = 20;

function asMarkdown(step: Step, told: readonly Told[]): string {
  const sources = sourcesOf(step);
  const rows = told.map(({ number, step: one, left }) => [
    number,
    cleanMarkdown(one.label),
    [...(one.expression === undefined ? [] : [one.expression]), ...inputWords(one)].map(cleanMarkdown).join('<br>'),
    `**${cleanMarkdown(resultWords(one))}**`,
    [...notes(one), ...one.sources.map((source) => `fonte: ${sourceWords(source)}`), ...(left === 0 ? [] : [leftWords(left)])].map(cleanMarkdown).join('<br>'),
  ]);
  return [
    `**${cleanMarkdown(step.label)}: ${cleanMarkdown(resultWords(step))}**`,
    '',
    ...markdownTable(['N.', 'Passaggio', 'Calcolo e dati', 'Risultato', 'Note'], rows),
    ...(sources.length === 0 ? [] : ['', '**Fonti**', '']),
    ...sources.map((source) => {
      const marks = sourceMarks(source);
      return `- ${markdownLink(citationText(source), source.url)}${marks === '' ? '' : ` (${cleanMarkdown(marks)})`}`;
    }),
  ].join('\n');
}

/** A table from cells that are Markdown already. */
export function markdownTable(heads: readonly string[], rows: readonly (readonly string[])[]): string[] {
  return [heads, heads.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`);
}

function notes({ rounding, choices = [] }: Step): string[] {
  return [...(rounding ? [roundingWords(rounding)] : []), ...choices.map(choiceWords)];
}

function leftWords(count: number): string {
  return count === 1 ? '(1 passaggio non riportato)' : `(${count} passaggi non riportati)`;
}
