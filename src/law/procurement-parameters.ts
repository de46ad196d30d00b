import { civilDate } from '../values/days.js';
import { decimal, euro, type Citation, type Decimal, type Euro } from '../values/numbers.js';
import type { Unit } from '../outcome/index.js';
import type { Dated, Version } from './dated.js';
import type { ContractKind } from './procurement-regimes.js';

/** How an amount is compared with a bound: `from` ≥, `above` >, `below` <, `up-to` ≤. */
export type Comparison = 'from' | 'above' | 'below' | 'up-to';

/** A dated value of procurement besides bands and terms. */
export type ParameterValue =
  | {
    readonly form: 'amount';
    readonly amount: Euro | 'eu-threshold';
    readonly holds: Comparison;
    /** A second text in force that compares otherwise: where the two disagree, the law is in conflict with itself. */
    readonly against?: { readonly holds: Comparison; readonly source: Citation };
    /** Whether it holds only below the EU threshold of supplies and services. */
    readonly onlyBelowThreshold?: true;
  }
  | {
    readonly form: 'number';
    readonly number: Decimal;
    /** Kinds of contract that it concerns; all when absent. */
    readonly kinds?: readonly ContractKind[];
  }
  | { readonly form: 'text'; readonly text: string };

/** Names of the dated values; terms in days and months are in `procurementTerms`. */
export type ProcurementParameterName =
  | 'mepaDuty' | 'rotationWaiver' | 'rotationScope' | 'inProgrammeSuppliesServices' | 'inProgrammeWorks' | 'feasibilityBeforeAnnualList'
  | 'tavoloTecnico' | 'worksQualificationNeeded' | 'suppliesServicesQualificationNeeded' | 'qualificationLevels'
  | 'unqualifiedTelematicRoute' | 'concessionQualification' | 'provisionalGuarantee' | 'finalGuarantee' | 'autoExclusionMinOffers'
  | 'standStillBelowEU' | 'sampleChecksArt52' | 'lightChecksGuidelines4' | 'durcSelfDeclaration' | 'checkSystem' | 'cig' | 'cup'
  | 'digitalPlatform' | 'pcpWeb' | 'l190Tables' | 'decDistinctFromRup' | 'oepvMandatory';

const code = 'D.Lgs. 36/2023';
const code2016 = 'D.Lgs. 50/2016';

/**
 * Dated values of procurement: duties by amount, guarantees, checks, publication. Nothing is known before the first version
 * of each; `null` ends a duty.
 *
 * @source L. 296/2006 art. 1 c. 450; D.Lgs. 50/2016; ANAC Linee guida 4; DL 76/2020; D.Lgs. 36/2023 with annexes
 */
export const procurementParameters: Readonly<Record<ProcurementParameterName, Dated<ParameterValue>>> = /* @__PURE__ */ parameters();

type ParameterVersion =
  readonly [from: string, value: ParameterValue | null, source: Citation, mark: 'verified' | 'knowledge', note?: string];

function parameters(): Readonly<Record<ProcurementParameterName, Dated<ParameterValue>>> {
  return {
    mepaDuty: dated('mepa-duty', 'Obbligo di MePA o di sistema telematico per forniture e servizi', 'euro', [
      ['2016-01-01', { ...amount('1000', 'from'), onlyBelowThreshold: true }, { act: 'L. 296/2006', article: '1', comma: '450', part: 'come modificato dalla L. 208/2015 art. 1 c. 502' }, 'verified'],
      ['2019-01-01', { ...amount('5000', 'from'), onlyBelowThreshold: true }, { act: 'L. 296/2006', article: '1', comma: '450', part: 'come modificato dalla L. 145/2018 art. 1 c. 130' }, 'verified'],
    ]),
    rotationWaiver: dated('rotation-waiver', 'Deroga alla rotazione', 'euro', [
      ['2018-04-07', amount('1000', 'below'), { act: 'ANAC Linee guida 4', part: 'par. 3.7, delibera 206/2018' }, 'knowledge', 'Motivata. Giorno di efficacia da confermare.'],
      ['2019-08-01', amount('5000', 'below'), { act: 'ANAC Linee guida 4', part: 'par. 3.7, delibera 636/2019' }, 'knowledge', 'Motivata. Giorno di efficacia da confermare.'],
      ['2023-07-01', amount('5000', 'below'), { act: code, article: '49', comma: '6' }, 'verified', 'Per affidamenti diretti.'],
    ]),
    rotationScope: dated('rotation-scope', 'Che cosa ruota', 'text', [
      ['2016-04-19', text('inviti'), { act: code2016, article: '36', comma: '1' }, 'knowledge'],
      ['2017-05-20', text('inviti e affidamenti'), { act: code2016, article: '36', comma: '1', part: 'come modificato dal D.Lgs. 56/2017' }, 'verified'],
      ['2023-07-01', text('affidamenti: escluso il solo contraente uscente'), { act: code, article: '49', comma: '1-5' }, 'verified', 'Stesso settore merceologico, categoria di opere o settore di servizi in due affidamenti consecutivi; anche per fasce di valore (c. 3); non se l’indagine di mercato era aperta a tutti (c. 5).'],
    ]),
    inProgrammeSuppliesServices: dated('programme-supplies-services', 'Inserimento nel programma degli acquisti di forniture e servizi', 'euro', [
      ['2016-04-19', amount('40000', 'from'), { act: code2016, article: '21', comma: '6' }, 'verified', 'Programma biennale, obbligatorio dal bilancio 2018 (L. 232/2016 art. 1 c. 424, da confermare).'],
      ['2023-07-01', amount('140000', 'from'), { act: code, article: '37', comma: '3' }, 'verified', 'Programma triennale.'],
    ]),
    inProgrammeWorks: dated('programme-works', 'Inserimento nel programma triennale dei lavori pubblici', 'euro', [
      ['2016-01-01', amount('100000', 'above'), { act: 'D.Lgs. 163/2006', article: '128' }, 'knowledge', '«Superiore a 100.000».'],
      ['2016-04-19', amount('100000', 'from'), { act: code2016, article: '21', comma: '3' }, 'verified'],
      ['2023-07-01', amount('150000', 'from'), { act: code, article: '37', comma: '2' }, 'verified'],
    ]),
    feasibilityBeforeAnnualList: dated('feasibility', 'Progetto o documento di fattibilità prima dell’elenco annuale dei lavori', 'euro', [
      ['2016-04-19', amount('1000000', 'from'), { act: code2016, article: '21', comma: '3' }, 'verified', 'PFTE approvato.'],
      ['2023-07-01', amount('eu-threshold', 'from'), { act: code, article: '37', comma: '2' }, 'verified', 'DOCFAP prima del programma triennale, DIP prima dell’elenco annuale; soglia europea dei lavori.'],
    ]),
    tavoloTecnico: dated('tavolo-tecnico-list', 'Comunicazione al Tavolo tecnico dei soggetti aggregatori', 'euro', [
      ['2016-04-19', amount('1000000', 'above'), { act: code2016, article: '21', comma: '6' }, 'verified', 'Forniture e servizi.'],
      ['2023-07-01', null, { act: code, article: '226' }, 'knowledge', 'Abrogato con il D.Lgs. 50/2016.'],
    ]),
    worksQualificationNeeded: dated('qualification-works', 'Qualificazione della stazione appaltante per lavori', 'euro', [
      ['2016-04-19', amount('150000', 'from'), { act: code2016, article: '37', comma: '1' }, 'knowledge', 'Il c. 4, per i comuni non capoluogo, è sospeso dal 2019.'],
      ['2023-07-01', { ...amount('500000', 'above'), against: { holds: 'from', source: { act: code, part: 'all. II.4', article: '2', comma: '1' } } }, { act: code, article: '62', comma: '1' }, 'verified', 'A 500.000 euro esatti l’art. 62 libera e l’all. II.4 chiede la qualificazione.'],
    ]),
    suppliesServicesQualificationNeeded: dated('qualification-supplies-services', 'Qualificazione della stazione appaltante per forniture e servizi', 'euro', [
      ['2016-04-19', amount('40000', 'from'), { act: code2016, article: '37', comma: '1' }, 'knowledge'],
      ['2023-07-01', { ...amount('140000', 'above'), against: { holds: 'from', source: { act: code, part: 'all. II.4', article: '5' } } }, { act: code, article: '62', comma: '1' }, 'verified', 'A 140.000 euro esatti l’art. 62 libera e l’all. II.4 chiede la qualificazione.'],
    ]),
    qualificationLevels: dated('qualification-levels', 'Livelli di qualificazione', 'text', [
      ['2023-07-01', text('lavori: L3 fino a 1.000.000, L2 fino alla soglia europea, L1 ogni importo; servizi e forniture: SF3 fino a 750.000, SF2 fino a 5.000.000, SF1 ogni importo'), { act: code, article: '63', comma: '2' }, 'verified', 'Anche all. II.4 art. 3 e 5.'],
    ]),
    unqualifiedTelematicRoute: dated('unqualified-telematic-route', 'Acquisti senza qualificazione con gli strumenti telematici di soggetti qualificati', 'text', [
      ['2023-07-01', text('servizi e forniture sotto la soglia europea; manutenzione ordinaria di lavori sotto 1.000.000'), { act: code, article: '62', comma: '6', letter: 'c' }, 'verified'],
    ]),
    concessionQualification: dated('qualification-concessions', 'Qualificazione per concessioni e partenariato', 'text', [
      ['2023-07-01', text('L2 o SF2 a ogni importo'), { act: code, part: 'all. II.4', article: '3', comma: '5' }, 'verified'],
      ['2024-12-31', text('L2 da 500.000 (lavori), SF2 da 140.000 (servizi)'), { act: code, part: 'all. II.4', article: '3', comma: '5' }, 'verified', 'Anche all. II.4 art. 5 c. 5.'],
    ]),
    provisionalGuarantee: dated('provisional-guarantee', 'Garanzia provvisoria', 'text', [
      ['2016-04-19', text('2 % (da 1 a 4 %); facoltativa per l’art. 36 c. 2 a)'), { act: code2016, article: '93' }, 'knowledge'],
      ['2020-07-17', text('sotto soglia non richiesta salvo particolari esigenze; se richiesta, dimezzata'), { act: 'DL 76/2020', article: '1', comma: '4' }, 'knowledge'],
      ['2023-07-01', text('affidamento diretto: mai; negoziata: non richiesta salvo particolari esigenze, allora al massimo 1 %'), { act: code, article: '53', comma: '1-3' }, 'verified'],
      ['2024-12-31', text('affidamento diretto: mai; negoziata: non richiesta salvo particolari esigenze, allora al massimo 1 %'), { act: code, article: '53', comma: '1-3, 4-bis' }, 'verified', 'Senza le riduzioni dell’art. 106 c. 8 (c. 4-bis).'],
    ]),
    finalGuarantee: dated('final-guarantee', 'Garanzia definitiva', 'text', [
      ['2016-04-19', text('10 %, con aumenti per ribassi oltre il 10 e il 20 %; facoltativa, motivando, per l’art. 36 c. 2 a)'), { act: code2016, article: '103', comma: '1, 11' }, 'knowledge'],
      ['2023-07-01', text('sotto soglia 5 % del contratto, con motivazione si può non chiedere; sopra soglia 10 %'), { act: code, article: '53', comma: '4' }, 'verified', 'Sopra soglia art. 117 c. 1.'],
      ['2024-12-31', text('sotto soglia 5 % del contratto, con motivazione si può non chiedere; sopra soglia 10 %'), { act: code, article: '53', comma: '4, 4-bis' }, 'verified', 'Sotto soglia senza gli aumenti dell’art. 117 c. 2 (c. 4-bis).'],
    ]),
    autoExclusionMinOffers: dated('automatic-exclusion', 'Offerte ammesse dalle quali si applica l’esclusione automatica delle anomale', 'count', [
      ['2016-04-19', count('10'), { act: code2016, article: '97', comma: '8' }, 'knowledge', 'Minor prezzo, sotto soglia. Letto solo in parte.'],
      ['2020-07-17', count('5'), { act: 'DL 76/2020', article: '1', comma: '3' }, 'knowledge'],
      ['2023-07-01', { ...count('5'), kinds: ['works', 'services', 'engineering', 'social'] }, { act: code, article: '54', comma: '1' }, 'verified', 'Minor prezzo, lavori o servizi (non forniture), senza interesse transfrontaliero, non per affidamenti diretti.'],
    ]),
    standStillBelowEU: dated('stand-still-below', 'Termine dilatorio sotto soglia', 'days', [
      ['2016-04-19', text('non per l’art. 36 c. 2 a) e b) e per gli acquisti su MePA'), { act: code2016, article: '32', comma: '10', letter: 'b' }, 'knowledge', 'La lett. b) nel primissimo testo è da confermare.'],
      ['2023-07-01', count('0'), { act: code, article: '55', comma: '2' }, 'verified'],
    ]),
    sampleChecksArt52: dated('sample-checks', 'Requisiti autodichiarati, con verifica anche a campione', 'euro', [
      ['2023-07-01', amount('40000', 'below'), { act: code, article: '52', comma: '1' }, 'verified', 'Affidamenti diretti.'],
    ]),
    lightChecksGuidelines4: dated('light-checks', 'Controlli semplificati delle Linee guida 4', 'text', [
      ['2018-04-07', text('controlli semplificati sotto 5.000 e da 5.000 a 20.000; completi da 20.000'), { act: 'ANAC Linee guida 4', part: 'par. 4.2' }, 'knowledge'],
      ['2023-07-01', null, { act: code, article: '52' }, 'knowledge', 'Sostituiti dall’art. 52.'],
    ]),
    durcSelfDeclaration: dated('durc-self-declaration', 'Dichiarazione sostitutiva del DURC per forniture e servizi', 'euro', [
      ['2016-01-01', amount('20000', 'up-to'), { act: 'DL 70/2011', article: '4', comma: '14-bis' }, 'verified', '«Fino a 20.000», incluso.'],
      ['2023-07-01', amount('20000', 'up-to'), { act: 'DL 70/2011', article: '4', comma: '14-bis' }, 'knowledge', 'Se valga ancora accanto all’art. 52 D.Lgs. 36/2023 è discusso.'],
    ]),
    checkSystem: dated('check-system', 'Sistema di verifica dei requisiti', 'text', [
      ['2016-01-01', text('AVCpass, da 40.000'), { act: 'D.Lgs. 163/2006', article: '6-bis' }, 'verified', 'Delibera AVCP 111/2012.'],
      ['2022-11-09', text('FVOE'), { act: 'Delibera ANAC 464/2022' }, 'knowledge', 'Il giorno di avvio è da confermare.'],
      ['2023-07-01', text('FVOE'), { act: code, article: '24' }, 'verified', 'Dal 2024 dentro la BDNCP (art. 99).'],
      ['2024-12-31', text('FVOE; se non funziona, dopo 30 giorni dalla proposta di aggiudicazione si procede con autodichiarazione'), { act: code, article: '99', comma: '3-bis' }, 'verified'],
    ]),
    cig: dated('cig', 'Codice identificativo di gara', 'text', [
      ['2016-01-01', text('CIG sempre; SmartCIG sotto 40.000'), { act: 'L. 136/2010' }, 'verified', 'Determinazione AVCP 4/2011 per i casi esclusi.'],
      ['2024-01-01', text('solo tramite PCP o piattaforma certificata: scheda AD5 sotto 5.000, AD3 da 5.000 per gli affidamenti diretti; P7_1_3 e P7_2 per le negoziate sotto soglia; P2_16 per le aperte sotto soglia'), { act: code, article: '25-26' }, 'verified', 'Delibera ANAC 582/2023.'],
    ]),
    cup: dated('cup', 'Codice unico di progetto', 'text', [
      ['2016-01-01', text('per i progetti di investimento pubblico'), { act: 'L. 3/2003', article: '11' }, 'verified', 'Dalla L. 120/2020 gli atti senza CUP sono nulli (da confermare).'],
    ]),
    digitalPlatform: dated('digital-platform', 'Piattaforma certificata per l’intero ciclo', 'text', [
      ['2024-01-01', text('obbligatoria'), { act: code, article: '25' }, 'verified', 'Art. 225 c. 2.'],
    ]),
    pcpWeb: dated('pcp-web', 'Interfaccia web della PCP in caso di difficoltà', 'euro', [
      ['2024-01-10', amount('5000', 'below'), { act: 'Comunicato del Presidente ANAC', date: '2024-01-10' }, 'verified', 'Fino al 30/9/2024.'],
      ['2024-10-01', amount('5000', 'below'), { act: 'Comunicato del Presidente ANAC', date: '2024-06-28' }, 'verified', 'Fino al 31/12/2024.'],
      ['2025-01-01', amount('5000', 'below'), { act: 'Comunicato del Presidente ANAC', date: '2024-12-18' }, 'verified', 'Fino al 30/6/2025.'],
      ['2025-07-01', amount('5000', 'below'), { act: 'Comunicato del Presidente ANAC', date: '2025-06-18' }, 'verified', 'Senza termine.'],
    ]),
    l190Tables: dated('l190-tables', 'Tabelle dell’art. 1 c. 32 L. 190/2012', 'text', [
      ['2016-01-01', text('pubblicazione e invio annuale'), { act: 'L. 190/2012', article: '1', comma: '32' }, 'verified'],
      ['2023-07-01', null, { act: code, article: '226', comma: '3', letter: 'd' }, 'verified'],
    ]),
    decDistinctFromRup: dated('dec-distinct', 'Direttore dell’esecuzione diverso dal RUP (forniture e servizi)', 'euro', [
      ['2023-07-01', amount('500000', 'above'), { act: code, part: 'all. II.14', article: '32' }, 'verified', 'Inoltre per i servizi complessi elencati.'],
    ]),
    oepvMandatory: dated('best-value-mandatory', 'Offerta economicamente più vantaggiosa obbligatoria', 'euro', [
      ['2016-04-19', amount('40000', 'from'), { act: code2016, article: '95', comma: '3', letter: 'b' }, 'knowledge', 'Servizi di ingegneria e architettura.'],
      ['2023-07-01', amount('140000', 'from'), { act: code, article: '108', comma: '2' }, 'verified', 'Servizi di ingegneria e tecnici o intellettuali, servizi e forniture ad alto contenuto tecnologico; servizi ad alta intensità di manodopera, sociali e di ristorazione a ogni importo.'],
    ]),
  };
}

function amount(value: string, holds: Comparison): ParameterValue & { readonly form: 'amount' } {
  return { form: 'amount', amount: value === 'eu-threshold' ? value : euro(value), holds };
}

function count(value: string): ParameterValue & { readonly form: 'number' } {
  return { form: 'number', number: decimal(value) };
}

function text(value: string): ParameterValue {
  return { form: 'text', text: value };
}

function dated(id: string, label: string, unit: Unit, versions: readonly ParameterVersion[]): Dated<ParameterValue> {
  return {
    rule: `procurement/${id}`,
    label,
    unit,
    until: civilDate('2027-12-31'),
    versions: versions.map(([from, value, source, mark, note]): Version<ParameterValue> => ({
      from: civilDate(from),
      value,
      source,
      verifiedOn: mark === 'verified' ? civilDate('2026-11-21') : null,
      ...(note === undefined ? {} : { note }),
    })),
  };
}
