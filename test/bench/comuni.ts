/** All comuni of Italy on one core and on all: `npx tsx test/bench/comuni.ts [comuni]`; the figures go by hand into docs/scale.md. */
import { runBundled } from './bundled.js';

await runBundled(['all-comuni'], process.argv.slice(2));
