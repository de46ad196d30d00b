import { appraisalColumns, appraisalPrefixes } from '../document/index.js';
import type { Appraisal, InputValue, ObjectiveInput } from '../scoring/index.js';
import { formatDay } from './format.js';
import { euroCell, evenRows, flagCell, headersOf, numberCell, plainCell, type Row } from './row-cells.js';

/** An input of the scheme that has a column, with the kind of its factor. */
export interface AppraisalInput {
  readonly id: string;
  readonly label?: string;
  readonly kind?: string;
}

/**
 * Appraisals as rows for a spreadsheet; `draftAppraisals` reads them back with the same `inputs`. Only the columns that
 * some appraisal fills are there. What has no form of its own stands in its cell as JSON.
 *
 * @param appraisals a list; for the document of a group take `appraisalsOf(set)`, so that each holds what all share
 * @param inputs header and kind of inputs; one that is not listed has its id as header
 * @example
 * ```ts
 * import { appraisalRows } from 'municipal-performance/explain';
 * const objectives = [{ weight: '60', achieved: '95' }, { objective: 'OB2', weight: '40', achieved: '100' }];
 * appraisalRows([{ person: 'A', inputs: { obiettivi: objectives, comportamenti: '37.5' } }], [{ id: 'obiettivi', kind: 'objectives' }]); //=> [{ Persona: 'A', obiettivi: 'peso 60, raggiunto 95; OB2: peso 40, raggiunto 100', comportamenti: '37,5' }]
 * ```
 */
export function appraisalRows(appraisals: readonly Appraisal[], inputs: readonly AppraisalInput[] = []): readonly Row[] {
  const header = headersOf(inputs, Object.values(appraisalColumns));
  const rows = appraisals.map((appraisal) => {
    const cells: Readonly<Record<string, string | undefined>> = {
      [appraisalColumns.person]: appraisal.person,
      [appraisalColumns.segment]: appraisal.segment,
      [appraisalColumns.year]: appraisal.year?.toString(),
      [appraisalColumns.structure]: appraisal.structure,
      ...prefixed(appraisalPrefixes.groups, appraisal.groups, String),
      ...inputCells(appraisal, header, inputs),
      ...prefixed(appraisalPrefixes.carries, appraisal.carries, String),
      ...prefixed(appraisalPrefixes.reached, appraisal.gates, ({ reached }) => flagCell(reached)),
      ...prefixed(appraisalPrefixes.exceptionClaimed, appraisal.gates, ({ exceptionClaimed }) => flagCell(exceptionClaimed)),
      ...prefixed(appraisalPrefixes.exceptionAct, appraisal.gates, ({ exceptionAct }) => exceptionAct ?? ''),
      ...serviceCells(appraisal),
      ...prefixed(appraisalPrefixes.criteria, appraisal.criteria, numberCell),
      [appraisalColumns.judgedBy]: appraisal.judged?.by,
      [appraisalColumns.judgedOn]: appraisal.judged?.on && formatDay(appraisal.judged.on),
    };
    return Object.fromEntries(Object.entries(cells).flatMap(([header, cell]) => (cell === undefined || cell === '' ? [] : [[header, cell]])));
  });
  return evenRows(rows);
}

function inputCells({ inputs = {} }: Appraisal, header: (one: AppraisalInput) => string, listed: readonly AppraisalInput[]): Row {
  return Object.fromEntries(Object.entries(inputs).map(([id, value]) => {
    const input = listed.find((one) => one.id === id) ?? { id };
    return [header(input), inputCell(value, input.kind)];
  }));
}

function inputCell(value: InputValue, kind = 'given'): string {
  if (kind === 'level' && typeof value === 'string') return value;
  if (value === null || typeof value === 'string' || typeof value === 'number') return plainCell(value);
  if (isList(value)) {
    if (kind === 'objectives' && value.every(isObjective)) return value.map(objectiveCell).join('; ');
    const isPlain = (kind === 'list' && value.every((one) => typeof one !== 'object' || one === null ? one === null || isFigure(one) : false))
      || (kind === 'checklist' && value.every((one) => typeof one === 'string' && isName(one)));
    return isPlain && value.length > 0 ? value.map((one) => (one === null ? '–' : kind === 'list' ? numberCell(String(one)) : String(one))).join('; ') : JSON.stringify(value);
  }
  const entries = Object.entries(value);
  const isCounts = kind === 'counts' && entries.length > 0 && entries.every(([name, count]) => isName(name) && isFigure(count));
  return isCounts ? entries.map(([name, count]) => `${name}: ${numberCell(String(count))}`).join('; ') : JSON.stringify(value);
}

function objectiveCell({ objective, weight, achieved, share }: ObjectiveInput): string {
  const facts = [`peso ${numberCell(weight)}`, ...(achieved === undefined ? [] : [`raggiunto ${numberCell(achieved)}`]), ...(share === undefined ? [] : [`quota ${numberCell(share)}`])];
  return `${objective === undefined ? '' : `${objective}: `}${facts.join(', ')}`;
}

function serviceCells({ service, presence, partTime, sanctions, incentives, interim }: Appraisal): Readonly<Record<string, string | undefined>> {
  return {
    [appraisalColumns.periods]: service?.periods?.map(({ from, to }) => `${formatDay(from)} - ${formatDay(to)}`).join('; '),
    [appraisalColumns.months]: service?.months?.toString(),
    [appraisalColumns.days]: service?.days?.toString(),
    [appraisalColumns.presence]: presence && (presence.absences === undefined ? presence.worked.join(' ') : JSON.stringify(presence)),
    [appraisalColumns.partTime]: partTime && numberCell(partTime),
    [appraisalColumns.sanctions]: sanctions && listCell(sanctions, ({ kind, days }) => (days === undefined ? kind : `${kind}: ${days}`)),
    [appraisalColumns.incentives]: incentives && listCell(incentives, ({ kind, amount }) => `${kind}: ${euroCell(amount)}`),
    [appraisalColumns.interim]: interim && JSON.stringify(interim),
  };
}

function listCell<T extends { readonly kind: string }>(entries: readonly T[], cell: (entry: T) => string): string {
  return entries.every(({ kind }) => isName(kind)) ? entries.map(cell).join('; ') : JSON.stringify(entries);
}

function prefixed<T>(prefix: string, facts: Readonly<Record<string, T>> | undefined, cell: (fact: T) => string): Row {
  return Object.fromEntries(Object.entries(facts ?? {}).map(([name, fact]) => [`${prefix} ${name}`, cell(fact)]));
}

function isObjective(one: string | number | null | ObjectiveInput): one is ObjectiveInput {
  return typeof one === 'object' && one !== null && [one.weight, one.achieved ?? '0', one.share ?? '0'].every((figure) => isFigure(figure) && !figure.startsWith('-')) && (one.objective === undefined || isName(one.objective));
}

/** A number whose text is read back as it is. */
function isFigure(figure: unknown): boolean {
  return typeof figure === 'string' && /^-?\d+(\.\d+)?$/.test(figure);
}

/** A name that no sign of a list is part of. */
function isName(name: string): boolean {
  return /^[^;:[{"–\s]([^;:]*[^;:\s])?$/.test(name);
}

function isList(value: object): value is readonly (string | number | null | ObjectiveInput)[] {
  return Array.isArray(value);
}
