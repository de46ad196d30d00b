import type { Citation } from '../values/numbers.js';
import type { Quotient } from './quotients.js';

const classical: readonly Citation[] = [{ act: 'DPR 194/1996', part: 'indicatori' }];
const piano: readonly Citation[] = [{ act: 'DM Interno 22/12/2015', part: 'all. 2' }, { act: 'D.Lgs. 118/2011', article: '18-bis' }];

type Sum = string | { readonly plus: readonly string[]; readonly minus: readonly string[] };

function quotient(name: string, label: string, over: Sum, under: Sum, sources: readonly Citation[], unit: Quotient['unit'] = 'percent'): Quotient {
  return { name, label, over: sumOf(over), under: sumOf(under), unit, sources, verifiedOn: null };
}

function sumOf(terms: Sum): Quotient['over'] {
  return typeof terms === 'string' ? { plus: terms.split(' + '), minus: [] } : terms;
}

const currentEntries = 'titolo1 + titolo2 + titolo3';

/**
 * Classical indicators of the accounts. Names are used loosely in the field: each carries its own formula. From knowledge.
 *
 * Figures, euro: `titolo1`–`titolo3` accertamenti of the entrate; `residents` heads at 1 January; `stanziatoDefinitivo`,
 * `impegnato`, `pagatoCompetenza`, `accertato`, `riscossoCompetenza`; `personale`, `irap`, `rateCapitale`, `interessi`,
 * `entrateCorrenti`; `pagamentiResidui`, `residuiPassiviIniziali`; `investimenti`, `debito`.
 */
export const classicalIndicators = {
  autonomiaFinanziaria: quotient('autonomia-finanziaria', 'Autonomia finanziaria', 'titolo1 + titolo3', currentEntries, classical),
  autonomiaTributaria: quotient('autonomia-tributaria', 'Autonomia tributaria', 'titolo1', currentEntries, classical),
  dipendenzaTrasferimenti: quotient('dipendenza-trasferimenti', 'Dipendenza da trasferimenti', 'titolo2', currentEntries, classical),
  pressioneTributaria: quotient('pressione-tributaria', 'Pressione tributaria pro capite', 'titolo1', 'residents', classical, 'euro'),
  pressioneFinanziaria: quotient('pressione-finanziaria', 'Pressione finanziaria pro capite', 'titolo1 + titolo3', 'residents', classical, 'euro'),
  trasferimentiProCapite: quotient('trasferimenti-pro-capite', 'Trasferimenti pro capite', 'titolo2', 'residents', classical, 'euro'),
  rigiditaConIrap: quotient('rigidita-con-irap', 'Rigidità della spesa, IRAP compresa', 'personale + irap + rateCapitale + interessi', 'entrateCorrenti', classical),
  rigiditaSenzaIrap: quotient('rigidita-senza-irap', 'Rigidità della spesa, IRAP esclusa', 'personale + rateCapitale + interessi', 'entrateCorrenti', classical),
  capacitaImpegno: quotient('capacita-impegno', 'Capacità di impegno', 'impegnato', 'stanziatoDefinitivo', classical),
  velocitaPagamento: quotient('velocita-pagamento', 'Velocità di pagamento', 'pagatoCompetenza', 'impegnato', classical),
  velocitaRiscossione: quotient('velocita-riscossione', 'Velocità di riscossione', 'riscossoCompetenza', 'accertato', classical),
  realizzazioneEntrate: quotient('realizzazione-entrate', 'Grado di realizzazione delle entrate', 'accertato', 'stanziatoDefinitivo', classical),
  smaltimentoResiduiPassivi: quotient('smaltimento-residui-passivi', 'Smaltimento dei residui passivi', 'pagamentiResidui', 'residuiPassiviIniziali', classical),
  investimentiProCapite: quotient('investimenti-pro-capite', 'Investimenti pro capite', 'investimenti', 'residents', classical, 'euro'),
  debitoProCapite: quotient('debito-pro-capite', 'Debito pro capite', 'debito', 'residents', classical, 'euro'),
  personaleProCapite: quotient('personale-pro-capite', 'Spesa di personale pro capite', 'personale', 'residents', classical, 'euro'),
} as const satisfies Readonly<Record<string, Quotient>>;

/** Spending on staff as the piano degli indicatori counts it: 1.01, IRAP, FPV of the two years. */
const personale = { plus: ['impegni101', 'irap', 'fpvSpesa101'], minus: ['fpvEntrata101'] };

/**
 * Piano degli indicatori, version of the rendiconto, by number. From knowledge.
 *
 * Figures, euro: accertamenti and forecasts of the current entries and of the own ones (titoli 1 and 3), initial and final;
 * collections and cash forecasts; for 3.1 `utilizziGiornalieri` (sum of the daily use), `massimoPerGiorni` (days × limit).
 */
export const pianoIndicators = {
  '2.1': quotient('2.1', 'Accertamenti correnti su previsioni iniziali', 'accertamentiCorrenti', 'previsioniInizialiCorrenti', piano),
  '2.2': quotient('2.2', 'Accertamenti correnti su previsioni definitive', 'accertamentiCorrenti', 'previsioniDefinitiveCorrenti', piano),
  '2.3': quotient('2.3', 'Accertamenti propri su previsioni iniziali', 'accertamentiPropri', 'previsioniInizialiCorrenti', piano),
  '2.4': quotient('2.4', 'Accertamenti propri su previsioni definitive', 'accertamentiPropri', 'previsioniDefinitiveCorrenti', piano),
  '2.5': quotient('2.5', 'Incassi correnti su previsioni iniziali di cassa', 'incassiCorrenti', 'cassaInizialeCorrenti', piano),
  '2.6': quotient('2.6', 'Incassi correnti su previsioni definitive di cassa', 'incassiCorrenti', 'cassaDefinitivaCorrenti', piano),
  '2.7': quotient('2.7', 'Incassi propri su previsioni iniziali di cassa', 'incassiPropri', 'cassaInizialeCorrenti', piano),
  '2.8': quotient('2.8', 'Incassi propri su previsioni definitive di cassa', 'incassiPropri', 'cassaDefinitivaCorrenti', piano),
  '3.1': quotient('3.1', 'Utilizzo medio delle anticipazioni di tesoreria', 'utilizziGiornalieri', 'massimoPerGiorni', piano),
  '4.1': quotient('4.1', 'Incidenza della spesa di personale', personale, { plus: ['impegniTitolo1', 'fpvSpesa101'], minus: ['fcde', 'fpvEntrata101'] }, piano),
  '4.2': quotient('4.2', 'Incidenza del salario accessorio', 'accessorio', personale, piano),
  '4.3': quotient('4.3', 'Incidenza del personale flessibile', 'flessibile', personale, piano),
  '4.4': quotient('4.4', 'Spesa di personale pro capite', personale, 'residents', piano, 'euro'),
  '5.1': quotient('5.1', 'Esternalizzazione dei servizi', 'contrattiServizio + trasferimentiControllate', 'impegniTitolo1', piano),
  '6.1': quotient('6.1', 'Interessi passivi su entrate correnti', 'interessi107', 'accertamentiCorrenti', piano),
  '6.2': quotient('6.2', 'Interessi sulle anticipazioni', 'interessiAnticipazioni', 'interessi107', piano),
  '6.3': quotient('6.3', 'Interessi di mora', 'mora', 'interessi107', piano),
  '7.1': quotient('7.1', 'Investimenti sulla spesa corrente e in conto capitale', 'impegni202 + impegni203', 'impegniTitolo1 + impegniTitolo2', piano),
  '7.2': quotient('7.2', 'Investimenti diretti pro capite', 'impegni202', 'residents', piano, 'euro'),
  '7.3': quotient('7.3', 'Contributi agli investimenti pro capite', 'impegni203', 'residents', piano, 'euro'),
  '7.4': quotient('7.4', 'Investimenti complessivi pro capite', 'impegni202 + impegni203', 'residents', piano, 'euro'),
  '7.5': quotient('7.5', 'Investimenti finanziati dal margine corrente', 'margineCorrente', 'impegni202 + impegni203', piano),
  '10.1': quotient('10.1', 'Estinzioni anticipate sul debito', 'estinzioniAnticipate', 'debitoInizioAnno', piano),
  '10.2': quotient('10.2', 'Estinzioni ordinarie sul debito', 'estinzioniOrdinarie', 'debitoInizioAnno', piano),
  '10.4': quotient('10.4', 'Debito pro capite', 'debito', 'residents', piano, 'euro'),
  '11.1': quotient('11.1', 'Quota libera dell’avanzo', 'parteDisponibile', 'risultatoAmministrazione', piano),
  '11.2': quotient('11.2', 'Quota destinata agli investimenti', 'parteDestinata', 'risultatoAmministrazione', piano),
  '11.3': quotient('11.3', 'Quota accantonata', 'parteAccantonata', 'risultatoAmministrazione', piano),
  '11.4': quotient('11.4', 'Quota vincolata', 'parteVincolata', 'risultatoAmministrazione', piano),
  '14.1': quotient('14.1', 'Utilizzo del FPV', { plus: ['fpvEntrata'], minus: ['fpvRinviato'] }, 'fpvEntrata', piano),
} as const satisfies Readonly<Record<string, Quotient>>;
