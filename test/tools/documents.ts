import type * as z from 'zod';
import { parseTrace, writeTrace } from 'municipal-performance/explain';
import { parseRegulation, regulationFormat, writeRegulation, type Regulation } from 'municipal-performance/procurement';
import {
  guidelinesFormat, movementsFormat, parseGuidelines, parseMovements, parseProspetto, prospettoFormat, writeGuidelines,
  writeMovements, writeProspetto, type Guidelines, type Movements, type Prospetto,
} from 'municipal-performance/budget';
import { parsePlan, planFormat, traceFormat, writePlan, type Outcome, type Step } from 'municipal-performance';
import {
  actsFormat, parseActs, parseReadings, parseSurvey, readingsFormat, surveyFormat, writeActs, writeReadings, writeSurvey,
} from 'municipal-performance';
import {
  appraisalFormat, appraisalsFormat, fondoFormat, parseAppraisal, parseAppraisals, parseFondo, parseScheme, schemeFormat, writeAppraisal,
  writeAppraisals, writeFondo, writeScheme, type Appraisal, type AppraisalSet, type Fondo, type Scheme,
} from 'municipal-performance';
import { printedPlanFormat, type PrintedPlan } from 'municipal-performance/drafting';
import { readWhole, writeWhole } from '../../src/document/index.js';
import { guidelinesSchema, movementsSchema, prospettoSchema } from '../../src/budget/schema.js';
import { printedPlanSchema } from '../../src/drafting/schema-plan.js';
import { traceSchema } from '../../src/explain/schema.js';
import { readingsSchema, surveySchema } from '../../src/measurement/schema.js';
import { planSchema } from '../../src/plan/index.js';
import { actsSchema } from '../../src/variation/schema.js';
import { regulationSchema } from '../../src/procurement/schema.js';
import { appraisalSchema, appraisalsSchema } from '../../src/scoring/schema-appraisal.js';
import { schemeSchema } from '../../src/scoring/schema.js';
import { fondoSchema } from '../../src/premium/schema.js';

/** A kind of JSON document of the library. */
export interface DocumentKind {
  /** Name of its JSON Schema and of its example: `plan`. */
  readonly name: string;
  readonly format: string;
  readonly schema: z.ZodType;
  readonly parse: (json: unknown) => Outcome<unknown>;
  readonly write: (document: never) => unknown;
}

export const documentKinds: readonly DocumentKind[] = [
  { name: 'plan', format: planFormat, schema: planSchema, parse: parsePlan, write: writePlan },
  {
    name: 'printed-plan',
    format: printedPlanFormat,
    schema: printedPlanSchema,
    parse: (json) => readWhole(printedPlanSchema, json, printedPlanFormat),
    write: (printed: PrintedPlan) => writeWhole(printedPlanSchema, printed),
  },
  { name: 'trace', format: traceFormat, schema: traceSchema, parse: parseTrace, write: (step: Step) => writeTrace(step) },
  { name: 'regulation', format: regulationFormat, schema: regulationSchema, parse: parseRegulation, write: (regulation: Regulation) => writeRegulation(regulation) },
  { name: 'variation-acts', format: actsFormat, schema: actsSchema, parse: parseActs, write: writeActs },
  { name: 'readings', format: readingsFormat, schema: readingsSchema, parse: parseReadings, write: writeReadings },
  { name: 'survey', format: surveyFormat, schema: surveySchema, parse: parseSurvey, write: writeSurvey },
  { name: 'movements', format: movementsFormat, schema: movementsSchema, parse: parseMovements, write: (movements: Movements) => writeMovements(movements) },
  { name: 'prospetto', format: prospettoFormat, schema: prospettoSchema, parse: parseProspetto, write: (prospetto: Prospetto) => writeProspetto(prospetto) },
  { name: 'guidelines', format: guidelinesFormat, schema: guidelinesSchema, parse: parseGuidelines, write: (guidelines: Guidelines) => writeGuidelines(guidelines) },
  { name: 'scheme', format: schemeFormat, schema: schemeSchema, parse: parseScheme, write: (scheme: Scheme) => writeScheme(scheme) },
  { name: 'appraisal', format: appraisalFormat, schema: appraisalSchema, parse: parseAppraisal, write: (appraisal: Appraisal) => writeAppraisal(appraisal) },
  { name: 'appraisals', format: appraisalsFormat, schema: appraisalsSchema, parse: parseAppraisals, write: (appraisals: AppraisalSet) => writeAppraisals(appraisals) },
  { name: 'fondo', format: fondoFormat, schema: fondoSchema, parse: parseFondo, write: (fondo: Fondo) => writeFondo(fondo) },
];
