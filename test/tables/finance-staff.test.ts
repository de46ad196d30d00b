import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fullTimeEquivalents, type FinanceRow } from 'municipal-performance';
import { draftFinanceRows, draftStaffRows, type TableRow } from 'municipal-performance/drafting';
import { financeRows, staffRows } from 'municipal-performance/explain';
import { cremona2011, cremona2016 } from 'municipal-performance/samples';
import { decimal, euro, type CapitoloCode, type CommitmentCode } from 'municipal-performance/values';

const plan = cremona2016.plan();
if (!plan.ok) throw new Error('no plan');
const { objectives, staff } = plan.value;

describe('Risorse finanziarie as rows', () => {
  it.each(objectives.filter(({ finance }) => finance.rows.length > 0).map((objective) => [objective.id, objective] as const))('%s goes out and comes back the same', (_, objective) => {
    const drafted = draftFinanceRows(financeRows(objective));
    expect(drafted.findings).toEqual([]);
    expect(drafted.ok && drafted.value).toEqual({ rows: objective.finance.rows, unread: [] });
  });

  it('come back the same whatever amounts and words they hold', () => {
    const word = fc.string({ minLength: 1 }).filter((text) => text.trim() !== '');
    const row = fc.record({
      side: fc.constantFrom('E' as const, 'U' as const),
      capitolo: fc.option(fc.nat(999999).map((code) => String(code) as CapitoloCode)),
      capitoloText: word,
      commitment: fc.nat(9999).map((number) => `2016/${number}` as CommitmentCode),
      description: word,
      amount: fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }).map((cents) => euro(decimal(cents).dividedBy(100))),
    }, { requiredKeys: ['side', 'capitolo', 'amount'] });
    fc.assert(fc.property(fc.array(row), (rows) => {
      const drafted = draftFinanceRows(financeRows({ finance: { rows: rows as readonly FinanceRow[] } }));
      expect(drafted).toEqual({ ok: true, value: { rows, unread: [] }, findings: [] });
    }));
  });

  it('are read under other spellings of their headers', () => {
    const drafted = draftFinanceRows([{ ' ENTRATA / USCITA ': 'spesa', 'cap.': 9433, OGGETTO: 'verde', 'Importo  (€)': '€ 1.234,5' }]);
    expect(drafted).toEqual({ ok: true, findings: [], value: { rows: [{ side: 'U', capitolo: '9433', description: 'verde', amount: decimal('1234.5') }], unread: [] } });
  });

  const rest = { 'E/U': 'U', Capitolo: '85' };

  it.each<[string | number | boolean | null, string, string]>([
    ['12 o 13', 'drafting/cell', 'two numbers'],
    ['12abc', 'drafting/cell', 'letters after the digits'],
    ['(1.234,56)', 'drafting/cell', 'a negative amount of accountants'],
    ['1.234,565', 'drafting/cell', 'a third decimal'],
    [0.1 + 0.2, 'drafting/cell', 'a binary fraction'],
    [1e21, 'drafting/cell', 'a number in scientific notation'],
    [true, 'drafting/cell', 'a flag'],
    ['', 'drafting/cell-empty', 'nothing'],
    [null, 'drafting/cell-empty', 'null'],
  ])('keep the row whose amount is %j under unread: %s (%s)', (cell, code) => {
    const row: TableRow = { ...rest, Importo: cell };
    const drafted = draftFinanceRows([{ ...rest, Importo: '1,00' }, row]);
    expect(drafted.findings.map((finding) => [finding.code, finding.at])).toEqual([[code, '/1/Importo']]);
    expect(drafted.ok && drafted.value.rows).toHaveLength(1);
    expect(drafted.ok && drafted.value.unread).toEqual([{ at: '/1', value: row }]);
  });

  it('say that 1.234 was read as a thousand, and nothing of 1234.5 or 0.5', () => {
    const drafted = draftFinanceRows(['1.234', '1234.5', '0.5'].map((amount) => ({ ...rest, Importo: amount })));
    expect(drafted.ok && drafted.value.rows.map(({ amount }) => String(amount))).toEqual(['1234', '1234.5', '0.5']);
    expect(drafted.findings.map(({ code, at }) => [code, at])).toEqual([['drafting/thousands-point', '/0/Importo']]);
  });

  it('keep words in the column of the capitolo, with a finding at the cell', () => {
    const drafted = draftFinanceRows([{ 'E/U': 'U', Capitolo: 'PULIZIE', Importo: '1,00' }]);
    expect(drafted.ok && drafted.value.rows).toEqual([{ side: 'U', capitolo: null, capitoloText: 'PULIZIE', amount: decimal(1) }]);
    expect(drafted.findings.map(({ code, at }) => [code, at])).toEqual([['drafting/kept-as-text', '/0/Capitolo']]);
  });

  it('lose no cell of an unknown or a second column', () => {
    const drafted = draftFinanceRows([{ ...rest, Importo: '1,00', Euro: '2,00', 'a/b': 'x' }]);
    expect(drafted.findings.map(({ code, severity }) => [code, severity])).toEqual([['drafting/column-twice', 'error'], ['drafting/column-unknown', 'warning']]);
    expect(drafted.ok && drafted.value.unread).toEqual([{ at: '/0/Euro', value: '2,00' }, { at: '/0/a~1b', value: 'x' }]);
  });

  it('pass over blank rows, and give no value where a column is missing', () => {
    expect(draftFinanceRows([{ 'E/U': '', Importo: ' ' }, {}])).toEqual({ ok: true, value: { rows: [], unread: [] }, findings: [] });
    expect(draftFinanceRows([])).toEqual({ ok: true, value: { rows: [], unread: [] }, findings: [] });
    expect(draftFinanceRows([{ Capitolo: '85' }]).ok).toBe(false);
  });

  it.each([[null], ['E;U;1'], [{ Importo: '1' }]])('give a finding for %j, which is no list of rows', (rows) => {
    const drafted = draftFinanceRows(rows as never);
    expect([drafted.ok, drafted.findings.map(({ code }) => code)]).toEqual([false, ['document/shape']]);
  });

  it('keep what is no row', () => {
    const drafted = draftFinanceRows([['E', '1'], { 'E/U': 'E', Importo: '1' }] as never);
    expect(drafted.ok && [drafted.value.rows.length, drafted.value.unread]).toEqual([1, [{ at: '/0', value: ['E', '1'] }]]);
  });
});

describe('staff tables as rows', () => {
  const older = cremona2011.plan();
  const tables = [...staff, ...(older.ok ? older.value.staff : [])];

  it.each(tables.map((table, index) => [`${index} ${table.structure}`, table] as const))('table %s goes out and comes back the same', (_, table) => {
    const { structure, fullTimeHours, footnotes } = table;
    const drafted = draftStaffRows(staffRows(table), { structure, fullTimeHours, footnotes });
    expect(drafted.findings).toEqual([]);
    expect(drafted.ok && drafted.value).toEqual({ table, unread: [] });
  });

  it('count the people with an asterisk by the hours of the footnote', () => {
    const drafted = draftStaffRows([{ Cat: 'C', '36h': 2, '24 ore': '*1' }], { structure: 'S', footnotes: ['*18 h. cat. C'] });
    expect(drafted.ok && String(fullTimeEquivalents(drafted.value.table).fullTimeEquivalents)).toBe('2.5');
  });

  it.each([['-1'], ['1,5'], ['due'], ['1 + 2']])('keep the cell %j, which is no count of people', (cell) => {
    const drafted = draftStaffRows([{ Categoria: 'C', '36 ore': cell }], { structure: 'S' });
    expect(drafted.findings.map(({ code, at }) => [code, at])).toEqual([['drafting/cell', '/0/36 ore']]);
    expect(drafted.ok && drafted.value.unread).toEqual([{ at: '/0/36 ore', value: cell }]);
  });

  it('take one row of totals only', () => {
    const row = { Categoria: 'TOTALE', '36 ore': '3' };
    const drafted = draftStaffRows([row, row], { structure: 'S' });
    expect(drafted.ok && [drafted.value.table.rows, drafted.value.unread]).toEqual([[], [{ at: '/1', value: row }]]);
  });
});
