import type { Formula } from '../formula/index.js';
import type { Decimal } from '../values/numbers.js';
import { spanOf, type Folded } from './fold.js';
import { everyItem } from './formula-items.js';
import { labelOf, labelText, type Reading } from './formula-reading.js';
import type { Names } from './formula-names.js';
import { scaleOfOperand, type Scale } from './formula-scale.js';
import type { Operand } from './formula-operand.js';
import type { Report } from './formula-report.js';
import { inWholeUnits, numberFindings, type PrintedNumber } from './number.js';

/** A quantity of a drafted formula. */
export interface FormulaInput {
  /** Its name in the strict formula. */
  readonly key: string;
  /** As first printed, without bracketed notes and values. */
  readonly label: string;
  /** Other ways in which the text names it. */
  readonly aliases: readonly string[];
  /** Its value where brackets give one: `n. quartieri (16)`. */
  readonly constant: Decimal | null;
}

/** The inputs of a formula in order of first appearance. */
export function inputsOfNames(names: Names, report: Report): readonly FormulaInput[] {
  return names.quantities.map((quantity) => {
    const label = labelOf(quantity, report);
    const mentions = quantity.mentions.map((mention) => labelText(mention, report));
    const constant = quantity.mentions.map((mention) => constantOf(mention)).find((found) => found !== null) ?? null;
    return { key: quantity.key, label, aliases: [...new Set(mentions)].filter((mention) => mention !== label), constant: constant?.value ?? null };
  });
}

/** The bracketed number of an operand, in whole units where its unit is counted in such. */
function constantOf({ constant, words, notes }: Operand): PrintedNumber | null {
  if (!constant) return null;
  const whole = [...words, ...everyItem(notes)].some((item) => /^(?:kwh|kw|km|abitanti|utenti|pezzi|copie)$/.test(item.text));
  return whole ? inWholeUnits(constant) : constant;
}

/** Numbers and notes in brackets, and numbers before a noun: what they are taken for. */
export function reportBrackets(names: Names, folded: Folded, report: Report): void {
  for (const quantity of names.quantities) {
    const name = labelOf(quantity, report);
    for (const mention of quantity.mentions) {
      const constant = constantOf(mention);
      if (constant) {
        const at = constant.folded;
        report.add('drafting/formula-bracket-value', at, { text: report.shown(at), name, value: constant.value.toString() });
        report.findings.push(...numberFindings(folded.source, constant));
      }
      for (const note of mention.notes) report.add('drafting/formula-bracket-note', note, { text: report.shown(note), name });
      if (mention.value) report.findings.push(...numberFindings(folded.source, mention.value));
      if (mention.value) report.add('drafting/formula-value-in-name', mention.value.folded, { text: report.shown(mention.value.folded), name });
    }
  }
}

/** The one quantity that a text names. */
export function measured({ left, names, percentAt }: Reading, folded: Folded, report: Report): { readonly formula: Formula; readonly input: FormulaInput; readonly scale: Scale } | null {
  const [input] = inputsOfNames(names, report);
  if (left.kind !== 'operand' || !input) return null;
  reportBrackets(names, folded, report);
  return { formula: { node: 'input', name: input.key, span: spanOf(folded, left.from, left.to) }, input, scale: percentAt ? 'percent' : scaleOfOperand(left.operand) };
}
