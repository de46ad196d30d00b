import { writeWhole } from '../document/index.js';
import type { Plan } from './plan.js';
import { planSchema } from './schema.js';

/**
 * The JSON of a plan: keys in one order, every list stated, amounts with two decimals, `unread` kept. Reading it again
 * gives the same plan.
 *
 * @param plan a plan as `parsePlan`, `draftPlan` or `planOn` gives it
 * @returns plain JSON data, ready for `JSON.stringify`
 * @throws InvariantError when the object is no plan
 * @example
 * ```ts
 * import { parsePlan, writePlan } from 'municipal-performance';
 * const read = parsePlan({ year: 2016, ente: 'Comune di Esempio', format: 'municipal-performance/plan@1' });
 * const written = read.ok && Object.keys(writePlan(read.value) as object);
 * written; //=> ['format', 'ente', 'year', 'structures', 'staff', 'capitoli', 'objectives', 'unread']
 * ```
 */
export function writePlan(plan: Plan): unknown {
  return writeWhole(planSchema, plan);
}
