import { measure, parsePlan, parseReadings, type IndicatorMeasurement, type MeasureOptions, type Plan, type PlanMeasurement, type Reading } from 'municipal-performance';
import { civilDate } from 'municipal-performance/values';

export function planOf(objective: object, plan: object = {}): Plan {
  const read = parsePlan({
    format: 'municipal-performance/plan@1', ente: 'Comune di Esempio', year: 2016, objectives: [{ id: 'O1', title: 'Obiettivo', ...objective }], ...plan,
  });
  if (!read.ok || read.findings.length > 0) throw new Error(JSON.stringify(read.findings));
  return read.value;
}

export function readingsOf(readings: readonly object[]): readonly Reading[] {
  const read = parseReadings({ format: 'municipal-performance/readings@1', ente: 'Comune di Esempio', year: 2016, readings });
  if (!read.ok || read.findings.length > 0) throw new Error(JSON.stringify(read.findings));
  return read.value.readings;
}

export function measuredPlan(plan: Plan, readings: readonly object[], on: string, options?: MeasureOptions): PlanMeasurement & { readonly codes: readonly string[] } {
  const outcome = measure(plan, readingsOf(readings), civilDate(on), options);
  if (!outcome.ok) throw new Error('measure always gives a value');
  return { ...outcome.value, codes: outcome.findings.map(({ code, at }) => `${code} ${at}`) };
}

/** One indicator, measured alone. */
export function measuredIndicator(indicator: object, readings: readonly object[], on = '2016-12-31', options?: MeasureOptions): IndicatorMeasurement {
  const { objectives } = measuredPlan(planOf({ indicators: [{ id: 'R1', role: 'result', name: 'Indicatore', ...indicator }] }), readings, on, options);
  const measured = objectives[0]?.indicators[0];
  if (!measured) throw new Error('no indicator');
  return measured;
}

/** The result as it is in JSON: a Decimal is its text. */
export function json(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value ?? null));
}

export const value = (text: string, on = '2016-12-31') => ({ of: 'indicator', indicator: 'R1', value: text, on });
export const done = (on: string, is = true) => ({ of: 'indicator', indicator: 'R1', done: is, on });
export const input = (name: string, text: string, on = '2016-12-31') => ({ of: 'input', input: name, value: text, on });
