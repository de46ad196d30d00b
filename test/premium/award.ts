import { award, scoreSchede, type Appraisal, type Award, type Diagnostic, type Fondo } from 'municipal-performance';
import { civilDate, euro, sum } from 'municipal-performance/values';
import { schemeOf } from '../scoring/scheme.js';

export const fondo = (amount: string, more: Partial<Fondo> = {}): Fondo => ({ id: 'f', year: 2024, amount: euro(amount), ...more });

/** The award of some people by these steps; amounts by person as text. */
export function awarded(steps: readonly object[], people: readonly Appraisal[], fund: Fondo, more: object = {}) {
  const scheme = schemeOf({ premium: { steps, sinks: [{ id: 'welfare' }] }, ...more });
  const schede = scoreSchede(scheme, people, { on: civilDate('2024-12-31') });
  if (!schede.ok) throw new Error('expected schede');
  const outcome = award(schede.value, fund, scheme);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.findings));
  return { award: outcome.value, paid: outcome.value.people.map(({ paid }) => paid.toFixed(2)), codes: codesOf(outcome.findings), findings: outcome.findings };
}

/** The findings of an award that is refused. */
export function refusedAward(steps: readonly object[], people: readonly Appraisal[], fund: Fondo, more: object = {}): readonly string[] {
  const scheme = schemeOf({ premium: { steps, sinks: [{ id: 'welfare' }] }, ...more });
  const schede = scoreSchede(scheme, people, { on: civilDate('2024-12-31') });
  const outcome = schede.ok ? award(schede.value, fund, scheme) : schede;
  if (outcome.ok) throw new Error('expected a refusal');
  return codesOf(outcome.findings);
}

/** paid + sinks + undistributed, as text. */
export function accounted({ paid, sinks, undistributed }: Award): string {
  return sum([paid, undistributed, ...sinks.map(({ amount }) => amount)]).toFixed(2);
}

export const person = (id: string, points: number | string, more: Partial<Appraisal> = {}): Appraisal => ({
  person: id, year: 2024, structure: 'S1', inputs: { p: String(points) }, ...more,
});

function codesOf(findings: readonly Diagnostic[]): readonly string[] {
  return findings.map(({ code }) => code);
}
