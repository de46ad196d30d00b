import { describe, expect, it } from 'vitest';
import { debtLimit, fcde, fcdeOfYear, fcdeRendiconto, reserveFund, treasuryAdvanceLimit, type FcdeInputs, type FcdeMethod } from 'municipal-performance/budget';
import { fcdeWeights, valueOn } from 'municipal-performance/law';
import { civilDate } from 'municipal-performance/values';

const weights = ((): FcdeInputs['weights'] => {
  const found = valueOn(fcdeWeights, civilDate('2024-01-01'));
  return found.ok ? found.value.value : [];
})() ?? [];
/** T37 of the facts: five years, 4,300,000.00. */
const worked = {
  incassi: ['3100000.00', '2450000.00', '2900000.00', '3300000.00', '3350000.00'],
  accertamenti: ['4000000.00', '3900000.00', '4100000.00', '4200000.00', '4150000.00'],
  stanziamento: '4300000.00', minimumShare: 100, weights,
};
const shown = (method: FcdeMethod, inputs: Partial<FcdeInputs> = {}) => {
  const { mean, fcde: amount, fcdeFromRoundedMean } = fcde({ ...worked, ...inputs, method });
  return [mean, amount, fcdeFromRoundedMean].map((one) => ('gap' in one ? one.gap : one.toString()));
};

describe('fcde by method, worked example', () => {
  it.each([
    ['semplice-rapporti', '74.06931', '1115019.75', '1115019.67'],
    ['semplice-totali', '74.20147', '1109336.61', '1109336.79'],
    ['ponderata-totali', '76.95573', '990903.58', '990903.61'],
    ['ponderata-rapporti', '76.85823', '995095.94', '995096.11'],
  ] as const)('%s: mean %s, %s, from the rounded mean %s', (method, ...expected) => {
    expect(shown(method)).toEqual(expected);
  });
});

describe('fcde at the edges', () => {
  const withHole = { incassi: ['500000', '0', '420000', '510000', '450000'], accertamenti: ['400000', '0', '500000', '500000', '600000'], stanziamento: '550000.00' };

  it('passes over a year without accertamenti in the simple methods, and counts a ratio above 1 as 1 (T39)', () => {
    expect(shown('semplice-rapporti', withHole).slice(0, 2)).toEqual(['89.75', '56375']);
    expect(shown('semplice-totali', withHole).slice(0, 2)).toEqual(['94', '33000']);
    expect(fcde({ ...worked, ...withHole, method: 'semplice-rapporti' }).years).toBe(4);
  });

  it('has no weighted mean without all five years', () => {
    for (const method of ['ponderata-totali', 'ponderata-rapporti'] as const) expect(shown(method, withHole)).toEqual(Array(3).fill('undefined-operation'));
  });

  it('says what is missing for a mean', () => {
    expect(fcde({ ...worked, ...withHole, method: 'ponderata-totali' }).fcde).toEqual({ gap: 'undefined-operation', reason: 'La media ponderata richiede accertamenti in tutti gli anni.' });
    for (const method of ['semplice-rapporti', 'semplice-totali', 'ponderata-totali', 'ponderata-rapporti'] as const) {
      expect(fcde({ incassi: [], accertamenti: [], weights: [], stanziamento: '1', minimumShare: 100, method }).mean).toEqual({ gap: 'undefined-operation', reason: 'Denominatore zero: anni con accertamenti.' });
    }
  });

  it('gives what is not collected as the complement of the mean to 5 decimals, and the share of it that is asked', () => {
    const { mean, complement, fcde: amount, years } = fcde({ ...worked, method: 'semplice-rapporti', minimumShare: '80' });
    expect([mean, complement, amount, years].map(String)).toEqual(['74.06931', '25.93069', '892015.8', '5']);
  });

  it('has no mean without any year', () => {
    const none = { incassi: ['0', '0'], accertamenti: ['0', '0'], weights: ['0.5', '0.5'] };
    for (const method of ['semplice-rapporti', 'semplice-totali', 'ponderata-totali', 'ponderata-rapporti'] as const) {
      expect(shown(method, none)).toEqual(Array(3).fill('undefined-operation'));
    }
    expect(shown('semplice-rapporti', { incassi: [], accertamenti: [], weights: [] })[0]).toBe('undefined-operation');
  });

  it('cuts a mean above 1 at 1: nothing is set aside', () => {
    expect(shown('semplice-totali', { incassi: ['9', '9', '9', '9', '9'], accertamenti: ['8', '8', '8', '8', '8'] })).toEqual(['100', '0', '0']);
  });

  it('rounds a tie away from zero, once', () => {
    // 0.02 × (1 − 1/4) = 0.015
    expect(shown('semplice-totali', { incassi: ['1'], accertamenti: ['4'], stanziamento: '0.02' })[1]).toBe('0.02');
  });

  it('refuses lists of different length and a weighted method without weights', () => {
    expect(() => fcde({ ...worked, incassi: ['1'], method: 'semplice-totali' })).toThrow('expected 5 collections, found 1');
    expect(() => fcde({ ...worked, weights: [], method: 'ponderata-totali' })).toThrow('expected 5 weights, found 0');
    const { weights: _, ...unweighted } = worked;
    expect(() => fcde({ ...unweighted, method: 'ponderata-rapporti' })).toThrow('expected 5 weights, found 0');
    expect(String(fcde({ ...unweighted, method: 'semplice-totali' }).fcde)).toBe('1109336.61');
  });
});

describe('the minimum share of a year', () => {
  it.each([
    [2015, '399361.18'], [2016, '610135.14'], [2017, '776535.63'], [2018, '832002.46'], [2019, '942936.12'], [2020, '1053869.78'],
    [2021, '1109336.61'], [2025, '1109336.61'],
  ])('%i: %s', (year, expected) => {
    const found = fcdeOfYear({ ...worked, method: 'semplice-totali' }, year);
    expect(found.ok && String(found.value.fcde)).toBe(expected);
  });

  it('is not known before 2015', () => {
    expect(fcdeOfYear({ ...worked, method: 'semplice-totali' }, 2014)).toMatchObject({ ok: false, findings: [{ code: 'law/outside-coverage' }] });
  });
});

it.each([['38.25000', '4229875'], ['0', '6850000'], ['99.99', '685'], ['100', '0'], ['100.01', '0']])('FCDE of the rendiconto with %s %% collected is %s', (meanCollected, expected) => {
  expect(fcdeRendiconto({ residuiAttivi: '6850000.00', meanCollected }).fcde.toString()).toBe(expected);
});

describe('limits', () => {
  const on = civilDate('2024-01-01');

  it.each([[false, '191700', '95850'], [true, '287550', '143775']])('fondo di riserva, in anticipazione %s (T41)', (inAdvance, minimum, reserved) => {
    const found = reserveFund({ currentSpending: '63900000.00', finalCashSpending: '90000000.00', inAdvance }, on);
    if (!found.ok) throw new Error('expected bounds');
    expect([found.value.minimum, found.value.reserved, found.value.maximum, found.value.cashMinimum].map(String)).toEqual([minimum, reserved, '1278000', '180000']);
  });

  it.each([[3, '17000000'], [5, '28333333.33']])('anticipazione di tesoreria of %i twelfths is %s (T61)', (twelfths, expected) => {
    expect(treasuryAdvanceLimit({ currentEntries: '68000000.00', twelfths }).limit.toString()).toBe(expected);
  });

  it('debt: 10 % of the current entries less interest in place (T62)', () => {
    const found = debtLimit({ currentEntries: '66100000.00', interest: '1050000.00', guaranteeInterest: '20000.00', interestContributions: '15000.00' }, on);
    if (!found.ok) throw new Error('expected a limit');
    expect([found.value.limit, found.value.available].map(String)).toEqual(['6610000', '5555000']);
    const passed = debtLimit({ currentEntries: '100.00', interest: '11.00', guaranteeInterest: 0, interestContributions: 0 }, on);
    expect(passed.ok && passed.value.available.toString()).toBe('-1');
  });
});
