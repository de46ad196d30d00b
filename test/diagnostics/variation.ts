import { parseActs, parsePlan, planOn, type Diagnostic } from 'municipal-performance';
import { draftActs } from 'municipal-performance/drafting';
import { civilDate } from 'municipal-performance/values';
import type { Sample, Samples } from './sample.js';

const plan = {
  format: 'municipal-performance/plan@1', ente: 'Comune di Esempio', year: 2016,
  capitoli: [{ code: '1', side: 'U', stanziamento: '10.00' }, { code: '2', side: 'U' }, { code: '1', side: 'E', stanziamento: '50.00' }],
  objectives: [{
    id: 'O1', title: 'Strade', phases: [{ id: 'F1', from: '2016-01-01', to: '2016-10-31' }, { id: 'F2', provenance: { status: 'removed' } }],
  }],
};

const act = (id: string, ...operations: readonly object[]) => ({ id, kind: 'deliberazione', date: '2016-11-30', inForceFrom: '2016-11-30', operations });
const removePhase = (id: string) => ({ op: 'remove', element: { kind: 'phase', id } });

/** Acts applied to a plan of three capitoli, one objective and two phases, the second removed. */
function amended(...acts: readonly object[]): Sample {
  return { sample: acts, findings: () => findingsOf(acts) };
}

function findingsOf(acts: readonly object[]): readonly Diagnostic[] {
  const [read, written] = [parsePlan(plan), parseActs({ format: 'municipal-performance/variation-acts@1', ente: 'Comune di Esempio', acts })];
  if (!read.ok || !written.ok) return written.findings;
  return [...written.findings, ...planOn(read.value, written.value.acts, civilDate('2016-12-31')).findings];
}

/** A plan whose marks are drafted into acts. */
function drafted(mark: object): Sample {
  const sample = { ...plan, objectives: [{ id: 'O1', title: 'Strade', phases: [{ id: 'F1', provenance: { status: 'in-force', acts: [mark] } }] }] };
  const read = parsePlan(sample);
  return { sample, findings: () => (read.ok ? draftActs(read.value).findings : read.findings) };
}

const unknownOperation = { ...act('A'), operations: [{ op: 'abrogate' }] };

export const variationSamples: Samples = {
  'variation/duplicate-act': amended(act('A'), act('A')),
  'variation/in-force-before-adoption': amended({ ...act('A'), inForceFrom: '2016-11-01' }),
  'variation/unknown-operation': {
    sample: unknownOperation,
    findings: () => {
      const read = parsePlan(plan);
      return read.ok ? planOn(read.value, [unknownOperation as never], civilDate('2016-12-31')).findings : [];
    },
  },
  'variation/unknown-element': amended(act('A', removePhase('F9'))),
  'variation/already-assigned': amended(act('A', { op: 'assign-phase', to: 'O1', phase: { id: 'F1' } })),
  'variation/removed-element': amended(act('A', removePhase('F2'))),
  'variation/nothing-changed': amended(act('A', { op: 'move-phase', id: 'F1', to: '2016-10-31' })),
  'variation/required-field': {
    sample: { op: 'change-objective', id: 'O1', fields: {}, clear: ['title'] },
    findings: () => {
      const read = parsePlan(plan);
      const operation = { op: 'change-objective' as const, id: 'O1', fields: {}, clear: ['title' as const] };
      const on = civilDate('2016-11-30');
      return read.ok ? planOn(read.value, [{ id: 'A', kind: 'decreto', date: on, inForceFrom: on, operations: [operation] }], on).findings : [];
    },
  },
  'variation/conflict': amended(act('A', { op: 'move-phase', id: 'F1', to: '2016-11-30' }), act('B', { op: 'move-phase', id: 'F1', to: '2016-12-31' })),
  'variation/period-inverted': amended(act('A', { op: 'move-phase', id: 'F1', to: '2015-12-31' })),
  'variation/shift-not-closed': amended(act('A', { op: 'shift', rows: [{ side: 'U', capitolo: '1', change: '5.00' }] })),
  'variation/stanziamento-unknown': amended(act('A', { op: 'shift', rows: [{ side: 'U', capitolo: '2', change: '0.00' }] })),
  'variation/stanziamento-negative': amended(act('A', { op: 'shift', rows: [{ side: 'U', capitolo: '1', change: '-10.01' }, { side: 'E', capitolo: '1', change: '-10.01' }] })),
  'drafting/act-earlier-unknown': drafted({ effect: 'changed', date: '2016-11-30' }),
  'drafting/act-undated': drafted({ effect: 'changed' }),
};
