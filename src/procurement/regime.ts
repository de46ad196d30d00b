import type { CivilDate, Euro } from '../values/numbers.js';
import { addDays } from '../values/days.js';
import { below, made, unmade, type Outcome } from '../outcome/index.js';
import {
  procurementDoubts, procurementRegimes, valueOn, type ContractKind, type InForce, type ProcurementRegime, type RegimeDoubt, type RegimeId,
} from '../law/index.js';
import { isWithin } from './band.js';

/** The days of the acts of a procedure, as far as they are known. The day of the question stands in for a missing one. */
export interface ProcurementClock {
  /** Notice published. */
  readonly notice?: CivilDate;
  /** Invitations sent. */
  readonly invitation?: CivilDate;
  /** Determina a contrarre or equivalent act. */
  readonly determina?: CivilDate;
}

/** A regime with the days on which it is in force. */
export type DatedRegime = InForce<ProcurementRegime>;

/** Which regimes hold for acts with those days; one when the law settles it. The regime in force on `on` comes first. */
export function regimesFor(on: CivilDate, clock: ProcurementClock): Outcome<readonly DatedRegime[]> {
  const today = valueOn(procurementRegimes, on);
  if (!today.ok) return unmade(...today.findings.map((finding) => below('/on', finding)));
  if (clock.notice === undefined && clock.invitation === undefined && clock.determina === undefined) return made([today.value]);
  const tender = tenderDay(on, clock);
  const determina = clock.determina ?? on;
  const holding = allRegimes().filter((regime) => holds(regime, tender, determina));
  if (holding.length > 0) return made(inForceFirst(holding, today.value));
  const onEach = [tender, determina].map((day) => valueOn(procurementRegimes, day));
  const findings = onEach.flatMap((one) => one.findings.map((finding) => below('/clock', finding)));
  if (findings.length > 0) return unmade(...findings);
  return made(inForceFirst(onEach.flatMap((one) => (one.ok ? [one.value] : [])), today.value));
}

/** The day that counts where notice or invitations decide. */
export function tenderDay(on: CivilDate, { notice, invitation }: ProcurementClock): CivilDate {
  return notice ?? invitation ?? on;
}

/** The regime with an id. */
export function regimeById(id: RegimeId): DatedRegime | undefined {
  return allRegimes().find(({ value }) => value.id === id);
}

/** The doubts of law that touch a contract. `notice` asks for a notice that is known to be published on that day. */
export function doubtsOn(on: CivilDate, clock: ProcurementClock, kind: ContractKind, value: Euro, pnrr: boolean): readonly RegimeDoubt[] {
  const day = tenderDay(on, clock);
  return procurementDoubts.filter((doubt) =>
    doubt.from <= day && (doubt.to === null || day <= doubt.to)
    && (doubt.only !== 'pnrr' || pnrr)
    && (doubt.kinds === undefined || doubt.kinds.includes(kind))
    && (doubt.between === undefined || isWithin(value, doubt.between.lower, doubt.between.upper)));
}

function holds({ value: { clock }, from, to }: DatedRegime, tender: CivilDate, determina: CivilDate): boolean {
  const includes = (day: CivilDate) => from <= day && (to === null || day <= to);
  switch (clock) {
    case 'tender':
      return includes(tender);
    case 'determina':
      return includes(determina);
    case 'started':
      return includes(determina) || (determina < from && includes(tender));
  }
}

function inForceFirst(regimes: readonly DatedRegime[], today: DatedRegime): readonly DatedRegime[] {
  const unique = regimes.filter((one, index) => regimes.findIndex(({ value }) => value.id === one.value.id) === index);
  return [...unique].sort((a, b) => rank(a, today) - rank(b, today));
}

function rank(regime: DatedRegime, today: DatedRegime): number {
  return regime.value.id === today.value.id ? 0 : 1;
}

function allRegimes(): readonly DatedRegime[] {
  const { versions, until } = procurementRegimes;
  return versions.flatMap((version, index) => {
    const next = versions[index + 1];
    return version.value === null ? [] : [{ ...version, value: version.value, to: next ? addDays(next.from, -1) : until }];
  });
}
