import { decimal, type Decimal } from '../values/numbers.js';
import type { Unit } from '../outcome/index.js';
import type { Factor, LeafFactor, MissingChoice } from './factor.js';
import { partsOf, premiumInputsOf } from './leaves.js';
import type { Bounds } from './range.js';
import type { Scheme } from './scheme.js';

/** A fact that a scheme asks of each person, as a form would ask it. */
export interface SchemeInput {
  /** Key in the `inputs` of the appraisal. */
  readonly id: string;
  readonly label?: string;
  /** Kind of the leaf, which says how the input is written (docs/guide/schemes.md); `number` is a number that only the premium asks for. */
  readonly kind: Exclude<LeafFactor['kind'], 'table'> | 'number';
  /** Unit of its numbers: points where they are added as they are, `number` where the scheme converts them first. */
  readonly unit: Unit;
  /** Numbers outside are refused; null where any number is taken, or the input is words. */
  readonly range: Bounds | null;
  /** Numbers lie on this grid, counted from the lower bound. */
  readonly step?: Decimal;
  /** The words that the input may use: levels, classes, items of a checklist. */
  readonly choices?: readonly string[];
  /** Where the figure is taken from when the appraisal does not state it. */
  readonly otherwise?: 'another-scheda' | 'measurement' | 'staff-schede';
  /** What holds where it is missing. */
  readonly missing: MissingChoice;
  /** The parts of the scheme that use it. */
  readonly usedBy: readonly ('score' | 'penalties' | 'premium')[];
}

/**
 * The inputs that a scheme asks for: what a form, a spreadsheet or an import must give for each person. `draftAppraisals` and
 * `appraisalRows` take the list as it is.
 *
 * @returns in the order of the tree: score, penalties, premium; each key once
 * @example
 * ```ts
 * import { parseScheme, schemeInputs } from 'municipal-performance';
 * const scheme = parseScheme({
 *   format: 'municipal-performance/scheme@1', id: 'nostro', title: 'Nostro', ente: 'Comune di Esempio', staff: 'comparto',
 *   validity: { from: '2024-01-01' }, source: { act: 'CCI 2024' }, rounding: 'exact',
 *   score: { kind: 'sum', of: [
 *     { kind: 'line', max: '60', of: { kind: 'objectives', id: 'obiettivi' }, through: [['0', '0'], ['100', '60']] },
 *     { kind: 'given', id: 'comportamenti', label: 'Comportamenti', max: '40', step: '0.5' },
 *   ] },
 * });
 * const inputs = scheme.ok ? schemeInputs(scheme.value) : [];
 * inputs.map(({ id, kind, unit, range }) => [id, kind, unit, range]); //=> [['obiettivi', 'objectives', 'percent', { from: '0' }], ['comportamenti', 'given', 'points', { from: '0', to: '40' }]]
 * inputs[1]?.step; //=> '0.5'
 * ```
 */
export function schemeInputs(scheme: Scheme): readonly SchemeInput[] {
  const found = new Map<string, SchemeInput>();
  const add = (input: SchemeInput) => {
    const before = found.get(input.id);
    found.set(input.id, before ? { ...before, usedBy: [...new Set([...before.usedBy, ...input.usedBy])] } : input);
  };
  for (const leaf of leavesIn(scheme.score, true)) add(inputOfLeaf(leaf, 'score'));
  for (const leaf of (scheme.penalties ?? []).flatMap((factor) => leavesIn(factor, true))) add(inputOfLeaf(leaf, 'penalties'));
  for (const id of premiumInputsOf(scheme)) add({ id, kind: 'number', unit: 'number', range: null, missing: 'refuse', usedBy: ['premium'] });
  return [...found.values()];
}

interface Leaf {
  readonly factor: Exclude<LeafFactor, { readonly kind: 'table' }>;
  /** Whether its value counts as points, with nothing that converts it. */
  readonly counts: boolean;
}

function leavesIn(factor: Factor, counts: boolean): readonly Leaf[] {
  const parts = partsOf(factor);
  if (parts.length > 0) return parts.flatMap((part) => leavesIn(part, counts && !converting.has(factor.kind)));
  return [{ factor: factor as Leaf['factor'], counts }];
}

const converting: ReadonlySet<Factor['kind']> = new Set(['threshold', 'line', 'steps', 'table', 'product']);

function inputOfLeaf({ factor, counts }: Leaf, usedBy: 'score' | 'penalties'): SchemeInput {
  const { id, label, kind, missing = 'refuse' } = factor;
  const common = { id, ...(label === undefined ? {} : { label }), kind, missing, usedBy: [usedBy] };
  const plain: Unit = counts ? 'points' : 'number';
  switch (factor.kind) {
    case 'given': {
      const range = { from: factor.min ?? decimal(0), ...(factor.max ? { to: factor.max } : {}) };
      return { ...common, unit: plain, range, ...(factor.step ? { step: factor.step } : {}) };
    }
    case 'level': return { ...common, unit: 'text', range: null, choices: Object.keys(factor.levels) };
    case 'counts': return { ...common, unit: 'count', range: { from: decimal(0) }, choices: [...Object.keys(factor.weights), ...(factor.leftOut ?? [])] };
    case 'survey': return { ...common, unit: 'number', range: { from: factor.scale[0], to: factor.scale[1] } };
    case 'list': return { ...common, unit: plain, range: null };
    case 'objectives': return { ...common, unit: 'percent', range: { from: decimal(0) }, otherwise: 'measurement' };
    case 'checklist': return { ...common, unit: 'text', range: null, choices: factor.items.map((item) => item.id) };
    case 'carried': return { ...common, unit: plain, range: null, otherwise: 'another-scheda' };
    case 'measured': return { ...common, unit: factor.as === 'value' ? 'number' : 'percent', range: null, otherwise: 'measurement' };
    case 'staff': return { ...common, unit: 'count', range: null, otherwise: 'staff-schede' };
  }
}
