import {
  annualPaymentDelay, classicalIndicator, debtLimit, deficitParameter, guaranteeFund, guaranteeFundBase, hiringCapacity, hiringClassOf,
  isBeyondBound, paymentDelay, paymentTarget, pccDelay, pianoIndicator, serviceCoverage, structuralDeficit,
  treasuryAdvanceLimit, treasuryAdvanceUse, type ClassicalIndicator, type DeficitFigures, type Invoice,
} from 'municipal-performance/budget';
import type { DeficitParameter } from 'municipal-performance/law';
import { civilDate, type CivilDate } from 'municipal-performance/values';
import { caseDay, each, plain, valueOf, type Figures } from './budget-read.js';
import type { Adapter } from './index.js';

/** Payments, indicators and limits. */
export const budgetIndicatorAdapters: Readonly<Record<string, Adapter>> = {
  itp: (inputs) => {
    if ('trimestri' in inputs) {
      const quarters = (inputs.trimestri as readonly Figures[]).map(({ pagato = '', itp = '' }) => ({ paid: pagato, delay: itp }));
      const { annual, simpleMean } = annualPaymentDelay(quarters);
      return { annuale: plain(annual), media_trimestri: plain(simpleMean) };
    }
    const invoices = (inputs.fatture as readonly CaseInvoice[]).map(invoiceOf);
    const found = paymentDelay(invoices);
    return {
      importi: invoices.map(({ amount }) => amount), giorni: found.days, numeratore: found.numerator,
      denominatore: found.denominator, itp: plain(found.delay), media_semplice: plain(found.simpleMean),
    };
  },

  ritardo_pcc: ({ anno, fatture }) => {
    const invoices = (fatture as readonly CaseInvoice[]).map(invoiceOf);
    const all = pccDelay(invoices, anno as number);
    return { giorni: all.days, ritardo_ponderato: plain(all.delay), itp_solo_pagate: plain(paymentDelay(invoices).delay) };
  },

  fgdc: (inputs) => {
    const figures = inputs as Figures;
    if ('ritardi' in inputs) {
      const { stanziamento_macro_103: stanziamento = '', di_cui_vincolati: tied = '' } = figures;
      const base = guaranteeFundBase({ stanziamento, tied });
      const funds = (inputs.ritardi as string[]).map((delay) => valueOf(guaranteeFund({ base, delay, stock: inputs.stock_ok as boolean }, caseDay)));
      return { base, pct: funds.map((fund) => fund?.share), accantonamento: funds.map((fund) => fund?.amount) };
    }
    if ('casi_stock_N1' in inputs) {
      const { base = '', stock_N2: previous = '', fatture_ricevute_N1: received = '', ritardo: delay = '' } = figures;
      const funds = (inputs.casi_stock_N1 as string[]).map((last) =>
        valueOf(guaranteeFund({ base, delay, stock: { last, previous, invoices: received } }, caseDay)));
      const limit = valueOf(guaranteeFund({ base, delay, stock: { last: 0, previous, invoices: received } }, caseDay));
      return {
        stock_massimo_ammesso: limit?.debt?.highestAllowed,
        stock_ridotto_almeno_10: funds.map((fund) => fund?.debt?.reduced), esente_5_per_cento: funds.map((fund) => fund?.debt?.exempt),
        pct: funds.map((fund) => fund?.share), accantonamento: funds.map((fund) => fund?.amount),
      };
    }
    const funds = (inputs.casi as readonly Figures[]).map(({ stock_N1: last = '', stock_N2: previous = '', fatture_N1: received = '', ritardo: delay = '' }) =>
      valueOf(guaranteeFund({ base: figures.base ?? '', delay, stock: { last, previous, invoices: received } }, caseDay)));
    return {
      stock_su_fatture_pct: funds.map((fund) => plain(fund?.debt?.onInvoices)),
      pct: funds.map((fund) => fund?.share), accantonamento: funds.map((fund) => fund?.amount),
    };
  },

  risultato_pagamenti: (inputs) => {
    const { risultato_teorico: amount = '', peso_pct: share = '' } = inputs as Figures;
    const of = (delay: string, target: string) => paymentTarget({ amount, share, delay, target });
    return {
      quota_legata: of('0', '0').tied,
      erogabile: (inputs.casi as readonly Figures[]).map(({ ritardo = '', target = '' }) => of(ritardo, target).payable),
    };
  },

  deficitarieta: (inputs) => {
    const figures = inputs as Figures;
    if ('casi' in inputs) {
      const found = (inputs.casi as readonly (readonly boolean[])[]).map(structuralDeficit);
      return { n: found.map(({ count }) => count), strutturalmente_deficitario: found.map(({ structural }) => plain(structural)) };
    }
    if ('P1' in inputs) {
      const beyond = Object.entries(figures).map(([name, value]) => [
        name, (value as string | null) === null ? null : valueOf(isBeyondBound(name as DeficitParameter, value, caseDay)),
      ]);
      return { deficitari: Object.fromEntries(beyond) as unknown };
    }
    if ('imp_101' in inputs) return parameterOf('P1', p1(figures));
    if ('cs_def_123' in inputs) return parameterOf('P2', p2(figures));
    if ('mora_U1070602' in inputs) return parameterOf('P4', p4(figures));
    const others = p3p5p8(figures);
    const names = ['P3', 'P5', 'P6', 'P7', 'P8'] as const;
    const found = names.map((name) => valueOf(deficitParameter(name, others[name], caseDay)));
    return {
      ...Object.fromEntries(names.map((name, index) => [name, plain(found[index]?.value)])),
      deficitari: found.map((one) => plain(one?.deficit)),
    };
  },

  capacita_assunzionale: (inputs) => {
    if (!('spesa_personale' in inputs)) {
      const residents = inputs.abitanti as number | number[];
      const of = (count: number) => valueOf(hiringClassOf(count, caseDay));
      return { fasce: each(residents, (count) => of(count)?.fascia), soglia1: each(residents, (count) => of(count)?.table1) };
    }
    const figures = inputs as Figures;
    const { spesa_personale: staffSpending = '', spesa_2018: spending2018, rapporto_precedente_pct: previousRatio, denominatore } = figures;
    const capacity = (day: CivilDate) => valueOf(hiringCapacity({
      residents: inputs.abitanti as number,
      staffSpending,
      denominator: denominatore ?? { currentEntries: inputs.entrate_correnti as string[], fcde: figures.fcde_assestato ?? '' },
      ...(spending2018 === undefined ? {} : { spending2018 }),
      ...(previousRatio === undefined ? {} : { previousRatio }),
    }, day));
    if ('entrate_correnti' in inputs) {
      const found = capacity(civilDate(`${String(inputs.anno)}-12-31`));
      return {
        fascia: found?.class.fascia, denominatore: plain(found?.denominator), rapporto_pct: plain(found?.ratio),
        soglia1: found?.class.table1, soglia3: found?.class.table3, classe: plain(found?.standing),
        spesa_massima: plain(found?.maximumSpending), margine: plain(found?.margin),
      };
    }
    if (spending2018 !== undefined) {
      const years = inputs.anni as number | number[];
      const ofYear = (year: number) => capacity(civilDate(`${year}-12-31`));
      return {
        tetto_tab1: plain(capacity(caseDay)?.table1Ceiling),
        tetto_tab2: each(years, (year) => plain(ofYear(year)?.table2Ceiling)),
        spesa_massima: each(years, (year) => plain(ofYear(year)?.tablesCeiling)),
      };
    }
    const found = capacity(civilDate('2025-12-31'));
    return {
      rapporto_pct: plain(found?.ratio), classe: plain(found?.standing),
      spesa_massima_a_rapporto_invariato: plain(found?.spendingAtPreviousRatio), eccedenza_su_soglia3: plain(found?.excess),
    };
  },

  anticipazione_tesoreria: ({ entrate_correnti_penultimo, dodicesimi }) => ({
    limite: each(dodicesimi as number | number[], (twelfths) =>
      treasuryAdvanceLimit({ currentEntries: entrate_correnti_penultimo as string, twelfths }).limit),
  }),

  indebitamento: (inputs) => {
    const figures = inputs as Figures;
    const found = valueOf(debtLimit({
      currentEntries: figures.entrate_correnti_penultimo_rendiconto ?? '', interest: figures.interessi_in_essere ?? '',
      guaranteeInterest: figures.interessi_garanzie ?? '', interestContributions: figures.contributi_c_interessi ?? '',
    }, caseDay));
    return { limite: found?.limit, disponibile_nuovi_interessi: found?.available };
  },

  indicatori_classici: (inputs) => {
    const figures = inputs as Figures;
    const { '1': titolo1 = figures.tit1 ?? '', '2': titolo2 = figures.tit2 ?? '', '3': titolo3 = figures.tit3 ?? '' } = (inputs.accertamenti ?? {}) as Figures;
    const of = (name: ClassicalIndicator, values: Figures) => plain(classicalIndicator(name, values).value);
    if ('accertamenti' in inputs) {
      const entries = { titolo1, titolo2, titolo3 };
      return {
        entrate_correnti: classicalIndicator('autonomiaFinanziaria', entries).denominator,
        autonomia_finanziaria_pct: of('autonomiaFinanziaria', entries), autonomia_tributaria_pct: of('autonomiaTributaria', entries),
        dipendenza_trasferimenti_pct: of('dipendenzaTrasferimenti', entries),
      };
    }
    if ('popolazione' in inputs) {
      const entries = { titolo1, titolo2, titolo3, residents: figures.popolazione ?? '' };
      return {
        pressione_tributaria_pc: of('pressioneTributaria', entries), pressione_finanziaria_pc: of('pressioneFinanziaria', entries),
        trasferimenti_pc: of('trasferimentiProCapite', entries),
      };
    }
    if ('stanziato_def' in inputs) {
      const { stanziato_def = '', impegnato = '', pagato_comp = '', accertato = '', riscosso_comp = '' } = figures;
      const sums = { stanziatoDefinitivo: stanziato_def, impegnato, pagatoCompetenza: pagato_comp, accertato, riscossoCompetenza: riscosso_comp };
      return {
        capacita_impegno_pct: of('capacitaImpegno', sums), velocita_pagamento_pct: of('velocitaPagamento', sums),
        velocita_riscossione_pct: of('velocitaRiscossione', sums),
      };
    }
    const { personale = '', irap = '', rate_capitale: rateCapitale = '', interessi = '', entrate_correnti: entrateCorrenti = '' } = figures;
    const rigid = { personale, irap, rateCapitale, interessi, entrateCorrenti };
    return { rigidita_con_irap_pct: of('rigiditaConIrap', rigid), rigidita_senza_irap_pct: of('rigiditaSenzaIrap', rigid) };
  },

  copertura_servizi: ({ servizi, soglia_deficitari }) => {
    const services = (servizi as readonly Figures[]).map(({ nome = '', entrate = '', costi = '', pct_costi = '' }) => ({
      name: nome, entrate, costi, costShare: pct_costi,
    }));
    const found = valueOf(serviceCoverage(services, { percent: soglia_deficitari as string }));
    return { costi_rilevanti: found?.costs, entrate: found?.entrate, copertura_pct: plain(found?.coverage), rispetta_36: plain(found?.reachesMinimum) };
  },

  piano_indicatori: (inputs) => {
    const figures = inputs as Figures;
    if ('giorni' in inputs) {
      const { somma_utilizzi_giornalieri: dailyUse = '', max_normativo: limit = '' } = figures;
      return { valore_pct: plain(treasuryAdvanceUse({ dailyUse, limit, days: inputs.giorni as number }).value) };
    }
    const { fpv_entrata: fpvEntrata = '', fpv_rinviato: fpvRinviato = '' } = figures;
    return { valore_pct: plain(pianoIndicator('14.1', { fpvEntrata, fpvRinviato }).value) };
  },
};

interface CaseInvoice {
  readonly importo?: string;
  readonly imponibile?: string;
  readonly scadenza: CivilDate;
  readonly pagamento: CivilDate | null;
  readonly giorni_sospesi?: number;
}

function invoiceOf({ importo, imponibile, scadenza, pagamento, giorni_sospesi }: CaseInvoice): Invoice {
  return { amount: imponibile ?? importo ?? '', due: scadenza, paid: pagamento, suspendedDays: giorni_sospesi ?? 0 };
}

function parameterOf<Name extends DeficitParameter>(name: Name, figures: DeficitFigures[Name]) {
  const found = valueOf(deficitParameter(name, figures, caseDay));
  return {
    numeratore: found?.numerator, valore_pct: plain(found?.value), deficitario: plain(found?.deficit),
    soglia: found && `${found.bound.comparator} ${String(found.bound.comuni)}`,
  };
}

const p1 = (figures: Figures): DeficitFigures['P1'] => ({
  ripianoDisavanzo: figures.ripiano ?? '', impegni101: figures.imp_101 ?? '', irap: figures.irap ?? '',
  fpvEntrata101: figures.fpv_e_101 ?? '', fpvSpesa101: figures.fpv_u_101 ?? '', interessi107: figures.interessi_107 ?? '',
  titolo4: figures.tit4 ?? '', accertamenti123: figures.acc_123 ?? '', accertamenti403070809: figures.acc_4_03_07_08_09 ?? '',
});

const p2 = (figures: Figures): DeficitFigures['P2'] => ({
  incassiE101: figures.rc_rr_E101 ?? '', incassiE10104: figures.rc_rr_E10104 ?? '', incassiE3: figures.rc_rr_E3 ?? '',
  previsioniCassa123: figures.cs_def_123 ?? '',
});

const p4 = (figures: Figures): DeficitFigures['P4'] => ({
  interessi107: figures.interessi_107 ?? '', mora: figures.mora_U1070602 ?? '', interessiAnticipazioni: figures.anticipazioni_U1070604 ?? '',
  titolo4: figures.tit4 ?? '', estinzioniAnticipate: figures.estinzioni_anticipate ?? '', accertamenti40206: figures.acc_E40206 ?? '',
  accertamenti40301: figures.acc_E40301 ?? '', accertamenti40304: figures.acc_E40304 ?? '', accertamenti123: figures.acc_123 ?? '',
  accertamenti403070809: figures.acc_4_03_07_08_09 ?? '0',
});

const p3p5p8 = (figures: Figures): Pick<DeficitFigures, 'P3' | 'P5' | 'P6' | 'P7' | 'P8'> => ({
  P3: { anticipazioneInizioAnno: figures.anticipazione_inizio_N1 ?? '', massimoAnticipazione: figures.max_anticipazione ?? '' },
  P5: { disavanzoIscritto: figures.disavanzo_iscritto ?? '', accertamenti123: figures.acc_123 ?? '' },
  P6: { debitiRiconosciutiFinanziati: figures.dfb_riconosciuti_finanziati ?? '', impegniTitolo1: figures.imp_tit1 ?? '', impegniTitolo2: figures.imp_tit2 ?? '' },
  P7: { debitiInCorso: figures.dfb_in_corso ?? '', debitiInCorsoFinanziamento: figures.dfb_in_corso_finanziamento ?? '', accertamenti123: figures.acc_123 ?? '' },
  P8: { riscossioniTotali: figures.riscossioni_totali ?? '', accertamentiTotali: figures.accertamenti_totali ?? '', residuiAttiviIniziali: figures.residui_attivi_iniziali ?? '' },
});
