import * as z from 'zod';
import { citationShape } from '../document/index.js';
import { traceFormat, type Step } from '../outcome/index.js';

/** A trace as a document. */
export interface Trace {
  readonly format: typeof traceFormat;
  readonly step: Step;
}

const unitField = /* @__PURE__ */ z.enum([
  'euro', 'percent', 'ratio', 'points', 'count', 'days', 'months', 'hours', 'years', 'day', 'flag', 'number', 'text',
]);

const gapField = /* @__PURE__ */ z.strictObject({
  gap: z.enum(['not-measured', 'not-due', 'not-applicable', 'undefined-operation']),
  reason: z.string(),
  missing: z.array(z.string()).exactOptional(),
});

const sourceField = /* @__PURE__ */ z.strictObject({
  ...citationShape,
  inForceFrom: z.string().exactOptional(),
  verifiedOn: z.string().nullable().exactOptional(),
});

/** One step of a trace. */
export const stepSchema: z.ZodType<Step> = /* @__PURE__ */ z.lazy(() => stepShape);

const stepShape = /* @__PURE__ */ z.strictObject({
  rule: z.string(),
  label: z.string(),
  inputs: z.array(z.strictObject({ name: z.string(), value: z.string(), unit: unitField, from: z.string().exactOptional() })),
  result: z.union([z.string(), gapField]),
  unit: unitField,
  expression: z.string().exactOptional(),
  rounding: z.strictObject({ digits: z.int().min(-30).max(30), mode: z.string() }).exactOptional(),
  choices: z.array(z.strictObject({ option: z.string(), value: z.string(), isDefault: z.boolean() })).exactOptional(),
  sources: z.array(sourceField),
  steps: z.array(stepSchema),
});

export const traceSchema: z.ZodType<Trace> = /* @__PURE__ */ z.strictObject({ format: z.literal(traceFormat), step: stepSchema });
