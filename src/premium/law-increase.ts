import { decimal, type CivilDate, type DecimalInput, type Percent } from '../values/numbers.js';
import { made, type Outcome } from '../outcome/index.js';
import { increaseMinimumComparto, increaseMinimumDirigenti, valueOn, type InForce, type IncreaseMinimum } from '../law/index.js';

/** Whom the increase is for. */
export interface IncreaseLawQuestion {
  readonly on: CivilDate;
  readonly staff: 'comparto' | 'dirigenti';
  /** Employees (dirigenti) of the body. */
  readonly employees: number;
  /** The increase is tied to objectives of the ente. */
  readonly linkedToEnteObjectives?: boolean;
}

/** The least increase that a contract asks for. */
export interface IncreaseLaw {
  /** Whether the rule holds for a body of this size. */
  readonly applies: boolean;
  /** Percent of the mean; null where the rule does not hold. */
  readonly minimumPercent: Percent | null;
  readonly law: InForce<IncreaseMinimum>;
}

/**
 * The least increase of the best, by the contract in force on a day.
 *
 * @param question employees: a whole number
 * @source CCNL Funzioni locali 21/5/2018 art. 69, 16/11/2022 art. 81, 2022–2024 art. 48; Area 17/12/2020 art. 30
 * @interpretation tied to objectives of the ente in a body with at most 10 employees: the lower of the two (20 %)
 * @diagnostic law/outside-coverage
 * @example
 * ```ts
 * import { increaseLaw } from 'municipal-performance';
 * import { civilDate } from 'municipal-performance/values';
 * const law = increaseLaw({ on: civilDate('2026-03-01'), staff: 'comparto', employees: 8 });
 * law.ok && law.value.minimumPercent; //=> '25'
 * ```
 */
export function increaseLaw({ on, staff, employees, linkedToEnteObjectives = false }: IncreaseLawQuestion): Outcome<IncreaseLaw> {
  const law = valueOn(staff === 'comparto' ? increaseMinimumComparto : increaseMinimumDirigenti, on);
  if (!law.ok) return law;
  const { ordinary, linked, small, moreThan } = law.value.value;
  if (employees <= moreThan) return made({ applies: false, minimumPercent: null, law: law.value });
  const bySize = small && employees <= small.upTo ? small.percent : ordinary;
  const minimumPercent = linkedToEnteObjectives && linked ? linked : bySize;
  return made({ applies: true, minimumPercent, law: law.value });
}

/** Whether an increase reaches a minimum: equal reaches it. */
export function increaseComplies(percent: DecimalInput, minimum: DecimalInput): boolean {
  return decimal(percent).gte(decimal(minimum));
}
