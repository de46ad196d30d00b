import { euro, type Euro } from '../values/numbers.js';
import { procurementFinding, type Diagnostic } from '../outcome/index.js';
import type { AmountBound, ContractKind } from '../law/index.js';
import { shownEuro } from './amount.js';
import type { Regulation, RegulationMatter, RegulationRule } from './regulation.js';
import { contractKinds } from './threshold.js';

/** The matters whose rules should leave no hole between them and not overlap. */
const banded: readonly RegulationMatter[] = ['award', 'office', 'channel', 'check', 'contract-form', 'observatory'];

/**
 * What is wrong with a regulation: holes and overlaps between its bands to the cent, bounds that hold no amount, awards that
 * do not say how many operators to consult.
 *
 * Rules on awards must cover every amount from zero up; other matters must have no hole between their own bands. Rules with a
 * `condition` are left out: the amount alone does not say whether they apply.
 *
 * @returns findings only; empty for a regulation without defect
 * @diagnostic procurement/regulation-hole, procurement/regulation-overlap, procurement/regulation-bounds
 * @diagnostic procurement/regulation-repeated-id, procurement/regulation-operators
 * @example
 * ```ts
 * import { checkRegulation, parseRegulation } from 'municipal-performance/procurement';
 * import { cremona2016Regulation } from 'municipal-performance/samples';
 * const guideline = parseRegulation(cremona2016Regulation);
 * const holes = guideline.ok ? checkRegulation(guideline.value).filter(({ code }) => code === 'procurement/regulation-hole') : [];
 * holes[0]?.values.range; //=> 'da 9999.01 € a 9999.99 €'
 * ```
 */
export function checkRegulation(regulation: Regulation): readonly Diagnostic[] {
  return [...regulation.rules.flatMap(ruleFindings), ...repeatedIds(regulation), ...banded.flatMap((matter) => matterFindings(regulation, matter))];
}

function ruleFindings({ id, matter, lower, upper, minOperators }: RegulationRule, index: number): readonly Diagnostic[] {
  const at = `/rules/${index}`;
  return [
    ...(upper !== null && isEmpty(lower, upper)
      ? [procurementFinding('procurement/regulation-bounds', { at }, { id, lower: shownBound(lower), upper: shownBound(upper) })] : []),
    ...(matter === 'award' && minOperators === undefined ? [procurementFinding('procurement/regulation-operators', { at }, { id })] : []),
  ];
}

function repeatedIds({ rules, categories = [], terms = [] }: Regulation): readonly Diagnostic[] {
  const ids = [...rules.map(({ id }, index) => [id, `/rules/${index}`] as const), ...categories.map(({ id }, index) => [id, `/categories/${index}`] as const), ...terms.map(({ id }, index) => [id, `/terms/${index}`] as const)];
  const seen = new Set<string>();
  return ids.flatMap(([id, at]) => {
    const isRepeated = seen.has(id);
    seen.add(id);
    return isRepeated ? [procurementFinding('procurement/regulation-repeated-id', { at: `${at}/id` }, { id })] : [];
  });
}

/** Holes and overlaps of a matter; kinds that share one are named together. */
function matterFindings({ rules }: Regulation, matter: RegulationMatter): readonly Diagnostic[] {
  const defects = new Map<string, { readonly defect: Defect; readonly kinds: ContractKind[] }>();
  for (const kind of contractKinds) {
    const own = rules.filter((rule) => rule.matter === matter && rule.condition === undefined && rule.kinds.includes(kind));
    for (const defect of defectsOf(own, matter === 'award')) {
      const key = JSON.stringify([defect.rules.map(({ id }) => id), String(defect.from), String(defect.to)]);
      const known = defects.get(key);
      if (known) known.kinds.push(kind);
      else defects.set(key, { defect, kinds: [kind] });
    }
  }
  return [...defects.values()].map(({ defect, kinds }) => findingOf(defect, matter, kinds));
}

/** Amounts, to the cent, for which there are no rules or several. */
interface Defect {
  readonly rules: readonly RegulationRule[];
  readonly from: Euro;
  /** null: no end. */
  readonly to: Euro | null;
}

function findingOf({ rules, from, to }: Defect, matter: RegulationMatter, kinds: readonly ContractKind[]): Diagnostic {
  const values = { matter: matterNames[matter], kinds: kinds.join(', '), range: rangeText(from, to) };
  return rules.length === 0
    ? procurementFinding('procurement/regulation-hole', { at: '/rules' }, values)
    : procurementFinding('procurement/regulation-overlap', { at: '/rules' }, { ...values, rules: rules.map(({ id }) => id).join(', ') });
}

/** Matters as findings name them. */
export const matterNames: Readonly<Record<RegulationMatter, string>> = {
  award: 'scelta del contraente',
  office: 'chi svolge la gara',
  channel: 'canale di acquisto',
  check: 'verifiche',
  'contract-form': 'forma del contratto',
  observatory: 'comunicazioni all’Osservatorio',
  duty: 'altri adempimenti',
};

function rangeText(from: Euro, to: Euro | null): string {
  if (to === null) return `da ${shownEuro(from)} in su`;
  return from.eq(to) ? `a ${shownEuro(from)} esatti` : `da ${shownEuro(from)} a ${shownEuro(to)}`;
}

const cent = '0.01';

function defectsOf(rules: readonly RegulationRule[], wholeLine: boolean): readonly Defect[] {
  if (rules.length === 0) return [];
  const sorted = [...rules].sort((a, b) => firstCent(a.lower).comparedTo(firstCent(b.lower)));
  const defects: Defect[] = [];
  let covered: RegulationRule | null = null;
  for (const rule of sorted) {
    if (rule.upper !== null && isEmpty(rule.lower, rule.upper)) continue;
    const start = firstCent(rule.lower);
    const expected: Euro | null = covered === null ? (wholeLine ? euro(0) : start) : afterRule(covered);
    if (expected !== null && expected.lt(start)) defects.push({ rules: [], from: expected, to: start.minus(cent) as Euro });
    if (covered !== null && (expected === null || start.lt(expected))) defects.push(overlapOf(covered, rule));
    if (covered === null || reachesFurther(rule, covered)) covered = rule;
  }
  const end = covered === null ? euro(0) : afterRule(covered);
  if (wholeLine && end !== null) defects.push({ rules: [], from: end, to: null });
  return defects;
}

/** Whether no amount lies between the bounds. */
function isEmpty(lower: AmountBound, upper: AmountBound): boolean {
  return lastCent(upper).lt(firstCent(lower));
}

function overlapOf(a: RegulationRule, b: RegulationRule): Defect {
  const endsFirst = reachesFurther(b, a) ? a : b;
  return { rules: [a, b], from: firstCent(b.lower), to: endsFirst.upper && lastCent(endsFirst.upper) };
}

function reachesFurther(rule: RegulationRule, than: RegulationRule): boolean {
  if (than.upper === null) return false;
  return rule.upper === null || lastCent(rule.upper).gt(lastCent(than.upper));
}

/** The first amount after a rule, null where it has no end. */
function afterRule(rule: RegulationRule): Euro | null {
  return rule.upper && (lastCent(rule.upper).plus(cent) as Euro);
}

function firstCent({ amount, inclusive }: AmountBound): Euro {
  return inclusive ? amount : (amount.plus(cent) as Euro);
}

function lastCent({ amount, inclusive }: AmountBound): Euro {
  return inclusive ? amount : (amount.minus(cent) as Euro);
}

function shownBound({ amount, inclusive }: AmountBound): string {
  return `${shownEuro(amount)} ${inclusive ? 'incluso' : 'escluso'}`;
}
