import * as z from 'zod';
import { invariant } from '../values/numbers.js';

/**
 * The JSON of a document, its keys in the order of the schema.
 *
 * @throws InvariantError when the value is no document of that schema: a program made it wrong, no reader did.
 */
export function writeWhole<T>(schema: z.ZodType<T>, document: T): unknown {
  const written = z.safeEncode(schema, document);
  invariant(written.success, () => `expected a document that its schema allows, found at ${placeOf(written.error)}`);
  return written.data;
}

function placeOf(error: z.ZodError | undefined): string {
  const [issue] = error?.issues ?? [];
  return issue ? `${JSON.stringify(issue.path.join('/'))}: ${issue.message}` : 'the whole';
}
