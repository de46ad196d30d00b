import { euroText, sumEuro, type CapitoloCode } from '../../values/numbers.js';
import { planCheckFinding } from '../../outcome/index.js';
import { notCommittableKind } from '../../law/index.js';
import { objectiveBalance } from '../balance.js';
import type { Plan } from '../plan.js';
import type { FinanceRow } from '../capitolo.js';
import { financeRowsOf, groupedBy, objectivesOf, type PlanRule } from './elements.js';

/** A printed Differenza that the rows do not give. */
export const balanceRule: PlanRule = (plan) =>
  objectivesOf(plan).flatMap(({ at, objective }) => {
    const { printed } = objective.finance;
    if (!printed) return [];
    const { differenza, side } = objectiveBalance(objective);
    const place = { at: `${at}/finance/printed` };
    if (!printed.differenza.eq(differenza)) {
      return [planCheckFinding('plan/balance-difference', place, { objective: objective.id, printed: euroText(printed.differenza), computed: euroText(differenza), side })];
    }
    return printed.side !== side && !differenza.isZero()
      ? [planCheckFinding('plan/balance-side', place, { objective: objective.id, printed: printed.side, computed: side })]
      : [];
  });

/** A capitolo column that holds words. */
export const capitoloRule: PlanRule = (plan) =>
  financeRowsOf(plan).flatMap(({ at, element: { capitolo, capitoloText = '' }, objective }) =>
    capitolo === null ? [planCheckFinding('plan/capitolo-malformed', { at: `${at}/capitolo` }, { objective: objective.id, text: capitoloText })] : [],
  );

/** A capitolo that stands in several objectives: a sum over objectives would count it more than once. */
export const sharedCapitoloRule: PlanRule = (plan) => {
  const rows = financeRowsOf(plan).filter(({ element }) => element.capitolo !== null);
  return [...groupedBy(rows, ({ element }) => `${element.side} ${element.capitolo ?? ''}`)].flatMap(([key, group]) => {
    const objectives = [...new Set(group.map(({ objective }) => objective.id))];
    const [first] = group;
    if (objectives.length < 2 || !first) return [];
    return [planCheckFinding('plan/capitolo-shared', { at: first.at }, {
      capitolo: key, objectives: objectives.join(', '), sum: euroText(sumEuro(group.map(({ element }) => element.amount))),
    })];
  });
};

/** An impegno on a capitolo of the fondo pluriennale vincolato, on which nothing may be committed. */
export const fpvRule: PlanRule = (plan) =>
  financeRowsOf(plan).flatMap(({ at, element, objective }) =>
    element.side === 'U' && element.commitment !== undefined && element.capitolo !== null && isFpv(plan, element, element.capitolo)
      ? [planCheckFinding('plan/fpv-committed', { at: `${at}/commitment` }, { objective: objective.id, capitolo: element.capitolo, commitment: element.commitment })]
      : [],
  );

function isFpv(plan: Plan, { description }: FinanceRow, code: CapitoloCode): boolean {
  const capitolo = plan.capitoli.find((one) => one.side === 'U' && one.code === code);
  const named = [description, capitolo?.description].some((text) => text !== undefined && /^\s*F\.?P\.?V\b/i.test(text));
  return named || (capitolo?.pdc !== undefined && notCommittableKind(capitolo.pdc) === 'fpv');
}
