import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { appraisalRows } from 'municipal-performance/explain';
import { draftAppraisals } from 'municipal-performance/drafting';
import { parseAppraisals, parseScheme, schemeInputs, scoreScheda, type SchemeInput } from 'municipal-performance';
import { cremonaDirigenti2024 } from 'municipal-performance/samples';
import { arbitraryScheme } from 'municipal-performance/testing';
import { leavesOf } from '../../src/scoring/leaves.js';
import { schedaOf, schemeOf } from './scheme.js';

const plain = (input: SchemeInput | undefined) => JSON.parse(JSON.stringify(input)) as unknown;
const of = (score: object, more: object = {}) => schemeInputs(schemeOf({ score, ...more })).map(plain);
const refuses = { missing: 'refuse', usedBy: ['score'] };

describe('the inputs of a scheme', () => {
  it.each([
    ['points as they are', { kind: 'given', id: 'a', label: 'A', min: '1', max: '5', step: '0.5' }, { id: 'a', label: 'A', kind: 'given', unit: 'points', range: { from: '1', to: '5' }, step: '0.5' }],
    ['points without a maximum', { kind: 'given', id: 'a' }, { id: 'a', kind: 'given', unit: 'points', range: { from: '0' } }],
    ['a number that a line converts', { kind: 'line', of: { kind: 'given', id: 'a', max: '100' }, through: [['0', '0'], ['100', '60']] }, { id: 'a', kind: 'given', unit: 'number', range: { from: '0', to: '100' } }],
    ['a number that is held against a threshold', { kind: 'threshold', of: { kind: 'given', id: 'a', max: '100' }, when: { from: '80' }, points: '10' }, { id: 'a', kind: 'given', unit: 'number', range: { from: '0', to: '100' } }],
    ['a number that steps convert', { kind: 'steps', of: { kind: 'given', id: 'a', max: '100' }, steps: [{ to: '50', points: '0' }, { above: '50', points: '10' }] }, { id: 'a', kind: 'given', unit: 'number', range: { from: '0', to: '100' } }],
    ['a number that a product multiplies', { kind: 'product', of: [{ kind: 'given', id: 'a', max: '100' }] }, { id: 'a', kind: 'given', unit: 'number', range: { from: '0', to: '100' } }],
    ['a number that is rounded', { kind: 'round', to: { digits: 0, mode: 'half-up' }, of: { kind: 'given', id: 'a', max: '10' } }, { id: 'a', kind: 'given', unit: 'points', range: { from: '0', to: '10' } }],
    ['a level', { kind: 'level', id: 'a', levels: { buono: '8', ottimo: '10' } }, { id: 'a', kind: 'level', unit: 'text', range: null, choices: ['buono', 'ottimo'] }],
    ['counts', { kind: 'counts', id: 'a', weights: { meglio: '1', peggio: '0' }, leftOut: ['ignoto'] }, { id: 'a', kind: 'counts', unit: 'count', range: { from: '0' }, choices: ['meglio', 'peggio', 'ignoto'] }],
    ['a survey', { kind: 'survey', id: 'a', scale: ['1', '5'] }, { id: 'a', kind: 'survey', unit: 'number', range: { from: '1', to: '5' } }],
    ['a list', { kind: 'list', id: 'a', take: 'lowest' }, { id: 'a', kind: 'list', unit: 'points', range: null }],
    ['objectives', { kind: 'objectives', id: 'a' }, { id: 'a', kind: 'objectives', unit: 'percent', range: { from: '0' }, otherwise: 'measurement' }],
    ['a checklist', { kind: 'checklist', id: 'a', items: [{ id: 'foia', points: '1' }] }, { id: 'a', kind: 'checklist', unit: 'text', range: null, choices: ['foia'] }],
    ['points of another scheda', { kind: 'carried', id: 'a', scheme: 'ente', item: 'total' }, { id: 'a', kind: 'carried', unit: 'points', range: null, otherwise: 'another-scheda' }],
    ['a measurement', { kind: 'measured', id: 'a', element: 'O1', as: 'on-off' }, { id: 'a', kind: 'measured', unit: 'percent', range: null, otherwise: 'measurement' }],
    ['a measured value', { kind: 'measured', id: 'a', element: 'O1', as: 'value' }, { id: 'a', kind: 'measured', unit: 'number', range: null, otherwise: 'measurement' }],
    ['a figure of the staff', { kind: 'staff', id: 'a', scheme: 's', count: 'heads' }, { id: 'a', kind: 'staff', unit: 'count', range: null, otherwise: 'staff-schede' }],
  ])('%s', (_, score, expected) => {
    expect(of(score)).toEqual([{ ...expected, ...refuses }]);
  });

  it.each(['sum', 'weighted-mean', 'product', 'min', 'max', 'first'])('those of the parts of a %s', (kind) => {
    const weight = kind === 'weighted-mean' ? { weight: '1' } : {};
    const parts = ['a', 'b'].map((id) => ({ kind: 'given', id, max: '10', ...weight }));
    expect(schemeInputs(schemeOf({ score: { kind, of: parts } })).map(({ id }) => id)).toEqual(['a', 'b']);
  });

  it('points that are taken off are points', () => {
    expect(of({ kind: 'given', id: 'p', max: '100' }, { penalties: [{ kind: 'given', id: 'd', max: '5' }] })[1]).toEqual({ id: 'd', kind: 'given', unit: 'points', range: { from: '0', to: '5' }, missing: 'refuse', usedBy: ['penalties'] });
  });

  it('the keys of a table, not the table', () => {
    const table = {
      kind: 'table', id: 't', rows: { of: { kind: 'given', id: 'r' }, ranges: [{ to: '20' }, { from: '21' }] },
      columns: { of: { kind: 'staff', id: 'c', scheme: 's', count: 'fasce' }, ranges: [{ to: '1' }, { from: '2' }] }, points: [['5', '0'], ['5', '2']],
    };
    expect(of({ kind: 'given', id: 'p', max: '100' }, { penalties: [table] })).toEqual([
      { id: 'p', kind: 'given', unit: 'points', range: { from: '0', to: '100' }, ...refuses },
      { id: 'r', kind: 'given', unit: 'number', range: { from: '0' }, missing: 'refuse', usedBy: ['penalties'] },
      { id: 'c', kind: 'staff', unit: 'count', range: null, otherwise: 'staff-schede', missing: 'refuse', usedBy: ['penalties'] },
    ]);
  });

  it('what may be missing, and what the premium asks for besides; a key that both ask for stands once', () => {
    const premium = { steps: [{ step: 'distribute', weights: ['score', { input: 'ore' }, { input: 'p' }] }] };
    expect(of({ kind: 'given', id: 'p', max: '10', missing: 'zero' }, { premium })).toEqual([
      { id: 'p', kind: 'given', unit: 'points', range: { from: '0', to: '10' }, missing: 'zero', usedBy: ['score', 'premium'] },
      { id: 'ore', kind: 'number', unit: 'number', range: null, missing: 'refuse', usedBy: ['premium'] },
    ]);
  });

  it('of the dirigenti of Cremona 2024 stand in the order of the sheet (l. 440-889)', () => {
    const scheme = parseScheme(cremonaDirigenti2024);
    expect(scheme.ok && schemeInputs(scheme.value).map(({ id, usedBy }) => `${id} ${usedBy.join('+')}`)).toEqual([
      'classifiche score', 'riscossione-residui score', 'indirizzo-1 score', 'indirizzo-2 score', 'indirizzo-3 score', 'indirizzo-4 score', 'obiettivi score', 'esiti score',
      'ritardo-pagamenti score', 'programmare score', 'fasi-tempi score', 'obiettivi-eq score', 'motivazione score', 'trasparenza penalties', 'personale penalties', 'fasce-usate penalties',
    ]);
  });

  it('are all that an appraisal may state, and nothing else, in any scheme', () => {
    fc.assert(fc.property(arbitraryScheme(), (scheme) => {
      const ids = schemeInputs(scheme).map(({ id }) => id);
      expect(new Set(ids)).toEqual(leavesOf(scheme));
      expect(ids).toHaveLength(new Set(ids).size);
    }));
  });
});

describe('the range of an input is what a scheda accepts, from both sides of each bound', () => {
  const given = { kind: 'given', id: 'a', min: '1', max: '5', step: '0.5' };
  const survey = { kind: 'survey', id: 'a', scale: ['1', '5'] };
  it.each([
    ['given', given, '1', []], ['given', given, '0.5', ['scoring/below-minimum']], ['given', given, '5', []], ['given', given, '5.5', ['scoring/above-maximum']],
    ['given', given, '1.5', []], ['given', given, '1.25', ['scoring/off-step']],
    ['survey', survey, { means: ['1', '5'] }, []], ['survey', survey, { means: ['0.99'] }, ['scoring/input-shape']], ['survey', survey, { means: ['5.01'] }, ['scoring/input-shape']],
  ])('%s: %j %j', (_, score, input, codes) => {
    expect(schedaOf({ score }, { inputs: { a: input as string } }).codes).toEqual(codes);
  });
});

it('serves as the columns of a table of appraisals, out and in again', () => {
  const scheme = schemeOf({ score: { kind: 'sum', of: [{ kind: 'line', max: '60', of: { kind: 'objectives', id: 'ob', label: 'Obiettivi' }, through: [['0', '0'], ['100', '60']] }, { kind: 'level', id: 'g', label: 'Giudizio', levels: { buono: '40' } }] } });
  const inputs = { ob: [{ weight: '60', achieved: '95' }], g: 'buono' };
  const rows = appraisalRows([{ person: 'A', inputs }], schemeInputs(scheme));
  expect(rows).toEqual([{ Persona: 'A', Obiettivi: 'peso 60, raggiunto 95', Giudizio: 'buono' }]);
  const drafted = draftAppraisals(rows, { scheme: 's', inputs: schemeInputs(scheme) });
  const read = drafted.ok ? parseAppraisals(drafted.value) : drafted;
  expect(read.ok && read.value.appraisals[0]?.inputs).toEqual(inputs);
  const scheda = read.ok && read.value.appraisals[0] ? scoreScheda(scheme, read.value.appraisals[0]) : read;
  expect(scheda.ok && 'total' in scheda.value && String(scheda.value.total)).toBe('97');
});
