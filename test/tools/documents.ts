import type { z } from 'zod';
import { parseTrace, writeTrace } from 'municipal-performance/explain';
import { traceFormat, type Outcome, type Step } from 'municipal-performance';
import { traceSchema } from '../../src/explain/schema.js';

/** A kind of JSON document of the library. */
export interface DocumentKind {
  /** Name of its JSON Schema and of its example: `plan`. */
  readonly name: string;
  readonly format: string;
  readonly schema: z.ZodType;
  readonly parse: (json: unknown) => Outcome<unknown>;
  readonly write: (document: never) => unknown;
}

export const documentKinds: readonly DocumentKind[] = [
  { name: 'trace', format: traceFormat, schema: traceSchema, parse: parseTrace, write: (step: Step) => writeTrace(step) },
];
