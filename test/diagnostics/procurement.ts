import type { Outcome } from 'municipal-performance';
import {
  contractValue, euThreshold, limitsCheck, parseRegulation, procurementParameter, procurementRoute, regulationRoute, splittingSigns,
  technicalIncentives, type ContractKind, type ParameterName,
} from 'municipal-performance/procurement';
import { civilDate } from 'municipal-performance/values';
import type { Sample, Samples } from './sample.js';

const day = civilDate;
const on2024 = day('2024-03-01');

function asks<Q>(sample: Q, call: (sample: Q) => Outcome<unknown>): Sample {
  return { sample, findings: () => call(sample).findings };
}

const bound = (amount: string, inclusive = true) => ({ amount, inclusive });
const award = (id: string, lower: ReturnType<typeof bound>, upper: ReturnType<typeof bound> | null) =>
  ({ id, matter: 'award', kinds: ['works'], lower, upper, rule: 'diretto', minOperators: 1 });
const regulation = (...rules: readonly object[]) =>
  ({ format: 'municipal-performance/regulation@1', ente: 'E', title: 'R', source: { act: 'A' }, rules });
const all = regulation(award('a', bound('0'), null));

function asksRegulation(sample: object, kind: ContractKind, on?: string): Sample {
  return {
    sample,
    findings: () => {
      const read = parseRegulation(sample);
      return read.ok ? regulationRoute(read.value, { kind, value: '10', ...(on === undefined ? {} : { on: day(on) }) }).findings : read.findings;
    },
  };
}

export const procurementSamples: Samples = {
  'procurement/amount-negative': asks({ kind: 'works' as const, value: '-0.01' }, contractValue),
  'procurement/amount-decimals': asks({ kind: 'works' as const, value: '0.001' }, contractValue),
  'procurement/vat': asks({ kind: 'works' as const, value: '1', vat: 'unknown' as const }, contractValue),
  'procurement/unknown-kind': asks('lavori', (kind) => euThreshold(kind as ContractKind, on2024)),
  'procurement/unknown-parameter': asks('iva', (name) => procurementParameter(name as ParameterName, on2024)),
  'procurement/regime-unsettled': asks(
    { on: day('2023-07-05'), clock: { determina: day('2023-06-29'), invitation: day('2023-07-05') }, kind: 'services' as const, value: '139500' },
    procurementRoute,
  ),
  'procurement/notice-day': asks({ on: day('2016-04-19'), kind: 'works' as const, value: '100000' }, procurementRoute),
  'procurement/kind-not-covered': asks({ on: day('2018-03-01'), kind: 'concession' as const, value: '1' }, procurementRoute),
  'procurement/from-knowledge': asks({ on: day('2016-02-15'), kind: 'works' as const, value: '1' }, procurementRoute),
  'procurement/debated': asks({ on: on2024, kind: 'social' as const, value: '1' }, procurementRoute),
  'procurement/checked-until': asks({ on: day('2027-01-01'), kind: 'works' as const, value: '1' }, procurementRoute),
  'procurement/pnrr-not-covered': asks({ on: day('2022-03-01'), kind: 'works' as const, value: '1', pnrr: true }, procurementRoute),
  'procurement/cross-border-not-covered': asks({ on: day('2022-03-01'), kind: 'works' as const, value: '1', crossBorderInterest: true }, procurementRoute),
  'procurement/main-object': asks({ kind: 'supplies' as const, value: '1', mixedWith: [{ kind: 'works' as const, value: '2' }] }, contractValue),
  'procurement/main-object-tied': asks({ kind: 'supplies' as const, value: '1', mixedWith: [{ kind: 'works' as const, value: '1' }] }, contractValue),
  'procurement/small-lot': asks({ kind: 'services' as const, value: '1', otherLots: ['9'] }, contractValue),
  'procurement/parameter-conflict': asks('500000', (value) => procurementParameter('worksQualificationNeeded', on2024, value)),
  'procurement/regulation-hole': asks(regulation(award('a', bound('0'), bound('10')), award('b', bound('11'), null)), parseRegulation),
  'procurement/regulation-overlap': asks(regulation(award('a', bound('0'), bound('10')), award('b', bound('10'), null)), parseRegulation),
  'procurement/regulation-bounds': asks(regulation(award('a', bound('10'), bound('10', false))), parseRegulation),
  'procurement/regulation-repeated-id': asks(regulation(award('a', bound('0'), bound('10', false)), award('a', bound('10'), null)), parseRegulation),
  'procurement/regulation-operators': asks(
    regulation({ id: 'a', matter: 'award', kinds: ['works'], lower: bound('0'), upper: null, rule: 'diretto' }), parseRegulation,
  ),
  'procurement/regulation-silent': asksRegulation(all, 'social'),
  'procurement/regulation-not-in-force': asksRegulation({ ...all, from: '2024-01-01' }, 'works', '2023-12-31'),
  'procurement/local-below-law': {
    sample: all,
    findings: () => {
      const read = parseRegulation(all);
      return read.ok ? procurementRoute({ on: on2024, kind: 'works', value: '150000' }, read.value).findings : [];
    },
  },
  'procurement/splitting-sign': asks(
    [{ id: 'A', on: on2024, kind: 'works' as const, object: 'strade', value: '75000' }, { id: 'B', on: on2024, kind: 'works' as const, object: 'strade', value: '75000' }],
    (purchases) => splittingSigns(purchases, { from: on2024, to: on2024 }),
  ),
  'procurement/limit-exceeded': asks([{ name: 'tetto', ceiling: '1', amounts: ['1.01'] }], limitsCheck),
  'procurement/incentive-share': asks({ on: on2024, kind: 'works' as const, base: '1', share: '2.01' }, technicalIncentives),
  'procurement/incentive-not-due': asks({ on: on2024, kind: 'services' as const, base: '1' }, technicalIncentives),
};
