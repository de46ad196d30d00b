import { describe, expect, it } from 'vitest';
import { procurementParameter, procurementRoute, type ContractKind, type ProcurementQuestion, type Route } from 'municipal-performance/procurement';
import { civilDate } from 'municipal-performance/values';

function route(on: string, kind: ContractKind, value: string, events: Readonly<Record<string, string>> = {}, more: Partial<ProcurementQuestion> = {}): Route {
  const days = Object.fromEntries(Object.entries(events).map(([name, day]) => [name, civilDate(day)]));
  const outcome = procurementRoute({ on: civilDate(on), kind, value, events: days, ...more });
  if (!outcome.ok) throw new Error('expected a route');
  return outcome.value;
}

const dutyNames = (found: Route) => found.duties.map(({ name }) => name).join(' ');

describe('duties of a route', () => {
  it.each<[string, ContractKind, string, string]>([
    // D.Lgs. 36/2023: art. 37 programme, 49 rotation, 52 checks, 53 guarantees, 54 exclusion, 62 qualification; art. 24-26 FVOE, CIG, platform
    ['2024-03-01', 'works', '4999.99', 'rotationScope rotationWaiver provisionalGuarantee finalGuarantee sampleChecksArt52 checkSystem cig cup digitalPlatform pcpWeb'],
    ['2024-03-01', 'works', '5000', 'rotationScope provisionalGuarantee finalGuarantee sampleChecksArt52 checkSystem cig cup digitalPlatform'],
    ['2024-03-01', 'works', '40000', 'rotationScope provisionalGuarantee finalGuarantee checkSystem cig cup digitalPlatform'],
    ['2024-03-01', 'works', '150000', 'rotationScope inProgrammeWorks provisionalGuarantee finalGuarantee autoExclusionMinOffers checkSystem cig cup digitalPlatform'],
    ['2024-03-01', 'works', '600000', 'rotationScope inProgrammeWorks worksQualificationNeeded provisionalGuarantee finalGuarantee autoExclusionMinOffers checkSystem cig cup digitalPlatform'],
    ['2024-03-01', 'works', '5538000', 'inProgrammeWorks feasibilityBeforeAnnualList worksQualificationNeeded finalGuarantee checkSystem cig cup digitalPlatform'],
    ['2024-03-01', 'supplies', '4999.99', 'rotationScope rotationWaiver provisionalGuarantee finalGuarantee sampleChecksArt52 durcSelfDeclaration checkSystem cig digitalPlatform pcpWeb'],
    ['2024-03-01', 'supplies', '20000.01', 'mepaDuty rotationScope provisionalGuarantee finalGuarantee sampleChecksArt52 checkSystem cig digitalPlatform'],
    ['2024-03-01', 'supplies', '200000', 'mepaDuty rotationScope inProgrammeSuppliesServices suppliesServicesQualificationNeeded provisionalGuarantee finalGuarantee checkSystem cig digitalPlatform'],
    ['2024-03-01', 'services', '20000', 'mepaDuty rotationScope provisionalGuarantee finalGuarantee sampleChecksArt52 durcSelfDeclaration checkSystem cig digitalPlatform'],
    ['2024-03-01', 'services', '200000', 'mepaDuty rotationScope inProgrammeSuppliesServices suppliesServicesQualificationNeeded provisionalGuarantee finalGuarantee autoExclusionMinOffers checkSystem cig digitalPlatform'],
    ['2024-03-01', 'services', '600000', 'inProgrammeSuppliesServices suppliesServicesQualificationNeeded finalGuarantee checkSystem cig digitalPlatform decDistinctFromRup'],
    ['2024-03-01', 'engineering', '139999.99', 'rotationScope provisionalGuarantee finalGuarantee checkSystem cig digitalPlatform'],
    ['2024-03-01', 'engineering', '140000', 'rotationScope inProgrammeSuppliesServices suppliesServicesQualificationNeeded provisionalGuarantee finalGuarantee autoExclusionMinOffers checkSystem cig digitalPlatform oepvMandatory'],
    ['2024-03-01', 'social', '600000', 'rotationScope inProgrammeSuppliesServices suppliesServicesQualificationNeeded provisionalGuarantee finalGuarantee autoExclusionMinOffers checkSystem cig digitalPlatform decDistinctFromRup'],
    ['2024-03-01', 'concession', '600000', 'rotationScope concessionQualification provisionalGuarantee finalGuarantee checkSystem cig digitalPlatform'],
    // D.Lgs. 50/2016: art. 21 programme and list for the aggregators, 36 rotation, 37 qualification, 93 and 103 guarantees, 95 and 97
    ['2017-03-01', 'works', '1000000', 'inProgrammeWorks feasibilityBeforeAnnualList worksQualificationNeeded rotationScope provisionalGuarantee finalGuarantee autoExclusionMinOffers checkSystem cig cup l190Tables'],
    ['2017-03-01', 'supplies', '39999.99', 'mepaDuty rotationScope provisionalGuarantee finalGuarantee checkSystem cig l190Tables'],
    ['2017-03-01', 'supplies', '50000', 'mepaDuty rotationScope inProgrammeSuppliesServices suppliesServicesQualificationNeeded provisionalGuarantee finalGuarantee autoExclusionMinOffers checkSystem cig l190Tables'],
    ['2017-03-01', 'services', '1000000.01', 'inProgrammeSuppliesServices tavoloTecnico suppliesServicesQualificationNeeded finalGuarantee checkSystem cig l190Tables'],
    ['2017-03-01', 'engineering', '40000', 'rotationScope inProgrammeSuppliesServices suppliesServicesQualificationNeeded provisionalGuarantee finalGuarantee autoExclusionMinOffers checkSystem cig l190Tables oepvMandatory'],
    ['2017-03-01', 'supplies', '1000000.01', 'inProgrammeSuppliesServices tavoloTecnico suppliesServicesQualificationNeeded finalGuarantee checkSystem cig l190Tables'],
    ['2017-03-01', 'engineering', '1000000.01', 'inProgrammeSuppliesServices suppliesServicesQualificationNeeded finalGuarantee checkSystem cig l190Tables oepvMandatory'],
    // L. 55/2019: direct award after three quotes
    ['2019-07-01', 'works', '100000', 'rotationScope inProgrammeWorks provisionalGuarantee finalGuarantee lightChecksGuidelines4 checkSystem cig cup l190Tables'],
    // ANAC Linee guida 4 (delibera 206/2018): waiver and light checks of direct awards
    ['2018-05-01', 'supplies', '999.99', 'rotationScope rotationWaiver provisionalGuarantee finalGuarantee lightChecksGuidelines4 durcSelfDeclaration checkSystem cig l190Tables'],
    // D.Lgs. 163/2006: what is known of it
    ['2016-02-01', 'works', '100000.01', 'inProgrammeWorks checkSystem cig cup l190Tables'],
    ['2016-02-01', 'supplies', '1000', 'mepaDuty durcSelfDeclaration checkSystem cig l190Tables'],
  ])('on %s for %s of %s', (on, kind, value, expected) => {
    expect(dutyNames(route(on, kind, value)).split(' ').sort()).toEqual(expected.split(' ').sort());
  });

  it('are told with the words, article and mark of the parameter', () => {
    const { duties } = route('2024-03-01', 'works', '600000');
    expect(duties.find(({ name }) => name === 'cup')).toStrictEqual({
      name: 'cup', label: 'Codice unico di progetto', value: 'per i progetti di investimento pubblico', article: 'art. 11 L. 3/2003',
      sources: [{ act: 'L. 3/2003', article: '11' }], verifiedOn: '2026-11-21', note: 'Dalla L. 120/2020 gli atti senza CUP sono nulli (da confermare).',
    });
    expect(duties.find(({ name }) => name === 'inProgrammeWorks')).toStrictEqual({
      name: 'inProgrammeWorks', label: 'Inserimento nel programma triennale dei lavori pubblici', value: true, article: 'art. 37 c. 2 D.Lgs. 36/2023',
      sources: [{ act: 'D.Lgs. 36/2023', article: '37', comma: '2' }], verifiedOn: '2026-11-21',
    });
  });

  it('hold both texts where they disagree: qualification for works of 500.000 exactly', () => {
    const value = (amount: string) => route('2024-03-01', 'works', amount).duties.find(({ name }) => name === 'worksQualificationNeeded')?.value;
    expect([value('499999.99'), value('500000'), value('500000.01')]).toEqual([undefined, 'conflict', true]);
  });

  it('name no automatic exclusion for supplies, concessions or a cross-border interest (art. 54 c. 1 D.Lgs. 36/2023)', () => {
    const has = (kind: ContractKind, more: Partial<ProcurementQuestion> = {}) => dutyNames(route('2024-03-01', kind, '200000', {}, more)).includes('autoExclusionMinOffers');
    expect([has('works'), has('supplies'), has('concession'), has('services'), has('services', { crossBorderInterest: true })]).toEqual([true, false, false, true, false]);
    const parameter = procurementParameter('autoExclusionMinOffers', civilDate('2024-03-01'));
    expect(parameter.ok && parameter.value.kinds).toEqual(['works', 'services', 'engineering', 'social']);
    const before = procurementParameter('autoExclusionMinOffers', civilDate('2023-06-30'));
    expect(before.ok && 'kinds' in before.value).toBe(false);
  });

  it('are those of no procedure while the regime is not settled', () => {
    const clock = { determina: civilDate('2023-06-29'), invitation: civilDate('2023-07-05') };
    const found = route('2023-07-05', 'services', '139500', { award: '2023-07-10' }, { clock });
    expect(found.law).toBeNull();
    expect(dutyNames(found)).toBe('mepaDuty rotationScope provisionalGuarantee finalGuarantee autoExclusionMinOffers checkSystem cig');
    expect(found.deadlines.map(({ name }) => name)).toEqual(['contractSignature', 'regularExecutionCertificate']);
  });

  it('are found once, and are the same list each time', () => {
    const found = route('2024-03-01', 'works', '600000');
    expect(found.duties).toBe(found.duties);
    expect(found.deadlines).toBe(found.deadlines);
  });
});

describe('terms of a route', () => {
  const events = {
    start: '2024-01-31', notice: '2024-02-01', invitation: '2024-02-02', survey: '2024-02-03', offers: '2024-02-04', award: '2024-02-05',
    completion: '2024-02-06', project: '2024-02-07',
  };
  const terms = (found: Route) => found.deadlines.map(({ name, eventName, atLeast, due }) => [name, eventName, atLeast, due]);

  it('direct award under D.Lgs. 36/2023: none for the procedure (all. I.3), 30 days for the contract (art. 55 c. 1), 3 months for the certificate (art. 50 c. 7)', () => {
    expect(terms(route('2024-03-01', 'services', '1000', events))).toEqual([
      ['contractSignature', 'award', false, '2024-03-06'], ['regularExecutionCertificate', 'completion', false, '2024-05-06'],
    ]);
  });

  it('negotiated: survey 15 days (all. II.1), 3 and 4 months from the invitations (all. I.3), offers good for 180 days (art. 17 c. 4)', () => {
    expect(terms(route('2024-03-01', 'works', '600000', events))).toEqual([
      ['marketSurveyNotice', 'survey', true, '2024-02-18'], ['negotiatedLowestPrice', 'invitation', false, '2024-05-02'],
      ['negotiatedBestValue', 'invitation', false, '2024-06-02'], ['offerValidity', 'offers', false, '2024-08-02'],
      ['contractSignature', 'award', false, '2024-03-06'], ['regularExecutionCertificate', 'completion', false, '2024-05-06'],
    ]);
  });

  it('open above the threshold: 5 and 9 months from the notice (all. I.3), 35 days to wait (art. 18 c. 3), 60 for the contract (art. 18 c. 2)', () => {
    expect(terms(route('2024-03-01', 'works', '6000000', events))).toEqual([
      ['openLowestPrice', 'notice', false, '2024-07-01'], ['openBestValue', 'notice', false, '2024-11-01'], ['offerValidity', 'offers', false, '2024-08-02'],
      ['standStill', 'award', true, '2024-03-11'], ['contractSignatureAbove', 'award', false, '2024-04-05'],
    ]);
  });

  it('works since the correttivo: three months from the approval of the project (art. 17 c. 3-bis), 32 days to wait', () => {
    const found = route('2025-03-01', 'works', '6000000', { project: '2025-01-31', award: '2025-02-28' });
    expect(terms(found)).toEqual([
      ['tenderAfterProjectApproval', 'project', false, '2025-04-30'], ['openLowestPrice', 'notice', false, null], ['openBestValue', 'notice', false, null],
      ['offerValidity', 'offers', false, null], ['standStill', 'award', true, '2025-04-01'], ['contractSignatureAbove', 'award', false, '2025-04-29'],
    ]);
    expect(found.deadlines.find(({ name }) => name === 'standStill')).toEqual({
      name: 'standStill', label: 'Termine dilatorio prima del contratto sopra soglia', event: 'ultima comunicazione dell’aggiudicazione', eventName: 'award',
      rule: { after: 'day', days: 32, counting: 'calendar' }, atLeast: true, due: '2025-04-01',
      article: 'art. 18 c. 3 D.Lgs. 36/2023 come modificato dal D.Lgs. 209/2024', verifiedOn: '2026-11-21',
    });
  });

  it('DL 76/2020: two months for direct awards, four for negotiated ones, from the act that starts the procedure', () => {
    const found = (value: string) => terms(route('2022-03-01', 'services', value, {}, { clock: { determina: civilDate('2022-02-28') } }));
    expect(found('1000')).toEqual([['directAward', 'start', false, '2022-04-28']]);
    expect(found('139000')).toEqual([['negotiated', 'start', false, '2022-06-28']]);
  });

  it('take their events from the clock, and from the events where both name one', () => {
    const clock = { notice: civilDate('2024-02-01'), invitation: civilDate('2024-02-02') };
    const due = (more: Partial<ProcurementQuestion>, value: string) => route('2024-03-01', 'works', value, {}, { clock, ...more }).deadlines.map((one) => one.due);
    expect(due({}, '6000000')).toEqual(['2024-07-01', '2024-11-01', null, null, null]);
    expect(due({ events: { notice: civilDate('2024-02-10') } }, '6000000')).toEqual(['2024-07-10', '2024-11-10', null, null, null]);
    expect(due({}, '600000').slice(1, 3)).toEqual(['2024-05-02', '2024-06-02']);
  });

  it('leave out what did not exist when the procedure began, and what ends before its event', () => {
    expect(terms(route('2023-06-30', 'works', '600000', { award: '2023-07-10', offers: '2023-07-10' }))).toEqual([['negotiated', 'start', false, null]]);
    expect(terms(route('2023-06-30', 'works', '600000', { start: '2023-07-10' }))).toEqual([]);
    expect(terms(route('2023-07-01', 'works', '600000', { award: '2023-07-10' })).map(([name]) => name)).toContain('contractSignature');
  });
});
