import { describe, expect, it } from 'vitest';
import type { Diagnostic, Outcome } from 'municipal-performance';
import { draftAppraisals, draftAwardRows, draftFinanceRows, draftReadings, draftSchedaRows, draftStaffRows, type TableRow } from 'municipal-performance/drafting';

/** How many findings there are of each code. */
function counts(findings: readonly Diagnostic[]): Readonly<Record<string, number>> {
  const found: Record<string, number> = {};
  for (const { code } of findings) found[code] = (found[code] ?? 0) + 1;
  return found;
}

const rowsOf = (count: number, row: TableRow) => Array.from({ length: count }, () => row);
const last = (findings: readonly Diagnostic[]) => findings.slice(1000).map(({ code, severity, at, values }) => [code, severity, at, values.listed, values.count]);

describe('of each kind of finding in a table the first 1,000 are listed, and how many more there are', () => {
  const wrong = { 'E/U': 'U', Importo: 'dieci' };
  const doubtful = { 'E/U': 'U', Capitolo: 'PULIZIE', Importo: '1,00' };
  const read = { 'E/U': 'U', Importo: '1.234' };

  it.each([
    ['errors', wrong, 'drafting/cell', 'document/more-errors', 'error'],
    ['warnings', doubtful, 'drafting/kept-as-text', 'document/more-warnings', 'warning'],
    ['notes', read, 'drafting/thousands-point', 'document/more-notes', 'note'],
  ])('%s, from both sides of 1,000', (_, row, code, more, severity) => {
    const at1000 = draftFinanceRows(rowsOf(1000, row)).findings;
    expect(counts(at1000)).toEqual({ [code]: 1000 });
    const at1001 = draftFinanceRows(rowsOf(1001, row)).findings;
    expect(at1001.slice(0, 1000)).toEqual(at1000);
    expect(last(at1001)).toEqual([[more, severity, '', code, '1']]);
  });

  it('a kind does not hide another', () => {
    const findings = draftFinanceRows([...rowsOf(1500, doubtful), ...rowsOf(1, wrong)]).findings;
    expect(counts(findings)).toEqual({ 'drafting/kept-as-text': 1000, 'drafting/cell': 1, 'document/more-warnings': 1 });
    expect(findings.at(-1)?.values).toEqual({ listed: 'drafting/kept-as-text', count: '500' });
  });

  it('nothing is lost: every row stands under unread', () => {
    const drafted = draftFinanceRows(rowsOf(5000, wrong));
    expect(drafted.ok && [drafted.value.rows.length, drafted.value.unread.length]).toEqual([0, 5000]);
  });
});

describe('a hostile table of 100,000 rows floods no list of findings', () => {
  const readers: readonly (readonly [string, (rows: readonly TableRow[]) => Outcome<unknown>, TableRow])[] = [
    ['draftFinanceRows', draftFinanceRows, { 'E/U': 'x', Importo: 'x', Capitolo: 'x' }],
    ['draftStaffRows', (rows) => draftStaffRows(rows, { structure: 'S' }), { Categoria: 'C', '36 ore': 'x', Totale: 'x' }],
    ['draftReadings', (rows) => draftReadings(rows, { ente: 'Comune', year: 2016 }), { Quantità: 'a', Valore: 'x', Giorno: 'x' }],
    ['draftAppraisals', (rows) => draftAppraisals(rows, { scheme: 's', inputs: [{ id: 'x' }] }), { Persona: '', x: 'x', Mesi: 'x' }],
    ['draftSchedaRows', (rows) => draftSchedaRows(rows), { Persona: 'A', Punteggio: 'x', Somma: 'x' }],
    ['draftAwardRows', (rows) => draftAwardRows(rows), { Persona: 'A', Pagato: 'x', Premio: 'x' }],
  ];
  it.each(readers)('%s', (_, draft, row) => {
    const { findings } = draft(rowsOf(100_000, row));
    const found = counts(findings);
    expect(Math.max(...Object.values(found))).toBe(1000);
    const more = findings.filter(({ code }) => code.startsWith('document/more-'));
    expect(more.length).toBeGreaterThan(0);
    expect(findings.slice(-more.length)).toEqual(more);
    expect(more.every(({ values }) => found[values.listed ?? ''] === 1000 && Number(values.count) >= 99_000)).toBe(true);
  });
  it('a table of appraisals is refused however late its error comes', () => {
    const fine = { Persona: 'A', x: '1.234' };
    const drafted = draftAppraisals([...rowsOf(2000, fine), { Persona: '', x: '1' }], { scheme: 's', inputs: [{ id: 'x' }] });
    expect([drafted.ok, drafted.findings.some(({ code }) => code === 'drafting/cell-empty')]).toEqual([false, true]);
  });
});
