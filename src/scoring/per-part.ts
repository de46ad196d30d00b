/** What follows from a part of a scheme, found for the first person and kept for all the others. */
export function perPart<Part extends object, Found extends object | string | null>(find: (part: Part) => Found): (part: Part) => Found {
  const known = new WeakMap<Part, Found>();
  return (part) => {
    const before = known.get(part);
    if (before !== undefined) return before;
    const found = find(part);
    known.set(part, found);
    return found;
  };
}
