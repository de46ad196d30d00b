export {
  capitoloField, citationField, citationShape, commitmentField, dayField, decimalField, euroField, pdcField, percentField, textField,
  unreadField, weightField, yearField,
} from './fields.js';
export type { Path, WrongPart } from './issue.js';
export { isJsonObject, plainJson, type Json, type Plain } from './plain.js';
export { writeWhole } from './write.js';
export { readParts, readWhole, type ReadParts, type UnreadPart } from './read.js';
export {
  appraisalColumns, appraisalPrefixes, awardColumns, financeColumns, flagWords, headerKey, readingColumns, readingKinds, schedaColumns,
  staffColumns,
} from './columns.js';
