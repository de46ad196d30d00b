import { describe, expect, it } from 'vitest';
import { procurementRegimes } from 'municipal-performance/law';
import { citationText, civilDate } from 'municipal-performance/values';
import { datedTables } from '../tools/law-tables.js';
import { lawPage } from '../tools/law-page.js';

describe('lawPage', () => {
  const page = lawPage();

  it.each([...datedTables])('names %s with the source of each version', (name, table) => {
    expect(page).toContain(`\`${name}\``);
    for (const { source } of table.versions) expect(page).toContain(citationText(source).replace(/\|/g, '\\|'));
  });

  it('lists each value from knowledge for a jurist, and no other', () => {
    const [, list = ''] = page.split('## To be confirmed by a jurist');
    const [toConfirm = ''] = list.split('## Values');
    for (const table of datedTables.values()) {
      for (const { from, verifiedOn } of table.versions) {
        if (verifiedOn === null) expect(toConfirm).toContain(`- ${table.label}, from ${from}:`);
      }
    }
    const unread = procurementRegimes.versions.flatMap(({ value }) => value?.bands.filter(({ verifiedOn }) => verifiedOn === null) ?? []);
    expect(toConfirm.split('\n').filter((line) => line.startsWith(`- ${procurementRegimes.label}`) && line.includes('`')).length).toBe(unread.length);
    expect(toConfirm).not.toContain('art. 50 c. 1');
  });

  it('shows only what is in force on a day', () => {
    const on2018 = lawPage(civilDate('2018-03-01'));
    expect(on2018).toContain('R02 D.Lgs. 50/2016 dopo il correttivo');
    expect(on2018).not.toContain('R09 D.Lgs. 36/2023');
    expect(on2018).toMatch(/suppliesServicesSubCentral 221000/);
    expect(on2018).not.toMatch(/suppliesServicesSubCentral 216000/);
  });
});
