import { describe, expect, it } from 'vitest';
import { isGap } from 'municipal-performance';
import {
  classicalIndicator, collectionRate, deficitParameter, hiringCapacity, hiringClassOf, isBeyondBound, pianoIndicator,
  pianoIndicators, serviceCoverage, structuralDeficit, treasuryAdvanceUse, type DeficitFigures, type HiringFacts,
} from 'municipal-performance/budget';
import type { DeficitParameter } from 'municipal-performance/law';
import { civilDate } from 'municipal-performance/values';

const on = civilDate('2023-12-31');
const text = (value: unknown) => (isGap(value) ? value.gap : String(value));

describe('parametri di deficitarietà', () => {
  const p1: DeficitFigures['P1'] = {
    ripianoDisavanzo: '150000.00', impegni101: '19800000.00', irap: '1150000.00', fpvEntrata101: '620000.00', fpvSpesa101: '580000.00',
    interessi107: '1050000.00', titolo4: '3912450.77', accertamenti123: '68420115.32', accertamenti403070809: '0.00',
  };
  const of = <Name extends DeficitParameter>(name: Name, figures: DeficitFigures[Name], day = on, ente: 'comune' | 'provincia' = 'comune') => {
    const found = deficitParameter(name, figures, day, ente);
    if (!found.ok) throw new Error('expected a parametro');
    return found.value;
  };

  it('P1 and P4 of the worked example (T50, T52)', () => {
    expect([of('P1', p1).value, of('P1', p1).deficit].map(text)).toEqual(['38.03', 'false']);
    const p4 = of('P4', {
      interessi107: '1050000.00', mora: '1200.00', interessiAnticipazioni: '3450.00', titolo4: '3912450.77', estinzioniAnticipate: 0,
      accertamenti40206: '210000.00', accertamenti40301: 0, accertamenti40304: 0, accertamenti123: '68420115.32', accertamenti403070809: 0,
    });
    expect([p4.numerator, p4.value].map(text)).toEqual(['4747800.77', '6.94']);
  });

  it('compares before rounding: 48.004 shows 48 and is above 48', () => {
    const base = { ripianoDisavanzo: 0, irap: 0, fpvEntrata101: 0, fpvSpesa101: 0, interessi107: 0, titolo4: 0, accertamenti403070809: 0 };
    const beyond = of('P1', { ...base, impegni101: '48004.00', accertamenti123: '100000.00' });
    expect([beyond.value, beyond.deficit].map(text)).toEqual(['48', 'true']);
    const at = of('P1', { ...base, impegni101: '48000.00', accertamenti123: '100000.00' });
    expect([at.value, at.deficit].map(text)).toEqual(['48', 'false']);
    expect(of('P1', { ...base, impegni101: '41001.00', accertamenti123: '100000.00' }, on, 'provincia').deficit).toBe(true);
  });

  it.each([
    ['P1', '48', '48.0000000001'], ['P3', '0', '0.01'], ['P4', '16', '16.01'], ['P5', '1.20', '1.21'], ['P6', '1', '1.01'], ['P7', '0.60', '0.61'],
    ['P2', '22', '21.99'], ['P8', '47', '46.99'],
  ] as const)('%s is in order at %s and beyond at %s', (name, at, beyond) => {
    expect(isBeyondBound(name, at, on)).toMatchObject({ value: false });
    expect(isBeyondBound(name, beyond, on)).toMatchObject({ value: true });
  });

  it('gives the figures behind a value, and the bound that decides', () => {
    const { numerator, denominator, bound } = of('P1', p1);
    expect([numerator, denominator].map(String)).toEqual(['26022450.77', '68420115.32']);
    expect([bound.parameter, bound.comparator, String(bound.comuni), String(bound.province)]).toEqual(['P1', '>', '48', '41']);
  });

  it('holds province to bounds of their own (DM 28/12/2018)', () => {
    const beyond = (name: DeficitParameter, value: string) => {
      const found = isBeyondBound(name, value, on, 'provincia');
      return found.ok && found.value;
    };
    expect([beyond('P1', '41'), beyond('P1', '41.01'), beyond('P2', '21'), beyond('P2', '20.99'), beyond('P4', '15'), beyond('P4', '15.01'), beyond('P8', '45'), beyond('P8', '44.99')])
      .toEqual([false, true, false, true, false, true, false, true]);
  });

  it('refuses a parametro that there is not, as misuse', () => {
    expect(() => isBeyondBound('P9' as 'P1', 1, on)).toThrow('expected a parametro from P1 to P8, found "P9"');
  });

  it('has no value with denominator zero, and names all figures that are missing', () => {
    const empty = of('P5', { disavanzoIscritto: '1.00', accertamenti123: 0 });
    expect([empty.value, empty.deficit].map(text)).toEqual(['undefined-operation', 'undefined-operation']);
    const { impegni101: _, titolo4: __, ...rest } = p1;
    expect(of('P1', rest as never).value).toMatchObject({ gap: 'not-measured', missing: ['impegni101', 'titolo4'] });
  });

  it('holds from the rendiconto 2018', () => {
    expect(deficitParameter('P1', p1, civilDate('2017-12-31')).ok).toBe(false);
    expect(deficitParameter('P1', p1, civilDate('2018-12-31')).ok).toBe(true);
  });

  it('is structural from 4 of 8, and undecided where unknown ones would decide', () => {
    const flags = (count: number) => Array.from({ length: 8 }, (_, index) => index < count);
    expect([3, 4].map((count) => structuralDeficit(flags(count)))).toEqual([{ count: 3, structural: false }, { count: 4, structural: true }]);
    const unknown = { gap: 'undefined-operation' as const, reason: 'Denominatore zero.' };
    expect(structuralDeficit([...flags(3).slice(0, 7), unknown])).toEqual({ count: 3, structural: unknown });
    expect(structuralDeficit([...flags(2).slice(0, 7), unknown])).toEqual({ count: 2, structural: false });
    expect(structuralDeficit([...flags(4).slice(0, 7), unknown])).toEqual({ count: 4, structural: true });
    expect(structuralDeficit([])).toEqual({ count: 0, structural: false });
    expect(structuralDeficit([unknown])).toEqual({ count: 0, structural: unknown });
  });
});

describe('hiringCapacity', () => {
  const base: HiringFacts = { residents: 71_000, staffSpending: '17000000.00', denominator: '65750000.00' };
  const of = (facts: Partial<HiringFacts>, day = '2025-12-31') => {
    const found = hiringCapacity({ ...base, ...facts }, civilDate(day));
    if (!found.ok) throw new Error('expected a capacity');
    return found.value;
  };

  it.each([
    [0, 'a'], [999, 'a'], [1000, 'b'], [1999, 'b'], [2000, 'c'], [3000, 'd'], [4999, 'd'], [5000, 'e'], [9999, 'e'], [10_000, 'f'], [59_999, 'f'],
    [60_000, 'g'], [249_999, 'g'], [250_000, 'h'], [1_499_999, 'h'], [1_500_000, 'i'],
  ])('%i residents are class %s', (residents, fascia) => {
    expect(hiringClassOf(residents, on)).toMatchObject({ value: { fascia } });
  });

  it('mean of three years less FCDE, Tabella 1 (T56)', () => {
    const found = of({ denominator: { currentEntries: ['66100000.00', '67900000.00', '70300000.00'], fcde: '2350000.00' } });
    expect([found.denominator, found.ratio, found.standing, found.maximumSpending, found.margin].map(text)).toEqual(['65750000', '25.86', 'virtuoso', '18147000', '1147000']);
    expect(text(found.table2Ceiling)).toBe('not-applicable');
  });

  it.each([['2020-12-31', '17655000', '17655000'], ['2023-12-31', '18975000', '18147000']])('until 2024 also Tabella 2: on %s %s, so %s (T57)', (day, table2, most) => {
    const found = of({ spending2018: '16500000.00' }, day);
    expect([found.table2Ceiling, found.maximumSpending].map(text)).toEqual([table2, most]);
  });

  it('needs the spending of 2018 while Tabella 2 holds', () => {
    expect(of({}, '2024-12-31').maximumSpending).toMatchObject({ gap: 'not-measured', missing: ['spending2018'] });
  });

  it.each([
    ['18147000.00', 'virtuoso'], ['18147000.01', 'intermedio'], ['20777000.00', 'intermedio'], ['20777000.01', 'rientro'],
  ])('spending of %s is %s: bounds belong to the lower side', (staffSpending, standing) => {
    expect(of({ staffSpending }).standing).toBe(standing);
  });

  it('between the thresholds the ratio may not rise (T58); above, the excess is named (T59)', () => {
    const between = of({ staffSpending: '18950000.00', previousRatio: '28.90' });
    expect([between.ratio, between.spendingAtPreviousRatio, between.maximumSpending, between.excess].map(text)).toEqual(['28.82', '19001750', 'not-applicable', 'not-applicable']);
    expect([of({ staffSpending: '21500000.00' }).ratio, of({ staffSpending: '21500000.00' }).excess].map(text)).toEqual(['32.7', '723000']);
  });

  it('says why a figure is not there', () => {
    const reason = (value: unknown) => (isGap(value) ? [value.gap, value.reason, ...(value.missing ?? [])] : String(value));
    const virtuous = of({}, '2024-12-31');
    expect([virtuous.table2Ceiling, virtuous.tablesCeiling, virtuous.excess, virtuous.spendingAtPreviousRatio].map(reason)).toEqual([
      ['not-measured', 'Manca la spesa di personale del 2018.', 'spending2018'], ['not-measured', 'Manca la spesa di personale del 2018.', 'spending2018'],
      ['not-applicable', 'L’ente non supera la seconda soglia.'], ['not-measured', 'Manca il rapporto dell’ultimo rendiconto.', 'previousRatio'],
    ]);
    const later = of({ staffSpending: '21500000.00' }, '2025-01-01');
    expect([later.table2Ceiling, later.tablesCeiling, later.maximumSpending, later.margin].map(reason)).toEqual([
      ['not-applicable', 'La Tabella 2 vale dal 20 aprile 2020 al 2024.'], '18147000', ['not-applicable', 'Solo per gli enti virtuosi.'], ['not-applicable', 'Solo per gli enti virtuosi.'],
    ]);
    expect(reason(of({ denominator: 0 }).ratio)).toEqual(['undefined-operation', 'Denominatore zero: entrate correnti al netto del FCDE.']);
    expect(reason(of({ denominator: { currentEntries: [], fcde: 0 } }).denominator)).toEqual(['undefined-operation', 'Denominatore zero: anni di entrate correnti.']);
    expect(reason(of({ denominator: '-1' }).ratio)).toEqual([
      'undefined-operation', 'Le entrate correnti al netto del FCDE sono sotto zero: un rapporto con la spesa di personale non ha significato.',
    ]);
    const { step } = of({ denominator: 0 });
    expect([step.result, step.steps[1]?.result].map(reason)).toEqual(Array(2).fill(['undefined-operation', 'Denominatore zero: entrate correnti al netto del FCDE.']));
  });

  it('takes the smaller of both tables, the first where they are equal', () => {
    // 18,147,000 ÷ 1.15 = 15,780,000: Tabella 2 of 2023 for class g grows it by 15 %
    const most = (spending2018: string) => of({ spending2018 }, '2023-12-31');
    expect([most('15780000').table2Ceiling, most('15780000').tablesCeiling, most('15779999.99').tablesCeiling, most('15780000.01').tablesCeiling].map(text)).toEqual(['18147000', '18147000', '18146999.99', '18147000']);
  });

  it('has no ratio without entries', () => {
    const found = of({ denominator: 0 });
    expect([found.ratio, found.standing, found.maximumSpending, found.margin].map(text)).toEqual(Array(4).fill('undefined-operation'));
    expect(text(of({ denominator: { currentEntries: [], fcde: 0 } }).denominator)).toBe('undefined-operation');
  });

  it.each([
    ['a cent above zero', { denominator: '0.01', staffSpending: '0.00' }, ['0.01', '0', 'virtuoso', '0', '0', 'not-applicable']],
    ['zero', { denominator: '0.00', staffSpending: '0.00' }, ['0', 'undefined-operation', 'undefined-operation', '0', 'undefined-operation', 'undefined-operation']],
    ['a cent below zero', { denominator: '-0.01', staffSpending: '0.00' }, ['-0.01', ...Array<string>(5).fill('undefined-operation')]],
    ['entries that the FCDE exceeds', { denominator: { currentEntries: ['100.00', '200.00', '300.00'], fcde: '200.01' } }, ['-0.01', ...Array<string>(5).fill('undefined-operation')]],
  ])('net entries of %s: no class is guessed from a quotient that has no meaning', (_, facts, expected) => {
    const found = of({ ...facts, previousRatio: '28.90' });
    expect([found.denominator, found.ratio, found.standing, found.table1Ceiling, found.maximumSpending, found.excess].map(text)).toEqual(expected);
    expect(text(found.spendingAtPreviousRatio)).toBe(expected[3]);
  });

  it('holds from 20 April 2020, for whole residents', () => {
    expect(hiringCapacity(base, civilDate('2020-04-19')).ok).toBe(false);
    expect(() => hiringClassOf(1.5, on)).toThrow('expected a whole number of residents, found 1.5');
    expect(() => hiringClassOf(-1, on)).toThrow('expected a whole number of residents, found -1');
  });
});

describe('indicators', () => {
  it('classical, Città di Torino 2019 (T63)', () => {
    const entries = { titolo1: '834522791.55', titolo2: '152776718.56', titolo3: '293947344.72' };
    expect((['autonomiaFinanziaria', 'autonomiaTributaria', 'dipendenzaTrasferimenti'] as const).map((name) => text(classicalIndicator(name, entries).value)))
      .toEqual(['88.08', '65.13', '11.92']);
    expect(text(classicalIndicator('smaltimentoResiduiPassivi', { pagamentiResidui: '47006821.99', residuiPassiviIniziali: '54390287.04' }).value)).toBe('86.43');
  });

  it('have no value with denominator zero, and name what is missing', () => {
    expect(text(classicalIndicator('velocitaPagamento', { pagatoCompetenza: '1.00', impegnato: 0 }).value)).toBe('undefined-operation');
    expect(pianoIndicator('14.1', {}).value).toEqual({ gap: 'not-measured', reason: 'Mancano dati per «Utilizzo del FPV».', missing: ['fpvEntrata', 'fpvRinviato'] });
    expect(classicalIndicator('rigiditaConIrap', { personale: 1, entrateCorrenti: 1 }).value).toMatchObject({ missing: ['irap', 'rateCapitale', 'interessi'] });
  });

  it('of the piano: 3.1 and 14.1 (T69, T70), each with its formula in the trace', () => {
    expect(text(treasuryAdvanceUse({ dailyUse: '912500000.00', limit: '16500000.00', days: 365 }).value)).toBe('15.15');
    const { value, step } = pianoIndicator('14.1', { fpvEntrata: '9874512.66', fpvRinviato: '3456112.16' });
    expect(text(value)).toBe('65');
    expect(step).toMatchObject({ rule: 'budget/14.1', result: '65.00', expression: '(fpvEntrata − fpvRinviato) ÷ (fpvEntrata) × 100' });
    for (const [number, { name }] of Object.entries(pianoIndicators)) expect(name).toBe(number);
  });

  it('collection of residui attivi is the ratio of the sums, at least the target (Cremona 2024: 49.34 against 42)', () => {
    const titoli = [
      { titolo: '1', collected: '11666146.58', residui: '17823035.16' }, { titolo: '2', collected: '4188239.34', residui: '10473394.19' },
      { titolo: '3', collected: '7577601.91', residui: '13828552.50' }, { titolo: '4', collected: '4954860.81', residui: '15404940.46' },
    ];
    const found = collectionRate(titoli, 42);
    expect([found.numerator, found.denominator, found.rate, found.meanOfRatios, found.reached].map(text)).toEqual(['28386848.64', '57529922.31', '49.34', '48.1', 'true']);
    expect(found.byTitolo.map(text)).toEqual(['65.46', '39.99', '54.8', '32.16']);
    expect(text(collectionRate([{ titolo: '1', collected: '41.995', residui: '100' }], 42).reached)).toBe('false');
    expect(text(collectionRate([{ titolo: '1', collected: '42', residui: '100' }], 42).reached)).toBe('true');
  });

  it('collection without residui has no rate; one titolo without residui leaves the mean of ratios undefined', () => {
    const none = collectionRate([], 42);
    expect([none.numerator, none.rate, none.meanOfRatios, none.reached].map(text)).toEqual(['0', 'undefined-operation', 'undefined-operation', 'undefined-operation']);
    expect([none.rate, none.meanOfRatios, none.reached]).toEqual([
      { gap: 'undefined-operation', reason: 'Denominatore zero: residui attivi iniziali.' }, { gap: 'undefined-operation', reason: 'Denominatore zero: titoli.' },
      { gap: 'undefined-operation', reason: 'Denominatore zero: residui attivi iniziali.' },
    ]);
    const one = collectionRate([{ titolo: '1', collected: '1', residui: '2' }, { titolo: '8', collected: 0, residui: 0 }]);
    expect([one.rate, ...one.byTitolo, one.meanOfRatios, one.reached].map(text)).toEqual(['50', '50', 'undefined-operation', 'undefined-operation', 'not-applicable']);
    expect([one.meanOfRatios, one.reached]).toEqual([
      { gap: 'undefined-operation', reason: 'Denominatore zero: residui attivi del titolo 8.' }, { gap: 'not-applicable', reason: 'Nessun obiettivo indicato.' },
    ]);
  });

  it('coverage of services: asili nido at half of their costs (T68)', () => {
    const services = [{ name: 'asili nido', entrate: '600000.00', costi: '1800000.00', costShare: 50 }, { name: 'mense', entrate: '1400000.00', costi: '2000000.00', costShare: 100 }];
    const found = serviceCoverage(services, { on });
    if (!found.ok) throw new Error('expected a coverage');
    expect([found.value.costs, found.value.entrate, found.value.coverage, found.value.reachesMinimum].map(text)).toEqual(['2900000', '2000000', '68.97', 'true']);
    const at = (entrate: string) => serviceCoverage([{ name: 'mense', entrate, costi: '100000.00', costShare: 100 }], { percent: 36 });
    expect(at('36000.00')).toMatchObject({ value: { reachesMinimum: true } });
    expect(at('35999.99')).toMatchObject({ value: { reachesMinimum: false } });
    const none = serviceCoverage([], { percent: 36 });
    expect(none.ok && [none.value.costs, none.value.coverage, none.value.reachesMinimum].map(text)).toEqual(['0', 'undefined-operation', 'undefined-operation']);
  });
});
