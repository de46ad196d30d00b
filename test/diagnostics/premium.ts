import {
  award, balancingFactor, checkPremiumLaw, checkProjects, disciplinePercent, parseFondo, parseScheme, publicationTable, scoreSchede, topShare, type Appraisal,
  type Diagnostic, type Fondo,
} from 'municipal-performance';
import { civilDate, decimal, euro, percent } from 'municipal-performance/values';
import type { Sample, Samples } from './sample.js';
import { schemeWith } from './scoring.js';

const fund = { format: 'municipal-performance/fondo@1', id: 'f', year: 2024, amount: '100.00' };
const A = { person: 'A', structure: 'S1', inputs: { p: '50' } };
const B = { person: 'B', structure: 'S1', inputs: { p: '40' } };
const equal = { step: 'distribute', weights: [] };

function awarding(steps: readonly object[] | null, people: readonly Appraisal[], fondo: object = fund, more: object = {}): Sample {
  const document = schemeWith({ ...(steps ? { premium: { steps } } : {}), ...more });
  return {
    sample: { scheme: document, appraisals: people, fondo },
    findings: () => {
      const scheme = parseScheme(document);
      const money = parseFondo(fondo);
      if (!scheme.ok || !money.ok) return [...scheme.findings, ...money.findings];
      const schede = scoreSchede(scheme.value, people, { on: civilDate('2024-12-31') });
      return schede.ok ? award(schede.value, money.value, scheme.value).findings : schede.findings;
    },
  };
}

function calling(sample: unknown, findings: () => readonly Diagnostic[]): Sample {
  return { sample, findings };
}

const top = { percent: '50', scope: 'all', rounding: 'floor', ties: 'exclude-all' };
const increase = (rules: object) => ({ step: 'increase', percent: '30', base: 'gross-mean', top: rules });
const tied = [{ id: 'A', score: 50 }, { id: 'B', score: 50 }, { id: 'C', score: 40 }];
const table = [{ to: decimal(1000), percent: percent(100) }];
const on = civilDate('2024-12-31');
const row = { id: '1', heads: 2, max: '50', min: '10', destined: '100', paid: '60' };

/** Two schede of one scheme, as a caller would have them. */
function schedeOf(people: readonly Appraisal[], more: object = {}) {
  const scheme = parseScheme(schemeWith({ premium: { steps: [equal] }, ...more }));
  if (!scheme.ok) throw new Error('expected a scheme');
  const schede = scoreSchede(scheme.value, people, { on });
  if (!schede.ok) throw new Error('expected schede');
  return { scheme: scheme.value, schede: schede.value };
}

/** The finding about the weight of the own structure in a scheme of these two factors. */
function weighing(unit: object, others: object): Sample {
  const document = schemeWith({ staff: 'dirigenti', score: { kind: 'sum', of: [{ kind: 'given', id: 'struttura', ...unit }, { kind: 'given', id: 'altri', ...others }] } });
  return calling({ scheme: document, unit: ['struttura'] }, () => {
    const scheme = parseScheme(document);
    return scheme.ok ? checkPremiumLaw({ on, unitIndicators: { scheme: scheme.value, unit: ['struttura'] } }) : scheme.findings;
  });
}

const fondo: Fondo = { id: 'f', year: 2024, amount: euro('100') };
const oneFascia = { fasce: [{ id: 'unica', percent: '100' }] };
const steps = { score: { kind: 'sum', of: [{ kind: 'given', id: 'altri', max: '70' }, { kind: 'given', id: 'tempi', max: '30' }] } };

export const premiumSamples: Samples = {
  'premium/negative-fund': awarding([equal], [A], { ...fund, amount: '-1.00' }),
  'premium/fund-decimals': calling({ amount: 0.001 }, () => {
    const { scheme, schede } = schedeOf([A]);
    return award(schede, { ...fondo, amount: decimal('0.001') as Fondo['amount'] }, scheme).findings;
  }),
  'premium/no-rules': awarding(null, [A]),
  'premium/no-people': awarding([equal], []),
  'premium/other-scheme': calling('schede of another scheme', () => {
    const { scheme } = schedeOf([A]);
    return award(schedeOf([A], { id: 'altro' }).schede, fondo, scheme).findings;
  }),
  'premium/person-twice': calling('the same scheda twice', () => {
    const { scheme, schede } = schedeOf([A]);
    return award([...schede, ...schede], fondo, scheme).findings;
  }),
  'premium/not-scored': awarding([equal], [{ person: 'A' }]),
  'premium/unit-missing': awarding([{ ...equal, amount: 'unit' }], [A]),
  'premium/fund-exceeded': awarding([{ ...equal, amount: 'unit' }], [A], { ...fund, unitAmount: '100.01' }),
  'premium/pool-missing': awarding([{ step: 'split', by: 'structure', amounts: 'fondo' }, equal], [A]),
  'premium/pools-exceed': awarding([{ step: 'split', by: 'structure', amounts: 'fondo' }, equal], [A], { ...fund, pools: [{ id: 'S1', amount: '100.01' }] }),
  'premium/missing-group': awarding([{ step: 'split', by: 'structure' }, equal], [{ person: 'A', inputs: { p: '50' } }]),
  'premium/missing-fact': awarding([{ step: 'distribute', weights: ['time'] }], [A]),
  'premium/unknown-sanction': calling({ sanction: 'censura' }, () => disciplinePercent({ sanctions: [{ kind: 'multa', percent: percent(15) }] }, [{ kind: 'censura' }], 'A').findings),
  'premium/unknown-incentive': calling({ incentive: 'altro' }, () => balancingFactor({ groups: [{ id: 'g', kinds: ['tecniche'] }], keep: table }, [{ kind: 'altro', amount: euro('10') }], 'A').findings),
  'premium/balancing-unclear': calling({ incentive: '1000.01' }, () => balancingFactor({ groups: [{ id: 'g', kinds: ['tecniche'] }], keep: table }, [{ kind: 'tecniche', amount: euro('1000.01') }], 'A').findings),
  'premium/tie-at-the-cut': calling(tied, () => topShare(tied, { count: 1 }).findings),
  'premium/quota-exceeded': calling(tied, () => topShare(tied, { count: 1, ties: 'include-all' }).findings),
  'premium/share-above-quota': awarding([increase({ ...top, percent: '10', rounding: 'ceil' }), equal], [A, B]),
  'premium/no-place': awarding([increase({ ...top, percent: '10' }), equal], [A, B]),
  'premium/tie-between-tiers': awarding(
    [{ step: 'tiers', tiers: [{ id: 'alta', people: '50', resources: '100' }, { id: 'bassa', people: '50', resources: '0' }] }, equal], [A, { ...B, inputs: { p: '50' } }],
  ),
  'premium/undistributed': awarding([{ ...equal, amount: 'unit' }], [A], { ...fund, unitAmount: '99.99' }),
  'premium/project-infeasible': calling({ ...row, paid: '61' }, () => checkProjects([{ ...row, paid: '61' }])),
  'premium/project-overspent': calling({ ...row, destined: '59' }, () => checkProjects([{ ...row, destined: '59' }])),
  'premium/law-share': calling({ position: '85001', result: '14999' }, () => checkPremiumLaw({ on, eq: { position: '85001', result: '14999' } })),
  'premium/law-holds': calling({ position: '85000', result: '15000' }, () => checkPremiumLaw({ on, eq: { position: '85000', result: '15000' } })),
  'premium/real-cut': calling({ altri: '65', tempi: '30' }, () => {
    const { scheme, schede } = schedeOf([{ person: 'A', inputs: { altri: '65', tempi: '30' } }], {
      ...steps, fasce: [{ id: 'nessuna', to: '60', percent: '0' }, { id: 'bassa', above: '60', to: '90', percent: '80' }, { id: 'alta', above: '90', percent: '100' }],
    });
    return checkPremiumLaw({ on, paymentTimes: { scheme, schede, item: 'tempi' } });
  }),
  'premium/unit-heaviest': weighing({ max: '50.01' }, { max: '49.99' }),
  'premium/unit-not-heaviest': weighing({ max: '50' }, { max: '50' }),
  'premium/unit-weight-unknown': weighing({}, { max: '40' }),
  'premium/not-differentiated': calling('two people in one fascia', () => checkPremiumLaw({ on, differentiation: schedeOf([A, B], oneFascia).schede })),
  'premium/group-hidden': calling('a structure of two people', () => {
    const { scheme, schede } = schedeOf([A, B]);
    const paid = award(schede, fondo, scheme);
    return paid.ok ? publicationTable(paid.value, schede).findings : [];
  }),
};
