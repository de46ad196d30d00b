import * as fc from 'fast-check';
import { parsePlan, planFormat, type Plan } from '../index.js';
import { capitoloCode, objectiveJson } from './objective.js';
import { amountText, citation, readAs, recordOf, words } from './parts.js';

/** How large generated plans are, and of which year. */
export interface PlanOptions {
  /** The esercizio; 2024 when absent. */
  readonly year?: number;
  /** Most objectives; 4 when absent. */
  readonly objectives?: number;
}

/**
 * Valid plans: `parsePlan(writePlan(plan))` reads them without a finding. What they say may be odd (weights that do not add up
 * to 100): that is what the linter is for.
 *
 * @example
 * ```ts
 * import * as fc from 'fast-check';
 * import { checkPlan, parsePlan, writePlan } from 'municipal-performance';
 * import { arbitraryPlan } from 'municipal-performance/testing';
 * const readBack = fc.property(arbitraryPlan({ objectives: 2 }), (plan) => {
 *   const read = parsePlan(JSON.parse(JSON.stringify(writePlan(plan))));
 *   return read.ok && checkPlan(read.value).length === checkPlan(plan).length;
 * });
 * fc.check(readBack, { numRuns: 20 }).failed; //=> false
 * ```
 */
export function arbitraryPlan({ year = 2024, objectives = 4 }: PlanOptions = {}): fc.Arbitrary<Plan> {
  return fc.integer({ min: 0, max: objectives }).chain((length) => recordOf({
    format: fc.constant(planFormat),
    ente: fc.constant('Comune di Prova'),
    year: fc.constant(year),
    capitoli: capitoliJson(),
    objectives: fc.tuple(...Array.from({ length }, (_, index) => objectiveJson(objectiveId(index), year))),
  }, {
    horizon: fc.constant({ from: year, to: year + 2 }),
    title: words(),
    source: citation(year),
    structures: fc.constant([{ id: 'S1', label: 'Settore Affari Generali' }, { id: 'S2', label: 'Servizio Tributi', parent: 'S1' }]),
    staff: fc.array(staffJson(), { maxLength: 2 }),
  })).map((json) => readAs(parsePlan, json));
}

/** `O001`, `O002` … */
export function objectiveId(index: number): string {
  return `O${String(index + 1).padStart(3, '0')}`;
}

function capitoliJson(): fc.Arbitrary<readonly object[]> {
  const capitolo = recordOf({ code: capitoloCode(), side: fc.constantFrom('E', 'U') }, {
    description: words(), stanziamento: amountText(), titolo: fc.constantFrom('1', '2'), cdr: fc.constantFrom('S1', 'S2'), settore: words(),
  });
  return fc.uniqueArray(capitolo, { maxLength: 4, selector: ({ code, side }) => `${side} ${code}` })
    .map((list) => list.map((one) => (one.side === 'U' ? { ...one, missione: '01', programma: '0106', macroaggregato: '103' } : { ...one, tipologiaEntrata: '101' })));
}

function staffJson(): fc.Arbitrary<object> {
  return fc.record({
    structure: fc.constantFrom('S1', 'S2'),
    fullTimeHours: fc.constant('36'),
    rows: fc.array(fc.record({
      category: fc.constantFrom('A', 'B', 'C', 'D'),
      heads: fc.record({ 36: fc.nat(30), 18: fc.nat(5) }, { noNullPrototype: true }),
    }), { maxLength: 3 }),
  });
}
