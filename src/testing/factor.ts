import * as fc from 'fast-check';
import { plainText } from './parts.js';

/** The JSON of a factor that gives from 0 to so many points. */
export function factorJson(id: string, points: number): fc.Arbitrary<object> {
  const most = String(points);
  const half = plainText(points * 5, 1);
  const line = (of: object, to: string): object => ({ kind: 'line', of, through: [['0', '0'], [to, most]] });
  return fc.constantFrom<object>(
    { kind: 'given', id, max: most, min: '0' },
    { kind: 'given', id, max: most, min: '0', step: '0.5', missing: 'zero' },
    { kind: 'level', id, levels: { insufficiente: '0', buono: half, ottimo: most } },
    line({ kind: 'objectives', id, zeroWeights: 'equal', partial: 'linear', beyond: 'cap' }, '100'),
    line({ kind: 'objectives', id, zeroWeights: 'equal', partial: 'all-or-nothing', beyond: 'keep', atMost: 5 }, '100'),
    line({ kind: 'counts', id, weights: { miglioramento: '1', stabile: '0.5', peggioramento: '0' }, leftOut: ['non rilevato'] }, '1'),
    line({ kind: 'list', id, take: 'mean', nulls: 'ignore' }, '30'),
    { kind: 'line', of: { kind: 'survey', id, scale: ['1', '5'], minimumAnswers: 3 }, through: [['1', '0'], ['5', most]] },
    { kind: 'checklist', id, items: [{ id: 'foia', points: '0' }, { id: 'proroghe', points: half }, { id: 'privacy', points: half }] },
    { kind: 'threshold', of: { kind: 'measured', id, element: 'O001', as: 'linear-to-target' }, when: { from: '75' }, points: most, compare: 'exact' },
    {
      kind: 'steps', of: { kind: 'carried', id, scheme: 'ente', item: 'total' }, gaps: 'refuse',
      steps: [{ below: '50', points: '0' }, { from: '50', to: '80', points: half }, { above: '80', points: most }],
    },
  );
}
