import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draftAppraisals, draftAwardRows, draftFinanceRows, draftReadings, draftSchedaRows, draftStaffRows } from 'municipal-performance/drafting';

const readers: Readonly<Record<string, (rows: never) => { readonly ok: boolean; readonly findings: readonly unknown[] }>> = {
  draftFinanceRows,
  draftStaffRows: (rows) => draftStaffRows(rows, { structure: 'S' }),
  draftReadings: (rows) => draftReadings(rows, { ente: 'Comune', year: 2016 }),
  draftAppraisals: (rows) => draftAppraisals(rows, { scheme: 's', inputs: [{ id: 'x', kind: 'objectives' }] }),
  draftSchedaRows: (rows) => draftSchedaRows(rows, { items: [{ id: 'x' }] }),
  draftAwardRows: (rows) => draftAwardRows(rows),
};

const headers = ['E/U', 'Importo', 'Capitolo', 'Categoria', '36 ore', 'Totale', 'Quantità', 'Valore', 'Giorno', 'Persona', 'x', 'Pagato', 'Punteggio', 'Sanzioni', '__proto__', 'constructor'];

describe.each(Object.entries(readers))('%s', (_, draft) => {
  it('never throws, and says why where there is no value', () => {
    const cell = fc.oneof(fc.string(), fc.double(), fc.anything());
    const row = fc.oneof(fc.dictionary(fc.constantFrom(...headers), cell), fc.anything());
    fc.assert(fc.property(fc.oneof(fc.array(row), fc.anything()), (rows) => {
      const { ok, findings } = draft(rows as never);
      expect(ok || findings.length > 0).toBe(true);
    }), { numRuns: 200 });
  });
});
