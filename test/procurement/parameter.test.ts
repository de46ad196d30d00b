import { describe, expect, it } from 'vitest';
import { procurementParameter, procurementRoute, type ParameterName } from 'municipal-performance/procurement';
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

  it('answers each name of the tables on its first day', () => {
    for (const [name, { versions }] of [...Object.entries(procurementParameters), ...Object.entries(procurementTerms)]) {
      const parameter = procurementParameter(name as ParameterName, versions[0]?.from ?? civilDate(''));
      expect(parameter.ok && parameter.value.article, name).not.toBe('');
      expect(parameter.ok && parameter.value.step.result, name).toBe(parameter.ok && String(parameter.value.value));
    }
  });
});

describe('duties and deadlines of a route', () => {
  const route = (on: string, kind: 'supplies' | 'works' | 'services', value: string, events: Readonly<Record<string, string>> = {}) => {
    const outcome = procurementRoute({ on: civilDate(on), kind, value, events: Object.fromEntries(Object.entries(events).map(([name, day]) => [name, civilDate(day)])) });
    if (!outcome.ok) throw new Error('expected a route');
    return outcome.value;
  };
  const duties = (...asked: Parameters<typeof route>) => route(...asked).duties.map(({ name }) => name);

  it('for supplies of 5.000 € in 2026: MePA, rotation without waiver, AD3 (D.Lgs. 36/2023)', () => {
    const found = duties('2026-02-01', 'supplies', '5000');
    expect(found).toEqual(expect.arrayContaining(['mepaDuty', 'rotationScope', 'cig', 'sampleChecksArt52', 'digitalPlatform']));
    expect(found).not.toContain('rotationWaiver');
    expect(duties('2026-02-01', 'supplies', '4999.99')).toEqual(expect.arrayContaining(['rotationWaiver', 'pcpWeb']));
    expect(duties('2026-02-01', 'supplies', '4999.99')).not.toContain('mepaDuty');
  });

  it('for works from 150.000 € since 2023: programme; from 500.000 € qualification', () => {
    expect(duties('2024-03-01', 'works', '149999.99')).not.toContain('inProgrammeWorks');
    expect(duties('2024-03-01', 'works', '150000')).toContain('inProgrammeWorks');
    expect(route('2024-03-01', 'works', '500000').duties.find(({ name }) => name === 'worksQualificationNeeded')?.value).toBe('conflict');
  });

  it('counts the last day of each term whose event is known', () => {
    const found = route('2024-12-31', 'services', '300000', { award: '2024-12-31' }).deadlines;
    expect(found.map(({ name, due }) => [name, due])).toEqual([
      ['openLowestPrice', null], ['openBestValue', null], ['offerValidity', null], ['standStill', '2025-02-01'], ['contractSignatureAbove', '2025-03-01'],
    ]);
    expect(found.find(({ name }) => name === 'standStill')).toMatchObject({ atLeast: true, article: 'art. 18 c. 3 D.Lgs. 36/2023 come modificato dal D.Lgs. 209/2024' });
  });

  it('has no term for direct awards under D.Lgs. 36/2023, two months under DL 76/2020', () => {
    expect(route('2024-03-01', 'services', '1000').deadlines.map(({ name }) => name)).toEqual(['contractSignature', 'regularExecutionCertificate']);
    const outcome = procurementRoute({ on: civilDate('2022-03-01'), clock: { determina: civilDate('2022-03-01') }, kind: 'services', value: '1000' });
    expect(outcome.ok && outcome.value.deadlines.map(({ name, due }) => [name, due])).toEqual([['directAward', '2022-05-01']]);
  });
});
