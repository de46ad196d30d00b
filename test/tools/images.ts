import { planOn } from 'municipal-performance';
import { barometerChart } from 'municipal-performance/charts';
import { draftActs } from 'municipal-performance/drafting';
import { cremona2016 } from 'municipal-performance/samples';
import { civilDate } from 'municipal-performance/values';
import { objectivePhases } from '../../examples/plan-charts.js';
import { draw } from '../charts/draw.js';

/** The barometer that the report 2024 of Cremona prints. */
export async function barometerImage(): Promise<string> {
  return (await draw(barometerChart({ rossa: '4.4', gialla: '0.7', verde: '94.9' }))).svg;
}

/** The phases of an objective of Cremona 2016 as they stood after the act of 30 November, with one of them removed. */
export async function phasesImage(): Promise<string> {
  const plan = cremona2016.plan();
  const drafted = plan.ok ? draftActs(plan.value) : plan;
  if (!drafted.ok) throw new Error('no plan');
  const { before, acts } = drafted.value;
  const on = civilDate('2016-12-01');
  const inForce = planOn(before, acts, on);
  const objective = inForce.ok ? inForce.value.objectives.find(({ id }) => id === 'O058') : undefined;
  if (!objective) throw new Error('no objective');
  return (await draw(objectivePhases(objective, before, 2016, on))).svg;
}
