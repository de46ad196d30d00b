import { award, fasciaOf, parseScheme, type Appraisal, type Fondo, type Scheda } from 'municipal-performance';
import { cremonaComparto2024, cremonaDirigenti2024 } from 'municipal-performance/samples';
import { decimal, euro } from 'municipal-performance/values';
import * as dirigenti from './by-hand/dirigenti.js';
import * as staff from './by-hand/staff.js';
import type { Comparison } from './measure.js';
import { dirigentiOf, fondoFor, schedeOf, staffOf, valueOf } from './people.js';

/** Items that the loops by hand compute too. */
const printed = new Set([
  'punteggio', 'ente', 'ente-a', 'ente-b', 'settore', 'settore-a', 'settore-b-c', 'obiettivi-punti', 'esiti-punti', 'settore-d', 'comportamento',
  'motivazione', 'trasparenza', 'differenziazione', 'individuali-punti', 'di-gruppo-punti', 'comportamenti',
]);

export const premiumNote = 'The loops by hand hold one scheme each and stop at the first wrong input. Ours reads the scheme as a document, goes on beside a '
  + 'wrong or missing input with a finding that names person and field, keeps each item with its name and maximum, each condition of access with what it '
  + 'asks and what was found, each entry of a premium, and can tell the way to each figure. It rounds the exact figure once, where the loops round each '
  + 'quotient at the 34th digit. The premium by fascia is one product a person by hand: there the ratio is that of keeping all this, not of computing.';

/** Scores, fasce and premiums of 1,000 people by the two schemes, beside loops that hold only these two. */
export const premiumComparisons: readonly Comparison[] = [...ofDirigenti(), ...ofStaff()];

function ofDirigenti(): readonly Comparison[] {
  const scheme = valueOf(parseScheme(cremonaDirigenti2024));
  const people = dirigentiOf(1000);
  const appraisals = people as readonly unknown[] as readonly Appraisal[];
  const ours = schedeOf(scheme, appraisals);
  const theirs = people.map(dirigenti.scored);
  same(ours.map(figuresOf), theirs.map(({ person, points, total, access, fascia }) => ({ person, points: shown(points), total: figure(total), access, fascia: fascia?.id ?? null })));
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
    beside('the fascia of 1,000 scores', () => scores.map((score) => fasciaOf(fasce, score)), () => scores.map(dirigenti.bandOf)),
    beside('points and fasce of 1,000 dirigenti', () => schedeOf(scheme, appraisals), () => people.map(dirigenti.scored)),
    beside('their premiums by fascia and time', () => award(ours, fondo, scheme), () => dirigenti.paid(theirs, fund, full, 366)),
    beside('both, from the inputs to the cent', () => award(schedeOf(scheme, appraisals), fondo, scheme), () => dirigenti.paid(people.map(dirigenti.scored), fund, full, 366)),
  ];
}

function ofStaff(): readonly Comparison[] {
  const scheme = valueOf(parseScheme(cremonaComparto2024));
  const people = staffOf(1000, 20);
  const employees = people as readonly unknown[] as readonly staff.Employee[];
  const ours = schedeOf(scheme, people);
  const theirs = employees.map(staff.scored);
  same(ours.map(figuresOf), theirs.map(({ employee, points, total, access }) => ({ person: employee.person, points: shown(points), total: figure(total), access, fascia: null })));
  const fondo = fondoFor(1000);
  const [given, counted] = [valueOf(award(ours, fondo, scheme)), staff.paid(theirs, fondo.amount)];
  same(
    [given.people.map(({ person, premium, increase }) => [person, String(premium), String(increase)]), given.sinks.map(({ amount }) => String(amount)), String(given.undistributed)],
    [counted.paid.map(({ person, premium, increase }) => [person, String(premium), String(increase)]), [String(counted.wellbeing)], String(counted.undistributed)],
  );
  return [
    beside('points of 1,000 of the staff', () => schedeOf(scheme, people), () => employees.map(staff.scored)),
    beside('their premiums, seven steps', () => award(ours, fondo, scheme), () => staff.paid(theirs, fondo.amount)),
    beside('both, from the inputs to the cent, staff', () => award(schedeOf(scheme, people), fondo, scheme), () => staff.paid(employees.map(staff.scored), fondo.amount)),
  ];
}

function beside(name: string, ours: () => unknown, byHand: () => unknown): Comparison {
  return { name, ways: { ours, 'decimal.js by hand': byHand }, goals: { 'decimal.js by hand': 1.5 } };
}

function figuresOf({ person, items, penalties, total, access, fascia }: Scheda): unknown {
  const points = [...items, ...penalties].filter(({ id }) => printed.has(id)).map(({ id, points: found }) => [id, found] as const);
  return { person, points: shown(Object.fromEntries(points)), total: figure(total), access, fascia: fascia?.id ?? null };
}

function shown(points: Readonly<Record<string, unknown>>): readonly string[] {
  return Object.entries(points).map(([id, found]) => `${id} ${figure(found)}`).sort();
}

/** A quotient that is rounded at the 34th digit before it is used on differs in the last digits from one that is not. */
function figure(found: unknown): string {
  return String(decimal(String(found)).toDecimalPlaces(28));
}

function same(ours: unknown, theirs: unknown): void {
  const [a, b] = [JSON.stringify(ours), JSON.stringify(theirs)];
  const from = [...a].findIndex((letter, index) => letter !== b[index]);
  if (a !== b) throw new Error(`the two ways differ: ${a.slice(Math.max(0, from - 60), from + 60)} … ${b.slice(Math.max(0, from - 60), from + 60)}`);
}
