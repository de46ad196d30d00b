import { describe, expect, it } from 'vitest';
import type { Appraisal } from 'municipal-performance';
import { findingLines, traceLines } from './lines.js';
import { schedaOf, totalOf } from './scheme.js';

type Inputs = NonNullable<Appraisal['inputs']>;

const given = (id: string, max = '100', more: object = {}) => ({ kind: 'given', id, max, ...more });
/** What is found about one input. */
const found = (score: object, inputs: unknown) => findingLines(schedaOf({ score }, { inputs: inputs as Inputs }).findings);
/** The trace of the score. */
const told = (score: object, inputs: unknown, more: Partial<Appraisal> = {}) => {
  const { step } = schedaOf({ score }, { inputs: inputs as Inputs, ...more });
  const [first] = step.steps;
  if (!first) throw new Error('expected a trace');
  return traceLines(first);
};

const counts = { kind: 'counts', id: 'c', weights: { meglio: '1', pari: '0.5', peggio: '0' }, leftOut: ['altro'] };
const survey = { kind: 'survey', id: 's', scale: ['1', '5'] };
const list = (take: string, more: object = {}) => ({ kind: 'list', id: 'l', take, ...more });
const objectives = (more: object = {}) => ({ kind: 'objectives', id: 'o', ...more });
const checklist = (more: object = {}) => ({ kind: 'checklist', id: 'k', items: [{ id: 'a', points: '2' }, { id: 'b', points: '3' }], ...more });
const level = { kind: 'level', id: 'v', levels: { buono: '7', eccellente: '10' } };

describe('an input that cannot be taken: its place, what is expected and what is found', () => {
  const shape = (at: string, factor: string, expected: string, value: string) => [`scoring/input-shape /inputs/${at} | person: A; factor: ${factor}; expected: ${expected}; found: ${value}`];
  it.each<[string, object, unknown, readonly string[]]>([
    ['words for a number', given('p'), { p: 'otto' }, shape('p', 'p', 'un numero come "8.5"', '"otto"')],
    ['no number at all', given('p'), { p: Number.NaN }, shape('p', 'p', 'un numero come "8.5"', 'null')],
    ['a list for a number', given('p'), { p: ['8'] }, shape('p', 'p', 'un numero come "8.5"', '["8"]')],
    ['a text of 60 signs is told whole', given('p'), { p: 'x'.repeat(58) }, shape('p', 'p', 'un numero come "8.5"', `"${'x'.repeat(58)}"`)],
    ['a longer one is cut', given('p'), { p: 'x'.repeat(59) }, shape('p', 'p', 'un numero come "8.5"', `"${'x'.repeat(59)}…`)],
    ['a slash in a name', given('a/b'), { 'a/b': 'x' }, shape('a~1b', 'a/b', 'un numero come "8.5"', '"x"')],
    ['a list for counts', counts, { c: ['1'] }, shape('c', 'c', 'un numero per ogni classe', '["1"]')],
    ['a number for counts', counts, { c: 3 }, shape('c', 'c', 'un numero per ogni classe', '3')],
    ['words for a count', counts, { c: { meglio: 'tre' } }, shape('c/meglio', 'c', 'un numero di elementi per le classi meglio, pari, peggio, altro', '"tre"')],
    ['a negative count', counts, { c: { pari: '-1' } }, shape('c/pari', 'c', 'un numero di elementi per le classi meglio, pari, peggio, altro', '"-1"')],
    ['a class of nowhere', counts, { c: { meglio: '1', toString: '1' } }, shape('c/toString', 'c', 'un numero di elementi per le classi meglio, pari, peggio, altro', '"1"')],
    ['a class where none is left out', { kind: 'counts', id: 'c', weights: { x: '1' } }, { c: { y: '1' } }, shape('c/y', 'c', 'un numero di elementi per le classi x', '"1"')],
    ['means above the scale', survey, { s: { means: ['5', '5.01'] } }, shape('s', 's', 'means: le medie delle domande, da 1 a 5', '{"means":["5","5.01"]}')],
    ['means below the scale', survey, { s: { means: ['0.99'] } }, shape('s', 's', 'means: le medie delle domande, da 1 a 5', '{"means":["0.99"]}')],
    ['no means', survey, { s: { means: [] } }, shape('s', 's', 'means: le medie delle domande, da 1 a 5', '{"means":[]}')],
    ['no list of means', survey, { s: { answers: '3' } }, shape('s', 's', 'means: le medie delle domande, da 1 a 5', '{"answers":"3"}')],
    ['words for a mean', survey, { s: { means: ['buona'] } }, shape('s', 's', 'means: le medie delle domande, da 1 a 5', '{"means":["buona"]}')],
    ['a number for a list', list('sum'), { l: '3' }, shape('l', 'l', 'una lista di numeri', '"3"')],
    ['words in a list', list('sum'), { l: ['1', 'due'] }, shape('l/1', 'l', 'un numero', '"due"')],
    ['a number for a checklist', checklist(), { k: '3' }, shape('k', 'k', 'una lista di voci diverse fra a, b', '"3"')],
    ['an item of nowhere', checklist(), { k: ['a', 'z'] }, shape('k', 'k', 'una lista di voci diverse fra a, b', '["a","z"]')],
    ['an item twice', checklist(), { k: ['a', 'a'] }, shape('k', 'k', 'una lista di voci diverse fra a, b', '["a","a"]')],
    ['words for objectives', objectives(), { o: 'tutti' }, shape('o', 'o', 'una lista di obiettivi con peso e percentuale raggiunta', '"tutti"')],
    ['a number among objectives', objectives(), { o: [3] }, shape('o/0', 'o', 'un obiettivo con weight (e share) di zero o più', '3')],
    ['nothing among objectives', objectives(), { o: [null] }, shape('o/0', 'o', 'un obiettivo con weight (e share) di zero o più', 'null')],
    ['an objective without a weight', objectives(), { o: [{ achieved: '1' }] }, shape('o/0', 'o', 'un obiettivo con weight (e share) di zero o più', '{"achieved":"1"}')],
    ['a negative share', objectives(), { o: [{ weight: '0', share: '0', achieved: '1' }, { weight: '1', share: '-1', achieved: '1' }] }, shape('o/1', 'o', 'un obiettivo con weight (e share) di zero o più', '{"weight":"1","share":"-1","achieved":"1"}')],
    ['words for a share', objectives(), { o: [{ weight: '1', share: 'metà', achieved: '1' }] }, shape('o/0', 'o', 'un obiettivo con weight (e share) di zero o più', '{"weight":"1","share":"metà","achieved":"1"}')],
    ['words for an achievement', objectives(), { o: [{ weight: '1', achieved: 'sì' }] }, shape('o/0', 'o', 'la percentuale raggiunta, zero o più', '"sì"')],
    ['a negative achievement', objectives(), { o: [{ weight: '1', achieved: '-1' }] }, shape('o/0', 'o', 'la percentuale raggiunta, zero o più', '"-1"')],
    ['wrong objectives, each of them', objectives(), { o: [{ weight: '1', achieved: '-1' }, { weight: '-1', achieved: '1' }] }, [
      ...shape('o/0', 'o', 'la percentuale raggiunta, zero o più', '"-1"'), ...shape('o/1', 'o', 'un obiettivo con weight (e share) di zero o più', '{"weight":"-1","achieved":"1"}'),
    ]],
  ])('%s', (_, score, inputs, lines) => {
    expect(found(score, inputs)).toEqual(lines);
    expect(schedaOf({ score }, { inputs: inputs as Inputs }).total).toMatchObject({ gap: 'not-measured' });
  });

  it('names a level, a value out of bounds and one off the grid', () => {
    expect(found(level, { v: 'ottimo' })).toEqual(['scoring/unknown-level /inputs/v | person: A; factor: v; found: "ottimo"; levels: buono, eccellente']);
    expect(found(level, { v: 'toString' })).toEqual(['scoring/unknown-level /inputs/v | person: A; factor: v; found: "toString"; levels: buono, eccellente']);
    expect(found(level, { v: 7 })).toEqual(['scoring/unknown-level /inputs/v | person: A; factor: v; found: 7; levels: buono, eccellente']);
    const points = given('p', '5', { label: 'Comportamento', min: '1', step: '0.5' });
    const at = (value: string) => found(points, { p: value });
    expect([at('1'), at('5'), at('2.5')]).toEqual([[], [], []]);
    expect(at('5.5')).toEqual(['scoring/above-maximum /inputs/p | person: A; factor: p; found: 5.5; max: 5']);
    expect(at('0.5')).toEqual(['scoring/below-minimum /inputs/p | person: A; factor: p; found: 0.5; min: 1']);
    expect(at('2.25')).toEqual(['scoring/off-step /inputs/p | person: A; factor: p; found: 2.25; step: 0.5; min: 1']);
    expect(at('5.75')).toEqual(['scoring/above-maximum /inputs/p | person: A; factor: p; found: 5.75; max: 5', 'scoring/off-step /inputs/p | person: A; factor: p; found: 5.75; step: 0.5; min: 1']);
    expect(found(given('p', '5', { min: '0.25', step: '0.5' }), { p: '0.75' })).toEqual([]);
    expect([found(given('p'), { p: '0' }), found(given('p'), { p: '-0.01' })]).toEqual([[], ['scoring/below-minimum /inputs/p | person: A; factor: p; found: -0.01; min: 0']]);
    expect(found({ kind: 'given', id: 'p' }, { p: '99999' })).toEqual([]);
  });
  it('names what a factor gives above the maximum it declares, with its name for people', () => {
    const sum = (more: object) => found({ kind: 'sum', max: '15', of: [given('a', '10'), given('b', '10')], ...more }, { a: '10', b: '5.01' });
    expect(sum({ id: 's', label: 'Somma dei punti' })).toEqual(['scoring/above-maximum /inputs/s | person: A; factor: Somma dei punti; found: 15.01; max: 15']);
    expect(sum({})).toEqual(['scoring/above-maximum  | person: A; factor: Somma; found: 15.01; max: 15']);
    expect(totalOf({ kind: 'sum', max: '15', of: [given('a', '10'), given('b', '10')] }, { a: '10', b: '5' })).toBe('15');
  });
  it('names more objectives than there may be, and weights that are all zero', () => {
    const many = (count: number) => ({ o: Array.from({ length: count }, () => ({ weight: '1', achieved: '50' })) });
    expect([found(objectives({ atMost: 2 }), many(2)), found(objectives({ atMost: 2 }), many(3))]).toEqual([[], ['scoring/too-many-objectives /inputs/o | person: A; factor: o; found: 3; max: 2']]);
    const zero = { o: [{ weight: '0', achieved: '50' }, { weight: '5', share: '0', achieved: '100' }] };
    expect([found(objectives(), zero), totalOf(objectives(), zero as Inputs)]).toEqual([['scoring/zero-weights /inputs/o | person: A; factor: o'], '75']);
    expect([found(objectives({ zeroWeights: 'equal' }), zero), totalOf(objectives({ zeroWeights: 'equal' }), zero as Inputs)]).toEqual([['scoring/zero-weights /inputs/o | person: A; factor: o'], '75']);
    expect(found(objectives({ zeroWeights: 'error' }), zero)).toEqual(['scoring/zero-weights-refused /inputs/o | person: A; factor: o']);
    const mean = (more: object) => ({ kind: 'weighted-mean', id: 'm', label: 'Media', of: [given('a', '100', { weight: '0' }), given('b', '100', { weight: '0' })], ...more });
    expect([found(mean({}), { a: '10', b: '20' }), totalOf(mean({}), { a: '10', b: '20' })]).toEqual([['scoring/zero-weights  | person: A; factor: Media'], '15']);
    expect([found(mean({ zeroWeights: 'error' }), { a: '10', b: '20' }), totalOf(mean({ zeroWeights: 'error' }), { a: '10', b: '20' })]).toEqual([['scoring/zero-weights-refused  | person: A; factor: Media'], 'manca m']);
  });
  it('names a figure in no row, of a conversion and of a table', () => {
    const steps = { kind: 'steps', id: 's', label: 'Scaglioni del voto', of: given('a'), steps: [{ to: '10', points: '1' }, { from: '11', points: '2' }] };
    expect([found(steps, { a: '10' }), found(steps, { a: '10.5' }), found(steps, { a: '11' })]).toEqual([[], ['scoring/no-row  | person: A; factor: Scaglioni del voto; found: 10.5'], []]);
    const table = { kind: 'table', id: 't', points: [['1', '2']], rows: { of: given('a'), ranges: [{ to: '10' }] }, columns: { of: given('b'), ranges: [{ to: '1' }, { from: '2' }] } };
    expect(found(table, { a: '10', b: '1.5' })).toEqual(['scoring/no-row  | person: A; factor: t; found: 10 e 1.5']);
    expect(found(table, { a: '10.5', b: '1' })).toEqual(['scoring/no-row  | person: A; factor: t; found: 10.5 e 1']);
    expect([totalOf(table, { a: '10', b: '1' }), totalOf(table, { a: '10', b: '2' })]).toEqual(['1', '2']);
  });
  it('names an input that nothing asks for', () => {
    expect(found(given('p'), { p: '1', 'q/r': '1' })).toEqual(['scoring/unknown-input /inputs/q~1r | person: A; input: q/r']);
    const parts = (step: object) => schedaOf({ premium: { steps: [{ step: 'distribute', weights: [] }, { step: 'forfeit', to: 'w' }, step], sinks: [{ id: 'w' }] } }, { inputs: { p: '1', ore: '36' } }).codes;
    expect([
      parts({ step: 'split', by: 'structure', weights: [{ input: 'ore' }] }), parts({ step: 'distribute', weights: [{ input: 'ore' }] }), parts({ step: 'scale', keep: [{ input: 'ore' }], to: 'w' }),
      parts({ step: 'redistribute', from: 'w', by: [{ input: 'ore' }] }), parts({ step: 'split', by: 'structure' }), parts({ step: 'redistribute', from: 'w', by: 'equal' }), parts({ step: 'distribute', weights: [{ presence: '240' }] }),
    ]).toEqual([[], [], [], [], ['scoring/unknown-input'], ['scoring/unknown-input'], ['scoring/unknown-input']]);
    expect(schedaOf({ premium: { steps: [{ step: 'distribute', weights: [] }, { step: 'balance', to: 'w', groups: [{ id: 'g', kinds: ['x'] }], keep: [{ percent: '100' }] }] } }, { inputs: { p: '1', keep: '1' } }).codes).toEqual(['scoring/unknown-input']);
    const tree = { kind: 'sum', of: [{ kind: 'round', of: given('a'), to: { digits: 0, mode: 'half-up' } }, { kind: 'table', id: 't', points: [['1']], rows: { of: given('b'), ranges: [{}] }, columns: { of: given('c'), ranges: [{}] } }] };
    expect(schedaOf({ score: tree, penalties: [given('d')] }, { inputs: { a: '1', b: '1', c: '1', d: '0' } }).codes).toEqual([]);
  });
});

describe('an input that is not there', () => {
  it.each<[string, object, unknown, string]>([
    ['a number', given('p'), {}, 'p'], ['null', given('p'), { p: null }, 'p'], ['a level', level, { v: null }, 'v'], ['counts', counts, {}, 'c'], ['counts of nothing', counts, { c: { meglio: 0, altro: 5 } }, 'c'],
    ['a survey', survey, { s: null }, 's'], ['a list', list('sum'), { l: null }, 'l'], ['a list of nothing', list('sum'), { l: [null] }, 'l'], ['an empty list', list('sum'), { l: [] }, 'l'],
    ['a null that the scheme refuses', list('sum', { nulls: 'refuse' }), { l: ['1', null] }, 'l'], ['objectives', objectives(), { o: [] }, 'o'], ['objectives of nobody', objectives(), { o: null }, 'o'],
    ['an achievement', objectives(), { o: [{ weight: '1', achieved: '1' }, { weight: '1' }, { objective: 'OB-3', weight: '1' }] }, 'o/2, o/OB-3'], ['a checklist', checklist(), { k: null }, 'k'],
    ['both keys of a table', { kind: 'table', id: 't', points: [['1']], rows: { of: given('a'), ranges: [{}] }, columns: { of: given('b'), ranges: [{}] } }, {}, 'a, b'],
    ['all of a first', { kind: 'first', of: [given('a'), given('b')] }, {}, 'a, b'], ['what a conversion needs', { kind: 'round', of: given('a'), to: { digits: 0, mode: 'half-up' } }, {}, 'a'],
    ['a scheda of another', { kind: 'carried', id: 'e', scheme: 'dir', item: 'ente' }, {}, 'e'], ['a measure', { kind: 'measured', id: 'm', element: 'x' }, {}, 'm'], ['the staff', { kind: 'staff', id: 'n', count: 'heads', scheme: 'staff' }, {}, 'n'],
  ])('%s', (_, score, inputs, missing) => {
    expect(totalOf(score, inputs as Inputs)).toBe(`manca ${missing}`);
    expect(schedaOf({ score }, { inputs: inputs as Inputs }).findings.map(({ code, values }) => `${code} ${values.factor}`)).toEqual(missing.split(', ').map((id) => `scoring/missing-input ${id}`));
  });
  it('has a finding with its place', () => {
    expect(found(given('a/b'), {})).toEqual(['scoring/missing-input /inputs/a~1b | person: A; factor: a/b']);
    expect(found({ kind: 'sum', of: [given('a'), given('b', '10', { missing: 'zero', label: 'Bonus' })] }, {})).toEqual(['scoring/missing-taken  | person: A; factor: Bonus; choice: zero', 'scoring/missing-input /inputs/a | person: A; factor: a']);
  });
  it('is never taken for one of an answer too few', () => {
    const few = { ...survey, minimumAnswers: 5 };
    expect([totalOf(few, { s: { means: ['3'] } }), totalOf(few, { s: { means: ['3'], answers: '4' } }), totalOf(few, { s: { means: ['3'], answers: 'cinque' } }), totalOf(few, { s: { means: ['3'], answers: '5' } })]).toEqual(['manca s', 'manca s', 'manca s', '3']);
    expect(totalOf(survey, { s: { means: ['1', '5'], answers: '1' } })).toBe('3');
  });
  it('is left out of a mean, a minimum or a maximum where the scheme says so', () => {
    const join = (kind: string) => totalOf({ kind, of: [given('a', '100', { weight: '1' }), given('b', '100', { missing: 'rescale', weight: '3' }), given('c', '100', { weight: '1' })] }, { a: '40', c: '60' });
    expect(['weighted-mean', 'min', 'max', 'sum'].map(join)).toEqual(['50', '40', '60', '150']);
    expect(totalOf({ kind: 'sum', of: [given('a', '10', { missing: 'rescale' }), given('b', '0')] }, { b: '0' })).toBe('manca a');
    expect(totalOf({ kind: 'sum', of: [given('a', '10', { missing: 'rescale' }), given('b', '10')] }, { b: '11' })).toBe('manca a, b');
  });
});

describe('what each kind of factor tells', () => {
  it.each<[string, object, unknown, readonly string[]]>([
    ['a number without a maximum', { kind: 'given', id: 'p' }, { p: '8.5' }, ['scoring/given | p | valore = 8.5 points | 8.5 points | ']],
    ['a level', level, { v: 'buono' }, ['scoring/level | v | giudizio = buono text | 7 points | ']],
    ['counts, half for what is equal', counts, { c: { meglio: 1, pari: 2, altro: 7 } }, ['scoring/counts | c | meglio = 1 count; pari = 2 count; altro = 7 count | 0.6666666666666666666666666666666667 ratio | Σ(peso × numero) ÷ Σ numero']],
    ['the highest', list('highest'), { l: ['5', '25', null, '7'] }, ['scoring/list | l | valore 1 = 5 number; valore 2 = 25 number; valore 3 = 7 number | 25 number | il maggiore']],
    ['the lowest', list('lowest'), { l: ['5', '25', '4'] }, ['scoring/list | l | valore 1 = 5 number; valore 2 = 25 number; valore 3 = 4 number | 4 number | il minore']],
    ['a mean', list('mean'), { l: ['5', '6'] }, ['scoring/list | l | valore 1 = 5 number; valore 2 = 6 number | 5.5 number | Σ valori ÷ numero']],
    ['a sum', list('sum'), { l: ['5', '6'] }, ['scoring/list | l | valore 1 = 5 number; valore 2 = 6 number | 11 number | Σ valori']],
    ['a checklist', checklist(), { k: ['b', 'a'] }, ['scoring/checklist | k | b = 3 points; a = 2 points | 5 points | Σ punti']],
    ['a checklist with a cap', checklist({ max: '4' }), { k: ['b', 'a'] }, ['scoring/checklist | k | b = 3 points; a = 2 points | 4 points | Σ punti, al massimo quelli del fattore']],
    ['a checklist under its cap', checklist({ max: '4' }), { k: ['b'] }, ['scoring/checklist | k | b = 3 points | 3 points | Σ punti, al massimo quelli del fattore']],
    ['shared objectives', objectives(), { o: [{ weight: '60', achieved: '50', share: '50' }, { weight: '30', achieved: '120' }] }, [
      'scoring/objectives | o | obiettivo 1: peso = 60 number; obiettivo 1: quota = 50 percent; obiettivo 1: raggiunto = 50 percent; obiettivo 2: peso = 30 number; obiettivo 2: raggiunto = 100 percent | 75 percent | Σ(peso × quota × raggiunto) ÷ Σ(peso × quota)',
    ]],
    ['steps in a hole', { kind: 'steps', of: given('a'), steps: [{ to: '10', points: '1' }, { from: '11', points: '2' }], gaps: 'upper' }, { a: '10.5' }, [
      'scoring/steps | Scaglioni | riga = 11 ≤ X text | 2 points | nel vuoto fra due righe, come dice lo schema', '  scoring/given | a | valore = 10.5 points; massimo = 100 points | 10.5 points | ',
    ]],
    ['steps that overlap', { kind: 'steps', of: { kind: 'given', id: 'a' }, steps: [{ to: '10', points: '1' }, { from: '10', points: '2' }] }, { a: '10' }, [
      'scoring/steps | Scaglioni | riga = X ≤ 10 text | 1 points | la prima di più righe', '  scoring/given | a | valore = 10 points | 10 points | ',
    ]],
    ['a row', { kind: 'steps', of: { kind: 'given', id: 'a' }, steps: [{ to: '10', points: '1' }] }, { a: '10' }, ['scoring/steps | Scaglioni | riga = X ≤ 10 text | 1 points | ', '  scoring/given | a | valore = 10 points | 10 points | ']],
    ['no row', { kind: 'steps', of: { kind: 'given', id: 'a' }, steps: [{ to: '10', points: '1' }] }, { a: '11' }, ['scoring/steps | Scaglioni |  | not-measured: è rifiutato il valore di «Scaglioni» points | ', '  scoring/given | a | valore = 11 points | 11 points | ']],
    ['a rounding to two digits', { kind: 'round', to: { digits: 2, mode: 'half-up' }, of: { kind: 'given', id: 'a' } }, { a: '0.255' }, ['scoring/round | Arrotondamento |  | 0.26 points | arrotondato a 2 decimali (half-up)', '  scoring/given | a | valore = 0.255 points | 0.255 points | ']],
    ['a rounding', { kind: 'round', to: { digits: 1, mode: 'half-even' }, of: { kind: 'given', id: 'a' } }, { a: '0.25' }, ['scoring/round | Arrotondamento |  | 0.2 points | arrotondato a 1 decimale (half-even)', '  scoring/given | a | valore = 0.25 points | 0.25 points | ']],
    ['a threshold on the figure as it is shown', { kind: 'threshold', points: '5', when: { from: '42' }, compare: { digits: 0, mode: 'half-up' }, of: { kind: 'given', id: 'a' } }, { a: '41.5' }, ['scoring/threshold | Soglia | confrontato = 42 number; soglia = 42 ≤ X text | 5 points | ', '  scoring/given | a | valore = 41.5 points | 41.5 points | ']],
    ['a threshold on the exact figure', { kind: 'threshold', points: '5', when: { from: '42' }, compare: 'exact', of: { kind: 'given', id: 'a' } }, { a: '41.9' }, ['scoring/threshold | Soglia | confrontato = 41.9 number; soglia = 42 ≤ X text | 0 points | ', '  scoring/given | a | valore = 41.9 points | 41.9 points | ']],
    ['a conversion of nothing', { kind: 'line', through: [['0', '0'], ['1', '1']], of: given('a') }, {}, ['scoring/line | Retta |  | not-measured: manca «a» points | ', '  scoring/given | a |  | not-measured: manca «a» points | ']],
    ['a table exempt below', { kind: 'table', id: 't', points: [['5']], rows: { of: { kind: 'given', id: 'a' }, ranges: [{}] }, exemptBelow: '2' }, { a: '1.99' }, ['scoring/table | t | esente sotto = 2 number | 0 points | ', '  scoring/given | a | valore = 1.99 points | 1.99 points | ']],
    ['a table not exempt', { kind: 'table', id: 't', points: [['5']], rows: { of: { kind: 'given', id: 'a' }, ranges: [{}] }, exemptBelow: '2' }, { a: '2' }, ['scoring/table | t | riga = X text | 5 points | ', '  scoring/given | a | valore = 2 points | 2 points | ']],
    ['a table without a key', { kind: 'table', id: 't', points: [['5']], rows: { of: { kind: 'given', id: 'a' }, ranges: [{}] } }, {}, ['scoring/table | t |  | not-measured: manca «a» points | ', '  scoring/given | a |  | not-measured: manca «a» points | ']],
  ])('%s', (_, score, inputs, lines) => {
    expect(told(score, inputs)).toEqual(lines);
  });
  it.each([
    ['sum', 'Somma', '14', 'somma'], ['weighted-mean', 'Media pesata', '8.5', 'Σ(peso × punti) ÷ Σ peso'], ['product', 'Prodotto', '40', 'prodotto'], ['min', 'Minimo', '4', 'il minore'], ['max', 'Massimo', '10', 'il maggiore'],
    ['first', 'Primo con un valore', '10', 'il primo che ha un valore'],
  ])('%s', (kind, label, result, expression) => {
    const of = [{ kind: 'given', id: 'a', weight: '3' }, { kind: 'given', id: 'b', weight: '1' }];
    expect(told({ kind, of }, { a: '10', b: '4' })[0]).toBe(`scoring/${kind} | ${label} |  | ${result} points | ${expression}`);
    expect(told({ kind, of }, {})[0]).toBe(`scoring/${kind} | ${label} |  | not-measured: manca «a», «b» points | ${kind === 'first' ? expression : ''}`);
  });
  it('where a figure comes from', () => {
    const lines = (score: object, value?: string) => told(score, value === undefined ? {} : { x: value })[0];
    expect(lines({ kind: 'carried', id: 'x', scheme: 'd', item: 'i' }, '3')).toBe('scoring/carried | x | dato nella valutazione = true flag | 3 points | ');
    expect(lines({ kind: 'measured', id: 'x', element: 'e' }, '3')).toBe('scoring/measured | x | dato nella valutazione = true flag | 3 number | ');
    expect(lines({ kind: 'staff', id: 'x', count: 'heads', scheme: 's' })).toBe('scoring/staff | x | dato nella valutazione = false flag | not-measured: manca «x» count | ');
    expect(lines({ kind: 'staff', id: 'x', count: 'heads', scheme: 's' }, 'tre')).toBe('scoring/staff | x | dato nella valutazione = true flag | not-measured: è rifiutato il valore di «x» count | ');
  });
  it('takes the first that has a value, and none after one that is wrong', () => {
    const first = { kind: 'first', of: [given('a', '10'), given('b', '10')] };
    expect([totalOf(first, { b: '4' }), totalOf(first, { a: '11', b: '4' }), totalOf(first, { a: '5', b: '11' })]).toEqual(['4', 'manca a', '5']);
  });
});
