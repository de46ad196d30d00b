import * as z from 'zod';
import { citationField, decimalField } from '../document/index.js';
import type { Factor } from './factor.js';

/** A rounding as a rule states it. */
export const roundingField = /* @__PURE__ */ z.strictObject({
  digits: z.int().min(-6).max(20),
  mode: z.enum(['half-up', 'half-even', 'half-down', 'up', 'down', 'floor', 'ceil']),
});

export const boundsShape = {
  from: decimalField.exactOptional(),
  above: decimalField.exactOptional(),
  to: decimalField.exactOptional(),
  below: decimalField.exactOptional(),
};

/** One bound at each end at most. */
export function oneBoundEachSide(bounds: { readonly from?: unknown; readonly above?: unknown; readonly to?: unknown; readonly below?: unknown }): boolean {
  return !(bounds.from !== undefined && bounds.above !== undefined) && !(bounds.to !== undefined && bounds.below !== undefined);
}

export const boundsRule = { message: 'bounds', params: { expected: 'al massimo uno tra from e above, e al massimo uno tra to e below' } };

export const boundsField = /* @__PURE__ */ z.strictObject(boundsShape).refine(oneBoundEachSide, boundsRule);

export const gapsField = /* @__PURE__ */ z.enum(['refuse', 'lower', 'upper']);

const name = /* @__PURE__ */ z.string().min(1);
const common = {
  label: z.string().exactOptional(),
  max: decimalField.exactOptional(),
  weight: decimalField.exactOptional(),
  missing: z.enum(['refuse', 'zero', 'rescale']).exactOptional(),
  source: citationField.exactOptional(),
  note: z.string().exactOptional(),
};
const leaf = { id: name, ...common };
const node = { id: name.exactOptional(), ...common };
const zeroWeights = z.enum(['equal', 'error']).exactOptional();
const measuredAs = z.enum(['linear-to-target', 'on-off', 'progress', 'value']).exactOptional();
const points = /* @__PURE__ */ z.record(name, decimalField);

/** A factor of a score, with the factors it is made of. */
export const factorField: z.ZodType<Factor> = /* @__PURE__ */ z.lazy(() => factors);

const tableKey = /* @__PURE__ */ z.strictObject({ of: factorField, ranges: z.array(boundsField).min(1) });

const factors = /* @__PURE__ */ z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('given'), ...leaf, max: decimalField.exactOptional(), min: decimalField.exactOptional(), step: decimalField.exactOptional() }),
  z.strictObject({ kind: z.literal('level'), ...leaf, levels: points }),
  z.strictObject({ kind: z.literal('counts'), ...leaf, weights: points, leftOut: z.array(name).exactOptional() }),
  z.strictObject({ kind: z.literal('survey'), ...leaf, scale: z.tuple([decimalField, decimalField]), minimumAnswers: z.int().min(1).exactOptional() }),
  z.strictObject({ kind: z.literal('list'), ...leaf, take: z.enum(['lowest', 'highest', 'mean', 'sum']), nulls: z.enum(['ignore', 'refuse']).exactOptional() }),
  z.strictObject({
    kind: z.literal('objectives'), ...leaf, zeroWeights, partial: z.enum(['linear', 'all-or-nothing']).exactOptional(),
    beyond: z.enum(['cap', 'keep']).exactOptional(), atMost: z.int().min(1).exactOptional(), as: measuredAs,
  }),
  z.strictObject({
    kind: z.literal('checklist'), ...leaf,
    items: z.array(z.strictObject({ id: name, label: z.string().exactOptional(), points: decimalField })),
  }),
  z.strictObject({
    kind: z.literal('table'), ...leaf, rows: tableKey, columns: tableKey.exactOptional(),
    points: z.array(z.array(decimalField).min(1)).min(1), exemptBelow: decimalField.exactOptional(),
  }),
  z.strictObject({ kind: z.literal('carried'), ...leaf, scheme: name, item: name }),
  z.strictObject({ kind: z.literal('measured'), ...leaf, element: name, as: measuredAs }),
  z.strictObject({ kind: z.literal('staff'), ...leaf, count: z.enum(['heads', 'fasce']), scheme: name }),
  z.strictObject({
    kind: z.literal('threshold'), ...node, of: factorField, when: boundsField, points: decimalField,
    compare: z.union([z.literal('exact'), roundingField]).exactOptional(),
  }),
  z.strictObject({ kind: z.literal('line'), ...node, of: factorField, through: z.array(z.tuple([decimalField, decimalField])).min(2) }),
  z.strictObject({
    kind: z.literal('steps'), ...node, of: factorField, gaps: gapsField.exactOptional(),
    steps: z.array(z.strictObject({ ...boundsShape, points: decimalField }).refine(oneBoundEachSide, boundsRule)).min(1),
  }),
  z.strictObject({ kind: z.literal('round'), ...node, of: factorField, to: roundingField }),
  z.strictObject({
    kind: z.enum(['sum', 'weighted-mean', 'product', 'min', 'max', 'first']), ...node, of: z.array(factorField).min(1), zeroWeights,
  }),
]);
