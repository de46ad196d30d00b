import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { reconcile, type PrintedTable } from 'municipal-performance';

const wrong = (table: PrintedTable) =>
  reconcile(table).map(({ of, index, printed, computed, difference }) =>
    `${of} ${index ?? ''}: ${printed === null ? 'not printed' : String(printed)}, right ${String(computed)}, by ${String(difference)}`);

describe('reconcile', () => {
  it('finds nothing in a table that adds up', () => {
    // Cremona 2016, ITC e agenda digitale: D, C, B by 36, 30, 27, 24, 18 hours
    expect(wrong({
      rows: [[5, null, 2, null, 3], [4, null, null, null, null], [null, null, 1, null, null]],
      rowTotals: [10, 4, 1], columnTotals: [9, null, 3, null, 3], total: 15,
    })).toEqual([]);
  });

  it('finds the total that misses a cell: Cremona 2016, Servizio controllo di gestione, column of 18 hours', () => {
    expect(wrong({ rows: [[1, null], [1, 1]], rowTotals: [1, 2], columnTotals: [2, null], total: 3 }))
      .toEqual(['column 1: not printed, right 1, by -1']);
  });

  it('finds where two tables of Cremona 2011 disagree: 15 dirigenti by age, 16 by qualification', () => {
    const byAge = [['0', '2', '16', '5'], ['0', '16', '89', '38'], ['6', '104', '112', '105'], ['9', '52', '68', '67'], ['0', '2', '0', '0']];
    expect(wrong({ rows: byAge, rowTotals: ['23', '143', '327', '196', '2'], columnTotals: ['15', '176', '285', '215'], total: '691' })).toEqual([]);
    expect(wrong({ rows: byAge, columnTotals: ['16', '176', '285', '215'], total: '692' }))
      .toEqual(['column 0: 16, right 15, by 1', 'table : 692, right 691, by 1']);
  });

  it('is exact to the cent: Cremona 2016, incarichi, sub-total of the Settore Politiche Educative', () => {
    const rows = [['5337.84'], ['26000.00'], ['17968.98'], ['24800.00'], ['600.00']];
    expect(wrong({ rows, columnTotals: ['74706.82'] })).toEqual([]);
    expect(wrong({ rows, columnTotals: ['74706.83'] })).toEqual(['column 0: 74706.83, right 74706.82, by 0.01']);
  });

  it('checks only the totals that are given', () => {
    expect(wrong({ rows: [[1, 2]] })).toEqual([]);
    expect(wrong({ rows: [[1, 2]], total: null })).toEqual(['table : not printed, right 3, by -3']);
    expect(wrong({ rows: [], rowTotals: [], columnTotals: [], total: 0 })).toEqual([]);
  });

  it('takes rows of different length', () => {
    expect(wrong({ rows: [[1], [1, 2, 3]], rowTotals: [1, 6], columnTotals: [2, 2, 4] })).toEqual(['column 2: 4, right 3, by 1']);
  });

  it('finds a changed total, and only that, in any table that added up', () => {
    const tables = fc.array(fc.array(fc.option(fc.integer({ min: -1000, max: 1000 })), { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 5 });
    const sum = (cells: readonly (number | null)[]): number => cells.reduce<number>((all, cell) => all + (cell ?? 0), 0);
    fc.assert(fc.property(tables, fc.nat(2), fc.integer({ min: 1, max: 9 }), (rows, column, by) => {
      const columnTotals = [0, 1, 2].map((index) => sum(rows.map((row) => row[index] ?? null)));
      const table = { rows, rowTotals: rows.map(sum), columnTotals, total: sum(columnTotals) };
      expect(reconcile(table)).toEqual([]);
      const changed = columnTotals.map((total, index) => (index === column ? total + by : total));
      expect(wrong({ ...table, columnTotals: changed })).toEqual([`column ${column}: ${changed[column]}, right ${columnTotals[column]}, by ${by}`]);
    }));
  });

  it.each([
    ['no table', undefined, /expected a table with rows/],
    ['a cell that is NaN', { rows: [[NaN]] }, /expected a finite number/],
    ['a cell that is Italian text', { rows: [['1.234,50']] }, /plain notation/],
    ['more totals than rows', { rows: [[1]], rowTotals: [1, 1] }, /at most 1 row totals, found 2/],
  ])('throws InvariantError for %s', (_, table, message) => {
    expect(() => reconcile(table as PrintedTable)).toThrow(message);
  });
});
