import { decimal, invariant, shown, sum, type Decimal } from '../values/numbers.js';
import { step, withStep, type Step } from '../outcome/index.js';
import type { StaffRow, StaffTable } from './staff.js';

/** Heads and full-time equivalents of a category or of a whole table. */
export interface StaffStrength {
  readonly heads: number;
  /** Weekly hours of all of them together. */
  readonly weeklyHours: Decimal;
  /** Weekly hours ÷ hours of a full post; 34 significant digits, not rounded to any figure of the plan. */
  readonly fullTimeEquivalents: Decimal;
}

/** The strength of a staff table, by category and in all. */
export interface TableStrength extends StaffStrength {
  readonly categories: readonly (StaffStrength & { readonly category: string })[];
  readonly step: Step;
}

/**
 * Heads and full-time equivalents of a staff table: heads × weekly hours ÷ hours of a full post. Those to whom a footnote
 * gives other hours than their column count by the footnote.
 *
 * @param table category × weekly hours; the printed totals are not looked at
 * @returns heads, weekly hours (exact) and equivalents, divided once, at the end
 * @throws InvariantError when a full post has no hours, or a footnote speaks of more people than its cell holds
 * @interpretation a person whose footnote does not say the hours counts by the column
 * @example
 * ```ts
 * import { decimal } from 'municipal-performance/values';
 * import { fullTimeEquivalents } from 'municipal-performance';
 * // Cremona 2016, ITC e agenda digitale: 9 at 36 hours, 3 at 27, 3 at 18
 * const strength = fullTimeEquivalents({ structure: 'S1', fullTimeHours: decimal('36'), footnotes: [], rows: [
 *   { category: 'D', heads: { 36: 5, 27: 2, 18: 3 } }, { category: 'C', heads: { 36: 4 } }, { category: 'B', heads: { 27: 1 } },
 * ] });
 * strength.heads; //=> 15
 * strength.fullTimeEquivalents; //=> '12.75'
 * ```
 */
export function fullTimeEquivalents(table: StaffTable): TableStrength {
  invariant(Array.isArray(table?.rows), () => `expected a staff table of a plan, found ${shown(table)}`);
  const full = decimal(table.fullTimeHours);
  invariant(full.greaterThan(0), () => `expected the weekly hours of a full post above zero, found ${String(full)}`);
  const categories = table.rows.map((row) => ({ category: row.category, ...strength(headsOf(row), hoursOf(row), full) }));
  const heads = categories.reduce((total, row) => total + row.heads, 0);
  const whole = strength(heads, sum(categories.map(({ weeklyHours }) => weeklyHours)), full);
  return withStep({ ...whole, categories }, () => trace(whole, categories, full));
}

function strength(heads: number, weeklyHours: Decimal, full: Decimal): StaffStrength {
  return { heads, weeklyHours, fullTimeEquivalents: weeklyHours.dividedBy(full) };
}

function headsOf(row: StaffRow): number {
  return Object.values(row.heads).reduce((total, heads) => total + heads, 0);
}

function hoursOf(row: StaffRow): Decimal {
  const byColumn = Object.entries(row.heads).map(([hours, heads]) => decimal(hours).times(heads));
  const byFootnote = (row.notes ?? []).map(({ column, heads, hours }) => {
    invariant(heads <= (row.heads[column] ?? 0), () => `expected a footnote on at most ${row.heads[column] ?? 0} people, found ${heads}`);
    return hours === undefined ? decimal(0) : hours.minus(decimal(column)).times(heads);
  });
  return sum([...byColumn, ...byFootnote]);
}

function trace(whole: StaffStrength, categories: TableStrength['categories'], full: Decimal): Step {
  return step({
    rule: 'plan/full-time-equivalents',
    label: 'Unità equivalenti a tempo pieno',
    expression: 'ore settimanali ÷ ore del tempo pieno',
    inputs: [
      { name: 'ore settimanali', value: String(whole.weeklyHours), unit: 'hours' },
      { name: 'ore del tempo pieno', value: String(full), unit: 'hours' },
    ],
    result: String(whole.fullTimeEquivalents),
    unit: 'number',
    steps: categories.map(({ category, heads, weeklyHours }) => step({
      rule: 'plan/weekly-hours',
      label: `Ore settimanali della categoria ${category}`,
      expression: 'Σ persone × ore della colonna, o della nota',
      inputs: [{ name: 'persone', value: String(heads), unit: 'count' }],
      result: String(weeklyHours),
      unit: 'hours',
    })),
  });
}
