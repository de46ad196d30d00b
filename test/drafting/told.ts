import { draftFormula, draftTarget, type FormulaContext, type TargetContext } from 'municipal-performance/drafting';
import { printFormula } from 'municipal-performance/formula';
import { round, type Decimal } from 'municipal-performance/values';
import type { Diagnostic } from 'municipal-performance';

const short = (value: Decimal | null) => (value === null ? '–' : String(round(value, 4)));

/** A finding as one line: its code, the stretch it marks, its values. */
function told(text: string, { code, span, values }: Diagnostic): string {
  const said = Object.entries(values).map(([key, value]) => `${key} ${value}`).join('; ');
  return `${code.replace(/^drafting\/(?:formula-)?/, '')} ${span ? `«${text.slice(span.from, span.to)}»` : 'nowhere'}${said === '' ? '' : ` ${said}`}`;
}

/** All that a formula is read as, in lines: kind and strict formula, scale, inputs, examples, findings. */
export function toldFormula(text: string, context: FormulaContext = {}): readonly string[] {
  const { kind, formula, scale, inputs, examples, findings } = draftFormula(text, context);
  const names = inputs.map(({ label, aliases, constant }) => [label, ...aliases].join(' ~ ') + (constant ? ` = ${String(constant)}` : ''));
  return [
    formula ? `${kind}: ${printFormula(formula)}` : kind,
    ...(formula ? [`${scale}: ${names.join(', ')}`] : []),
    ...examples.map(({ text: example, result, printed, agrees }) => `example «${example}» ${short(result)} printed ${short(printed)} ${String(agrees)}`),
    ...findings.map((finding) => told(text, finding)),
  ];
}

/** All that a target is read as, in lines: the target, its horizon, what stands beside it, findings; in the plan of 2016. */
export function toldTarget(text: string, context: TargetContext = {}): readonly string[] {
  const { target, horizon, also, findings } = draftTarget(text, { year: 2016, ...context });
  const line = ({ kind, ...rest }: (typeof also)[number]) => [kind, ...Object.values(rest).filter((value) => value !== null).map(String)].join(' ');
  return [
    line(target) + (horizon ? ` until ${horizon.from === undefined ? '' : `${horizon.from}–`}${horizon.to}` : ''),
    ...also.map((one) => `also ${line(one)}`),
    ...findings.map((finding) => told(text, finding)),
  ];
}

/** How each doubtful sign or word was taken: `assumed /`, `name +`, `out *`, `apart -`, `words su`. */
const taken: Readonly<Record<string, string>> = {
  'drafting/formula-sign-assumed': 'assumed', 'drafting/formula-sign-in-name': 'name', 'drafting/formula-sign-left-out': 'out',
  'drafting/formula-dash-separates': 'apart', 'drafting/formula-operator-in-words': 'words',
};

/** The strict formula (with its kind, unless it is arithmetic) or the kind alone, then how doubtful signs were taken. */
export function toldSigns(text: string, context: FormulaContext = {}): string {
  const { kind, formula, findings } = draftFormula(text, context);
  const reading = formula ? `${kind === 'arithmetic' ? '' : `${kind} `}${printFormula(formula)}` : kind;
  const signs = findings.flatMap(({ code, span }) => (taken[code] ? [`${taken[code]} ${text.slice(span?.from, span?.to)}`] : []));
  return [reading, ...signs].join(' | ');
}

/** The targets of a cell and the codes of its findings in one line; in the plan of 2016. */
export function briefTarget(text: string, context: TargetContext = {}): string {
  const lines = toldTarget(text, context);
  const codes = lines.filter((line) => line.includes('«')).map((line) => line.replace(/ .*/s, ''));
  return [lines.filter((line) => !line.includes('«')).join(' + '), ...(codes.length > 0 ? [codes.join(', ')] : [])].join(': ');
}
