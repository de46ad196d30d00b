import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fasciaOf, inRange, parseScheme, rangeText, rowOf } from 'municipal-performance';
import { cremonaDirigenti2024 } from 'municipal-performance/samples';
import { decimal } from 'municipal-performance/values';
import { rangeDefects } from '../../src/scoring/range.js';

describe('bounds', () => {
  it.each([
    [{ above: '60', to: '70' }, '60', false], [{ above: '60', to: '70' }, '60.01', true], [{ above: '60', to: '70' }, '70', true], [{ above: '60', to: '70' }, '70.0001', false],
    [{ from: '80', below: '95' }, '79.99', false], [{ from: '80', below: '95' }, '80', true], [{ from: '80', below: '95' }, '94.99', true], [{ from: '80', below: '95' }, '95', false],
    [{ to: '0' }, '-12.64', true], [{ to: '0' }, '0', true], [{ to: '0' }, '0.01', false], [{}, '7', true],
  ])('%j holds %s: %s', (range, value, holds) => {
    expect(inRange(range, decimal(value))).toBe(holds);
  });

  it('are written as the documents write them', () => {
    expect([{ above: 60, to: 70 }, { from: 80, below: 95 }, { to: 0 }, { from: 30 }].map(rangeText)).toEqual(['60 < X ≤ 70', '80 ≤ X < 95', 'X ≤ 0', '30 ≤ X']);
  });
});

describe('the fasce of the dirigenti, Relazione 2024 l. 901-907, from both sides of each bound', () => {
  const scheme = parseScheme(cremonaDirigenti2024);
  const fasce = scheme.ok ? (scheme.value.fasce ?? []) : [];
  it.each([
    ['0', 'nessuna'], ['60', 'nessuna'], ['60.01', 'quinta'], ['70', 'quinta'], ['70.01', 'quarta'], ['80', 'quarta'], ['80.01', 'terza'], ['90', 'terza'],
    ['90.01', 'seconda'], ['95', 'seconda'], ['95.004', 'prima'], ['95.01', 'prima'], ['100', 'prima'],
  ])('%s is %s', (score, id) => {
    expect(fasciaOf(fasce, score)?.id).toBe(id);
  });
  it('holds no score above the maximum', () => {
    expect(fasciaOf(fasce, '100.01')).toBeNull();
  });
});

describe('a table with a hole (Quassolo: 94 and 95)', () => {
  const rows = [{ to: '94', row: 'a' }, { from: '95', row: 'b' }];
  it.each([['refuse', null], ['lower', 'a'], ['upper', 'b']] as const)('%s', (choice, expected) => {
    const { row, how } = rowOf(rows, decimal('94.5'), choice);
    expect([row?.row ?? null, how]).toEqual([expected, 'between']);
  });
  it('does not reach beyond its ends', () => {
    expect(rowOf([{ from: '0', to: '4' }], decimal('4.01'), 'lower')).toEqual({ row: null, how: 'outside' });
  });
  it('takes the first of two rows that overlap, and says so', () => {
    expect(rowOf([{ to: '60', row: 'a' }, { from: '60', row: 'b' }], decimal('60'))).toEqual({ row: { to: '60', row: 'a' }, how: 'several' });
  });
});

describe('the words of a hole and of what two rows share', () => {
  it.each([
    [[{ below: '75' }, { above: '75' }], 'il valore 75'],
    [[{ to: '75' }, { from: '80.5' }], 'i valori da 75 escluso a 80.5 escluso'],
    [[{ below: '75' }, { above: '80' }], 'i valori da 75 compreso a 80 compreso'],
    [[{ to: '90' }, { from: '90' }], 'il valore 90'],
    [[{ to: '90' }, { above: '85' }], 'i valori da 85 escluso a 90 compreso'],
    [[{ below: '90' }, { from: '85' }], 'i valori da 85 compreso a 90 escluso'],
    [[{ from: '0', to: '100' }, { from: '40', below: '50' }], 'i valori da 40 compreso a 50 escluso'],
    [[{ from: '0' }, { above: '50' }], 'i valori da 50 escluso in su'],
    [[{ to: '40' }, { below: '50' }], 'i valori fino a 40 compreso'],
    [[{}, {}], 'tutti i valori'],
    [[{ above: '60', to: '70' }, { from: '60', to: '80' }], 'i valori da 60 escluso a 70 compreso'],
    [[{ from: '60', to: '80' }, { above: '60', to: '70' }], 'i valori da 60 escluso a 70 compreso'],
    [[{ from: '0', to: '70' }, { from: '50', below: '70' }], 'i valori da 50 compreso a 70 escluso'],
    [[{ from: '0', below: '70' }, { from: '50', to: '70' }], 'i valori da 50 compreso a 70 escluso'],
    [[{ from: '0' }, { from: '50' }], 'i valori da 50 compreso in su'],
    [[{ from: '50', to: '60' }, { to: '70' }], 'i valori da 50 compreso a 60 compreso'],
  ])('%j: %s', (rows, words) => {
    expect(rangeDefects(rows).map((found) => 'between' in found && found.between)).toEqual([words]);
  });
});

describe('defects of a table', () => {
  it.each([
    ['closed and open ends that meet', [{ to: '60' }, { above: '60' }], []],
    ['a point that both leave out', [{ below: '60' }, { above: '60' }], ['gap']],
    ['a point that both hold', [{ to: '60' }, { from: '60' }], ['overlap']],
    ['a stretch without a row', [{ to: '60' }, { from: '61' }], ['gap']],
    ['a row inside another', [{ from: '0', to: '100' }, { from: '40', to: '50' }, { above: '100' }], ['overlap']],
    ['a row that holds nothing', [{ from: '5', below: '5' }], ['empty']],
    ['a row that holds nothing, open below', [{ above: '5', to: '5' }], ['empty']],
    ['a row that holds nothing, ends the wrong way round', [{ from: '6', to: '5' }], ['empty']],
    ['a row of one value', [{ below: '5' }, { from: '5', to: '5' }, { above: '5' }], []],
    ['a row that reaches to the same end, which only it holds', [{ below: '60' }, { from: '50', to: '60' }, { above: '60' }], ['overlap']],
    ['the same end, which only the first holds', [{ to: '60' }, { from: '50', below: '60' }, { above: '60' }], ['overlap']],
    ['a row that begins at the same place, which only it holds', [{ below: '5' }, { above: '5', to: '9' }, { from: '5', to: '7' }], ['overlap']],
    ['three rows without an end', [{ from: '1' }, { from: '2' }, { from: '3' }], ['overlap', 'overlap']],
    ['rows in any order', [{ above: '90' }, { to: '60' }, { above: '60', to: '90' }], []],
  ])('%s', (_, rows, defects) => {
    expect(rangeDefects(rows).map(({ defect }) => defect)).toEqual(defects);
  });

  it('has none, and one row for each value, where a line is cut at any places with either end closed', () => {
    const cuts = fc.uniqueArray(fc.integer({ min: -50, max: 50 }), { minLength: 1, maxLength: 8 });
    fc.assert(fc.property(cuts, fc.array(fc.boolean(), { minLength: 8, maxLength: 8 }), fc.integer({ min: -600, max: 600 }), (places, closed, tenth) => {
      const sorted = [...places].sort((a, b) => a - b);
      const rows = [...sorted, null].map((end, index) => ({
        ...(index === 0 ? {} : { [closed[index - 1] ? 'above' : 'from']: sorted[index - 1] }),
        ...(end === null ? {} : { [closed[index] ? 'to' : 'below']: end }),
      }));
      const value = decimal(tenth).dividedBy(10);
      expect(rangeDefects(rows)).toEqual([]);
      expect(rows.filter((row) => inRange(row, value))).toHaveLength(1);
    }));
  });
});
