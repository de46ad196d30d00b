import { draftPlan, type PrintedPlan } from '../drafting/index.js';
import type { Outcome, Plan } from '../index.js';
import { cremona2011Tables } from './cremona-2011-tables.js';
import { once } from './once.js';

const { staffByHours, staffByStructure } = cremona2011Tables;

/** Weekly hours of the lines `Tempo pieno`, `Orario ridotto 75%` and `Orario ridotto 50%`. */
const weeklyHours = ['36', '27', '18'];

const printed: PrintedPlan = {
  ente: 'Comune di Cremona',
  year: 2011,
  title: 'Piano della Performance 2011',
  structure: staffByStructure.rows.slice(0, -3).map(([label = '']) => label),
  staffTables: [{
    office: 'Comune di Cremona',
    rows: staffByHours.header.slice(1, -1).map((category, index) => ({
      category,
      counts: Object.fromEntries(weeklyHours.map((hours, line) => [hours, staffByHours.rows[line]?.[index + 1] ?? null])),
      printedTotal: staffByHours.rows.at(-1)?.[index + 1] ?? null,
    })),
    printedColumnTotals: {
      counts: Object.fromEntries(weeklyHours.map((hours, line) => [hours, staffByHours.rows[line]?.at(-1) ?? null])),
      printedTotal: staffByHours.rows.at(-1)?.at(-1) ?? null,
    },
  }],
  objectives: [],
};

/**
 * Cremona, Piano della Performance 2011: its tables of staff and holdings, cells verbatim; and as a plan its structures
 * and its staff by category and weekly hours.
 *
 * @example
 * ```ts
 * import { fullTimeEquivalents } from 'municipal-performance';
 * import { cremona2011 } from 'municipal-performance/samples';
 * const plan = cremona2011.plan();
 * const { heads, fullTimeEquivalents: equivalents } = fullTimeEquivalents(plan.ok && plan.value.staff[0]);
 * heads; //=> 691
 * equivalents; //=> '664.5'
 * ```
 */
export const cremona2011 = {
  tables: cremona2011Tables,
  printed,
  plan: /* @__PURE__ */ once((): Outcome<Plan> => draftPlan(printed)),
};
