import { parseScheme, scoreScheda, scoreSchede, type Appraisal, type AppraisalSet } from 'municipal-performance';
import { civilDate, period } from 'municipal-performance/values';
import type { Sample, Samples } from './sample.js';

const smallest = {
  format: 'municipal-performance/scheme@1', id: 's', title: 'S', ente: 'E', staff: 'other', validity: { from: '2024-01-01' },
  source: { act: 'SMVP' }, score: { kind: 'given', id: 'p', max: '100' }, rounding: 'exact',
};

/** A scheme document with these parts. */
export function schemeWith(parts: object): object {
  return { ...smallest, ...parts };
}

function onLoading(parts: object): Sample {
  const sample = schemeWith(parts);
  return { sample, findings: () => parseScheme(sample).findings };
}

const given = (id: string, more: object = {}) => ({ kind: 'given', id, max: '100', ...more });

function onScoring(parts: object, appraisal: Partial<Appraisal>): Sample {
  const [document, one] = [schemeWith(parts), { person: 'A', ...appraisal }];
  return {
    sample: { scheme: document, appraisal: one },
    findings: () => {
      const scheme = parseScheme(document);
      return scheme.ok ? scoreScheda(scheme.value, one).findings : scheme.findings;
    },
  };
}

function onList(appraisals: readonly Appraisal[] | AppraisalSet, on = '2024-12-31'): Sample {
  return {
    sample: { scheme: smallest, appraisals, on },
    findings: () => {
      const scheme = parseScheme(smallest);
      return scheme.ok ? scoreSchede(scheme.value, appraisals, { on: civilDate(on) }).findings : scheme.findings;
    },
  };
}

const fasce = (...rows: readonly object[]) => ({ fasce: rows.map((row, index) => ({ id: `f${index}`, ...row })) });
const premium = (...steps: readonly object[]) => ({ premium: { steps } });
const scored = { inputs: { p: '50' } };
const counting = (points: readonly (readonly string[])[]) => ({ kind: 'table', id: 't', rows: { of: given('n'), ranges: [{ to: '20' }, { from: '21' }] }, points });

export const scoringSamples: Samples = {
  'scheme/gap': onLoading(fasce({ to: '60' }, { above: '61' })),
  'scheme/overlap': onLoading(fasce({ to: '60' }, { from: '60' })),
  'scheme/unreachable': onLoading(fasce({ to: '100' }, { above: '100' })),
  'scheme/empty-row': onLoading(fasce({ from: '70', below: '60' })),
  'scheme/maxima': onLoading({ score: { kind: 'sum', max: '100', of: [given('a', { max: '60' }), given('b', { max: '30' })] } }),
  'scheme/minimum-conflict': onLoading({ ...fasce({ to: '60', percent: '0' }, { above: '60', percent: '100' }), access: { minimum: { from: '60' } } }),
  'scheme/option-open': onLoading({ access: { months: { atLeast: 4 } } }),
  'scheme/duplicate-id': onLoading({ score: { kind: 'sum', of: [given('a'), given('a')] } }),
  'scheme/max-missing': onLoading({ score: { kind: 'given', id: 'p' } }),
  'scheme/table-shape': onLoading({ score: counting([['5']]) }),
  'scheme/line-order': onLoading({ score: { kind: 'line', of: given('p'), through: [['100', '0'], ['0', '60']] } }),
  'scheme/negative': onLoading({ score: given('p', { max: '-1' }) }),
  'scheme/percent-over-100': onLoading(fasce({ to: '100', percent: '101' })),
  'scheme/unit-sum': onLoading(premium({ step: 'tiers', tiers: [{ id: 'alta', people: '50', resources: '100' }] }, { step: 'distribute', weights: [] })),
  'scheme/score-from-table': onLoading(premium({ step: 'distribute', weights: ['fascia'] })),
  'scheme/destination': onLoading(premium({ step: 'distribute', weights: [] }, { step: 'forfeit', to: 'altrove' })),
  'scheme/source-of-pot': onLoading(premium({ step: 'redistribute', from: 'nulla', by: 'equal', among: 'access' }, { step: 'distribute', weights: [] })),
  'scheme/nothing-distributed': onLoading(premium({ step: 'interim' })),
  'scheme/validity': onLoading({ validity: { from: '2024-12-31', to: '2024-01-01' } }),
  'scheme/not-in-force': onList([{ person: 'A', ...scored }], '2023-12-31'),
  'scoring/missing-input': onScoring({}, {}),
  'scoring/missing-taken': onScoring({ score: given('p', { missing: 'zero' }) }, {}),
  'scoring/unknown-input': onScoring({}, { inputs: { p: '50', q: '1' } }),
  'scoring/input-shape': onScoring({}, { inputs: { p: 'cinquanta' } }),
  'scoring/above-maximum': onScoring({}, { inputs: { p: '100.01' } }),
  'scoring/below-minimum': onScoring({}, { inputs: { p: '-1' } }),
  'scoring/off-step': onScoring({ score: given('p', { step: '0.5' }) }, { inputs: { p: '1.2' } }),
  'scoring/unknown-level': onScoring({ score: { kind: 'level', id: 'p', levels: { buono: '1' } } }, { inputs: { p: 'ottimo' } }),
  'scoring/no-row': onScoring({ score: { kind: 'steps', of: given('p'), steps: [{ to: '10', points: '1' }] } }, { inputs: { p: '11' } }),
  'scoring/zero-weights': onScoring({ score: { kind: 'objectives', id: 'p' } }, { inputs: { p: [{ weight: '0', achieved: '80' }] } }),
  'scoring/zero-weights-refused': onScoring({ score: { kind: 'objectives', id: 'p', zeroWeights: 'error' } }, { inputs: { p: [{ weight: '0', achieved: '80' }] } }),
  'scoring/clamped': onScoring({ penalties: [given('off')], clamp: { min: '0' } }, { inputs: { p: '3', off: '5' } }),
  'scoring/no-fascia': onScoring(fasce({ above: '60', to: '100' }), { inputs: { p: '60' } }),
  'scoring/fascia-by-choice': onScoring({ ...fasce({ to: '94' }, { from: '95' }), fasceGaps: 'lower' }, { inputs: { p: '94.5' } }),
  'scoring/gate-unknown': onScoring({ gates: [{ id: 'equilibri', label: 'Equilibri di bilancio' }] }, scored),
  'scoring/exception-without-act': onScoring({ gates: [{ id: 'equilibri', label: 'Equilibri di bilancio', exception: 'act' }] }, { ...scored, gates: { equilibri: { reached: false, exceptionClaimed: true, exceptionAct: '' } } }),
  'scoring/missing-fact': onScoring({ access: { months: { atLeast: 4, count: 'calendar' } } }, scored),
  'scoring/periods-overlap': onScoring({ access: { months: { atLeast: 4, count: 'calendar' } } }, {
    ...scored, service: { periods: [period(civilDate('2024-01-01'), civilDate('2024-06-30')), period(civilDate('2024-06-30'), civilDate('2024-12-31'))] },
  }),
  'scoring/person-twice': onList([{ person: 'A', ...scored }, { person: 'A', ...scored }]),
  'scoring/no-appraisals': onList([]),
  'scoring/other-scheme': onList({ format: 'municipal-performance/appraisals@1', scheme: 'altro', appraisals: [{ person: 'A', ...scored }] }),
  'scoring/too-many-objectives': onScoring({ score: { kind: 'objectives', id: 'p', atMost: 1 } }, { inputs: { p: [{ weight: '1', achieved: '80' }, { weight: '1', achieved: '80' }] } }),
};
