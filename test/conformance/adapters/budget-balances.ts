import {
  administrationResult, administrationResultReconciliation, currentSurplusForInvestments, equilibriConsuntivo,
  equilibriPreventivo, equilibriRespected, fcde, fcdeOfYear, fcdeRendiconto, fpvCarryOver, fpvRow, freePart, quadroGenerale,
  reserveFund, type FcdeInputs, type FcdeMethod,
} from 'municipal-performance/budget';
import { fcdeWeights, valueOn } from 'municipal-performance/law';
import { civilDate } from 'municipal-performance/values';
import { caseDay, each, plain, valueOf, type Figures } from './budget-read.js';
import type { Adapter } from './index.js';

/** Balances and result, FPV, FCDE, reserve. */
export const budgetBalanceAdapters: Readonly<Record<string, Adapter>> = {
  equilibri_preventivo: (inputs) => {
    const { G, O, Z, W, inPareggio, currentPartOk } = equilibriPreventivo(inputs as Parameters<typeof equilibriPreventivo>[0]);
    return { G, O, Z, W, pareggio: inPareggio, parte_corrente_ok: currentPartOk };
  },

  equilibri_consuntivo: (inputs) => {
    const { step: _, ...balances } = equilibriConsuntivo(inputs as Parameters<typeof equilibriConsuntivo>[0]);
    const respected = (day: string) => valueOf(equilibriRespected(balances, civilDate(day)))?.respected;
    return {
      ...balances,
      esito_ante_2025_W1_non_negativo: respected('2024-12-31'),
      esito_dal_2025_W2_non_negativo: respected('2025-12-31'),
    };
  },

  saldo_corrente_investimenti: (inputs) => {
    const figures = inputs as Figures;
    const { saldo, coversInvestments } = currentSurplusForInvestments({
      O1: figures.O1 ?? '', avanzoForCurrentSpending: figures.utilizzo_avanzo_spese_correnti ?? '',
      nonRecurringEntries: figures.entrate_non_ricorrenti_senza_impegni ?? '',
      RA_corr: figures.RA_corr ?? '', VAR_corr: figures.VAR_corr ?? '', RV_corr: figures.RV_corr ?? '',
    });
    return { saldo, copre_investimenti: coversInvestments };
  },

  risultato_amministrazione: (inputs) => {
    const figures = inputs as Figures;
    if ('A' in figures) {
      const { E, disavanzo, aPositive } = freePart(figures as Parameters<typeof freePart>[0]);
      return { E, disavanzo_da_ripianare: disavanzo, A_positivo: aPositive };
    }
    const { residui_perenti: residuiPerenti = '', perdite_partecipate: perditePartecipate = '', ...accantonata } =
      inputs.accantonata as Readonly<Record<'fcde' | 'fal' | 'contenzioso' | 'fgdc' | 'altri', string>> & Figures;
    const result = administrationResult({
      fondoCassaIniziale: figures.fondo_cassa_iniziale ?? '',
      riscossioniResidui: figures.riscossioni_residui ?? '', riscossioniCompetenza: figures.riscossioni_competenza ?? '',
      pagamentiResidui: figures.pagamenti_residui ?? '', pagamentiCompetenza: figures.pagamenti_competenza ?? '',
      azioniEsecutiveNonRegolarizzate: figures.azioni_esecutive_non_regolarizzate ?? '',
      residuiAttivi: figures.residui_attivi ?? '', residuiPassivi: figures.residui_passivi ?? '',
      fpvCorrente: figures.fpv_corrente ?? '', fpvCapitale: figures.fpv_capitale ?? '', fpvAttivitaFinanziarie: figures.fpv_att_fin ?? '',
      accantonata: { ...accantonata, residuiPerenti, perditePartecipate },
      vincolata: inputs.vincolata as Parameters<typeof administrationResult>[0]['vincolata'],
      destinata: figures.destinata ?? '',
    });
    const { A, B, C, D, E } = result;
    return { fondo_cassa_finale: result.fondoCassaFinale, A, B, C, D, E, disavanzo: result.inDisavanzo };
  },

  riconciliazione_risultato: (inputs) => {
    const figures = inputs as Figures;
    const found = administrationResultReconciliation({
      accertamenti: figures.accertamenti ?? '', impegni: figures.impegni ?? '',
      fpvEntrata: figures.fpv_entrata ?? '', fpvSpesa: figures.fpv_spesa ?? '',
      maggioriResiduiAttivi: figures.maggiori_residui_attivi ?? '', minoriResiduiAttivi: figures.minori_residui_attivi ?? '',
      minoriResiduiPassivi: figures.minori_residui_passivi ?? '',
      avanzoPrecedenteApplicato: figures.avanzo_prec_applicato ?? '', avanzoPrecedenteNonApplicato: figures.avanzo_prec_non_applicato ?? '',
    });
    return {
      saldo_competenza: found.saldoCompetenza, saldo_fpv: found.saldoFpv, saldo_residui: found.saldoResidui, risultato: found.risultato,
    };
  },

  quadro_generale: (inputs) => {
    const figures = inputs as Figures;
    const { totaleTitoli, totaleGenerale } = quadroGenerale({
      titoli: inputs.titoli_1_9 as string[], fpvCorrente: figures.fpv_corrente ?? '', fpvCapitale: figures.fpv_capitale ?? '',
      fpvAttivitaFinanziarie: figures.fpv_att_fin ?? '', utilizzoAvanzo: figures.utilizzo_avanzo ?? '',
    });
    return { totale_titoli: totaleTitoli, totale_generale: totaleGenerale };
  },

  fpv: (inputs) => {
    if ('a' in inputs) return fpvRow(inputs as Parameters<typeof fpvRow>[0]);
    const { ok, difference } = fpvCarryOver({
      spesa: inputs.fpv_spesa_N as Parameters<typeof fpvRow>[0] & Record<'corrente' | 'capitale', string>,
      nextEntrata: inputs.fpv_entrata_N1 as Record<'corrente' | 'capitale', string>,
    });
    return { corrente_ok: ok.corrente, capitale_ok: ok.capitale, scarto: difference.totale };
  },

  fcde_previsione: (inputs) => {
    const facts = {
      incassi: inputs.incassi as string[], accertamenti: inputs.accertamenti as string[], stanziamento: inputs.stanziamento as string,
    };
    if ('pesi' in inputs) {
      const weights = inputs.pesi as string[];
      const of = (method: FcdeMethod) => {
        const found = fcde({ ...facts, minimumShare: inputs.pct_minima as string, method, weights });
        return {
          media_pct_5dec: plain(found.mean), complemento_pct_5dec: plain(found.complement),
          fcde_non_arrotondato_intermedio: plain(found.fcde), fcde_con_media_5dec: plain(found.fcdeFromRoundedMean),
        };
      };
      return {
        semplice_rapporti: of('semplice-rapporti'), semplice_totali: of('semplice-totali'),
        ponderata_totali: of('ponderata-totali'), ponderata_rapporti: of('ponderata-rapporti'),
      };
    }
    if (!('pct_minima' in inputs)) {
      const years = [inputs.anni].flat() as number[];
      return Object.fromEntries(years.map((year) => {
        const found = valueOf(fcdeOfYear({ ...facts, method: 'semplice-totali' }, year));
        return [year, found && plain(found.fcde)];
      }));
    }
    return simpleAndWeighted({ ...facts, minimumShare: inputs.pct_minima as string });
  },

  fcde_rendiconto: ({ residui_attivi_finali, media_riscossione_residui_pct }) => fcdeRendiconto({
    residuiAttivi: residui_attivi_finali as string, meanCollected: media_riscossione_residui_pct as string,
  }),

  fondo_riserva: (inputs) => {
    const { spese_correnti_iniziali: currentSpending = '', spese_finali_cassa: finalCashSpending = '' } = inputs as Figures;
    const inAdvance = inputs.in_anticipazione_o_cassa_vincolata as boolean | boolean[];
    const of = (advance: boolean) => valueOf(reserveFund({ currentSpending, finalCashSpending, inAdvance: advance }, caseDay));
    return {
      minimo: each(inAdvance, (one) => of(one)?.minimum), massimo: of(false)?.maximum,
      meta_minimo_riservata: each(inAdvance, (one) => of(one)?.reserved), fondo_riserva_cassa_minimo: of(false)?.cashMinimum,
    };
  },
};

function simpleAndWeighted(facts: Omit<FcdeInputs, 'method'>) {
  const of = (method: FcdeMethod, weights?: FcdeInputs['weights']) => fcde({ ...facts, method, ...(weights ? { weights } : {}) });
  const weights = valueOf(valueOn(fcdeWeights, caseDay))?.value ?? [];
  const [ratios, totals, weighted] = [of('semplice-rapporti'), of('semplice-totali'), of('ponderata-totali', weights)];
  return {
    semplice_rapporti: { anni_validi: ratios.years, media_pct: plain(ratios.mean), fcde: plain(ratios.fcde) },
    semplice_totali: { media_pct: plain(totals.mean), fcde: plain(totals.fcde) },
    ponderata: plain(weighted.fcde) === null ? null : { media_pct: plain(weighted.mean), fcde: plain(weighted.fcde) },
  };
}
