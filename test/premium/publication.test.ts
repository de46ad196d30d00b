import { describe, expect, it } from 'vitest';
import { award, publicationTable, scoreSchede, type Appraisal, type PublishedGroup } from 'municipal-performance';
import { civilDate } from 'municipal-performance/values';
import { findingLines } from '../scoring/lines.js';
import { schemeOf } from '../scoring/scheme.js';
import { fondo, person } from './award.js';

const text = (values: Readonly<Record<string, unknown>>) => Object.fromEntries(Object.entries(values).map(([key, value]) => [key, String(value)]));

describe('what is published (D.Lgs. 33/2013 art. 20)', () => {
  const tableOf = (people: readonly Appraisal[], minimumGroup = 3, more: object = {}, amount = '1000') => {
    const scheme = schemeOf({ fasce: [{ id: 'bassa', to: '60', percent: '50' }, { id: 'alta', above: '60', percent: '100' }], premium: { steps: [{ step: 'distribute', weights: ['fascia'] }] }, ...more });
    const schede = scoreSchede(scheme, people, { on: civilDate('2024-12-31') });
    const paid = schede.ok && award(schede.value, fondo(amount), scheme);
    if (!schede.ok || !paid || !paid.ok) throw new Error('expected an award');
    const table = publicationTable(paid.value, schede.value, { minimumGroup });
    if (!table.ok) throw new Error('expected a table');
    return Object.assign(table.value, { hidden: findingLines(table.findings) });
  };
  const six = [50, 55, 60, 80, 90, 100].map((points, index) => person(`P${index}`, points, { structure: index < 3 ? 'S1' : 'S2' }));
  it('gives totals, least, mean and most', () => {
    const table = tableOf(six);
    expect([table.heads, table.paidHeads, String(table.destined), String(table.paid)]).toEqual([6, 6, '1000', '1000']);
    expect(table.fasce.map(({ name, score, premium }) => [name, text({ ...score }), text({ ...premium })])).toEqual([
      ['bassa', { min: '50', mean: '55', max: '60' }, { min: '111.11', mean: '111.11', max: '111.11' }],
      ['alta', { min: '80', mean: '90', max: '100' }, { min: '222.22', mean: '222.22', max: '222.23' }],
    ]);
    expect(table.distribution).toMatchObject([{ fascia: 'bassa' }, { fascia: 'alta' }]);
    expect(text({ ...table.differentiation })).toEqual({ differentAmounts: '3', fasceUsed: '2', highestToLowest: '2' });
  });
  it('hides a small group, and another from which it would follow', () => {
    const table = tableOf([...six, person('X', 99, { structure: 'S3' })]);
    expect(table.structures.map(({ name, heads, score }) => [name, heads, 'gap' in score])).toEqual([['S1', 3, true], ['S2', 3, false], ['S3', 1, true]]);
  });
  it('hides the premiums of a group where too few are paid, and those of a second group', () => {
    const scheme = { fasce: [{ id: 'nessuna', to: '60', percent: '0' }, { id: 'alta', above: '60', percent: '100' }] };
    const people = [50, 55, 90, 80, 90, 100].map((points, index) => person(`P${index}`, points, { structure: index < 3 ? 'S1' : 'S2' }));
    const table = tableOf(people, 3, scheme);
    const shown = (groups: readonly PublishedGroup[]) => groups.map(({ name, score, premium }) => [name, 'gap' in score, 'gap' in premium && premium.reason]);
    expect(shown(table.structures)).toEqual([
      ['S1', false, 'gruppo di 3: non pubblicato perché nessuno sia riconoscibile'], ['S2', false, 'gruppo di 3: non pubblicato perché nessuno sia riconoscibile'],
    ]);
    expect(shown(table.fasce)).toEqual([['nessuna', true, 'gruppo di 2: non pubblicato perché nessuno sia riconoscibile'], ['alta', true, 'gruppo di 4: non pubblicato perché nessuno sia riconoscibile']]);
    expect(shown([table.all])).toEqual([['tutti', false, false]]);
    expect(table.hidden).toEqual([['nessuna', 2], ['alta', 4], ['S1', 3], ['S2', 3]].map(([group, heads]) => `premium/group-hidden  | group: ${group}; heads: ${heads}; minimum: 3`));
  });
  it('names each group that is hidden, and hides no more than it has to', () => {
    const at = (sizes: readonly number[], minimumGroup?: number) => {
      const people = sizes.flatMap((size, group) => Array.from({ length: size }, (_, index) => person(`${group}-${index}`, 70, { structure: `S${group}` })));
      return tableOf(people, minimumGroup).hidden;
    };
    const line = (group: string, heads: number, minimum = 3) => `premium/group-hidden  | group: ${group}; heads: ${heads}; minimum: ${minimum}`;
    expect(at([3, 3])).toEqual([]);
    // one small group would follow from the whole: the smallest other is hidden with it
    expect(at([5, 2, 4])).toEqual([line('S1', 2), line('S2', 4)]);
    expect(at([5, 2, 1])).toEqual([line('S1', 2), line('S2', 1)]);
    expect(at([2])).toEqual([line('tutti', 2), line('alta', 2), line('S0', 2)]);
    expect([at([1, 1], 1), at([2, 2], 2)]).toEqual([[], []]);
    expect(at([4, 3], 4)).toEqual([line('S0', 4, 4), line('S1', 3, 4)]);
    for (const minimum of [0, 1.5]) expect(() => at([3], minimum)).toThrow('expected a least size of one or more');
  });
  it('leaves out of groups and figures who has no fascia, no structure, no score or no pay', () => {
    const people = [...six, { person: 'X', inputs: { p: '101' } }, { person: 'Y', inputs: { p: '101' }, structure: 'S1' }, { person: 'Z', structure: 'S1' }];
    const table = tableOf(people, 1, { score: { kind: 'given', id: 'p', max: '200' }, fasce: [{ id: 'bassa', to: '60', percent: '50' }, { id: 'alta', above: '60', to: '100', percent: '100' }] });
    expect([table.heads, table.paidHeads, table.fasce.map(({ name, heads }) => `${name} ${heads}`), table.structures.map(({ name, heads }) => `${name} ${heads}`)]).toEqual([9, 6, ['bassa 3', 'alta 3'], ['S1 5', 'S2 3']]);
    const [first] = table.structures;
    expect([text({ ...first?.score }), text({ ...first?.premium })]).toEqual([{ min: '50', mean: '66.5', max: '101' }, { min: '111.11', mean: '111.11', max: '111.11' }]);
    expect(table.differentiation.fasceUsed).toBe(2);
  });
  it('matches people with their schede, and leaves out those it has none of', () => {
    const scheme = schemeOf({ premium: { steps: [{ step: 'distribute', weights: [] }] } });
    const schede = scoreSchede(scheme, six, { on: civilDate('2024-12-31') });
    const paid = schede.ok && award(schede.value, fondo('600'), scheme);
    if (!schede.ok || !paid || !paid.ok) throw new Error('expected an award');
    const table = publicationTable(paid.value, schede.value.slice(1));
    expect(table.ok && [table.value.heads, table.value.all.name, table.value.structures.map(({ heads }) => heads), String(table.value.paid)]).toEqual([5, 'tutti', [2, 3], '600']);
    expect(table.ok && table.value.distribution).toMatchObject({ gap: 'undefined-operation' });
  });
  it('shows half a cent upwards', () => {
    const table = tableOf([person('A', '50'), person('B', '50.01'), person('C', '50'), person('D', '50.01')]);
    expect(text({ ...table.all, ...table.all.score })).toMatchObject({ mean: '50.01' });
    const fasce = [{ id: 'bassa', to: '60', percent: '80' }, { id: 'alta', above: '60', percent: '80.4' }];
    expect(text({ ...tableOf([person('A', 61), person('B', 60)], 1, { fasce }, '160.40').differentiation })).toEqual({ differentAmounts: '2', fasceUsed: '2', highestToLowest: '1.01' });
  });
  it('says that nobody is paid where nobody is', () => {
    const table = tableOf([10, 20, 30].map((points, index) => person(`P${index}`, points)), 3, { access: { minimum: { from: '60' } } });
    expect(table.all).toMatchObject({ heads: 3, score: { min: expect.anything() as unknown }, premium: { gap: 'undefined-operation', reason: 'nessun valore' } });
    expect(table.differentiation.highestToLowest).toMatchObject({ gap: 'undefined-operation' });
  });
  it('names nobody', () => {
    expect(JSON.stringify(tableOf(six))).not.toMatch(/P[0-5]/);
  });
});
