import { describe, expect, it } from 'vitest';
import {
  accertamentoCheck, availableToCommit, ceilingCheck, ceilingUse, commitmentCheck, dodicesimi, incaricoCheck, isSentToCorteDeiConti,
  linkedEntryLimit, liquidationCheck, parseGuidelines, paymentCheck, residuiCheck, shareLimitAmounts, variazioneBalance,
  variazioneCheck, type Ceiling, type CommitmentRequest, type CommitmentRules, type CommitmentState, type Guidelines,
} from 'municipal-performance/budget';
import { cremona2016Guidelines } from 'municipal-performance/samples';
import { civilDate, decimal } from 'municipal-performance/values';

const guidelines = ((): Guidelines => {
  const read = parseGuidelines(cremona2016Guidelines);
  if (!read.ok) throw new Error('expected guidelines');
  return read.value;
})();
const shareLimit = guidelines.shareLimit as NonNullable<Guidelines['shareLimit']>;
const ceilingOf = (category: string) => guidelines.ceilings.find((one) => one.category === category) as Ceiling;

/** Code and allowed figure of each refusal. */
const reasons = (verdict: { readonly refusals: readonly { readonly code: string; readonly allowed: unknown }[] }) =>
  verdict.refusals.map(({ code, allowed }) => `${code.replace('budget/', '')} ${allowed === null ? '-' : String(allowed)}`);
const asked = (state: CommitmentState, request: CommitmentRequest, rules?: CommitmentRules) => reasons(commitmentCheck(state, request, rules));

describe('commitmentCheck', () => {
  const capitolo = { stanziamentoEffettivo: '1000.00', impegnato: '400.00', fpv: '100.00' };

  it.each([
    ['500.00', []],
    ['500.01', ['supera-stanziamento 500']],
    ['0', []],
    ['-0.01', ['wrong-sign 0']],
  ])('an impegno of %s against 500 available', (amount, expected) => {
    expect(asked(capitolo, { amount })).toEqual(expected);
  });

  it('allows no figure below zero where the capitolo is passed already', () => {
    expect(asked({ ...capitolo, impegnato: '950.00' }, { amount: '0.01' })).toEqual(['supera-stanziamento 0']);
    expect(commitmentCheck({ ...capitolo, impegnato: '950.00' }, { amount: 0 }).available.toString()).toBe('-50');
  });

  it('takes the smaller of stanziamento and massimo impegnabile', () => {
    const state = { stanziamentoEffettivo: '122000.00', massimoImpegnabile: '85400.00', impegnato: '80000.00' };
    expect(availableToCommit(state).toString()).toBe('5400');
    expect(availableToCommit({ ...state, massimoImpegnabile: '130000.00' }).toString()).toBe('42000');
    expect(asked(state, { amount: '5400.01' })).toEqual(['supera-stanziamento 5400']);
  });

  it.each([
    ['FPV - manutenzione strade', 'U.1.10.02.01.001', ['fpv-non-impegnabile -']],
    ['FPV - manutenzione strade', 'U.1.03.02.01.001', ['fpv-non-impegnabile -']],
    ['Manutenzione strade', 'U.2.05.02.01.001', ['fpv-non-impegnabile -']],
    ['Manutenzione FPV', 'U.1.03.02.01.001', []],
    ['Fondo di riserva', 'U.1.10.01.01.001', ['fondo-non-impegnabile -']],
    ['Altri accantonamenti in conto capitale', 'U.2.05.01.99.001', ['fondo-non-impegnabile -']],
    ['Premi di assicurazione', 'U.1.10.04.01.001', []],
  ])('on «%s» %s', (description, pdc, expected) => {
    const state = { ...capitolo, description, pdc };
    for (const kind of ['impegno', 'liquidazione', 'mandato'] as const) expect(asked(state, { amount: '1.00', kind })).toEqual(expected);
    expect(commitmentCheck(state, { amount: 0 }).available.toString()).toBe(expected.length > 0 ? '0' : '500');
  });

  it('holds tied spending to what is accertato on its entry', () => {
    const state = { stanziamentoEffettivo: '80000.00', impegnato: '20000.00', linkedEntry: { accertato: '30000.00', impegnato: '20000.00' } };
    expect(asked(state, { amount: '10000.00' })).toEqual([]);
    expect(asked(state, { amount: '10000.01' })).toEqual(['entrata-vincolata-non-accertata 10000']);
    expect(linkedEntryLimit({ accertato: '10.00', impegnato: '12.00' }).left.toString()).toBe('-2');
  });

  it('holds each stanziamento to 70 % through 31 July (Cremona 2016)', () => {
    const state = { stanziamentoEffettivo: '50000.00', impegnato: '30000.00' };
    const on = (day: string, amount: string, more: Partial<CommitmentRequest> = {}) => asked(state, { amount, on: civilDate(day), ...more }, { shareLimit });
    expect(on('2016-07-31', '5000.00')).toEqual([]);
    expect(on('2016-07-31', '5000.01')).toEqual(['limite-70 5000']);
    expect(on('2016-08-01', '20000.00')).toEqual([]);
    expect(on('2016-08-01', '20000.01')).toEqual(['supera-stanziamento 20000']);
    expect(on('2016-07-31', '20000.00', { excluded: true })).toEqual([]);
    expect(asked(state, { amount: '5000.01' }, { shareLimit })).toEqual(['limite-70 5000']);
  });

  it('takes the excluded items out of both sides of the 70 %', () => {
    expect(shareLimitAmounts({ stanziamento: '100000.00', excluded: '30000.00' }, shareLimit.percent)).toEqual({
      base: decimal('70000'), maximumOfBase: decimal('49000'), maximumOfCapitolo: decimal('79000'),
    });
    expect(shareLimitAmounts({ stanziamento: '0.05' }, '70').maximumOfBase.toString()).toBe('0.04');
    const state = { stanziamentoEffettivo: '100000.00', impegnato: '35000.00', excluded: { stanziamento: '30000.00', impegnato: '20000.00' } };
    expect(asked(state, { amount: '34000.00', on: civilDate('2016-07-01') }, { shareLimit })).toEqual([]);
    expect(asked(state, { amount: '34000.01', on: civilDate('2016-07-01') }, { shareLimit })).toEqual(['limite-70 34000']);
  });

  it('names all reasons at once, each with its own figure and source', () => {
    const state = { ...capitolo, linkedEntry: { accertato: '300.00', impegnato: '100.00' }, ceilingUsed: '9000.00', twelfthsLeft: '50.00' };
    const request = {
      amount: '600.00', year: 2016, exigibleYear: 2017, requirements: { 'visto contabile': true, CIG: false },
      cash: { planned: '600.00', available: '100.00' }, capitalSpending: true,
    };
    const verdict = commitmentCheck(state, request, { ceiling: ceilingOf('studi-consulenze'), provisional: true });
    expect(reasons(verdict)).toEqual([
      'supera-stanziamento 500', 'entrata-vincolata-non-accertata 200', 'tetto-superato 400', 'parere-mancante -',
      'investimenti-in-ep -', 'dodicesimi 50', 'non-esigibile -', 'requisito-mancante -', 'cassa-non-compatibile 100',
    ]);
    for (const { sources } of verdict.refusals) expect(sources).not.toHaveLength(0);
    expect(verdict.step.steps).toHaveLength(9);
  });

  it('asks nothing of a year, a requirement, cash or twelfths that are not said or are in order', () => {
    for (const request of [
      { year: 2016 }, { exigibleYear: 2017 }, { year: 2016, exigibleYear: 2016 }, { requirements: {} }, { requirements: { CIG: true } },
      { cash: { planned: '100.00', available: '100.00' } },
    ]) expect(asked(capitolo, { amount: '1.00', ...request })).toEqual([]);
    expect(asked(capitolo, { amount: '500.00' }, { provisional: true })).toEqual([]);
    expect(asked(capitolo, { amount: '1.00', capitalSpending: true }, { provisional: false })).toEqual([]);
    expect(asked({ ...capitolo, ceilingUsed: '9400.00' }, { amount: '1.00', thirdParty: true, opinionGiven: true }, { ceiling: ceilingOf('studi-consulenze') })).toEqual([]);
    expect(asked(capitolo, { amount: '500.00', opinionGiven: true }, { ceiling: ceilingOf('studi-consulenze') })).toEqual([]);
  });

  it('lets urgent investments and spending outside the twelfths through in esercizio provvisorio', () => {
    const state = { ...capitolo, twelfthsLeft: '50.00' };
    expect(asked(state, { amount: '50.00' }, { provisional: true })).toEqual([]);
    expect(asked(state, { amount: '51.00', outsideTwelfths: true, capitalSpending: true, urgent: true }, { provisional: true })).toEqual([]);
    expect(asked(state, { amount: '51.00' })).toEqual([]);
  });
});

describe('ceilings of DL 78/2010, Cremona 2016', () => {
  const studies = ceilingOf('studi-consulenze');

  it('add up to 119,700.00, which the document does not print', () => {
    expect(guidelines.ceilings.reduce((sum, { amount }) => sum.plus(amount), decimal(0)).toString()).toBe('119700');
  });

  it('leave out what third parties pay', () => {
    const { used, left } = ceilingUse(studies, [{ amount: '6000.00' }, { amount: '2500.00', thirdParty: false }, { amount: '4000.00', thirdParty: true }]);
    expect([used, left].map(String)).toEqual(['8500', '900']);
    expect(ceilingUse(studies, []).used.toString()).toBe('0');
  });

  it.each([
    ['900.00', true, false, []],
    ['900.01', true, false, ['tetto-superato 900']],
    ['100.00', false, false, ['parere-mancante -']],
    ['5000.00', true, true, []],
    ['5000.00', false, true, ['parere-mancante -']],
    ['900.01', false, false, ['tetto-superato 900', 'parere-mancante -']],
  ])('%s with opinion %s, third party %s', (amount, opinionGiven, thirdParty, expected) => {
    expect(reasons(ceilingCheck(studies, '8500.00', { amount, opinionGiven, thirdParty }))).toEqual(expected);
  });

  it('ask no opinion for training, which the document does not list', () => {
    expect(reasons(ceilingCheck(ceilingOf('formazione'), 0, { amount: '27900.00', opinionGiven: false }))).toEqual([]);
    expect(reasons(ceilingCheck(ceilingOf('sponsorizzazioni'), 0, { amount: '0.01', opinionGiven: false }))).toEqual(['tetto-superato 0']);
  });
});

describe('liquidazioni, payments, accertamenti, residui', () => {
  it.each([['6.00', []], ['6.01', ['liquida-oltre-impegno 6']], ['-1', ['wrong-sign 0']]])('liquidazione of %s on 10 with 4 liquidati', (amount, expected) => {
    expect(reasons(liquidationCheck({ impegnato: '10.00', liquidato: '4.00' }, amount))).toEqual(expected);
  });

  it('pays within what is liquidato and within the cash', () => {
    const state = { liquidato: '10.00', pagato: '4.00', cash: '5.00' };
    expect(reasons(paymentCheck(state, '5.00'))).toEqual([]);
    expect(reasons(paymentCheck(state, '5.01'))).toEqual(['paga-oltre-cassa 5']);
    expect(reasons(paymentCheck(state, '6.01'))).toEqual(['paga-oltre-liquidato 6', 'paga-oltre-cassa 5']);
    expect(paymentCheck(state, '1.00').available.toString()).toBe('5');
  });

  it.each([
    [1, '112000.00', [], '12000'],
    [1, '100000.00', [], '0'],
    [1, '90000.00', [], '0'],
    [6, '100000.00', [], '0'],
    [6, '100000.01', ['previsione-autorizzatoria 100000'], null],
    [7, '150000.00', [], '50000'],
    [9, '150000.00', [], '50000'],
  ])('titolo %i, accertamento of %s on 100,000', (titolo, amount, expected, maggiore) => {
    const verdict = accertamentoCheck({ titolo, stanziamento: '100000.00' }, { amount });
    expect(reasons(verdict)).toEqual(expected);
    expect(verdict.maggioreEntrata?.toString() ?? null).toBe(maggiore);
  });

  it('asks for what TUEL art. 179 names, all at once', () => {
    const verdict = accertamentoCheck({ titolo: 1, stanziamento: 0 }, { amount: '1.00', ground: { ragione: true, debitore: false, scadenza: false } });
    expect(verdict.refusals[0]?.values.missing).toBe('debitore, scadenza');
  });

  it.each([[{ change: '-5.00' }, []], [{ change: 0 }, []], [{ change: '0.01' }, ['residuo-in-aumento 0']], [{ change: 0, toCompetenza: '1.00' }, ['residui-competenza 0']]])('residui %j', (change, expected) => {
    expect(reasons(residuiCheck(change))).toEqual(expected);
  });
});

describe('variazioni', () => {
  const state = { assestato: '130000.00', impegnato: '91250.40', fpv: '12000.00' };
  const of = (request: Parameters<typeof variazioneCheck>[1]) => reasons(variazioneCheck(state, request));

  it.each([['-26749.60', []], ['-26749.61', ['sotto-impegnato 26749.6']], ['0', []], ['1000000.00', []]])('of %s', (amount, expected) => {
    expect(of({ amount })).toEqual(expected);
  });

  it('may not be taken further below where a capitolo is committed beyond its stanziamento, but may be raised', () => {
    const passed = { ...state, assestato: '100000.00' };
    expect(reasons(variazioneCheck(passed, { amount: '-0.01' }))).toEqual(['sotto-impegnato 0']);
    expect(reasons(variazioneCheck(passed, { amount: '0.01' }))).toEqual([]);
    expect(reasons(variazioneCheck(passed, { amount: '0' }))).toEqual([]);
  });

  it.each([
    ['2024-11-30', undefined, []],
    ['2024-12-01', undefined, ['fuori-termine -']],
    ['2024-12-31', 'c', []],
    ['2024-12-31', 'h', ['fuori-termine -']],
  ])('on %s under letter %s', (day, letter, expected) => {
    expect(of({ amount: '1.00', on: civilDate(day), ...(letter === undefined ? {} : { letter }) })).toEqual(expected);
  });

  it('says that the terms are not known before 2015', () => {
    expect(variazioneCheck(state, { amount: '1.00', on: civilDate('2014-06-30') }).refusals.map(({ code }) => code)).toEqual(['law/outside-coverage']);
  });

  it.each([
    ['generale', 'consiglio', []], ['generale', 'giunta', ['organo-errato -']], ['urgente', 'giunta', []],
    ['urgente', 'responsabile', ['organo-errato -']], ['comma-5-quater', 'responsabile', []], ['comma-5-bis', 'responsabile', ['organo-errato -']],
  ] as const)('%s by the %s', (kind, organ, expected) => {
    expect(of({ amount: '1.00', kind, organ })).toEqual(expected);
  });

  it('apply no free avanzo while in anticipazione', () => {
    expect(of({ amount: '1.00', freeAvanzo: '1.00', inAdvance: true })).toEqual(['avanzo-libero-vietato 0']);
    expect(of({ amount: '1.00', freeAvanzo: '1.00' })).toEqual([]);
  });

  it('balance by Δ entrate + avanzo = Δ spese', () => {
    const rows = [{ side: 'E', amount: '45000.00' }, { side: 'U', amount: '30000.00' }, { side: 'U', amount: '20000.00' }, { side: 'U', amount: '-5000.00' }] as const;
    expect(variazioneBalance(rows)).toMatchObject({ accepted: true, deltaEntrate: decimal('45000'), deltaSpese: decimal('45000') });
    expect(reasons(variazioneBalance(rows, '0.01'))).toEqual(['variazione-squilibrata 45000.01']);
    expect(variazioneBalance([]).accepted).toBe(true);
  });
});

describe('dodicesimi', () => {
  const facts = { stanziamento: '120000.00', fpv: 0, impegnatoEarlier: '8000.00', impegnato: 0 };

  it('rounds the twelfth before it is multiplied', () => {
    expect(dodicesimi(facts, 1).dodicesimo.toString()).toBe('9333.33');
    expect(dodicesimi(facts, 3).cumulato.toString()).toBe('27999.99');
    expect(dodicesimi({ ...facts, stanziamento: '0.06', impegnatoEarlier: 0 }, 12).dodicesimo.toString()).toBe('0.01');
    expect(dodicesimi({ ...facts, impegnato: '10000.00' }, 1).available.toString()).toBe('-666.67');
  });
});

describe('incarichi', () => {
  it.each([['4999.99', false], ['5000.00', false], ['5000.01', true]])('of %s go to the Corte dei conti: %s', (amount, sent) => {
    expect(isSentToCorteDeiConti(amount, civilDate('2016-03-01'))).toMatchObject({ ok: true, value: sent });
  });

  it('fit their row and the whole programme, with the opinion of the Revisori', () => {
    const state = { row: { assestato: '17000.00', impegnato: '2000.00' }, programme: { assestato: '663806.91', impegnato: '650000.00' } };
    expect(reasons(incaricoCheck(state, { amount: '13806.91' }))).toEqual([]);
    expect(reasons(incaricoCheck(state, { amount: '13806.92' }))).toEqual(['supera-stanziamento 13806.91']);
    expect(reasons(incaricoCheck(state, { amount: '99999.00', outsideProgramme: true }))).toEqual([]);
    expect(reasons(incaricoCheck(state, { amount: '1.00', revisoriOpinion: false }))).toEqual(['parere-mancante -']);
  });
});
