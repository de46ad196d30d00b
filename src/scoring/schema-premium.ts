import * as z from 'zod';
import { decimalField, percentField } from '../document/index.js';
import type { PremiumRules, Weighing } from './premium-rules.js';
import { boundsField, boundsRule, boundsShape, gapsField, oneBoundEachSide } from './schema-factor.js';

const name = /* @__PURE__ */ z.string().min(1);
const text = { label: z.string().exactOptional(), note: z.string().exactOptional() };
const over = z.enum(['access', 'present', 'all']).exactOptional();

const weighing: z.ZodType<Weighing> = /* @__PURE__ */ z.union([
  z.enum(['score', 'fascia', 'part-time', 'time', 'time-365', 'time-months']),
  z.strictObject({ input: name }),
  z.strictObject({ presence: decimalField }),
  z.strictObject({ group: name, coefficients: z.record(name, decimalField) }),
]);
const weights = /* @__PURE__ */ z.array(weighing);

const topShare = /* @__PURE__ */ z.strictObject({
  percent: percentField.exactOptional(),
  count: z.int().min(1).exactOptional(),
  scope: name.exactOptional(),
  rounding: z.enum(['floor', 'ceil', 'half-up']).exactOptional(),
  criteria: z.array(name).exactOptional(),
  ties: z.enum(['exclude-all', 'include-all']).exactOptional(),
  atLeastOne: z.boolean().exactOptional(),
}).refine(({ percent, count }) => (percent === undefined) !== (count === undefined), { message: 'top', params: { expected: 'percent oppure count, uno solo dei due' } });

/** The steps from score to money. */
export const premiumField: z.ZodType<PremiumRules> = /* @__PURE__ */ z.strictObject({
  steps: z.array(z.discriminatedUnion('step', [
    z.strictObject({ step: z.literal('split'), ...text, by: name, weights: weights.exactOptional(), amounts: z.enum(['weights', 'fondo']).exactOptional(), percents: z.record(name, percentField).exactOptional(), over }),
    z.strictObject({
      step: z.literal('tiers'), ...text, ties: z.enum(['upper', 'lower']).exactOptional(),
      tiers: z.array(z.strictObject({ id: name, people: percentField, resources: percentField })).min(1),
    }),
    z.strictObject({ step: z.literal('distribute'), ...text, weights, amount: z.enum(['exhaust', 'unit']).exactOptional(), over }),
    z.strictObject({
      step: z.literal('increase'), ...text, percent: percentField, base: z.enum(['gross-mean', 'net-mean']).exactOptional(),
      rounding: z.enum(['unrounded', 'each-step']).exactOptional(), top: topShare,
    }),
    z.strictObject({ step: z.literal('interim'), ...text }),
    z.strictObject({ step: z.literal('scale'), ...text, keep: weights, to: name }),
    z.strictObject({ step: z.literal('forfeit'), ...text, to: name }),
    z.strictObject({
      step: z.literal('balance'), ...text, to: name, gaps: gapsField.exactOptional(), sum: z.enum(['separate', 'joint']).exactOptional(),
      groups: z.array(z.strictObject({ id: name, kinds: z.array(name).min(1) })).min(1), leftOut: z.array(name).exactOptional(),
      keep: z.array(z.strictObject({ ...boundsShape, percent: percentField }).refine(oneBoundEachSide, boundsRule)).min(1),
    }),
    z.strictObject({
      step: z.literal('discipline'), ...text, to: name, several: z.enum(['highest', 'sum']).exactOptional(), cuts: z.enum(['all', 'premium']).exactOptional(),
      sanctions: z.array(z.strictObject({ kind: name, days: boundsField.exactOptional(), percent: percentField })).min(1),
    }),
    z.strictObject({
      step: z.literal('redistribute'), ...text, from: name, by: z.union([z.enum(['proportional', 'equal']), weights]).exactOptional(),
      among: z.enum(['not-cut', 'access']).exactOptional(), scope: name.exactOptional(),
    }),
  ])).min(1),
  sinks: z.array(z.strictObject({ id: name, label: z.string().exactOptional() })).exactOptional(),
  rest: name.exactOptional(),
});
