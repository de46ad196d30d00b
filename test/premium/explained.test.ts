import { describe, expect, it } from 'vitest';
import type { Appraisal, Award, PersonAward } from 'municipal-performance';
import { cremonaComparto2024 } from 'municipal-performance/samples';
import { decimal, euro, percent } from 'municipal-performance/values';
import { findingLines, traceLines } from '../scoring/lines.js';
import { awarded, fondo, person } from './award.js';

function of(award: Award, id: string): PersonAward {
  const found = award.people.find((one) => one.person === id);
  if (!found) throw new Error(`expected ${id}`);
  return found;
}

/** The trace of a person without that of the scheda. */
function told(award: Award, id: string): readonly string[] {
  const { step } = of(award, id);
  return traceLines({ ...step, steps: step.steps.slice(1) });
}

describe('the order of the comparto (Relazione 2024 l. 988-1049), with figures that can be followed by head', () => {
  const { steps } = cremonaComparto2024.premium;
  const rules = steps.map((step) => (step.step === 'increase' ? { ...step, percent: '25', top: { percent: '10', rounding: 'ceil', scope: 'all', ties: 'exclude-all' } } : step));
  const { award, findings } = awarded(rules, [
    person('A', 50),
    person('B', 42, { incentives: [{ kind: 'funzioni tecniche', amount: euro('1200') }] }),
    person('C', 42, { sanctions: [{ kind: 'rimprovero scritto' }] }),
    person('D', 18),
    person('E', 49, { structure: 'S2' }),
    person('F', 46, { structure: 'S2' }),
  ], fondo('6000', { source: { act: 'CCI 2024', part: 'art. 26' } }), {
    score: { kind: 'given', id: 'p', max: '50' }, access: { minimum: { from: '30' } },
    premium: { ...cremonaComparto2024.premium, steps: rules },
  });

  it('pays 1706.25, 525, 1063.13, 0, 1102.50 and 1035; 568.12 go to the sink: 6000 in all', () => {
    expect(award.people.map(({ paid }) => paid.toFixed(2))).toEqual(['1706.25', '525.00', '1063.13', '0.00', '1102.50', '1035.00']);
    expect([award.paid.toFixed(2), ...award.sinks.map(({ id, label, amount }) => `${id} ${label} ${amount.toFixed(2)}`)]).toEqual(['5431.88', 'benessere Benessere organizzativo 568.12']);
    expect(findingLines(findings)).toEqual(['premium/share-above-quota  | scope: tutti; heads: 5; percent: 10; places: 1; share: 20']);
  });

  const stages = [
    '  premium/increase | Maggiorazione ai migliori | persone = 5 count; posti = 1 count; media pro capite = 1200 euro; maggiorazione ciascuno = 300 euro; totale delle maggiorazioni = 300 euro; resta da dividere = 5700 euro; media di ciò che resta = 1140 euro | 300 euro | ',
    '  premium/split | Budget di settore | S1 = 3800 euro; S2 = 1900 euro | 5700 euro | ',
  ];

  it('tells the way of the best', () => {
    expect(told(award, 'A')).toEqual([
      'premium/person | Premio di A | fondo = 6000 euro | 1706.25 euro | Σ dei passi; CCI 2024, art. 26',
      ...stages,
      '  premium/increase | Maggiorazione (maggiorazione) | media pro capite = 1200 euro; maggiorazione = 25 percent; posti = 1 count | 300 euro | ',
      '  premium/distribute | Ripartizione (premio) | da dividere = 3800 euro; somma dei pesi = 152 number; peso (score) = 50 number; euro per unità di peso = 25 euro | 1250 euro | ',
      '  premium/redistribute | Redistribuzione (premio) | da redistribuire = 525 euro; peso = 1250 number; somma dei pesi = 4200 number | 156.25 euro | ',
    ]);
  });

  it('tells a balancing, a sanction and a score under the minimum', () => {
    expect(['B', 'C', 'D'].map((id) => told(award, id).slice(stages.length + 2))).toEqual([
      ['  premium/balance | Perequazione (premio) | quota che resta = 50 percent | -525 euro | '],
      [
        '  premium/redistribute | Redistribuzione (premio) | da redistribuire = 525 euro; peso = 1050 number; somma dei pesi = 4200 number | 131.25 euro | ',
        '  premium/discipline | Riduzione disciplinare (premio) | riduzione disciplinare = 10 percent | -118.12 euro | ',
      ],
      ['  premium/forfeit | Premio non dovuto (premio) | punteggio minimo = 18 (30 ≤ X) text | -450 euro | '],
    ]);
  });

  it('tells the award as a whole', () => {
    expect(traceLines(award.step)).toEqual([
      'premium/award | Premi | fondo = 6000 euro; Benessere organizzativo = 568.12 euro; non distribuito = 0 euro | 5431.88 euro | pagato + destinazioni + non distribuito = fondo; SMVP',
      ...stages,
      '  premium/distribute | Premio individuale, S1 | importo = 3800 euro; somma dei pesi = 152 number; euro per unità di peso = 25 number; resto = 0 euro | 3800 euro | ',
      '  premium/distribute | Premio individuale, S2 | importo = 1900 euro; somma dei pesi = 95 number; euro per unità di peso = 20 number; resto = 0 euro | 1900 euro | ',
      '  premium/forfeit | Sotto il minimo | importo = 450 euro | 450 euro | ',
      '  premium/balance | Perequazione | importo = 525 euro | 525 euro | ',
      '  premium/redistribute | Redistribuzione | importo = 525 euro | 525 euro | ',
      '  premium/discipline | Sanzioni | importo = 118.12 euro | 118.12 euro | ',
    ]);
  });
});

describe('steps without a label of their own', () => {
  it('tells interim assignments, a part that is kept, a presence and what a full premium leaves', () => {
    const half = { worked: Array<number>(12).fill(10) };
    const { award } = awarded([
      { step: 'interim' },
      { step: 'distribute', weights: [{ group: 'cat', coefficients: { C: '2' } }, { presence: '240' }], amount: 'unit' },
      { step: 'scale', keep: [{ input: 'quota' }], to: 'welfare' },
    ], [
      person('A', 1, { groups: { cat: 'C' }, presence: half, inputs: { p: '1', quota: '0.75' }, interim: [{ base: euro('3660'), percent: percent(20), days: 100 }, { base: euro('366'), percent: percent(10), days: 10 }] }),
      person('B', 1, { groups: { cat: 'C' }, presence: { worked: Array<number>(12).fill(25) }, inputs: { p: '1', quota: '1.5' } }),
    ], fondo('1000', { unitAmount: euro('100') }));
    expect(told(award, 'A')).toEqual([
      'premium/person | Premio di A | fondo = 1000 euro | 276 euro | Σ dei passi',
      '  premium/interim | Incarico ad interim (interim) | premio dell\'incarico coperto = 3660 euro; quota = 20 percent; giorni = 100 days | 200 euro | ',
      '  premium/interim | Incarico ad interim (interim) | premio dell\'incarico coperto = 366 euro; quota = 10 percent; giorni = 10 days | 1 euro | ',
      '  premium/distribute | Ripartizione (premio) | da dividere = 799 euro; somma dei pesi = 3 number; peso (cat × presence) = 1 number; euro per unità di peso = 100 euro | 100 euro | ',
      '  premium/scale | Riduzione (premio) | parte che resta = 0.75 ratio | -25 euro | ',
    ]);
    expect(of(award, 'A').entries).toEqual([
      { stage: 0, step: 'interim', part: 'interim', amount: decimal('200') }, { stage: 0, step: 'interim', part: 'interim', amount: decimal('1') },
      { stage: 1, step: 'distribute', part: 'premium', amount: decimal('100') }, { stage: 2, step: 'scale', part: 'premium', amount: decimal('-25') },
    ]);
    expect(of(award, 'B').entries.map(({ step, amount }) => `${step} ${String(amount)}`)).toEqual(['distribute 200']);
    expect(traceLines(award.step)).toEqual([
      'premium/award | Premi | fondo = 1000 euro; welfare = 25 euro; non distribuito = 499 euro | 476 euro | pagato + destinazioni + non distribuito = fondo; SMVP',
      '  premium/interim | incarichi ad interim | pagato = 201 euro; resto = 799 euro | 201 euro | ',
      '  premium/distribute | ripartizione | importo = 799 euro; somma dei pesi = 3 number; euro per unità di peso = 100 number; resto = 499 euro | 799 euro | ',
      '  premium/scale | riduzione | importo = 25 euro | 25 euro | ',
    ]);
  });

  it('tells budgets below budgets, an increase and tiers', () => {
    const { award } = awarded([
      { step: 'split', by: 'structure' }, { step: 'split', by: 'unità' }, { step: 'increase', percent: '50', top: { count: 1, scope: 'all' } },
      { step: 'tiers', tiers: [{ id: 'alta', people: '50', resources: '60' }, { id: 'bassa', people: '50', resources: '30' }] }, { step: 'distribute', weights: [] },
    ], [person('A', 9, { groups: { 'unità': 'U1' } }), person('B', 8, { groups: { 'unità': 'U1' } })], fondo('100'));
    expect(traceLines(award.step)).toEqual([
      'premium/award | Premi | fondo = 100 euro; welfare = 0 euro; non distribuito = 7.5 euro | 92.5 euro | pagato + destinazioni + non distribuito = fondo; SMVP',
      '  premium/split | budget per structure | S1 = 100 euro | 100 euro | ',
      '  premium/split | budget per unità, S1 | U1 = 100 euro | 100 euro | ',
      '  premium/increase | maggiorazione, S1 / U1 | persone = 2 count; posti = 1 count; media pro capite = 50 euro; maggiorazione ciascuno = 25 euro; totale delle maggiorazioni = 25 euro; resta da dividere = 75 euro; media di ciò che resta = 37.5 euro | 25 euro | ',
      '  premium/tiers | livelli di merito, S1 / U1 | alta = 45 euro; bassa = 22.5 euro | 67.5 euro | ',
      '  premium/distribute | ripartizione, S1 / U1 / alta | importo = 45 euro; somma dei pesi = 1 number; euro per unità di peso = 45 number; resto = 0 euro | 45 euro | ',
      '  premium/distribute | ripartizione, S1 / U1 / bassa | importo = 22.5 euro; somma dei pesi = 1 number; euro per unità di peso = 22.5 number; resto = 0 euro | 22.5 euro | ',
    ]);
    expect(award.stages.map(({ step, pool }) => `${step} ${pool.join('/')}`)).toEqual(['split ', 'split S1', 'increase S1/U1', 'tiers S1/U1', 'distribute S1/U1/alta', 'distribute S1/U1/bassa']);
    expect(award.pools.map(({ path, heads, paid }) => `${path.join('/')} ${heads} ${String(paid)}`)).toEqual(['S1/U1/alta 1 70', 'S1/U1/bassa 1 22.5']);
  });

  it('tells cuts by their kind, and money that is held back with its reason', () => {
    const { award } = awarded([
      { step: 'distribute', weights: [], over: 'present' }, { step: 'forfeit', to: 'pot' },
      { step: 'balance', to: 'pot', groups: [{ id: 'g', kinds: ['x'] }], keep: [{ to: '1000', percent: '100' }] },
      { step: 'redistribute', from: 'pot', by: 'equal' }, { step: 'discipline', to: 'welfare', sanctions: [{ kind: 'multa', percent: '15' }] },
    ], [
      person('A', 40, { incentives: [{ kind: 'x', amount: euro('1000.01') }] }), person('B', 10), person('C', 50, { sanctions: [{ kind: 'multa' }] }),
    ], fondo('300'), { access: { minimum: { from: '30' }, excludingSanctions: ['licenziamento'] } });
    expect(traceLines(award.step).slice(2)).toEqual([
      '  premium/forfeit | premio di chi non ha accesso | importo = 100 euro | 100 euro | ',
      '  premium/balance | perequazione | importo = 0 euro | 0 euro | ',
      '  premium/redistribute | redistribuzione | importo = 100 euro | 100 euro | ',
      '  premium/discipline | riduzioni disciplinari | importo = 30 euro | 30 euro | ',
    ]);
    expect(['A', 'B', 'C'].map((id) => told(award, id).slice(2))).toEqual([
      ['  premium/withhold | Trattenuto (premio) | motivo = perequazione non determinata text | -100 euro | '],
      ['  premium/forfeit | Premio non dovuto (premio) | punteggio minimo = 10 (30 ≤ X) text | -100 euro | '],
      [
        '  premium/redistribute | Redistribuzione (premio) | da redistribuire = 100 euro; peso = 1 number; somma dei pesi = 1 number | 100 euro | ',
        '  premium/discipline | Riduzione disciplinare (premio) | riduzione disciplinare = 15 percent | -30 euro | ',
      ],
    ]);
    expect(award.people.map(({ reason }) => reason)).toEqual(['perequazione non determinata', 'punteggio minimo: 10 (30 ≤ X)', null]);
  });
});

describe('why nothing is paid', () => {
  const reason = (steps: readonly object[], one: Appraisal, more: object = {}) => awarded(steps, [one], fondo('100'), more).award.people[0]?.reason;
  it('names every condition that does not hold, else says that there was no share', () => {
    const access = { minimum: { from: '60' }, months: { atLeast: 4, count: 'calendar' }, presence: { days: 12, months: 6, neutral: [] }, excludingSanctions: ['multa'] };
    const weights = [{ step: 'distribute', weights: ['score'] }];
    expect(reason(weights, person('A', 59, { service: { months: 3 }, presence: { worked: Array<number>(12).fill(12) }, sanctions: [{ kind: 'multa' }] }), { access })).toBe(
      'punteggio minimo: 59 (60 ≤ X); mesi nel posto: 3 mesi (almeno 4 mesi); sanzioni: multa (nessuna fra: multa)',
    );
    expect(reason(weights, person('A', 0))).toBe('nessuna quota');
  });
});
