import type { Decimal } from '../values/numbers.js';

/** A settore, servizio or ufficio of the ente. */
export interface Structure {
  readonly id: string;
  readonly label: string;
  /** Id of the structure above. */
  readonly parent?: string;
}

/** People of one category, counted by weekly hours. */
export interface StaffRow {
  readonly category: string;
  /** Weekly hours (`"36"`) → heads. */
  readonly heads: Readonly<Record<string, number>>;
  readonly printedTotal?: number;
}

/** A staff table category × weekly hours, with the totals as printed. */
export interface StaffTable {
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
