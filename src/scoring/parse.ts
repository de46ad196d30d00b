import { readWhole, writeWhole } from '../document/index.js';
import { andThen, made, unmade, type Outcome } from '../outcome/index.js';
import { appraisalFormat, appraisalsFormat, type Appraisal, type AppraisalSet } from './appraisal.js';
import { checkScheme } from './check.js';
import { appraisalSchema, appraisalsSchema } from './schema-appraisal.js';
import { schemeSchema } from './schema.js';
import { schemeFormat, type Scheme } from './scheme.js';

/**
 * The evaluation scheme that a JSON document states. It decides money, so that any wrong part refuses it; what is only
 * doubtful (a hole between fasce, a choice left open) is a finding beside it.
 *
 * @param json the document, format `municipal-performance/scheme@1`; `docs/guide/schemes.md` explains each part
 * @returns the scheme with the findings of {@link checkScheme}; not ok when one of them is an error
 * @diagnostic document/… for the shape, scheme/… for the content
 */
export function parseScheme(json: unknown): Outcome<Scheme> {
  return andThen(readWhole(schemeSchema, json, schemeFormat), (scheme) => {
    const findings = checkScheme(scheme);
    return findings.some(({ severity }) => severity === 'error') ? unmade(...findings) : made(scheme, findings);
  });
}

/** The appraisal of one person that a JSON document states; any wrong part refuses it. */
export function parseAppraisal(json: unknown): Outcome<Appraisal> {
  return readWhole(appraisalSchema, json, appraisalFormat);
}

/** The appraisals of a group that a JSON document states; any wrong part refuses it, so that nobody is left out unseen. */
export function parseAppraisals(json: unknown): Outcome<AppraisalSet> {
  return readWhole(appraisalsSchema, json, appraisalsFormat);
}

/** The JSON document of a scheme, as `parseScheme` reads it. */
export function writeScheme(scheme: Scheme): unknown {
  return writeWhole(schemeSchema, scheme);
}

/** The JSON document of one appraisal. */
export function writeAppraisal(appraisal: Appraisal): unknown {
  return writeWhole(appraisalSchema, { format: appraisalFormat, ...appraisal });
}

/** The JSON document of the appraisals of a group. */
export function writeAppraisals(appraisals: AppraisalSet): unknown {
  return writeWhole(appraisalsSchema, appraisals);
}
