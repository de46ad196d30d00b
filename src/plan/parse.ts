import { readParts, type Json, type Path, type WrongPart } from '../document/index.js';
import { made, planFinding, pointer, type Outcome } from '../outcome/index.js';
import { planFormat, type Plan } from './plan.js';
import { planSchema } from './schema.js';

/**
 * Reads a plan. What can be read is in the value; what cannot stays, as written, under `unread`, each part with its
 * JSON pointer. A list that is missing is empty. The linter (`checkPlan`) says what is wrong with a plan that can be read.
 *
 * @param json the document, as `JSON.parse` gives it
 * @returns the plan and the findings; no value only where the document is no plan at all
 * @diagnostic document/format the document is of another kind or version
 * @diagnostic document/shape, document/missing, document/unknown-key, document/not-json a part cannot be read
 * @diagnostic plan/duplicate-id a second element with the same id; it goes under `unread`
 * @example
 * ```ts
 * import { parsePlan } from 'municipal-performance';
 * const read = parsePlan({
 *   format: 'municipal-performance/plan@1',
 *   ente: 'Comune di Esempio',
 *   year: 2016,
 *   objectives: [{ id: 'O1', title: 'Digitalizzare le pratiche', finance: { rows: [{ side: 'U', capitolo: '1210', amount: '168.300' }] } }],
 * });
 * read.findings.map(({ code, at }) => `${code} ${at}`); //=> ['document/shape /objectives/0/finance/rows/0/amount']
 * read.ok && read.value.objectives[0].title; //=> 'Digitalizzare le pratiche'
 * ```
 */
export function parsePlan(json: unknown): Outcome<Plan> {
  const read = readParts(planSchema, json, planFormat, duplicateIds);
  if (!read.ok) return read;
  const { document, unread } = read.value;
  return made({ ...document, unread: [...document.unread, ...unread] }, read.findings);
}

/** Where ids stand in the document; those of one line must differ from each other. */
const idPlaces: readonly (readonly string[])[] = [
  ['structures'],
  ['objectives'],
  ['objectives', 'indicators'],
  ['objectives', 'phases'],
];

function duplicateIds(json: Json): readonly WrongPart[] {
  return idPlaces.flatMap((keys) => {
    const first = new Map<string, Path>();
    const twice: WrongPart[] = [];
    forEachAt(json, keys, [], (element, path) => {
      const id = valueOf(element, 'id');
      if (typeof id !== 'string') return;
      const before = first.get(id);
      if (before === undefined) first.set(id, path);
      else twice.push({ path, finding: planFinding('plan/duplicate-id', { at: pointer(...path) }, { id, first: pointer(...before) }) });
    });
    return twice;
  });
}

/** Visits the objects in the lists that lie at a chain of keys: the indicators of all objectives. */
function forEachAt(json: Json, [key, ...rest]: readonly string[], path: Path, visit: (element: Json, path: Path) => void): void {
  if (key === undefined) return visit(json, path);
  const list = valueOf(json, key);
  if (!Array.isArray(list)) return;
  (list as readonly Json[]).forEach((item, index) => {
    if (typeof item === 'object') forEachAt(item, rest, [...path, key, index], visit);
  });
}

function valueOf(json: Json, key: string): Json | undefined {
  return typeof json === 'object' && json !== null && Object.hasOwn(json, key) ? (json as Readonly<Record<string, Json>>)[key] : undefined;
}
