import { parsePlan, type Objective, type Plan } from 'municipal-performance';

/** A plan of one objective, with the fields of both given. */
export function planJson(objective: object = {}, plan: object = {}): Record<string, unknown> {
  return {
    format: 'municipal-performance/plan@1',
    ente: 'Comune di Prova',
    year: 2016,
    objectives: [{ id: 'O1', title: 'Prova', ...objective }],
    ...plan,
  };
}

/** The plan, where a test has no doubt that there is one. */
export function readPlan(json: unknown): Plan {
  const read = parsePlan(json);
  if (!read.ok) throw new Error(`expected a plan: ${JSON.stringify(read.findings)}`);
  return read.value;
}

/** Its first objective. */
export function firstObjective(json: unknown): Objective {
  const [objective] = readPlan(json).objectives;
  if (!objective) throw new Error('expected an objective');
  return objective;
}
