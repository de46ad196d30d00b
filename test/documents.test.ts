import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { filesBelow, root } from './structure/sources.js';
import { documentKinds } from './tools/documents.js';
import { jsonSchema } from './tools/schemas.js';

const read = (path: string): unknown => JSON.parse(readFileSync(join(root, path), 'utf8'));
const examples = filesBelow('examples/documents').filter((path) => path.endsWith('.json'));

describe.each(documentKinds.map((kind) => [kind.name, kind] as const))('%s', (name, kind) => {
  const validate = new Ajv2020({ strict: false }).compile(jsonSchema(kind) as object);
  const own = examples.filter((path) => (read(path) as { readonly format?: string }).format === kind.format);

  it('has its smallest valid example', () => {
    expect(own).toContain(`examples/documents/${name}.json`);
  });

  it.each(own)('%s is read without errors, written back unchanged, and valid by the JSON Schema', (path) => {
    const json = read(path);
    const outcome = kind.parse(json);
    expect(outcome.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(outcome.ok && kind.write(outcome.value as never)).toEqual(json);
    expect(validate(json), JSON.stringify(validate.errors)).toBe(true);
  });

  it('refuses another format, by reader and by JSON Schema', () => {
    const other = { ...(read(`examples/documents/${name}.json`) as object), format: 'municipal-performance/other@1' };
    expect(kind.parse(other)).toMatchObject({ ok: false, findings: [{ code: 'document/format' }] });
    expect(validate(other)).toBe(false);
  });
});

it('knows the kind of each example document', () => {
  const formats = documentKinds.map(({ format }) => format);
  for (const path of examples) expect(formats, path).toContain((read(path) as { readonly format?: string }).format);
});
