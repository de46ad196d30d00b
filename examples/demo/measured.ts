// The plan of Cremona 2016 before and after its act, measured at the end of the year on invented readings.
import { readFileSync } from 'node:fs';
import { measure, parseReadings, planOn, type Plan } from 'municipal-performance';
import { draftActs } from 'municipal-performance/drafting';
import { civilDate } from 'municipal-performance/values';

/** What the act changed, and what was reached by the end of the year. */
export function amendedAndMeasured(plan: Plan): string {
  const drafted = draftActs(plan);
  const read = parseReadings(JSON.parse(readFileSync(new URL('../documents/readings-cremona-2016-invented.json', import.meta.url), 'utf8')));
  if (!drafted.ok || !read.ok) throw new Error('the documents cannot be read');
  const { before, acts } = drafted.value;
  const operations = acts.reduce((count, act) => count + act.operations.length, 0);
  const days = ['2016-06-30', '2016-12-31'].map(civilDate).map((on) => {
    const inForce = planOn(before, acts, on);
    const measured = inForce.ok ? measure(inForce.value, read.value.readings, on, { patronSaint: '11-13' }) : inForce;
    if (!measured.ok) return `${on}: ${measured.findings.map(({ message }) => message).join(' ')}`;
    const objectives = measured.value.objectives.filter(({ status }) => status === 'in-force');
    const phases = objectives.flatMap((objective) => objective.phases);
    const count = (status: string) => phases.filter((phase) => phase.status === status).length;
    const total = (key: 'reached' | 'missed') => objectives.reduce((sum, { targets }) => sum + targets[key], 0);
    return `${on.split('-').reverse().join('/')}  ${objectives.length} obiettivi in vigore, fasi concluse ${count('done')}, in ritardo ${count('late')}; valori attesi raggiunti ${total('reached')}, mancati ${total('missed')}`;
  });
  return [`${acts.length} atto di variazione con ${operations} modifiche, ricavato dai segni stampati; rilevazioni inventate`, ...days].join('\n');
}
