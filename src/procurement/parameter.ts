import { civilDate, type CivilDate } from '../values/days.js';
import { decimal, type Citation, type Decimal, type DecimalInput, type Euro } from '../values/numbers.js';
import { andThen, made, procurementFinding, step, unmade, withStep, type Outcome, type Step, type StepInput, type Unit } from '../outcome/index.js';
import {
  procurementParameters, procurementTerms, valueOn, type Comparison, type ContractKind, type Dated, type InForce, type ParameterValue, type ProcurementParameterName,
  type ProcurementTermName, type Term,
} from '../law/index.js';
import { readAmount, shownEuro } from './amount.js';
import { articleText } from './article.js';
import { euThreshold } from './threshold.js';

/** Names that `procurementParameter` knows: dated values and terms; `standStillDays` asks for the case above or below the threshold. */
export type ParameterName = ProcurementParameterName | ProcurementTermName | 'standStillDays';

/** The stand-still is asked by case. */
export type ThresholdCase = 'aboveEU' | 'belowEU';

/** A dated parameter, or whether it touches an amount. */
export interface Parameter {
  readonly name: ParameterName;
  /**
   * With an amount: whether the rule touches it, `conflict` where two texts in force say opposite things. Without: the
   * value of the law, an amount in euro, a count, days, months or text in Italian.
   */
  readonly value: boolean | 'conflict' | Decimal | string;
  readonly unit: Unit;
  /** How the law compares an amount with the value: `from` ≥, `above` >, `below` <, `up-to` ≤. */
  readonly holds?: Comparison;
  /** Kinds of contract that it concerns, where the text names them. */
  readonly kinds?: readonly ContractKind[];
  /** What it is, in Italian. */
  readonly label: string;
  readonly article: string;
  readonly sources: readonly Citation[];
  /** The day on which it was read in its source; null: from knowledge, to be confirmed by a jurist. */
  readonly verifiedOn: CivilDate | null;
  readonly from: CivilDate;
  readonly to: CivilDate | null;
  readonly note?: string;
  readonly step: Step;
}

/**
 * A dated parameter of procurement on a day: a duty, a guarantee, a check, a term.
 *
 * @param name as in `ParameterName`: `mepaDuty`, `rotationWaiver`, `standStillDays` …
 * @param value the amount, euro net of VAT, for rules with a bound; the case for `standStillDays` (`aboveEU` when absent).
 * Values that have no bound do not look at it
 * @returns the answer with article, mark and trace
 * @diagnostic law/outside-coverage, law/not-in-force on days without that rule
 * @diagnostic procurement/unknown-parameter, procurement/amount-negative, procurement/amount-decimals
 * @diagnostic procurement/parameter-conflict where two texts in force disagree on that amount
 * @source as each parameter says
 * @example
 * ```ts
 * import { procurementParameter } from 'municipal-performance/procurement';
 * import { civilDate } from 'municipal-performance/values';
 * const mepa = procurementParameter('mepaDuty', civilDate('2019-01-01'), '4999.99');
 * mepa.ok && mepa.value.value; //=> false
 * const qualification = procurementParameter('worksQualificationNeeded', civilDate('2024-03-01'), '500000');
 * qualification.ok && qualification.value.value; //=> 'conflict'
 * const wait = procurementParameter('standStillDays', civilDate('2024-12-31'), 'aboveEU');
 * wait.ok && wait.value.value; //=> '32'
 * ```
 */
export function procurementParameter(name: ParameterName, on: CivilDate, value?: DecimalInput | ThresholdCase): Outcome<Parameter> {
  const day = civilDate(on);
  if (name === 'standStillDays') return value === 'belowEU' ? legalValue(name, procurementParameters.standStillBelowEU, day, null) : term(name, procurementTerms.standStill, day);
  if (Object.hasOwn(procurementTerms, name)) return term(name, procurementTerms[name as ProcurementTermName], day);
  if (!Object.hasOwn(procurementParameters, name)) {
    return unmade(procurementFinding('procurement/unknown-parameter', {}, { name: String(name), names: parameterNames().join(', ') }));
  }
  const dated = procurementParameters[name as ProcurementParameterName];
  if (value === undefined) return legalValue(name, dated, day, null);
  return andThen(readAmount(value, '/value'), (amount) => legalValue(name, dated, day, amount));
}

/** The names that `procurementParameter` knows. */
export function parameterNames(): readonly ParameterName[] {
  return [...(Object.keys(procurementParameters) as ProcurementParameterName[]), 'standStillDays', ...(Object.keys(procurementTerms) as ProcurementTermName[])];
}

type Answer = Omit<Parameter, 'step'>;

function term(name: ParameterName, dated: Dated<Term>, on: CivilDate): Outcome<Parameter> {
  return andThen(valueOn(dated, on), (found) => {
    const { due } = found.value;
    if ('months' in due) return made(traced(dated, on, { ...common(name, dated, found), value: decimal(due.months), unit: 'months' }));
    if ('days' in due) return made(traced(dated, on, { ...common(name, dated, found), value: decimal(due.days), unit: 'days' }));
    return made(traced(dated, on, { ...common(name, dated, found), value: found.value.label, unit: 'text' }));
  });
}

function legalValue(name: ParameterName, dated: Dated<ParameterValue>, on: CivilDate, amount: Euro | null): Outcome<Parameter> {
  return andThen(valueOn(dated, on), (found) => {
    const { value } = found;
    const answer = common(name, dated, found);
    if (value.form === 'text') return made(traced(dated, on, { ...answer, value: value.text, unit: 'text' }));
    if (value.form === 'number') {
      const kinds = value.kinds === undefined ? {} : { kinds: value.kinds };
      return made(traced(dated, on, { ...answer, value: value.number, unit: dated.unit, ...kinds }));
    }
    return andThen(boundOn(value, on), (bound) => (amount === null
      ? made(traced(dated, on, { ...answer, value: bound, unit: 'euro', holds: value.holds }))
      : applied(dated, on, answer, value, bound, amount)));
  });
}

type AmountValue = ParameterValue & { readonly form: 'amount' };

function boundOn({ amount }: AmountValue, on: CivilDate): Outcome<Euro> {
  if (amount !== 'eu-threshold') return made(amount);
  return andThen(euThreshold('works', on), (threshold) => made(threshold.amount));
}

/** Whether a rule with a bound touches an amount. */
function applied(dated: Dated<ParameterValue>, on: CivilDate, answer: AnswerFrame, value: AmountValue, bound: Euro, amount: Euro): Outcome<Parameter> {
  return andThen(ceilingOn(value, on), (ceiling) => {
    const first = touches(amount, value.holds, bound);
    const frame = { ...answer, unit: 'flag' as const, holds: value.holds };
    const inputs = (): readonly StepInput[] => [
      { name: 'importo', value: String(amount), unit: 'euro' },
      { name: words[value.holds], value: String(bound), unit: 'euro' },
      { name: 'distanza', value: String(amount.minus(bound).abs()), unit: 'euro' },
      ...(ceiling ? [{ name: 'solo sotto la soglia europea', value: String(ceiling), unit: 'euro' as const }] : []),
    ];
    if (value.against && first !== touches(amount, value.against.holds, bound)) {
      const conflict = procurementFinding('procurement/parameter-conflict', { at: '/value' }, {
        label: dated.label, amount: shownEuro(amount), article: answer.article, other: articleText([value.against.source]),
      });
      const sources = [...answer.sources, value.against.source];
      return made(traced(dated, on, { ...frame, sources, value: 'conflict' }, inputs), [conflict]);
    }
    return made(traced(dated, on, { ...frame, value: first && (!ceiling || amount.lt(ceiling)) }, inputs));
  });
}

/** The EU threshold below which alone a rule holds; null where it holds at any amount. */
function ceilingOn({ onlyBelowThreshold }: AmountValue, on: CivilDate): Outcome<Euro | null> {
  return onlyBelowThreshold ? andThen(euThreshold('services', on), ({ amount }) => made(amount)) : made(null);
}

const words: Readonly<Record<Comparison, string>> = { from: 'da', above: 'oltre', below: 'sotto', 'up-to': 'fino a' };

function touches(amount: Euro, holds: Comparison, bound: Euro): boolean {
  switch (holds) {
    case 'from':
      return amount.gte(bound);
    case 'above':
      return amount.gt(bound);
    case 'below':
      return amount.lt(bound);
    case 'up-to':
      return amount.lte(bound);
  }
}

type AnswerFrame = Omit<Answer, 'value' | 'unit' | 'holds' | 'kinds'>;

function common<T>(name: ParameterName, dated: Dated<T>, { source, verifiedOn, from, to, note }: InForce<T>): AnswerFrame {
  return {
    name, label: dated.label, article: articleText([source]), sources: [source], verifiedOn, from, to, ...(note === undefined ? {} : { note }),
  };
}

function traced<T>(dated: Dated<T>, on: CivilDate, answer: Answer, inputs: () => readonly StepInput[] = () => []): Parameter {
  return withStep(answer, () => step({
    rule: dated.rule,
    label: dated.label,
    inputs: [{ name: 'giorno', value: on, unit: 'day' }, ...inputs()],
    result: String(answer.value),
    unit: answer.unit,
    sources: answer.sources,
  }));
}
