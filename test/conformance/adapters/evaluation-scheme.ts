import { award, parseFondo, parseScheme, scoreScheda, scoreSchede, type Appraisal, type Award, type Scheda, type Scheme } from 'municipal-performance';
import { civilDate, fixed, type Decimal } from 'municipal-performance/values';
import type { Inputs } from './index.js';

/** The library refused the documents of a case, with findings. */
export class Refused extends Error {
  constructor(findings: unknown) {
    super(JSON.stringify(findings));
  }
}

/** A scheme document with these parts, read as a user would read it. */
export function schemeOf(parts: Inputs): Scheme {
  const outcome = parseScheme({
    format: 'municipal-performance/scheme@1', id: 'caso', title: 'Caso', ente: 'Ente', staff: 'other',
    validity: { from: '2024-01-01' }, source: { act: 'caso' }, rounding: 'exact', ...parts,
  });
  if (!outcome.ok) throw new Refused(outcome.findings);
  return outcome.value;
}

/** The scheda of one person in a scheme with these parts. */
export function schedaOf(parts: Inputs, appraisal: Omit<Appraisal, 'person'>): Scheda {
  const outcome = scoreScheda(schemeOf(parts), { person: 'A', ...appraisal });
  if (!outcome.ok) throw new Refused(outcome.findings);
  return outcome.value;
}

/** The points of one factor, or null where the input was refused. */
export function pointsOf(score: Inputs, inputs: Appraisal['inputs']): Decimal | null {
  const { total } = schedaOf({ score }, inputs ? { inputs } : {});
  return 'gap' in total ? null : total;
}

/** Schede and award of some people in a scheme with these parts. */
export function awardOf(parts: Inputs, appraisals: readonly Appraisal[], fondo: Inputs): { readonly schede: readonly Scheda[]; readonly award: Award } {
  const scheme = schemeOf(parts);
  const schede = scoreSchede(scheme, appraisals, { on: civilDate('2024-12-31') });
  const fund = parseFondo({ format: 'municipal-performance/fondo@1', id: 'fondo', year: 2024, ...fondo });
  if (!schede.ok || !fund.ok) throw new Refused([schede.findings, fund.findings]);
  const outcome = award(schede.value, fund.value, scheme);
  if (!outcome.ok) throw new Refused(outcome.findings);
  return { schede: schede.value, award: outcome.value };
}

/** Sum of `given` factors. */
export function sumOf(values: readonly unknown[], max?: readonly unknown[]): { readonly score: Inputs; readonly inputs: Record<string, string> } {
  const of = values.map((_, index) => ({ kind: 'given', id: `f${index}`, ...(max ? { max: String(max[index]) } : {}) }));
  return { score: { kind: 'sum', of }, inputs: Object.fromEntries(values.map((value, index) => [`f${index}`, String(value)])) };
}

/** A figure as the cases write it. */
export function shown(value: unknown, digits = 2): string | null {
  return typeof value === 'object' && value !== null && !('gap' in value) ? fixed(value as Decimal, digits) : null;
}
