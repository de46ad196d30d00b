import type { Decimal } from '../values/numbers.js';
import { pointer, scoringFinding, type Diagnostic, type Gap } from '../outcome/index.js';
import { isGap } from '../outcome/index.js';
import type { Appraisal, PresenceDays } from './appraisal.js';
import { perPart } from './per-part.js';
import { inRange, rangeText } from './range.js';
import { schemeDefaults, type Access, type Gate, type PresenceRule, type Scheme } from './scheme.js';
import { daysText, monthsEnough, monthsText, periodsOverlap, serviceDays } from './service.js';

/** One condition of access, with what decided it. */
export interface Condition {
  /** `score`, `months`, `days`, `presence`, `sanction`, `total`, `person`, or `gate:` and the id of the gate. */
  readonly rule: string;
  readonly holds: boolean;
  /** What the scheme asks, in Italian. */
  readonly required: string;
  /** What was found. */
  readonly found: string;
}

/** How a gate stands for a person. */
export interface GateResult {
  readonly id: string;
  readonly label: string;
  readonly open: boolean;
  /** Why, in Italian. */
  readonly reason: string;
}

/** Every condition of access, for and against. */
export function accessConditions(scheme: Scheme, appraisal: Appraisal, score: Decimal | Gap, gates: readonly GateResult[], findings: Diagnostic[]): Condition[] {
  const access = scheme.access ?? {};
  return gates.map(({ id, open, reason }): Condition => ({ rule: `gate:${id}`, holds: open, required: 'condizione raggiunta', found: reason })).concat(
    isGap(score) ? { rule: 'total', holds: false, required: 'punteggio completo', found: score.reason } : scoreCondition(access, score),
    serviceConditions(access, appraisal, findings),
    presenceCondition(access.presence, appraisal, findings),
    sanctionCondition(access, appraisal),
  );
}

const conditionNames: Readonly<Record<string, string>> = {
  person: 'una sola scheda', total: 'punteggio', score: 'punteggio minimo', months: 'mesi nel posto', days: 'giorni nel posto',
  presence: 'presenza', sanction: 'sanzioni',
};

/** Name of a condition for people. */
export function conditionName(rule: string): string {
  return conditionNames[rule] ?? rule.replace(/^gate:/, 'condizione ');
}

/** How each gate of the scheme stands. An unknown gate is closed. */
export function gateResults(gates: readonly Gate[], appraisal: Appraisal, findings: Diagnostic[]): readonly GateResult[] {
  return gates.map(({ id, label, exception }) => {
    const facts = appraisal.gates ?? {};
    const fact = Object.hasOwn(facts, id) ? facts[id] : undefined;
    const place = { at: pointer('gates', id) };
    if (!fact) {
      findings.push(scoringFinding('scoring/gate-unknown', place, { person: appraisal.person, gate: id }));
      return { id, label, open: false, reason: 'non è detto se è raggiunta' };
    }
    if (fact.reached) return { id, label, open: true, reason: 'raggiunta' };
    if (exception !== 'act' || !fact.exceptionClaimed) return { id, label, open: false, reason: 'non raggiunta' };
    const act = fact.exceptionAct?.trim() ?? '';
    if (act !== '') return { id, label, open: true, reason: `non raggiunta per scelte dell'Amministrazione: ${act}` };
    findings.push(scoringFinding('scoring/exception-without-act', place, { person: appraisal.person, gate: id }));
    return { id, label, open: false, reason: 'eccezione invocata senza un atto' };
  });
}

const minimumText = /* @__PURE__ */ perPart(rangeText);

function scoreCondition({ minimum }: Access, score: Decimal): readonly Condition[] {
  return minimum ? [{ rule: 'score', holds: inRange(minimum, score), required: minimumText(minimum), found: String(score) }] : [];
}

function serviceConditions({ months, days }: Access, appraisal: Appraisal, findings: Diagnostic[]): readonly Condition[] {
  if (!months && days === undefined) return [];
  const { service, year, person } = appraisal;
  if (service?.periods && periodsOverlap(service.periods)) {
    findings.push(scoringFinding('scoring/periods-overlap', { at: '/service/periods' }, { person }));
    return [{ rule: 'months', holds: false, required: 'periodi distinti', found: 'periodi sovrapposti' }];
  }
  const time = service ? serviceDays(service, year) : null;
  if (!time) findings.push(scoringFinding('scoring/missing-fact', { at: '/service' }, { person, rule: 'mesi di servizio', fact: 'service' }));
  return [
    ...(months ? [{
      rule: 'months', required: `almeno ${monthsText(months.atLeast)}`, ...(time ? monthsEnough(time, months.atLeast, months.count ?? schemeDefaults.monthCount) : notSaid),
    }] : []),
    ...(days === undefined ? [] : [{ rule: 'days', required: `almeno ${daysText(days)}`, ...(time ? { holds: time.days >= days, found: daysText(time.days) } : notSaid) }]),
  ];
}

const notSaid = { holds: false, found: 'non detto' } as const;

function presenceCondition(rule: PresenceRule | undefined, { presence, person }: Appraisal, findings: Diagnostic[]): readonly Condition[] {
  if (!rule) return [];
  const required = `almeno ${monthsText(rule.months)} con ${daysText(rule.days)}`;
  if (!presence) {
    findings.push(scoringFinding('scoring/missing-fact', { at: '/presence' }, { person, rule: 'presenza', fact: 'presence' }));
    return [{ rule: 'presence', required, ...notSaid }];
  }
  const months = countedMonths(presence, rule);
  return [{ rule: 'presence', holds: months >= rule.months, required, found: monthsText(months) }];
}

/**
 * Months with enough days of presence; neutral absences count as presence.
 *
 * @source D.Lgs. 150/2009 art. 9 c. 3: maternity, paternity and parental leave are not considered
 * @example
 * ```ts
 * import { countedMonths } from 'municipal-performance';
 * countedMonths({ worked: [20, 20, 20, 20, 20, 12, 11, 0, 0, 0, 0, 0] }, { days: 12 }); //=> 6
 * ```
 */
export function countedMonths({ worked, absences = [] }: PresenceDays, { days, neutral = [] }: Pick<PresenceRule, 'days' | 'neutral'>): number {
  const counting = absences.filter(({ kind }) => neutral.includes(kind));
  return worked.filter((month, index) => month + counting.reduce((sum, absence) => sum + (absence.days[index] ?? 0), 0) >= days).length;
}

function sanctionCondition({ excludingSanctions }: Access, { sanctions = [] }: Appraisal): readonly Condition[] {
  if (!excludingSanctions) return [];
  const found = sanctions.filter(({ kind }) => excludingSanctions.includes(kind)).map(({ kind }) => kind);
  return [{ rule: 'sanction', holds: found.length === 0, required: `nessuna fra: ${excludingSanctions.join(', ')}`, found: found.join(', ') || 'nessuna' }];
}
