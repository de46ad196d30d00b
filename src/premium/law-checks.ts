import { citationText, decimal, type Citation, type CivilDate, type Decimal, type DecimalInput, type Percent } from '../values/numbers.js';
import { isGap, premiumFinding, type Diagnostic, type Gap, type Outcome } from '../outcome/index.js';
import { dirigentiResultShare, eqResultShare, individualShare, meritBill2511, paymentTimesShare, unitIndicatorsPrevail, valueOn, type Dated } from '../law/index.js';
import type { Scheda, Scheme } from '../scoring/index.js';
import { minimumShare, shareBeside } from './fondo-use.js';
import { realCutFindings } from './real-cut.js';
import { increaseLaw } from './law-increase.js';
import { unitWeightFindings, type UnitIndicators } from './law-unit-weight.js';
import { topLimit } from './tiers.js';

/** Facts that the law looks at; each check is made where its facts are given. */
export interface PremiumLawFacts {
  /** The day by whose law the year is judged. */
  readonly on: CivilDate;
  /** Resources of the Elevate Qualificazioni, euro. */
  readonly eq?: { readonly position: DecimalInput; readonly result: DecimalInput };
  /** Fund of the dirigenti, euro. */
  readonly dirigenti?: { readonly position: DecimalInput; readonly result: DecimalInput };
  /** Variable part of the staff's fund, euro. */
  readonly variable?: { readonly individual: DecimalInput; readonly others: DecimalInput };
  readonly increase?: {
    readonly staff: 'comparto' | 'dirigenti';
    /** Percent of the mean. */
    readonly percent: DecimalInput;
    readonly employees: number;
    readonly linkedToEnteObjectives?: boolean;
  };
  /** The factor of the payment times and the schede it is judged on. */
  readonly paymentTimes?: { readonly scheme: Scheme; readonly schede: readonly Scheda[]; readonly item: string };
  /** The scheme of dirigenti (or of who runs a unit) whose indicators of the own structure must weigh most. */
  readonly unitIndicators?: UnitIndicators;
  /** Schede whose differentiation is looked at. */
  readonly differentiation?: readonly Scheda[];
  /** A bill that is not law: off unless asked for. */
  readonly meritBill?: { readonly staff: number; readonly top: number };
}

/**
 * What the law in force on a day says of a premium system: minimum shares, least increase, real cut on payment times,
 * weight of the indicators of the own structure, differentiation. Each finding names the check, the figure, what is asked for and by which article.
 *
 * @returns notes for what holds, errors and warnings for what does not; a check outside the coverage of its table is a finding
 * @diagnostic premium/law-holds, premium/law-share, premium/real-cut, premium/unit-heaviest, premium/unit-not-heaviest,
 * premium/unit-weight-unknown, premium/not-differentiated, law/outside-coverage
 * @source CCNL Funzioni locali, CCNL Area Funzioni locali, DL 13/2023 art. 4-bis, D.Lgs. 150/2009 art. 9 and 18
 */
export function checkPremiumLaw(facts: PremiumLawFacts): readonly Diagnostic[] {
  const { on, eq, dirigenti, variable, increase, paymentTimes, unitIndicators, differentiation, meritBill } = facts;
  return [
    ...(eq ? checkShare('Risultato delle Elevate Qualificazioni', eqResultShare, on, eq.result, eq.position) : []),
    ...(dirigenti ? checkShare('Risultato dei dirigenti', dirigentiResultShare, on, dirigenti.result, dirigenti.position) : []),
    ...(variable ? checkShare('Performance individuale sulla parte variabile', individualShare, on, variable.individual, variable.others) : []),
    ...(increase ? checkIncrease(increase, on) : []),
    ...(paymentTimes ? checkPaymentTimes(paymentTimes, on) : []),
    ...(unitIndicators ? checkUnitIndicators(unitIndicators, on) : []),
    ...(differentiation ? checkDifferentiation(differentiation) : []),
    ...(meritBill ? checkMeritBill(meritBill) : []),
  ];
}

function checkShare(check: string, table: Dated<Percent>, on: CivilDate, part: DecimalInput, others: DecimalInput): readonly Diagnostic[] {
  return findingsOf(valueOn(table, on), ({ value, source }) => {
    const { total, holds } = minimumShare(part, [others], value);
    return [verdict(check, holds, shareBeside(decimal(part), total, value), value, source)];
  });
}

function checkIncrease({ staff, percent, employees, linkedToEnteObjectives = false }: NonNullable<PremiumLawFacts['increase']>, on: CivilDate): readonly Diagnostic[] {
  return findingsOf(increaseLaw({ on, staff, employees, linkedToEnteObjectives }), ({ minimumPercent, law }) =>
    minimumPercent === null ? [] : [verdict('Maggiorazione', decimal(percent).gte(minimumPercent), decimal(percent), minimumPercent, law.source)]);
}

function checkPaymentTimes({ scheme, schede, item }: NonNullable<PremiumLawFacts['paymentTimes']>, on: CivilDate): readonly Diagnostic[] {
  return findingsOf(valueOn(paymentTimesShare, on), ({ value, source }) => realCutFindings(scheme, schede, { item, minimum: value, source }));
}

function checkUnitIndicators(unitIndicators: UnitIndicators, on: CivilDate): readonly Diagnostic[] {
  return findingsOf(valueOn(unitIndicatorsPrevail, on), ({ value, source }) => (value ? unitWeightFindings(unitIndicators, source) : []));
}

function checkDifferentiation(schede: readonly Scheda[]): readonly Diagnostic[] {
  const fasce = schede.flatMap(({ fascia }) => fascia?.id ?? []);
  const [first] = fasce;
  if (first === undefined || fasce.length < 2 || fasce.some((fascia) => fascia !== first)) return [];
  return [premiumFinding('premium/not-differentiated', {}, { heads: String(fasce.length), fascia: first })];
}

function checkMeritBill({ staff, top }: NonNullable<PremiumLawFacts['meritBill']>): readonly Diagnostic[] {
  const { top: percent, excellence, source } = meritBill2511;
  const found = shareBeside(decimal(top), decimal(staff), percent);
  const holds = top <= topLimit(staff, percent, excellence).topMax;
  return [verdict('Punteggi apicali (disegno di legge, non in vigore)', holds, found, percent, source, 'al massimo')];
}

function verdict(check: string, holds: boolean, found: Decimal | Gap, required: Decimal, source: Citation, bound = 'almeno'): Diagnostic {
  return premiumFinding(holds ? 'premium/law-holds' : 'premium/law-share', {}, {
    check, found: isGap(found) ? '–' : String(found), required: `${bound} ${String(required)}`, source: citationText(source),
  });
}

function findingsOf<T>(outcome: Outcome<T>, check: (value: T) => readonly Diagnostic[]): readonly Diagnostic[] {
  return outcome.ok ? [...outcome.findings, ...check(outcome.value)] : outcome.findings;
}
