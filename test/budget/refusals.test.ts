import { describe, expect, it } from 'vitest';
import type { Citation } from 'municipal-performance';
import {
  accertamentoCheck, ceilingCheck, commitmentCheck, incaricoCheck, liquidationCheck, organsOf, parseGuidelines, paymentCheck, residuiCheck, variazioneBalance,
  variazioneCheck, type CommitmentRequest, type CommitmentRules, type CommitmentState, type Verdict,
} from 'municipal-performance/budget';
import { cremona2016Guidelines } from 'municipal-performance/samples';
import { civilDate } from 'municipal-performance/values';
import { told } from '../tools/told.js';

const read = parseGuidelines(cremona2016Guidelines);
if (!read.ok || !read.value.shareLimit) throw new Error('expected the guidelines of Cremona');
const { shareLimit, ceilings: [studies] } = read.value;
if (!studies) throw new Error('expected a ceiling');

const capitolo: CommitmentState = { stanziamentoEffettivo: '1000', impegnato: '400', fpv: '100' };
const commits = (state: Partial<CommitmentState>, request: Partial<CommitmentRequest>, rules: CommitmentRules = {}) => commitmentCheck({ ...capitolo, ...state }, { amount: '1', ...request }, rules);
const varies = (request: Parameters<typeof variazioneCheck>[1]) => variazioneCheck({ assestato: '10', impegnato: '4', fpv: '1' }, request);
const tuel = (article: string, comma?: string): Citation => ({ act: 'TUEL', article, ...(comma === undefined ? {} : { comma }) });
const principle = (section: string): Citation => ({ act: 'D.Lgs. 118/2011', part: `all. 4/2${section}` });
const guideline = (part: string): Citation => ({ act: 'PEG 2016 del Comune di Cremona', part });

/** Each refusal with the figures it names, the rule behind it, and what that rule would have allowed. */
const refusals: readonly (readonly [code: string, verdict: () => Verdict, allowed: string | null, values: Readonly<Record<string, string>>, sources: readonly Citation[]])[] = [
  ['wrong-sign', () => commits({}, { amount: '-1', kind: 'liquidazione' }), '0', { kind: 'liquidazione', amount: '-1' }, []],
  ['supera-stanziamento', () => commits({}, { amount: '500.01' }), '500', { amount: '500.01', allowed: '500' }, [tuel('164', '2'), tuel('183'), tuel('191')]],
  ['fpv-non-impegnabile', () => commits({ description: ' FPV strade' }, {}), null, { amount: '1' }, [principle(' § 5.4')]],
  ['fondo-non-impegnabile', () => commits({ pdc: 'U.1.10.01.01.001' }, {}), null, { amount: '1' }, [tuel('166'), tuel('167')]],
  ['entrata-vincolata-non-accertata', () => commits({ linkedEntry: { accertato: '300', impegnato: '100' } }, { amount: '200.01' }), '200', { amount: '200.01', allowed: '200' }, [tuel('183')]],
  ['entrata-vincolata-non-accertata', () => commits({ linkedEntry: { accertato: '100', impegnato: '300' } }, {}), '0', { amount: '1', allowed: '0' }, [tuel('183')]],
  [
    'limite-70', () => commits({}, { amount: '300.01', on: civilDate('2016-07-31') }, { shareLimit }), '300',
    { until: '31/7', percent: '70', amount: '300.01', allowed: '300' }, [guideline('impegni fino al 31 luglio')],
  ],
  [
    'tetto-superato', () => commits({ ceilingUsed: '9000' }, { amount: '400.01', opinionGiven: true }, { ceiling: studies }), '400',
    { category: 'Studi e incarichi di consulenza', ceiling: '9400', amount: '400.01', allowed: '400' }, [guideline('limiti di spesa DL 78/2010')],
  ],
  ['parere-mancante', () => commits({}, {}, { ceiling: studies }), null, { category: 'Studi e incarichi di consulenza', amount: '1' }, [guideline('limiti di spesa DL 78/2010')]],
  ['investimenti-in-ep', () => commits({}, { capitalSpending: true }, { provisional: true }), null, { amount: '1' }, [tuel('163', '3')]],
  ['dodicesimi', () => commits({ twelfthsLeft: '50' }, { amount: '50.01' }, { provisional: true }), '50', { amount: '50.01', allowed: '50' }, [tuel('163', '5')]],
  ['dodicesimi', () => commits({ twelfthsLeft: '-5' }, {}, { provisional: true }), '0', { amount: '1', allowed: '0' }, [tuel('163', '5')]],
  ['non-esigibile', () => commits({}, { year: 2016, exigibleYear: 2017 }), null, { amount: '1', exigible: '2017', year: '2016' }, [principle(' § 5')]],
  ['requisito-mancante', () => commits({}, { requirements: { CIG: false } }), null, { amount: '1', requirement: 'CIG' }, [tuel('183', '7'), { act: 'L. 136/2010', article: '3' }]],
  ['cassa-non-compatibile', () => commits({}, { cash: { planned: '100.01', available: '100' } }), '100', { amount: '100.01', allowed: '100' }, [tuel('183', '8')]],
  ['cassa-non-compatibile', () => commits({}, { cash: { planned: '1', available: '-2' } }), '0', { amount: '1', allowed: '0' }, [tuel('183', '8')]],
  ['tetto-superato', () => ceilingCheck(studies, '9400.01', { amount: '1', opinionGiven: true }), '0', { category: 'Studi e incarichi di consulenza', ceiling: '9400', amount: '1', allowed: '0' }, [guideline('limiti di spesa DL 78/2010')]],
  ['wrong-sign', () => ceilingCheck(studies, 0, { amount: '-1', opinionGiven: true }), '0', { kind: 'impegno', amount: '-1' }, []],
  ['liquida-oltre-impegno', () => liquidationCheck({ impegnato: '10', liquidato: '4' }, '6.01'), '6', { amount: '6.01', allowed: '6' }, [tuel('184')]],
  ['wrong-sign', () => liquidationCheck({ impegnato: '10', liquidato: '4' }, '-1'), '0', { kind: 'liquidazione', amount: '-1' }, []],
  ['paga-oltre-liquidato', () => paymentCheck({ liquidato: '10', pagato: '4' }, '6.01'), '6', { amount: '6.01', allowed: '6' }, [tuel('185')]],
  ['paga-oltre-cassa', () => paymentCheck({ liquidato: '10', pagato: '4', cash: '5' }, '5.01'), '5', { amount: '5.01', allowed: '5' }, [tuel('216')]],
  ['wrong-sign', () => paymentCheck({ liquidato: '10', pagato: '4' }, '-1'), '0', { kind: 'pagamento', amount: '-1' }, []],
  ['previsione-autorizzatoria', () => accertamentoCheck({ titolo: 6, stanziamento: '10', accertato: '4' }, { amount: '6.01' }), '6', { amount: '6.01', allowed: '6', titolo: '6' }, [tuel('164', '2')]],
  ['titolo-giuridico-mancante', () => accertamentoCheck({ titolo: 1, stanziamento: 0 }, { amount: '1', ground: { ragione: false, debitore: true, scadenza: false } }), null, { amount: '1', missing: 'ragione, scadenza' }, [tuel('179')]],
  ['wrong-sign', () => accertamentoCheck({ titolo: 1, stanziamento: 0 }, { amount: '-1' }), '0', { kind: 'accertamento', amount: '-1' }, []],
  ['residuo-in-aumento', () => residuiCheck({ change: '0.01' }), '0', { amount: '0.01' }, [principle('')]],
  ['residui-competenza', () => residuiCheck({ change: 0, toCompetenza: '-1' }), '0', { amount: '-1' }, [tuel('175')]],
  ['sotto-impegnato', () => varies({ amount: '-5.01' }), '5', { amount: '-5.01', allowed: '5' }, [tuel('175')]],
  ['organo-errato', () => varies({ amount: '1', kind: 'comma-5-bis', organ: 'responsabile' }), null, { kind: 'comma-5-bis', organ: 'responsabile', organs: 'giunta, consiglio' }, [tuel('175')]],
  ['avanzo-libero-vietato', () => varies({ amount: '1', freeAvanzo: '2', inAdvance: true }), '0', { amount: '2' }, [tuel('187', '3-bis')]],
  ['variazione-squilibrata', () => variazioneBalance([{ side: 'E', amount: '4' }, { side: 'U', amount: '6' }], '1'), '5', { entrate: '5', spese: '6' }, [tuel('162'), tuel('175')]],
  ['supera-stanziamento', () => incaricoCheck({ row: { assestato: '5', impegnato: '1' }, programme: { assestato: '9', impegnato: '6' } }, { amount: '3.01' }), '3', { amount: '3.01', allowed: '3' }, [{ act: 'L. 244/2007', article: '3', comma: '55-56' }]],
  ['parere-mancante', () => incaricoCheck({ row: { assestato: '5', impegnato: 0 }, programme: { assestato: '9', impegnato: 0 } }, { amount: '1', revisoriOpinion: false }), null, { category: 'consulenza, studio e ricerca', amount: '1' }, [{ act: 'L. 244/2007', article: '3', comma: '55-56' }]],
  ['wrong-sign', () => incaricoCheck({ row: { assestato: '5', impegnato: 0 }, programme: { assestato: '9', impegnato: 0 } }, { amount: '-1' }), '0', { kind: 'incarico', amount: '-1' }, []],
];

describe('a refusal', () => {
  it.each(refusals)('%s %#', (code, verdict, allowed, values, sources) => {
    const { accepted, refusals: found } = verdict();
    expect(accepted).toBe(false);
    expect(found.map((one) => [one.code, one.allowed === null ? null : String(one.allowed), one.values, one.sources])).toEqual([[`budget/${code}`, allowed, values, sources]]);
  });

  it('out of time names the last day and the day on which the rule begins (TUEL 175 c. 3)', () => {
    expect(varies({ amount: '1', on: civilDate('2024-12-01') }).refusals).toMatchObject([
      { code: 'budget/fuori-termine', values: { on: '2024-12-01', last: '2024-11-30' }, sources: [{ act: 'TUEL', article: '175', inForceFrom: '2015-01-01' }], allowed: null },
    ]);
    expect(varies({ amount: '1', on: civilDate('2025-01-01'), letter: 'c' }).accepted).toBe(true);
    expect(varies({ amount: '1', on: civilDate('2014-06-30') }).refusals).toMatchObject([{ code: 'law/outside-coverage', sources: [], allowed: null }]);
  });

  it('by organ follows who may decide each kind of variazione (TUEL 175 c. 2, 4, 5-bis, 5-quater)', () => {
    expect(organsOf).toEqual({
      generale: ['consiglio'], urgente: ['giunta', 'consiglio'], 'comma-5-bis': ['giunta', 'consiglio'], 'comma-5-quater': ['responsabile', 'giunta', 'consiglio'],
    });
    expect([varies({ amount: '1', kind: 'generale' }).accepted, varies({ amount: '1', organ: 'responsabile' }).accepted]).toEqual([true, true]);
  });
});

describe('the trace of a verdict', () => {
  it('tells each refusal with its rule and what it would have allowed', () => {
    const { step } = commits({}, { amount: '600', requirements: { CIG: false } });
    const [first, second] = step.steps;
    expect(told(step).filter((line) => !/^ {2}\S/.test(line) || /Importo|budget/.test(line)).map((line) => line.replace(/: .* = /, ': … = '))).toEqual([
      'budget/impegno: … = rifiutato text',
      '  Importo = 600 euro',
      '  budget/supera-stanziamento: … = 500 euro',
      '    source act TUEL, article 164, comma 2',
      '    source act TUEL, article 183',
      '    source act TUEL, article 191',
      '  budget/requisito-mancante: … = nessun importo ammesso text',
      '    source act TUEL, article 183, comma 7',
      '    source act L. 136/2010, article 3',
    ]);
    expect(step.label).toBe('Impegno');
    expect(commits({}, { amount: '1600' }).step.steps[0]?.label).toBe('Il movimento di 1.600,00 euro supera la disponibilità di 500,00 euro');
    expect([first?.label, second?.label]).toEqual(['Il movimento di 600,00 euro supera la disponibilità di 500,00 euro', 'Per il movimento di 600,00 euro manca un requisito: CIG']);
    expect(step.sources).toHaveLength(5);
  });

  it.each<[() => Verdict, string]>([
    [() => commits({}, {}), 'budget/impegno: Impegno = accettato text'],
    [() => commits({}, { kind: 'liquidazione' }), 'budget/liquidazione: Liquidazione = accettato text'],
    [() => commits({}, { kind: 'mandato' }), 'budget/mandato: Mandato = accettato text'],
    [() => ceilingCheck(studies, 0, { amount: '1', opinionGiven: true }), 'budget/tetto: Studi e incarichi di consulenza = accettato text'],
    [() => liquidationCheck({ impegnato: '1', liquidato: 0 }, '1'), 'budget/liquidazione: Liquidazione = accettato text'],
    [() => paymentCheck({ liquidato: '1', pagato: 0 }, '1'), 'budget/pagamento: Pagamento = accettato text'],
    [() => accertamentoCheck({ titolo: 6, stanziamento: '1' }, { amount: '1' }), 'budget/accertamento: Accertamento = accettato text'],
    [() => residuiCheck({ change: '1', toCompetenza: 0 }), 'budget/residui: Variazione dei residui passivi = rifiutato text'],
    [() => residuiCheck({ change: '-1' }), 'budget/residui: Variazione dei residui passivi = accettato text'],
    [() => varies({ amount: '1' }), 'budget/variazione: Variazione del capitolo = accettato text'],
    [() => variazioneBalance([]), 'budget/variazione-bilancio: Pareggio della variazione = accettato text'],
    [() => incaricoCheck({ row: { assestato: '1', impegnato: 0 }, programme: { assestato: '1', impegnato: 0 } }, { amount: '1' }), 'budget/incarico: Incarico = accettato text'],
  ])('%#: %s', (verdict, first) => {
    expect(told(verdict().step)[0]).toBe(first);
  });
});

describe('what is left is told beside the verdict', () => {
  it.each<[() => { readonly available: unknown }, string]>([
    [() => commits({}, {}), '500'],
    [() => liquidationCheck({ impegnato: '10', liquidato: '4' }, 0), '6'],
    [() => paymentCheck({ liquidato: '10', pagato: '4' }, 0), '6'],
    [() => paymentCheck({ liquidato: '10', pagato: '4', cash: '5' }, 0), '5'],
    [() => paymentCheck({ liquidato: '10', pagato: '4', cash: '7' }, 0), '6'],
    [() => accertamentoCheck({ titolo: 1, stanziamento: '10', accertato: '4' }, { amount: 0 }), '6'],
    [() => varies({ amount: 0 }), '5'],
    [() => incaricoCheck({ row: { assestato: '5', impegnato: '1' }, programme: { assestato: '9', impegnato: '6' } }, { amount: 0 }), '3'],
    [() => incaricoCheck({ row: { assestato: '5', impegnato: '3' }, programme: { assestato: '9', impegnato: '6' } }, { amount: 0 }), '2'],
  ])('%#: %s', (verdict, left) => {
    expect(String(verdict().available)).toBe(left);
  });
});
