import * as z from 'zod';
import { documentKinds, type DocumentKind } from './documents.js';

/** The JSON Schemas of all documents, by file name. */
export function jsonSchemas(): ReadonlyMap<string, unknown> {
  return new Map(documentKinds.map((kind) => [`${kind.name}.json`, jsonSchema(kind)]));
}

export function jsonSchema({ name, format, schema }: DocumentKind): unknown {
  return {
    $id: `municipal-performance/schemas/${name}.json`,
    title: format,
    ...z.toJSONSchema(schema, { io: 'input', target: 'draft-2020-12' }),
  };
}
