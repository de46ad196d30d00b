import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { computeProspetto, parseGuidelines, parseMovements, parseProspetto, writeGuidelines, writeMovements, writeProspetto } from 'municipal-performance/budget';
import { cremona2016Guidelines } from 'municipal-performance/samples';

const example = (name: string): unknown => JSON.parse(readFileSync(new URL(`../../examples/documents/${name}.json`, import.meta.url), 'utf8'));
const places = (outcome: { readonly findings: readonly { readonly code: string; readonly at: string }[] }) => outcome.findings.map(({ code, at }) => `${code} ${at}`);

describe('movements', () => {
  const document = (movements: unknown) => ({ format: 'municipal-performance/movements@1', ente: 'Comune di Esempio', movements });
  const good = { kind: 'impegno', side: 'U', capitolo: '9433/999', year: 2024, on: '2024-03-01', amount: '400.00', commitment: '2024/696' };

  it.each([
    ['three decimals', { ...good, amount: '400.001' }, 'document/shape /movements/0/amount'],
    ['a number for an amount', { ...good, amount: 400 }, 'document/shape /movements/0/amount'],
    ['31 February', { ...good, on: '2024-02-31' }, 'document/shape /movements/0/on'],
    ['an unknown kind', { ...good, kind: 'spesa' }, 'document/shape /movements/0/kind'],
    ['a malformed capitolo', { ...good, capitolo: '2410/1/' }, 'document/shape /movements/0/capitolo'],
    ['an unknown key', { ...good, importo: '1' }, 'document/unknown-key /movements/0/importo'],
    ['no year', (({ year: _, ...rest }) => rest)(good), 'document/missing /movements/0'],
  ])('with %s: the rest is read, the part kept as written', (_, movement, finding) => {
    const read = parseMovements(document([movement, good]));
    expect(places(read)).toEqual([finding]);
    expect(read.ok && read.value.movements.at(-1)?.commitment).toBe('2024/696');
    expect(read.ok && read.value.unread).toHaveLength(1);
  });

  it('keep what was unread before beside what is unread now', () => {
    const before = { at: '/movements/7', value: 'x' };
    const read = parseMovements({ ...document([{ ...good, amount: 400 }, good]), unread: [before] });
    if (!read.ok) throw new Error('expected movements');
    expect(read.value.unread).toHaveLength(2);
    expect(read.value.unread[0]).toEqual(before);
    expect(read.value.unread[1]).toMatchObject({ at: '/movements/0' });
  });

  it('that are junk give findings and throw nothing', () => {
    for (const junk of [null, 1, [], 'x', { format: 'x' }, document({}), document([null, [], 7])]) expect(parseMovements(junk).findings.length).toBeGreaterThan(0);
  });
});

it.each([['movements', parseMovements, writeMovements], ['prospetto', parseProspetto, writeProspetto], ['guidelines', parseGuidelines, writeGuidelines]] as const)(
  'writes %s as they were read', (name, parse, write) => {
    const read = parse(example(name));
    if (!read.ok) throw new Error('expected a document');
    expect((write as (document: unknown) => unknown)(read.value)).toEqual(example(name));
  },
);

it('reads guidelines and prospetti whole: one wrong part refuses them', () => {
  expect(places(parseGuidelines({ ...cremona2016Guidelines, year: '2016' }))).toEqual(['document/shape /year']);
  expect(parseGuidelines({ ...cremona2016Guidelines, shareLimit: { ...cremona2016Guidelines.shareLimit, percent: 70 } }).ok).toBe(false);
  expect(parseProspetto({ ...(example('prospetto') as object), kind: 'altro' }).ok).toBe(false);
});

it('shows the guidelines of Cremona 2016 as they are in the samples', () => {
  const read = parseGuidelines(cremona2016Guidelines);
  expect(read.ok && writeGuidelines(read.value)).toEqual(example('guidelines-cremona-2016'));
});

it('finds the printed totals of the rendiconto 2019 of Torino right', () => {
  const read = parseProspetto(example('prospetto-torino-2019'));
  if (!read.ok) throw new Error('expected a prospetto');
  expect(Object.keys(read.value.printed)).toEqual(['totaleTitoli', 'totaleGenerale']);
  expect(computeProspetto(read.value).findings).toEqual([]);
});
