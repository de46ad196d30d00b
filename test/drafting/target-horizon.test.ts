import { describe, expect, it } from 'vitest';
import { draftTarget, type TargetContext } from 'municipal-performance/drafting';
import { briefTarget, toldTarget } from './told.js';

type Row = readonly [text: string, context: TargetContext, brief: string];

describe('the year by which a value is to be reached', () => {
  it.each(['al 2019', 'entro il 2019', 'entro la fine del 2019', 'nel 2019', 'per il 2019', "per l'anno 2019", "nell'anno 2019", 'anno 2019', 'annualità 2019', 'a fine 2019', 'esercizio 2019', 'nel corso del 2019', 'a tutto il 2019', '(2019)', '(al 2019)', '(anno 2019)'])(
    '%s',
    (year) => {
      expect(briefTarget(`5 corsi ${year}`)).toBe('threshold >= 5 count until 2019');
      expect(briefTarget(`${year} 5 corsi`)).toBe('threshold >= 5 count until 2019');
    },
  );

  it.each([
    ['2019: 5 corsi', 'threshold >= 5 count until 2019'],
    ['2019 50%', 'threshold >= 50 percent until 2019'],
    ['2019 > 50', 'threshold > 50 count until 2019'],
    ['5 corsi [al 2019]', 'threshold >= 5 count until 2019'],
    ['5 corsi, al 2019, di base', 'threshold >= 5 count until 2019'],
    ['al 2019/20 5 corsi', 'threshold >= 5 count until 2019–2020'],
    ['al 20195 corsi', 'threshold >= 20195 count'],
  ])('%s', (text, brief) => {
    expect(briefTarget(text)).toBe(brief);
  });

  it.each([
    ['superiore al 2015', '>'], ['inferiori al 2015', '<'], ['maggiore del 2015', '>'], ['pari al 2015', '='], ['uguale al 2015', '='], ['>= al 2015', '>='], ['>=al 2015', '>='], ['minore nel 2015', '<'],
  ])('%s compares with it', (text, comparator) => {
    expect(draftTarget(text, { name: 'Utenti', year: 2016 })).toMatchObject({ target: { kind: 'equality', left: 'Utenti', comparator, right: expect.stringMatching(/2015$/) }, horizon: null });
  });

  it.each([
    ['dispari al 2019 5 corsi', 'threshold >= 5 count until 2019'],
    ['pari opportunità al 2019: almeno 5 corsi', 'threshold >= 5 count until 2019'],
  ])('%s does not', (text, brief) => {
    expect(briefTarget(text)).toBe(brief);
  });
});

describe('a period', () => {
  it.each([
    ['5 corsi nel triennio 2017-2019', '2017–2019'], ['5 corsi (2017/19)', '2017–2019'], ['5 corsi dal 2017 al 2019', '2017–2019'], ['5 corsi a.s. 2016/17', '2016–2017'], ['5 corsi 2010-2020', '2010–2020'],
    ['5 corsi 1999-2001', '1999–2001'], ['5 corsi nel 2016-2018, al 2018', '2016–2018'], ['nel triennio 2016-2018 5 corsi', '2016–2018'], ['5 corsi 2017 e 2018', '2017–2018'], ['nel 2016-2018 5 corsi, al 2018', '2016–2018'],
  ])('%s', (text, years) => {
    expect(briefTarget(text)).toBe(`threshold >= 5 count until ${years}`);
  });

  it.each(['5 corsi 2009-2020', '5 corsi 2019-2017', '5 corsi 2016-16', '5 corsi 2016-2016'])('is no longer than ten years and runs forward: not %s', (text) => {
    expect(draftTarget(text, { year: 2016 }).horizon?.from).toBeUndefined();
  });

  it.each([
    ['Approvazione bilancio 2017-2019', 'yes: state-as-yes'],
    ['Approvazione nel triennio 2017-2019', 'yes until 2017–2019: state-as-yes'],
    ['2017-2019 Approvazione', 'yes until 2017–2019: state-as-yes'],
    ['(2017-2019): Approvazione', 'yes until 2017–2019: state-as-yes'],
    ['Approvazione al 2019', 'yes until 2019: state-as-yes'],
  ])('that only belongs to a name is no horizon: %s', (text, brief) => {
    expect(briefTarget(text)).toBe(brief);
  });
});

describe('a period without its years', () => {
  it.each<Row>([
    ['5 corsi nel biennio', {}, 'threshold >= 5 count until 2016–2017: horizon-assumed'],
    ['5 corsi nel triennio', {}, 'threshold >= 5 count until 2016–2018: horizon-assumed'],
    ['5 corsi nel corso del quinquennio', {}, 'threshold >= 5 count until 2016–2020: horizon-assumed'],
    ['5 corsi nel mandato', {}, 'threshold >= 5 count: horizon-open'],
    ['5 corsi nel triennio', { name: 'Corsi 2017-2019' }, 'threshold >= 5 count until 2017–2019: horizon-assumed'],
    ['5 corsi nel triennio', { name: 'Corsi', formula: 'corsi 2015/2017' }, 'threshold >= 5 count until 2015–2017: horizon-assumed'],
    ['5 corsi nel triennio', { name: 'Corsi 2017-2019', formula: 'corsi 2015/2017' }, 'threshold >= 5 count until 2017–2019: horizon-assumed'],
    ['5 corsi nel triennio precedente', {}, 'threshold >= 5 count'],
    ['Si nel biennio', {}, 'yes until 2016–2017: horizon-assumed'],
    ['Si (nel corso del 2018)', {}, 'yes until 2018'],
    ['Si [nel corso del 2018]', {}, 'yes until 2018'],
    ['Si nel mandato', {}, 'yes: horizon-open'],
    ['Si nel triennio', { name: 'Corsi 2017-2019' }, 'yes until 2017–2019: horizon-assumed'],
  ])('%s %j', (text, context, brief) => {
    expect(briefTarget(text, context)).toBe(brief);
  });

  it('is named in the finding', () => {
    expect(toldTarget('5 corsi nel triennio')[1]).toBe('horizon-assumed «nel triennio» text nel triennio; from 2016; to 2018');
    expect(toldTarget('5 corsi nel biennio', { name: 'Corsi 2017-2019' })[1]).toBe('horizon-assumed «nel biennio» text nel biennio; from 2017; to 2019');
    expect(toldTarget('5 corsi nel mandato')[1]).toBe('horizon-open «nel mandato» text nel mandato');
  });
});

describe('the year of the thing that is counted', () => {
  it.each([
    ['85% sentenze 2016 favorevoli', 'threshold >= 85 percent until 2016'],
    ['85% sentenze 2021 favorevoli', 'threshold >= 85 percent until 2021'],
    ['-85% sentenze 2016', 'change decrease >= 85 percent until 2016'],
    ['-85% sentenze max 2016', 'change decrease >= 85 percent + also threshold <= 2016 count: several-values'],
    ['85% sentenze oltre l’anno, del 2016', 'threshold >= 85 percent until 2016'],
    ['85% sentenze 2022 favorevoli', 'threshold >= 85 percent + also threshold >= 2022 count: several-values'],
    ['85% sentenze del 2022', 'threshold >= 85 percent: value-passed-over'],
    ['85% sentenze del 2015', 'threshold >= 85 percent: value-passed-over'],
    ['85% degli oltre 2016 iscritti', 'threshold >= 85 percent + also threshold > 2016 count: several-values'],
    ['5 corsi almeno 2016 iscritti', 'threshold >= 5 count + also threshold >= 2016 count: several-values'],
    ['5 corsi max 2016 iscritti', 'threshold >= 5 count + also threshold <= 2016 count: several-values'],
    ['85% spesa 2016 €', 'threshold >= 85 percent + also threshold >= 2016 euro: several-values'],
    ['Progetto 2016', 'text Progetto 2016: target-in-words'],
  ])('%s', (text, brief) => {
    expect(briefTarget(text)).toBe(brief);
  });

  it('is any, where the plan has none', () => {
    expect(draftTarget('85% sentenze 2011 favorevoli').horizon).toEqual({ to: 2011 });
  });
});

it.each([
  ['5 corsi nel triennio 2016-2018, 3 al 2017', 'threshold >= 5 count until 2016–2018 + also threshold >= 3 count: several-values, value-passed-over'],
  ['5 utenti, pari al 2015', 'threshold >= 5 count: value-passed-over'],
  ['5 utenti, superiori al 2015', 'threshold >= 5 count: value-passed-over'],
  ['5 utenti, inferiori al 2015', 'threshold >= 5 count: value-passed-over'],
  ['5 utenti, maggiori nel 2015', 'threshold >= 5 count: value-passed-over'],
  ['5 utenti, minori nel 2015', 'threshold >= 5 count: value-passed-over'],
  ['5 utenti, uguali al 2015', 'threshold >= 5 count: value-passed-over'],
  ['5 utenti >al 2015', 'threshold >= 5 count: value-passed-over'],
])('another year beside the horizon stays: %s', (text, brief) => {
  expect(briefTarget(text)).toBe(brief);
});

describe('the values of several years', () => {
  const both = 'threshold >= 50 percent until 2016 + also threshold >= 60 percent: several-horizons';
  it.each([
    'Al 2016 50% - Al 2017 60%', '(Al 2016) 50%; (al 2017) 60%', '50% nel 2016 e 60% nel 2017', '50% nel 2016, poi 60% nel 2017', '50% nel 2016 - 60% nel 2017', '50% nel 2016 / 60% nel 2017', '50% (2016), 60% (2017)',
    '50% nel 2016, 60% nel 2017 degli iscritti', 'degli iscritti il 50% nel 2016; il 60% nel 2017',
  ])('%s', (text) => {
    expect(briefTarget(text)).toBe(both);
  });

  it.each([
    ['2016: 50%; 2017: 60%; 2018: 70%', 'threshold >= 50 percent until 2016 + also threshold >= 60 percent + also threshold >= 70 percent: several-horizons'],
    ['50% nel 2016, 60 utenti nel 2016', 'threshold >= 50 percent until 2016 + also threshold >= 60 count: several-values'],
    ['Al 2016 e al 2017 50%', 'threshold >= 50 percent until 2017: several-horizons'],
    ['entro 2016, entro 2017', 'deadline 2016-12-31: several-horizons'],
    ['al 2016 e al 2017', 'deadline 2016-12-31: several-horizons'],
    ['Nido nel 2016 e la materna nel 2017', 'text Nido until 2016 + also text la materna: several-horizons, target-in-words, target-in-words'],
    ['Nido nel 2016, materna nel 2017 in centro', 'text Nido until 2016 + also text materna nel 2017 in centro: several-horizons, target-in-words, target-in-words'],
    ['Nido nel 2016, materna nel 2017, scuola nel 2018', 'text Nido until 2016 + also text materna + also text scuola: several-horizons, target-in-words, target-in-words, target-in-words'],
    ['-5% nel 2016, -10% nel 2017', 'change decrease >= 5 percent until 2016 + also change decrease >= 10 percent: several-horizons'],
    ['-5% nel 2016 e -10% nel 2017', 'change decrease >= 5 percent until 2016 + also change decrease >= 10 percent: several-horizons'],
    ['Nido (2016), materna (2017)', 'text Nido until 2016 + also text materna: several-horizons, target-in-words, target-in-words'],
    ['2016: -5%; 2017: -10%', 'change decrease >= 5 percent until 2016 + also change decrease >= 10 percent: several-horizons, dash-as-minus, dash-as-minus'],
  ])('%s', (text, brief) => {
    expect(briefTarget(text)).toBe(brief);
  });

  it('are all named in the finding', () => {
    const text = '2016: 50%; 2017: 60%; 2018: 70%';
    expect(toldTarget(text)[3]).toBe(`several-horizons «${text}» year 2016; others 2017, 2018`);
  });
});
