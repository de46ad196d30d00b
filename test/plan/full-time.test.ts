import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { fullTimeEquivalents, type StaffTable } from 'municipal-performance';
import { readPlan } from './plans.js';

const table = (rows: readonly object[], fullTimeHours = '36'): StaffTable => {
  const [staff] = readPlan({
    format: 'municipal-performance/plan@1', ente: 'x', year: 2016, staff: [{ structure: 'S1', fullTimeHours, rows }],
  }).staff;
  if (!staff) throw new Error('expected a staff table');
  return staff;
};

describe('fullTimeEquivalents', () => {
  it('counts heads × hours ÷ hours of a full post: Cremona 2016, Servizio avvocatura e contratti', () => {
    // D 1 at 36; C 1 at 36; B 2 at 36 and 1 at 27: 5 heads, 171 hours, 4.75
    const { heads, weeklyHours, fullTimeEquivalents: equivalents, categories } = fullTimeEquivalents(table([
      { category: 'D', heads: { 36: 1 } }, { category: 'C', heads: { 36: 1 } }, { category: 'B', heads: { 36: 2, 27: 1 } },
    ]));
    expect([heads, String(weeklyHours), String(equivalents)]).toEqual([5, '171', '4.75']);
    expect(categories.map(({ category, fullTimeEquivalents: one }) => `${category} ${String(one)}`)).toEqual(['D 1', 'C 1', 'B 2.75']);
  });

  it('follows the footnote: one of category C in the 24-hour column works 21 (Cremona 2016, Politiche educative)', () => {
    const row = { category: 'C', heads: { 24: 1 } };
    const by = (notes: readonly object[]) => String(fullTimeEquivalents(table([{ ...row, notes }])).weeklyHours);
    expect(by([{ column: '24', heads: 1, hours: '21', printed: '*1' }])).toBe('21');
    expect(by([{ column: '24', heads: 1, printed: '*1' }])).toBe('24');
    expect(by([])).toBe('24');
  });

  it('divides once, at the end: three thirds of a post are one', () => {
    expect(String(fullTimeEquivalents(table([{ category: 'C', heads: { 12: 1 } }, { category: 'D', heads: { 12: 2 } }])).fullTimeEquivalents)).toBe('1');
  });

  it('is zero for an empty table', () => {
    expect(fullTimeEquivalents(table([]))).toMatchObject({ heads: 0, categories: [] });
  });

  it('is never more than the heads, where nobody works more than a full post', () => {
    const heads = fc.dictionary(fc.constantFrom('36', '30', '27', '24', '18', '12.5'), fc.nat(200));
    fc.assert(fc.property(fc.array(heads, { maxLength: 4 }), (rows) => {
      const strength = fullTimeEquivalents(table(rows.map((row, index) => ({ category: `c${index}`, heads: row }))));
      expect(strength.fullTimeEquivalents.lessThanOrEqualTo(strength.heads)).toBe(true);
      expect(strength.step.result).toBe(String(strength.fullTimeEquivalents));
    }));
  });

  it('throws InvariantError for what is no staff table', () => {
    expect(() => fullTimeEquivalents(undefined as unknown as StaffTable)).toThrow(/expected a staff table of a plan/);
  });

  it('throws InvariantError where a footnote speaks of more people than its cell', () => {
    const row = { category: 'C', heads: { 24: 1 }, notes: [{ column: '24', heads: 2, hours: '21', printed: '2*' }] };
    expect(() => fullTimeEquivalents(table([row]))).toThrow(/footnote on at most 1 people, found 2/);
  });
});
