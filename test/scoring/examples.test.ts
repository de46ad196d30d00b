import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { award, fasciaOfScore, parseFondo, parseScheme, scoreSchede, type Appraisal, type Scheme } from 'municipal-performance';
import { cremonaComparto2024, cremonaDirigenti2024, cremonaEq2024 } from 'municipal-performance/samples';
import { civilDate, percentShares, type Decimal } from 'municipal-performance/values';

const folder = new URL('../../examples/schemes/', import.meta.url);
const documents = Object.fromEntries(
  readdirSync(folder).map((file) => [file.replace('.json', ''), JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as unknown]),
);

function scheme(name: string): Scheme {
  const outcome = parseScheme(documents[name]);
  if (!outcome.ok) throw new Error(`${name}: ${JSON.stringify(outcome.findings)}`);
  return outcome.value;
}

const codes = (name: string) => parseScheme(documents[name]).findings.map(({ code }) => code);
const bands = (name: string, scores: readonly string[]) => scores.map((score) => fasciaOfScore(scheme(name), score).fascia?.id ?? null);

/** Amounts by a scheme, in the order of the people. */
function paid(name: string, people: readonly Appraisal[], amount: string, unitAmount?: string): readonly string[] {
  const used = scheme(name);
  const schede = scoreSchede(used, people, { on: used.validity.from });
  const fondo = parseFondo({ format: 'municipal-performance/fondo@1', id: 'f', year: 2024, amount, ...(unitAmount ? { unitAmount } : {}) });
  const outcome = schede.ok && fondo.ok && award(schede.value, fondo.value, used);
  if (!outcome || !outcome.ok) throw new Error(JSON.stringify(outcome || [schede.findings, fondo.findings]));
  return outcome.value.people.map((one) => one.paid.toFixed(2));
}

const shares = (counts: readonly number[]) => (percentShares(counts, 2) as Decimal[]).map((share) => share.toFixed(2));

describe('the schemes that ship', () => {
  it.each(Object.keys(documents))('%s can be used', (name) => {
    expect(parseScheme(documents[name]).ok).toBe(true);
  });

  it('those of Cremona are the samples of the library', () => {
    expect([documents['cremona-dirigenti-2024'], documents['cremona-comparto-2024']]).toEqual([cremonaDirigenti2024, cremonaComparto2024]);
    const document: unknown = JSON.parse(readFileSync(new URL('../documents/scheme-cremona-eq-2024.json', folder), 'utf8'));
    expect(document).toEqual(cremonaEq2024);
  });
});

describe('Chieve 2020 (l. 23): 100 % of the objectives in time is 60 points, at most 40 more', () => {
  it.each([['100', '34', '94'], ['80', '40', '88'], ['0', '40', '40']])('%s %% and %s are %s', (achieved, others, total) => {
    const schede = scoreSchede(scheme('chieve-2020'), [{ person: 'R', inputs: { obiettivi: [{ weight: '1', achieved }], 'altri-fattori': others } }], { on: civilDate('2020-12-31') });
    expect(schede.ok && String(schede.value[0]?.total)).toBe(total);
  });
});

describe('bands of other bodies', () => {
  it('Magenta: x ≥ 95, 95 > x ≥ 80, 80 > x ≥ 60', () => {
    expect(bands('magenta', ['59.99', '60', '79.99', '80', '94.99', '95', '100'])).toEqual([null, '3', '3', '2', '2', '1', '1']);
    expect(codes('magenta')).toEqual([]);
  });
  it('Università di Palermo: half-open bands on 0–4, paid 0, 60, 80 and 100 %', () => {
    expect(bands('unipa', ['0', '0.49', '0.5', '1.5', '2.49', '2.5', '3.49', '3.5', '4'])).toEqual(['0', '0', '1', '2', '2', '3', '3', '4', '4']);
    expect(paid('unipa', ['0.4', '1', '2', '4'].map((P, index) => ({ person: `P${index}`, inputs: { P } })), '240.00')).toEqual(['0.00', '60.00', '80.00', '100.00']);
  });
  it('Università di Palermo 2015 and 2018: percentages that add up, where 99.99 and 100.01 are printed', () => {
    expect([shares([0, 1, 2, 1148]), shares([2, 2, 1, 1107])]).toEqual([['0.00', '0.09', '0.17', '99.74'], ['0.18', '0.18', '0.09', '99.55']]);
  });
  it('Avvocatura dello Stato: whole points, so that from 20 to 21 there is no hole', () => {
    expect(bands('avvocatura-stato', ['20', '20.4', '20.5', '21', '29', '30'])).toEqual(['bassa', 'bassa', 'media', 'media', 'media', 'alta']);
    expect(codes('avvocatura-stato')).toEqual([]);
  });
  it('a municipality 2017: 69, 10 and 1 of 80 are 86.25, 12.50 and 1.25', () => {
    expect(shares([69, 10, 1])).toEqual(['86.25', '12.50', '1.25']);
  });
  it('Quassolo: whole from 95, in proportion from 60 to 94, and a hole between that loading names', () => {
    const people = ['59', '60', '94', '94.5', '95'].map((punteggio, index) => ({ person: `P${index}`, inputs: { punteggio } }));
    expect(paid('quassolo', people, '5000.00', '1000.00')).toEqual(['0.00', '600.00', '940.00', '945.00', '1000.00']);
    expect(codes('quassolo')).toEqual(['scheme/gap']);
  });
  it('Quassolo: out with a sanction above the verbal reprimand', () => {
    const people = ['rimprovero verbale', 'rimprovero scritto'].map((kind, index) => ({ person: `P${index}`, inputs: { punteggio: '95' }, sanctions: [{ kind }] }));
    expect(paid('quassolo', people, '5000.00', '1000.00')).toEqual(['1000.00', '0.00']);
  });
});

describe('pay of other bodies', () => {
  it('Salerno 2013: steps of 12,629 ÷ 162 euro, and 5,847 is half of 11,694 (amounts printed to the euro)', () => {
    const people = ([['162', 12], ['161', 12], ['157', 12], ['156', 12], ['150', 12], ['150', 6]] as const).map(([punti, months], index) => ({ person: `D${index}`, year: 2013, inputs: { punti }, service: { months } }));
    const printed = [12629, 12550, 12240, 12161, 11694, 5847];
    paid('salerno-2013', people, '235000.00', '12629.00').forEach((amount, index) => expect(Math.abs(Number(amount) - (printed[index] ?? 0)), amount).toBeLessThan(1.05));
  });
  it('Mirano: the result of four positions in proportion to position and score spends 16,641.92', () => {
    const people = ['16000', '16567.68', '17000', '17000'].map((posizione, index) => ({ person: `P${index}`, inputs: { punti: '100', posizione } }));
    expect(paid('mirano-po', people, '16641.92')).toEqual(['4000.00', '4141.92', '4250.00', '4250.00']);
  });
  it('a province: what scores and absences leave goes to the people of the same evaluator, and the fund is spent', () => {
    const worker = (person: string, evaluator: string, quota: string, days: number): Appraisal => ({
      person, year: 2019, groups: { categoria: 'C', valutatore: evaluator }, inputs: { voto: '100', 'quota-voto': quota }, service: { months: 12, days: 365 }, presence: { worked: Array<number>(12).fill(days) },
    });
    expect(paid('ptvx-province', [worker('A', 'V1', '1', 20), worker('B', 'V1', '0.5', 20), worker('C', 'V2', '0.8', 10)], '3000.00')).toEqual(['1333.33', '666.67', '1000.00']);
  });
  it('the public fund application: 10 % of 12 rounded up, 30 % of the mean', () => {
    const people = Array.from({ length: 12 }, (_, index) => ({ person: `P${index}`, inputs: { punti: String(100 - index) } }));
    const amounts = paid('fund-app', people, '12000.00');
    expect([amounts[0], amounts[1], amounts[2]]).toEqual(['1250.00', '1250.00', '950.00']);
  });
  it('D.Lgs. 150/2009 art. 19: 7 people are 2, 3 and 2; half of the fund each to the first two tiers', () => {
    const people = Array.from({ length: 7 }, (_, index) => ({ person: `P${index}`, inputs: { punti: String(100 - index) } }));
    expect(paid('dlgs150-2009-art19', people, '20000.00')).toEqual(['5000.00', '5000.00', '3333.34', '3333.33', '3333.33', '0.00', '0.00']);
  });
  it('AGCM: budgets of units by heads and grade, then by judgement', () => {
    const worker = (person: string, unit: string, grade: string, giudizio: string): Appraisal => ({ person, groups: { 'unità': unit, qualifica: grade }, inputs: { giudizio } });
    expect(paid('agcm', [worker('A', 'U1', 'funzionario', '3'), worker('B', 'U1', 'impiegato', '2'), worker('C', 'U2', 'funzionario', '1')], '4000.00')).toEqual(['1500.00', '1000.00', '1500.00']);
  });
  it('Agenzia delle entrate: nested weights, each objective paid by the level reached', () => {
    const schede = scoreSchede(scheme('agenzia-entrate-2021'), [{ person: 'A', inputs: { servizi: '100', contrasto: '50', risorse: '90' } }], { on: civilDate('2021-12-31') });
    expect(schede.ok && String(schede.value[0]?.total)).toBe('83');
  });
});
