import {
  accertamentoCheck, availableToCommit, ceilingCheck, ceilingUse, commitmentCheck, dodicesimi, equilibriGate,
  isSentToCorteDeiConti, linkedEntryLimit, rendicontoEntrata, rendicontoSpesa, shareLimitAmounts, spesaAvailability, variazioneBalance,
  variazioneCheck, type Ceiling, type SpendingKind,
} from 'municipal-performance/budget';
import { dueOn, findProgramma, notCommittableKind, pdcParts, type DueEvent } from 'municipal-performance/law';
import { civilDate, decimal, type CivilDate } from 'municipal-performance/values';
import { caseDay, each, guidelines, valueOf, written, type Figures } from './budget-read.js';
import type { Adapter } from './index.js';

/** Local rules of 2016, movements, classifications. */
export const budgetMovementAdapters: Readonly<Record<string, Adapter>> = {
  limite_70: (inputs) => {
    const { stanziamento = '', di_cui_esclusi = '', gia_impegnato, limite_pct } = inputs as Figures;
    const { shareLimit } = guidelines;
    const { base, maximumOfBase, maximumOfCapitolo } = shareLimitAmounts(
      { stanziamento, excluded: di_cui_esclusi }, limite_pct ?? shareLimit?.percent ?? 0,
    );
    if (!('richieste' in inputs)) return { base, massimo_impegnabile_base: maximumOfBase, massimo_impegnabile_capitolo: maximumOfCapitolo };
    const state = { stanziamentoEffettivo: stanziamento, impegnato: gia_impegnato ?? 0, excluded: { stanziamento: di_cui_esclusi, impegnato: 0 } };
    const esiti = (inputs.richieste as readonly { readonly data: CivilDate; readonly importo: string }[]).map(({ data, importo }) =>
      commitmentCheck(state, { amount: importo, on: data }, shareLimit ? { shareLimit } : {}).accepted ? 'accetta' : 'rifiuta');
    return { massimo: maximumOfCapitolo, esiti };
  },

  tetto_dl78: (inputs) => {
    const studies = guidelines.ceilings.find(({ category }) => category === 'studi-consulenze') as Ceiling;
    const ceiling: Ceiling = { ...studies, amount: decimal(inputs.tetto as string) };
    const ask = (used: Parameters<typeof ceilingCheck>[1], amount: string, opinion: boolean, thirdParty = false) =>
      written(ceilingCheck(ceiling, used, { amount, opinionGiven: opinion, thirdParty }));
    if ('impegni' in inputs) {
      const { used, left } = ceilingUse(ceiling, (inputs.impegni as readonly CaseImpegno[]).map(({ importo, finanziato_da_terzi }) => ({
        amount: importo, thirdParty: finanziato_da_terzi ?? false,
      })));
      const esito = ask(used, inputs.richiesta as string, inputs.parere_preventivo as boolean, inputs.finanziato_da_terzi as boolean | undefined);
      return { consumato: used, residuo: left, esito };
    }
    return {
      esiti: (inputs.casi as readonly CaseRichiesta[]).map(({ richiesta, parere_preventivo, finanziato_da_terzi }) =>
        ask(inputs.consumato as string, richiesta, parere_preventivo, finanziato_da_terzi)),
    };
  },

  impegno: (inputs) => {
    if ('capitolo' in inputs) {
      const { descrizione = '', pdc = '', stanziamento = '' } = inputs.capitolo as Figures;
      const state = { stanziamentoEffettivo: stanziamento, description: descrizione, pdc };
      const checks = (inputs.movimenti as readonly string[]).map((text) => {
        const [kind, amount = ''] = text.split(':');
        return commitmentCheck(state, { kind: kind as SpendingKind, amount });
      });
      return { esiti: checks.map(written), disponibile_a_impegnare: commitmentCheck(state, { amount: 0 }).available };
    }
    const { stanziamento = '', accertato_correlato: accertato = '0', gia_impegnato: impegnato = '0' } = inputs as Figures;
    const tied = inputs.vincolato === true;
    const state = { stanziamentoEffettivo: stanziamento, impegnato, ...(tied ? { linkedEntry: { accertato, impegnato } } : {}) };
    const { maximum, left } = tied ? linkedEntryLimit({ accertato, impegnato }) : { maximum: stanziamento, left: availableToCommit(state) };
    return {
      massimo_impegnabile: maximum,
      residuo: left,
      esiti: (inputs.richieste as readonly string[]).map((amount) => written(commitmentCheck(state, { amount }))),
    };
  },

  scadenze: (inputs) => {
    const due = (id: string, event: DueEvent) => {
      const rule = guidelines.deadlines.find((one) => one.id === id);
      return rule ? dueOn(rule.due, event) : null;
    };
    const { comunicazione_contributo, trimestre, scadenza_credito, esercizio } = inputs;
    const [year, quarter] = typeof trimestre === 'string' ? trimestre.split('-Q').map(Number) : [];
    return {
      ...(comunicazione_contributo === undefined ? {} : { determina_contributo_entro: due('contributi', { day: comunicazione_contributo as CivilDate }) }),
      ...(trimestre === undefined ? {} : { determina_trimestrale_entro: due('trimestrale', { year: year ?? 0, quarter: quarter as 1 | 2 | 3 | 4 }) }),
      ...(scadenza_credito === undefined ? {} : { sollecito_entro: due('sollecito', { day: scadenza_credito as CivilDate }) }),
      ...(esercizio === undefined ? {} : { determina_finale_entro: due('finale', { year: esercizio as number }) }),
    };
  },

  corte_conti: ({ importi }) => ({ invio: each(importi as string | string[], (amount) => valueOf(isSentToCorteDeiConti(amount, caseDay))) }),

  gate_equilibri: ({ casi }) => ({
    premialita_ammessa: (casi as readonly Readonly<Record<string, boolean>>[]).map(({ esito_equilibri = false, deroga_formale = false }) =>
      equilibriGate({ met: esito_equilibri, formalDerogation: deroga_formale })),
  }),

  capitolo_spesa: (inputs) => {
    const figures = inputs as Figures;
    if ('stanziamento_effettivo' in figures) {
      const { stanziamento_effettivo = '', massimo_impegnabile = '', impegnato = '' } = figures;
      return { disponibile_a_impegnare: availableToCommit({ stanziamentoEffettivo: stanziamento_effettivo, massimoImpegnabile: massimo_impegnabile, impegnato }) };
    }
    const found = spesaAvailability({
      iniziale: figures.iniziale ?? '', fpv: figures.fpv_di_cui ?? '', impegnato: figures.impegnato ?? '',
      liquidato: figures.liquidato ?? '', pagato: figures.pagato ?? '', cassa: figures.cassa_assestata ?? '',
      variazioni: (inputs.variazioni as readonly Figures[]).map(({ stato, importo = '' }) => ({ amount: importo, definitive: stato === 'definitiva' })),
    });
    return {
      assestato: found.assestato, stanziamento_effettivo: found.stanziamentoEffettivo, disponibile_a_impegnare: found.availableToCommit,
      disponibile_a_liquidare: found.availableToLiquidate, disponibile_a_pagare_su_liquidato: found.availableToPay,
      disponibile_di_cassa: found.availableCash, residuo_passivo_da_competenza: found.residuiCompetenza,
    };
  },

  variazione: (inputs) => {
    const { assestato = '', impegnato = '', fpv_di_cui: fpv = '' } = inputs as Figures;
    const state = { assestato, impegnato, fpv };
    return {
      disponibile_a_variare: variazioneCheck(state, { amount: 0 }).available,
      esiti: (inputs.variazioni as readonly string[]).map((amount) => written(variazioneCheck(state, { amount }))),
    };
  },

  capitolo_entrata: ({ casi }) => {
    const verdicts = (casi as readonly (Figures & { readonly titolo: never })[]).map(({ titolo, stanziamento = '', accertamento = '' }) =>
      accertamentoCheck({ titolo: Number(titolo), stanziamento }, { amount: accertamento }));
    return { esiti: verdicts.map(written), maggiore_entrata: verdicts.map(({ maggioreEntrata }) => maggioreEntrata) };
  },

  variazione_bilancio: ({ variazioni, avanzo_applicato }) => {
    const rows = (variazioni as readonly { readonly eu: 'E' | 'U'; readonly importo: string }[]).map(({ eu, importo }) => ({ side: eu, amount: importo }));
    const { deltaEntrate, deltaSpese, accepted } = variazioneBalance(rows, avanzo_applicato as string);
    return { delta_entrate: deltaEntrate, delta_spese: deltaSpese, in_pareggio: accepted };
  },

  esercizio_provvisorio: (inputs) => {
    const figures = inputs as Figures;
    const facts = {
      stanziamento: figures.stanziamento_secondo_anno ?? '', fpv: figures.fpv_accantonato ?? '',
      impegnatoEarlier: figures.gia_impegnato_anni_prec ?? '', impegnato: figures.impegnato_competenza ?? '',
    };
    const { dodicesimo, cumulato, available } = dodicesimi(facts, inputs.mese as number);
    return { dodicesimo, cumulato, disponibile: available };
  },

  rendiconto_riga_spesa: (inputs) => rendicontoSpesa(inputs as Parameters<typeof rendicontoSpesa>[0]),

  rendiconto_riga_entrata: (inputs) => {
    const row = rendicontoEntrata(inputs as Parameters<typeof rendicontoEntrata>[0]);
    return {
      EP: row.EP, TR_riscossioni: row.TR, EC: row.EC, maggiori_minori_comp: row.maggioriMinoriCompetenza,
      maggiori_minori_cassa: row.maggioriMinoriCassa, TR_residui: row.residuiDaRiportare,
    };
  },

  pdc: ({ codici }) => ({
    esiti: (codici as readonly string[]).map((code) => {
      const parts = pdcParts(code);
      if (!parts) return { valido: false };
      const { side, titolo, levels, macroaggregato, tipologia } = parts;
      const place = side === 'U' ? { macroaggregato } : { tipologia };
      return { valido: true, parte: side, titolo: Number(titolo), livelli: levels.length, ...place };
    }),
    non_impegnabile: (codici as readonly string[]).map((code) => (pdcParts(code)?.side === 'U' ? notCommittableKind(code) !== null : null)),
  }),

  missioni: ({ coppie }) => ({
    esiti: (coppie as readonly (readonly [string, string, number])[]).map(([missione, programma, year]) => {
      const found = valueOf(findProgramma(missione + programma, civilDate(`${year}-01-01`)));
      return found === null ? 'non_valida' : found.onlyRegioni ? 'solo_regioni' : 'valida';
    }),
  }),
};

interface CaseImpegno {
  readonly importo: string;
  readonly finanziato_da_terzi?: boolean;
}

interface CaseRichiesta {
  readonly richiesta: string;
  readonly parere_preventivo: boolean;
  readonly finanziato_da_terzi?: boolean;
}
