import * as z from 'zod';
import type { Deadline, DueRule } from '../law/index.js';
import {
  capitoloField, citationField, commitmentField, dayField, euroField, percentField, unreadField, yearField,
} from '../document/index.js';
import { guidelinesFormat, type Guidelines } from './guidelines.js';
import type { Ceiling, ShareLimit } from './local-limits.js';
import { movementsFormat, type Movement, type Movements } from './movement.js';
import { prospettoFormat, type Prospetto } from './prospetto.js';

/** A movement on a capitolo. */
export const movementSchema: z.ZodType<Movement> = /* @__PURE__ */ z.strictObject({
  kind: z.enum([
    'stanziamento', 'cassa', 'variazione', 'fpv', 'impegno', 'disimpegno', 'liquidazione', 'pagamento', 'accertamento',
    'riduzione-accertamento', 'riscossione', 'residuo', 'riaccertamento',
  ]),
  side: z.enum(['E', 'U']),
  capitolo: capitoloField,
  year: yearField,
  on: dayField,
  amount: euroField,
  state: z.enum(['bozza', 'giunta', 'consiglio', 'definitiva']).exactOptional(),
  definitiveOn: dayField.exactOptional(),
  commitment: commitmentField.exactOptional(),
  act: citationField.exactOptional(),
  note: z.string().exactOptional(),
});

/** A document of movements. */
export const movementsSchema: z.ZodType<Movements> = /* @__PURE__ */ z.strictObject({
  format: z.literal(movementsFormat),
  ente: z.string(),
  source: citationField.exactOptional(),
  movements: z.array(movementSchema).default([]),
  unread: unreadField.default([]),
});

/** A prospetto of the accounts as printed. */
export const prospettoSchema: z.ZodType<Prospetto> = /* @__PURE__ */ z.strictObject({
  format: z.literal(prospettoFormat),
  ente: z.string(),
  year: yearField,
  kind: z.enum([
    'equilibri-preventivo', 'equilibri-consuntivo', 'risultato-amministrazione', 'rendiconto-spesa', 'rendiconto-entrata',
    'quadro-generale',
  ]),
  source: citationField.exactOptional(),
  lines: z.record(z.string(), euroField),
  printed: z.record(z.string(), euroField).default({}),
});

const dueSchema: z.ZodType<DueRule> = /* @__PURE__ */ z.union([
  z.strictObject({ after: z.literal('day'), days: z.int().min(0).max(3660), counting: z.enum(['calendar', 'working']) }),
  z.strictObject({ after: z.literal('day'), months: z.int().min(0).max(120) }),
  z.strictObject({ after: z.enum(['month', 'quarter']), dayOfNextMonth: z.union([z.int().min(1).max(31), z.literal('last')]) }),
  z.strictObject({ after: z.literal('year'), month: z.int().min(1).max(12), day: z.int().min(1).max(31), yearsLater: z.int().min(0).max(10) }),
]);

const deadlineSchema: z.ZodType<Deadline> = /* @__PURE__ */ z.strictObject({
  id: z.string().min(1),
  label: z.string(),
  due: dueSchema,
  source: citationField,
  verifiedOn: dayField.nullable(),
  interpretation: z.string().exactOptional(),
});

const shareLimitSchema: z.ZodType<ShareLimit> = /* @__PURE__ */ z.strictObject({
  percent: percentField,
  until: z.strictObject({ month: z.int().min(1).max(12), day: z.int().min(1).max(31) }),
  exclusions: z.array(z.string()).exactOptional(),
  source: citationField,
});

const ceilingSchema: z.ZodType<Ceiling> = /* @__PURE__ */ z.strictObject({
  category: z.string().min(1),
  label: z.string(),
  amount: euroField,
  opinion: z.string().exactOptional(),
  source: citationField,
});

/** The guidelines of an ente for a year. */
export const guidelinesSchema: z.ZodType<Guidelines> = /* @__PURE__ */ z.strictObject({
  format: z.literal(guidelinesFormat),
  ente: z.string(),
  year: yearField,
  source: citationField.exactOptional(),
  shareLimit: shareLimitSchema.exactOptional(),
  ceilings: z.array(ceilingSchema).default([]),
  deadlines: z.array(deadlineSchema).default([]),
});
