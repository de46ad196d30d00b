import * as z from 'zod';
import { yearField } from '../document/index.js';
import {
  printedPlanFormat, type PrintedFinance, type PrintedIndicator, type PrintedObjective, type PrintedPhase, type PrintedPlan,
  type PrintedStaffTable,
} from './plan-printed.js';

const textCell = /* @__PURE__ */ z.string().nullable();
const numberCell = /* @__PURE__ */ z.union([z.number(), z.string()]).nullable();
/** A cell that is there for people: any value, not read. */
const forPeople = /* @__PURE__ */ z.unknown().exactOptional();

const counts = /* @__PURE__ */ z.record(z.string(), numberCell);

const staffTableSchema: z.ZodType<PrintedStaffTable> = /* @__PURE__ */ z.strictObject({
  sourceLine: forPeople,
  area: textCell.exactOptional(),
  office: z.string(),
  fullTimeHours: numberCell.exactOptional(),
  rows: z.array(z.strictObject({ sourceLine: forPeople, category: z.string(), counts, printedTotal: numberCell.exactOptional() })),
  printedColumnTotals: z.strictObject({ sourceLine: forPeople, counts, printedTotal: numberCell.exactOptional() }).nullable().exactOptional(),
  footnotes: z.array(z.union([z.string(), z.strictObject({ sourceLine: forPeople, text: z.string() })])).exactOptional(),
});

const indicatorSchema: z.ZodType<PrintedIndicator> = /* @__PURE__ */ z.strictObject({
  sourceLine: forPeople,
  name: textCell.exactOptional(),
  nameClean: forPeople,
  formula: textCell.exactOptional(),
  target: textCell.exactOptional(),
  targetClean: forPeople,
  dimension: textCell.exactOptional(),
  subdimension: textCell.exactOptional(),
  peso: numberCell.exactOptional(),
  surveyed: textCell.exactOptional(),
  note: textCell.exactOptional(),
  amended: forPeople,
  deleted: forPeople,
});

const phaseSchema: z.ZodType<PrintedPhase> = /* @__PURE__ */ z.strictObject({
  sourceLine: forPeople,
  datesLine: forPeople,
  n: z.int().min(0).nullable().exactOptional(),
  text: textCell.exactOptional(),
  from: textCell.exactOptional(),
  to: textCell.exactOptional(),
  months: textCell.exactOptional(),
  peso: numberCell.exactOptional(),
  owner: textCell.exactOptional(),
  note: textCell.exactOptional(),
  markers: z.array(z.string()).exactOptional(),
  amended: forPeople,
  deleted: forPeople,
});

const financeSchema: z.ZodType<PrintedFinance> = /* @__PURE__ */ z.strictObject({
  rows: z.array(z.strictObject({
    sourceLine: forPeople,
    side: z.enum(['E', 'U']),
    capitolo: textCell.exactOptional(),
    capitoloText: textCell.exactOptional(),
    impAcc: textCell.exactOptional(),
    impAccText: textCell.exactOptional(),
    description: textCell.exactOptional(),
    amount: z.string(),
  })).default([]),
  printedDifference: numberCell.exactOptional(),
  printedDifferenceSide: textCell.exactOptional(),
  printedDifferenceLine: forPeople,
});

const objectiveSchema: z.ZodType<PrintedObjective> = /* @__PURE__ */ z.strictObject({
  sourceLine: forPeople,
  id: textCell.exactOptional(),
  title: textCell.exactOptional(),
  titleClean: forPeople,
  variation: z.strictObject({ kind: z.string(), date: textCell.exactOptional() }).nullable().exactOptional(),
  level: textCell.exactOptional(),
  sector: textCell.exactOptional(),
  otherSectors: z.array(z.string()).exactOptional(),
  delegates: z.array(z.string()).exactOptional(),
  missione: textCell.exactOptional(),
  programma: textCell.exactOptional(),
  ambitoStrategico: textCell.exactOptional(),
  obiettivoStrategico: textCell.exactOptional(),
  obiettivoOperativo: textCell.exactOptional(),
  tipologia: textCell.exactOptional(),
  peso: numberCell.exactOptional(),
  impactIndicators: z.array(indicatorSchema).exactOptional(),
  resultIndicators: z.array(indicatorSchema).exactOptional(),
  phases: z.array(phaseSchema).exactOptional(),
  finance: financeSchema.nullable().exactOptional(),
  staff: counts.nullable().exactOptional(),
  note: textCell.exactOptional(),
});

/** A plan as it is printed. */
export const printedPlanSchema: z.ZodType<PrintedPlan> = /* @__PURE__ */ z.strictObject({
  format: z.literal(printedPlanFormat).exactOptional(),
  ente: z.string(),
  year: yearField,
  title: textCell.exactOptional(),
  horizon: textCell.exactOptional(),
  approved: z.strictObject({ act: z.string(), number: numberCell.exactOptional(), date: textCell.exactOptional() }).nullable().exactOptional(),
  structure: z.array(z.union([z.string(), z.strictObject({ label: z.string(), parent: textCell.exactOptional() })])).exactOptional(),
  staffTables: z.array(staffTableSchema).exactOptional(),
  objectives: z.array(objectiveSchema).default([]),
});
