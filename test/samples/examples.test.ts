import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { writePlan } from 'municipal-performance';
import { draftPlan, printedPlanFormat, type PrintedPlan } from 'municipal-performance/drafting';
import { chieve2020 } from 'municipal-performance/samples';
import { root } from '../structure/sources.js';

const example = (name: string): unknown => JSON.parse(readFileSync(join(root, 'examples/documents', name), 'utf8'));

it('shows the plan of Chieve 2020 as printed and as read', () => {
  expect(example('printed-plan-chieve-2020.json')).toEqual({ format: printedPlanFormat, ...chieve2020.printed });
  const drafted = draftPlan(example('printed-plan-chieve-2020.json') as PrintedPlan);
  expect(drafted.ok && writePlan(drafted.value)).toEqual(example('plan-chieve-2020.json'));
});
