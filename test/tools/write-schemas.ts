import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../structure/sources.js';
import { jsonSchemas } from './schemas.js';

mkdirSync(join(root, 'schemas'), { recursive: true });
for (const [name, schema] of jsonSchemas()) {
  writeFileSync(join(root, 'schemas', name), `${JSON.stringify(schema, null, 2)}\n`);
}
