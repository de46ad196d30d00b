export { capitoloField, citationField, dayField, decimalField, euroField, percentField, unreadField, yearField } from './fields.js';
export { plainJson, type Json, type Plain } from './plain.js';
export { readParts, readWhole, type ReadParts, type UnreadPart } from './read.js';
