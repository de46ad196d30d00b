import type { Json } from './plain.js';
import type { Path } from './issue.js';

/** A part of a document that could not be read, kept as it was written. */
export interface Unread {
  /** Place in the document as it was given. */
  readonly path: Path;
  readonly value: Json;
}

interface Mark {
  out: boolean;
  readonly below: Map<string | number, Mark>;
  /** For lists: original position of each item that is still in, as of the last `rest`. */
  positions?: readonly number[];
}

/**
 * A document from which parts are taken out, while the places of the others stay known.
 * Paths given to `takeOut` are those of the last `rest`; paths that come out are those of the original.
 */
export class Parts {
  readonly #whole: Json;
  readonly #marks: Mark = { out: false, below: new Map() };

  constructor(whole: Json) {
    this.#whole = whole;
  }

  /**
   * Takes out the parts at these paths; where nothing stands (a missing key), the part that should hold it. All paths are
   * looked up before anything is taken out, so that two faults of one part do not take out what holds it.
   */
  takeOut(paths: readonly Path[]): void {
    for (const mark of paths.map((path) => this.#markAt(path))) mark.out = true;
  }

  #markAt(path: Path): Mark {
    let mark = this.#marks;
    let value: Json | undefined = this.#whole;
    for (const key of path) {
      const original = typeof key === 'number' ? (mark.positions?.[key] ?? key) : key;
      const inside: Json | undefined =
        typeof value === 'object' && value !== null && Object.hasOwn(value, original)
          ? (value as Readonly<Record<string | number, Json>>)[original]
          : undefined;
      if (inside === undefined || mark.below.get(original)?.out) return mark;
      mark = markBelow(mark, original);
      value = inside;
    }
    return mark;
  }

  /** The path, in the original document, of a path of the last `rest`. */
  originOf(path: Path): Path {
    let mark: Mark | undefined = this.#marks;
    return path.map((key) => {
      const original: string | number = typeof key === 'number' ? (mark?.positions?.[key] ?? key) : key;
      mark = mark?.below.get(original);
      return original;
    });
  }

  /** Whether the whole document was taken out. */
  get isEmpty(): boolean {
    return this.#marks.out;
  }

  /** The document without what was taken out. */
  rest(): Json {
    return without(this.#whole, this.#marks);
  }

  /** What was taken out, each part once, in document order of marking. */
  unread(): readonly Unread[] {
    const parts: Unread[] = [];
    collect(this.#whole, this.#marks, [], parts);
    return parts;
  }
}

function markBelow(mark: Mark, key: string | number): Mark {
  let next = mark.below.get(key);
  if (!next) {
    next = { out: false, below: new Map() };
    mark.below.set(key, next);
  }
  return next;
}

function without(value: Json, mark: Mark): Json {
  if (mark.below.size === 0 || typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    const positions: number[] = [];
    const items: Json[] = [];
    (value as readonly Json[]).forEach((item, index) => {
      const inside = mark.below.get(index);
      if (inside?.out) return;
      positions.push(index);
      items.push(inside ? without(item, inside) : item);
    });
    mark.positions = positions;
    return items;
  }
  const entries = Object.entries(value as Readonly<Record<string, Json>>).filter(([key]) => !mark.below.get(key)?.out);
  return Object.fromEntries(
    entries.map(([key, item]) => {
      const inside = mark.below.get(key);
      return [key, inside ? without(item, inside) : item];
    }),
  );
}

function collect(value: Json, mark: Mark, path: Path, parts: Unread[]): void {
  if (mark.out) {
    parts.push({ path, value });
    return;
  }
  for (const [key, inside] of mark.below) {
    collect((value as Readonly<Record<string | number, Json>>)[key] as Json, inside, [...path, key], parts);
  }
}
