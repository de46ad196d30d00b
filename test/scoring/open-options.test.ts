import { describe, expect, it } from 'vitest';
import { parseScheme, premiumDefaults, schemeDefaults } from 'municipal-performance';
import { documentOf } from './scheme.js';

const silent = {
  score: { kind: 'weighted-mean', label: 'Media', of: [{ kind: 'given', id: 'a', max: '100' }, { kind: 'measured', id: 'm', label: 'Obiettivo', element: 'O1', max: '100' }] },
  access: { months: { atLeast: 4 }, presence: { days: 12, months: 6 } },
  premium: {
    steps: [
      { step: 'increase', percent: '30', top: { percent: '10' } },
      { step: 'distribute', weights: ['score'] },
      { step: 'balance', to: 'p', groups: [{ id: 'x', kinds: ['x'] }, { id: 'y', kinds: ['y'] }], keep: [{ percent: '50' }] },
      { step: 'redistribute', from: 'p' },
      { step: 'discipline', to: 's', sanctions: [{ kind: 'multa', percent: '15' }] },
    ],
    sinks: [{ id: 's' }],
  },
};

/** `documentOf` says the rounding. */
const { rounding: _, ...document } = documentOf(silent) as Record<string, unknown>;

const open = (json: unknown) => parseScheme(json).findings.filter(({ code }) => code === 'scheme/option-open');

describe('a scheme that leaves its choices open', () => {
  const findings = open(document);

  it('is told each of them, with what holds and what else there is', () => {
    expect(findings.map(({ at, values }) => [at, values.option, values.choice, values.alternative])).toEqual([
      ['/score', 'weight', '1', 'weight'],
      ['/score/of/1', 'as', schemeDefaults.measuredAs, 'on-off, progress, value'],
      ['/rounding', 'rounding', '{ digits: 2, mode: half-up }', 'exact, { digits, mode }'],
      ['/access/months', 'months.count', schemeDefaults.monthCount, 'days, month-if-15-days'],
      ['/access/presence', 'presence.neutral', '[]', 'un elenco di assenze'],
      ['/premium/steps/0', 'increase.base', premiumDefaults.increaseBase, 'net-mean'],
      ['/premium/steps/0/top', 'top.rounding', premiumDefaults.topRounding, 'ceil, half-up'],
      ['/premium/steps/0/top', 'top.scope', premiumDefaults.topScope, 'all'],
      ['/premium/steps/0/top', 'top.ties', premiumDefaults.ties, 'include-all'],
      ['/premium/steps/2', 'balance.sum', premiumDefaults.balanceSum, 'joint'],
      ['/premium/steps/3', 'redistribute.by', premiumDefaults.redistribution, 'equal'],
      ['/premium/steps/3', 'redistribute.among', premiumDefaults.recipients, 'access'],
      ['/premium/steps/4', 'discipline.several', premiumDefaults.several, 'sum'],
      ['/premium/steps/4', 'discipline.cuts', premiumDefaults.disciplineCuts, 'premium'],
    ]);
  });

  it('reads the choice in words, not by its key alone', () => {
    expect(findings[3]?.message).toBe(
      'Lo schema non dice come si contano i mesi di servizio: vale calendar (mesi interi dal primo giorno). Altre scelte possibili in months.count: days (30 giorni per mese); month-if-15-days (mesi del calendario con almeno 15 giorni).',
    );
    expect(findings[1]?.message).toContain('come si usa la misura del fattore «Obiettivo»: vale linear-to-target (in proporzione al valore atteso)');
    expect(findings.every(({ message }) => !/«[^»]*«/.test(message))).toBe(true);
  });

  it('is told nothing of a choice that it makes', () => {
    expect(open(documentOf(silent)).map(({ values }) => values.option)).not.toContain('rounding');
    const premium = { ...silent.premium, steps: silent.premium.steps.map((step) => (step.step === 'redistribute' ? { ...step, by: 'equal' } : step)) };
    expect(open({ ...document, premium }).map(({ values }) => values.option)).not.toContain('redistribute.by');
  });
});
