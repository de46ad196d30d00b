import { planCheckFinding, pointer, type Diagnostic } from '../../outcome/index.js';
import type { HumanResources, StaffTable } from '../staff.js';
import { objectivesOf, type PlanRule } from './elements.js';

/** Printed totals of staff that their heads do not give. */
export const staffRule: PlanRule = (plan) => [
  ...plan.staff.flatMap((table, index) => checkTable(pointer('staff', index), table)),
  ...objectivesOf(plan).flatMap(({ at, objective }) => (objective.humanResources ? checkHeads(`${at}/humanResources`, objective.id, objective.humanResources) : [])),
];

function checkTable(at: string, { structure, rows, printedTotals }: StaffTable): readonly Diagnostic[] {
  const ofRows = rows.flatMap(({ category, heads, printedTotal }, index) =>
    check(`${at}/rows/${index}/printedTotal`, `${structure}, categoria ${category}`, printedTotal, total(Object.values(heads))),
  );
  const byColumn = (column: string) => total(rows.map(({ heads }) => heads[column] ?? 0));
  const ofColumns = Object.entries(printedTotals?.heads ?? {}).flatMap(([column, printed]) =>
    check(`${at}/printedTotals/heads/${column}`, `${structure}, ${column} ore`, printed, byColumn(column)),
  );
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

function total(heads: readonly number[]): number {
  return heads.reduce((sum, one) => sum + one, 0);
}
