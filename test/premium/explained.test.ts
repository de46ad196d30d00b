import { describe, expect, it } from 'vitest';
import type { Award, PersonAward } from 'municipal-performance';
import { cremonaComparto2024 } from 'municipal-performance/samples';
import { euro } from 'municipal-performance/values';
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
