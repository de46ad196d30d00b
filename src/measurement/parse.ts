import { readParts, readWhole, writeWhole } from '../document/index.js';
import { made, type Outcome } from '../outcome/index.js';
import { readingsFormat, type Readings } from './reading.js';
import { readingsSchema, surveySchema } from './schema.js';
import { surveyFormat, type Survey } from './survey.js';

/**
 * Reads the readings of a plan. A reading that cannot be read stays, as written, under `unread`, with a finding.
 *
 * @param json the document, as `JSON.parse` gives it
 * @returns the readings and the findings; no value only where the document is no document of readings
 * @diagnostic document/format, document/shape, document/missing, document/unknown-key, document/not-json
 * @example
 * ```ts
 * import { parseReadings } from 'municipal-performance';
 * const read = parseReadings({
 *   format: 'municipal-performance/readings@1', ente: 'Comune di Esempio', year: 2016,
 *   readings: [{ of: 'input', input: 'corsi 2016', value: '12', on: '2016-09-30' }, { of: 'phase', phase: 'O1.F1', progress: 80, on: '2016-09-30' }],
 * });
 * read.findings.map(({ at }) => at); //=> ['/readings/1/progress']
 * read.ok && read.value.readings.length; //=> 1
 * ```
 */
export function parseReadings(json: unknown): Outcome<Readings> {
  const read = readParts(readingsSchema, json, readingsFormat);
  if (!read.ok) return read;
  const { document, unread } = read.value;
  return made({ ...document, unread: [...document.unread, ...unread] }, read.findings);
}

/** The JSON of a document of readings. Throws InvariantError when the object is none. */
export function writeReadings(readings: Readings): unknown {
  return writeWhole(readingsSchema, readings);
}

/**
 * Reads a survey whole: a mean over half-read sheets would be another mean, so any wrong part refuses it.
 *
 * @diagnostic document/format, document/shape, document/missing, document/unknown-key, document/not-json
 */
export function parseSurvey(json: unknown): Outcome<Survey> {
  return readWhole(surveySchema, json, surveyFormat);
}

/** The JSON of a survey. Throws InvariantError when the object is none. */
export function writeSurvey(survey: Survey): unknown {
  return writeWhole(surveySchema, survey);
}
