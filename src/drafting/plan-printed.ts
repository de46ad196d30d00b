/** Mark of a printed plan's JSON document. */
export const printedPlanFormat = 'municipal-performance/printed-plan@1';

/** A cell of text; null or absent where the plan prints nothing. */
export type PrintedText = string | null;
/** A cell with a number: as JSON number or as printed. */
export type PrintedFigure = number | string | null;

/**
 * A plan as it is printed: verbatim cells, white space collapsed. `draftPlan` reads it into a `Plan`.
 *
 * Places in the source (`sourceLine` …), cleaned cells (`nameClean`, `targetClean`) and flags that someone derived
 * (`amended`, `deleted`) may stand in the document for its human readers; the reader looks at the verbatim cells only.
 */
export interface PrintedPlan {
  /** May be left out. */
  readonly format?: typeof printedPlanFormat;
  /** The body: `Comune di Cremona`. */
  readonly ente: string;
  /** The esercizio that the plan opens with; years missing from dates are read as this one. */
  readonly year: number;
  readonly title?: PrintedText;
  /** The triennium: `2016-2018`. */
  readonly horizon?: PrintedText;
  /** The act that approved it. */
  readonly approved?: { readonly act: string; readonly number?: PrintedFigure; readonly date?: PrintedText } | null;
  /** Settori, servizi or uffici; those of the staff tables need not be repeated. */
  readonly structure?: readonly (string | PrintedStructure)[];
  readonly staffTables?: readonly PrintedStaffTable[];
  readonly objectives: readonly PrintedObjective[];
}

/** A settore, servizio or ufficio, with the label of the one above it. */
export interface PrintedStructure {
  readonly label: string;
  readonly parent?: PrintedText;
}

/** A staff table category × weekly hours. Its columns and totals are printed figures, with their asterisks: `"1*"`. */
export interface PrintedStaffTable {
  readonly area?: PrintedText;
  readonly office: string;
  /** Weekly hours of a full post; 36 where it is not said. */
  readonly fullTimeHours?: PrintedFigure;
  readonly rows: readonly PrintedStaffRow[];
  readonly printedColumnTotals?: PrintedStaffTotals | null;
  /** `*21 h. cat.C`: the hours of those whose cell has the asterisk. */
  readonly footnotes?: readonly (string | { readonly text: string })[];
}

/** Heads of a category by weekly hours. */
export interface PrintedStaffRow {
  readonly category: string;
  readonly counts: Readonly<Record<string, PrintedFigure>>;
  readonly printedTotal?: PrintedFigure;
}

/** The last row of a staff table. */
export interface PrintedStaffTotals {
  readonly counts: Readonly<Record<string, PrintedFigure>>;
  readonly printedTotal?: PrintedFigure;
}

/** An objective as printed. */
export interface PrintedObjective {
  /** Its number or code in the plan; where none is printed it is numbered by its position: `O001`. */
  readonly id?: PrintedText;
  /** With its act marker, where it carries one. */
  readonly title?: PrintedText;
  /** What the act that varied the plan did to the objective: `variazione`, `assegnazione` or `rimozione`, and its day. */
  readonly variation?: { readonly kind: string; readonly date?: PrintedText } | null;
  readonly level?: PrintedText;
  readonly sector?: PrintedText;
  readonly otherSectors?: readonly string[];
  /** Roles that the work is delegated to; never names of people. */
  readonly delegates?: readonly string[];
  /** The label, with its code before it where the plan prints one. */
  readonly missione?: PrintedText;
  readonly programma?: PrintedText;
  readonly ambitoStrategico?: PrintedText;
  readonly obiettivoStrategico?: PrintedText;
  readonly obiettivoOperativo?: PrintedText;
  readonly tipologia?: PrintedText;
  readonly peso?: PrintedFigure;
  readonly impactIndicators?: readonly PrintedIndicator[];
  readonly resultIndicators?: readonly PrintedIndicator[];
  readonly phases?: readonly PrintedPhase[];
  readonly finance?: PrintedFinance | null;
  /** Heads by kind as printed; `totale` is the printed total. */
  readonly staff?: Readonly<Record<string, PrintedFigure>> | null;
  readonly note?: PrintedText;
}

/** An indicator as printed: name, formula and target with their act markers. */
export interface PrintedIndicator {
  readonly name?: PrintedText;
  readonly formula?: PrintedText;
  readonly target?: PrintedText;
  readonly dimension?: PrintedText;
  readonly subdimension?: PrintedText;
  readonly peso?: PrintedFigure;
  /** Day on which it is surveyed: `31/12/2020`. */
  readonly surveyed?: PrintedText;
  readonly note?: PrintedText;
}

/** A phase as printed. */
export interface PrintedPhase {
  readonly n?: number | null;
  readonly text?: PrintedText;
  /** `2016-01-31` or `31/01/2016`. */
  readonly from?: PrintedText;
  readonly to?: PrintedText;
  /** Twelve marks, January to December, anything but a point, a dash or a space where the phase runs: `......xxxxxx`. */
  readonly months?: PrintedText;
  readonly peso?: PrintedFigure;
  readonly owner?: PrintedText;
  readonly note?: PrintedText;
  /** The act markers beside the phase: `(Aggiornamento fase G.C. del 30/11/2016)`. */
  readonly markers?: readonly string[];
}

/** The Risorse finanziarie of an objective as printed. */
export interface PrintedFinance {
  readonly rows: readonly PrintedFinanceRow[];
  readonly printedDifference?: PrintedFigure;
  readonly printedDifferenceSide?: PrintedText;
}

/** A row of the Risorse finanziarie. Amounts as `40000.00`, or in Italian: `40.000,00`. */
export interface PrintedFinanceRow {
  readonly side: 'E' | 'U';
  readonly capitolo?: PrintedText;
  /** The words that stand in the column of the capitolo. */
  readonly capitoloText?: PrintedText;
  readonly impAcc?: PrintedText;
  readonly impAccText?: PrintedText;
  readonly description?: PrintedText;
  readonly amount: string;
}
