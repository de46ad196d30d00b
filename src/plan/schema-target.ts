import * as z from 'zod';
import { dayField, decimalField, yearField } from '../document/index.js';
import type { Horizon, Target } from './target.js';

const comparatorField = /* @__PURE__ */ z.enum(['>=', '>', '<=', '<', '=']);
const unitField = /* @__PURE__ */ z.enum(['percent', 'euro', 'count', 'days', 'hours', 'other']);

/** What an indicator is to reach. */
export const targetSchema: z.ZodType<Target> = /* @__PURE__ */ z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('threshold'), comparator: comparatorField, value: decimalField, unit: unitField }),
  z.strictObject({
    kind: z.literal('change'),
    direction: z.enum(['increase', 'decrease']),
    comparator: comparatorField,
    value: decimalField,
    unit: unitField,
    baseline: z.string().nullable(),
  }),
  z.strictObject({ kind: z.literal('deadline'), by: dayField }),
  z.strictObject({ kind: z.literal('frequency'), timesPerYear: z.number().positive() }),
  z.strictObject({ kind: z.literal('yes') }),
  z.strictObject({ kind: z.literal('rank'), atMost: z.int().min(1) }),
  z.strictObject({ kind: z.literal('between'), from: decimalField, to: decimalField, unit: unitField }),
  z.strictObject({ kind: z.literal('equality'), left: z.string(), comparator: comparatorField, right: z.string() }),
  z.strictObject({ kind: z.literal('text'), text: z.string() }),
]);

/** The years in which a target is to be reached. */
export const horizonSchema: z.ZodType<Horizon> = /* @__PURE__ */ z.strictObject({ from: yearField.exactOptional(), to: yearField });
