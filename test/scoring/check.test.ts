import { describe, expect, it } from 'vitest';
import { parseScheme } from 'municipal-performance';
import { findingLines } from './lines.js';
import { documentOf } from './scheme.js';

const given = (id: string, max = '100', more: object = {}) => ({ kind: 'given', id, max, ...more });
const findings = (parts: object) => parseScheme(documentOf(parts)).findings;
/** What is found in a scheme with these parts, beside the choices that it leaves open. */
const found = (parts: object) => findingLines(findings(parts)).filter((line) => !line.startsWith('scheme/option-open'));
/** What is found in a factor that is all the score. */
const inScore = (score: object) => found({ score });
const inSteps = (...steps: readonly object[]) => found({ premium: { steps: [...steps, { step: 'distribute', weights: [] }], sinks: [{ id: 'w' }] } });

describe('names and days', () => {
  it('is used on one day at least', () => {
    expect(found({ validity: { from: '2024-12-31', to: '2024-12-30' } })).toEqual(['scheme/validity /validity | from: 2024-12-31; to: 2024-12-30']);
    expect(found({ validity: { from: '2024-12-31', to: '2024-12-31' } })).toEqual([]);
  });
  it('names each name once that stands more than once: of factors with the penalties, of fasce, of gates', () => {
    expect(found({ score: { kind: 'sum', of: [given('a'), given('b'), given('a'), given('a')] }, penalties: [given('b')] })).toEqual(['scheme/duplicate-id /score | id: a', 'scheme/duplicate-id /score | id: b']);
    expect(found({ fasce: [{ id: 'a', to: '60' }, { id: 'a', above: '60' }], gates: [{ id: 'g', label: 'G' }, { id: 'g', label: 'G' }] })).toEqual(['scheme/duplicate-id /fasce | id: a', 'scheme/duplicate-id /gates | id: g']);
  });
});

describe('factors, each at its place', () => {
  it('negative figures, with the name for people', () => {
    const line = (at: string, factor: string, what: string, value = '-1') => `scheme/negative ${at} | factor: ${factor}; what: ${what}; found: ${value}`;
    expect(inScore(given('a', '-1', { label: 'Voto' }))).toEqual([line('/score', 'Voto', 'il massimo')]);
    expect(inScore({ kind: 'weighted-mean', of: [given('a', '1', { weight: '-1' }), given('b', '1', { weight: '0' })] })).toEqual([line('/score/of/0', 'a', 'il peso')]);
    expect(inScore({ kind: 'threshold', of: given('a'), when: { to: '1' }, points: '-1' })).toEqual([line('/score', 'threshold', 'il punteggio')]);
    expect(inScore({ kind: 'counts', id: 'c', weights: { x: '1', y: '-1', z: '-0' } })).toEqual([line('/score', 'c', 'un peso')]);
    expect(inScore({ kind: 'checklist', id: 'k', items: [{ id: 'x', points: '-1' }, { id: 'y', points: '0' }] })).toEqual([line('/score', 'k', 'un punteggio')]);
    expect(inScore({ kind: 'table', id: 't', rows: { of: given('n'), ranges: [{}] }, points: [['-1']] })).toEqual([line('/score', 't', 'un punteggio della tabella')]);
    expect(found({ penalties: [given('a', '1'), given('b', '-1')] })).toEqual([line('/penalties/1', 'b', 'il massimo')]);
    expect(inScore(given('a', '0'))).toEqual([]);
  });
  it('points to a factor through lists, conversions and keys of a table', () => {
    const bad = given('a', '-1');
    const at = (score: object) => inScore(score).map((line) => line.split(' ')[1]).filter((place) => place !== '/score');
    expect(at({ kind: 'sum', of: [given('b'), { kind: 'sum', of: [bad] }] })).toEqual(['/score/of/1/of/0']);
    expect(at({ kind: 'round', to: { digits: 0, mode: 'half-up' }, of: bad })).toEqual(['/score/of']);
    expect(at({ kind: 'table', id: 't', rows: { of: bad, ranges: [{}] }, columns: { of: given('c'), ranges: [{}] }, points: [['1']] })).toEqual(['/score/rows/of']);
    expect(at({ kind: 'table', id: 't', rows: { of: given('c'), ranges: [{}] }, columns: { of: bad, ranges: [{}] }, points: [['1']] })).toEqual(['/score/columns/of']);
  });
  it('a leaf without a maximum, and maxima that are not those of the parts', () => {
    expect(inScore({ kind: 'given', id: 'p' })).toEqual(['scheme/max-missing /score | factor: p']);
    const maxima = (score: object) => inScore({ id: 's', ...score });
    const line = (declared: string, parts: string) => [`scheme/maxima /score | factor: s; declared: ${declared}; found: ${parts}`];
    expect([maxima({ kind: 'sum', max: '30', of: [given('a', '10'), given('b', '20')] }), maxima({ kind: 'sum', max: '31', of: [given('a', '10'), given('b', '20')] })]).toEqual([[], line('31', '30')]);
    expect(maxima({ kind: 'sum', max: '31', of: [given('a', '10'), { kind: 'list', id: 'l', take: 'sum' }] })).toEqual([]);
    expect(maxima({ kind: 'checklist', max: '3', items: [{ id: 'x', points: '2' }, { id: 'y', points: '2' }] })).toEqual([]);
  });
  it.each<[string, object, string | null]>([
    ['product', { kind: 'product', of: [given('a', '10'), given('b', '3')] }, '30'],
    ['min', { kind: 'min', of: [given('a', '10'), given('b', '3'), given('c', '4')] }, '3'],
    ['max', { kind: 'max', of: [given('a', '3'), given('b', '10'), given('c', '4')] }, '10'],
    ['first', { kind: 'first', of: [given('a', '3'), given('b', '10'), given('c', '4')] }, '10'],
    ['weighted-mean', { kind: 'weighted-mean', of: [given('a', '10', { weight: '3' }), given('b', '2')] }, '8'],
    ['weighted-mean whose weights are all zero', { kind: 'weighted-mean', of: [given('a', '10', { weight: '0' }), given('b', '2', { weight: '0' })] }, '6'],
    ['objectives', { kind: 'objectives' }, '100'],
    ['objectives beyond 100 %', { kind: 'objectives', beyond: 'keep' }, null],
    ['level', { kind: 'level', levels: { basso: '1', alto: '5', medio: '3' } }, '5'],
    ['level without levels', { kind: 'level', levels: {} }, null],
    ['counts', { kind: 'counts', weights: { meglio: '1', pari: '0.5' } }, '1'],
    ['survey', { kind: 'survey', scale: ['1', '5'] }, '5'],
    ['table', { kind: 'table', rows: { of: given('a'), ranges: [{ to: '1' }, { above: '1' }] }, points: [['1'], ['7']] }, '7'],
    ['threshold', { kind: 'threshold', of: given('a'), when: {}, points: '4' }, '4'],
    ['line', { kind: 'line', of: given('a'), through: [['0', '6'], ['1', '2']] }, '6'],
    ['steps', { kind: 'steps', of: given('a'), steps: [{ to: '1', points: '2' }, { above: '1', points: '9' }] }, '9'],
    ['round', { kind: 'round', of: given('a', '12.5'), to: { digits: 0, mode: 'half-up' } }, '12.5'],
    ['carried', { kind: 'carried', scheme: 'x', item: 'y' }, null],
    ['measured', { kind: 'measured', element: 'x', as: 'value' }, null],
    ['staff', { kind: 'staff', scheme: 'x', count: 'heads' }, null],
  ])('the most points of %s', (_, score, most) => {
    expect(inScore({ id: 's', max: '1000', ...score }).filter((line) => line.startsWith('scheme/maxima'))).toEqual(most === null ? [] : [`scheme/maxima /score | factor: s; declared: 1000; found: ${most}`]);
  });
  it('points of a table that are not those of its keys', () => {
    const table = (points: readonly (readonly string[])[], columns = false) => inScore({
      kind: 'table', id: 't', rows: { of: given('a'), ranges: [{ to: '1' }, { from: '2' }] }, ...(columns ? { columns: { of: given('b'), ranges: [{ to: '1' }, { from: '2' }] } } : {}), points,
    });
    expect([table([['1'], ['2']]), table([['1', '2'], ['3', '4']], true)]).toEqual([[], []]);
    expect(table([['1']])).toEqual(['scheme/table-shape /score | factor: t; rows: 2; columns: 1; found: 1']);
    expect(table([['1', '2'], ['3']], true)).toEqual(['scheme/table-shape /score | factor: t; rows: 2; columns: 2; found: 2, 1']);
    expect(table([['1', '2'], ['3', '4'], ['5', '6']], true)).toEqual(['scheme/table-shape /score | factor: t; rows: 2; columns: 2; found: 2, 2, 2']);
  });
  it('a line whose numbers do not rise', () => {
    const line = (...numbers: readonly string[]) => inScore({ kind: 'line', id: 'l', of: given('a'), through: numbers.map((x) => [x, '1']) });
    expect([line('0', '1', '2'), line('0', '0'), line('0', '2', '1'), line('-2', '-1')]).toEqual([[], ['scheme/line-order /score | factor: l'], ['scheme/line-order /score | factor: l'], []]);
  });
});

describe('tables of ranges', () => {
  it('keys of a table count things: from 20 to 21 there is no hole, from 20 to 22 there is', () => {
    const table = (rows: readonly object[], columns: readonly object[] = [{}]) => inScore({
      kind: 'table', id: 't', rows: { of: given('a'), ranges: rows }, columns: { of: given('b'), ranges: columns }, points: rows.map(() => columns.map(() => '1')),
    }).map((line) => line.split('; effect')[0]);
    expect([table([{ to: '20' }, { from: '21' }]), table([{ to: '20.5' }, { from: '21' }]), table([{ to: '20' }, { above: '20' }])]).toEqual([[], [], []]);
    expect(table([{ to: '20' }, { from: '22' }])).toEqual(['scheme/gap /score/rows/ranges/1 | table: t, righe; between: i valori da 21 compreso a 22 escluso; choice: refuse']);
    expect(table([{}], [{ to: '1' }, { above: '2' }])).toEqual(['scheme/gap /score/columns/ranges/1 | table: t, colonne; between: i valori da 2 compreso a 3 escluso; choice: refuse']);
  });
  it('steps and fasce say what holds in a hole', () => {
    const steps = (gaps?: string) => inScore({ kind: 'steps', id: 's', of: given('a'), steps: [{ to: '1', points: '1' }, { from: '2', points: '2' }], ...(gaps ? { gaps } : {}) });
    const line = (choice: string, effect: string) => [`scheme/gap /score/steps/1 | table: s; between: i valori da 1 escluso a 2 escluso; choice: ${choice}; effect: ${effect}`];
    expect([steps(), steps('refuse'), steps('lower')]).toEqual([
      line('refuse', 'un valore in quel vuoto non ha alcun esito'), line('refuse', 'un valore in quel vuoto non ha alcun esito'), line('lower', 'per un valore in quel vuoto vale la riga inferiore'),
    ]);
    const fasce = [{ id: 'a', to: '60' }, { id: 'b', from: '61' }];
    const inFasce = (more: object = {}) => found({ fasce, ...more });
    expect(inFasce()).toEqual(['scheme/gap /fasce/1 | table: Fasce; between: i valori da 60 escluso a 61 escluso; choice: refuse; effect: un valore in quel vuoto non ha alcun esito']);
    expect(inFasce({ fasceGaps: 'upper' })).toEqual(['scheme/gap /fasce/1 | table: Fasce; between: i valori da 60 escluso a 61 escluso; choice: upper; effect: per un valore in quel vuoto vale la riga superiore']);
    expect([inFasce({ rounding: { digits: 0, mode: 'half-up' } }), inFasce({ rounding: { digits: 1, mode: 'half-up' } }).length]).toEqual([[], 1]);
  });
  it('rows that overlap or hold nothing, by name or number', () => {
    expect(found({ fasce: [{ id: 'b', from: '60' }, { id: 'a', to: '60' }] })).toEqual(['scheme/overlap /fasce/0 | table: Fasce; first: «a»; second: «b»; between: il valore 60']);
    expect(found({ fasce: [{ id: 'a', to: '60' }, { id: 'c', from: '70', below: '70' }, { id: 'b', above: '60' }] })).toEqual(['scheme/empty-row /fasce/1 | table: Fasce; row: «c»; range: 70 ≤ X < 70']);
    expect(inScore({ kind: 'steps', id: 's', of: given('a'), steps: [{ to: '1', points: '1' }, { from: '1', points: '2' }, { above: '9', below: '8', points: '3' }] })).toEqual([
      'scheme/empty-row /score/steps/2 | table: s; row: 3; range: 9 < X < 8', 'scheme/overlap /score/steps/1 | table: s; first: 1; second: 2; between: il valore 1',
    ]);
  });
  it('fasce that no score can reach: above the maximum or the clamp, below zero or the clamp', () => {
    const unreached = (fasce: readonly object[], more: object = {}) => found({ fasce: fasce.map((row, index) => ({ id: `f${index}`, ...row })), ...more });
    const line = (index: number, range: string, min: string, max: string, reach: string) => `scheme/unreachable /fasce/${index} | table: Fasce; row: «f${index}»; range: ${range}; min: ${min}; max: ${max}; reach: ${reach}`;
    expect([unreached([{ from: '100' }]), unreached([{ above: '99.99' }]), unreached([{ to: '0' }]), unreached([{ below: '0.01' }])]).toEqual([[], [], [], []]);
    expect(unreached([{ above: '100' }])).toEqual([line(0, '100 < X', '0', '100', 'da 0 a 100')]);
    expect(unreached([{ from: '100.01' }])).toEqual([line(0, '100.01 ≤ X', '0', '100', 'da 0 a 100')]);
    expect(unreached([{ below: '0' }, { from: '0' }])).toEqual([line(0, 'X < 0', '0', '100', 'da 0 a 100')]);
    expect(unreached([{ to: '-0.01' }])).toEqual([line(0, 'X ≤ -0.01', '0', '100', 'da 0 a 100')]);
    expect(unreached([{ below: '0' }, { from: '0', to: '100' }, { above: '100' }], { penalties: [given('off', '10')] })).toEqual([line(2, '100 < X', '–', '100', 'fino a 100')]);
    expect(unreached([{ to: '10' }, { above: '10', below: '20' }, { from: '20', to: '90' }, { above: '90' }], { clamp: { min: '20', max: '90' } })).toEqual([
      line(0, 'X ≤ 10', '20', '90', 'da 20 a 90'), line(1, '10 < X < 20', '20', '90', 'da 20 a 90'), line(3, '90 < X', '20', '90', 'da 20 a 90'),
    ]);
    expect(unreached([{ below: '0' }, { from: '0' }], { score: { kind: 'list', id: 'p', take: 'sum' } })).toEqual([line(0, 'X < 0', '0', '–', 'da 0 in su')]);
  });
  it('bounds of the score that leave none', () => {
    expect([found({ clamp: { min: '0', max: '0' } }), found({ clamp: { min: '1' } }), found({ clamp: { max: '-1' } })]).toEqual([[], [], []]);
    expect(found({ clamp: { min: '1', max: '0.99' } })).toEqual(['scheme/empty-row /clamp | table: Limiti del punteggio; row: clamp; range: 1 ≤ X ≤ 0.99']);
  });
  it('percents of fasce from 0 to 100', () => {
    const withPercent = (percent: string) => found({ fasce: [{ id: 'a', to: '60', percent: '0' }, { id: 'b', above: '60', percent }] });
    expect([withPercent('0'), withPercent('100'), withPercent('score')]).toEqual([[], [], []]);
    expect(withPercent('100.01')).toEqual(['scheme/percent-over-100 /fasce/1/percent | where: Fascia «b»; found: 100.01']);
    expect(withPercent('-0.01')).toEqual(['scheme/negative /fasce/1/percent | factor: b; what: la percentuale; found: -0.01']);
  });
});

describe('a minimum that admits what the fasce do not pay (l. 893 and 901-907)', () => {
  const conflict = (access: object, fasce: readonly object[] = [{ id: 'b', label: 'Prima', above: '70', percent: '100' }, { id: 'a', above: '60', to: '70', percent: '70' }, { id: 'n', label: 'Nessuna', to: '60', percent: '0' }]) => found({ access, fasce });
  it('names the score, its fascia and the lowest that pays', () => {
    const line = (fascia: string, lowest: string) => [`scheme/minimum-conflict /access/minimum | score: 60; fascia: ${fascia}; choice: table (non pagato); alternative: minimum (fascia «${lowest}»)`];
    expect(conflict({ minimum: { from: '60' } })).toEqual(line('Nessuna', 'a'));
    expect(conflict({ minimum: { from: '60' } }, [{ id: 'n', to: '60', percent: '0' }, { id: 'a', label: 'Prima', above: '60', percent: 'score' }])).toEqual(line('n', 'Prima'));
  });
  it('finds none where the scheme chose, the minimum leaves it out, or the table does not differ', () => {
    expect([
      conflict({ minimum: { from: '60' }, minimumConflict: 'table' }), conflict({ minimum: { above: '60' } }), conflict({ minimum: { from: '60.01' } }), conflict({ minimum: { to: '60' } }), conflict({}),
      conflict({ minimum: { from: '60' } }, [{ id: 'n', percent: '0' }]), conflict({ minimum: { from: '60' } }, [{ id: 'a', to: '60' }, { id: 'b', above: '60' }]),
    ].flat()).toEqual([]);
  });
});

describe('the way to money, step by step', () => {
  it('weights by fascia need fasce with percents; coefficients are not negative', () => {
    const by = (step: object, fasce?: readonly object[]) => found({ premium: { steps: [step], sinks: [{ id: 'w' }] }, ...(fasce ? { fasce } : {}) }).filter((line) => line.startsWith('scheme/score-from-table'));
    const [none, some] = [[{ id: 'a', to: '1' }, { id: 'b', above: '1' }], [{ id: 'a', to: '1', percent: '0' }, { id: 'b', above: '1' }]];
    expect(by({ step: 'distribute', weights: ['score', 'fascia'] })).toEqual(['scheme/score-from-table /premium/steps/0 | step: distribute; problem: lo schema non ha fasce']);
    expect(by({ step: 'scale', keep: ['fascia'], to: 'w' }, none)).toEqual(['scheme/score-from-table /premium/steps/0 | step: scale; problem: le fasce a, b non hanno percentuale']);
    expect(by({ step: 'split', by: 'structure', weights: ['fascia'] }, some)).toEqual(['scheme/score-from-table /premium/steps/0 | step: split; problem: le fasce b non hanno percentuale']);
    expect(by({ step: 'redistribute', from: 'w', by: ['fascia'] })).toEqual(['scheme/score-from-table /premium/steps/0 | step: redistribute; problem: lo schema non ha fasce']);
    expect([by({ step: 'distribute', weights: ['fascia'] }, some.slice(0, 1)), by({ step: 'distribute', weights: ['score'] }, none)]).toEqual([[], []]);
    expect(found({ premium: { steps: [{ step: 'distribute', weights: [{ group: 'c', coefficients: { A: '0', B: '-1' } }] }] } })).toEqual(['scheme/negative /premium/steps/0 | factor: distribute; what: un coefficiente; found: -1']);
  });
  it('percents of groups, tiers, places, increases and sanctions', () => {
    const over = (where: string, at = '/premium/steps/0') => `scheme/percent-over-100 ${at} | where: ${where}; found: 100.01`;
    const negative = (factor: string, at = '/premium/steps/0') => `scheme/negative ${at} | factor: ${factor}; what: la percentuale; found: -0.01`;
    const sum = (where: string, what: string, value: string, expected: string) => `scheme/unit-sum /premium/steps/0 | where: ${where}; what: ${what}; found: ${value}; expected: ${expected}`;
    const split = (...values: readonly string[]) => inSteps({ step: 'split', by: 'fascia', percents: Object.fromEntries(values.map((value, index) => [`g${index}`, value])) });
    expect([split('60', '40'), split('0', '100'), split('60', '40.01'), split('100.01'), split('-0.01')]).toEqual([[], [], [sum('split', 'risorse', '100.01', 'al massimo 100')], [over('split'), sum('split', 'risorse', '100.01', 'al massimo 100')], [negative('split')]]);
    const tiers = (...values: readonly (readonly [string, string])[]) => inSteps({ step: 'tiers', tiers: values.map(([people, resources], index) => ({ id: `t${index}`, people, resources })) });
    expect([tiers(['50', '60'], ['50', '40']), tiers(['100', '0'])]).toEqual([[], []]);
    expect(tiers(['50', '60'], ['49.99', '40.01'])).toEqual([sum('tiers', 'persone', '99.99', '100'), sum('tiers', 'risorse', '100.01', 'al massimo 100')]);
    expect(tiers(['100.01', '50'], ['-0.01', '50'])).toEqual([over('tiers'), negative('tiers')]);
    const increase = (percent: string, top: object) => inSteps({ step: 'increase', percent, top });
    expect([increase('0', { percent: '100' }), increase('300', { count: 1 })]).toEqual([[], []]);
    expect(increase('-0.01', { percent: '100.01' })).toEqual([negative('increase'), over('Quota dei migliori', '/premium/steps/0/top')]);
    const discipline = (percent: string) => inSteps({ step: 'discipline', to: 'w', sanctions: [{ kind: 'x', percent }] });
    expect([discipline('0'), discipline('100'), discipline('100.01'), discipline('-0.01')]).toEqual([[], [], [over('Sanzioni')], [negative('Sanzioni')]]);
    const balance = (percent: string) => inSteps({ step: 'balance', to: 'w', groups: [{ id: 'g', kinds: ['x'] }], keep: [{ percent }] });
    expect([balance('0'), balance('100'), balance('100.01'), balance('-0.01')]).toEqual([[], [], [over('Perequazione')], [negative('Perequazione')]]);
  });
  it('holes of a balancing, with what holds there', () => {
    const balance = (more: object) => inSteps({ step: 'balance', to: 'w', groups: [{ id: 'g', kinds: ['x'] }], keep: [{ to: '1000', percent: '100' }, { from: '1001', percent: '50' }], ...more });
    const line = (choice: string, row: string) => [`scheme/gap /premium/steps/0/keep/1 | table: Perequazione; between: i valori da 1000 escluso a 1001 escluso; choice: ${choice}; effect: ${row}`];
    expect([balance({}), balance({ gaps: 'upper' })]).toEqual([line('lower', 'per un valore in quel vuoto vale la riga inferiore'), line('upper', 'per un valore in quel vuoto vale la riga superiore')]);
  });
  it('money goes where it is listed or paid out later, and comes from where it was sent before', () => {
    const cut = { step: 'forfeit', to: 'pot' };
    const paidOut = { step: 'redistribute', from: 'pot' };
    const destination = (at: string, to = 'pot') => `scheme/destination ${at} | to: ${to}`;
    const source = (index: number) => `scheme/source-of-pot /premium/steps/${index}/from | from: pot`;
    expect([inSteps(cut, paidOut), inSteps({ ...cut, to: 'w' })]).toEqual([[], []]);
    expect(inSteps(cut)).toEqual([destination('/premium/steps/0/to')]);
    expect(inSteps(paidOut, cut)).toEqual([source(0), destination('/premium/steps/1/to')]);
    expect(inSteps(cut, paidOut, cut)).toEqual([destination('/premium/steps/2/to')]);
    expect(inSteps({ ...cut, to: 'altro' }, paidOut)).toEqual([destination('/premium/steps/0/to', 'altro'), source(1)]);
    const rest = (id?: string) => found({ premium: { steps: [{ step: 'distribute', weights: [] }], sinks: [{ id: 'w' }], ...(id ? { rest: id } : {}) } });
    expect([rest(), rest('w'), rest('altro')]).toEqual([[], [], [destination('/premium/rest', 'altro')]]);
  });
  it('somebody is paid', () => {
    expect(found({ premium: { steps: [{ step: 'interim' }] } })).toEqual(['scheme/nothing-distributed /premium/steps | ']);
  });
});

describe('choices left open, each with what holds and what else may be said', () => {
  const opened = (parts: object) => findings(parts).filter(({ code }) => code === 'scheme/option-open').map(({ at, values: { what, taken, others } }) => `${at} ${what}: ${taken}; ${others}`);
  const inOpen = (step: object) => opened({ premium: { steps: [{ step: 'distribute', weights: [] }, step], sinks: [{ id: 'w' }] } });
  it('of the score and the access', () => {
    expect(opened({ rounding: undefined, access: { months: { atLeast: 4 }, presence: { days: 12, months: 6 } } })).toEqual([
      '/rounding come si arrotonda il punteggio: { digits: 2, mode: half-up } (a due decimali, il mezzo per eccesso); exact (nessun arrotondamento); { digits, mode } (un altro arrotondamento)',
      '/access/months come si contano i mesi di servizio: calendar (mesi interi dal primo giorno); days (30 giorni per mese); month-if-15-days (mesi del calendario con almeno 15 giorni)',
      '/access/presence quali assenze contano come presenza: [] (nessuna); un elenco di assenze (maternità, paternità e congedo parentale non si considerano: D.Lgs. 150/2009 art. 9 c. 3)',
    ]);
    expect(opened({ access: { months: { atLeast: 4, count: 'days' }, presence: { days: 12, months: 6, neutral: [] } } })).toEqual([]);
    expect(opened({ score: { kind: 'weighted-mean', id: 's', of: [given('a', '1', { weight: '1' }), { kind: 'measured', id: 'm', element: 'x' }] } })).toEqual([
      '/score il peso di ogni parte del fattore «s»: 1 (tutte lo stesso peso); weight (un peso per ogni parte)',
      '/score/of/1 come si usa la misura del fattore «m»: linear-to-target (in proporzione al valore atteso); on-off (tutto o niente); progress (la percentuale di avanzamento); value (il valore così com’è)',
    ]);
    expect(opened({ score: { kind: 'weighted-mean', of: [given('a', '1', { weight: '1' }), { kind: 'measured', id: 'm', element: 'x', as: 'value', weight: '1' }] } })).toEqual([]);
  });
  it('of the premiums', () => {
    expect(inOpen({ step: 'increase', percent: '30', top: { percent: '10' } })).toEqual([
      '/premium/steps/1 su quale media si calcola la maggiorazione: gross-mean (il fondo diviso per le persone); net-mean (la media di quello che resta tolte le maggiorazioni)',
      '/premium/steps/1/top come si arrotondano i posti per la maggiorazione: floor (per difetto); ceil (per eccesso); half-up (all’unità più vicina, il mezzo per eccesso)',
      '/premium/steps/1/top fra chi si scelgono i migliori: structure (dentro ogni struttura); all (fra tutti)',
      '/premium/steps/1/top che cosa accade ai pari merito per l’ultimo posto: exclude-all (tutti esclusi); include-all (tutti ammessi)',
    ]);
    expect(inOpen({ step: 'increase', percent: '30', base: 'net-mean', top: { count: 1, scope: 'all', ties: 'include-all' } })).toEqual([]);
    expect(inOpen({ step: 'redistribute', from: 'w' })).toEqual([
      '/premium/steps/1 come si divide il denaro da redistribuire: proportional (in proporzione al premio); equal (in parti uguali)',
      '/premium/steps/1 fra chi si divide il denaro da redistribuire: not-cut (chi non ha subito quel taglio); access (tutti gli ammessi al premio)',
    ]);
    expect(inOpen({ step: 'redistribute', from: 'w', by: 'equal', among: 'access' })).toEqual([]);
    const balance = (groups: number, more: object = {}) => inOpen({ step: 'balance', to: 'w', groups: Array.from({ length: groups }, (_, index) => ({ id: `g${index}`, kinds: [`k${index}`] })), keep: [{ percent: '100' }], ...more });
    expect([balance(1), balance(2, { sum: 'joint' }), balance(2)]).toEqual([[], [], ['/premium/steps/1 se i gruppi di incentivi si sommano: separate (ogni gruppo da solo); joint (tutti insieme)']]);
    const discipline = (more: object) => inOpen({ step: 'discipline', to: 'w', sanctions: [{ kind: 'x', percent: '10' }], ...more });
    expect(discipline({})).toEqual([
      '/premium/steps/1 che cosa vale per chi ha più sanzioni: highest (la percentuale più alta); sum (la somma)',
      '/premium/steps/1 che cosa riduce una sanzione: all (il premio e la maggiorazione); premium (il solo premio)',
    ]);
    expect(discipline({ several: 'sum', cuts: 'all' })).toEqual([]);
  });
});
