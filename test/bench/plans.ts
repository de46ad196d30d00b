/** Small plans one after another, read, checked and measured: `node .plans.mjs COUNT` says how long that took and the memory at its peak. */
import { checkPlan, measure, parsePlan, parseReadings, type Outcome } from 'municipal-performance';
import { civilDate } from 'municipal-performance/values';

const on = civilDate('2016-12-31');

/** The documents of an ente: three objectives with an indicator and a phase each, three readings an objective. */
function documentsOf(number: number): { readonly plan: unknown; readonly readings: unknown } {
  const ids = [1, 2, 3].map((objective) => `E${number}.O${objective}`);
  const head = { ente: `Comune ${number}`, year: 2016 };
  return {
    plan: {
      format: 'municipal-performance/plan@1', ...head,
      objectives: ids.map((id) => ({
        id, title: `Obiettivo ${id}`, weight: '10',
        indicators: [{
          id: `${id}.R1`, role: 'result', name: 'Quota di pratiche concluse', scale: 'percent', formula: `[fatte ${id}] / [previste ${id}] * 100`,
          target: { kind: 'threshold', comparator: '>=', value: '80', unit: 'percent' },
        }],
        phases: [{ id: `${id}.F1`, from: '2016-01-01', to: '2016-11-30' }],
        finance: { rows: [{ side: 'U', capitolo: String(100 + (number % 900)), amount: `${number % 5000}.50` }] },
      })),
    },
    readings: {
      format: 'municipal-performance/readings@1', ...head,
      readings: ids.flatMap((id, index) => [
        { of: 'input', input: `fatte ${id}`, value: String(60 + ((number + index) % 40)), on: '2016-12-15' },
        { of: 'input', input: `previste ${id}`, value: '100', on: '2016-12-15' },
        { of: 'phase', phase: `${id}.F1`, progress: '100', on: '2016-11-15' },
      ]),
    },
  };
}

function valueOf<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(outcome.findings.map(({ message }) => message).join('\n'));
  return outcome.value;
}

let millis = 0;
let reached = 0;
let findings = 0;
const count = Number(process.argv[2]);
for (let number = 0; number < count; number += 1) {
  const { plan: json, readings } = documentsOf(number);
  const started = performance.now();
  const plan = valueOf(parsePlan(json));
  findings += checkPlan(plan).length;
  reached += valueOf(measure(plan, valueOf(parseReadings(readings)).readings, on)).objectives.reduce((total, { targets }) => total + targets.reached, 0);
  millis += performance.now() - started;
}
console.log(JSON.stringify({ millis, peak: process.resourceUsage().maxRSS / 1024, reached, findings }));
