import * as z from 'zod';
import { citationField, dayField, textField, unreadField, weightField, yearField } from '../document/index.js';
import type { Labelled, Objective } from './objective.js';
import type { Phase } from './phase.js';
import { planFormat, type Plan } from './plan.js';
import { capitoloSchema, financeSchema } from './schema-finance.js';
import { indicatorSchema } from './schema-indicator.js';
import { provenanceSchema } from './schema-provenance.js';
import { humanResourcesSchema, staffTableSchema, structureSchema } from './schema-staff.js';
import { horizonSchema } from './schema-target.js';

const labelledSchema: z.ZodType<Labelled> = /* @__PURE__ */ z.strictObject({
  code: z.string().exactOptional(),
  label: z.string().exactOptional(),
});

const monthsField = /* @__PURE__ */ textField<string>(
  (text) => /^[.x]{12}$/.test(text), String, String,
  'dodici segni da gennaio a dicembre, "x" dove la fase è attiva, come "......xxxxxx"', '^[.x]{12}$',
);

/** A phase of an objective. */
export const phaseSchema: z.ZodType<Phase> = /* @__PURE__ */ z.strictObject({
  id: z.string().min(1),
  n: z.int().min(0).exactOptional(),
  text: z.string().exactOptional(),
  from: dayField.exactOptional(),
  to: dayField.exactOptional(),
  months: monthsField.exactOptional(),
  weight: weightField.exactOptional(),
  owner: z.string().exactOptional(),
  note: z.string().exactOptional(),
  printed: z.strictObject({
    from: z.string().exactOptional(),
    to: z.string().exactOptional(),
    months: z.string().exactOptional(),
    text: z.string().exactOptional(),
  }).exactOptional(),
  provenance: provenanceSchema,
});

/** An objective of the plan. */
export const objectiveSchema: z.ZodType<Objective> = /* @__PURE__ */ z.strictObject({
  id: z.string().min(1),
  title: z.string(),
  level: z.enum(['strategico', 'operativo', 'gestione']).exactOptional(),
  settore: z.string().exactOptional(),
  otherSettori: z.array(z.string()).default([]),
  delegates: z.array(z.string()).default([]),
  missione: labelledSchema.exactOptional(),
  programma: labelledSchema.exactOptional(),
  ambitoStrategico: z.string().exactOptional(),
  obiettivoStrategico: z.string().exactOptional(),
  obiettivoOperativo: z.string().exactOptional(),
  tipologia: z.string().exactOptional(),
  weight: weightField.exactOptional(),
  indicators: z.array(indicatorSchema).default([]),
  phases: z.array(phaseSchema).default([]),
  finance: financeSchema,
  humanResources: humanResourcesSchema.exactOptional(),
  note: z.string().exactOptional(),
  printed: z.strictObject({ title: z.string().exactOptional() }).exactOptional(),
  provenance: provenanceSchema,
});

/** A performance plan as written. */
export const planSchema: z.ZodType<Plan> = /* @__PURE__ */ z.strictObject({
  format: z.literal(planFormat),
  ente: z.string(),
  year: yearField,
  horizon: horizonSchema.exactOptional(),
  title: z.string().exactOptional(),
  source: citationField.exactOptional(),
  structures: z.array(structureSchema).default([]),
  staff: z.array(staffTableSchema).default([]),
  capitoli: z.array(capitoloSchema).default([]),
  objectives: z.array(objectiveSchema).default([]),
  unread: unreadField.default([]),
});
