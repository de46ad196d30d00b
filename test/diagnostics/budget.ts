import { parsePlan, planFormat, type Diagnostic } from 'municipal-performance';
import {
  accertamentoCheck, capitoloBalances, ceilingCheck, checkIncarichi, commitmentCheck, computeProspetto, liquidationCheck, movementsFormat,
  parseMovements, parseProspetto, paymentCheck, prospettoFormat, residuiCheck, splitCheck, variazioneBalance, variazioneCheck,
  type CommitmentRequest, type CommitmentRules, type CommitmentState,
} from 'municipal-performance/budget';
import { civilDate, decimal, percent } from 'municipal-performance/values';
import type { Sample, Samples } from './sample.js';

const source = { act: 'Linee guida' };
const capitolo = { stanziamentoEffettivo: '100.00' };

function commitment(state: CommitmentState, request: CommitmentRequest, rules: CommitmentRules = {}): Sample {
  return { sample: { state, request, ...(Object.keys(rules).length > 0 ? { rules } : {}) }, findings: () => commitmentCheck(state, request, rules).refusals };
}

function refused(sample: unknown, check: () => { readonly refusals: readonly Diagnostic[] }): Sample {
  return { sample, findings: () => check().refusals };
}

/** A plan with one capitolo of 100 euro and movements on it, on 31 December 2024. */
function balances(movements: readonly Readonly<Record<string, unknown>>[], capitoli: readonly unknown[] = [{ code: '1', side: 'U', stanziamento: '100.00' }]): Sample {
  const rows = movements.map((movement) => ({ side: 'U', capitolo: '1', year: 2024, on: '2024-03-01', amount: '50.00', ...movement }));
  return {
    sample: { capitoli, movements: rows },
    findings: () => {
      const plan = parsePlan({ format: planFormat, ente: '', year: 2024, capitoli });
      const read = parseMovements({ format: movementsFormat, ente: '', movements: rows });
      return plan.ok && read.ok ? capitoloBalances(plan.value, read.value.movements, civilDate('2024-12-31')).findings : [];
    },
  };
}

const spesa = { RS: '0.00', PR: '0.00', R: '0.00', CP: '10.00', PC: '1.00', I: '2.00', CS: '10.00', FPV: '0.00' };

function prospetto(lines: object, printed: object): Sample {
  const sample = { format: prospettoFormat, ente: '', year: 2024, kind: 'rendiconto-spesa', lines, printed };
  return {
    sample,
    findings: () => {
      const read = parseProspetto(sample);
      return read.ok ? computeProspetto(read.value).findings : read.findings;
    },
  };
}

const state = { assestato: '100.00', impegnato: '40.00', fpv: '0.00' };

export const budgetSamples: Samples = {
  'budget/supera-stanziamento': commitment(capitolo, { amount: '100.01' }),
  'budget/fpv-non-impegnabile': commitment({ ...capitolo, description: 'FPV strade' }, { amount: '1.00' }),
  'budget/fondo-non-impegnabile': commitment({ ...capitolo, pdc: 'U.1.10.01.01.001' }, { amount: '1.00' }),
  'budget/entrata-vincolata-non-accertata': commitment({ ...capitolo, linkedEntry: { accertato: '0.00', impegnato: '0.00' } }, { amount: '1.00' }),
  'budget/limite-70': commitment(capitolo, { amount: '70.01', on: civilDate('2016-07-31') }, {
    shareLimit: { percent: percent(70), until: { month: 7, day: 31 }, source },
  }),
  'budget/tetto-superato': refused({ ceiling: '10.00', used: '9.00', amount: '1.01' }, () =>
    ceilingCheck({ category: 'missioni', label: 'Missioni', amount: decimal('10.00'), source }, '9.00', { amount: '1.01', opinionGiven: false })),
  'budget/parere-mancante': refused({ ceiling: '10.00', opinion: 'Personale', amount: '1.00', opinionGiven: false }, () =>
    ceilingCheck({ category: 'missioni', label: 'Missioni', amount: decimal('10.00'), opinion: 'Personale', source }, 0, { amount: '1.00', opinionGiven: false })),
  'budget/dodicesimi': commitment({ ...capitolo, twelfthsLeft: '8.33' }, { amount: '8.34' }, { provisional: true }),
  'budget/investimenti-in-ep': commitment(capitolo, { amount: '1.00', capitalSpending: true }, { provisional: true }),
  'budget/non-esigibile': commitment(capitolo, { amount: '1.00', year: 2024, exigibleYear: 2025 }),
  'budget/requisito-mancante': commitment(capitolo, { amount: '1.00', requirements: { CIG: false } }),
  'budget/cassa-non-compatibile': commitment(capitolo, { amount: '1.00', cash: { planned: '1.00', available: '0.99' } }),
  'budget/liquida-oltre-impegno': refused({ impegnato: '10.00', liquidato: '4.00', amount: '6.01' }, () =>
    liquidationCheck({ impegnato: '10.00', liquidato: '4.00' }, '6.01')),
  'budget/paga-oltre-liquidato': refused({ liquidato: '10.00', pagato: '4.00', amount: '6.01' }, () =>
    paymentCheck({ liquidato: '10.00', pagato: '4.00' }, '6.01')),
  'budget/paga-oltre-cassa': refused({ liquidato: '10.00', pagato: '4.00', cash: '5.00', amount: '5.01' }, () =>
    paymentCheck({ liquidato: '10.00', pagato: '4.00', cash: '5.00' }, '5.01')),
  'budget/previsione-autorizzatoria': refused({ titolo: 6, stanziamento: '10.00', amount: '10.01' }, () =>
    accertamentoCheck({ titolo: 6, stanziamento: '10.00' }, { amount: '10.01' })),
  'budget/titolo-giuridico-mancante': refused({ titolo: 1, amount: '1.00', ground: { debitore: false } }, () =>
    accertamentoCheck({ titolo: 1, stanziamento: '10.00' }, { amount: '1.00', ground: { debitore: false } })),
  'budget/residuo-in-aumento': refused({ change: '0.01' }, () => residuiCheck({ change: '0.01' })),
  'budget/residui-competenza': refused({ change: '-1.00', toCompetenza: '1.00' }, () => residuiCheck({ change: '-1.00', toCompetenza: '1.00' })),
  'budget/sotto-impegnato': refused({ ...state, amount: '-60.01' }, () => variazioneCheck(state, { amount: '-60.01' })),
  'budget/variazione-squilibrata': refused([{ side: 'E', amount: '1.00' }], () => variazioneBalance([{ side: 'E', amount: '1.00' }])),
  'budget/fuori-termine': refused({ amount: '1.00', on: '2024-12-01' }, () => variazioneCheck(state, { amount: '1.00', on: civilDate('2024-12-01') })),
  'budget/organo-errato': refused({ kind: 'generale', organ: 'responsabile' }, () =>
    variazioneCheck(state, { amount: '1.00', kind: 'generale', organ: 'responsabile' })),
  'budget/avanzo-libero-vietato': refused({ amount: '1.00', freeAvanzo: '1.00', inAdvance: true }, () =>
    variazioneCheck(state, { amount: '1.00', freeAvanzo: '1.00', inAdvance: true })),
  'budget/unknown-capitolo': balances([{ kind: 'impegno', capitolo: '2' }]),
  'budget/wrong-sign': balances([{ kind: 'impegno', amount: '-1.00' }]),
  'budget/wrong-side': balances([{ kind: 'accertamento' }]),
  'budget/over-stanziamento': balances([{ kind: 'impegno', amount: '100.01' }]),
  'budget/twice-in-plan': balances([], [{ code: '1', side: 'U' }, { code: '1', side: 'U' }]),
  'budget/incarichi-oltre-capitolo': {
    sample: { capitoli: [{ code: '1', side: 'U', stanziamento: '100.00' }], incarichi: [{ assestato: '100.01', capitoli: ['1'] }] },
    findings: () => {
      const plan = parsePlan({ format: planFormat, ente: '', year: 2024, capitoli: [{ code: '1', side: 'U', stanziamento: '100.00' }] });
      const found = plan.ok ? capitoloBalances(plan.value, [], civilDate('2024-12-31')) : plan;
      return found.ok ? checkIncarichi([{ assestato: '100.01', capitoli: ['1'] }], found.value) : [];
    },
  },
  'budget/printed-total': {
    sample: { rows: { a: ['1.00'] }, printed: { total: '2.00', parts: { a: '1.00' } } },
    findings: () => splitCheck({ a: ['1.00'] }, { total: '2.00', parts: { a: '1.00' } }).findings,
  },
  'budget/missing-line': prospetto({}, {}),
  'budget/unknown-line': prospetto({ ...spesa, ZZ: '1.00' }, {}),
};
