/** A field that differs, as plain text: words and days as they are, anything else as JSON; null where there is none. */
export interface FieldChange {
  /** Name of the field: `to`, `target`, `stanziamento`. */
  readonly field: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** Fields that are elements of their own, or that tell of acts and not of the plan. */
const apart = new Set(['indicators', 'phases', 'provenance']);

/** The fields in which two versions of an element differ; all its fields where one version is missing. */
export function fieldChanges(before: object | undefined, after: object | undefined): readonly FieldChange[] {
  const [left, right] = [recordOf(before), recordOf(after)];
  return [...new Set([...Object.keys(left), ...Object.keys(right)])].flatMap((field) => {
    if (apart.has(field) || left[field] === right[field]) return [];
    const change = { field, before: textOf(left[field]), after: textOf(right[field]) };
    return change.before === change.after ? [] : [change];
  });
}

/** A field of an element as plain text. */
export function textOf(value: unknown): string | null {
  if (value === undefined) return null;
  return typeof value === 'string' ? value : plainText(JSON.stringify(value));
}

/** A Decimal is a JSON string: without its quotes it reads as the number it is. */
function plainText(json: string): string {
  return /^"-?\d+(\.\d+)?"$/.test(json) ? json.slice(1, -1) : json;
}

function recordOf(element: object | undefined): Readonly<Record<string, unknown>> {
  return (element ?? {}) as Readonly<Record<string, unknown>>;
}
