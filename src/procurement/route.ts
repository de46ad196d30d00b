import { civilDate } from '../values/days.js';
import { made, procurementFinding, step, unmade, type Diagnostic, type Outcome, type Step, type StepInput } from '../outcome/index.js';
import type { BoundDistance } from './band.js';
import { contractValue, type ContractValue } from './contract-value.js';
import { deadlinesOf, dutiesOf, type Deadline, type Duty, type Events, type Placed } from './duties.js';
import { lawAnswer, type Asked, type LawAnswer, type LawRoute, type UnlistedRegime } from './law-route.js';
import type { ProcurementQuestion } from './question.js';
import { regimesFor } from './regime.js';
import type { Regulation } from './regulation.js';
import { localRoute, type LocalRoute } from './regulation-route.js';
import { euThreshold, type EuThreshold } from './threshold.js';

/** Which procedure an amount allows. */
export interface Route {
  /** What the law answers; null where it leaves two regimes open or the tables have no band. */
  readonly law: LawRoute | null;
  /** Every answer that may hold, where the law leaves more than one open; the regime in force on `on` first. Else empty. */
  readonly candidates: readonly (LawRoute | UnlistedRegime)[];
  /** What the ente's own regulation asks, beside the law and never merged with it; null without a regulation. */
  readonly local: LocalRoute | null;
  /** Value of the contract, with the kind whose rules apply. */
  readonly contract: ContractValue;
  readonly threshold: EuThreshold;
  readonly duties: readonly Duty[];
  readonly deadlines: readonly Deadline[];
  readonly step: Step;
}

/**
 * The procedure that the law, and the ente's own regulation, allow for a contract on a day.
 *
 * @param question the contract, the day, and what is known of its acts
 * @param regulation the ente's own rules; shown beside the law, never merged with it
 * @returns law and local rules with article, bound and distance in euro; `law` is null where two regimes hold
 * @diagnostic procurement/regime-unsettled two regimes can be said to hold: `candidates` has both
 * @diagnostic procurement/kind-not-covered the tables have no band for that kind in that regime
 * @diagnostic procurement/vat, procurement/amount-negative, procurement/amount-decimals, procurement/unknown-kind
 * @diagnostic law/outside-coverage before 2016-01-01 or after 2027-12-31
 * @diagnostic procurement/local-below-law the regulation asks fewer operators than the law
 * @source D.Lgs. 163/2006, D.Lgs. 50/2016, DL 76/2020, D.Lgs. 36/2023, each from its first day
 * @interpretation a day that is not given in `clock` is `on`; the EU threshold is that of `on`
 * @example
 * ```ts
 * import { procurementRoute } from 'municipal-performance/procurement';
 * import { civilDate } from 'municipal-performance/values';
 * const route = procurementRoute({ on: civilDate('2024-03-01'), kind: 'services', value: '139999.99' });
 * const law = route.ok ? route.value.law : null;
 * law?.procedure; //=> 'affidamento_diretto'
 * law?.article; //=> 'art. 50 c. 1 b) D.Lgs. 36/2023'
 * law?.decidedBy.distance; //=> '0.01'
 * ```
 */
export function procurementRoute(question: ProcurementQuestion, regulation?: Regulation): Outcome<Route> {
  const { clock = {} } = question;
  const on = civilDate(question.on);
  if (clock.notice !== undefined) civilDate(clock.notice);
  if (clock.invitation !== undefined) civilDate(clock.invitation);
  if (clock.determina !== undefined) civilDate(clock.determina);
  const contract = contractValue(question);
  if (!contract.ok) return contract;
  const regimes = regimesFor(on, clock);
  const threshold = euThreshold(contract.value.kind, on, question.authority);
  if (!regimes.ok) return unmade(...contract.findings, ...regimes.findings);
  if (!threshold.ok) return unmade(...contract.findings, ...threshold.findings);
  const asked: Asked = {
    question, on, clock, contract: contract.value, threshold: threshold.value, isAbove: contract.value.value.gte(threshold.value.amount),
  };
  const answer = lawAnswer(asked, regimes.value);
  const findings = [...contract.findings, ...answer.findings];
  if (regulation === undefined) return made(routeOf(asked, answer, null), findings);
  const local = localRoute(regulation, contract.value, on);
  findings.push(...local.findings, ...(answer.law === null ? [] : comparison(answer.law, local.route)));
  return made(routeOf(asked, answer, local.route), findings);
}

function routeOf(asked: Asked, { law, candidates }: LawAnswer, local: LocalRoute | null): Route {
  const { contract, threshold } = asked;
  const result = { law, candidates, local, contract, threshold };
  Object.defineProperty(result, laterOf, { value: new Later(asked, law, candidates, local) });
  Object.defineProperty(result, 'duties', dutiesProperty);
  Object.defineProperty(result, 'deadlines', deadlinesProperty);
  return Object.defineProperty(result, 'step', stepProperty) as typeof result & Pick<Route, 'duties' | 'deadlines' | 'step'>;
}

/** Duties, deadlines and trace, made when they are first read. */
class Later {
  readonly #asked: Asked;
  readonly #law: LawRoute | null;
  readonly #candidates: Route['candidates'];
  readonly #local: LocalRoute | null;
  #duties: readonly Duty[] | undefined;
  #deadlines: readonly Deadline[] | undefined;
  #step: Step | undefined;

  constructor(asked: Asked, law: LawRoute | null, candidates: Route['candidates'], local: LocalRoute | null) {
    this.#asked = asked;
    this.#law = law;
    this.#candidates = candidates;
    this.#local = local;
  }

  get duties(): readonly Duty[] {
    return (this.#duties ??= dutiesOf(this.#placed()));
  }

  get deadlines(): readonly Deadline[] {
    return (this.#deadlines ??= deadlinesOf(this.#placed(), eventsOf(this.#asked)));
  }

  get step(): Step {
    return (this.#step ??= routeStep(this.#asked, this.#law, this.#candidates, this.#local));
  }

  #placed(): Placed {
    const { on, contract: { kind, value }, isAbove } = this.#asked;
    const isCrossBorder = this.#asked.question.crossBorderInterest === true;
    return { on, kind, value, aboveThreshold: isAbove, procedure: this.#law?.procedure ?? null, isCrossBorder };
  }
}

function eventsOf({ question, clock: { notice, invitation, determina } }: Asked): Events {
  return { notice, invitation, start: determina, ...question.events };
}

/** Where the regulation asks fewer operators than the law; asking more is its right. */
function comparison({ minOperators, article }: LawRoute, local: LocalRoute): readonly Diagnostic[] {
  const asked = local.minOperators ?? Infinity;
  if (minOperators === null || asked >= minOperators) return [];
  return [procurementFinding('procurement/local-below-law', {}, { local: String(asked), law: String(minOperators), article })];
}

function routeStep(asked: Asked, law: LawRoute | null, candidates: Route['candidates'], local: LocalRoute | null): Step {
  const { on, clock, contract, threshold } = asked;
  const days = [['bando', clock.notice], ['inviti', clock.invitation], ['determina', clock.determina]] as const;
  return step({
    rule: 'procurement/route',
    label: 'Procedura consentita dalla legge',
    inputs: [
      { name: 'giorno', value: on, unit: 'day' },
      ...days.flatMap(([name, day]) => (day === undefined ? [] : [{ name, value: day, unit: 'day' as const }])),
      { name: 'tipo', value: contract.kind, unit: 'text' },
      { name: 'valore', value: String(contract.value), unit: 'euro', from: contract.step.rule },
    ],
    result: law?.procedure ?? 'non determinata',
    unit: 'text',
    sources: law?.sources ?? [],
    steps: [
      contract.step,
      threshold.step,
      ...(law === null ? candidates : [law]).map((answer) => answerStep(answer, contract)),
      ...(local === null ? [] : [local.step]),
    ],
  });
}

function answerStep(answer: LawRoute | UnlistedRegime, { value }: ContractValue): Step {
  const bounds: readonly StepInput[] = answer.regime === null ? [] : [
    boundInput('da', 'oltre', answer.lower),
    ...(answer.upper === null ? [] : [boundInput('fino a', 'sotto', answer.upper)]),
    { name: answer.decidedBy.side === 'lower' ? 'distanza dal limite inferiore, che decide' : 'distanza dal limite superiore, che decide', value: String(answer.decidedBy.distance), unit: 'euro' },
    { name: 'operatori', value: answer.minOperators === null ? 'nessun minimo' : String(answer.minOperators), unit: answer.minOperators === null ? 'text' : 'count' },
  ];
  return step({
    rule: answer.regime === null ? 'procurement/regime' : `procurement/regime-${answer.regime}`,
    label: answer.regimeName,
    inputs: [{ name: 'valore', value: String(value), unit: 'euro' }, { name: 'articolo', value: answer.article, unit: 'text' }, ...bounds],
    result: answer.procedure ?? 'fuori dalle tabelle',
    unit: 'text',
    sources: answer.sources,
  });
}

function boundInput(included: string, excluded: string, { amount, inclusive, isEuThreshold }: BoundDistance): StepInput {
  return { name: `${inclusive ? included : excluded}${isEuThreshold ? ' (soglia europea)' : ''}`, value: String(amount), unit: 'euro' };
}

const laterOf = /* @__PURE__ */ Symbol('later');
type LaterProperty = PropertyDescriptor & ThisType<{ readonly [laterOf]: Later }>;
const dutiesProperty: LaterProperty = { enumerable: true, get() { return this[laterOf].duties; } };
const deadlinesProperty: LaterProperty = { enumerable: true, get() { return this[laterOf].deadlines; } };
const stepProperty: LaterProperty = { enumerable: true, get() { return this[laterOf].step; } };
