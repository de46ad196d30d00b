import * as z from 'zod';
import { dayField, decimalField, euroField, percentField } from '../document/index.js';
import { appraisalFormat, appraisalsFormat, type Appraisal, type AppraisalSet } from './appraisal.js';

const name = /* @__PURE__ */ z.string().min(1);
const days = /* @__PURE__ */ z.int().min(0).max(366);
const twelve = /* @__PURE__ */ z.array(z.int().min(0).max(31)).length(12);
const plain = /* @__PURE__ */ z.union([z.string(), z.number(), z.null()]);

const objective = /* @__PURE__ */ z.strictObject({
  objective: z.string().exactOptional(),
  weight: z.string(),
  achieved: z.string().exactOptional(),
  share: z.string().exactOptional(),
});

const inputField = /* @__PURE__ */ z.union([
  plain,
  z.array(z.union([plain, objective])),
  z.record(name, z.union([z.string(), z.number(), z.array(z.union([z.string(), z.number()]))])),
]);

const facts = {
  year: z.int().min(1900).max(2200).exactOptional(),
  structure: name.exactOptional(),
  groups: z.record(name, name).exactOptional(),
  inputs: z.record(name, inputField).exactOptional(),
  carries: z.record(name, name).exactOptional(),
  gates: z.record(name, z.strictObject({
    reached: z.boolean(), exceptionClaimed: z.boolean().exactOptional(), exceptionAct: z.string().exactOptional(),
  })).exactOptional(),
  service: z.strictObject({
    periods: z.array(
      z.strictObject({ from: dayField, to: dayField })
        .refine(({ from, to }) => from <= to, { message: 'period', params: { expected: 'un periodo che finisce non prima di cominciare' } }),
    ).exactOptional(),
    months: z.int().min(0).max(12).exactOptional(),
    days: days.exactOptional(),
  }).exactOptional(),
  presence: z.strictObject({
    worked: twelve, absences: z.array(z.strictObject({ kind: name, days: twelve })).exactOptional(),
  }).exactOptional(),
  partTime: percentField.exactOptional(),
  sanctions: z.array(z.strictObject({ kind: name, days: z.int().min(0).exactOptional() })).exactOptional(),
  incentives: z.array(z.strictObject({ kind: name, amount: euroField })).exactOptional(),
  interim: z.array(z.strictObject({ base: euroField, percent: percentField, days })).exactOptional(),
  criteria: z.record(name, decimalField).exactOptional(),
  judged: z.strictObject({ by: name, on: dayField.exactOptional() }).exactOptional(),
};

/** The document of one appraisal. */
export const appraisalSchema: z.ZodType<Appraisal> = /* @__PURE__ */ z.strictObject({
  format: z.literal(appraisalFormat), person: name, segment: name.exactOptional(), ...facts,
});

/** The document of the appraisals of a group. */
export const appraisalsSchema: z.ZodType<AppraisalSet> = /* @__PURE__ */ z.strictObject({
  format: z.literal(appraisalsFormat),
  scheme: name,
  shared: z.strictObject(facts).exactOptional(),
  appraisals: z.array(z.strictObject({ person: name, segment: name.exactOptional(), ...facts })),
});
