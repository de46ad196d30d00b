import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { contractValue, procurementRoute, type ContractParts } from 'municipal-performance/procurement';
import { civilDate, decimal } from 'municipal-performance/values';

function value(parts: ContractParts) {
  const outcome = contractValue(parts);
  return outcome.ok ? [String(outcome.value.value), outcome.value.kind, ...outcome.findings.map(({ code }) => code)] : outcome.findings.map(({ code }) => code);
}

describe('contractValue, art. 14 D.Lgs. 36/2023', () => {
  it.each<[string, ContractParts, readonly string[]]>([
    ['c. 4: options and renewals count', { kind: 'services', value: '100000', options: '45000' }, ['145000', 'services']],
    ['c. 4: prizes count', { kind: 'engineering', value: '130000', prizes: '10000.01' }, ['140000.01', 'engineering']],
    ['c. 8: works with what is put at disposal', { kind: 'works', value: '140000', provided: '10000' }, ['150000', 'works']],
    ['c. 9-10: all lots', { kind: 'supplies', value: '90000', otherLots: ['60000', '0.50'] }, ['150000.5', 'supplies']],
    ['c. 11: a small lot may be apart', { kind: 'supplies', value: '79999.99', otherLots: ['320000.01'] }, ['400000', 'supplies', 'procurement/small-lot']],
    ['c. 11: a lot of 80.000 may not', { kind: 'supplies', value: '80000', otherLots: ['900000'] }, ['980000', 'supplies']],
    ['c. 11: over a fifth may not', { kind: 'supplies', value: '79999.99', otherLots: ['319999.95'] }, ['399999.94', 'supplies']],
    ['c. 11: works to 1.000.000', { kind: 'works', value: '999999.99', otherLots: ['9000000'] }, ['9999999.99', 'works', 'procurement/small-lot']],
    ['c. 12: the last twelve months, corrected', { kind: 'supplies', value: { lastTwelveMonths: '50000', change: '-5000.5' } }, ['44999.5', 'supplies']],
    ['c. 13: hire to twelve months', { kind: 'supplies', value: { monthly: '1000', months: 12, of: 'leasing', residual: '500' } }, ['12000', 'supplies']],
    ['c. 13: hire beyond, with residual value', { kind: 'supplies', value: { monthly: '1000', months: 13, of: 'leasing', residual: '500' } }, ['13500', 'supplies']],
    ['c. 13: hire without a term', { kind: 'supplies', value: { monthly: '1000', months: null, of: 'leasing' } }, ['48000', 'supplies']],
    ['c. 14: services to 48 months', { kind: 'services', value: { monthly: '1000', months: 48, of: 'services' } }, ['48000', 'services']],
    ['c. 14: services beyond', { kind: 'services', value: { monthly: '1000', months: 60, of: 'services' } }, ['48000', 'services']],
    ['c. 14: services without a term', { kind: 'services', value: { monthly: '1000', months: null, of: 'services' } }, ['48000', 'services']],
    ['c. 15: supplies with services', { kind: 'supplies', value: '100000', mixedWith: [{ kind: 'services', value: '39999.99' }] }, ['139999.99', 'supplies']],
    ['c. 18: the main object is worth most', { kind: 'services', value: '100', mixedWith: [{ kind: 'works', value: '100.01' }] }, ['200.01', 'works', 'procurement/main-object']],
    ['c. 18: a tie is asked back', { kind: 'services', value: '100', mixedWith: [{ kind: 'works', value: '100' }] }, ['200', 'services', 'procurement/main-object-tied']],
    ['c. 11: concessions as works, to 1.000.000', { kind: 'concession', value: '999999.99', otherLots: ['9000000'] }, ['9999999.99', 'concession', 'procurement/small-lot']],
    ['c. 11: a lot of works of 1.000.000 may not', { kind: 'works', value: '1000000', otherLots: ['9000000'] }, ['10000000', 'works']],
    ['c. 11: nothing is no small lot', { kind: 'supplies', value: '0', otherLots: ['0'] }, ['0', 'supplies']],
    ['c. 18: parts of one kind are added up', { kind: 'services', value: '100', options: '0.01', mixedWith: [{ kind: 'works', value: '60' }, { kind: 'works', value: '40' }] }, ['200.01', 'services']],
    ['c. 18: another part of the same kind counts for it', { kind: 'services', value: '60', mixedWith: [{ kind: 'works', value: '100' }, { kind: 'services', value: '40.01' }] }, ['200.01', 'services']],
    ['c. 18: nothing ties with nothing', { kind: 'services', value: '0', mixedWith: [{ kind: 'works', value: '0' }] }, ['0', 'services']],
    ['a change that leaves less than nothing', { kind: 'supplies', value: { lastTwelveMonths: '10', change: '-11' } }, ['procurement/amount-negative']],
  ])('%s', (_, parts, expected) => {
    expect(value(parts)).toEqual(expected);
  });

  it('names every amount it cannot read, and where it stands', () => {
    const outcome = contractValue({ kind: 'works', value: '-1', otherLots: ['1', '0.001'], mixedWith: [{ kind: 'x' as 'works', value: '-2' }] });
    expect(outcome.findings.map(({ code, at }) => `${code} ${at}`)).toEqual([
      'procurement/unknown-kind /mixedWith/0/kind', 'procurement/amount-negative /value', 'procurement/amount-decimals /otherLots/1', 'procurement/amount-negative /mixedWith/0/value',
    ]);
  });

  it.each<[string, Partial<ContractParts>]>([
    ['/value', { value: '-1' }], ['/options', { options: '-1' }], ['/prizes', { prizes: '-1' }], ['/provided', { provided: '-1' }],
    ['/value/monthly', { value: { monthly: '-1', months: 1, of: 'services' } }], ['/value/residual', { value: { monthly: '1', months: 1, of: 'leasing', residual: '-1' } }],
    ['/value/lastTwelveMonths', { value: { lastTwelveMonths: '-1', change: '5' } }], ['/value/change', { value: { lastTwelveMonths: '1', change: '-5' } }],
  ])('says that %s is below zero', (at, parts) => {
    expect(contractValue({ kind: 'works', value: '1', ...parts }).findings.map((finding) => `${finding.code} ${finding.at}`)).toEqual([`procurement/amount-negative ${at}`]);
  });

  it.each([[0], [-1], [1.5], [Number.NaN]])('refuses %s months as misuse', (months) => {
    expect(() => contractValue({ kind: 'services', value: { monthly: '1', months, of: 'services' } })).toThrow(/whole number of months/);
  });
});

describe('properties', () => {
  const cents = fc.integer({ min: 0, max: 2_000_000_000 }).map((amount) => decimal(amount).dividedBy(100));

  it('the value is the exact sum of its parts, to the cent', () => {
    fc.assert(fc.property(cents, cents, cents, fc.array(cents, { maxLength: 5 }), (base, options, prizes, otherLots) => {
      const outcome = contractValue({ kind: 'services', value: base, options, prizes, otherLots });
      const expected = [base, options, prizes, ...otherLots].map((amount) => amount.times(100).toNumber()).reduce((a, b) => a + b, 0);
      expect(outcome.ok && outcome.value.value.times(100).toNumber()).toBe(expected);
    }));
  });

  it('each amount and day of the coverage has a settled law or a finding that says why not, and the band holds the amount', () => {
    const day = fc.integer({ min: 0, max: 4382 }).map((days) => civilDate(new Date(Date.UTC(2016, 0, 1 + days)).toISOString().slice(0, 10)));
    const kind = fc.constantFrom('works', 'supplies', 'services', 'engineering', 'social', 'concession');
    fc.assert(fc.property(day, kind, cents, fc.option(day, { nil: undefined }), fc.option(day, { nil: undefined }), (on, of, amount, determina, notice) => {
      const clock = { ...(determina ? { determina } : {}), ...(notice ? { notice } : {}) };
      const route = procurementRoute({ on, clock, kind: of, value: amount });
      expect(route.ok).toBe(true);
      if (!route.ok) return;
      const { law, candidates, contract } = route.value;
      if (law === null) {
        expect(route.findings.map(({ code }) => code).some((code) => code === 'procurement/regime-unsettled' || code === 'procurement/kind-not-covered')).toBe(true);
        return;
      }
      expect(candidates).toEqual([]);
      expect(contract.value.gte(law.lower.amount)).toBe(true);
      if (law.upper) expect(contract.value.lt(law.upper.amount)).toBe(true);
      expect(law.aboveThreshold).toBe(contract.value.gte(law.euThreshold));
      expect(law.decidedBy.distance.isNegative()).toBe(false);
    }), { numRuns: 400 });
  });

  it('options weigh as the value itself', () => {
    fc.assert(fc.property(cents, cents, (base, options) => {
      const on = civilDate('2024-03-01');
      const [split, whole] = [procurementRoute({ on, kind: 'works', value: base, options }), procurementRoute({ on, kind: 'works', value: base.plus(options) })];
      expect(split.ok && split.value.law?.procedure).toBe(whole.ok && whole.value.law?.procedure);
    }));
  });
});
