import { decimal, isPlainDecimal, type Decimal } from '../values/numbers.js';
import { draftPlanFinding } from '../outcome/index.js';
import type { StaffNote, StaffRow, StaffTable, Structure } from '../plan/index.js';
import type { Path } from '../document/index.js';
import { countOf, freeId, keep, present, report, textOf, type Reading, type TakenIds } from './plan-cells.js';
import type { PrintedFigure, PrintedPlan, PrintedStaffRow, PrintedStaffTable } from './plan-printed.js';

/** Weekly hours of a full post where a table does not say them (CCNL Funzioni locali). */
export const usualFullTime = '36';

/** The structures that a printed plan lists or heads its staff tables with, and the tables. */
export function draftStaff(reading: Reading, printed: PrintedPlan): { readonly structures: readonly Structure[]; readonly staff: readonly StaffTable[] } {
  const structures = new Structures();
  for (const one of printed.structure ?? []) {
    if (typeof one === 'string') structures.idOf(one);
    else structures.idOf(one.label, textOf(one.parent));
  }
  const staff = (printed.staffTables ?? []).map((table, index) =>
    draftTable(reading, ['staffTables', index], structures.idOf(table.office, textOf(table.area)), table));
  return { structures: structures.all, staff };
}

/** Structures by label, numbered in printed order. */
class Structures {
  readonly #taken: TakenIds = new Map();
  readonly #all: Structure[] = [];

  get all(): readonly Structure[] {
    return this.#all;
  }

  idOf(label: string, parentLabel?: string): string {
    const parent = parentLabel === undefined ? undefined : this.idOf(parentLabel);
    const known = this.#all.find((one) => one.label === label && (parent === undefined || one.parent === parent));
    if (known) return known.id;
    const id = freeId(`S${this.#all.length + 1}`, this.#taken);
    this.#all.push({ id, label, ...present({ parent }) });
    return id;
  }
}

function draftTable(reading: Reading, path: Path, structure: string, printed: PrintedStaffTable): StaffTable {
  const footnotes = (printed.footnotes ?? []).map((note) => (typeof note === 'string' ? note : note.text));
  const hours = countOf(reading, [...path, 'fullTimeHours'], printed.fullTimeHours);
  const totals = printed.printedColumnTotals;
  return {
    structure,
    fullTimeHours: decimal(hours ? String(hours) : usualFullTime),
    rows: printed.rows.map((row, index) => draftRow(reading, [...path, 'rows', index], row, footnotes)),
    ...(totals
      ? {
          printedTotals: {
            heads: countsOf(reading, [...path, 'printedColumnTotals', 'counts'], totals.counts).heads,
            ...present({ total: countOf(reading, [...path, 'printedColumnTotals', 'printedTotal'], totals.printedTotal) }),
          },
        }
      : {}),
    footnotes,
  };
}

function draftRow(reading: Reading, path: Path, printed: PrintedStaffRow, footnotes: readonly string[]): StaffRow {
  const { heads, starred } = countsOf(reading, [...path, 'counts'], printed.counts);
  const notes = starred.map(({ column, printed: cell }): StaffNote => {
    const hours = footnoteHours(footnotes, printed.category);
    if (hours === undefined) report(reading, [...path, 'counts', column], [draftPlanFinding('drafting/no-footnote', {}, { text: cell, hours: column })]);
    return { column, heads: heads[column] ?? 0, ...present({ hours }), printed: cell };
  });
  return {
    category: printed.category,
    heads,
    ...present({ printedTotal: countOf(reading, [...path, 'printedTotal'], printed.printedTotal) }),
    ...(notes.length === 0 ? {} : { notes }),
  };
}

interface Counts {
  readonly heads: Readonly<Record<string, number>>;
  readonly starred: readonly { readonly column: string; readonly printed: string }[];
}

/** Heads by weekly hours; an asterisk beside a figure refers to a footnote. */
function countsOf(reading: Reading, path: Path, counts: Readonly<Record<string, PrintedFigure>>): Counts {
  const heads: [string, number][] = [];
  const starred: { column: string; printed: string }[] = [];
  for (const [column, cell] of Object.entries(counts)) {
    if (!isPlainDecimal(column) || !(decimal(column).greaterThan(0) && decimal(column).lessThan(1000))) {
      keep(reading, [...path, column], cell, 'una colonna con le ore settimanali nel titolo');
      continue;
    }
    const count = countOf(reading, [...path, column], cell);
    if (count === undefined) continue;
    heads.push([column, count]);
    if (typeof cell === 'string' && cell.includes('*')) starred.push({ column, printed: cell });
  }
  return { heads: Object.fromEntries(heads), starred };
}

/** The hours of the footnote `*21 h. cat.C` for a category; of one that names no category, for all. */
export function footnoteHours(footnotes: readonly string[], category: string): Decimal | undefined {
  for (const note of footnotes) {
    const [, hours, named] = /\*\s*(\d{1,2}(?:[.,]\d{1,2})?)\s*(?:h|ore)\b\.?(?:.*?\bcat(?:egoria|\.)?\s*([A-Z]\d?))?/i.exec(note) ?? [];
    if (hours !== undefined && (named === undefined || named.toUpperCase() === category.toUpperCase())) return decimal(hours.replace(',', '.'));
  }
  return undefined;
}
