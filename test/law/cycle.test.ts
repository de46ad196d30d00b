import { describe, expect, it } from 'vitest';
import { monitoringCalendar, stepsDueOn } from 'municipal-performance';
import { performanceCycle, valueOn } from 'municipal-performance/law';
import { civilDate } from 'municipal-performance/values';

const day = civilDate;

describe('the performance cycle', () => {
  it('knows nothing before D.Lgs. 150/2009, and the PIAO only after it', () => {
    const ids = (on: string) => {
      const found = valueOn(performanceCycle, day(on));
      return found.ok ? found.value.value.map(({ id }) => id) : found.findings.map(({ code }) => code);
    };
    expect(ids('2009-11-14')).toEqual(['law/outside-coverage']);
    expect(ids('2011-01-01')).toEqual(['piano', 'variazioni-peg', 'relazione']);
    expect(ids('2022-09-21')).not.toContain('piao');
    expect(ids('2022-09-22')).toContain('piao');
  });
});

describe('monitoringCalendar', () => {
  // Piano della performance 2011 of Cremona: steps at 31 May and 30 September, relazione by 30 June
  const own = [{ id: 'primo', label: 'Primo monitoraggio', due: day('2011-05-31') }, { id: 'secondo', label: 'Secondo monitoraggio', due: day('2011-09-30') }];
  const calendar = monitoringCalendar(2011, { own });
  const steps = calendar.ok ? calendar.value : [];
  const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);

  it('puts the terms of law and the days of the ente in order of time', () => {
    expect(steps.map(({ id, due, from }) => `${due ?? ''} ${id} ${from}`)).toEqual([
      '2011-01-31 piano law', '2011-05-31 primo ente', '2011-09-30 secondo ente', '2011-12-15 variazioni-peg law', '2012-06-30 relazione law',
    ]);
  });

  it('tells what is due on a day, that day included', () => {
    expect(ids(stepsDueOn(steps, day('2011-05-31')).today)).toEqual(['primo']);
    expect(ids(stepsDueOn(steps, day('2011-05-31'), ['piano']).overdue)).toEqual([]);
    expect(ids(stepsDueOn(steps, day('2011-06-01'), ['piano']).overdue)).toEqual(['primo']);
    expect(ids(stepsDueOn(steps, day('2011-12-16'), ids(steps.slice(0, 4))).next)).toEqual(['relazione']);
    expect(ids(stepsDueOn(steps, day('2012-07-01'), ids(steps)).overdue)).toEqual([]);
  });

  it('counts from the approval of the bilancio where it is given, and says so where it is not', () => {
    const with2024 = monitoringCalendar(2024, { budgetApprovedOn: day('2023-12-20') });
    expect(with2024.ok && with2024.value.slice(0, 2).map(({ id, due }) => `${due ?? ''} ${id}`)).toEqual(['2024-01-09 peg', '2024-01-19 piao']);
    const without = monitoringCalendar(2024);
    expect(without.findings.map(({ code }) => code)).toEqual(['measurement/due-date-missing', 'measurement/due-date-missing']);
    expect(without.ok && without.value.at(-1)?.due).toBeNull();
  });

  it('lets the ente set its own day for a step of law', () => {
    const earlier = monitoringCalendar(2011, { own: [{ id: 'relazione', label: 'Relazione', due: day('2012-04-30') }] });
    expect(earlier.ok && earlier.value.filter(({ id }) => id === 'relazione')).toMatchObject([{ due: '2012-04-30', from: 'ente' }]);
  });

  it('has no calendar before there was a cycle', () => {
    expect(monitoringCalendar(2009)).toMatchObject({ ok: false, findings: [{ code: 'law/outside-coverage' }] });
  });
});
