import * as z from 'zod';
import { capitoloField, commitmentField, euroField, pdcField } from '../document/index.js';
import type { Capitolo, Finance, FinanceRow } from './capitolo.js';
import { actedProvenanceSchema } from './schema-provenance.js';

const sideField = /* @__PURE__ */ z.enum(['E', 'U']);

/** A capitolo of the PEG. */
export const capitoloSchema: z.ZodType<Capitolo> = /* @__PURE__ */ z.strictObject({
  code: capitoloField,
  side: sideField,
  description: z.string().exactOptional(),
  stanziamento: euroField.exactOptional(),
  missione: z.string().exactOptional(),
  programma: z.string().exactOptional(),
  titolo: z.string().exactOptional(),
  macroaggregato: z.string().exactOptional(),
  tipologiaEntrata: z.string().exactOptional(),
  pdc: pdcField.exactOptional(),
  cdr: z.string().exactOptional(),
  settore: z.string().exactOptional(),
  provenance: actedProvenanceSchema.exactOptional(),
});

/** A row of the Risorse finanziarie; one with an unreadable capitolo keeps its amount. */
export const financeRowSchema: z.ZodType<FinanceRow> = /* @__PURE__ */ z.strictObject({
  side: sideField,
  capitolo: capitoloField.nullable().default(null),
  capitoloText: z.string().exactOptional(),
  commitment: commitmentField.exactOptional(),
  commitmentText: z.string().exactOptional(),
  description: z.string().exactOptional(),
  amount: euroField,
});

/** The Risorse finanziarie of an objective; where a document says nothing, there are none. */
export const financeSchema: z.ZodType<Finance> = /* @__PURE__ */ z.strictObject({
  rows: z.array(financeRowSchema).default([]),
  printed: z.strictObject({ differenza: euroField, side: sideField }).exactOptional(),
}).default(() => ({ rows: [] }));
