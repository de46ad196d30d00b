import * as z from 'zod';
import { citationField, euroField, yearField } from '../document/index.js';
import { fondoFormat, type Fondo } from './fondo.js';

/** The document of a fund. */
export const fondoSchema: z.ZodType<Fondo> = /* @__PURE__ */ z.strictObject({
  format: z.literal(fondoFormat),
  id: z.string().min(1),
  title: z.string().exactOptional(),
  year: yearField,
  amount: euroField,
  unitAmount: euroField.exactOptional(),
  pools: z.array(z.strictObject({ id: z.string().min(1), amount: euroField })).exactOptional(),
  source: citationField.exactOptional(),
});
