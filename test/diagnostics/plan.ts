import { parsePlan } from 'municipal-performance';
import { draftPlan, type PrintedObjective, type PrintedPlan } from 'municipal-performance/drafting';
import type { Sample, Samples } from './sample.js';

const plan = { format: 'municipal-performance/plan@1', ente: 'Comune di Prova', year: 2016 };

const read = (sample: unknown): Sample => ({ sample, findings: () => parsePlan(sample).findings });

const drafted = (objective: Partial<PrintedObjective>, rest: Partial<PrintedPlan> = {}): Sample => {
  const sample: PrintedPlan = { ente: 'Comune di Prova', year: 2016, objectives: [{ id: 'O1', title: 'Prova', ...objective }], ...rest };
  return { sample, findings: () => draftPlan(sample).findings };
};

export const planSamples: Samples = {
  'plan/duplicate-id': read({ ...plan, objectives: [{ id: 'O1', title: 'primo' }, { id: 'O1', title: 'secondo' }] }),
  'drafting/cell': drafted({ finance: { rows: [{ side: 'U', capitolo: '1210', amount: '16.830,005' }] } }),
  'drafting/kept-as-text': drafted({ finance: { rows: [{ side: 'U', capitolo: '1210', impAcc: '16/448', amount: '16830.00' }] } }),
  'drafting/act-unknown': drafted({ variation: { kind: 'rivista', date: '2016-11-30' } }),
  'drafting/duplicate-id': drafted({}, { objectives: [{ id: 'O1', title: 'primo' }, { id: 'O1', title: 'secondo' }] }),
  'drafting/no-footnote': drafted({}, {
    staffTables: [{ office: 'Servizio', rows: [{ category: 'C', counts: { 24: '1*' }, printedTotal: '1' }] }],
  }),
};
