import * as z from 'zod';
import { citationField, dayField, decimalField, percentField } from '../document/index.js';
import { boundsField, boundsRule, boundsShape, factorField, gapsField, oneBoundEachSide, roundingField } from './schema-factor.js';
import { premiumField } from './schema-premium.js';
import { schemeFormat, type Scheme } from './scheme.js';

const name = /* @__PURE__ */ z.string().min(1);
const months = /* @__PURE__ */ z.int().min(0).max(12);

/** The document of an evaluation scheme. */
export const schemeSchema: z.ZodType<Scheme> = /* @__PURE__ */ z.strictObject({
  format: z.literal(schemeFormat),
  id: name,
  title: name,
  ente: name,
  staff: z.enum(['dirigenti', 'eq', 'comparto', 'segretario', 'other']),
  validity: z.strictObject({ from: dayField, to: dayField.exactOptional() }),
  source: citationField,
  score: factorField,
  penalties: z.array(factorField).exactOptional(),
  clamp: z.strictObject({ min: decimalField.exactOptional(), max: decimalField.exactOptional() }).exactOptional(),
  rounding: z.union([z.literal('exact'), roundingField]).exactOptional(),
  gates: z.array(z.strictObject({
    id: name, label: name, exception: z.enum(['none', 'act']).exactOptional(), source: citationField.exactOptional(),
  })).exactOptional(),
  access: z.strictObject({
    minimum: boundsField.exactOptional(),
    minimumConflict: z.enum(['table', 'minimum']).exactOptional(),
    months: z.strictObject({ atLeast: months, count: z.enum(['calendar', 'days', 'month-if-15-days']).exactOptional() }).exactOptional(),
    presence: z.strictObject({ days: z.int().min(0).max(31), months, neutral: z.array(name).exactOptional() }).exactOptional(),
    excludingSanctions: z.array(name).exactOptional(),
    days: z.int().min(0).max(366).exactOptional(),
    source: citationField.exactOptional(),
  }).exactOptional(),
  fasce: z.array(z.strictObject({
    id: name, label: z.string().exactOptional(), ...boundsShape, note: z.string().exactOptional(),
    percent: z.union([z.literal('score'), percentField]).exactOptional(),
  }).refine(oneBoundEachSide, boundsRule)).min(1).exactOptional(),
  fasceGaps: gapsField.exactOptional(),
  premium: premiumField.exactOptional(),
  note: z.string().exactOptional(),
});
