import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseReadings, type Reading } from 'municipal-performance';
import { draftReadings, type TableRow } from 'municipal-performance/drafting';
import { readingRows } from 'municipal-performance/explain';
import { addDays, civilDate, decimal } from 'municipal-performance/values';
import { root } from '../structure/sources.js';

const context = { ente: 'Comune di Esempio', year: 2016 };

function back(rows: readonly TableRow[]) {
  const drafted = draftReadings(rows, context);
  const read = drafted.ok ? parseReadings(drafted.value) : drafted;
  if (!read.ok) throw new Error(read.findings.map(({ message }) => message).join('\n'));
  return { ...read.value, findings: [...drafted.findings, ...read.findings] };
}

describe('readings as rows', () => {
  it('come back the same: the readings of the example', () => {
    const read = parseReadings(JSON.parse(readFileSync(join(root, 'examples/documents/readings-cremona-2016-invented.json'), 'utf8')));
    if (!read.ok) throw new Error('no readings');
    expect(back(readingRows(read.value.readings))).toMatchObject({ readings: read.value.readings, findings: [], unread: [] });
  });

  it('come back the same whatever they hold', () => {
    const word = fc.string({ minLength: 1 }).filter((text) => text.trim() !== '');
    const figure = fc.tuple(fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }), fc.nat(9)).map(([digits, decimals]) => decimal(digits).dividedBy(decimal(10n ** BigInt(decimals))));
    const base = {
      on: fc.nat(4000).map((days) => addDays(civilDate('2012-01-01'), days)), revision: fc.nat(99), evidence: word, note: word, id: word,
    };
    const of = <K extends string>(kind: K) => fc.constant(kind);
    const reading = fc.oneof(
      fc.record({ of: of('input'), input: word, indicator: word, value: figure, ...base }, { requiredKeys: ['of', 'input', 'value', 'on'] }),
      fc.record({ of: of('indicator'), indicator: word, value: figure, done: fc.boolean(), ...base }, { requiredKeys: ['of', 'indicator', 'on'] }),
      fc.record({ of: of('baseline'), indicator: word, value: figure, ...base }, { requiredKeys: ['of', 'indicator', 'value', 'on'] }),
      fc.record({ of: of('phase'), phase: word, progress: figure, ...base }, { requiredKeys: ['of', 'phase', 'progress', 'on'] }),
    );
    fc.assert(fc.property(fc.array(reading, { minLength: 1 }), (readings) => {
      expect(back(readingRows(readings as readonly Reading[]))).toMatchObject({ readings, findings: [], unread: [] });
    }));
  });

  it('say by the filled column what they are of', () => {
    const on = '31/12/2016';
    expect(back([{ Quantità: 'a', Valore: 1, Data: on }, { Indicatore: 'I', FATTO: 'SI', Data: on }, { Fase: 'F', 'Avanzamento': '100%', Data: on }]).readings.map((reading) => reading.of))
      .toEqual(['input', 'indicator', 'phase']);
  });

  it.each<[TableRow, string]>([
    [{ Quantità: 'a', Valore: '', Giorno: '31/12/2016' }, '/0/Valore'],
    [{ Quantità: 'a', Valore: 'molti', Giorno: '31/12/2016' }, '/0/Valore'],
    [{ Quantità: 'a', Valore: '1', Giorno: '31/02/2016' }, '/0/Giorno'],
    [{ Quantità: 'a', Valore: '1', Giorno: 42735 }, '/0/Giorno'],
    [{ Quantità: 'a', Valore: '1', Giorno: '' }, '/0/Giorno'],
    [{ Indicatore: 'I', Fase: 'F', Giorno: '31/12/2016' }, '/0/Fase'],
    [{ Rilevazione: 'stima', Indicatore: 'I', Giorno: '31/12/2016' }, '/0/Rilevazione'],
  ])('keep the row %j under unread, with a finding at %s', (row, at) => {
    const drafted = draftReadings([row], context);
    expect(drafted.findings.map((finding) => finding.at)).toEqual([at]);
    const read = drafted.ok ? parseReadings(drafted.value) : drafted;
    expect(read.ok && [read.value.readings, read.value.unread]).toEqual([[], [{ at: '/0', value: row }]]);
  });

  it('keep a value that a phase has no place for', () => {
    const read = back([{ Rilevazione: 'Fase', Fase: 'F', 'Avanzamento %': '80', Valore: '3', Giorno: '31/12/2016' }]);
    expect(read.readings).toHaveLength(1);
    expect(read.unread).toEqual([{ at: '/0/Valore', value: '3' }]);
  });
});
