import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isGap } from 'municipal-performance';
import { annualPaymentDelay, guaranteeFund, guaranteeFundBase, paymentDelay, paymentDelayBySettore, paymentTarget, pccDelay, type Invoice } from 'municipal-performance/budget';
import { addDays, civilDate } from 'municipal-performance/values';

const invoice = (amount: string, due: string, paid: string | null, more: Partial<Invoice> = {}): Invoice =>
  ({ amount, due: civilDate(due), paid: paid === null ? null : civilDate(paid), ...more });
const text = (value: unknown) => (isGap(value) ? value.gap : String(value));

describe('paymentDelay, the ITP', () => {
  const worked = [
    invoice('10000.00', '2024-03-31', '2024-03-21'), invoice('25000.00', '2024-04-30', '2024-05-10'),
    invoice('4500.50', '2024-06-15', '2024-06-15'), invoice('60000.00', '2024-07-31', '2024-07-11'),
  ];

  it('weighs days by amounts; the simple mean is another figure (T42)', () => {
    const { days, numerator, denominator, delay, simpleMean } = paymentDelay(worked);
    expect(days).toEqual([-10, 10, 0, -20]);
    expect([numerator, denominator, delay, simpleMean].map(text)).toEqual(['-1050000', '99500.5', '-10.55', '-5']);
  });

  it('takes out the days in which the sum was not exigible (T43)', () => {
    const { days, delay } = paymentDelay([invoice('10000.00', '2024-02-10', '2024-03-11'), invoice('5000.00', '2024-02-10', '2024-03-31', { suspendedDays: 35 })]);
    expect(days).toEqual([30, 15]);
    expect(text(delay)).toBe('25');
  });

  it('has no value where nothing was paid', () => {
    for (const invoices of [[], [invoice('10.00', '2024-01-31', null)]]) {
      const { delay, simpleMean, denominator } = paymentDelay(invoices);
      expect([delay, simpleMean, denominator].map(text)).toEqual(['undefined-operation', 'undefined-operation', '0']);
      expect([delay, simpleMean]).toEqual(['importi pagati', 'numero di fatture'].map((name) => ({ gap: 'undefined-operation', reason: `Denominatore zero: ${name}.` })));
    }
  });

  it('rounds a tie away from zero: 1 day on 200.00 of which 1.00 is late', () => {
    expect(text(paymentDelay([invoice('1.00', '2024-01-01', '2024-01-02'), invoice('199.00', '2024-01-01', '2024-01-01')]).delay)).toBe('0.01');
    expect(text(paymentDelay([invoice('1.00', '2024-01-02', '2024-01-01'), invoice('199.00', '2024-01-01', '2024-01-01')]).delay)).toBe('-0.01');
  });

  it('lies between the shortest and the longest delay, and is the delay of each where all are alike', () => {
    const row = fc.record({ cents: fc.integer({ min: 1, max: 10_000_000 }), late: fc.integer({ min: -60, max: 400 }) });
    fc.assert(fc.property(fc.array(row, { minLength: 1, maxLength: 8 }), (rows) => {
      const due = civilDate('2024-02-29');
      const { delay } = paymentDelay(rows.map(({ cents, late }) => ({ amount: `${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, '0')}`, due, paid: addDays(due, late) })));
      const lates = rows.map(({ late }) => late);
      expect(!isGap(delay) && delay.gte(Math.min(...lates)) && delay.lte(Math.max(...lates))).toBe(true);
    }));
  });

  it('by settore, in order of first appearance', () => {
    const found = paymentDelayBySettore([
      invoice('1.00', '2024-01-01', '2024-01-03', { settore: 'B' }), invoice('1.00', '2024-01-01', '2024-01-02', { settore: 'A' }),
      invoice('1.00', '2024-01-01', '2024-01-05', { settore: 'B' }), invoice('1.00', '2024-01-01', '2024-01-01'),
    ]);
    expect(found.map(({ settore, delay }) => [settore, text(delay.delay)])).toEqual([['B', '3'], ['A', '1'], [null, '0']]);
  });
});

it('counts unpaid invoices to 31 December in the PCC delay, where the ITP leaves them out (T45)', () => {
  const invoices = [invoice('8000.00', '2024-11-30', null), invoice('12000.00', '2024-10-31', '2024-10-21')];
  expect(pccDelay(invoices, 2024).days).toEqual([31, -10]);
  expect([pccDelay(invoices, 2024).delay, paymentDelay(invoices).delay].map(text)).toEqual(['6.4', '-10']);
});

it('finds the year from the quarters by what was paid in each (T44)', () => {
  const { annual, simpleMean } = annualPaymentDelay([{ paid: '40000.00', delay: 12 }, { paid: '10000.00', delay: -8 }, { paid: '30000.00', delay: -15 }, { paid: '120000.00', delay: -20 }]);
  expect([annual, simpleMean].map(text)).toEqual(['-12.25', '-7.75']);
  expect(Object.values(annualPaymentDelay([]))).toEqual(['importi pagati', 'numero di trimestri'].map((name) => ({ gap: 'undefined-operation', reason: `Denominatore zero: ${name}.` })));
  expect(text(annualPaymentDelay([{ paid: 0, delay: 5 }]).annual)).toBe('undefined-operation');
});

describe('guaranteeFund', () => {
  const on = civilDate('2024-02-28');
  const fund = (delay: string, stock: Parameters<typeof guaranteeFund>[0]['stock'] = true, base = '23500000.00') => {
    const found = guaranteeFund({ base, delay, stock }, on);
    if (!found.ok) throw new Error('expected a fund');
    return found.value;
  };

  it.each([
    ['-12.64', '0', '0'], ['0.00', '0', '0'], ['0.01', '1', '235000'], ['10', '1', '235000'], ['10.01', '2', '470000'], ['10.4', '2', '470000'],
    ['30', '2', '470000'], ['30.6', '3', '705000'], ['60', '3', '705000'], ['60.01', '5', '1175000'],
  ])('a delay of %s days costs %s %%: %s', (delay, share, amount) => {
    expect([fund(delay).share, fund(delay).amount].map(String)).toEqual([share, amount]);
  });

  it('costs 5 % where the stock fails, whatever the delay', () => {
    expect(fund('-30', false).share.toString()).toBe('5');
  });

  it.each([
    ['950000.40', true, false, '0'],
    ['950000.41', false, false, '5'],
  ])('stock %s against 1,055,556.00 the year before (T47)', (last, reduced, exempt, share) => {
    const found = fund('-3', { last, previous: '1055556.00', invoices: '15000000.00' });
    expect(found.debt).toMatchObject({ reduced, exempt });
    expect([found.debt?.highestAllowed, found.share].map(String)).toEqual(['950000.4', share]);
  });

  it.each([
    ['1000000.00', '1050000.00', '-3', '6.67', '5'],
    ['740000.00', '750000.00', '-3', '4.93', '0'],
    ['740000.00', '750000.00', '12', '4.93', '2'],
    ['750000.00', '750000.00', '0', '5', '0'],
    ['750000.01', '750000.00', '0', '5', '5'],
  ])('stock %s after %s, delay %s: %s %% of the invoices (T48)', (last, previous, delay, onInvoices, share) => {
    const found = fund(delay, { last, previous, invoices: '15000000.00' });
    expect([found.debt?.onInvoices, found.share].map(text)).toEqual([onInvoices, share]);
  });

  it('without invoices has no ratio, and a stock that stands still fails', () => {
    const found = fund('0', { last: '1.00', previous: '1.00', invoices: 0 });
    expect(found.debt?.onInvoices).toEqual({ gap: 'undefined-operation', reason: 'Denominatore zero: fatture ricevute.' });
    expect(found.share.toString()).toBe('5');
    expect(fund('0', { last: 0, previous: 0, invoices: 0 }).share.toString()).toBe('0');
  });

  it('takes a stock given as a fact for what it is, and rounds the fund half up', () => {
    expect([fund('1').debt, fund('1', false).debt]).toEqual([null, null]);
    expect([fund('1', true, '0.50').amount, fund('1', true, '0.49').amount].map(String)).toEqual(['0.01', '0']);
    expect(fund('-3', { last: '950000.41', previous: '1055556.00', invoices: '15000000.00' }).step.inputs[1]).toEqual({ name: 'Debito commerciale in regola', value: 'false', unit: 'flag' });
  });

  it('has a base net of tied resources, and is not known before 2021', () => {
    expect(guaranteeFundBase({ stanziamento: '30000000.00', tied: '6500000.00' }).toString()).toBe('23500000');
    expect(guaranteeFund({ base: 1, delay: 0, stock: true }, civilDate('2020-12-31')).ok).toBe(false);
  });
});

it.each([['-12.64', '9708.43'], ['0.00', '9708.43'], ['0.01', '6795.9']])('with a delay of %s pays %s of 9,708.43 (T49)', (delay, payable) => {
  const found = paymentTarget({ amount: '9708.43', share: 30, delay, target: 0 });
  expect([found.tied, found.payable].map(String)).toEqual(['2912.53', payable]);
});
