import { describe, expect, it } from 'vitest';
import { draftDate } from 'municipal-performance/drafting';

/** The day that a text names in the plan of 2016, with the codes of what was assumed; or the code of why there is none. */
const told = (text: string): string => {
  const { findings, ...outcome } = draftDate(text, { year: 2016 });
  return [...('value' in outcome ? [outcome.value] : []), ...findings.map(({ code }) => code.replace('drafting/', ''))].join(' ');
};

describe('a day in figures', () => {
  it.each([
    ['entro il 5/6/2016', '2016-06-05'],
    ['entro il 5 / 6 / 2016', '2016-06-05'],
    ['05.06.16', '2016-06-05 short-year'],
    ['5-6-2016', '2016-06-05'],
    ['31/12 2016', '2016-12-31'],
    ['31/12 16', 'no-date'],
    ['31/12/99', '2099-12-31 short-year'],
    ['31/12/1999', '1999-12-31'],
    ['31/12/0016', '2016-12-31 short-year'],
    ['dal 2016-05-01 al protocollo', '2016-05-01'],
    ['2016-05-01', '2016-05-01'],
    ['(31/12/2016).', '2016-12-31'],
    ['31/12/2016, salvo proroga', '2016-12-31'],
  ])('%s is %s', (text, day) => {
    expect(told(text)).toBe(day);
  });

  it.each(['31/12/201', '31/12/20167', '31/12/2016/4', '31/12/2016.5', '31/12/2016,5', '31/12/2016,50', '1.31/12/2016', '1,31/12/2016', '131/12/2016', 'n-31/12/2016', '12016-05-01', '2016-05-011', '31/12/2016-31/12/2017'])(
    '%s is no single day',
    (text) => {
      expect(told(text)).toBe('no-date');
    },
  );
});

describe('a day with its month in words', () => {
  it.each([
    ['7 giugno 2016', '2016-06-07'],
    ['7giugno 2016', '2016-06-07'],
    ['1°di luglio 2016', '2016-07-01'],
    ['1^ luglio 2016', '2016-07-01'],
    ['il primo luglio', '2016-07-01 year-assumed'],
    ['7 giu. 2016', '2016-06-07'],
    ["7 giugno '17", '2017-06-07 short-year'],
    ['7 giugno del 2017', '2017-06-07'],
    ["7 giugno dell'anno 2017", '2017-06-07'],
    ['7-giugno-2017', '2017-06-07'],
    ['3 set 2016', '2016-09-03'],
    ['3 sett', '2016-09-03 year-assumed'],
    ['6/7 giugno 2016', 'no-date'],
    ['7-giu-17', '2017-06-07 short-year'],
    ['7 - giugno 2017', '2017-06-30'],
    ['7-giu-17%', '2016-06-07 year-assumed'],
    ['7 giugno-17 luglio', 'no-date'],
    ['3 set', 'no-date'],
    ['10 marzolini', 'no-date'],
    ['5 agende 2016', 'no-date'],
    ['1,7 giugno 2016', '2016-06-30'],
  ])('%s is %s', (text, day) => {
    expect(told(text)).toBe(day);
  });
});

describe('a month', () => {
  it.each([
    ['giugno 2017', '2017-06-30'],
    ['mese di febbraio', '2016-02-29 year-assumed'],
    ['inizio giugno 2016', '2016-06-10 day-assumed'],
    ['inizi di giugno 2016', '2016-06-10 day-assumed'],
    ['primi di giugno 2016', '2016-06-10 day-assumed'],
    ['metà giugno 2016', '2016-06-15 day-assumed'],
    ['fine giugno 2016', '2016-06-30'],
    ['prima quindicina di giugno 2016', '2016-06-15'],
    ['prima metà di giugno 2016', '2016-06-15'],
    ["seconda quindicina d'agosto 2016", '2016-08-31'],
    ['dic. 2016', '2016-12-31'],
    ['dic-2016', '2016-12-31'],
    ['dic-16', '2016-12-31 short-year'],
    ['giugno/17', '2017-06-30 short-year'],
    ['giugno-20%', '2016-06-30 year-assumed'],
    ['dic-20%', 'no-date'],
    ["sett '16", '2016-09-30 short-year'],
    ['mese di ott. 2016', '2016-10-31'],
    ['06/2016', '2016-06-30'],
    ['entro 6.2016', '2016-06-30'],
    ['fine 06-2016', '2016-06-30'],
    ['entro fine 06/2016', '2016-06-30'],
    ['entro il 06/2016', '2016-06-30'],
    ['al 12/2016', '2016-12-31'],
    ['mese 06/2016 (termine)', '2016-06-30'],
    ['a 06/2016, salvo proroga', '2016-06-30'],
    ['entro 13/2016', 'impossible-date'],
    ['entro 0/2016', 'impossible-date'],
    ['gennaio - marzo 2016', '2016-03-31'],
    ['gennaio/marzo 2016', '2016-03-31'],
    ['gennaio e marzo 2016', 'no-date'],
  ])('%s is %s', (text, day) => {
    expect(told(text)).toBe(day);
  });

  it.each(['indic. 2016', 'maggiore', 'commaggio', 'delibera 6/2016', 'pratica 6/2016', 'A6/2016', 'al 12/2016/45', 'al 12/20167'])('%s names no month', (text) => {
    expect(told(text)).toBe('no-date');
  });
});

describe('a part of the year and its end', () => {
  it.each([
    ['I semestre 2016', '2016-06-30'],
    ['II semestre', '2016-12-31 year-assumed'],
    ['secondo semestre 2016', '2016-12-31'],
    ['1° quadrimestre 2016', '2016-04-30'],
    ['terzo quadrimestre 2016', '2016-12-31'],
    ['ultimo quadrimestre 2016', '2016-12-31'],
    ['prima trimestre 2016', '2016-03-31'],
    ['3^ trimestre 2016', '2016-09-30'],
    ['III trimestre 2016', '2016-09-30'],
    ['quarto trimestre 2016', '2016-12-31'],
    ['IV trimestre 2016', '2016-12-31'],
    ['ultimo trimestre 2016', '2016-12-31'],
    ['quinto bimestre 2016', '2016-10-31'],
    ['V bimestre 2016', '2016-10-31'],
    ['sesto bimestre 2016', '2016-12-31'],
    ['VI bimestre 2016', '2016-12-31'],
    ['ultimo bimestre 2016', '2016-12-31'],
    ['terzo semestre 2016', 'no-date'],
    ['quarto quadrimestre 2016', 'no-date'],
    ['semestre 2016', 'no-date'],
    ['fine anno 2017', '2017-12-31'],
    ["entro la fine dell'esercizio finanziario 2017", '2017-12-31'],
    ['conclusione esercizio', '2016-12-31 year-assumed'],
    ['entro il corrente anno', '2016-12-31 year-assumed'],
    ["nel corso dell'anno 2017", '2017-12-31'],
    ['sconfine anno', 'no-date'],
  ])('%s is %s', (text, day) => {
    expect(told(text)).toBe(day);
  });
});

describe('a day and a month without a year', () => {
  it.each([
    ['entro 5/6', '2016-06-05'],
    ['al 30/1', '2016-01-30'],
    ['entro il 30 / 6.', '2016-06-30'],
    ['entro il 30/12, salvo proroga', '2016-12-30'],
    ['entro e non oltre il 5/12 (termine)', '2016-12-05'],
    ['scadenza al 30/11', '2016-11-30'],
    ['30/06', '2016-06-30'],
    ['12/11', '2016-11-12'],
    ['03/04', '2016-04-03'],
    [' 31/12 ', '2016-12-31'],
  ])('%s is %s', (text, day) => {
    expect(told(text)).toBe(`${day} year-assumed`);
  });

  it.each(['10/11', '10/10', '12/12', '31/13', '32/01', '00/05', '3/04', '30/6', '30/06 circa', 'voto 30/06', 'al 10/12%', 'al 10/12 %', 'al 10/12/3', 'al 10/12 /3', 'al 10/12.5', 'al 32/6', 'al 0/6', 'al 30/13', 'al 30/0', 'fasi completate 3/4', 'totale 3/4'])(
    '%s may be a part of a whole, and names no day',
    (text) => {
      expect(told(text)).toBe('no-date');
    },
  );
});

describe('the year alone', () => {
  it.each([
    ['2016', '2016-12-31 day-assumed'],
    [' 2016.', '2016-12-31 day-assumed'],
    ['entro 2016', '2016-12-31'],
    ["entro la fine dell'anno 2016", '2016-12-31'],
    ['entro il 2016', '2016-12-31'],
    ["fine dell'anno 2016.", '2016-12-31'],
    ['anno 2016', '2016-12-31'],
    ['2016 circa', 'no-date'],
    ['progetto 2016', 'no-date'],
    ['1816', 'no-date'],
    ['20167', 'no-date'],
  ])('%j is %s', (text, day) => {
    expect(told(text)).toBe(day);
  });

  it('marks its four digits', () => {
    expect(draftDate(' 2016').findings).toMatchObject([{ span: { from: 1, to: 5 }, values: { text: '2016', day: '2016-12-31' } }]);
  });
});
