import { describe, expect, it } from 'vitest';
import { briefTarget, toldTarget } from './told.js';

describe('a place in a ranking', () => {
  it.each([
    ['22ma posizione', 22], ['22 posizione', 22], ['3° posizione', 3], ['3 ª posizione', 3], ['10a in classifica', 10], ['10o in graduatoria', 10], ['1° posto in graduatoria', 1], ['3esimo posto', 3], ['12 esimo posto', 12], ['3^posto', 3],
    ['al 3° posto.', 3], ['posizione 15', 15], ['posizionamento in graduatoria: 15', 15], ['posizione n. 15', 15], ['posizione non inferiore alla 15ma', 15], ['posizione entro la 9999', 9999],
    ['entro le prime 10 posizioni', 10], ['tra i primi 20 comuni', 20], ['nelle prime 5', 5], ['prime 10 città', 10], ['top 100', 100],
  ])('%s', (text, atMost) => {
    expect(briefTarget(text)).toBe(`rank ${atMost}`);
    expect(briefTarget(`${text}, salvo proroga`)).toBe(`rank ${atMost}`);
  });

  it.each([
    ['primo', 'prima', 1], ['secondo', 'seconda', 2], ['terzo', 'terza', 3], ['quarto', 'quarta', 4], ['quinto', 'quinta', 5], ['sesto', 'sesta', 6], ['settimo', 'settima', 7], ['ottavo', 'ottava', 8], ['nono', 'nona', 9], ['decimo', 'decima', 10],
  ])('%s posto, %s posizione', (masculine, feminine, atMost) => {
    expect(toldTarget(`al ${masculine.toUpperCase()} posto`)).toEqual([`rank ${atMost}`, `number-in-words «${masculine.toUpperCase()} posto» text ${masculine.toUpperCase()} posto; value ${atMost}`]);
    expect(toldTarget(`${feminine} posizione in Italia`)).toEqual([`rank ${atMost}`, `number-in-words «${feminine} posizione» text ${feminine} posizione; value ${atMost}`]);
  });

  it.each([
    ['0 posizione', 'threshold'], ['3 posti', 'threshold'], ['3° postoso', 'text'], ['m3 posto', 'text'], ['prime 10% posizioni', 'threshold'], ['tra i primi 10 %', 'threshold'], ['top 12345', 'threshold'], ['+2 posizione', 'change'], ['aumento di 2 posizioni', 'change'],
    ['migliorare di 2 posizione', 'change'], ['guadagno di 2 posizione', 'threshold'], ['1,5 posizione', 'threshold'], ['semisecondo posto', 'text'], ['terza posizionela', 'text'], ['12345 posizione', 'threshold'],
  ])('%s is none', (text, kind) => {
    expect(briefTarget(text)).toMatch(new RegExp(`^${kind} `));
  });

  it('is kept in words of their own', () => {
    expect(briefTarget('paumentata 3a posizione')).toBe('rank 3');
    expect(briefTarget('migliore: 3a posizione')).toBe('rank 3');
  });
});

describe('acts and norms, whose numbers are no targets', () => {
  it.each([
    'L. 190/2012', 'D.Lgs. n. 33/2013', 'delibera G.C. n. 45 del 30/06/2016', 'Regolamento UE 679/2016', 'regolamento 2016/679', 'regolamento (UE) n. 2016/679', 'regolamento ue n.2016/679', 'art. 5', 'art 5', 'artt. 12', 'artt. 12 e 13', 'articoli 12, 13 e 14', 'commi 3 e 4', 'art.5', 'articolo 147',
    'comma 5', 'comma 5-bis', 'art. 6 ter', 'art.6quater', 'lett. 3', 'determina 12 del 3/4/2016',
  ])('%s', (act) => {
    expect(briefTarget(`almeno 8 atti ai sensi di: ${act}`)).toBe('threshold >= 8 count');
    expect(briefTarget(`${act}: almeno 8 atti`)).toBe('threshold >= 8 count');
    expect(briefTarget(`Si, ${act}`)).toBe('yes');
    expect(briefTarget(`Si (${act})`)).toBe('yes');
  });

  it.each([
    ['art. 5 e 6 report', 'threshold >= 6 count'], ['art. 5 ternari: almeno 6', 'threshold >= 6 count'], ['particoli 12 e 13', 'threshold >= 12 count'], ['carta 5', 'threshold >= 5 count'], ['parte 5', 'threshold >= 5 count'], ['artigiani 5', 'threshold >= 5 count'],
  ])('%s is none', (text, brief) => {
    expect(briefTarget(text).replace(/:? ?(?:\+|value|several).*/, '')).toBe(brief);
  });
});
