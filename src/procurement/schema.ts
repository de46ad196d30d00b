import * as z from 'zod';
import { citationField, dayField, euroField } from '../document/index.js';
import type { Euro } from '../values/numbers.js';
import type { AmountBound, ContractKind, DueRule } from '../law/index.js';
import { regulationFormat, type Regulation } from './regulation.js';

const text = z.string().min(1);

const amountField = /* @__PURE__ */ euroField.refine((amount: Euro) => !amount.isNegative(), {
  params: { expected: 'un importo da zero in su' },
});

const boundField: z.ZodType<AmountBound> = /* @__PURE__ */ z.strictObject({ amount: amountField, inclusive: z.boolean() });

const kindField: z.ZodType<ContractKind> = /* @__PURE__ */ z.enum(['works', 'supplies', 'services', 'engineering', 'social', 'concession']);

const dueField: z.ZodType<DueRule> = /* @__PURE__ */ z.union([
  z.strictObject({ after: z.literal('day'), days: z.int().min(0), counting: z.enum(['calendar', 'working']) }),
  z.strictObject({ after: z.literal('day'), months: z.int().min(1) }),
  z.strictObject({ after: z.enum(['month', 'quarter']), dayOfNextMonth: z.union([z.int().min(1).max(28), z.literal('last')]) }),
  z.strictObject({ after: z.literal('year'), month: z.int().min(1).max(12), day: z.int().min(1).max(31), yearsLater: z.int().min(0).max(9) }),
]);

const ruleField = /* @__PURE__ */ z.strictObject({
  id: text,
  matter: z.enum(['award', 'office', 'channel', 'check', 'contract-form', 'observatory', 'duty']),
  kinds: z.array(kindField).min(1),
  lower: boundField,
  upper: boundField.nullable(),
  rule: text,
  minOperators: z.int().min(1).nullable().exactOptional(),
  who: text.exactOptional(),
  documents: z.array(text).exactOptional(),
  condition: text.exactOptional(),
  part: text.exactOptional(),
  note: text.exactOptional(),
});

/** The schema of a regulation document. */
export const regulationSchema: z.ZodType<Regulation> = /* @__PURE__ */ z.strictObject({
  format: z.literal(regulationFormat),
  ente: text,
  title: text,
  source: citationField,
  from: dayField.exactOptional(),
  to: dayField.exactOptional(),
  rules: z.array(ruleField).min(1),
  categories: z.array(z.strictObject({
    id: text,
    name: text,
    yearlyCap: boundField.nullable(),
    rule: text,
    part: text.exactOptional(),
  })).exactOptional(),
  terms: z.array(z.strictObject({
    id: text,
    event: text,
    label: text,
    due: dueField,
    who: text.exactOptional(),
    lower: boundField.exactOptional(),
    upper: boundField.exactOptional(),
    part: text.exactOptional(),
  })).exactOptional(),
});
