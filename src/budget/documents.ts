import { readParts, readWhole, writeWhole } from '../document/index.js';
import { made, type Outcome } from '../outcome/index.js';
import { guidelinesFormat, type Guidelines } from './guidelines.js';
import { movementsFormat, type Movements } from './movement.js';
import { prospettoFormat, type Prospetto } from './prospetto.js';
import { guidelinesSchema, movementsSchema, prospettoSchema } from './schema.js';

/**
 * Reads a document of movements. What can be read is in the value, the rest stays as written under `unread`.
 *
 * @diagnostic document/format the document is of another kind or version
 * @diagnostic document/shape, document/missing, document/unknown-key, document/not-json a part cannot be read
 */
export function parseMovements(json: unknown): Outcome<Movements> {
  const read = readParts(movementsSchema, json, movementsFormat);
  if (!read.ok) return read;
  const { document, unread } = read.value;
  return made({ ...document, unread: [...document.unread, ...unread] }, read.findings);
}

/** The JSON of a document of movements. Reading it again gives the same. */
export function writeMovements(movements: Movements): unknown {
  return writeWhole(movementsSchema, movements);
}

/**
 * Reads a prospetto whole: any wrong part refuses it.
 *
 * @diagnostic document/format, document/shape, document/missing, document/unknown-key, document/not-json
 */
export function parseProspetto(json: unknown): Outcome<Prospetto> {
  return readWhole(prospettoSchema, json, prospettoFormat);
}

/** The JSON of a prospetto. Reading it again gives the same. */
export function writeProspetto(prospetto: Prospetto): unknown {
  return writeWhole(prospettoSchema, prospetto);
}

/**
 * Reads the guidelines of an ente whole: any wrong part refuses them.
 *
 * @diagnostic document/format, document/shape, document/missing, document/unknown-key, document/not-json
 */
export function parseGuidelines(json: unknown): Outcome<Guidelines> {
  return readWhole(guidelinesSchema, json, guidelinesFormat);
}

/** The JSON of guidelines. Reading it again gives the same. */
export function writeGuidelines(guidelines: Guidelines): unknown {
  return writeWhole(guidelinesSchema, guidelines);
}
