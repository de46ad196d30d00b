import {
  award, fasciaOf, parseScheme, scoreSchede, type Appraisal, type Fondo, type Outcome, type Scheda, type Scheme,
} from 'municipal-performance';
import { cremonaComparto2024, cremonaDirigenti2024 } from 'municipal-performance/samples';
import { civilDate, decimal, euro } from 'municipal-performance/values';
import * as dirigenti from './by-hand/dirigenti.js';
import * as staff from './by-hand/staff.js';
import type { Comparison, Row } from './measure.js';

const on = civilDate('2024-12-31');

/** Items that the loops by hand compute too. */
const printed = new Set([
  'punteggio', 'ente', 'ente-a', 'ente-b', 'settore', 'settore-a', 'settore-b-c', 'obiettivi-punti', 'esiti-punti', 'settore-d', 'comportamento',
  'motivazione', 'trasparenza', 'differenziazione', 'individuali-punti', 'di-gruppo-punti', 'comportamenti',
]);

/** Scores, fasce and premiums of 1,000 people by the two schemes, beside loops that hold only these two. */
export const premiumComparisons: readonly Comparison[] = [...ofDirigenti(), ...ofStaff()];

function ofDirigenti(): readonly Comparison[] {
  const scheme = schemeOf(cremonaDirigenti2024);
  const people = Array.from({ length: 1000 }, (_, index) => dirigenteOf(index));
  const appraisals = people as readonly unknown[] as readonly Appraisal[];
  const ours = schedeOf(scheme, appraisals);
  const theirs = people.map(dirigenti.scored);
  same(ours.map(figuresOf), theirs.map(({ person, points, total, access, fascia }) => ({ person, points: shown(points), total: shownFigure(total), access, fascia: fascia?.id ?? null })));
  const [fund, full] = [euro('7000000.00'), euro('9708.43')];
  const fondo: Fondo = { id: 'risultato', year: 2024, amount: fund, unitAmount: full };
  const [given, counted] = [valueOf(award(ours, fondo, scheme)), dirigenti.paid(theirs, fund, full, 366)];
  same(
    [given.people.map(({ person, paid }) => [person, String(paid)]), String(given.undistributed)],
    [counted.paid.map(({ person, premium }) => [person, String(premium)]), String(counted.left)],
  );
  const { fasce = [] } = scheme;
  const scores = Array.from({ length: 1000 }, (_, index) => decimal(`${index / 10}`));
  same(scores.map((score) => fasciaOf(fasce, score)?.id), scores.map((score) => dirigenti.bandOf(score)?.id));
  return [
    {
      name: 'the fascia of 1,000 scores',
      ways: { ours: () => scores.map((score) => fasciaOf(fasce, score)), 'decimal.js by hand': () => scores.map(dirigenti.bandOf) },
      goals: { 'decimal.js by hand': 1.5 },
    },
    {
      name: 'points and fasce of 1,000 dirigenti',
      ways: { ours: () => schedeOf(scheme, appraisals), 'decimal.js by hand': () => people.map(dirigenti.scored) },
      goals: { 'decimal.js by hand': 1.5 },
    },
    {
      name: 'their premiums by fascia and time',
      ways: { ours: () => award(ours, fondo, scheme), 'decimal.js by hand': () => dirigenti.paid(theirs, fund, full, 366) },
      goals: { 'decimal.js by hand': 1.5 },
    },
  ];
}

function ofStaff(): readonly Comparison[] {
  const scheme = schemeOf(cremonaComparto2024);
  const people = peopleOf(1000, 20);
  const employees = people as readonly unknown[] as readonly staff.Employee[];
  const ours = schedeOf(scheme, people);
  const theirs = employees.map(staff.scored);
  same(ours.map(figuresOf), theirs.map(({ employee, points, total, access }) => ({ person: employee.person, points: shown(points), total: shownFigure(total), access, fascia: null })));
  const fondo = fondoFor(1000);
  const [given, counted] = [valueOf(award(ours, fondo, scheme)), staff.paid(theirs, fondo.amount)];
  same(
    [given.people.map(({ person, premium, increase }) => ({ person, premium: String(premium), increase: String(increase) })), given.sinks.map(({ amount }) => String(amount)), String(given.undistributed)],
    [counted.paid.map(({ person, premium, increase }) => ({ person, premium: String(premium), increase: String(increase) })), [String(counted.wellbeing)], String(counted.undistributed)],
  );
  return [
    {
      name: 'points of 1,000 of the staff',
      ways: { ours: () => schedeOf(scheme, people), 'decimal.js by hand': () => employees.map(staff.scored) },
      goals: { 'decimal.js by hand': 1.5 },
    },
    {
      name: 'their premiums, seven steps',
      ways: { ours: () => award(ours, fondo, scheme), 'decimal.js by hand': () => staff.paid(theirs, fondo.amount) },
      goals: { 'decimal.js by hand': 1.5 },
    },
  ];
}

function figuresOf({ person, items, penalties, total, access, fascia }: Scheda): unknown {
  const points = [...items, ...penalties].filter(({ id }) => printed.has(id)).map(({ id, points: found }) => [id, String(found)] as const);
  return { person, points: shown(Object.fromEntries(points)), total: shownFigure(total), access, fascia: fascia?.id ?? null };
}

function shown(points: Readonly<Record<string, unknown>>): readonly string[] {
  return Object.entries(points).map(([id, found]) => `${id} ${shownFigure(found)}`).sort();
}

/** The loops by hand round each quotient at the 34th digit, the library the exact figure once: they may differ in the last digits. */
function shownFigure(found: unknown): string {
  return String(decimal(String(found)).toDecimalPlaces(28));
}

function same(ours: unknown, theirs: unknown): void {
  const [a, b] = [JSON.stringify(ours), JSON.stringify(theirs)];
  const from = [...a].findIndex((letter, index) => letter !== b[index]);
  if (a !== b) throw new Error(`the two ways differ: ${a.slice(from - 60, from + 60)} … ${b.slice(from - 60, from + 60)}`);
}

/** Dirigenti of all fasce, some with penalties, a closed gate, few months. */
function dirigenteOf(index: number): dirigenti.Dirigente {
  const tenths = (most: number, step: number) => String(((index * step) % (most * 10 + 1)) / 10);
  return {
    person: `D${index}`, year: 2024,
    gates: { equilibri: index % 40 === 0 ? { reached: false, exceptionClaimed: index % 80 === 0, exceptionAct: 'DGC 1/2025' } : { reached: true } },
    service: { months: index % 25 === 0 ? 3 : index % 10 === 0 ? 8 : 12 },
    inputs: {
      classifiche: [String((index * 7) % 60 + 1), null, String((index * 3) % 80 + 5)], 'riscossione-residui': tenths(100, 37),
      'indirizzo-1': '2.5', 'indirizzo-2': '2', 'indirizzo-3': String((index % 26) / 10), 'indirizzo-4': '2.25',
      obiettivi: [{ weight: '60', achieved: String(60 + ((index * 7) % 51)) }, { weight: '40', achieved: '100' }, { weight: '35', achieved: '92.5' }],
      esiti: { miglioramento: String(5 + (index % 7)), invarianza: '4', peggioramento: String(index % 3), nonValutabile: '1' },
      'ritardo-pagamenti': String((index % 13) - 10), programmare: '1', 'fasi-tempi': '2.5', 'obiettivi-eq': '1',
      motivazione: { means: ['3.46', '3.38', '3.45', '3.43', '3.47', '3.60', '3.59', `3.${10 + (index % 80)}`] },
      ...(index % 15 === 0 ? { trasparenza: '1.5' } : {}),
      personale: String(5 + (index % 50)), 'fasce-usate': String(1 + (index % 5)),
    },
  };
}

/** People of some settori, with sanctions and other incentives here and there. */
function peopleOf(count: number, settori: number): readonly Appraisal[] {
  return Array.from({ length: count }, (_, index) => ({
    person: `P${index}`, year: 2024, structure: `S${index % settori}`, presence: { worked: Array<number>(12).fill(index % 30 === 0 ? 11 : 20) },
    inputs: {
      individuali: [{ weight: '60', achieved: String(((index * 7) % 121)) }, { weight: '40', achieved: '100' }],
      'di-gruppo': [{ weight: '1', achieved: String(50 + ((index * 13) % 51)) }],
      'comportamento-1': '2', 'comportamento-2': '2', 'comportamento-3': '2', 'comportamento-4': String((index % 26) / 10),
    },
    ...(index % 50 === 0 ? { sanctions: [{ kind: 'multa' }] } : {}),
    ...(index % 9 === 0 ? { incentives: [{ kind: 'altri', amount: euro('1200.00') }] } : {}),
  }));
}

function fondoFor(heads: number): Fondo {
  return { id: 'individuale', year: 2024, amount: euro(`${heads * 960}.86`) };
}

function schemeOf(document: unknown): Scheme {
  return valueOf(parseScheme(document));
}

function schedeOf(scheme: Scheme, people: readonly Appraisal[]): readonly Scheda[] {
  return valueOf(scoreSchede(scheme, people, { on }));
}

function valueOf<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(`the benchmark cannot be computed: ${outcome.findings.map(({ message }) => message).join('; ')}`);
  return outcome.value;
}

/** Scores and pays 100,000 people by the scheme of the staff of Cremona, and a quarter of them four times. */
export function premiumRows(): readonly Row[] {
  const scheme = schemeOf(cremonaComparto2024);
  const whole = peopleOf(100_000, 400);
  const quarter = whole.slice(0, 25_000);
  const [all, some] = [schedeOf(scheme, whole), schedeOf(scheme, quarter)];
  const rows = (name: string, one: () => unknown, four: () => unknown): Row[] => {
    const [micros, fourTimes] = [timed(one), timed(() => { for (let time = 0; time < 4; time += 1) four(); })];
    return [
      { name, way: '100,000 people', micros, ratio: null, goal: null },
      { name, way: '25,000 people, four times', micros: fourTimes, ratio: micros / fourTimes, goal: 2 },
    ];
  };
  return [
    ...rows('schede of the staff of Cremona', () => schedeOf(scheme, whole), () => schedeOf(scheme, quarter)),
    ...rows('their premiums, seven steps', () => award(all, fondoFor(100_000), scheme), () => award(some, fondoFor(25_000), scheme)),
  ];
}

function timed(call: () => unknown): number {
  const started = performance.now();
  call();
  return (performance.now() - started) * 1000;
}
