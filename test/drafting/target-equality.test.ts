import { describe, expect, it } from 'vitest';
import type { TargetContext } from 'municipal-performance/drafting';
import { briefTarget, toldTarget } from './told.js';

type Row = readonly [text: string, context: TargetContext, brief: string];

describe('two quantities compared', () => {
  it.each<Row>([
    ['spesa 2016 <= spesa 2015', {}, 'equality spesa 2016 <= spesa 2015'],
    ['spesa 2016 non superiore a quella prevista', {}, 'equality spesa 2016 <= quella prevista'],
    ['>= 2015', { name: 'Utenti' }, 'equality Utenti >= 2015: equality-by-name'],
    ['> al 2015', { name: 'Utenti' }, 'equality Utenti > 2015: equality-by-name'],
    ["> all'anno 2015", { name: 'Utenti' }, 'equality Utenti > anno 2015: equality-by-name'],
    ['= 2000', { name: 'Utenti' }, 'threshold = 2000 count'],
    ['= utenti 2000', { name: 'Utenti' }, 'equality Utenti = utenti 2000: equality-by-name'],
    ['> spesa 2015 del 5%', { name: 'Spesa' }, 'threshold > 5 percent: comparator-against-sense, value-passed-over'],
    ['<= spesa 2015,5', { name: 'Spesa' }, 'threshold <= 2015.5 euro: unit-assumed'],
    ['entro la spesa 2015', { name: 'Spesa' }, 'text entro la spesa 2015: no-deadline'],
    ['limite spesa 2015', { name: 'Spesa' }, 'text limite spesa 2015: target-in-words'],
    ['superiore rispetto al 2015', { name: 'Utenti' }, 'equality Utenti > 2015: equality-by-name'],
    ["superiore all'anno precedente", { name: 'Utenti' }, 'equality Utenti > anno precedente: equality-by-name'],
    ['al 2019 <= alla spesa 2016', { name: 'Risorse' }, 'equality Risorse <= spesa 2016 until 2019: equality-by-name'],
    ['<= alla spesa 2016 entro 31/12/2016', { name: 'Risorse' }, 'equality Risorse <= spesa 2016 + also deadline 2016-12-31: equality-by-name'],
    ['entro dicembre 2016 <= alla spesa 2015', { name: 'Risorse' }, 'equality Risorse <= spesa 2015 + also deadline 2016-12-31: equality-by-name'],
    ['al 2019 invariata rispetto al 2015', { name: 'Spesa' }, 'equality Spesa = 2015 until 2019: equality-by-name'],
    ['superiore alla spesa 2015 rispetto al 2014', { name: 'Spesa' }, 'equality Spesa > spesa 2015 rispetto al 2014: equality-by-name'],
    ['>rispetto al 2015', { name: 'Spesa' }, 'equality Spesa > 2015: equality-by-name'],
    ['>alla spesa 2015', { name: 'Risorse' }, 'equality Risorse > spesa 2015: equality-by-name'],
    ['superiore quota di spesa 2015', { name: 'Risorse' }, 'equality Risorse > quota di spesa 2015: equality-by-name'],
    ['= alla spesa 2015, entro il bilancio', { name: 'Risorse' }, 'equality Risorse = spesa 2015, entro il bilancio: equality-by-name'],
    ['Risorse diverse dalle spese 2015', {}, 'text Risorse diverse dalle spese 2015: target-in-words'],
  ])('%s %j', (text, context, brief) => {
    expect(briefTarget(text, context)).toBe(brief);
  });

  it.each(['alla', 'della', 'la', 'di', 'a', 'al', 'ai', 'allo', 'agli', 'alle', 'del', 'dello', 'dei', 'degli', 'delle', 'lo', 'il', 'gli', 'i'])('the article belongs to no side: superiore %s', (article) => {
    expect(toldTarget(`superiore ${article} media regionale`, { name: 'Utenti' })).toEqual([
      'equality Utenti > media regionale', `equality-by-name «superiore ${article} media regionale» right media regionale; left Utenti`,
    ]);
  });

  it.each(["all'attuale spesa", "dell'attuale spesa", "l'attuale spesa", 'attuale spesa', 'attualmente stanziata', 'alata soglia'])('nor its apostrophe: superiore %s', (right) => {
    expect(toldTarget(`superiore ${right}`, { name: 'Utenti' })[0]).toBe(`equality Utenti > ${right.replace(/^.*'/, '')}`);
  });
});

describe('a quantity that stays as it was', () => {
  it.each<Row>([
    ['invariato rispetto al 2015', { name: 'Spesa' }, 'equality Spesa = 2015: equality-by-name'],
    ['costante nel 2015', { name: 'Spesa' }, 'equality Spesa = nel 2015: equality-by-name'],
    ['mantenimento della spesa 2015', { name: 'Spesa' }, 'equality Spesa >= spesa 2015: equality-by-name'],
    ['mantenere gli utenti attuali', { name: 'Utenti' }, 'equality Utenti >= utenti attuali: equality-by-name'],
    ['conferma dei livelli 2015', { name: 'Utenti' }, 'equality Utenti >= livelli 2015: equality-by-name'],
    ['stessa spesa 2015 confermata', { name: 'Spesa' }, 'equality Spesa = spesa 2015 confermata: equality-by-name'],
    ['stessa spesa 2015', { name: 'Spesa' }, 'equality Spesa = spesa 2015: equality-by-name'],
    ['invariata', { name: 'Spesa' }, 'text invariata: target-in-words'],
    ['invariato 5 rispetto al 2015', { name: 'Spesa' }, 'change decrease >= 5 euro 2015: unit-assumed, direction-assumed'],
  ])('%s %j', (text, context, brief) => {
    expect(briefTarget(text, context)).toBe(brief);
  });
});

it.each(['≠ 5', '<> 5', '<>0', 'diverso da 5', 'diversa dal 5%', 'diverse dalle 5', "diverso dall'1", 'diversi dai 5'])('%s is no level to reach', (text) => {
  expect(briefTarget(text)).toBe(`text ${text}: target-in-words`);
});

it.each([['diversi corsi: 5', 'threshold >= 5 count'], ['perdiverso da 5', 'threshold >= 5 count'], ['diverso dalmata 5', 'threshold >= 5 count']])('%s is', (text, brief) => {
  expect(briefTarget(text)).toBe(brief);
});
