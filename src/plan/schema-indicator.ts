import * as z from 'zod';
import { dayField, decimalField, weightField } from '../document/index.js';
import type { Indicator, IndicatorInput } from './indicator.js';
import { provenanceSchema } from './schema-provenance.js';
import { horizonSchema, targetSchema } from './schema-target.js';

const inputSchema: z.ZodType<IndicatorInput> = /* @__PURE__ */ z.strictObject({
  key: z.string().min(1),
  label: z.string(),
  aliases: z.array(z.string()).exactOptional(),
  constant: decimalField.exactOptional(),
});

/** An indicator with its formula and target. */
export const indicatorSchema: z.ZodType<Indicator> = /* @__PURE__ */ z.strictObject({
  id: z.string().min(1),
  role: z.enum(['impact', 'result']),
  name: z.string(),
  dimension: z.string().exactOptional(),
  subdimension: z.string().exactOptional(),
  weight: weightField.exactOptional(),
  better: z.enum(['more', 'less']).exactOptional(),
  formulaKind: z.enum(['arithmetic', 'equality', 'measure', 'text', 'none']).exactOptional(),
  formula: z.string().exactOptional(),
  inputs: z.array(inputSchema).default([]),
  scale: z.enum(['ratio', 'percent', 'count', 'money', 'days', 'other']).exactOptional(),
  target: targetSchema.exactOptional(),
  horizon: horizonSchema.exactOptional(),
  also: z.array(targetSchema).exactOptional(),
  surveyedOn: dayField.exactOptional(),
  note: z.string().exactOptional(),
  printed: z.strictObject({
    name: z.string().exactOptional(),
    formula: z.string().exactOptional(),
    target: z.string().exactOptional(),
    surveyedOn: z.string().exactOptional(),
  }).exactOptional(),
  provenance: provenanceSchema,
});
