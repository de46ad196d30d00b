import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draftDate } from 'municipal-performance/drafting';

const dayOf = (text: string, year?: number): string => {
  const outcome = draftDate(text, year === undefined ? {} : { year });
  return outcome.ok ? outcome.value : (outcome.findings[0]?.code ?? 'nothing');
};

describe('draftDate', () => {
  it.each([
    ['30/06/16', '2016-06-30'],
    ['31.12.2016', '2016-12-31'],
    ['31-12-2016', '2016-12-31'],
    ['2016-05-01', '2016-05-01'],
    ['1° luglio 2016', '2016-07-01'],
    ['primo luglio 2016', '2016-07-01'],
    ['30 SETTEMBRE 2016', '2016-09-30'],
    ['30\u00a0giugno\u00a02016', '2016-06-30'],
    ["31 dic '16", '2016-12-31'],
    ['29/02/2016', '2016-02-29'],
    ['febbraio 2016', '2016-02-29'],
    ['entro la fine di ottobre 2016', '2016-10-31'],
    ['entro 06/2016', '2016-06-30'],
    ['entro il 2° trimestre 2016', '2016-06-30'],
    ['II quadrimestre 2017', '2017-08-31'],
    ['primo semestre 2017', '2017-06-30'],
    ['entro 2017', '2017-12-31'],
    ['fine 2017', '2017-12-31'],
  ])('%s is %s', (text, day) => {
    expect(dayOf(text)).toBe(day);
  });

  it.each([
    ['15 ottobre', '2016-10-15'],
    ['entro il 30/6', '2016-06-30'],
    ['31/12', '2016-12-31'],
    ['fine anno', '2016-12-31'],
    ["entro l'anno", '2016-12-31'],
    ['dicembre', '2016-12-31'],
  ])('%s takes the year of the plan, and says so', (text, day) => {
    const outcome = draftDate(text, { year: 2016 });
    expect(outcome.ok && outcome.value).toBe(day);
    expect(outcome.findings.map(({ code }) => code)).toEqual(['drafting/year-assumed']);
    expect(dayOf(text)).toBe('drafting/no-year');
  });

  it.each(['31/02/2016', '31 giugno 2016', '29/02/2015', '32/01/2016', '10/13/2016'])('%s is no day of the calendar', (text) => {
    expect(dayOf(text, 2016)).toBe('drafting/impossible-date');
  });

  it('names the likely day of an impossible date', () => {
    expect(draftDate('31/06/2016').findings[0]?.values).toEqual({ text: '31/06/2016', likely: '2016-06-30' });
  });

  it.each(['', 'da definire', '40/40', '3/4', '12/12', '5° trimestre', '2016/2017', '1.234.567', 'dal 1/9/16 al 31/12/16', '10 - 12 maggio 2016', 'dal 10 al 12/05/2016'])(
    '%j names no single day',
    (text) => {
      expect(dayOf(text, 2016)).toBe('drafting/no-date');
    },
  );

  it('marks where the date stands', () => {
    expect(draftDate('entro il  15 ottobre', { year: 2016 }).findings).toMatchObject([{ span: { from: 10, to: 20 } }]);
  });

  it('reads back each day in each printed form', () => {
    const months = ['gennaio', 'febbraio', 'marzo', 'aprile', 'maggio', 'giugno', 'luglio', 'agosto', 'settembre', 'ottobre', 'novembre', 'dicembre'];
    const days = fc.record({ year: fc.integer({ min: 1990, max: 2060 }), month: fc.integer({ min: 1, max: 12 }), day: fc.integer({ min: 1, max: 28 }) });
    fc.assert(
      fc.property(days, ({ year, month, day }) => {
        const pad = (value: number) => String(value).padStart(2, '0');
        const iso = `${year}-${pad(month)}-${pad(day)}`;
        for (const text of [`${day}/${month}/${year}`, `${pad(day)}.${pad(month)}.${year}`, `${day} ${months[month - 1]} ${year}`, iso]) {
          expect(dayOf(text)).toBe(iso);
        }
      }),
    );
  });

  it('never throws, and its spans lie in the text', () => {
    const unit = fc.constantFrom(...'0123456789/.-°\' ', 'giugno', 'entro il ', 'semestre', 'I', 'anno', '\u0000', '\u00a0', '\u202e', 'ﬁ');
    fc.assert(
      fc.property(fc.array(unit).map((units) => units.join('')), (text) => {
        for (const { span } of draftDate(text, { year: 2016 }).findings) expect(span && 0 <= span.from && span.to <= text.length).toBe(true);
      }),
    );
  });
});
