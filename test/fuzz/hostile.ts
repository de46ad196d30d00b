import fc from 'fast-check';

/** Text as strangers type it: real fragments, mutated, with marks that mislead. */
export function hostileText(fragments: readonly string[]): fc.Arbitrary<string> {
  const mark = fc.constantFrom('\u0000', '\u202e', '\u200f', '\ufeff', '\u00a0', '\ud800', '\udc00', '０１２', '％', '−', '–', '—', '#', '€', '\n', '\t', '\r\n');
  const sign = fc.constantFrom('(', ')', '[', ']', '/', '*', '+', '-', '=', '<', '>', '%', ',', '.', ';', ':', ' ', '  ', '"', '’', '→', '->', '"', '{', '}', '\\');
  const piece = fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...fragments) },
    { weight: 3, arbitrary: sign },
    { weight: 2, arbitrary: fc.constantFrom('entro', 'al 2016', 'n.', '31/12/2016', '1.234,56', '328.739', '0,5', 'rispetto a', 'su', 'x 100', '1000000', 'milioni') },
    { weight: 1, arbitrary: mark },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
  );
  return fc.oneof(
    fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join('')),
    fc.tuple(fc.constantFrom(...fragments), fc.nat(200), fc.nat(40), fc.oneof(mark, sign)).map(
      ([text, at, length, other]) => text.slice(0, at) + other + text.slice(at + length),
    ),
  );
}

/** JSON and what only looks like it: a real document with parts taken out, swapped or made hostile. */
export function hostileDocument(documents: readonly unknown[]): fc.Arbitrary<unknown> {
  const junk = fc.oneof(
    fc.jsonValue(),
    fc.anything({ withBigInt: true, withDate: true, withMap: true, withSet: true, withSparseArray: true, withNullPrototype: true }),
    fc.constantFrom<unknown>(
      NaN, Infinity, -0, '', '1e400', '9'.repeat(40), '2016-02-31', '\ud800', '\u202e1', Symbol('x'), () => 1,
      JSON.parse('{"__proto__":{"polluted":true}}'), JSON.parse('{"constructor":{"prototype":{"polluted":true}}}'),
      Object.defineProperty({}, 'x', { enumerable: true, get() { throw new Error('an accessor was called'); } }),
      [, 1, , 2], nested(500), looped(),
    ),
  );
  return fc.oneof(
    { weight: 1, arbitrary: junk },
    {
      weight: 6,
      arbitrary: fc.tuple(fc.constantFrom(...documents), fc.array(fc.tuple(fc.nat(), junk), { minLength: 1, maxLength: 4 })).map(
        ([document, edits]) => edits.reduce<unknown>((json, [where, value]) => edited(json, where, value), structuredClone(document)),
      ),
    },
  );
}

function nested(levels: number): unknown {
  let value: unknown = 1;
  for (let level = 0; level < levels; level += 1) value = level % 2 === 0 ? [value] : { a: value };
  return value;
}

function looped(): unknown {
  const loop: { self?: unknown } = {};
  loop.self = loop;
  return loop;
}

/** The document with its n-th place replaced, places counted in depth-first order. */
function edited(json: unknown, where: number, value: unknown): unknown {
  const places: { readonly owner: Record<string, unknown>; readonly key: string }[] = [];
  const visit = (part: unknown, depth: number): void => {
    if (typeof part !== 'object' || part === null || depth > 30 || places.length > 20_000) return;
    for (const key of Object.keys(part)) {
      const property = Object.getOwnPropertyDescriptor(part, key);
      if (!property || !('value' in property) || !property.configurable) continue;
      places.push({ owner: part as Record<string, unknown>, key });
      visit(property.value, depth + 1);
    }
  };
  visit(json, 0);
  const place = places[where % Math.max(1, places.length)];
  if (!place) return value;
  Object.defineProperty(place.owner, place.key, { value, enumerable: true, writable: true, configurable: true });
  return json;
}
