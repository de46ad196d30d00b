import { civilDate } from '../values/days.js';
import { euro, type Citation, type CivilDate, type Euro } from '../values/numbers.js';
import type { Dated, Version } from './dated.js';

/** What is bought. `engineering`: services of architecture and engineering; `social`: social and other specific services. */
export type ContractKind = 'works' | 'supplies' | 'services' | 'engineering' | 'social' | 'concession';

/**
 * How the contractor is chosen.
 *
 * - `affidamento_diretto`: direct award, no comparison asked;
 * - `affidamento_diretto_previa_consultazione`: direct award after the stated number of quotes or operators;
 * - `negoziata_senza_bando`: negotiated without notice, the stated number invited;
 * - `cottimo_fiduciario_o_negoziata`: D.Lgs. 163/2006;
 * - `aperta`: open; `ordinaria_aperta_o_ristretta`: open or restricted;
 * - `regime_servizi_sociali`: social services below the threshold, principles only;
 * - `bando_o_preinformazione_art127`: social services at or above it, notice or prior information.
 */
export type Procedure =
  | 'affidamento_diretto'
  | 'affidamento_diretto_previa_consultazione'
  | 'negoziata_senza_bando'
  | 'cottimo_fiduciario_o_negoziata'
  | 'aperta'
  | 'ordinaria_aperta_o_ristretta'
  | 'regime_servizi_sociali'
  | 'bando_o_preinformazione_art127';

/** One end of a band. `eu-threshold` stands for the EU figure of the day for the kind of contract. */
export interface ProcurementBound {
  readonly amount: Euro | 'eu-threshold';
  /** Whether the amount itself belongs to the band. */
  readonly inclusive: boolean;
}

/** A stretch of amounts and what the law allows in it. */
export interface ProcurementBand {
  readonly kinds: readonly ContractKind[];
  readonly lower: ProcurementBound;
  /** null: no upper end. */
  readonly upper: ProcurementBound | null;
  readonly procedure: Procedure;
  /** Operators to consult or invite; null where the procedure has no minimum. */
  readonly minOperators: number | null;
  /** Whether the minimum holds only where that many suitable operators exist. */
  readonly ifExisting: boolean;
  readonly sources: readonly Citation[];
  /** The day on which it was read in a source; null: from knowledge, to be confirmed by a jurist. */
  readonly verifiedOn: CivilDate | null;
  /** Remark, in Italian. */
  readonly note?: string;
  /** Whether opinions differ on what holds here. */
  readonly debated?: true;
}

/** Ids of the national regimes, in order of time. */
export type RegimeId = 'R00' | 'R01' | 'R02' | 'R03' | 'R04' | 'R05' | 'R06' | 'R07' | 'R08' | 'R09' | 'R10';

/**
 * Which day decides whether a regime holds.
 *
 * - `tender`: notice published or, without notice, invitations sent;
 * - `determina`: determina a contrarre or equivalent act;
 * - `started`: determina or, where it came before, invitations: a procedure started after the change.
 */
export type RegimeClock = 'tender' | 'determina' | 'started';

/** The rules of a stretch of time on how contracts below and above the EU threshold are awarded. */
export interface ProcurementRegime {
  readonly id: RegimeId;
  readonly name: string;
  readonly clock: RegimeClock;
  readonly bands: readonly ProcurementBand[];
  /** Last day for which somebody looked whether the bands still stand; absent where they ended since. */
  readonly checkedTo?: CivilDate;
}

const all: readonly ContractKind[] = ['works', 'supplies', 'services', 'engineering'];
const works: readonly ContractKind[] = ['works'];
const purchases: readonly ContractKind[] = ['supplies', 'services'];
const engineering: readonly ContractKind[] = ['engineering'];
const purchasesAndEngineering: readonly ContractKind[] = ['supplies', 'services', 'engineering'];
const eu = 'eu-threshold';

/**
 * The national regimes from 2016 to 2027. National bands take their lower end in and leave their upper end out
 * ("pari o superiore … inferiore"); the EU figure itself is above.
 *
 * @source D.Lgs. 163/2006; D.Lgs. 50/2016 art. 36; L. 145/2018 art. 1 c. 912; DL 32/2019; L. 55/2019; DL 76/2020; L. 120/2020;
 * DL 77/2021 art. 51; D.Lgs. 36/2023 art. 50; D.Lgs. 209/2024
 */
export const procurementRegimes: Dated<ProcurementRegime> = /* @__PURE__ */ datedRegimes();

function datedRegimes(): Dated<ProcurementRegime> {
  return {
    rule: 'procurement/national-regimes',
    label: 'Regimi nazionali degli affidamenti',
    unit: 'text',
    until: civilDate('2027-12-31'),
    versions: [...code2006(), ...code2016(), ...simplifications2020(), ...code2023()],
  };
}

type Mark = 'verified' | 'knowledge';

interface BandExtras {
  readonly note?: string;
  readonly debated?: true;
}

function band(
  kinds: readonly ContractKind[],
  lower: string,
  upper: string | null,
  procedure: Procedure,
  minOperators: number | null,
  sources: Citation | readonly Citation[],
  mark: Mark,
  { note, debated }: BandExtras = {},
): ProcurementBand {
  return {
    kinds,
    lower: { amount: amountOf(lower), inclusive: true },
    upper: upper === null ? null : { amount: amountOf(upper), inclusive: false },
    procedure,
    minOperators,
    ifExisting: minOperators !== null && minOperators > 1,
    sources: 'act' in sources ? [sources] : sources,
    verifiedOn: mark === 'verified' ? civilDate('2026-11-21') : null,
    ...(note === undefined ? {} : { note }),
    ...(debated === undefined ? {} : { debated }),
  };
}

function amountOf(text: string): Euro | 'eu-threshold' {
  return text === eu ? eu : euro(text);
}

function regime(
  from: string,
  id: RegimeId,
  name: string,
  clock: RegimeClock,
  source: Citation,
  mark: Mark,
  bands: readonly ProcurementBand[],
  { note, checkedTo }: { readonly note?: string; readonly checkedTo?: string } = {},
): Version<ProcurementRegime> {
  return {
    from: civilDate(from),
    value: { id, name, clock, bands, ...(checkedTo === undefined ? {} : { checkedTo: civilDate(checkedTo) }) },
    source,
    verifiedOn: mark === 'verified' ? civilDate('2026-11-21') : null,
    ...(note === undefined ? {} : { note }),
  };
}

function code2006(): readonly Version<ProcurementRegime>[] {
  const act = 'D.Lgs. 163/2006';
  const art = (article: string, comma?: string): Citation => ({ act, article, ...(comma === undefined ? {} : { comma }) });
  return [
    regime('2016-01-01', 'R00', 'D.Lgs. 163/2006', 'tender', { act }, 'knowledge', [
      band(works, '0', '40000', 'affidamento_diretto', 1, art('125', '8'), 'knowledge'),
      band(works, '40000', '500000', 'cottimo_fiduciario_o_negoziata', 5, [art('125', '8'), art('122', '7')], 'knowledge', { note: 'Cottimo fiduciario sotto 200.000 euro e per le categorie elencate.' }),
      band(works, '500000', '1000000', 'negoziata_senza_bando', 10, art('122', '7'), 'knowledge'),
      band(works, '1000000', eu, 'ordinaria_aperta_o_ristretta', null, [art('55'), art('122')], 'knowledge', { note: 'Ristretta semplificata fino a 1.500.000 euro (art. 123).' }),
      band(purchases, '0', '40000', 'affidamento_diretto', 1, art('125', '11'), 'knowledge'),
      band(purchases, '40000', eu, 'cottimo_fiduciario_o_negoziata', 5, art('125', '9-11'), 'knowledge'),
      band(engineering, '0', '40000', 'affidamento_diretto', 1, [art('125', '11'), { act: 'DPR 207/2010', article: '267', comma: '10' }], 'knowledge'),
      band(engineering, '40000', '100000', 'negoziata_senza_bando', 5, art('91', '2'), 'knowledge'),
      band(engineering, '100000', eu, 'ordinaria_aperta_o_ristretta', null, art('91', '1'), 'knowledge'),
      band(all, eu, null, 'ordinaria_aperta_o_ristretta', null, [art('28'), art('55')], 'knowledge'),
    ]),
  ];
}

function code2016(): readonly Version<ProcurementRegime>[] {
  const act = 'D.Lgs. 50/2016';
  const art36 = (letter: string, part?: string): Citation => ({ act, article: '36', comma: '2', letter, ...(part === undefined ? {} : { part }) });
  const art157: Citation = { act, article: '157', comma: '2' };
  const c912: Citation = { act: 'L. 145/2018', article: '1', comma: '912' };
  const directBelow40 = (part?: string, note?: string) =>
    band(all, '0', '40000', 'affidamento_diretto', 1, art36('a', part), 'verified', note === undefined ? {} : { note });
  const engineeringBands = (first: Procedure, viaArt36: boolean) => [
    band(engineering, '40000', '100000', first, 5, viaArt36 ? [art157, art36('b')] : art157, 'knowledge'),
    band(engineering, '100000', eu, 'ordinaria_aperta_o_ristretta', null, art157, 'knowledge'),
  ];
  const above = above2016();
  return [
    regime('2016-04-19', 'R01', 'D.Lgs. 50/2016, testo originario', 'tender', { act, article: '36' }, 'verified', [
      directBelow40(undefined, 'Adeguatamente motivato; per i lavori anche in amministrazione diretta.'),
      band(works, '40000', '150000', 'negoziata_senza_bando', 5, art36('b'), 'verified'),
      band(works, '150000', '1000000', 'negoziata_senza_bando', 10, art36('c'), 'verified'),
      band(works, '1000000', eu, 'ordinaria_aperta_o_ristretta', null, art36('d'), 'verified'),
      band(purchases, '40000', eu, 'negoziata_senza_bando', 5, art36('b'), 'verified'),
      ...engineeringBands('negoziata_senza_bando', true),
      ...above,
    ], { note: 'Il 19/4/2016 è giorno di pubblicazione e di entrata in vigore: per l’ANAC i bandi pubblicati quel giorno restano sotto il vecchio codice.' }),
    regime('2017-05-20', 'R02', 'D.Lgs. 50/2016 dopo il correttivo D.Lgs. 56/2017', 'tender', { act: 'D.Lgs. 56/2017' }, 'verified', [
      directBelow40('come modificato dal D.Lgs. 56/2017', 'Anche senza previa consultazione di due o più operatori.'),
      band(works, '40000', '150000', 'negoziata_senza_bando', 10, art36('b', 'come modificato dal D.Lgs. 56/2017'), 'verified'),
      band(works, '150000', '1000000', 'negoziata_senza_bando', 15, art36('c', 'come modificato dal D.Lgs. 56/2017'), 'verified'),
      band(works, '1000000', eu, 'ordinaria_aperta_o_ristretta', null, art36('d'), 'knowledge'),
      band(purchases, '40000', eu, 'negoziata_senza_bando', 5, art36('b'), 'knowledge'),
      ...engineeringBands('negoziata_senza_bando', true),
      ...above,
    ]),
    regime('2019-01-01', 'R03', 'D.Lgs. 50/2016 con la deroga della L. 145/2018', 'tender', c912, 'verified', [
      directBelow40(),
      band(works, '40000', '150000', 'affidamento_diretto_previa_consultazione', 3, c912, 'verified'),
      band(works, '150000', '350000', 'negoziata_senza_bando', 10, [c912, art36('b')], 'verified'),
      band(works, '350000', '1000000', 'negoziata_senza_bando', 15, art36('c'), 'verified'),
      band(works, '1000000', eu, 'ordinaria_aperta_o_ristretta', null, art36('d'), 'knowledge'),
      band(purchases, '40000', eu, 'negoziata_senza_bando', 5, art36('b'), 'knowledge'),
      ...engineeringBands('negoziata_senza_bando', false),
      ...above,
    ]),
    regime('2019-04-19', 'R04', 'DL 32/2019, testo del decreto', 'tender', { act: 'DL 32/2019', article: '1' }, 'verified', [
      directBelow40(),
      band(works, '40000', '200000', 'negoziata_senza_bando', 3, art36('b', 'come sostituita dal DL 32/2019'), 'verified', { note: 'Da 40.000 a 150.000 euro il c. 912 della L. 145/2018 ammetteva ancora l’affidamento diretto, consultati tre operatori.' }),
      band(works, '200000', eu, 'aperta', null, art36('d', 'come sostituita dal DL 32/2019'), 'knowledge', { note: 'Da 200.000 a 350.000 euro in contrasto con il c. 912 della L. 145/2018.' }),
      band(purchases, '40000', eu, 'negoziata_senza_bando', 5, art36('b'), 'knowledge'),
      ...engineeringBands('negoziata_senza_bando', false),
      ...above,
    ], { note: 'Il c. 912 della L. 145/2018 è rimasto in vigore fino alla L. 55/2019.' }),
    regime('2019-06-18', 'R05', 'DL 32/2019 convertito dalla L. 55/2019', 'tender', { act: 'L. 55/2019', article: '1' }, 'verified', [
      directBelow40(),
      band(works, '40000', '150000', 'affidamento_diretto_previa_consultazione', 3, art36('b', 'come modificata dalla L. 55/2019'), 'verified', { note: 'Valutati tre preventivi, ove esistenti.' }),
      band(works, '150000', '350000', 'negoziata_senza_bando', 10, art36('c'), 'verified'),
      band(works, '350000', '1000000', 'negoziata_senza_bando', 15, art36('c-bis'), 'verified'),
      band(works, '1000000', eu, 'aperta', null, art36('d'), 'knowledge'),
      band(purchases, '40000', eu, 'affidamento_diretto_previa_consultazione', 5, art36('b'), 'knowledge', { note: 'Valutati almeno cinque operatori.' }),
      ...engineeringBands('affidamento_diretto_previa_consultazione', true),
      ...above,
    ]),
  ];
}

/** Above the threshold under D.Lgs. 50/2016, also while DL 76/2020 changed what happens below it. */
function above2016(): readonly ProcurementBand[] {
  const act = 'D.Lgs. 50/2016';
  return [
    band(all, eu, null, 'ordinaria_aperta_o_ristretta', null, [{ act, article: '35', comma: '1' }, { act, article: '59' }], 'verified'),
    band(['social'], eu, null, 'bando_o_preinformazione_art127', null, { act, article: '142', comma: '1' }, 'knowledge', { note: 'Bando o avviso di preinformazione, come poi nell’art. 127 D.Lgs. 36/2023.' }),
  ];
}

function simplifications2020(): readonly Version<ProcurementRegime>[] {
  const act = 'DL 76/2020';
  const art1 = (letter: string, part?: string): Citation => ({ act, article: '1', comma: '2', letter, ...(part === undefined ? {} : { part }) });
  const operatorsUnread = 'Letta la fascia; il numero di operatori è da confermare.';
  const above = above2016();
  return [
    regime('2020-07-17', 'R06', 'DL 76/2020, testo del decreto', 'determina', { act, article: '1' }, 'verified', [
      band(all, '0', '150000', 'affidamento_diretto', 1, art1('a'), 'verified', { note: 'Servizi e forniture nei limiti delle soglie dell’art. 35 D.Lgs. 50/2016.' }),
      band(works, '150000', '350000', 'negoziata_senza_bando', 5, art1('b'), 'verified'),
      band(works, '350000', '1000000', 'negoziata_senza_bando', 10, art1('b'), 'verified'),
      band(works, '1000000', eu, 'negoziata_senza_bando', 15, art1('b'), 'verified'),
      band(purchasesAndEngineering, '150000', eu, 'negoziata_senza_bando', 5, art1('b'), 'knowledge', { note: operatorsUnread }),
      ...above,
    ]),
    regime('2020-09-15', 'R07', 'DL 76/2020 convertito dalla L. 120/2020', 'determina', { act: 'L. 120/2020' }, 'verified', [
      band(works, '0', '150000', 'affidamento_diretto', 1, art1('a', 'convertito dalla L. 120/2020'), 'verified'),
      band(works, '150000', '350000', 'negoziata_senza_bando', 5, art1('b'), 'verified'),
      band(works, '350000', '1000000', 'negoziata_senza_bando', 10, art1('b'), 'verified'),
      band(works, '1000000', eu, 'negoziata_senza_bando', 15, art1('b'), 'verified'),
      band(purchasesAndEngineering, '0', '75000', 'affidamento_diretto', 1, art1('a', 'convertito dalla L. 120/2020'), 'verified'),
      band(purchasesAndEngineering, '75000', eu, 'negoziata_senza_bando', 5, art1('b'), 'knowledge', { note: operatorsUnread }),
      ...above,
    ]),
    regime('2021-06-01', 'R08', 'DL 76/2020 modificato dal DL 77/2021', 'started', { act: 'DL 77/2021', article: '51' }, 'verified', [
      band(works, '0', '150000', 'affidamento_diretto', 1, art1('a', 'come modificato dal DL 77/2021 art. 51'), 'verified'),
      band(works, '150000', '1000000', 'negoziata_senza_bando', 5, art1('b', 'come modificato dal DL 77/2021 art. 51'), 'verified'),
      band(works, '1000000', eu, 'negoziata_senza_bando', 10, art1('b', 'come modificato dal DL 77/2021 art. 51'), 'verified'),
      band(purchasesAndEngineering, '0', '139000', 'affidamento_diretto', 1, art1('a', 'come modificato dal DL 77/2021 art. 51'), 'verified'),
      band(purchasesAndEngineering, '139000', eu, 'negoziata_senza_bando', 5, art1('b', 'come modificato dal DL 77/2021 art. 51'), 'knowledge', { note: operatorsUnread }),
      ...above,
    ]),
  ];
}

function code2023(): readonly Version<ProcurementRegime>[] {
  const act = 'D.Lgs. 36/2023';
  const art50 = (letter: string): Citation => ({ act, article: '50', comma: '1', letter });
  const art = (article: string, comma?: string, letter?: string): Citation =>
    ({ act, article, ...(comma === undefined ? {} : { comma }), ...(letter === undefined ? {} : { letter }) });
  const bands = (survey: BandExtras) => [
    band(works, '0', '150000', 'affidamento_diretto', 1, art50('a'), 'verified'),
    band(works, '150000', '1000000', 'negoziata_senza_bando', 5, art50('c'), 'verified', survey),
    band(works, '1000000', eu, 'negoziata_senza_bando', 10, art50('d'), 'verified', {
      note: ['Resta sempre possibile la procedura ordinaria.', ...(survey.note === undefined ? [] : [survey.note])].join(' '),
    }),
    band(purchasesAndEngineering, '0', '140000', 'affidamento_diretto', 1, art50('b'), 'verified'),
    band(purchasesAndEngineering, '140000', eu, 'negoziata_senza_bando', 5, art50('e'), 'verified', survey),
    band(['concession'], '0', eu, 'negoziata_senza_bando', 10, art('187', '1'), 'verified', { note: 'L’art. 187 non prevede l’affidamento diretto, qualunque sia il valore; alcuni pareri lo ammettono per valori minimi.', debated: true }),
    band(['social'], '0', eu, 'regime_servizi_sociali', null, [art('127'), art('128', '8')], 'verified', { note: 'Valgono i soli principi dell’art. 128 c. 3: se si applichino le fasce dell’art. 50 è discusso.', debated: true }),
    band(all, eu, null, 'ordinaria_aperta_o_ristretta', null, [art('14', '1'), art('70')], 'verified'),
    band(['social'], eu, null, 'bando_o_preinformazione_art127', null, [art('14', '1', 'd'), art('127')], 'verified'),
    band(['concession'], eu, null, 'ordinaria_aperta_o_ristretta', null, [art('14', '1', 'a'), art('182')], 'knowledge', { note: 'Con bando di concessione.' }),
  ];
  return [
    regime('2023-07-01', 'R09', 'D.Lgs. 36/2023', 'tender', { act, article: '50' }, 'verified', bands({})),
    regime('2024-12-31', 'R10', 'D.Lgs. 36/2023 dopo il correttivo D.Lgs. 209/2024', 'tender', { act: 'D.Lgs. 209/2024' }, 'verified',
      bands({ note: 'L’avvio della consultazione si pubblica sul proprio sito (art. 50 c. 2-bis).' }),
      { note: 'Fasce confrontate con il testo fino a ottobre 2026; oltre, si suppone che non cambino.', checkedTo: '2026-10-31' }),
  ];
}
