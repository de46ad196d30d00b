import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../structure/sources.js';
import { generatedPages } from './pages.js';

for (const [path, text] of Object.entries(generatedPages)) writeFileSync(join(root, path), await text());
