import { planCheckFinding, pointer, type Diagnostic } from '../../outcome/index.js';
import type { Plan } from '../plan.js';
import type { HumanResources, StaffTable } from '../staff.js';
import { objectivesOf, type PlanRule } from './elements.js';

/** Printed totals of staff that their heads do not give. */
export const staffRule: PlanRule = (plan) => [
  ...plan.staff.flatMap((table, index) => checkTable(pointer('staff', index), labelOf(plan, table.structure), table)),
  ...objectivesOf(plan).flatMap(({ at, objective }) => (objective.humanResources ? checkHeads(`${at}/humanResources`, objective.id, objective.humanResources) : [])),
];

function labelOf({ structures }: Plan, id: string): string {
  return structures.find((structure) => structure.id === id)?.label ?? id;
}

function checkTable(at: string, structure: string, { rows, printedTotals }: StaffTable): readonly Diagnostic[] {
  const ofRows = rows.flatMap(({ category, heads, printedTotal }, index) =>
    check(`${at}/rows/${index}/printedTotal`, `${structure}, categoria ${category}`, printedTotal, total(Object.values(heads))),
  );
  const byColumn = (column: string) => total(rows.map(({ heads }) => heads[column] ?? 0));
  const columns = new Set([...rows.map(({ heads }) => heads), printedTotals?.heads ?? {}].flatMap((heads) => Object.keys(heads)));
  const ofColumns = printedTotals === undefined ? [] : [...columns].flatMap((column) => {
    const printed = printedTotals.heads[column];
    const what = `${structure}, ${column} ore`;
    return printed === undefined
      ? checkMissing(`${at}/printedTotals/heads`, what, byColumn(column))
      : check(`${at}/printedTotals/heads/${column}`, what, printed, byColumn(column));
  });
  const all = total(rows.flatMap(({ heads }) => Object.values(heads)));
  return [...ofRows, ...ofColumns, ...check(`${at}/printedTotals/total`, structure, printedTotals?.total, all)];
}

function checkHeads(at: string, objective: string, { heads, printedTotal }: HumanResources): readonly Diagnostic[] {
  return check(`${at}/printedTotal`, `obiettivo ${objective}`, printedTotal, total(Object.values(heads)));
}

function check(at: string, what: string, printed: number | undefined, computed: number): readonly Diagnostic[] {
  if (printed === undefined || printed === computed) return [];
  return [planCheckFinding('plan/staff-total', { at }, { what, printed: String(printed), computed: String(computed) })];
}

/** A total that is not printed although its cells add up to something. */
function checkMissing(at: string, what: string, computed: number): readonly Diagnostic[] {
  return computed === 0 ? [] : [planCheckFinding('plan/staff-total', { at }, { what, printed: 'assente', computed: String(computed) })];
}

function total(heads: readonly number[]): number {
  return heads.reduce((sum, one) => sum + one, 0);
}
