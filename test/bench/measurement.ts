import { measure, parsePlan, parseReadings, type Plan, type Reading } from 'municipal-performance';
import { civilDate } from 'municipal-performance/values';
import type { Row } from './measure.js';

const on = civilDate('2016-12-31');

/** A plan of so many objectives, an indicator and a phase each, with ten readings an objective. */
function planOf(size: number): { readonly plan: Plan; readonly readings: readonly Reading[] } {
  const plan = parsePlan({
    format: 'municipal-performance/plan@1', ente: 'Comune di Esempio', year: 2016,
    objectives: Array.from({ length: size }, (_, n) => ({
      id: `O${n}`, title: 'Obiettivo',
      indicators: [{
        id: `O${n}.R1`, role: 'result', name: 'Quota', scale: 'percent', formula: `[fatti ${n}] / [previsti ${n}] * 100`,
        target: { kind: 'threshold', comparator: '>=', value: '80', unit: 'percent' }, also: [{ kind: 'deadline', by: '2016-10-31' }],
      }],
      phases: [{ id: `O${n}.F1`, from: '2016-01-01', to: '2016-12-31' }],
    })),
  });
  const readings = parseReadings({
    format: 'municipal-performance/readings@1', ente: 'Comune di Esempio', year: 2016,
    readings: Array.from({ length: size * 10 }, (_, index) => readingOf(index % size, Math.floor(index / size))),
  });
  if (!plan.ok || !readings.ok) throw new Error('the plan of the benchmark cannot be read');
  return { plan: plan.value, readings: readings.value.readings };
}

function readingOf(objective: number, month: number): object {
  const day = `2016-${String(month + 1).padStart(2, '0')}-28`;
  if (month % 3 === 2) return { of: 'phase', phase: `O${objective}.F1`, progress: String(month * 10), on: day };
  return { of: 'input', input: `${month % 3 === 0 ? 'previsti' : 'fatti'} ${objective}`, value: String(100 + month), on: day };
}

/** Measures 10,000 objectives with 100,000 readings, and a quarter of it four times: in linear time the ratio is 1. */
export function measurementRows(): readonly Row[] {
  const [whole, quarter] = [planOf(10_000), planOf(2_500)];
  const one = median(5, () => measure(whole.plan, whole.readings, on));
  const four = median(5, () => {
    for (let time = 0; time < 4; time += 1) measure(quarter.plan, quarter.readings, on);
  });
  const name = 'measuring a plan';
  return [
    { name, way: '10,000 objectives, 100,000 readings', micros: one, ratio: null, goal: null },
    { name, way: 'a quarter of them, four times', micros: four, ratio: one / four, goal: 2 },
  ];
}

function median(times: number, call: () => unknown): number {
  const taken = Array.from({ length: times }, () => {
    const started = performance.now();
    call();
    return (performance.now() - started) * 1000;
  });
  return taken.sort((a, b) => a - b)[Math.floor(times / 2)] ?? NaN;
}
