import { describe, expect, it } from 'vitest';
import {
  limitsCheck, parseRegulation, procurementParameter, procurementRoute, regulationRoute, splittingSigns, technicalIncentives, type ParameterName,
  type ProcurementQuestion,
} from 'municipal-performance/procurement';
import type { Outcome, Step } from 'municipal-performance';
import { cremona2016Regulation } from 'municipal-performance/samples';
import { civilDate } from 'municipal-performance/values';
import { told } from '../tools/told.js';

const day = civilDate;
const in2024 = { from: day('2024-01-01'), to: day('2024-12-31') };
const bought = (id: string, on: string, value: string) => ({ id, on: day(on), kind: 'services' as const, object: '90910000', value });

function value<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(outcome.findings.map(({ message }) => message).join());
  return outcome.value;
}

const traced = (outcome: Outcome<{ readonly step: Step }>) => told(value(outcome).step);
const guideline = value(parseRegulation(cremona2016Regulation));

describe('the trace of a route', () => {
  it('has value, threshold, band and the local rule beside it, each with its act (art. 36 c. 2 a) D.Lgs. 50/2016; PEG 2016 l. 525)', () => {
    const question: ProcurementQuestion = {
      on: day('2016-12-01'), kind: 'supplies', value: '12000', options: '100',
      clock: { notice: day('2016-12-01'), invitation: day('2016-12-02'), determina: day('2016-11-30') },
    };
    expect(traced(procurementRoute(question, guideline))).toEqual([
      'procurement/route: Procedura consentita dalla legge = affidamento_diretto text',
      '  giorno = 2016-12-01 day',
      '  bando = 2016-12-01 day',
      '  inviti = 2016-12-02 day',
      '  determina = 2016-11-30 day',
      '  tipo = supplies text',
      '  valore = 12100 euro <- procurement/contract-value',
      '  source act D.Lgs. 50/2016, article 36, comma 2, letter a',
      '  procurement/contract-value: Valore del contratto = 12100 euro',
      '    base = 12000 euro',
      '    opzioni e rinnovi = 100 euro',
      '    by base + opzioni + premi + forniture a disposizione + parti + lotti',
      '    source act D.Lgs. 36/2023, article 14, comma 4',
      '  procurement/eu-threshold: Soglia di rilevanza europea = 209000 euro',
      '    giorno = 2016-12-01 day',
      '    tipo = supplies text',
      '    ente = sub-central text',
      '    source act Reg. delegati (UE) 2015/2170, 2015/2171, 2015/2172',
      '  procurement/regime-R01: D.Lgs. 50/2016, testo originario = affidamento_diretto text',
      '    valore = 12100 euro',
      '    articolo = art. 36 c. 2 a) D.Lgs. 50/2016 text',
      '    da = 0 euro',
      '    sotto = 40000 euro',
      '    distanza dal limite superiore, che decide = 27900 euro',
      '    operatori = 1 count',
      '    source act D.Lgs. 50/2016, article 36, comma 2, letter a',
      '  procurement/local-route: Procedura secondo: Indirizzi operativi per gli affidamenti 2016 = 3 preventivi text',
      '    valore = 12100 euro',
      '    tipo = supplies text',
      '    regola = acquisti-3 text',
      '    source act Comune di Cremona, PEG 2016-2018, indirizzi operativi, date 2016-11-30, part l. 525',
    ]);
  });

  it('has both regimes where two hold: direct below 140.000 (art. 50 c. 1 b), negotiated from 139.000 (DL 77/2021 art. 51)', () => {
    const route = procurementRoute({ on: day('2023-07-05'), clock: { determina: day('2023-06-29'), invitation: day('2023-07-05') }, kind: 'services', value: '139500' });
    expect(traced(route)).toEqual([
      'procurement/route: Procedura consentita dalla legge = non determinata text',
      '  giorno = 2023-07-05 day',
      '  inviti = 2023-07-05 day',
      '  determina = 2023-06-29 day',
      '  tipo = services text',
      '  valore = 139500 euro <- procurement/contract-value',
      '  procurement/contract-value: Valore del contratto = 139500 euro',
      '    base = 139500 euro',
      '    by base + opzioni + premi + forniture a disposizione + parti + lotti',
      '    source act D.Lgs. 36/2023, article 14, comma 4',
      '  procurement/eu-threshold: Soglia di rilevanza europea = 215000 euro',
      '    giorno = 2023-07-05 day',
      '    tipo = services text',
      '    ente = sub-central text',
      '    source act Reg. delegati (UE) 2021/1951, 2021/1952, 2021/1953',
      '  procurement/regime-R09: D.Lgs. 36/2023 = affidamento_diretto text',
      '    valore = 139500 euro',
      '    articolo = art. 50 c. 1 b) D.Lgs. 36/2023 text',
      '    da = 0 euro',
      '    sotto = 140000 euro',
      '    distanza dal limite superiore, che decide = 500 euro',
      '    operatori = 1 count',
      '    source act D.Lgs. 36/2023, article 50, comma 1, letter b',
      '  procurement/regime-R08: DL 76/2020 modificato dal DL 77/2021 = negoziata_senza_bando text',
      '    valore = 139500 euro',
      '    articolo = art. 1 c. 2 b) DL 76/2020 come modificato dal DL 77/2021 art. 51 text',
      '    da = 139000 euro',
      '    sotto (soglia europea) = 215000 euro',
      '    distanza dal limite inferiore, che decide = 500 euro',
      '    operatori = 5 count',
      '    source act DL 76/2020, article 1, comma 2, letter b, part come modificato dal DL 77/2021 art. 51',
    ]);
  });

  it('names the acts whose bands the tables do not hold (PNRR, art. 225 c. 8 D.Lgs. 36/2023)', () => {
    const route = value(procurementRoute({ on: day('2023-07-01'), clock: { notice: day('2023-07-01') }, kind: 'services', value: '150000', pnrr: true }));
    expect(told(route.step).slice(-6)).toEqual([
      '  procurement/regime: DL 77/2021 e DL 13/2023 (PNRR e PNC) = fuori dalle tabelle text',
      '    valore = 150000 euro',
      '    articolo = art. 225 c. 8 D.Lgs. 36/2023; DL 77/2021; DL 13/2023 text',
      '    source act D.Lgs. 36/2023, article 225, comma 8',
      '    source act DL 77/2021',
      '    source act DL 13/2023',
    ]);
    expect(route.candidates[1]).toMatchObject({ regimeName: 'DL 77/2021 e DL 13/2023 (PNRR e PNC)', euThreshold: route.threshold.amount, aboveThreshold: false, verifiedOn: '2026-11-21' });
  });

  it('adds every part of works with cross-border interest, and asks no minimum of operators (art. 48 c. 2 D.Lgs. 36/2023)', () => {
    const route = value(procurementRoute({
      on: day('2024-03-01'), kind: 'works', value: '150000', options: '2', prizes: '4', provided: '5', mixedWith: [{ kind: 'services', value: '3' }], otherLots: ['7', '8'],
      crossBorderInterest: true,
    }));
    expect(told(route.step)).toEqual([
      'procurement/route: Procedura consentita dalla legge = ordinaria_aperta_o_ristretta text',
      '  giorno = 2024-03-01 day',
      '  tipo = works text',
      '  valore = 150029 euro <- procurement/contract-value',
      '  source act D.Lgs. 36/2023, article 48, comma 2',
      '  procurement/contract-value: Valore del contratto = 150029 euro',
      '    base = 150000 euro',
      '    opzioni e rinnovi = 2 euro',
      '    premi e pagamenti = 4 euro',
      '    forniture messe a disposizione = 5 euro',
      '    parte: services = 3 euro',
      '    altro lotto = 7 euro',
      '    altro lotto = 8 euro',
      '    by base + opzioni + premi + forniture a disposizione + parti + lotti',
      '    source act D.Lgs. 36/2023, article 14, comma 4',
      '  procurement/eu-threshold: Soglia di rilevanza europea = 5538000 euro',
      '    giorno = 2024-03-01 day',
      '    tipo = works text',
      '    ente = sub-central text',
      '    source act Reg. delegati (UE) 2023/2495, 2023/2496, 2023/2497',
      '  procurement/regime-R09: D.Lgs. 36/2023 = ordinaria_aperta_o_ristretta text',
      '    valore = 150029 euro',
      '    articolo = art. 48 c. 2 D.Lgs. 36/2023 text',
      '    da = 150000 euro',
      '    sotto = 1000000 euro',
      '    distanza dal limite inferiore, che decide = 29 euro',
      '    operatori = nessun minimo text',
      '    source act D.Lgs. 36/2023, article 48, comma 2',
    ]);
    expect(route.law).toMatchObject({ ifExisting: false, aboveThreshold: false, verifiedOn: '2026-11-21', note: 'Interesse transfrontaliero certo: procedure ordinarie a ogni importo.' });
    expect([route.contract.ownValue, route.contract.value].map(String)).toEqual(['150014', '150029']);
  });

  it('has no upper bound above the EU threshold, which is the lower one (art. 14 c. 1 d) D.Lgs. 36/2023)', () => {
    const route = value(procurementRoute({ on: day('2024-03-01'), kind: 'social', value: '800000' }));
    expect(told(route.step).slice(-7)).toEqual([
      '    valore = 800000 euro',
      '    articolo = art. 14 c. 1 d) D.Lgs. 36/2023; art. 127 D.Lgs. 36/2023 text',
      '    da (soglia europea) = 750000 euro',
      '    distanza dal limite inferiore, che decide = 50000 euro',
      '    operatori = nessun minimo text',
      '    source act D.Lgs. 36/2023, article 14, comma 1, letter d',
      '    source act D.Lgs. 36/2023, article 127',
    ]);
    expect(route.law?.upper).toBeNull();
  });

  it('says that the regulation has no rule (hole of 9.999,01–9.999,99, PEG 2016 l. 457)', () => {
    expect(traced(regulationRoute(guideline, { kind: 'works', value: '9999.50' }))).toEqual([
      'procurement/local-route: Procedura secondo: Indirizzi operativi per gli affidamenti 2016 = nessuna regola text',
      '  valore = 9999.5 euro',
      '  tipo = works text',
      '  source act Comune di Cremona, PEG 2016-2018, indirizzi operativi, date 2016-11-30',
    ]);
  });
});

describe('the trace of', () => {
  it('incentives: 2 % of the base at most, 80 % to staff (art. 45 D.Lgs. 36/2023)', () => {
    expect(traced(technicalIncentives({ on: day('2024-03-01'), kind: 'works', base: '150000', share: '1.5' }))).toEqual([
      'procurement/technical-incentives: Incentivi per funzioni tecniche = 2250 euro',
      '  base della procedura = 150000 euro',
      '  quota = 1.5 percent',
      '  quota del personale = 80 percent',
      '  al personale = 1800 euro',
      '  by base × quota',
      '  rounded to 2 half-up',
      '  source act D.Lgs. 36/2023, article 45',
    ]);
  });

  it('a duty with a bound, and the ceiling of the EU threshold (art. 1 c. 450 L. 296/2006)', () => {
    expect(traced(procurementParameter('mepaDuty', day('2024-01-01'), '6000'))).toEqual([
      'procurement/mepa-duty: Obbligo di MePA o di sistema telematico per forniture e servizi = true flag',
      '  giorno = 2024-01-01 day',
      '  importo = 6000 euro',
      '  da = 5000 euro',
      '  distanza = 1000 euro',
      '  solo sotto la soglia europea = 221000 euro',
      '  source act L. 296/2006, article 1, comma 450, part come modificato dalla L. 145/2018 art. 1 c. 130',
    ]);
  });

  it.each<[ParameterName, string, string]>([
    ['inProgrammeWorks', '2016-04-18', 'oltre = 100000 euro'], ['rotationWaiver', '2024-01-01', 'sotto = 5000 euro'], ['durcSelfDeclaration', '2024-01-01', 'fino a = 20000 euro'],
  ])('%s on %s: %s', (name, on, bound) => {
    expect(traced(procurementParameter(name, day(on), '1'))[3]).toBe(`  ${bound}`);
    expect(traced(procurementParameter(name, day(on), '1'))[4]).toBe(`  distanza = ${Number(/\d+/.exec(bound)?.[0]) - 1} euro`);
  });

  it('two texts that disagree: both are sources (art. 62 c. 1 and all. II.4 art. 2 c. 1 D.Lgs. 36/2023)', () => {
    expect(traced(procurementParameter('worksQualificationNeeded', day('2024-01-01'), '500000'))).toEqual([
      'procurement/qualification-works: Qualificazione della stazione appaltante per lavori = conflict flag',
      '  giorno = 2024-01-01 day',
      '  importo = 500000 euro',
      '  oltre = 500000 euro',
      '  distanza = 0 euro',
      '  source act D.Lgs. 36/2023, article 62, comma 1',
      '  source act D.Lgs. 36/2023, part all. II.4, article 2, comma 1',
    ]);
  });

  it.each<[ParameterName, readonly string[]]>([
    ['standStillDays', ['procurement/stand-still: Termine dilatorio prima del contratto sopra soglia = 35 days', 'article 18, comma 3']],
    ['negotiatedBestValue', ['procurement/negotiated-best-value: Conclusione della procedura negoziata con offerta economicamente più vantaggiosa = 4 months', 'part all. I.3, article 1']],
    ['digitalPlatform', ['procurement/digital-platform: Piattaforma certificata per l’intero ciclo = obbligatoria text', 'article 25']],
    ['autoExclusionMinOffers', ['procurement/automatic-exclusion: Offerte ammesse dalle quali si applica l’esclusione automatica delle anomale = 5 count', 'article 54, comma 1']],
    ['feasibilityBeforeAnnualList', ['procurement/feasibility: Progetto o documento di fattibilità prima dell’elenco annuale dei lavori = 5538000 euro', 'article 37, comma 2']],
  ])('a value without an amount: %s', (name, [first, source]) => {
    expect(traced(procurementParameter(name, day('2024-03-01')))).toEqual([first, '  giorno = 2024-03-01 day', `  source act D.Lgs. 36/2023, ${source}`]);
  });

  it('a term that is no count of days or months is told in words', () => {
    expect(traced(procurementParameter('tavoloTecnicoList', day('2017-01-01')))[0])
      .toBe('procurement/tavolo-tecnico: Elenco delle acquisizioni al Tavolo tecnico dei soggetti aggregatori = Elenco delle acquisizioni al Tavolo tecnico dei soggetti aggregatori text');
  });

  it('a ceiling', () => {
    const [standing] = value(limitsCheck([{ name: 'Vigilanza armata', ceiling: '40000', amounts: ['25000', '15000.01'] }]));
    expect(standing && told(standing.step)).toEqual([
      'procurement/limit: Vigilanza armata = -0.01 euro',
      '  tetto = 40000 euro',
      '  usato = 40000.01 euro',
      '  by tetto − Σ importi',
    ]);
  });

  it('purchases that together reach a bound (art. 14 c. 6, art. 50 c. 1 e) D.Lgs. 36/2023)', () => {
    const [sign] = value(splittingSigns([bought('B', '2024-05-01', '70000'), bought('A', '2024-02-01', '70000.01')], in2024));
    expect(sign && told(sign.step)).toEqual([
      'procurement/splitting-sign: Acquisti che insieme raggiungono 140.000,00 € = 140000.01 euro',
      '  A = 70000.01 euro',
      '  B = 70000 euro',
      '  by Σ acquisti dello stesso oggetto nel periodo',
      '  source act D.Lgs. 36/2023, article 14, comma 6',
      '  source act D.Lgs. 36/2023, article 50, comma 1, letter e',
    ]);
  });
});
