import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { objectiveBalance, type Objective } from 'municipal-performance';
import { firstObjective, planJson } from './plans.js';

const balance = (rows: readonly object[]) => {
  const { entrate, uscite, differenza, side, step } = objectiveBalance(firstObjective(planJson({ finance: { rows } })));
  return { entrate: String(entrate), uscite: String(uscite), differenza: String(differenza), side, step };
};

describe('objectiveBalance', () => {
  it('gives the printed Differenza of Cremona 2016, objective O003: equal sums are 0.00 U', () => {
    expect(balance([
      { side: 'E', capitolo: '13270', amount: '200000.00' },
      { side: 'U', capitolo: '36153', amount: '200000.00' },
    ])).toMatchObject({ entrate: '200000', uscite: '200000', differenza: '0', side: 'U' });
  });

  it('is zero, U, without rows', () => {
    expect(balance([])).toMatchObject({ entrate: '0', uscite: '0', differenza: '0', side: 'U' });
  });

  it.each([
    ['100.00', '100.01', '0.01', 'U'],
    ['100.01', '100.00', '0.01', 'E'],
    ['0.10', '0.30', '0.2', 'U'],
    ['99999999999999999999.99', '0.01', '99999999999999999999.98', 'E'],
  ])('entrate %s and uscite %s: %s %s', (entrate, uscite, differenza, side) => {
    expect(balance([{ side: 'E', amount: entrate }, { side: 'U', amount: uscite }])).toMatchObject({ differenza, side });
  });

  it('counts a row whose capitolo is words, and a negative one', () => {
    expect(balance([
      { side: 'U', capitolo: null, capitoloText: 'Salario Accessorio: capitoli spesa di personale', amount: '300000.00' },
      { side: 'U', capitolo: '1210', amount: '-0.50' },
    ])).toMatchObject({ uscite: '299999.5', side: 'U' });
  });

  it('traces each sum to its rows', () => {
    const { step } = balance([{ side: 'E', capitolo: '85', amount: '142400.00' }, { side: 'U', capitolo: '9433/999', amount: '40000.00' }]);
    expect(step).toMatchObject({
      rule: 'plan/objective-balance', expression: 'entrate − uscite', result: '102400.00', unit: 'euro',
      steps: [
        { label: 'Entrate', result: '142400.00', inputs: [{ name: 'capitolo 85', value: '142400.00', from: '/finance/rows/0/amount' }] },
        { label: 'Uscite', result: '40000.00', inputs: [{ name: 'capitolo 9433/999', value: '40000.00', from: '/finance/rows/1/amount' }] },
      ],
    });
  });

  it('does not depend on the order of the rows, and changes side when the sides are exchanged', () => {
    const rows = fc.array(fc.record({ side: fc.constantFrom('E', 'U'), amount: fc.integer({ min: 0, max: 10 ** 9 }).map((cents) => `${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, '0')}`) }), { maxLength: 8 });
    fc.assert(fc.property(rows, (given) => {
      const { entrate, uscite, differenza, side } = balance(given);
      expect(balance([...given].reverse())).toMatchObject({ entrate, uscite, differenza, side });
      const exchanged = balance(given.map((row) => ({ ...row, side: row.side === 'E' ? 'U' : 'E' })));
      expect(exchanged).toMatchObject({ entrate: uscite, uscite: entrate, differenza });
      expect(differenza === '0' ? ['U', 'U'] : [side, exchanged.side].sort()).toEqual(differenza === '0' ? [side, exchanged.side] : ['E', 'U']);
    }));
  });

  it.each([
    ['nothing', undefined, /expected an objective of a plan/],
    ['rows that are no list', { finance: { rows: 'nessuna' } }, /expected an objective of a plan/],
    ['an amount that is NaN', { finance: { rows: [{ side: 'U', capitolo: null, amount: NaN }] } }, /expected a finite number/],
    ['an amount with three decimals', { finance: { rows: [{ side: 'U', capitolo: null, amount: '1.005' }] } }, /at most two decimals/],
    ['a row of another side', { finance: { rows: [{ side: 'X', capitolo: null, amount: '1.00' }] } }, /side "E" or "U"/],
  ])('throws InvariantError for %s', (_, objective, message) => {
    expect(() => objectiveBalance(objective as unknown as Objective)).toThrow(message);
  });
});
