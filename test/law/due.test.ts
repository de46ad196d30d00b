import { describe, expect, it } from 'vitest';
import { deadlineOn, dueOn, eventOf, procurementTerms, type DueRule, type ProcurementTermName } from 'municipal-performance/law';
import { civilDate } from 'municipal-performance/values';

const due = (name: ProcurementTermName, event: string, options: Parameters<typeof deadlineOn>[2] = {}) => {
  const outcome = deadlineOn(procurementTerms[name], civilDate(event), options);
  return outcome.ok ? outcome.value.due : outcome.findings.map(({ code }) => code).join();
};

describe('deadlineOn', () => {
  it.each<[ProcurementTermName, string, string]>([
    ['standStill', '2024-12-30', '2025-02-03'],
    ['standStill', '2024-12-31', '2025-02-01'],
    ['standStill', '2016-04-18', 'law/outside-coverage'],
    ['contractSignature', '2024-01-31', '2024-03-01'],
    ['contractSignatureAbove', '2024-01-31', '2024-03-31'],
    ['directAward', '2020-12-31', '2021-02-28'],
    ['directAward', '2023-07-01', 'law/not-in-force'],
    ['negotiated', '2021-10-31', '2022-02-28'],
    ['negotiatedLowestPrice', '2023-11-30', '2024-02-29'],
    ['openBestValue', '2024-05-31', '2025-02-28'],
    ['offerValidity', '2024-01-01', '2024-06-29'],
    ['programmeApproval', '2024-01-01', '2024-03-31'],
    ['tavoloTecnicoList', '2016-12-01', '2016-10-31'],
    ['tavoloTecnicoList', '2023-07-01', 'law/not-in-force'],
  ])('%s from %s ends on %s', (name, event, expected) => {
    expect(due(name, event)).toBe(expected);
  });

  it('stays on a holiday by default, and says that this was chosen; moves to a working day where asked', () => {
    const stays = deadlineOn(procurementTerms.contractSignature, civilDate('2024-07-16'));
    expect(stays.ok && [stays.value.due, stays.value.step.choices]).toEqual(['2024-08-15', [{ option: 'onHoliday', value: 'stays', isDefault: true }]]);
    const moved = deadlineOn(procurementTerms.contractSignature, civilDate('2024-07-16'), { onHoliday: 'next-working-day' });
    expect(moved.ok && [moved.value.due, moved.value.movedFrom]).toEqual(['2024-08-16', '2024-08-15']);
    expect(due('contractSignature', '2024-07-18', { onHoliday: 'next-working-day' })).toBe('2024-08-19');
    expect(due('contractSignature', '2024-07-18', { onHoliday: 'next-working-day', saturdayIsWorking: true })).toBe('2024-08-17');
    expect(due('contractSignature', '2024-10-14', { onHoliday: 'next-working-day', patronSaint: '11-13' })).toBe('2024-11-14');
  });
});

describe('months and quarters', () => {
  const quarter: DueRule = { after: 'quarter', dayOfNextMonth: 10 };
  it.each([['2016-01-01', '2016-04-10'], ['2016-03-31', '2016-04-10'], ['2016-04-01', '2016-07-10'], ['2016-12-31', '2017-01-10']])(
    'the tenth after the quarter of %s is %s', (day, expected) => {
      expect(dueOn(quarter, eventOf(quarter, civilDate(day)))).toBe(expected);
    });

  it('a term in months ends on the last day of a shorter month', () => {
    const rule: DueRule = { after: 'day', months: 1 };
    expect(['2023-01-31', '2024-01-31', '2024-02-29', '2024-12-31'].map((day) => dueOn(rule, { day: civilDate(day) })))
      .toEqual(['2023-02-28', '2024-02-29', '2024-03-29', '2025-01-31']);
  });
});
