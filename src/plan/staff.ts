import type { Decimal } from '../values/numbers.js';

/** A settore, servizio or ufficio of the ente. */
export interface Structure {
  readonly id: string;
  readonly label: string;
  /** Id of the structure above. */
  readonly parent?: string;
}

/** People whom a cell counts in one column while a footnote gives them other hours: `1*` under 24, `*21 h. cat.C`. */
export interface StaffNote {
  /** Weekly hours of the column that counts them: `"24"`. */
  readonly column: string;
  /** How many of the column's heads the footnote speaks of. */
  readonly heads: number;
  /** Their weekly hours by the footnote, where it says them. */
  readonly hours?: Decimal;
  /** The cell as printed: `*1`. */
  readonly printed: string;
}

/** People of one category, counted by weekly hours. */
export interface StaffRow {
  readonly category: string;
  /** Weekly hours (`"36"`) → heads. */
  readonly heads: Readonly<Record<string, number>>;
  readonly printedTotal?: number;
  readonly notes?: readonly StaffNote[];
}

/** A staff table category × weekly hours, with the totals as printed. */
export interface StaffTable {
  /** Id of the structure. */
  readonly structure: string;
  /** Weekly hours of a full post: 36. */
  readonly fullTimeHours: Decimal;
  readonly rows: readonly StaffRow[];
  readonly printedTotals?: { readonly heads: Readonly<Record<string, number>>; readonly total?: number };
  readonly footnotes: readonly string[];
}

/** Human resources of an objective: kind as printed (`tempoPieno`) → heads. */
export interface HumanResources {
  readonly heads: Readonly<Record<string, number>>;
  readonly printedTotal?: number;
}
