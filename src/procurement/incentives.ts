import { apportion, percentOf, percent, roundToCent, zero, type CivilDate, type DecimalInput, type Euro, type Percent } from '../values/numbers.js';
import { civilDate } from '../values/days.js';
import { andThen, made, procurementFinding, step, unmade, withStep, type Outcome, type Step } from '../outcome/index.js';
import { technicalIncentiveShares, valueOn, type ContractKind, type InForce, type TechnicalIncentives } from '../law/index.js';
import { readAmount } from './amount.js';
import { articleText } from './article.js';
import { checkKind } from './threshold.js';

/** What is known of a procedure whose incentives are asked. */
export interface IncentiveQuestion {
  readonly on: CivilDate;
  readonly kind: ContractKind;
  /** Amount at the base of the procedure, euro net of VAT. */
  readonly base: DecimalInput;
  /** Share that the ente's regulation sets, percent 0–2. @interpretation the most that the law allows when absent */
  readonly share?: DecimalInput;
  /** Whether a direttore dell’esecuzione is appointed: supplies and services have incentives only then. */
  readonly hasDec?: boolean;
  /** Whether it is paid with EU funds or tied money: then there is no share for innovation. */
  readonly isTied?: boolean;
}

/** The fund of a procedure and its split. */
export interface Incentives {
  /** Euro, rounded to the cent half up. */
  readonly fund: Euro;
  /** For RUP, technical functions and collaborators, employer charges included. */
  readonly staff: Euro;
  /** For goods, technology and training; zero where the money is tied. */
  readonly innovation: Euro;
  /** What is set aside for no one: the share for innovation where the money is tied. */
  readonly notDue: Euro;
  readonly step: Step;
}

/**
 * The incentives for technical functions: at most 2 % of the base, 80 % to staff and 20 % to innovation.
 *
 * @returns euro; staff + innovation + notDue = fund
 * @diagnostic procurement/incentive-share when the share is below 0 or above the most that the law allows
 * @diagnostic procurement/incentive-not-due for supplies and services without direttore dell’esecuzione, or before they counted
 * @diagnostic procurement/amount-negative, procurement/amount-decimals, procurement/unknown-kind, law/outside-coverage
 * @source D.Lgs. 36/2023 art. 45 c. 2, 3, 5; D.Lgs. 50/2016 art. 113; D.Lgs. 163/2006 art. 93
 * @interpretation shares per role are set by the ente's regulation and are not split here
 * @example
 * ```ts
 * import { technicalIncentives } from 'municipal-performance/procurement';
 * import { civilDate } from 'municipal-performance/values';
 * const works = technicalIncentives({ on: civilDate('2024-03-01'), kind: 'works', base: '150000' });
 * works.ok && [works.value.fund, works.value.staff, works.value.innovation]; //=> ['3000', '2400', '600']
 * ```
 */
export function technicalIncentives(question: IncentiveQuestion): Outcome<Incentives> {
  const wrong = checkKind(question.kind, '/kind');
  if (wrong) return wrong;
  return andThen(valueOn(technicalIncentiveShares, civilDate(question.on)), (found) =>
    andThen(readAmount(question.base, '/base'), (base) => incentivesOn(question, found, base)));
}

function incentivesOn(question: IncentiveQuestion, { value: law, source }: InForce<TechnicalIncentives>, base: Euro): Outcome<Incentives> {
  const { kind, hasDec = false, isTied = false } = question;
  const share = question.share === undefined ? law.cap : percent(question.share);
  if (share.lt(0) || share.gt(law.cap)) {
    return unmade(procurementFinding('procurement/incentive-share', { at: '/share' }, { share: String(share), cap: String(law.cap), article: articleText([source]) }));
  }
  const why = kind === 'works' ? null : !law.suppliesAndServices ? 'in quel giorno spettano per i soli lavori' : !hasDec ? 'non è nominato il direttore dell’esecuzione' : null;
  if (why !== null) return unmade(procurementFinding('procurement/incentive-not-due', { at: '/kind' }, { kind, why }));
  const fund = roundToCent(percentOf(share, base));
  const [staff = zero, innovation = zero] = apportion(fund, [law.staff, law.innovation], { digits: 2, remainder: 'first' }).shares;
  const parts = { fund, staff: staff as Euro, innovation: (isTied ? zero : innovation) as Euro, notDue: (isTied ? innovation : zero) as Euro };
  return made(withStep(parts, () => incentiveStep(parts, share, law, base, source)));
}

function incentiveStep(
  { fund, staff }: Omit<Incentives, 'step'>, share: Percent, law: TechnicalIncentives, base: Euro, source: InForce<TechnicalIncentives>['source'],
): Step {
  return step({
    rule: 'procurement/technical-incentives',
    label: 'Incentivi per funzioni tecniche',
    inputs: [
      { name: 'base della procedura', value: String(base), unit: 'euro' },
      { name: 'quota', value: String(share), unit: 'percent' },
      { name: 'quota del personale', value: String(law.staff), unit: 'percent' },
      { name: 'al personale', value: String(staff), unit: 'euro' },
    ],
    result: String(fund),
    unit: 'euro',
    expression: 'base × quota',
    rounding: { digits: 2, mode: 'half-up' },
    sources: [source],
  });
}
