import { zero, type Citation, type Decimal, type Euro } from '../values/numbers.js';
import { budgetFinding, made, pointer, unmade, withStep, type Diagnostic, type Outcome, type Step } from '../outcome/index.js';
import { resultInputs, resultLines } from './administration-result.js';
import { consuntivoLetters, consuntivoLines, letterLabels, preventivoLetters, preventivoLines } from './equilibri-lines.js';
import { computeLines, traceOfLines, type Line } from './lines.js';
import { entrataInputs, entrataLines, quadroInputs, quadroLines, spesaInputs, spesaLines } from './rendiconto.js';
import { wrongPrint } from './sums.js';

/** Mark of a prospetto document. */
export const prospettoFormat = 'municipal-performance/prospetto@1';

/** The prospetti that the library can add up. */
export type ProspettoKind =
  | 'equilibri-preventivo' | 'equilibri-consuntivo' | 'risultato-amministrazione' | 'rendiconto-spesa' | 'rendiconto-entrata'
  | 'quadro-generale';

/** A prospetto of the accounts as an ente printed it. */
export interface Prospetto {
  readonly format: typeof prospettoFormat;
  readonly ente: string;
  readonly year: number;
  readonly kind: ProspettoKind;
  readonly source?: Citation;
  /** Amounts by letter or name of the line, euro; lines at zero are stated. */
  readonly lines: Readonly<Record<string, Euro>>;
  /** Printed sums by letter or name, euro. */
  readonly printed: Readonly<Record<string, Euro>>;
}

/** The sums of a prospetto, euro, exact. */
export interface ProspettoSums {
  readonly sums: Readonly<Record<string, Decimal>>;
  readonly step: Step;
}

/**
 * The sums of a prospetto, held against those that it prints. Nothing is corrected.
 *
 * @returns no value where lines are missing
 * @diagnostic budget/missing-line all missing lines at once
 * @diagnostic budget/unknown-line a line or printed sum that the prospetto has not
 * @diagnostic budget/printed-total a printed sum that its lines do not give, with the figures
 * @example
 * ```ts
 * import { computeProspetto, parseProspetto } from 'municipal-performance/budget';
 * const read = parseProspetto({
 *   format: 'municipal-performance/prospetto@1', ente: 'Comune di Esempio', year: 2019, kind: 'rendiconto-entrata',
 *   lines: { RS: '100.00', RR: '40.00', R: '-10.00', CP: '500.00', RC: '300.00', A: '450.00', CS: '600.00' },
 *   printed: { EP: '50.00', residuiDaRiportare: '210.00' },
 * });
 * const computed = read.ok && computeProspetto(read.value);
 * computed.findings.map(({ code, values }) => [code, values.computed]); //=> [['budget/printed-total', '200']]
 * ```
 */
export function computeProspetto({ kind, lines: amounts, printed }: Prospetto): Outcome<ProspettoSums> {
  const { inputs, optional = [], lines, sources } = prospetti[kind];
  const findings: Diagnostic[] = [];
  const missing = inputs.filter((name) => !Object.hasOwn(amounts, name));
  if (missing.length > 0) findings.push(budgetFinding('budget/missing-line', { at: '/lines' }, { names: missing.join(', ') }));
  for (const name of Object.keys(amounts)) {
    if (!inputs.includes(name) && !optional.includes(name)) findings.push(unknownLine('lines', name, kind));
  }
  for (const name of Object.keys(printed)) {
    if (!lines.some((line) => line.name === name)) findings.push(unknownLine('printed', name, kind));
  }
  if (missing.length > 0) return unmade(...findings);
  const sums = computeLines(lines, amounts);
  findings.push(...lines.flatMap(({ name, label }) => {
    const figure = Object.hasOwn(printed, name) ? printed[name] : undefined;
    return figure === undefined ? [] : wrongPrint(pointer('printed', name), `${name} ${label}`, figure, sums[name] ?? zero);
  }));
  const last = lines.at(-1)?.name ?? '';
  return made(
    withStep({ sums }, () => traceOfLines(lines, amounts, sums, { rule: `budget/${kind}`, last, sources, labels: letterLabels })),
    findings,
  );
}

function unknownLine(part: 'lines' | 'printed', name: string, kind: ProspettoKind): Diagnostic {
  return budgetFinding('budget/unknown-line', { at: pointer(part, name) }, { name, kind });
}

interface ProspettoTable {
  readonly inputs: readonly string[];
  /** Lines that later decrees added: 0 where absent. */
  readonly optional?: readonly string[];
  readonly lines: readonly Line[];
  readonly sources: readonly Citation[];
}

const schemes: readonly Citation[] = [{ act: 'D.Lgs. 118/2011', part: 'all. 9 e 10' }];

const prospetti: Readonly<Record<ProspettoKind, ProspettoTable>> = {
  'equilibri-preventivo': { inputs: preventivoLetters, lines: preventivoLines, sources: schemes },
  'equilibri-consuntivo': { inputs: consuntivoLetters, optional: ['U2'], lines: consuntivoLines, sources: schemes },
  'risultato-amministrazione': { inputs: resultInputs, lines: resultLines, sources: schemes },
  'rendiconto-spesa': { inputs: spesaInputs, lines: spesaLines, sources: schemes },
  'rendiconto-entrata': { inputs: entrataInputs, lines: entrataLines, sources: schemes },
  'quadro-generale': { inputs: quadroInputs, lines: quadroLines, sources: schemes },
};
