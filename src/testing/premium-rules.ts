import * as fc from 'fast-check';
import { recordOf } from './parts.js';

/** The JSON of premium rules: increase, budgets, distribution, cuts, redistribution of what was cut. */
export function premiumJson(hasFasce: boolean): fc.Arbitrary<{ readonly steps: readonly object[] }> {
  return fc.tuple(
    fc.option(fc.oneof(increaseJson(), tiersJson()), { nil: null }),
    fc.option(splitJson(), { nil: null }),
    distributeJson(hasFasce),
    fc.subarray([...cuts]),
    redistributeJson(),
    fc.boolean(),
  ).map(([first, split, distribute, chosen, redistribute, rest]) => ({
    steps: [...(first ? [first] : []), ...(split ? [split] : []), distribute, ...chosen, ...(chosen.some(({ to }) => to === 'pot') ? [redistribute] : [])],
    sinks: [{ id: 'benessere', label: 'Benessere organizzativo' }, { id: 'economie' }],
    ...(rest ? { rest: 'economie' } : {}),
  }));
}

const cuts: readonly { readonly step: string; readonly to: string; readonly [key: string]: unknown }[] = [
  { step: 'forfeit', to: 'benessere' },
  { step: 'scale', keep: ['part-time'], to: 'pot' },
  {
    step: 'balance', to: 'pot', gaps: 'lower', sum: 'joint', leftOut: ['progetto di ente'],
    groups: [{ id: 'tecniche', kinds: ['funzioni tecniche'] }, { id: 'altri', kinds: ['IMU-TARI'] }],
    keep: [{ to: '1000', percent: '100' }, { above: '1000', below: '5000', percent: '60' }, { from: '5000', percent: '20' }],
  },
  {
    step: 'discipline', to: 'pot', several: 'highest', cuts: 'all',
    sanctions: [{ kind: 'licenziamento', percent: '100' }, { kind: 'rimprovero scritto', percent: '10' }, { kind: 'sospensione', days: { to: '10' }, percent: '50' }, { kind: 'sospensione', days: { above: '10' }, percent: '100' }],
  },
];

const over = (): fc.Arbitrary<string> => fc.constantFrom('access', 'present');

function increaseJson(): fc.Arbitrary<object> {
  return fc.record({
    step: fc.constant('increase'),
    percent: fc.constantFrom('0', '30', '33.5'),
    base: fc.constantFrom('gross-mean', 'net-mean'),
    rounding: fc.constantFrom('unrounded', 'each-step'),
    top: fc.record({
      percent: fc.constantFrom('10', '25', '100'), scope: fc.constantFrom('all', 'structure'), rounding: fc.constantFrom('floor', 'ceil', 'half-up'),
      ties: fc.constantFrom('exclude-all', 'include-all'), criteria: fc.constant(['media precedente']),
    }),
  });
}

function tiersJson(): fc.Arbitrary<object> {
  return fc.constantFrom('upper', 'lower').map((ties) => ({
    step: 'tiers', ties,
    tiers: [{ id: 'alta', people: '25', resources: '50' }, { id: 'media', people: '50', resources: '50' }, { id: 'bassa', people: '25', resources: '0' }],
  }));
}

function splitJson(): fc.Arbitrary<object> {
  return recordOf({ step: fc.constant('split'), by: fc.constantFrom('structure', 'categoria'), over: over() }, { weights: fc.constantFrom([], ['part-time']) });
}

function distributeJson(hasFasce: boolean): fc.Arbitrary<object> {
  const weighings = ['score', ...(hasFasce ? ['fascia'] : []), 'part-time', 'time', { group: 'categoria', coefficients: { C: '1', D: '1.3' } }];
  return fc.record({ step: fc.constant('distribute'), weights: fc.subarray<unknown>(weighings), amount: fc.constantFrom('exhaust', 'exhaust', 'unit'), over: over() });
}

function redistributeJson(): fc.Arbitrary<object> {
  return fc.record({
    step: fc.constant('redistribute'), from: fc.constant('pot'), by: fc.constantFrom<unknown>('proportional', 'equal', ['score']),
    among: fc.constantFrom('not-cut', 'access'), scope: fc.constantFrom('all', 'structure'),
  });
}
