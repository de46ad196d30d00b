import * as z from 'zod';
import { decimalField, textField } from '../document/index.js';
import { isPlainDecimal } from '../values/numbers.js';
import type { HumanResources, StaffNote, StaffRow, StaffTable, Structure } from './staff.js';

const headsField = /* @__PURE__ */ z.int().min(0);

/** Weekly hours as the key of a column: `"36"`, `"21.5"`. */
const hoursKey = /* @__PURE__ */ z.string().regex(/^(?!0+(\.0+)?$)\d{1,3}(\.\d{1,2})?$/, { error: 'le ore settimanali della colonna, come "36"' });

/** Weekly hours above zero. */
const hoursField = /* @__PURE__ */ textField(
  (text) => isPlainDecimal(text) && decimalField.safeParse(text).data?.greaterThan(0) === true,
  (text) => decimalField.parse(text), String, 'le ore settimanali come "36", sopra lo zero', '^\\d+(\\.\\d+)?$',
);

/** Heads by a key; written in the order of the keys. */
function headsBy(key: z.ZodString) {
  return z.codec(z.record(key, headsField), z.custom<Readonly<Record<string, number>>>(), {
    decode: (heads) => heads,
    encode: (heads) => Object.fromEntries(Object.entries(heads).sort(([a], [b]) => (a < b ? -1 : 1))),
  });
}

const byHours = /* @__PURE__ */ headsBy(hoursKey);

/** A settore, servizio or ufficio. */
export const structureSchema: z.ZodType<Structure> = /* @__PURE__ */ z.strictObject({
  id: z.string().min(1),
  label: z.string(),
  parent: z.string().exactOptional(),
});

const noteSchema: z.ZodType<StaffNote> = /* @__PURE__ */ z.strictObject({
  column: hoursKey,
  heads: headsField,
  hours: hoursField.exactOptional(),
  printed: z.string(),
});

const rowSchema: z.ZodType<StaffRow> = /* @__PURE__ */ z.strictObject({
  category: z.string(),
  heads: byHours,
  printedTotal: headsField.exactOptional(),
  notes: z.array(noteSchema).exactOptional(),
});

/** A staff table category × weekly hours. */
export const staffTableSchema: z.ZodType<StaffTable> = /* @__PURE__ */ z.strictObject({
  structure: z.string(),
  fullTimeHours: hoursField,
  rows: z.array(rowSchema),
  printedTotals: z.strictObject({ heads: byHours, total: headsField.exactOptional() }).exactOptional(),
  footnotes: z.array(z.string()).default([]),
});

/** Human resources of an objective. */
export const humanResourcesSchema: z.ZodType<HumanResources> = /* @__PURE__ */ z.strictObject({
  heads: headsBy(z.string()),
  printedTotal: headsField.exactOptional(),
});
