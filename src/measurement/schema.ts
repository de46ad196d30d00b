import * as z from 'zod';
import { dayField, decimalField, unreadField, yearField } from '../document/index.js';
import { readingsFormat, type Reading, type Readings } from './reading.js';
import { surveyFormat, type Survey } from './survey.js';

const text = /* @__PURE__ */ z.string();
const id = /* @__PURE__ */ text.min(1);

const base = {
  id: /* @__PURE__ */ id.exactOptional(),
  on: dayField,
  revision: /* @__PURE__ */ z.int().min(0).exactOptional(),
  evidence: /* @__PURE__ */ text.exactOptional(),
  note: /* @__PURE__ */ text.exactOptional(),
};

const readingSchema: z.ZodType<Reading> = /* @__PURE__ */ z.discriminatedUnion('of', [
  z.strictObject({ of: z.literal('input'), input: id, indicator: id.exactOptional(), value: decimalField, ...base }),
  z.strictObject({ of: z.literal('indicator'), indicator: id, value: decimalField.exactOptional(), done: z.boolean().exactOptional(), ...base }),
  z.strictObject({ of: z.literal('baseline'), indicator: id, value: decimalField, ...base }),
  z.strictObject({ of: z.literal('phase'), phase: id, progress: decimalField, ...base }),
]);

/** The readings of a plan. */
export const readingsSchema: z.ZodType<Readings> = /* @__PURE__ */ z.strictObject({
  format: z.literal(readingsFormat),
  ente: text,
  year: yearField,
  note: text.exactOptional(),
  readings: z.array(readingSchema),
  unread: unreadField.default([]),
});

/** A survey with its answers. */
export const surveySchema: z.ZodType<Survey> = /* @__PURE__ */ z.strictObject({
  format: z.literal(surveyFormat),
  ente: text,
  title: text,
  from: dayField.exactOptional(),
  to: dayField.exactOptional(),
  scale: z.strictObject({ lowest: decimalField, highest: decimalField }),
  questions: z.array(z.strictObject({ id, text: text.exactOptional() })).min(1),
  invited: z.int().min(0).exactOptional(),
  minimumAnswers: z.int().min(1).exactOptional(),
  groups: z.array(z.strictObject({ id, label: text.exactOptional(), invited: z.int().min(0).exactOptional() })).exactOptional(),
  sheets: z.array(z.strictObject({ group: id.exactOptional(), answers: z.record(z.string(), decimalField.nullable()) })),
});
