import { printFormula } from '../formula/index.js';
import type { Indicator, IndicatorInput, Target } from '../plan/index.js';
import type { Path } from '../document/index.js';
import { draftFormula, type FormulaDraft } from './formula.js';
import { dayOf, present, report, textOf, weightOf, type Reading } from './plan-cells.js';
import { markedCell, provenanceOf } from './plan-provenance.js';
import type { PrintedIndicator } from './plan-printed.js';
import { nameReading } from './sense.js';
import { draftTarget } from './target.js';

/** Reads a printed indicator: its formula and target become typed fields beside the cells as printed. */
export function draftIndicator(reading: Reading, path: Path, id: string, role: Indicator['role'], printed: PrintedIndicator): Indicator {
  const nameCell = textOf(printed.name);
  const name = markedCell(reading, [...path, 'name'], nameCell ?? '');
  const formulaCell = textOf(printed.formula);
  const targetCell = textOf(printed.target);
  const others = (['formula', 'target'] as const).map((cell) => markedCell(reading, [...path, cell], printed[cell] ?? ''));
  return {
    id,
    role,
    name: name.text,
    ...present({
      dimension: textOf(printed.dimension),
      subdimension: textOf(printed.subdimension),
      weight: weightOf(reading, [...path, 'peso'], printed.peso),
    }),
    ...betterOf(name.text),
    ...formulaFields(reading, path, formulaCell, { name: name.text, ...present({ target: targetCell }) }),
    ...targetFields(reading, path, targetCell, { name: name.text, year: reading.year, ...present({ formula: formulaCell }) }),
    ...present({ surveyedOn: dayOf(reading, [...path, 'surveyed'], printed.surveyed), note: textOf(printed.note) }),
    printed: present({ name: nameCell, formula: formulaCell, target: targetCell, surveyedOn: textOf(printed.surveyed) }),
    provenance: provenanceOf([name, ...others].flatMap(({ marks }) => marks)),
  };
}

/** Only what the words of the name say: that more is better of all else would be a guess. */
function betterOf(name: string): Pick<Indicator, 'better'> {
  const { sense, change } = nameReading(name);
  return sense === 'less' && change === null ? { better: 'less' } : {};
}

function formulaFields(
  reading: Reading, path: Path, cell: string | undefined, context: { readonly name: string; readonly target?: string },
): Pick<Indicator, 'formulaKind' | 'formula' | 'inputs' | 'scale'> {
  if (cell === undefined) return { formulaKind: 'none', inputs: [] };
  const { kind, formula, inputs, scale, findings } = draftFormula(cell, context);
  report(reading, [...path, 'formula'], findings);
  const isRead = formula !== null;
  return {
    formulaKind: kind,
    ...(isRead ? { formula: printFormula(formula), scale } : {}),
    inputs: inputs.map(inputOf),
  };
}

function inputOf({ key, label, aliases, constant }: FormulaDraft['inputs'][number]): IndicatorInput {
  return { key, label, ...(aliases.length === 0 ? {} : { aliases }), ...(constant === null ? {} : { constant }) };
}

function targetFields(
  reading: Reading, path: Path, cell: string | undefined,
  context: { readonly name: string; readonly formula?: string; readonly year: number },
): { readonly target?: Target } & Pick<Indicator, 'horizon' | 'also'> {
  if (cell === undefined) return {};
  const { target, horizon, also, findings } = draftTarget(cell, context);
  report(reading, [...path, 'target'], findings);
  return { target, ...(horizon === null ? {} : { horizon }), ...(also.length === 0 ? {} : { also }) };
}
