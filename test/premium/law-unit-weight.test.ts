import { describe, expect, it } from 'vitest';
import { checkPremiumLaw, parseScheme, scoreSchede, type UnitIndicators } from 'municipal-performance';
import { cremonaDirigenti2024 } from 'municipal-performance/samples';
import { civilDate } from 'municipal-performance/values';
import { schemeOf } from '../scoring/scheme.js';

const given = (id: string, max?: string, more: object = {}) => ({ kind: 'given', id, ...(max === undefined ? {} : { max }), ...more });
const sumOf = (...of: readonly object[]) => ({ kind: 'sum', of });
const checked = (facts: UnitIndicators, on = '2024-12-31') => checkPremiumLaw({ on: civilDate(on), unitIndicators: facts });
const told = (facts: UnitIndicators, on?: string) => checked(facts, on).map(({ code, severity, at, values: { unit, total, group, points } }) => [code, severity, at, unit, total, group, points]);

describe('the indicators of the own structure weigh most (D.Lgs. 150/2009 art. 9 c. 1 lett. a)', () => {
  const three = (unit: string, conduct: string) => schemeOf({ staff: 'dirigenti', score: sumOf(given('struttura', unit), given('obiettivi', '20'), given('comportamenti', conduct)) });
  const others = { 'obiettivi individuali': ['obiettivi'], comportamenti: ['comportamenti'] };

  it.each([
    ['a hundredth more than the next group', '40.01', '39.99', 'premium/unit-heaviest', 'note'],
    ['as much as the next group', '40', '40', 'premium/unit-not-heaviest', 'warning'],
    ['a hundredth less', '39.99', '40.01', 'premium/unit-not-heaviest', 'warning'],
  ])('%s', (_, unit, conduct, code, severity) => {
    expect(told({ scheme: three(unit, conduct), unit: ['struttura'], others })).toEqual([[code, severity, '/score', String(Number(unit)), '100', 'comportamenti', String(Number(conduct))]]);
  });

  it('what no group names is one more group', () => {
    expect(told({ scheme: three('50.01', '29.99'), unit: ['struttura'] })).toEqual([['premium/unit-heaviest', 'note', '/score', '50.01', '100', 'altri fattori', '49.99']]);
    expect(told({ scheme: three('50', '30'), unit: ['struttura'] })).toEqual([['premium/unit-not-heaviest', 'warning', '/score', '50', '100', 'altri fattori', '50']]);
  });

  it('the warning names the article', () => {
    expect(checked({ scheme: three('30', '50'), unit: ['struttura'], others }).map(({ message }) => message)).toEqual([
      'Schema «s»: gli indicatori della propria struttura valgono 30 punti su 100, il gruppo «comportamenti» ne vale 50: il loro peso non è prevalente (D.Lgs. 150/2009 art. 9 c. 1 lett. a)).',
    ]);
  });

  it('is asked since D.Lgs. 74/2017 (22/6/2017), not by the first text of the decree', () => {
    const facts = { scheme: three('30', '50'), unit: ['struttura'], others };
    expect(checked(facts, '2017-06-21')).toEqual([]);
    expect(checked(facts, '2017-06-22').map(({ code }) => code)).toEqual(['premium/unit-not-heaviest']);
    expect(checked(facts, '2009-11-15')).toEqual([]);
    expect(checked(facts, '2009-11-14').map(({ code }) => code)).toEqual(['law/outside-coverage']);
  });

  it('does not concern a scheme of the comparto (art. 9 c. 2); an EQ who runs a unit is judged as a dirigente', () => {
    const parts = { score: sumOf(given('struttura', '30'), given('comportamenti', '70')) };
    expect(checked({ scheme: schemeOf({ staff: 'comparto', ...parts }), unit: ['struttura'] })).toEqual([]);
    expect(checked({ scheme: schemeOf({ staff: 'eq', ...parts }), unit: ['struttura'] })).toHaveLength(1);
  });

  it('counts the points of a weighted mean by its weights, and those of a line as the line gives them', () => {
    const score = {
      kind: 'weighted-mean', of: [
        { kind: 'line', id: 'struttura', of: given('media', '10'), through: [['0', '0'], ['10', '100']], weight: '3' },
        { ...given('comportamenti', '100'), weight: '2' },
      ],
    };
    expect(told({ scheme: schemeOf({ staff: 'dirigenti', score }), unit: ['struttura'] })).toEqual([['premium/unit-heaviest', 'note', '/score', '60', '100', 'altri fattori', '40']]);
    const even = { kind: 'weighted-mean', of: [{ ...given('struttura', '100'), weight: '0' }, { ...given('comportamenti', '100'), weight: '0' }] };
    expect(told({ scheme: schemeOf({ staff: 'dirigenti', score: even }), unit: ['struttura'] })).toEqual([['premium/unit-not-heaviest', 'warning', '/score', '50', '100', 'altri fattori', '50']]);
  });

  it('says nothing of weights where a factor has no maximum', () => {
    const scheme = schemeOf({ staff: 'dirigenti', score: sumOf(given('struttura'), given('altri', '40')) });
    expect(checked({ scheme, unit: ['struttura'] }).map(({ code, at, values }) => [code, at, values.factor])).toEqual([['premium/unit-weight-unknown', '/score', 'struttura']]);
    expect(checked({ scheme, unit: ['altri'] }).map(({ code, values }) => [code, values.factor])).toEqual([['premium/unit-weight-unknown', 'sum']]);
  });

  it.each([
    ['of no factor', ['struttura', 'assente'], /a factor whose points add up in the total, found assente/],
    ['of a factor inside a line', ['media'], /a factor whose points add up in the total, found media/],
    ['twice', ['struttura', 'struttura'], /each factor named once/],
    ['inside a factor that is named too', ['tutto', 'struttura'], /none inside another/],
  ])('refuses an id %s', (_, unit, message) => {
    const line = { kind: 'line', id: 'linea', of: given('media', '10'), through: [['0', '0'], ['10', '40']] };
    const scheme = schemeOf({ staff: 'dirigenti', score: { kind: 'sum', id: 'tutto', of: [given('struttura', '60'), line] } });
    expect(() => checked({ scheme, unit })).toThrow(message);
  });

  it('takes the whole score as one factor, and refuses a factor two levels inside another', () => {
    const score = { kind: 'sum', id: 'tutto', of: [{ kind: 'sum', id: 'unità', of: [{ kind: 'sum', of: [given('struttura', '60')] }, given('servizi', '10')] }, given('comportamenti', '30')] };
    const scheme = schemeOf({ staff: 'dirigenti', score });
    expect(told({ scheme, unit: ['tutto'] })).toEqual([['premium/unit-heaviest', 'note', '/score', '100', '100', 'altri fattori', '0']]);
    expect(told({ scheme, unit: ['struttura', 'servizi'] })).toEqual([['premium/unit-heaviest', 'note', '/score', '70', '100', 'altri fattori', '30']]);
    expect(() => checked({ scheme, unit: ['unità', 'struttura'] })).toThrow(/none inside another/);
    expect(() => checked({ scheme, unit: ['struttura'], others: { unità: ['unità'] } })).toThrow(/none inside another/);
  });

  it('holds for the dirigenti of Cremona 2024 by the Settore (80 of 100, l. 440-445), not by its service indicators alone (10)', () => {
    const scheme = parseScheme(cremonaDirigenti2024);
    if (!scheme.ok) throw new Error('expected a scheme');
    expect(told({ scheme: scheme.value, unit: ['settore'], others: { ente: ['ente'], comportamento: ['comportamento'] } }))
      .toEqual([['premium/unit-heaviest', 'note', '/score', '80', '100', 'ente', '10']]);
    expect(told({ scheme: scheme.value, unit: ['esiti-punti'], others: { 'tempi di pagamento': ['settore-d'], obiettivi: ['obiettivi-punti'], ente: ['ente'], indirizzi: ['settore-a'], comportamento: ['comportamento'] } }))
      .toEqual([['premium/unit-not-heaviest', 'warning', '/score', '10', '100', 'tempi di pagamento', '30']]);
  });
});

describe('a share beside its minimum is shown on its own side of it', () => {
  const shown = (position: string, result: string) => checkPremiumLaw({ on: civilDate('2024-12-31'), eq: { position, result } }).map(({ code, values }) => [code, values.found]);
  it.each([
    ['85000', '15000', 'premium/law-holds', '15'], ['85001', '14999', 'premium/law-share', '14.999'], ['84999', '15001', 'premium/law-holds', '15.001'],
    ['850000000.00', '149999999.99', 'premium/law-share', '14.99999999915'], ['271945.62', '92040.38', 'premium/law-holds', '25.29'],
  ])('%s and %s: %s, %s %%', (position, result, code, found) => {
    expect(shown(position, result)).toEqual([[code, found]]);
  });
  it.each([['30', []], ['29.999', ['29.9993']], ['29.9', ['29.93']]])('so is the real cut of %s points beside 70, by score: %j', (max, cuts) => {
    const scheme = schemeOf({ score: sumOf(given('altri', '70'), given('tempi', max)) });
    const schede = scoreSchede(scheme, [{ person: 'A', inputs: { altri: '70', tempi: max } }], { on: civilDate('2024-12-31') });
    if (!schede.ok) throw new Error('expected schede');
    const found = checkPremiumLaw({ on: civilDate('2024-12-31'), paymentTimes: { scheme, schede: schede.value, item: 'tempi' } });
    expect(found.map(({ values }) => values.cut)).toEqual(cuts);
  });
  it('is written with a comma (25,29 %, l. 952)', () => {
    expect(checkPremiumLaw({ on: civilDate('2024-12-31'), eq: { position: '271945.62', result: '92040.38' } })[0]?.message).toBe(
      'Risultato delle Elevate Qualificazioni: 25,29 %, la norma chiede almeno 15 % (CCNL Funzioni locali 16/11/2022 art. 17 c. 4): rispettata.',
    );
  });
});
