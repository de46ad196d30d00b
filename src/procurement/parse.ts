import { made, unmade, type Outcome } from '../outcome/index.js';
import { readWhole, writeWhole } from '../document/index.js';
import { checkRegulation } from './regulation-check.js';
import { regulationFormat, type Regulation } from './regulation.js';
import { regulationSchema } from './schema.js';

/**
 * Reads the regulation of an ente. A wrong part refuses the whole: a regulation decides how money is spent. Holes and
 * overlaps between its bands do not: they are found at once, and answered with a finding when an amount falls in one.
 *
 * @param json the parsed JSON document, format `municipal-performance/regulation@1`
 * @diagnostic document/* where the document is not as its schema says
 * @diagnostic procurement/regulation-hole, procurement/regulation-overlap and the others of `checkRegulation`
 * @example
 * ```ts
 * import { parseRegulation } from 'municipal-performance/procurement';
 * import { cremona2016Regulation } from 'municipal-performance/samples';
 * const guideline = parseRegulation(cremona2016Regulation);
 * guideline.ok && guideline.value.ente; //=> 'Comune di Cremona'
 * ```
 */
export function parseRegulation(json: unknown): Outcome<Regulation> {
  const read = readWhole(regulationSchema, json, regulationFormat);
  if (!read.ok) return read;
  const findings = checkRegulation(read.value);
  return findings.some(({ severity }) => severity === 'error') ? unmade(...findings) : made(read.value, findings);
}

/** A regulation as its JSON document: amounts with two decimals. */
export function writeRegulation(regulation: Regulation): unknown {
  return writeWhole(regulationSchema, regulation);
}
