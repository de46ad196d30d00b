import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  parseActs, parseAppraisals, parseFondo, parsePlan, parseReadings, parseScheme, planFormat, scoreSchede, writeActs, writeAppraisals, writeFondo,
  writePlan, writeReadings, writeScheme, isGap, type Outcome,
} from 'municipal-performance';
import { parseMovements, writeMovements } from 'municipal-performance/budget';
import { draftFormula, draftNumber, draftTarget } from 'municipal-performance/drafting';
import { inputsOf, parseFormula, printFormula } from 'municipal-performance/formula';
import {
  arbitraryActs, arbitraryAppraisals, arbitraryFondo, arbitraryFormula, arbitraryMovements, arbitraryObjective, arbitraryPlan, arbitraryPrintedFormula,
  arbitraryPrintedNumber, arbitraryPrintedTarget, arbitraryProcurementQuestion, arbitraryReadings, arbitraryScheme,
} from 'municipal-performance/testing';
import { civilDate, isCivilDate } from 'municipal-performance/values';

const copy = (json: unknown): unknown => JSON.parse(JSON.stringify(json));

/** The JSON of each kind of document, with its reader and writer. */
const kinds: readonly (readonly [string, fc.Arbitrary<unknown>, (json: unknown) => Outcome<unknown>, (document: never) => unknown])[] = [
  ['plan', arbitraryPlan().map(writePlan), parsePlan, writePlan],
  ['acts', arbitraryPlan().chain(arbitraryActs).map(writeActs), parseActs, writeActs],
  ['readings', arbitraryPlan().chain(arbitraryReadings).map(writeReadings), parseReadings, writeReadings],
  ['movements', arbitraryPlan().chain(arbitraryMovements).map(writeMovements), parseMovements, writeMovements],
  ['scheme', arbitraryScheme().map(writeScheme), parseScheme, writeScheme],
  ['appraisals', arbitraryScheme().chain((scheme) => arbitraryAppraisals(scheme)).map(writeAppraisals), parseAppraisals, writeAppraisals],
  ['fondo', arbitraryFondo().map(writeFondo), parseFondo, writeFondo],
];

describe.each(kinds)('%s', (_, documents, parse, write) => {
  it('is read without a finding, and written back as it was', () => {
    fc.assert(fc.property(documents, (json) => {
      const read = parse(copy(json));
      expect(read.findings).toEqual([]);
      expect(read.ok && copy(write(read.value as never))).toEqual(copy(json));
    }));
  });
});

it('objectives are those of a plan', () => {
  fc.assert(fc.property(arbitraryObjective(), (objective) => {
    const read = parsePlan({ format: planFormat, ente: 'Comune di Prova', year: 2024, objectives: [copy(objective)] });
    expect(read.findings).toEqual([]);
    expect(read.ok && copy(read.value.objectives[0])).toEqual(copy(objective));
  }));
});

it('formulas have a value for each input and no other', () => {
  fc.assert(fc.property(arbitraryFormula(), ({ formula, text, values }) => {
    const read = parseFormula(text);
    expect(read.ok && printFormula(read.value)).toBe(printFormula(formula));
    expect(Object.keys(values).sort()).toEqual([...inputsOf(formula)].sort());
  }));
});

it('appraisals give every scheda of their scheme a total', () => {
  const scored = arbitraryScheme().chain((scheme) => arbitraryAppraisals(scheme).map((appraisals) => scoreSchede(scheme, appraisals, { on: civilDate('2024-12-31') })));
  fc.assert(fc.property(scored, (outcome) => {
    expect(outcome.ok && outcome.value.filter(({ total }) => isGap(total))).toEqual([]);
  }));
});

it('questions are of a day, with amounts to the cent', () => {
  fc.assert(fc.property(arbitraryProcurementQuestion(), ({ on, value }) => {
    expect(isCivilDate(on)).toBe(true);
    expect(value).toMatch(/^\d+\.\d{2}$/);
  }));
});

describe('printed text is read as it is meant', () => {
  it('numbers', () => {
    fc.assert(fc.property(arbitraryPrintedNumber(), ({ text, value }) => {
      const read = draftNumber(text);
      expect(read.ok && read.value.toString(), text).toBe(value.toString());
    }));
  });

  it('targets', () => {
    fc.assert(fc.property(arbitraryPrintedTarget(), ({ text, target }) => {
      expect(copy(draftTarget(text).target), text).toEqual(copy(target));
    }));
  });

  it('formulas', () => {
    fc.assert(fc.property(arbitraryPrintedFormula(), ({ text, strict }) => {
      const { formula } = draftFormula(text);
      expect(formula && printFormula(formula), text).toBe(strict);
    }));
  });
});
