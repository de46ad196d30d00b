import { checkPlan, type Plan } from 'municipal-performance';
import { draftFormula, draftPlan, draftTarget, type PrintedPlan } from 'municipal-performance/drafting';
import { cremona2016 } from 'municipal-performance/samples';
import { grown, type Grown } from './growth.js';

const doublings = [1, 2, 4];

/** The printed plan with each of its 86 objectives so many times, under numbers of their own. */
function printedTimes(times: number): PrintedPlan {
  const { printed } = cremona2016;
  const objectives = Array.from({ length: times }, (_, copy) => printed.objectives.map((objective, index) => ({ ...objective, id: `O${copy}-${index}` })));
  return { ...printed, objectives: objectives.flat() };
}

function planOf(printed: PrintedPlan): Plan {
  const plan = draftPlan(printed);
  if (!plan.ok) throw new Error('the plan of the benchmark cannot be read');
  return plan.value;
}

/** From the cells of the printed plan to objectives, formulas and targets; what its linter then finds; and single cells of great length. */
export function readingGrowth(): readonly (readonly Grown[])[] {
  const printed = doublings.map(printedTimes);
  const cells = (text: string, joint: string, times: number, read: (text: string) => unknown) => doublings.map((size) => {
    const cell = Array<string>(times * size).fill(text).join(joint);
    return { size: cell.length, of: 'characters', call: () => read(cell) };
  });
  return [
    { name: 'reading the printed plan of Cremona 2016', sizes: printed.map((one) => ({ size: one.objectives.length, of: 'objectives', call: () => planOf(one) })) },
    {
      name: 'checking the plan that was read',
      sizes: printed.map(planOf).map((plan) => ({ size: plan.objectives.length, of: 'objectives', call: () => checkPlan(plan) })),
    },
    { name: 'reading a long formula', sizes: cells('(istanze concluse / istanze pervenute) * 100', ' + ', 20, draftFormula) },
    { name: 'reading a long target', sizes: cells('riduzione del 5 % rispetto al 2015 e 12 interventi entro il 30/11/2016', '; ', 100, (text) => draftTarget(text, { year: 2016 })) },
  ].map(grown);
}
