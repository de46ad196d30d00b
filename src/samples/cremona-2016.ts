import { draftPlan, type PrintedPlan } from '../drafting/index.js';
import type { Outcome, Plan } from '../index.js';
import { cremona2016Incarichi } from './cremona-2016-incarichi.js';
import { cremona2016Objectives } from './cremona-2016-objectives.js';
import { cremona2016StaffTables } from './cremona-2016-staff.js';
import { once } from './once.js';

const printed: PrintedPlan = {
  ente: 'Comune di Cremona',
  year: 2016,
  title: 'Piano dettagliato degli obiettivi 2016-2018, prima variazione',
  horizon: '2016-2018',
  approved: { act: 'deliberazione G.C.', date: '2016-11-30' },
  staffTables: cremona2016StaffTables,
  objectives: cremona2016Objectives,
};

/**
 * Cremona, Piano dettagliato degli obiettivi 2016-2018, first variation: 86 of its 144 objectives, its staff tables and
 * its programme of incarichi. `printed` is the plan as printed, `plan()` the same plan read by `draftPlan`.
 *
 * @example
 * ```ts
 * import { objectiveBalance } from 'municipal-performance';
 * import { cremona2016 } from 'municipal-performance/samples';
 * const plan = cremona2016.plan();
 * const { differenza, side } = objectiveBalance(plan.ok && plan.value.objectives[0]);
 * differenza; //=> '169613.26'
 * side; //=> 'U'
 * ```
 */
export const cremona2016 = {
  printed,
  incarichi: cremona2016Incarichi,
  plan: /* @__PURE__ */ once((): Outcome<Plan> => draftPlan(printed)),
};
