import { describe, expect, it } from 'vitest';
import { valueOn, type Dated } from 'municipal-performance/law';
import { addDays, civilDate, dayOf, type CivilDate } from 'municipal-performance/values';
import { datedTables } from '../tools/law-tables.js';

const firstYear = 1940;
const lastYear = 2030;

const quarterStarts = Array.from({ length: (lastYear - firstYear + 1) * 4 }, (_, index) =>
  dayOf(firstYear + Math.floor(index / 4), (index % 4) * 3 + 1, 1));

/** The version that holds on a day, found by walking; undefined outside the coverage, null where the rule was ended. */
function walked({ versions, until }: Dated<unknown>, on: CivilDate) {
  const holding = versions.filter(({ from }, index) => {
    const next = versions[index + 1]?.from ?? null;
    return from <= on && (next === null ? until === null || on <= until : on < next);
  });
  expect(holding.length, `versions that hold on ${on}`).toBeLessThanOrEqual(1);
  return holding[0];
}

function isEnded(table: Dated<unknown>, on: CivilDate): boolean {
  return walked(table, on)?.value === null;
}

it('finds the tables of the law', () => {
  expect([...datedTables.keys()]).toEqual(expect.arrayContaining([
    'publicHolidays', 'procurementEuThresholds', 'procurementRegimes', 'procurementParameters.mepaDuty', 'procurementTerms.standStill',
  ]));
});

describe.each([...datedTables])('%s', (_, table) => {
  const first = table.versions[0]?.from ?? civilDate('0001-01-01');
  const changes = table.versions.map(({ from }) => from);

  it('has a first version, and versions that follow each other inside the coverage', () => {
    expect(table.versions.length).toBeGreaterThan(0);
    expect([...changes].sort()).toEqual(changes);
    expect(new Set(changes).size).toBe(changes.length);
    if (table.until !== null) for (const from of changes) expect(from <= table.until, from).toBe(true);
  });

  it('has one value on each quarter start and on the day before and after each change, and none outside the coverage', () => {
    const days = new Set([
      ...quarterStarts, ...changes, ...changes.map((day) => addDays(day, -1)), ...changes.map((day) => addDays(day, 1)),
      ...(table.until === null ? [] : [table.until, addDays(table.until, 1)]),
    ]);
    for (const on of days) {
      const outcome = valueOn(table, on);
      const expected = walked(table, on);
      const isCovered = on >= first && (table.until === null || on <= table.until);
      expect(expected !== undefined, `coverage on ${on}`).toBe(isCovered);
      if (!isCovered) expect(outcome.findings.map(({ code }) => code), on).toEqual(['law/outside-coverage']);
      else if (isEnded(table, on)) expect(outcome.findings.map(({ code }) => code), on).toEqual(['law/not-in-force']);
      else expect(outcome.ok && outcome.value.value, on).toBe(expected?.value);
    }
  });

  it('names act and mark of each version, and changes something with each', () => {
    table.versions.forEach((version, index) => {
      expect(version.source.act).not.toBe('');
      expect([null, '2026-11-21']).toContain(version.verifiedOn);
      const before = table.versions[index - 1];
      if (before) expect(contentOf(version), version.from).not.toEqual(contentOf(before));
    });
  });
});

function contentOf({ value, source, verifiedOn, note }: Dated<unknown>['versions'][number]) {
  return JSON.stringify({ value, source, verifiedOn, note });
}
