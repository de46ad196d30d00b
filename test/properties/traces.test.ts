import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Step } from 'municipal-performance';
import { explain, parseTrace, sourcesOf, writeTrace } from 'municipal-performance/explain';
import { compileFormula, computeFormula } from 'municipal-performance/formula';
import { arbitraryFormula } from 'municipal-performance/testing';
import { safeJson } from './generated.js';

const computed = arbitraryFormula().map(({ formula, values }) => computeFormula(formula, values));

describe('a trace', () => {
  it('is written and read back as it was', () => {
    fc.assert(fc.property(computed, ({ step }) => {
      const json = safeJson(writeTrace(step));
      const read = parseTrace(json);
      expect(read.findings).toEqual([]);
      expect(read.ok && safeJson(writeTrace(read.value))).toEqual(json);
    }));
  });

  it('is told, whatever words and figures stand in it', () => {
    fc.assert(fc.property(steps, fc.constantFrom('text' as const, 'markdown' as const), fc.option(fc.nat(4), { nil: undefined }), (step, format, depth) => {
      expect(typeof explain(step, { format, ...(depth === undefined ? {} : { depth }) })).toBe('string');
      expect(sourcesOf(step)).toEqual(sourcesOf(JSON.parse(JSON.stringify(step)) as Step));
    }));
  });
});

describe('a formula', () => {
  it('gives the same with and without its trace', () => {
    fc.assert(fc.property(arbitraryFormula(), ({ formula, values }) => {
      expect(safeJson(compileFormula(formula)(values))).toEqual(safeJson(computeFormula(formula, values).value));
    }));
  });
});

const words = fc.string({ unit: 'binary', maxLength: 10 });
const unit = fc.constantFrom('euro', 'percent', 'ratio', 'points', 'count', 'days', 'months', 'hours', 'years', 'day', 'flag', 'number', 'text');
const figure = fc.oneof(words, fc.constantFrom('0', '-0.5', '1234567.891', '2024-02-29', '9'.repeat(34)));

/** Any step that the type allows. */
const steps = fc.letrec<{ step: Step }>((tie) => ({
  step: fc.record({
    rule: words, label: words,
    inputs: fc.array(fc.record({ name: words, value: figure, unit }, { noNullPrototype: true }), { maxLength: 3 }),
    result: fc.oneof(figure, fc.record({ gap: fc.constantFrom('not-measured', 'not-due', 'not-applicable', 'undefined-operation'), reason: words, missing: fc.array(words, { maxLength: 2 }) })),
    unit,
    expression: words,
    choices: fc.array(fc.record({ option: words, value: words, isDefault: fc.boolean() }), { maxLength: 2 }),
    sources: fc.array(fc.record({ act: words, date: words, verifiedOn: fc.option(words, { nil: null }) }), { maxLength: 2 }),
    steps: fc.oneof({ maxDepth: 3, withCrossShrink: true }, fc.constant([]), fc.array(tie('step'), { maxLength: 2 })),
  }, { requiredKeys: ['rule', 'label', 'inputs', 'result', 'unit', 'sources', 'steps'], noNullPrototype: true }) as unknown as fc.Arbitrary<Step>,
})).step;
