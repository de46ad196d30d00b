import * as z from 'zod';
import { citationField, dayField, yearField } from '../document/index.js';
import { untouched, type ActMark, type Provenance } from './provenance.js';

/** The trace that an act left on an element. */
export const actMarkSchema: z.ZodType<ActMark> = /* @__PURE__ */ z.strictObject({
  effect: z.enum(['written', 'assigned', 'changed', 'replaced', 'removed', 'postponed']),
  act: citationField.exactOptional(),
  date: dayField.exactOptional(),
  printed: z.string().exactOptional(),
  toYear: yearField.exactOptional(),
});

/** Which acts wrote and changed an element. */
export const actedProvenanceSchema: z.ZodType<Provenance> = /* @__PURE__ */ z.strictObject({
  status: z.enum(['in-force', 'removed', 'postponed']),
  acts: z.array(actMarkSchema).default([]),
});

/** The same; where a document says nothing, no act did. */
export const provenanceSchema: z.ZodType<Provenance> = /* @__PURE__ */ actedProvenanceSchema.default(() => ({ ...untouched, acts: [] }));
