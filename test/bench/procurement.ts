import { procurementRoute } from 'municipal-performance/procurement';
import { civilDate } from 'municipal-performance/values';
import type { Comparison } from './measure.js';

const on = civilDate('2024-03-01');
const question = { on, kind: 'services', value: '139999.99' } as const;

/** What a program would hold without the library: one regime, cents, no source, no other day. */
const bands = [
  { from: '2023-07-01', to: '2024-12-30', below: 14_000_000, procedure: 'affidamento_diretto', operators: 1 },
  { from: '2023-07-01', to: '2024-12-30', below: 22_100_000, procedure: 'negoziata_senza_bando', operators: 5 },
  { from: '2023-07-01', to: '2024-12-30', below: Infinity, procedure: 'ordinaria_aperta_o_ristretta', operators: null },
] as const;

function byHand(day: string, cents: number) {
  return bands.find(({ from, to, below }) => from <= day && day <= to && cents < below) ?? null;
}

export const procurementComparisons: readonly Comparison[] = [
  {
    name: 'the procedure of one purchase',
    ways: {
      'ours, trace not read': () => {
        const route = procurementRoute(question);
        return route.ok && route.value.law?.procedure;
      },
      'ours, with trace': () => {
        const route = procurementRoute(question);
        return route.ok && route.value.step.steps;
      },
      'ours, with trace, duties and deadlines': () => {
        const route = procurementRoute(question);
        return route.ok && [route.value.step, route.value.duties, route.value.deadlines];
      },
      'a bare look-up by hand: no source, one regime': () => byHand('2024-03-01', 13_999_999)?.procedure,
    },
  },
];
