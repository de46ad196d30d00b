import { computeFormula } from 'municipal-performance/formula';
import { draftFormula, draftTarget, type FormulaDraft } from 'municipal-performance/drafting';
import { isDecimal, round } from 'municipal-performance/values';
import type { Adapter, Inputs } from './index.js';

export const draftingAdapters: Readonly<Record<string, Adapter>> = {
  'draft-formula': (inputs) => {
    const draft = drafted(inputs);
    return { kind: draft.kind, inputs: draft.inputs.length, value: probed(draft, (inputs.probe ?? []) as readonly string[]) };
  },
  'draft-formula-example': (inputs) => {
    const [example] = drafted(inputs).examples;
    return example && { result: example.result && round(example.result, 4), consistent: example.agrees };
  },
  'draft-target': ({ text, name, formula, year }) =>
    draftTarget(text as string, {
      name: (name ?? undefined) as string | undefined,
      formula: (formula ?? undefined) as string | undefined,
      year: (year ?? undefined) as number | undefined,
    }),
};

function drafted({ text, name, target }: Inputs): FormulaDraft {
  return draftFormula(text as string, { name: (name ?? undefined) as string | undefined, target: (target ?? undefined) as string | undefined });
}

/** The formula computed with the i-th probe given to the i-th input. */
function probed({ kind, formula, inputs }: FormulaDraft, probe: readonly string[]): unknown {
  if (kind !== 'arithmetic' || formula === null || probe.length < inputs.length) return null;
  const { value } = computeFormula(formula, Object.fromEntries(inputs.map(({ key }, index) => [key, probe[index] as string])));
  return isDecimal(value) ? round(value, 10) : value;
}
