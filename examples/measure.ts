// The plan of Cremona 2016 measured at three days of the year. The plan is real, the readings are invented.
import { readFileSync } from 'node:fs';
import { barometer, conversionFacts, convert, isGap, measure, parseReadings, planOn } from 'municipal-performance';
import { draftActs } from 'municipal-performance/drafting';
import { cremona2016 } from 'municipal-performance/samples';
import { civilDate, decimal, round } from 'municipal-performance/values';

const printed = cremona2016.plan();
const drafted = printed.ok ? draftActs(printed.value) : printed;
const read = parseReadings(JSON.parse(readFileSync(new URL('documents/readings-cremona-2016-invented.json', import.meta.url), 'utf8')));
if (!drafted.ok || !read.ok) throw new Error('the documents cannot be read');
const { before, acts } = drafted.value;

for (const on of ['2016-06-30', '2016-09-30', '2016-12-31'].map(civilDate)) {
  const plan = planOn(before, acts, on);
  const measured = plan.ok ? measure(plan.value, read.value.readings, on, { patronSaint: '11-13' }) : plan;
  if (!measured.ok) continue;
  const objectives = measured.value.objectives.filter(({ status }) => status === 'in-force');
  const phases = objectives.flatMap((objective) => objective.phases);
  const late = phases.filter(({ status }) => status === 'late').length;
  const done = phases.filter(({ status }) => status === 'done').length;
  const reached = objectives.reduce((count, { targets }) => count + targets.reached, 0);
  const missed = objectives.reduce((count, { targets }) => count + targets.missed, 0);
  console.log(`${on}  fasi: ${done} concluse, ${late} in ritardo · obiettivi degli indicatori: ${reached} raggiunti, ${missed} no`);
  if (on !== '2016-12-31') continue;

  const indicators = objectives.flatMap((objective) => objective.indicators).filter(({ status }) => status === 'in-force');
  const differs = indicators.find(({ target }) => target?.asPrinted && target.asPrinted.reached !== target.reached);
  if (differs?.target) console.log(`\n${differs.indicator}: esatto ${String(differs.target.reached)}, come stampato ${String(differs.target.asPrinted?.reached)} (distanza ${String(differs.target.distance)})`);

  const entries = indicators.flatMap(({ indicator, target }) => (target ? [{ name: indicator, value: convert({ kind: 'linear-to-target' }, conversionFacts(target)).value }] : []));
  const colours = barometer(entries, [
    { name: 'rossa', below: decimal(60) }, { name: 'gialla', from: decimal(60), below: decimal(90) }, { name: 'verde', from: decimal(90) },
  ]);
  if (colours.ok && !isGap(colours.value.distribution)) {
    const { shares, sum } = colours.value.distribution;
    console.log(`\nBarometro: ${Object.entries(shares).map(([name, share]) => `${name} ${String(share)} %`).join(', ')} = ${String(sum)} %`);
  }
  const behind = objectives.flatMap(({ objective, progress }) => (isGap(progress.ahead) || !progress.ahead.lt(-5) ? [] : [`${objective} ${String(round(progress.ahead, 1))}`]));
  console.log(`\nIn ritardo di oltre 5 punti: ${behind.slice(0, 6).join(', ')}`);
}

/* Output:
2016-06-30  fasi: 71 concluse, 27 in ritardo · obiettivi degli indicatori: 4 raggiunti, 4 no
2016-09-30  fasi: 94 concluse, 43 in ritardo · obiettivi degli indicatori: 9 raggiunti, 5 no
2016-12-31  fasi: 246 concluse, 60 in ritardo · obiettivi degli indicatori: 134 raggiunti, 48 no

O030.I1: esatto false, come stampato true (distanza -0.007518796992481203007518796992481)

Barometro: rossa 1.5 %, gialla 4.6 %, verde 93.9 % = 100 %

In ritardo di oltre 5 punti: O006 -25, O021 -6.6, O025 -11.1, O030 -6.7, O035 -14.5, O036 -10.1
*/
