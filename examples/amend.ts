// The plan of Cremona 2016 before and after the act of 30 November 2016, drawn from the markers that it prints.
import { comparePlans, history, objectiveBalance, planOn } from 'municipal-performance';
import { draftActs } from 'municipal-performance/drafting';
import { cremona2016 } from 'municipal-performance/samples';
import { civilDate } from 'municipal-performance/values';

const printed = cremona2016.plan();
const drafted = printed.ok ? draftActs(printed.value) : printed;
if (!drafted.ok) throw new Error(drafted.findings.map(({ message }) => message).join('\n'));
const { before, acts } = drafted.value;

for (const on of ['2016-11-29', '2016-11-30'].map(civilDate)) {
  const inForce = planOn(before, acts, on);
  if (!inForce.ok) continue;
  const phases = inForce.value.objectives.flatMap((objective) => objective.phases);
  const count = (status: string) => phases.filter(({ provenance }) => provenance.status === status).length;
  console.log(`${on}  obiettivi ${inForce.value.objectives.length}, fasi in vigore ${count('in-force')}, eliminate ${count('removed')}, rinviate ${count('postponed')}`);
}

const after = planOn(before, acts, civilDate('2016-12-31'));
if (!after.ok) throw new Error('no plan');
console.log(`\nElementi toccati: ${history(before, acts).length}. Alcune differenze:`);
for (const { text } of comparePlans(before, after.value).filter(({ kind, difference }) => kind === 'phase' && difference === 'changed').slice(0, 4)) console.log(`  ${text}`);

const [last] = after.value.objectives.slice(-1);
if (last) console.log(`\nUltimo assegnato: ${last.id}, saldo ${String(objectiveBalance(last).differenza)}; atto: ${last.provenance.acts[0]?.act?.act ?? ''}`);

/* Output:
2016-11-29  obiettivi 73, fasi in vigore 297, eliminate 0, rinviate 0
2016-11-30  obiettivi 86, fasi in vigore 344, eliminate 8, rinviate 1

Elementi toccati: 267. Alcune differenze:
  fase O016.F1: status da «in-force» a «removed»
  fase O045.F3: from da nulla a «2016-10-31»; to da nulla a «2016-12-31»
  fase O045.F4: from da nulla a «2016-09-30»; to da nulla a «2016-12-31»
  fase O046.F1: from da nulla a «2016-02-01»; to da nulla a «2016-12-31»

Ultimo assegnato: O143, saldo 0; atto: Deliberazione G.C. 30/11/2016
*/
