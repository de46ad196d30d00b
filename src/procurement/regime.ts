import type { CivilDate, Euro } from '../values/numbers.js';
import { below, made, unmade, type Diagnostic, type Outcome } from '../outcome/index.js';
import {
  procurementDoubts, procurementRegimes, valueOn, type ContractKind, type InForce, type ProcurementRegime, type RegimeDoubt, type RegimeId,
} from '../law/index.js';
import { isWithin } from './band.js';
import { stretchesOf, stretchOn } from './in-force.js';

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

const regimes: readonly DatedRegime[] = /* @__PURE__ */ stretchesOf(procurementRegimes);

/** Which regimes hold for acts with those days; one when the law settles it. The regime in force on `on` comes first. */
export function regimesFor(on: CivilDate, clock: ProcurementClock): Outcome<readonly DatedRegime[]> {
  const today = stretchOn(regimes, on);
  if (today === undefined) return unmade(...notCovered(on, '/on'));
  if (clock.notice === undefined && clock.invitation === undefined && clock.determina === undefined) return made([today]);
  const tender = tenderDay(on, clock);
  const determina = clock.determina ?? on;
  const holding = regimes.filter((regime) => holds(regime, tender, determina));
  if (holding.length > 0) return made(inForceFirst(holding, today));
  const onEach = [tender, determina].flatMap((day) => stretchOn(regimes, day) ?? []);
  if (onEach.length < 2) return unmade(...notCovered(tender, '/clock'), ...notCovered(determina, '/clock'));
  return made(inForceFirst(onEach, today));
}

/** The findings for a day without a regime; none where there is one. */
function notCovered(day: CivilDate, at: string): readonly Diagnostic[] {
  return valueOn(procurementRegimes, day).findings.map((finding) => below(at, finding));
}

/** The day that counts where notice or invitations decide. */
export function tenderDay(on: CivilDate, { notice, invitation }: ProcurementClock): CivilDate {
  return notice ?? invitation ?? on;
}

/** The regime with an id, where the tables have it. */
export function regimeById(id: RegimeId | null): DatedRegime | undefined {
  return regimes.find(({ value }) => value.id === id);
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
  switch (clock) {
    case 'tender':
      return includes(from, to, tender);
    case 'determina':
      return includes(from, to, determina);
    case 'started':
      return includes(from, to, determina) || (determina < from && includes(from, to, tender));
  }
}

function includes(from: CivilDate, to: CivilDate | null, day: CivilDate): boolean {
  return from <= day && (to === null || day <= to);
}

function inForceFirst(holding: readonly DatedRegime[], today: DatedRegime): readonly DatedRegime[] {
  if (holding.length === 1) return holding;
  return [...holding].sort((a, b) => rank(a, today) - rank(b, today));
}

function rank(regime: DatedRegime, today: DatedRegime): number {
  return regime.value.id === today.value.id ? 0 : 1;
}
