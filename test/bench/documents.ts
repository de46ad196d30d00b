import { readFileSync } from 'node:fs';
import { checkScheme, writePlan, type Scheme } from 'municipal-performance';
import { draftPlan } from 'municipal-performance/drafting';
import { checkRegulation, type Regulation } from 'municipal-performance/procurement';
import { cremona2016 } from 'municipal-performance/samples';
import { documentKinds, type DocumentKind } from '../tools/documents.js';
import type { Comparison } from './measure.js';

/** The plan of Cremona 2016 as JSON: 86 objectives as they were printed. */
function planOfCremona(): unknown {
  const drafted = draftPlan(cremona2016.printed);
  if (!drafted.ok) throw new Error('the plan of the benchmark cannot be read');
  return writePlan(drafted.value);
}

function kindOf(name: string): DocumentKind {
  const kind = documentKinds.find((one) => one.name === name);
  if (!kind) throw new Error(`no document is called ${name}`);
  return kind;
}

function example(file: string): unknown {
  return JSON.parse(readFileSync(new URL(`../../examples/documents/${file}.json`, import.meta.url), 'utf8'));
}

/** Movements enough to see what one costs. */
function manyMovements(): unknown {
  const movements = Array.from({ length: 2000 }, (_, index) => ({
    kind: 'impegno', side: 'U', capitolo: String(1 + (index % 300)), year: 2024, on: `2024-0${1 + (index % 9)}-15`,
    amount: `${(index * 31) % 900}.${String(index % 100).padStart(2, '0')}`, commitment: `2024/${index + 1}`,
  }));
  return { format: 'municipal-performance/movements@1', ente: 'Comune di Esempio', movements };
}

const documents: readonly (readonly [what: string, kind: string, json: unknown])[] = [
  ['the plan of Cremona 2016', 'plan', planOfCremona()],
  ['the plan of Chieve 2020', 'plan', example('plan-chieve-2020')],
  ['the acts that amend a plan', 'variation-acts', example('variation-acts-cremona-2016')],
  ['readings', 'readings', example('readings-cremona-2016-invented')],
  ['2,000 movements', 'movements', manyMovements()],
  ['the scheme of the EQ of Cremona', 'scheme', example('scheme-cremona-eq-2024')],
  ['appraisals of the EQ of Cremona', 'appraisals', example('appraisals-cremona-eq-2024')],
  ['the regulation of Cremona', 'regulation', example('regulation-cremona-2016')],
  ['a prospetto of equilibri', 'prospetto', example('prospetto-torino-2019')],
];

/** What the readers of documents that decide money ask besides the shape. */
const checks: Readonly<Record<string, (document: never) => unknown>> = {
  scheme: (scheme: Scheme) => checkScheme(scheme),
  regulation: (regulation: Regulation) => checkRegulation(regulation),
};

/** Reading a document (copied as plain JSON, checked, what is wrong with it kept or named) against the schema alone. */
export const documentComparisons: readonly Comparison[] = documents.map(([what, name, json]) => {
  const { schema, parse } = kindOf(name);
  const check = checks[name];
  if (!parse(json).ok || !schema.safeParse(json).success) throw new Error(`${what} cannot be read`);
  const bare = check === undefined ? 'zod alone, the same schema' : 'zod alone, the same schema, and the same check of the content';
  return {
    name: `reading ${what}`,
    ways: {
      ours: () => parse(json),
      [bare]: check === undefined ? () => schema.safeParse(json) : () => [schema.safeParse(json)].map(({ data }) => check(data as never)),
    },
    goals: { [bare]: 2 },
  };
});
