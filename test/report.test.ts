import { expect, it } from 'vitest';
import { checkPlan, parsePlan, type Plan } from 'municipal-performance';
import { cremona2016 } from 'municipal-performance/samples';
import { reportPage } from '../examples/report.js';

async function pageOf(plan: Plan): Promise<string> {
  return reportPage(plan, checkPlan(plan));
}

function planOf(json: object): Plan {
  const parsed = parsePlan(json);
  if (!parsed.ok) throw new Error(parsed.findings.map(({ message }) => message).join('\n'));
  return parsed.value;
}

it('the report of Cremona 2016 tells each finding and draws its three charts, with nothing to load or run', async () => {
  const read = cremona2016.plan();
  if (!read.ok) throw new Error('no plan');
  const page = await pageOf(read.value);
  expect(page.match(/<svg /g)).toHaveLength(3);
  for (const words of ['Zona verde', 'Fase 2 (eliminata)', 'Settore Politiche']) expect(page).toContain(words);
  expect(page.match(/<tr><td>/g)?.length).toBeGreaterThanOrEqual(checkPlan(read.value).length);
  expect(page).not.toMatch(/<script|<link|<img|<iframe|\ssrc=|@import|NaN|undefined/);
});

it('what a plan says never becomes mark-up, in texts, attributes or pictures', async () => {
  const hostile = '"><script>alert(1)</script><b x=\'';
  const page = await pageOf(planOf({
    format: 'municipal-performance/plan@1', ente: hostile, year: 2016, title: hostile,
    objectives: [{
      id: 'O1', title: '', settore: hostile,
      phases: ['1', '2', '3', '4', '5'].map((id) => ({
        id: `${hostile}${id}`, text: hostile, from: '2016-01-01', to: '2016-12-31',
        provenance: { status: id === '2' ? 'removed' : 'in-force', acts: [] },
      })),
      finance: { rows: [{ side: 'U', capitolo: '85', amount: '100.10' }] },
    }],
  }));
  expect(page.match(/<svg /g)).toHaveLength(2);
  expect(page).not.toMatch(/<script|<b x/);
  expect(page).toContain('&#60;script&#62;');
});

it('a plan without objectives gives a report all the same', async () => {
  const page = await pageOf(planOf({ format: 'municipal-performance/plan@1', ente: 'Comune di Esempio', year: 2024, objectives: [] }));
  expect(page).toContain('Nessun dato da mostrare');
});
