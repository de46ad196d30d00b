import { describe, expect, it } from 'vitest';
import { draftDate } from 'municipal-performance/drafting';
import { briefTarget, toldTarget } from './told.js';

describe('two days of one cell', () => {
  it.each([' e ', ' ed ', ', ', ',', '; ', ' - ', '-', ' e il ', ' ed il ', ', il '])('share the year printed after the second: 30 giugno%s31 dicembre 2017', (link) => {
    expect(briefTarget(`30 giugno${link}31 dicembre 2017`)).toBe('deadline 2017-06-30 + also deadline 2017-12-31: several-deadlines');
  });

  it.each([
    ['dal 30 giugno al 31 dicembre 2017', 'deadline 2017-12-31: start-date'],
    ['da giugno a dicembre 2017', 'deadline 2017-12-31: start-date'],
    ['30 giugno presso la sede e 31 dicembre 2017', 'deadline 2016-06-30 + also deadline 2017-12-31: year-assumed, several-deadlines'],
    ['30 giugno 2016 e 31 dicembre', 'deadline 2016-06-30 + also deadline 2016-12-31: year-assumed, several-deadlines'],
    ['30 giugno 2016 e 31/05/2016', 'deadline 2016-06-30 + also deadline 2016-05-31: several-deadlines'],
    ['30/06, 30/09 e 31/12', 'deadline 2016-06-30 + also deadline 2016-09-30 + also deadline 2016-12-31: year-assumed, year-assumed, year-assumed, several-deadlines'],
    ['incontri 30/10, 30/11; 15/12', 'deadline 2016-10-30 + also deadline 2016-11-30 + also deadline 2016-12-15: year-assumed, year-assumed, year-assumed, several-deadlines'],
    ['n.130/06 e 31/12', 'threshold >= 130 count + also deadline 2016-12-31: year-assumed, value-passed-over'],
    ['30/6; 31/12/2017', 'deadline 2017-06-30 + also deadline 2017-12-31: several-deadlines'],
    ['30/06 e il 31/12', 'deadline 2016-06-30 + also deadline 2016-12-31: year-assumed, year-assumed, several-deadlines'],
    ['30/06 - 31/12', 'deadline 2016-06-30 + also deadline 2016-12-31: year-assumed, year-assumed, several-deadlines'],
    ['31/05/16-31/12/16', 'deadline 2016-05-31 + also deadline 2016-12-31: short-year, short-year, several-deadlines'],
    ['31/05/2016-31/12/2016', 'deadline 2016-05-31 + also deadline 2016-12-31: several-deadlines'],
    ['31/05/2016,31/12/2016', 'deadline 2016-05-31 + also deadline 2016-12-31: several-deadlines'],
    ['1/6,1/9', 'deadline 2016-06-01 + also deadline 2016-09-01: year-assumed, year-assumed, several-deadlines'],
    ['marzo/giugno 2017', 'deadline 2017-06-30'],
    ['marzo e giugno 2017', 'deadline 2017-03-31 + also deadline 2017-06-30: several-deadlines'],
    ['marzo - 15 giugno 2017', 'deadline 2017-03-31 + also deadline 2017-06-15: several-deadlines'],
    ['marzo (prova) - giugno 2017', 'deadline 2016-03-31 + also deadline 2017-06-30: year-assumed, several-deadlines'],
  ])('%s', (text, brief) => {
    expect(briefTarget(text)).toBe(brief);
  });

  it.each([
    ['10 ed 12 maggio 2016', 'deadline 2016-05-10 + also deadline 2016-05-12: several-deadlines'],
    ['10 al 12 maggio 2016', 'deadline 2016-05-12: start-date'],
    ['11-12 maggio 2016', 'deadline 2016-05-12: days-or-value'],
    ['giorni 10/12 maggio 2016', 'deadline 2016-05-12: start-date'],
    ['nelle giornate del 10 e 12 maggio 2016', 'deadline 2016-05-12: start-date'],
    ['10 - il 12/05/2016', 'threshold >= 10 count + also deadline 2016-05-12: days-or-value'],
    ['(10-12/05/2016)', 'deadline 2016-05-12: days-or-value'],
  ])('of one month: %s', (text, brief) => {
    expect(briefTarget(text)).toBe(brief);
  });

  it('are all named in the finding', () => {
    expect(toldTarget('30/06/2016, 30/09/2016 e 31/12/2016').at(-1)).toBe('several-deadlines «30/06/2016, 30/09/2016 e 31/12/2016» day 2016-06-30; others 2016-09-30, 2016-12-31');
  });
});

describe('the findings of a date', () => {
  it.each([
    ['entro 5/6', 2016, { code: 'drafting/year-assumed', span: { from: 6, to: 9 }, values: { text: '5/6', day: '2016-06-05' } }],
    ['entro 5/6', undefined, { code: 'drafting/no-year', span: { from: 6, to: 9 }, values: { text: '5/6' } }],
    ['al 5/6/16', 2016, { code: 'drafting/short-year', span: { from: 3, to: 9 }, values: { text: '5/6/16', day: '2016-06-05', alternative: '1916' } }],
    ['a metà giugno 2016', 2016, { code: 'drafting/day-assumed', span: { from: 2, to: 18 }, values: { text: 'metà giugno 2016', day: '2016-06-15' } }],
    ['al 31/06/2016', 2016, { code: 'drafting/impossible-date', span: { from: 3, to: 13 }, values: { text: '31/06/2016', likely: '2016-06-30' } }],
    ['0/12/2016', 2016, { code: 'drafting/impossible-date', values: { likely: '2016-12-31' } }],
    ['10/0/2016', 2016, { code: 'drafting/impossible-date', values: { likely: '–' } }],
    ['10/13/2016', 2016, { code: 'drafting/impossible-date', values: { likely: '–' } }],
    ['entro 5/6', 0, { code: 'drafting/impossible-date', values: { likely: '–' } }],
    ['entro 5/6', 10_000, { code: 'drafting/impossible-date', values: { likely: '–' } }],
    ['entro 5/6', 1, { code: 'drafting/year-assumed', values: { day: '0001-06-05' } }],
    ['entro 5/6', 9999, { code: 'drafting/year-assumed', values: { day: '9999-06-05' } }],
    ['da definire '.repeat(9), 2016, { code: 'drafting/no-date', span: { from: 0, to: 108 }, values: { text: 'da definire '.repeat(9).slice(0, 80) } }],
  ])('%s in %s', (text, year, finding) => {
    expect(draftDate(text, year === undefined ? {} : { year }).findings).toMatchObject([finding]);
  });
});
