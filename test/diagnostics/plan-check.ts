import { checkPlan } from 'municipal-performance';
import { planWith } from '../plan/clean-plan.js';
import type { Sample, Samples } from './sample.js';

const changed = (...edits: readonly (readonly [string, unknown])[]): Sample => ({
  sample: Object.fromEntries(edits.map(([path, value]) => [path, value ?? null])),
  findings: () => checkPlan(planWith(...edits)),
});

const first = '/objectives/0';
const second = '/objectives/1';
const act = { effect: 'changed', date: '2024-11-30' };
const marked = { status: 'in-force', acts: [act] };

export const planCheckSamples: Samples = {
  'plan/act-without-amendment': changed([`${first}/provenance`, marked]),
  'plan/amended-without-act': changed([`${first}/phases/0/provenance`, marked]),
  'plan/balance-difference': changed([`${first}/finance/printed/differenza`, '100.01']),
  'plan/balance-side': changed([`${first}/finance/printed/side`, 'E']),
  'plan/capitolo-malformed': changed([`${first}/finance/rows/0`, { side: 'U', capitolo: null, capitoloText: 'PULIZIE', amount: '100.00' }]),
  'plan/capitolo-shared': changed([`${second}/finance/rows/0`, { side: 'U', capitolo: '3000/1', amount: '10.00' }]),
  'plan/comparator-against-sense': changed([`${first}/indicators/0/target/comparator`, '<=']),
  'plan/deadline-after-horizon': changed([`${second}/indicators/1/target/by`, '2027-01-01']),
  'plan/duplicate-objective': changed([`${second}/title`, 'RACCOLTA DIFFERENZIATA.']),
  'plan/formula-syntax': changed([`${first}/indicators/0/formula`, '[differenziata] / ']),
  'plan/fpv-committed': changed([`${first}/finance/rows/0`, { side: 'U', capitolo: '9000', commitment: '2024/1', amount: '100.00' }]),
  'plan/missione-unknown': changed([`${first}/missione`, { label: 'Benessere' }]),
  'plan/no-indicator': changed([`${first}/indicators`, []]),
  'plan/no-resources': changed([`${second}/finance/rows`, []]),
  'plan/no-target': changed([`${first}/indicators/0/target`, undefined]),
  'plan/not-comparable': changed([`${second}/indicators/0/target`, { kind: 'yes' }]),
  'plan/not-measurable': changed([`${first}/indicators/0/target`, { kind: 'text', text: 'miglioramento' }]),
  'plan/not-time-bound': changed([`${first}/phases`, []]),
  'plan/percent-without-100': changed([`${first}/indicators/0/formula`, '[differenziata] / [totale]']),
  'plan/phase-after-deadline': changed([`${second}/indicators/0/role`, 'impact']),
  'plan/phase-outside-plan': changed([`${first}/phases/0/to`, '2027-01-01']),
  'plan/phase-reversed': changed([`${first}/phases/0/to`, '2024-01-01'], [`${first}/phases/0/from`, '2024-01-02']),
  'plan/phase-year': changed([`${first}/phases/0/to`, '0024-06-30']),
  'plan/placeholder-text': changed([`${first}/title`, '...']),
  'plan/programma-of-other-missione': changed([`${first}/programma`, { label: 'Ufficio tecnico' }]),
  'plan/programma-unknown': changed([`${first}/programma`, { label: 'Felicità' }]),
  'plan/ratio-upside-down': changed(
    [`${first}/indicators/0/formula`, '[domande presentate] / [domande accolte] * 100'],
    [`${first}/indicators/0/inputs`, [{ key: 'domande presentate', label: 'domande presentate' }, { key: 'domande accolte', label: 'domande accolte' }]],
  ),
  'plan/staff-total': changed(['/staff/0/rows/0/printedTotal', 4]),
  'plan/target-without-date': changed([`${first}/indicators/0/target`, { kind: 'text', text: 'entro' }]),
  'plan/target-year': changed([`${second}/indicators/1/target/by`, '2023-12-31']),
  'plan/text-target': changed([`${first}/indicators/0/target`, { kind: 'text', text: 'miglioramento' }]),
  'plan/unread-formula': changed(
    [`${first}/indicators/0/formula`, undefined],
    [`${first}/indicators/0/printed`, { formula: 'Relazione del responsabile' }],
  ),
  'plan/weight-missing': changed([`${first}/weight`, undefined]),
  'plan/weight-sum': changed([`${first}/weight`, '50']),
  'plan/weights-all-zero': changed([`${first}/weight`, '0'], [`${second}/weight`, '0']),
};
