import type { Objective } from '../objective.js';
import type { Provenance } from '../provenance.js';
import { planCheckFinding, pointer } from '../../outcome/index.js';
import type { PlanRule } from './elements.js';

/** Objectives whose title and elements do not tell the same story about the acts that amended them. */
export const amendmentRule: PlanRule = ({ objectives }) =>
  objectives.flatMap((objective, index) => {
    const marked = elementsOf(objective).filter(({ acts }) => acts.length > 0).length;
    const { acts } = objective.provenance;
    const amended = acts.some(({ effect }) => effect !== 'written');
    const place = { at: pointer('objectives', index, 'provenance') };
    if (marked > 0 && !amended) return [planCheckFinding('plan/amended-without-act', place, { objective: objective.id, elements: String(marked) })];
    const onlyChanged = acts.length > 0 && acts.every(({ effect }) => effect === 'changed');
    return onlyChanged && marked === 0 ? [planCheckFinding('plan/act-without-amendment', place, { objective: objective.id })] : [];
  });

function elementsOf({ indicators, phases }: Objective): readonly Provenance[] {
  return [...indicators, ...phases].map(({ provenance }) => provenance);
}
