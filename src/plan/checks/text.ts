import { planCheckFinding, pointer, type Diagnostic } from '../../outcome/index.js';
import { folded, groupedBy, indicatorsOf, objectivesOf, type PlanRule } from './elements.js';

/** Titles and names that say nothing. */
export const placeholderRule: PlanRule = (plan) => [
  ...objectivesOf(plan).flatMap(({ at, objective }) => check(at + pointer('title'), objective.title)),
  ...indicatorsOf(plan).flatMap(({ at, element }) => check(at + pointer('name'), element.name)),
];

/** Objectives with the same title in the same settore. */
export const duplicateRule: PlanRule = (plan) => {
  const named = objectivesOf(plan).filter(({ objective }) => !saysNothing(objective.title));
  return [...groupedBy(named, ({ objective }) => `${folded(objective.title)}|${folded(objective.settore ?? '')}`).values()].flatMap(
    ([first, ...others]) =>
      first
        ? others.map(({ at, objective }) =>
            planCheckFinding('plan/duplicate-objective', { at: at + pointer('title') }, { objective: objective.id, other: first.objective.id, title: objective.title }),
          )
        : [],
  );
};

function check(at: string, text: string): readonly Diagnostic[] {
  return saysNothing(text) ? [planCheckFinding('plan/placeholder-text', { at }, { text, found: text.trim() === '' ? 'il campo è vuoto' : `«${text}» è un segnaposto` })] : [];
}

const placeholders = /^(?:x+|n ?d|n ?a|n ?c|tbd|todo|da definire|da completare|da inserire|in corso di definizione|prova|test|titolo|obiettivo|indicatore)?$/;

function saysNothing(text: string): boolean {
  return placeholders.test(folded(text));
}
