import { describe, expect, it } from 'vitest';
import { procurementParameter, type ParameterName } from 'municipal-performance/procurement';
import { procurementParameters, procurementTerms } from 'municipal-performance/law';
import { civilDate } from 'municipal-performance/values';

function ask(name: ParameterName, on: string, value?: string) {
  const parameter = procurementParameter(name, civilDate(on), value);
  if (!parameter.ok) return parameter.findings.map(({ code }) => code).join();
  return JSON.parse(JSON.stringify(parameter.value.value)) as unknown;
}

/** Name, day, amount below the bound, the bound, above it: what holds at each. */
const bounds: readonly (readonly [ParameterName, string, readonly [string, string, string], readonly [unknown, unknown, unknown]])[] = [
  ['mepaDuty', '2016-01-01', ['999.99', '1000', '1000.01'], [false, true, true]],
  ['mepaDuty', '2018-12-31', ['999.99', '1000', '1000.01'], [false, true, true]],
  ['mepaDuty', '2019-01-01', ['4999.99', '5000', '5000.01'], [false, true, true]],
  ['mepaDuty', '2018-12-31', ['220999.99', '221000', '221000.01'], [true, false, false]],
  ['mepaDuty', '2026-01-01', ['215999.99', '216000', '216000.01'], [true, false, false]],
  ['inProgrammeSuppliesServices', '2016-04-19', ['39999.99', '40000', '40000.01'], [false, true, true]],
  ['inProgrammeSuppliesServices', '2023-06-30', ['39999.99', '40000', '40000.01'], [false, true, true]],
  ['inProgrammeSuppliesServices', '2023-07-01', ['139999.99', '140000', '140000.01'], [false, true, true]],
  ['inProgrammeWorks', '2016-04-18', ['99999.99', '100000', '100000.01'], [false, false, true]],
  ['inProgrammeWorks', '2016-04-19', ['99999.99', '100000', '100000.01'], [false, true, true]],
  ['inProgrammeWorks', '2023-06-30', ['99999.99', '100000', '100000.01'], [false, true, true]],
  ['inProgrammeWorks', '2023-07-01', ['149999.99', '150000', '150000.01'], [false, true, true]],
  ['rotationWaiver', '2018-04-07', ['999.99', '1000', '1000.01'], [true, false, false]],
  ['rotationWaiver', '2019-07-31', ['999.99', '1000', '1000.01'], [true, false, false]],
  ['rotationWaiver', '2019-08-01', ['4999.99', '5000', '5000.01'], [true, false, false]],
  ['rotationWaiver', '2027-12-31', ['4999.99', '5000', '5000.01'], [true, false, false]],
  ['worksQualificationNeeded', '2023-07-01', ['499999.99', '500000', '500000.01'], [false, 'conflict', true]],
  ['suppliesServicesQualificationNeeded', '2023-07-01', ['139999.99', '140000', '140000.01'], [false, 'conflict', true]],
  ['worksQualificationNeeded', '2023-06-30', ['149999.99', '150000', '150000.01'], [false, true, true]],
  ['suppliesServicesQualificationNeeded', '2023-06-30', ['39999.99', '40000', '40000.01'], [false, true, true]],
  ['sampleChecksArt52', '2023-07-01', ['39999.99', '40000', '40000.01'], [true, false, false]],
  ['decDistinctFromRup', '2023-07-01', ['499999.99', '500000', '500000.01'], [false, false, true]],
  ['durcSelfDeclaration', '2016-01-01', ['19999.99', '20000', '20000.01'], [true, true, false]],
  ['tavoloTecnico', '2023-06-30', ['999999.99', '1000000', '1000000.01'], [false, false, true]],
  ['feasibilityBeforeAnnualList', '2023-06-30', ['999999.99', '1000000', '1000000.01'], [false, true, true]],
  ['feasibilityBeforeAnnualList', '2024-03-01', ['5537999.99', '5538000', '5538000.01'], [false, true, true]],
  ['oepvMandatory', '2023-06-30', ['39999.99', '40000', '40000.01'], [false, true, true]],
  ['oepvMandatory', '2023-07-01', ['139999.99', '140000', '140000.01'], [false, true, true]],
  ['pcpWeb', '2024-01-10', ['4999.99', '5000', '5000.01'], [true, false, false]],
];

describe('bounds', () => {
  it.each(bounds)('%s on %s at %j', (name, on, amounts, expected) => {
    expect(amounts.map((amount) => ask(name, on, amount))).toEqual(expected);
  });

  it('says which two texts disagree', () => {
    const { findings } = procurementParameter('worksQualificationNeeded', civilDate('2024-03-01'), '500000');
    expect(findings).toMatchObject([{ code: 'procurement/parameter-conflict', severity: 'warning', values: { article: 'art. 62 c. 1 D.Lgs. 36/2023', other: 'all. II.4 art. 2 c. 1 D.Lgs. 36/2023' } }]);
  });

  it('without an amount gives the bound and how it is compared', () => {
    const parameter = procurementParameter('inProgrammeWorks', civilDate('2016-04-18'));
    expect(parameter.ok && [String(parameter.value.value), parameter.value.holds, parameter.value.verifiedOn, parameter.value.article])
      .toEqual(['100000', 'above', null, 'art. 128 D.Lgs. 163/2006']);
  });
});

describe('values without a bound', () => {
  it.each([
    ['standStillDays', '2016-04-19', 'aboveEU', '35'],
    ['standStillDays', '2024-12-30', 'aboveEU', '35'],
    ['standStillDays', '2024-12-31', 'aboveEU', '32'],
    ['standStillDays', '2023-07-01', 'belowEU', '0'],
    ['standStillDays', '2023-06-30', 'belowEU', 'non per l’art. 36 c. 2 a) e b) e per gli acquisti su MePA'],
    ['autoExclusionMinOffers', '2020-07-16', undefined, '10'],
    ['autoExclusionMinOffers', '2020-07-17', undefined, '5'],
    ['contractSignature', '2024-03-01', undefined, '30'],
    ['contractSignatureAbove', '2024-03-01', undefined, '60'],
    ['directAward', '2023-06-30', undefined, '2'],
    ['directAward', '2023-07-01', undefined, 'law/not-in-force'],
    ['negotiated', '2023-06-30', undefined, '4'],
    ['negotiatedLowestPrice', '2023-07-01', undefined, '3'],
    ['negotiatedBestValue', '2023-07-01', undefined, '4'],
    ['openBestValue', '2023-07-01', undefined, '9'],
    ['tenderAfterProjectApproval', '2024-12-30', undefined, 'law/outside-coverage'],
    ['tenderAfterProjectApproval', '2024-12-31', undefined, '3'],
    ['checkSystem', '2022-11-08', undefined, 'AVCpass, da 40.000'],
    ['checkSystem', '2022-11-09', undefined, 'FVOE'],
    ['l190Tables', '2023-07-01', undefined, 'law/not-in-force'],
    ['rotationWaiver', '2018-04-06', '10', 'law/outside-coverage'],
    ['sampleChecksArt52', '2023-06-30', '10', 'law/outside-coverage'],
    ['mepaDuty', '2028-01-01', '10', 'law/outside-coverage'],
    ['mepaDuty', '2024-01-01', '-1', 'procurement/amount-negative'],
    ['mepaDuty', '2024-01-01', '1.001', 'procurement/amount-decimals'],
    ['iva' as ParameterName, '2024-01-01', '1', 'procurement/unknown-parameter'],
    ['toString' as ParameterName, '2024-01-01', '1', 'procurement/unknown-parameter'],
  ] as const)('%s on %s for %s is %s', (name, on, value, expected) => {
    expect(ask(name, on, value)).toBe(expected);
  });

  it('says where the amount stands that it cannot read, and has a remark only where the table has one', () => {
    expect(procurementParameter('mepaDuty', civilDate('2024-01-01'), '-1').findings.map(({ at }) => at)).toEqual(['/value']);
    const has = (name: ParameterName) => {
      const parameter = procurementParameter(name, civilDate('2024-01-01'));
      return parameter.ok && 'note' in parameter.value;
    };
    expect([has('sampleChecksArt52'), has('digitalPlatform'), has('inProgrammeWorks')]).toEqual([true, true, false]);
  });

  it('answers each name of the tables on its first day', () => {
    for (const [name, { versions }] of [...Object.entries(procurementParameters), ...Object.entries(procurementTerms)]) {
      const parameter = procurementParameter(name as ParameterName, versions[0]?.from ?? civilDate(''));
      expect(parameter.ok && parameter.value.article, name).not.toBe('');
      expect(parameter.ok && parameter.value.step.result, name).toBe(parameter.ok && String(parameter.value.value));
    }
  });
});
