import { procurementRoute, type LawRoute, type ProcurementQuestion, type Route, type UnlistedRegime } from 'municipal-performance/procurement';
import { addDays, civilDate, daysBetween, type CivilDate } from 'municipal-performance/values';
import type { Comparison } from './measure.js';
import { distanceByHand, routeByHand, type Answer, type Question } from './by-hand/routes.js';

const [first, last] = [civilDate('2016-01-01'), civilDate('2027-12-31')];
const count = 200;

/** Amounts at the bounds of some regime, a cent below and a cent above, and between them. */
const amounts = [
  '0', '4999.99', '39999.99', '40000', '74999.99', '75000.01', '139000', '139999.99', '140000', '150000', '199999.99', '209000', '214000.00',
  '220999.99', '221000', '275500.50', '350000', '849999.99', '1000000', '5224999.99', '5350000', '7500000',
];

/** Purchases from 2016 to 2027: of each three, one tells the days of its acts; of each five, one has options. */
const questions = Array.from({ length: count }, (_, index): Question & ProcurementQuestion => {
  const on = addDays(first, Math.floor((daysBetween(first, last) * index) / (count - 1)));
  return {
    on,
    kind: (['works', 'services', 'supplies'] as const)[index % 3] ?? 'works',
    value: amounts[(index * 7) % amounts.length] ?? '0',
    ...(index % 3 === 2 ? { clock: clockOf(on, index) } : {}),
    ...(index % 5 === 4 ? { options: '25000.50' } : {}),
    ...(index % 11 === 10 ? { authority: 'central' as const } : {}),
  };
});

/** A determina and, some weeks later, the notice or the invitations. */
function clockOf(on: CivilDate, index: number): NonNullable<ProcurementQuestion['clock']> {
  const earlier = addDays(on, -(index % 40));
  const determina = earlier < first ? first : earlier;
  return index % 2 === 0 ? { determina, notice: on } : { determina, invitation: on };
}

for (const question of questions) sameAnswers(question);

/** The comparison says something only if both ways give the same answers. */
function sameAnswers(question: Question & ProcurementQuestion): void {
  const ours = JSON.stringify(answersOf(routeOf(question)).map((answer) => (answer.regime === null ? null : [
    answer.regime, answer.procedure, answer.minOperators, answer.article, answer.euThreshold, answer.aboveThreshold, answer.decidedBy.distance])));
  const theirs = JSON.stringify(routeByHand(question).map((answer) => [
    answer.regime, answer.procedure, answer.operators, answer.article, answer.threshold, answer.isAbove, distanceByHand(answer)]));
  if (ours !== theirs) throw new Error(`${JSON.stringify(question)}: the library says ${ours}, the program by hand ${theirs}`);
}

function routeOf(question: ProcurementQuestion): Route {
  const route = procurementRoute(question);
  if (!route.ok) throw new Error(JSON.stringify(route.findings));
  return route.value;
}

function answersOf({ law, candidates }: Route): readonly (LawRoute | UnlistedRegime)[] {
  return law === null ? candidates : [law];
}

/** What a caller reads of all routes, so that no work is left out. */
function ours(read: (route: Route) => unknown): () => unknown {
  return () => questions.map((question) => read(routeOf(question)));
}

function byHand(read: (answer: Answer) => unknown): () => unknown {
  return () => questions.map((question) => routeByHand(question).map(read));
}

const name = `the procedure of ${count} purchases`;
const bare = ours((route) => answersOf(route).map(({ procedure }) => procedure));

export const procurementComparisons: readonly Comparison[] = [
  {
    name,
    ways: {
      'ours, trace not read': bare,
      'decimal.js by hand: same regimes, clocks and bands': byHand(({ procedure }) => procedure),
      'decimal.js by hand, with the distance from the nearest bound': byHand((answer) => [answer.procedure, distanceByHand(answer)]),
    },
    goals: { 'decimal.js by hand: same regimes, clocks and bands': 1.5 },
  },
  {
    name: `${name}, and why`,
    ways: { 'ours, with trace': ours(({ step }) => step.steps), 'ours, trace not read': bare },
    goals: { 'ours, trace not read': 3 },
  },
  {
    name: `${name}, and what follows`,
    ways: { 'ours, with duties and deadlines': ours(({ duties, deadlines }) => [duties, deadlines]), 'ours, trace not read': bare },
  },
];

export const procurementNote = `Both ways give the same answers to ${count} questions of 2016 to 2027, a third of them with the days of their acts. Beside what the
program by hand does, the library holds each day against the calendar and each amount against cents, names sources and findings, and
measures the distances from both bounds. Traces, duties and deadlines are made when they are read, but each of them needs a place of its
own: the eight properties that are defined for one answer cost about as much as the whole program by hand.`;
