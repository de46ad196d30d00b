import { objectiveBalance } from 'municipal-performance';
import {
  collectionRate, fasceAmounts, fundShares, fundUse, fundWithIncrease, individualPremium, programmeChange, savingsOf,
  splitCheck, tableTotals,
} from 'municipal-performance/budget';
import { euro } from 'municipal-performance/values';
import { plain, type Figures } from './budget-read.js';
import type { Adapter } from './index.js';

/** Sums of the documents. */
export const budgetDocumentAdapters: Readonly<Record<string, Adapter>> = {
  sum_table: (inputs) => {
    if ('settori' in inputs) {
      const { subtotals, total } = tableTotals(inputs.settori as Readonly<Record<string, readonly string[]>>);
      return { subtotali: subtotals, totale: total };
    }
    const { destinate, rendicontate } = inputs as Readonly<Record<string, readonly string[]>>;
    const { allotted, reported, saving } = savingsOf({ allotted: destinate ?? [], reported: rendicontate ?? [] });
    return { destinate: allotted, rendicontate: reported, economia: saving };
  },

  split_check: ({ corrente, vincolata, stampato }) => {
    const { totale, ...parts } = stampato as Figures;
    const check = splitCheck({ corrente: corrente as string[], vincolata: vincolata as string[] }, { total: totale ?? '', parts });
    return {
      ...check.parts, totale: check.total, somma_stampata: check.printedSum, stampato_quadra: check.printedAddsUp,
      scarto_stampato: check.printedDifference, valore_corretto_vincolata: check.parts.vincolata,
    };
  },

  variation: ({ iniziale, assestato }) => {
    const { initial, change } = programmeChange({ initial: iniziale as string[], assestato: assestato as string });
    return { iniziale: initial, variazione: change };
  },

  residui_attivi_ratio: ({ titoli, soglia_min, punti_se_raggiunto }) => {
    const rows = (titoli as readonly Figures[]).map((row) => ({
      titolo: row.titolo ?? '', collected: row.riscossioni_c_residui ?? '', residui: row.residui_attivi_iniziali ?? '',
    }));
    const rate = collectionRate(rows, soglia_min as string);
    return {
      numeratore: rate.numerator, denominatore: rate.denominator, rapporto_somme_pct: plain(rate.rate),
      per_titolo_pct: rate.byTitolo.map(plain), media_semplice_rapporti_pct: plain(rate.meanOfRatios),
      raggiunto: plain(rate.reached), punti: rate.reached === true ? punti_se_raggiunto : null,
    };
  },

  fund_split: (inputs) => {
    const { stanziamento_base: base, incremento_022: increase, posizione = '', risultato = '' } = inputs as Figures;
    if (base !== undefined) {
      const fund = fundWithIncrease({ base, increase: increase ?? '', posizione, risultato });
      return {
        totale: fund.fund, quadra: fund.addsUp, risultato_pct_sul_totale: plain(fund.risultatoOnFund),
        risultato_pct_sulla_base: plain(fund.risultatoOnBase),
      };
    }
    const { fund, parts } = fundShares({ posizione, risultato });
    return {
      fondo: fund,
      posizione_pct: plain(parts.posizione?.percent), risultato_pct: plain(parts.risultato?.percent),
      posizione_pct_intero: plain(parts.posizione?.wholePercent), risultato_pct_intero: plain(parts.risultato?.wholePercent),
    };
  },

  fund_use: (inputs) => {
    const figures = inputs as Figures;
    const use = fundUse({
      fundPosizione: figures.fondo_posizione ?? '', fundRisultato: figures.fondo_risultato ?? '',
      paidPosizione: figures.distribuito_posizione ?? '', paidRisultato: figures.distribuito_risultato ?? '',
      topUps: figures.di_cui_maggiorazioni ?? '', interim: figures.di_cui_interim ?? '',
    });
    return {
      distribuito: use.paid, residuo_fondo: use.left, sforamento_posizione: use.posizioneOverrun,
      risparmio_risultato: use.risultatoSaving, risultato_al_netto_maggiorazioni_interim: use.risultatoNet,
      entro_fondo_complessivo: use.withinFund,
    };
  },

  fasce_risultato: ({ importo_prima_fascia, pct }) => fasceAmounts(importo_prima_fascia as string, pct as Figures),

  premio_individuale: ({ risorse, dipendenti_positivi, maggiorazione_pct, quota_max_pct, beneficiari_stampati }) => {
    const premium = individualPremium({
      fund: risorse as string, employees: dipendenti_positivi as number, topUpPercent: maggiorazione_pct as string,
      mostPercent: quota_max_pct as string, withTopUp: beneficiari_stampati as number,
    });
    return {
      premio_medio: plain(premium.mean), maggiorazione_unitaria: plain(premium.topUp),
      beneficiari_floor: premium.mostWithTopUp.floor, beneficiari_ceil: premium.mostWithTopUp.ceil,
      fondo_maggiorazione_su_unitario_non_arrotondato: plain(premium.topUpFund),
      fondo_maggiorazione_su_unitario_arrotondato: plain(premium.topUpFundFromRounded),
      netto_individuale: plain(premium.net), premio_base: plain(premium.base), premio_con_maggiorazione: plain(premium.withTopUp),
    };
  },

  differenza_obiettivo: ({ righe }) => {
    const rows = (righe as readonly { readonly eu: 'E' | 'U'; readonly importo: string }[]).map(({ eu, importo }) => ({
      side: eu, capitolo: null, amount: euro(importo),
    }));
    const { entrate, uscite, differenza, side } = objectiveBalance({ finance: { rows } });
    return { totale_E: entrate, totale_U: uscite, differenza, lato: side };
  },
};
