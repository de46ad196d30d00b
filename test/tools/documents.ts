import type { z } from 'zod';
import type { Outcome } from 'municipal-performance';

/** A kind of JSON document of the library. */
export interface DocumentKind {
  /** Name of its JSON Schema and of its example: `plan`. */
  readonly name: string;
  readonly format: string;
  readonly schema: z.ZodType;
  readonly parse: (json: unknown) => Outcome<unknown>;
  readonly write: (document: never) => unknown;
}

export const documentKinds: readonly DocumentKind[] = [];
