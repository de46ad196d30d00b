/** All benchmarks: `npm run bench` writes docs/benchmarks.md; `npm run bench -- word` runs the sections with that word in their title. */
import { runBundled } from './bundled.js';

await runBundled(['page', 'plans', 'large'], process.argv.slice(2));
