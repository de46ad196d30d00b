import * as z from 'zod';
import {
  capitoloField, citationField, dayField, decimalField, euroField, textField, unreadField, weightField, yearField,
} from '../document/index.js';
import {
  financeRowSchema, horizonSchema, humanResourcesSchema, indicatorSchema, objectiveSchema, phaseSchema, targetSchema,
} from '../plan/index.js';
import { actsFormat, type VariationAct, type VariationActs } from './act.js';
import type { IndicatorFields, ObjectiveFields, Operation, PhaseFields } from './operation.js';

const id = /* @__PURE__ */ z.string().min(1);
const text = /* @__PURE__ */ z.string();
const printed = /* @__PURE__ */ text.exactOptional();

const monthsField = /* @__PURE__ */ textField<string>(
  (marks) => /^[.x]{12}$/.test(marks), String, String,
  'dodici segni da gennaio a dicembre, "x" dove la fase è attiva, come "......xxxxxx"', '^[.x]{12}$',
);

const labelledSchema = /* @__PURE__ */ z.strictObject({ code: text.exactOptional(), label: text.exactOptional() });

/** Without defaults: a field that an act does not name must stay unnamed. */
const objectiveFields: z.ZodType<ObjectiveFields> = /* @__PURE__ */ z.strictObject({
  title: text.exactOptional(),
  level: z.enum(['strategico', 'operativo', 'gestione']).exactOptional(),
  settore: text.exactOptional(),
  otherSettori: z.array(text).exactOptional(),
  delegates: z.array(text).exactOptional(),
  missione: labelledSchema.exactOptional(),
  programma: labelledSchema.exactOptional(),
  ambitoStrategico: text.exactOptional(),
  obiettivoStrategico: text.exactOptional(),
  obiettivoOperativo: text.exactOptional(),
  tipologia: text.exactOptional(),
  weight: weightField.exactOptional(),
  finance: z.strictObject({
    rows: z.array(financeRowSchema),
    printed: z.strictObject({ differenza: euroField, side: z.enum(['E', 'U']) }).exactOptional(),
  }).exactOptional(),
  humanResources: humanResourcesSchema.exactOptional(),
  note: text.exactOptional(),
  printed: z.strictObject({ title: text.exactOptional() }).exactOptional(),
});

const inputSchema = /* @__PURE__ */ z.strictObject({
  key: id, label: text, aliases: z.array(text).exactOptional(), constant: decimalField.exactOptional(),
});

const indicatorFields: z.ZodType<IndicatorFields> = /* @__PURE__ */ z.strictObject({
  role: z.enum(['impact', 'result']).exactOptional(),
  name: text.exactOptional(),
  dimension: text.exactOptional(),
  subdimension: text.exactOptional(),
  weight: weightField.exactOptional(),
  better: z.enum(['more', 'less']).exactOptional(),
  formulaKind: z.enum(['arithmetic', 'equality', 'measure', 'text', 'none']).exactOptional(),
  formula: text.exactOptional(),
  inputs: z.array(inputSchema).exactOptional(),
  scale: z.enum(['ratio', 'percent', 'count', 'money', 'days', 'other']).exactOptional(),
  target: targetSchema.exactOptional(),
  horizon: horizonSchema.exactOptional(),
  also: z.array(targetSchema).exactOptional(),
  surveyedOn: dayField.exactOptional(),
  note: text.exactOptional(),
  printed: z.strictObject({
    name: text.exactOptional(), formula: text.exactOptional(), target: text.exactOptional(), surveyedOn: text.exactOptional(),
  }).exactOptional(),
});

const phaseFields: z.ZodType<PhaseFields> = /* @__PURE__ */ z.strictObject({
  n: z.int().min(0).exactOptional(),
  text: text.exactOptional(),
  from: dayField.exactOptional(),
  to: dayField.exactOptional(),
  months: monthsField.exactOptional(),
  weight: weightField.exactOptional(),
  owner: text.exactOptional(),
  note: text.exactOptional(),
  printed: z.strictObject({
    from: text.exactOptional(), to: text.exactOptional(), months: text.exactOptional(), text: text.exactOptional(),
  }).exactOptional(),
});

const effect = /* @__PURE__ */ z.enum(['changed', 'replaced']).exactOptional();
const elementRef = /* @__PURE__ */ z.strictObject({ kind: z.enum(['objective', 'indicator', 'phase']), id });

/** Fields that an act may leave empty: those that an element need not have. */
const emptyable = {
  objective: /* @__PURE__ */ z.array(z.enum([
    'level', 'settore', 'missione', 'programma', 'ambitoStrategico', 'obiettivoStrategico', 'obiettivoOperativo', 'tipologia',
    'weight', 'humanResources', 'note', 'printed',
  ])).exactOptional(),
  indicator: /* @__PURE__ */ z.array(z.enum([
    'dimension', 'subdimension', 'weight', 'better', 'formulaKind', 'formula', 'scale', 'target', 'horizon', 'also', 'surveyedOn',
    'note', 'printed',
  ])).exactOptional(),
  phase: /* @__PURE__ */ z.array(z.enum(['n', 'text', 'from', 'to', 'months', 'weight', 'owner', 'note', 'printed'])).exactOptional(),
};

const operationSchema: z.ZodType<Operation> = /* @__PURE__ */ z.discriminatedUnion('op', [
  z.strictObject({ op: z.literal('assign-objective'), objective: objectiveSchema, printed }),
  z.strictObject({ op: z.literal('assign-indicator'), to: id, indicator: indicatorSchema, printed }),
  z.strictObject({ op: z.literal('assign-phase'), to: id, phase: phaseSchema, printed }),
  z.strictObject({ op: z.literal('change-objective'), id, fields: objectiveFields, clear: emptyable.objective, effect, printed }),
  z.strictObject({ op: z.literal('change-indicator'), id, fields: indicatorFields, clear: emptyable.indicator, effect, printed }),
  z.strictObject({ op: z.literal('change-phase'), id, fields: phaseFields, clear: emptyable.phase, effect, printed }),
  z.strictObject({
    op: z.literal('set-target'), id, target: targetSchema, horizon: horizonSchema.exactOptional(), also: z.array(targetSchema).exactOptional(), printed,
  }),
  z.strictObject({
    op: z.literal('move-phase'), id, from: dayField.exactOptional(), to: dayField.exactOptional(), months: monthsField.exactOptional(), printed,
  }),
  z.strictObject({ op: z.literal('postpone'), element: elementRef, toYear: yearField, printed }),
  z.strictObject({ op: z.literal('remove'), element: elementRef, printed }),
  z.strictObject({
    op: z.literal('shift'),
    rows: z.array(z.strictObject({ side: z.enum(['E', 'U']), capitolo: capitoloField, change: euroField })),
    printed,
  }),
]);

const actSchema: z.ZodType<VariationAct> = /* @__PURE__ */ z.strictObject({
  id,
  kind: z.enum(['deliberazione', 'determinazione', 'decreto']),
  body: text.exactOptional(),
  number: text.exactOptional(),
  date: dayField,
  inForceFrom: dayField,
  citation: citationField.exactOptional(),
  note: text.exactOptional(),
  operations: z.array(operationSchema),
});

/** The acts that amend the plan of an ente. */
export const actsSchema: z.ZodType<VariationActs> = /* @__PURE__ */ z.strictObject({
  format: z.literal(actsFormat),
  ente: text,
  acts: z.array(actSchema),
  unread: unreadField.default([]),
});
