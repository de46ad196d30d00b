import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { appraisalsOf, award, isGap, parseAppraisals, parseFondo, parseScheme, scoreSchede, type Appraisal } from 'municipal-performance';
import { draftAppraisals, draftAwardRows, draftSchedaRows, type TableRow } from 'municipal-performance/drafting';
import { appraisalRows, awardRows, fondoRows, schedaRows, type AppraisalInput } from 'municipal-performance/explain';
import { civilDate, decimal } from 'municipal-performance/values';
import { root } from '../structure/sources.js';

const example = (name: string): unknown => JSON.parse(readFileSync(join(root, 'examples/documents', `${name}.json`), 'utf8'));
const scheme = parseScheme(example('scheme-cremona-eq-2024'));
const set = parseAppraisals(example('appraisals-cremona-eq-2024'));
const fondo = parseFondo(example('fondo-cremona-eq-2024'));
if (!scheme.ok || !set.ok || !fondo.ok) throw new Error('no documents');

function back(appraisals: readonly Appraisal[], inputs: readonly AppraisalInput[]) {
  const drafted = draftAppraisals(appraisalRows(appraisals, inputs), { scheme: 'x', inputs: inputs.length > 0 ? inputs : idsOf(appraisals) });
  const read = drafted.ok ? parseAppraisals(drafted.value) : drafted;
  return read.ok ? { appraisals: read.value.appraisals, findings: drafted.findings } : { appraisals: null, findings: read.findings };
}

const idsOf = (appraisals: readonly Appraisal[]): AppraisalInput[] => [...new Set(appraisals.flatMap(({ inputs = {} }) => Object.keys(inputs)))].map((id) => ({ id }));

describe('appraisals as rows', () => {
  it('come back the same: the EQ of Cremona 2024', () => {
    const appraisals = appraisalsOf(set.value);
    expect(back(appraisals, idsOf(appraisals))).toEqual({ appraisals, findings: [] });
  });

  it('come back the same with every fact that an appraisal may hold', () => {
    const read = parseAppraisals({
      format: 'municipal-performance/appraisals@1', scheme: 'x',
      appraisals: [{
        person: 'A', segment: '2', year: 2024, structure: 'Settore 1', groups: { evaluator: 'V1', category: 'C' },
        inputs: {
          punti: '8.5', livello: '1,5', obiettivi: [{ objective: 'OB1', weight: '33.33', achieved: '95', share: '40' }, { weight: '66.67' }],
          barometro: { miglioramento: '441', peggioramento: '156.5' }, indagine: { means: ['3.4', '3.6'], answers: 29 }, voti: ['5', '25.5', null],
          fatti: ['foia', 'pec'], nulla: null, parola: 'buono', strana: '1,5 o 2',
        },
        carries: { ente: 'DIR-1' }, gates: { equilibri: { reached: false, exceptionClaimed: true, exceptionAct: 'Delibera G.C. 7/2024' }, tempi: { reached: true } },
        service: { periods: [{ from: '2024-01-01', to: '2024-06-30' }, { from: '2024-09-01', to: '2024-12-31' }], months: 10, days: 300 },
        presence: { worked: [20, 18, 21, 19, 20, 20, 15, 5, 20, 22, 20, 14], absences: [{ kind: 'maternità', days: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5] }] },
        partTime: '83.33', sanctions: [{ kind: 'sospensione', days: 10 }, { kind: 'rimprovero' }], incentives: [{ kind: 'funzioni: tecniche', amount: '1200.00' }],
        interim: [{ base: '9708.43', percent: '20', days: 100 }], criteria: { anzianità: '12.5' }, judged: { by: 'Segretario', on: '2025-02-10' },
      }, { person: 'B', presence: { worked: [20, 18, 21, 19, 20, 20, 15, 5, 20, 22, 20, 14] }, incentives: [{ kind: 'ICI', amount: '1200.50' }] }],
    });
    if (!read.ok) throw new Error(read.findings.map(({ message }) => message).join('\n'));
    const inputs = [
      { id: 'punti', label: 'Punti' }, { id: 'livello', label: 'Punti', kind: 'level' }, { id: 'obiettivi', kind: 'objectives' }, { id: 'barometro', kind: 'counts' },
      { id: 'indagine', kind: 'survey' }, { id: 'voti', kind: 'list' }, { id: 'fatti', kind: 'checklist' }, { id: 'nulla' }, { id: 'parola' }, { id: 'strana' },
    ];
    expect(back(read.value.appraisals, inputs)).toEqual({ appraisals: read.value.appraisals, findings: [] });
  });

  it('come back the same whatever text or number an input holds', () => {
    const plain = fc.oneof(fc.string(), fc.integer().map(String), fc.tuple(fc.nat(999), fc.integer({ min: 1, max: 9 })).map(([whole, tenth]) => `${whole}.${tenth}`), fc.constant(null));
    fc.assert(fc.property(plain, fc.constantFrom(undefined, 'given', 'list', 'checklist', 'counts', 'objectives'), (value, kind) => {
      const appraisals = [{ person: 'A', inputs: { x: value } }];
      const { appraisals: read } = back(appraisals, [{ id: 'x', ...(kind === undefined ? {} : { kind }) }]);
      const isNumberAmongLists = value !== null && kind !== undefined && kind !== 'given';
      if (!isNumberAmongLists) expect(read).toEqual(appraisals);
    }));
  });

  it.each<[TableRow, string, string]>([
    [{ Persona: 'A', punti: '8,5', Sanzone: 'sospensione: 10' }, 'drafting/column-refused', ''],
    [{ Persona: '', punti: '8,5' }, 'drafting/cell-empty', '/0/Persona'],
    [{ Persona: 'A', Sanzioni: 'sospensione: dieci' }, 'drafting/cell', '/0/Sanzioni'],
    [{ Persona: 'A', obiettivi: 'peso 60 raggiunto molto' }, 'drafting/cell', '/0/obiettivi'],
    [{ Persona: 'A', obiettivi: 'peso 1.234' }, 'drafting/cell', '/0/obiettivi'],
    [{ Persona: 'A', Periodi: '01/01/2024' }, 'drafting/cell', '/0/Periodi'],
    [{ Persona: 'A', Presenze: '20 21' }, 'drafting/cell', '/0/Presenze'],
    [{ Persona: 'A', 'Condizione equilibri': 'forse' }, 'drafting/cell', '/0/Condizione equilibri'],
    [{ Persona: 'A', 'Eccezione equilibri': 'sì', 'Condizione equilibri': '' }, 'drafting/cell-empty', '/0/Condizione equilibri'],
    [{ Persona: 'A', Interim: '[{' }, 'drafting/cell', '/0/Interim'],
    [{ Persona: 'A', Incentivi: 'ICI: 12,345' }, 'drafting/cell', '/0/Incentivi'],
  ])('refuse the table for %j: %s at %j', (row, code, at) => {
    const drafted = draftAppraisals([{ Persona: 'B', punti: '9' }, row].slice(1), { scheme: 'x', inputs: [{ id: 'punti' }, { id: 'obiettivi', kind: 'objectives' }] });
    expect([drafted.ok, drafted.findings.map((finding) => [finding.code, finding.at])]).toEqual([false, [[code, at]]]);
  });

  it('leave out the columns that are named', () => {
    const drafted = draftAppraisals([{ Persona: 'A', COGNOME: 'x' }], { scheme: 'x', inputs: [], leaveOut: ['Cognome'] });
    expect(drafted).toEqual({ ok: true, findings: [], value: { format: 'municipal-performance/appraisals@1', scheme: 'x', appraisals: [{ person: 'A' }] } });
  });
});

describe('schede and premiums as rows', () => {
  const schede = scoreSchede(scheme.value, set.value, { on: civilDate('2024-12-31') });
  if (!schede.ok) throw new Error('no schede');
  const paid = award(schede.value, fondo.value, scheme.value);
  if (!paid.ok) throw new Error('no award');

  it('of the EQ of Cremona 2024 come back with every figure of the schede', () => {
    const items = [...new Map(schede.value.flatMap((scheda) => scheda.items).map(({ id, label }) => [id, { id, label }])).values()];
    const drafted = draftSchedaRows(schedaRows(schede.value), { items });
    expect(drafted.findings).toEqual([]);
    expect(drafted.ok && drafted.value.rows.map(({ person, total, sum, fascia, access, items: points }) => ({ person, total, sum, fascia, access, points })))
      .toEqual(schede.value.map((scheda) => ({
        person: scheda.person, total: isGap(scheda.total) ? null : scheda.total, sum: isGap(scheda.sum) ? null : scheda.sum,
        fascia: scheda.fascia?.id ?? null, access: scheda.access,
        points: Object.fromEntries(scheda.items.flatMap(({ id, points }) => (isGap(points) ? [] : [[id, points]]))),
      })));
  });

  it('of the EQ of Cremona 2024 come back with every premium, to the cent', () => {
    const drafted = draftAwardRows(awardRows(paid.value));
    expect(drafted.findings).toEqual([]);
    const fields = ['person', 'segment', 'structure', 'premium', 'increase', 'interim', 'paid', 'reason'] as const;
    expect(drafted.ok && drafted.value.rows).toEqual(paid.value.people.map((one) => Object.fromEntries(fields.map((field) => [field, one[field]]))));
  });

  it('state where the whole fund went', () => {
    const rows = draftRowsOf(fondoRows(paid.value));
    expect(String(rows.slice(0, -1).reduce((total, amount) => total.plus(amount), decimal(0)))).toBe(String(rows.at(-1)));
    expect(String(rows.at(-1))).toBe(String(fondo.value.amount));
  });

  it('say why a person has no score and is not paid', () => {
    const none = scoreSchede(scheme.value, [{ person: 'X' }], { on: civilDate('2024-12-31') });
    const [row] = none.ok ? schedaRows(none.value) : [];
    expect([row?.Punteggio, row?.Accesso]).toEqual(['', 'no']);
    expect(row?.Motivo).toMatch(/^manca «/);
  });
});

function draftRowsOf(rows: readonly TableRow[]) {
  const drafted = draftAwardRows(rows.map(({ Voce, Importo }) => ({ Persona: Voce ?? '', Pagato: Importo ?? '' })));
  if (!drafted.ok || drafted.findings.length > 0) throw new Error('rows that are not read');
  return drafted.value.rows.map(({ paid }) => paid);
}
