import { parseScheme, scoreScheda, type Appraisal, type Diagnostic, type Scheda, type Scheme } from 'municipal-performance';

/** A scheme with these parts; it must be readable. */
export function schemeOf(parts: object): Scheme {
  const outcome = parseScheme(documentOf(parts));
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.findings));
  return outcome.value;
}

export function documentOf(parts: object): object {
  return {
    format: 'municipal-performance/scheme@1', id: 's', title: 'S', ente: 'E', staff: 'other', validity: { from: '2024-01-01' },
    source: { act: 'SMVP' }, rounding: 'exact', score: { kind: 'given', id: 'p', max: '100' }, ...parts,
  };
}

export function schedaOf(parts: object, appraisal: Partial<Appraisal>): Scheda & { readonly codes: readonly string[]; readonly findings: readonly Diagnostic[] } {
  const outcome = scoreScheda(schemeOf(parts), { person: 'A', year: 2024, ...appraisal });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.findings));
  return Object.assign(outcome.value, { codes: outcome.findings.map(({ code }) => code), findings: outcome.findings });
}

/** The total of one factor as text, or what is missing. */
export function totalOf(score: object, inputs: NonNullable<Appraisal['inputs']>): string {
  const { total } = schedaOf({ score }, { inputs });
  return 'gap' in total ? `manca ${(total.missing ?? []).join(', ')}` : String(total);
}
