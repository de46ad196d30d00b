import { describe, expect, it } from 'vitest';
import {
  classicalIndicator, classicalIndicators, collectionRate, debtLimit, deficitParameter, deficitQuotients, dodicesimi, fcde, fcdeRendiconto, fundShares,
  guaranteeFund, hiringCapacity, paymentDelay, paymentTarget, pccDelay, pianoIndicator, pianoIndicators, reserveFund, serviceCoverage, tableTotals,
  treasuryAdvanceLimit, treasuryAdvanceUse, type Quotient,
} from 'municipal-performance/budget';
import type { Outcome, Step } from 'municipal-performance';
import { civilDate } from 'municipal-performance/values';
import { told } from '../tools/told.js';

const day = civilDate;
function value<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error('expected a value');
  return outcome.value;
}
const shown = ({ step }: { readonly step: Step }) => told(step);

describe('the trace of', () => {
  it('FCDE: method, weights and both roundings (all. 4/2 § 3.3)', () => {
    const worked = {
      incassi: ['3100000.00', '2450000.00', '2900000.00', '3300000.00', '3350000.00'], accertamenti: ['4000000.00', '3900000.00', '4100000.00', '4200000.00', '4150000.00'],
      stanziamento: '4300000.00', minimumShare: 100,
    };
    expect(shown(fcde({ ...worked, weights: ['0.10', '0.10', '0.10', '0.35', '0.35'], method: 'ponderata-totali' }))).toEqual([
      'budget/fcde: Fondo crediti di dubbia esigibilità = 990903.58 euro',
      '  Stanziamento = 4300000.00 euro',
      '  Quota minima = 100 percent',
      '  by stanziamento × (1 − media) × quota minima',
      '  rounded to 2 half-up',
      '  chosen metodo = ponderata-totali',
      '  source act D.Lgs. 118/2011, part all. 4/2 § 3.3',
      '  budget/fcde/mean: Media delle riscossioni sugli accertamenti = 76.95573 percent',
      ...worked.incassi.map((amount, index) => `    Incassi anno ${index + 1} = ${amount} euro`),
      ...worked.accertamenti.map((amount, index) => `    Accertamenti anno ${index + 1} = ${amount} euro`),
      ...['0.10', '0.10', '0.10', '0.35', '0.35'].map((weight, index) => `    Peso anno ${index + 1} = ${weight} ratio`),
      '    rounded to 5 half-up',
      '    source act D.Lgs. 118/2011, part all. 4/2 § 3.3',
    ]);
    const none = shown(fcde({ incassi: ['1'], accertamenti: ['0'], stanziamento: '1', minimumShare: 100, method: 'semplice-totali' }));
    expect([none[0], none[7], none.length]).toEqual([
      'budget/fcde: Fondo crediti di dubbia esigibilità = undefined-operation, Denominatore zero: anni con accertamenti. euro',
      '  budget/fcde/mean: Media delle riscossioni sugli accertamenti = undefined-operation, Denominatore zero: anni con accertamenti. percent', 12,
    ]);
  });

  it.each<[string, () => { readonly step: Step }, readonly string[]]>([
    ['FCDE at the rendiconto (T40)', () => fcdeRendiconto({ residuiAttivi: '6850000.00', meanCollected: '38.25' }), [
      'budget/fcde-rendiconto: Fondo crediti di dubbia esigibilità a rendiconto = 4229875 euro', '  Residui attivi = 6850000.00 euro', '  Media riscossioni in conto residui = 38.25 percent',
      '  by residui attivi × (1 − media)', '  rounded to 2 half-up', '  source act D.Lgs. 118/2011, part all. 4/2 § 3.3',
    ]],
    ['fondo di riserva (T41)', () => value(reserveFund({ currentSpending: '63900000.00', finalCashSpending: '90000000', inAdvance: false }, day('2024-01-01'))), [
      'budget/fondo-riserva: Minimo del fondo di riserva = 191700 euro', '  Spese correnti iniziali = 63900000.00 euro', '  Quota minima = 0.3 percent <- law/reserve-fund',
      '  by spese correnti × quota minima', '  rounded to 2 half-up', '  source act TUEL, article 166, inForceFrom 2015-01-01, verifiedOn 2026-11-21',
    ]],
    ['anticipazione di tesoreria (T61)', () => treasuryAdvanceLimit({ currentEntries: '68000000.00', twelfths: 5 }), [
      'budget/anticipazione-tesoreria: Limite dell’anticipazione di tesoreria = 28333333.33 euro', '  Entrate correnti del penultimo anno = 68000000.00 euro', '  Dodicesimi = 5 count',
      '  by entrate correnti × dodicesimi ÷ 12', '  rounded to 2 half-up', '  source act TUEL, article 222',
    ]],
    ['debt (T62)', () => value(debtLimit({ currentEntries: '66100000.00', interest: '1050000.00', guaranteeInterest: '20000.00', interestContributions: '15000.00' }, day('2024-01-01'))), [
      'budget/indebitamento: Interessi ancora assumibili = 5555000 euro', '  Entrate correnti = 66100000.00 euro', '  Limite = 10 percent <- law/debt-interest',
      '  Interessi in essere = 1050000.00 euro', '  Interessi su garanzie = 20000.00 euro', '  Contributi in conto interessi = 15000.00 euro',
      '  by entrate correnti × limite − interessi − garanzie + contributi', '  rounded to 2 half-up', '  source act TUEL, article 204, comma 1, inForceFrom 2015-01-01, verifiedOn null',
    ]],
    ['ITP (DPCM 22/9/2014)', () => paymentDelay([{ amount: '100.00', due: day('2024-03-31'), paid: day('2024-03-21') }, { amount: '300.00', due: day('2024-03-31'), paid: day('2024-04-02') }]), [
      'budget/itp: Ritardo ponderato dei pagamenti = -1 days', '  Σ giorni × importo = -400 number', '  Σ importo = 400 euro', '  by Σ(giorni × importo) ÷ Σ importo', '  rounded to 2 half-up',
      '  source act DPCM 22/9/2014, article 9', '  source act DL 66/2014, article 8, comma 3-bis',
    ]],
    ['ITP of nothing', () => paymentDelay([]), [
      'budget/itp: Ritardo ponderato dei pagamenti = undefined-operation, Denominatore zero: importi pagati. days', '  Σ giorni × importo = 0 number', '  Σ importo = 0 euro',
      '  by Σ(giorni × importo) ÷ Σ importo', '  rounded to 2 half-up', '  source act DPCM 22/9/2014, article 9', '  source act DL 66/2014, article 8, comma 3-bis',
    ]],
    ['PCC delay (L. 145/2018 c. 861)', () => pccDelay([{ amount: '100.00', due: day('2024-12-21'), paid: null }], 2024), [
      'budget/pcc: Ritardo ponderato dei pagamenti = 10 days', '  Σ giorni × importo = 1000 number', '  Σ importo = 100 euro', '  by Σ(giorni × importo) ÷ Σ importo', '  rounded to 2 half-up',
      '  source act L. 145/2018, article 1, comma 861',
    ]],
    ['a target of payments that is missed (T49)', () => paymentTarget({ amount: '9708.43', share: 30, delay: '0.01', target: 0 }), [
      'budget/payment-target: Risultato erogabile secondo i tempi di pagamento = 6795.9 euro', '  Risultato teorico = 9708.43 euro', '  Quota legata = 30 percent', '  Ritardo = 0.01 days',
      '  Obiettivo = 0 days', '  by importo − quota legata', '  rounded to 2 half-up', '  source act DL 13/2023, article 4-bis, comma 2',
    ]],
    ['a target of payments that is met', () => paymentTarget({ amount: '9708.43', share: 30, delay: 0, target: 0 }), [
      'budget/payment-target: Risultato erogabile secondo i tempi di pagamento = 9708.43 euro', '  Risultato teorico = 9708.43 euro', '  Quota legata = 30 percent', '  Ritardo = 0 days',
      '  Obiettivo = 0 days', '  by importo intero', '  rounded to 2 half-up', '  source act DL 13/2023, article 4-bis, comma 2',
    ]],
    ['FGDC (T46)', () => value(guaranteeFund({ base: '23500000', stock: true, delay: '12' }, day('2024-02-28'))), [
      'budget/fgdc: Fondo di garanzia debiti commerciali = 470000 euro', '  Base = 23500000 euro', '  Debito commerciale in regola = true flag', '  Ritardo = 12 days',
      '  Aliquota = 2 percent <- law/guarantee-fund', '  by base × aliquota', '  rounded to 2 half-up',
      '  source act L. 145/2018, article 1, comma 862, inForceFrom 2021-01-01, verifiedOn 2026-11-21',
    ]],
    ['capacità assunzionale (T56)', () => value(hiringCapacity({ residents: 71_000, staffSpending: '17000000.00', denominator: '65750000.00' }, day('2025-12-31'))), [
      'budget/capacita-assunzionale: Spesa di personale massima, fascia g = 18147000 euro', '  Abitanti = 71000 count', '  Spesa di personale = 17000000.00 euro',
      '  Soglia Tabella 1 = 27.6 percent <- law/hiring-classes', '  Soglia Tabella 3 = 31.6 percent <- law/hiring-classes', '  by soglia × (media entrate correnti − FCDE)', '  rounded to 2 half-up',
      '  source act DM 17/3/2020, article 4, part Tabella 1, inForceFrom 2020-04-20, verifiedOn 2026-11-21', '  source act DM 17/3/2020, article 5, verifiedOn null',
      '  source act DM 17/3/2020, article 6, verifiedOn null', '  budget/capacita-assunzionale/denominator: Entrate correnti al netto del FCDE = 65750000 euro',
      '  budget/capacita-assunzionale/ratio: Rapporto = 25.86 percent',
    ]],
    ['collection of residui attivi', () => collectionRate([{ titolo: '1', collected: '1', residui: '4' }, { titolo: '3', collected: '2', residui: '4' }]), [
      'budget/collection-rate: Riscossione dei residui attivi = 37.5 percent', '  Σ riscossioni in conto residui = 3 euro', '  Σ residui attivi iniziali = 8 euro',
      '  by Σ riscossioni ÷ Σ residui attivi × 100', '  rounded to 2 half-up', '  chosen metodo = rapporto delle somme (default)',
      '  source act Relazione sulla performance 2024, part Riduzione residui attivi',
    ]],
    ['collection without residui', () => collectionRate([]), [
      'budget/collection-rate: Riscossione dei residui attivi = undefined-operation, Denominatore zero: residui attivi iniziali. percent', '  Σ riscossioni in conto residui = 0 euro',
      '  Σ residui attivi iniziali = 0 euro', '  by Σ riscossioni ÷ Σ residui attivi × 100', '  rounded to 2 half-up', '  chosen metodo = rapporto delle somme (default)',
      '  source act Relazione sulla performance 2024, part Riduzione residui attivi',
    ]],
    ['coverage of services (TUEL 243 c. 2: 36 %)', () => value(serviceCoverage([{ name: 'nidi', entrate: '40', costi: '200', costShare: 50 }], { on: day('2023-12-31') })), [
      'budget/copertura-servizi: Copertura dei servizi a domanda individuale = 40 percent', '  Entrate = 40 euro', '  Costi rilevanti = 100 euro', '  Minimo = 36 percent',
      '  by entrate ÷ costi rilevanti × 100', '  rounded to 2 half-up', '  source act TUEL, article 243, comma 2',
    ]],
    ['coverage of no service', () => value(serviceCoverage([], { percent: 36 })), [
      'budget/copertura-servizi: Copertura dei servizi a domanda individuale = undefined-operation, Denominatore zero: costi rilevanti. percent', '  Entrate = 0 euro',
      '  Costi rilevanti = 0 euro', '  Minimo = 36 percent', '  by entrate ÷ costi rilevanti × 100', '  rounded to 2 half-up', '  source act TUEL, article 243, comma 2',
    ]],
    ['sums of a table', () => tableTotals({ a: ['1', '2'], b: ['0.5'] }), ['budget/table-totals: Totale generale = 3.5 euro', '  a = 3 euro', '  b = 0.5 euro']],
    ['shares of a fund (T05)', () => fundShares({ posizione: '499994.00', risultato: '149349.00' }), [
      'budget/fund-shares: Fondo = 649343 euro', '  posizione = 499994 euro', '  risultato = 149349 euro', '  budget/fund-shares/part: Quota posizione = 77 percent', '    rounded to 2 half-up',
      '  budget/fund-shares/part: Quota risultato = 23 percent', '    rounded to 2 half-up',
    ]],
    ['shares of no fund', () => fundShares({ a: 0 }), ['budget/fund-shares: Fondo = 0 euro', '  a = 0 euro', '  budget/fund-shares/part: Quota a = undefined-operation, Denominatore zero: fondo. percent', '    rounded to 2 half-up']],
    ['dodicesimi (T23)', () => dodicesimi({ stanziamento: '120000.00', fpv: 0, impegnatoEarlier: '8000.00', impegnato: '10000' }, 3), [
      'budget/dodicesimi: Disponibilità in dodicesimi = 17999.99 euro', '  Stanziamento del secondo anno = 120000.00 euro', '  FPV = 0 euro', '  Già impegnato da anni precedenti = 8000.00 euro',
      '  Dodicesimo = 9333.33 euro', '  Mese = 3 months', '  Impegnato nell’anno = 10000 euro', '  by dodicesimo × mese − impegnato', '  rounded to 2 half-up', '  source act TUEL, article 163, comma 5',
    ]],
    ['an indicator: its numerator and its denominator (T69)', () => treasuryAdvanceUse({ dailyUse: '912500000.00', limit: '16500000.00', days: 365 }), [
      'budget/3.1: Utilizzo medio delle anticipazioni di tesoreria = 15.15 percent', '  Numeratore = 912500000 number', '  Denominatore = 6022500000 number',
      '  by (utilizziGiornalieri) ÷ (massimoPerGiorni) × 100', '  rounded to 2 half-up', '  source act DM Interno 22/12/2015, part all. 2, verifiedOn null',
      '  source act D.Lgs. 118/2011, article 18-bis, verifiedOn null', '  budget/3.1/over: Numeratore = 912500000 number', '    utilizziGiornalieri = 912500000 number', '    by utilizziGiornalieri',
      '  budget/3.1/under: Denominatore = 6022500000 number', '    massimoPerGiorni = 6022500000 number', '    by massimoPerGiorni',
    ]],
    ['an indicator in euro a head, without its figures', () => classicalIndicator('pressioneTributaria', {}), [
      'budget/pressione-tributaria: Pressione tributaria pro capite = not-measured, Mancano dati per «Pressione tributaria pro capite». euro', '  Numeratore = 0 number', '  Denominatore = 0 number',
      '  by (titolo1) ÷ (residents)', '  rounded to 2 half-up', '  source act DPR 194/1996, part indicatori, verifiedOn null', '  budget/pressione-tributaria/over: Numeratore = 0 number',
      '    titolo1 = 0 number', '    by titolo1', '  budget/pressione-tributaria/under: Denominatore = 0 number', '    residents = 0 number', '    by residents',
    ]],
    ['a parametro (DM 28/12/2018)', () => value(deficitParameter('P5', { disavanzoIscritto: '1.20', accertamenti123: '100' }, day('2023-12-31'))), [
      'budget/P5: Sostenibilità disavanzo a carico dell’esercizio = 1.20 percent', '  Numeratore = 1.2 number', '  Denominatore = 100 number', '  by (disavanzoIscritto) ÷ (accertamenti123) × 100',
      '  rounded to 2 half-up', '  source act TUEL, article 242, verifiedOn 2026-11-21', '  source act DM 28/12/2018, verifiedOn 2026-11-21', '  budget/P5/over: Numeratore = 1.2 number',
      '    disavanzoIscritto = 1.2 number', '    by disavanzoIscritto', '  budget/P5/under: Denominatore = 100 number', '    accertamenti123 = 100 number', '    by accertamenti123',
    ]],
  ])('%s', (_, make, expected) => {
    expect(shown(make())).toEqual(expected);
  });

  it('a quotient names the denominator that is zero', () => {
    expect(pianoIndicator('4.4', { impegni101: 1, irap: 0, fpvSpesa101: 0, fpvEntrata101: 0, residents: 0 }).value)
      .toEqual({ gap: 'undefined-operation', reason: 'Denominatore zero: Spesa di personale pro capite, residents.' });
  });
});

describe('the formulas as they are written', () => {
  const side = ({ plus, minus }: Quotient['over']) => [...plus.map((term) => `+${term}`), ...minus.map((term) => `-${term}`)].join(' ');
  const written = (table: Readonly<Record<string, Quotient>>) =>
    Object.entries(table).map(([key, { name, label, over, under, unit }]) => [key, name, label, side(over), side(under), unit].join(' | '));

  it('of the classical indicators', () => {
    expect(written(classicalIndicators)).toEqual([
      'autonomiaFinanziaria | autonomia-finanziaria | Autonomia finanziaria | +titolo1 +titolo3 | +titolo1 +titolo2 +titolo3 | percent',
      'autonomiaTributaria | autonomia-tributaria | Autonomia tributaria | +titolo1 | +titolo1 +titolo2 +titolo3 | percent',
      'dipendenzaTrasferimenti | dipendenza-trasferimenti | Dipendenza da trasferimenti | +titolo2 | +titolo1 +titolo2 +titolo3 | percent',
      'pressioneTributaria | pressione-tributaria | Pressione tributaria pro capite | +titolo1 | +residents | euro',
      'pressioneFinanziaria | pressione-finanziaria | Pressione finanziaria pro capite | +titolo1 +titolo3 | +residents | euro',
      'trasferimentiProCapite | trasferimenti-pro-capite | Trasferimenti pro capite | +titolo2 | +residents | euro',
      'rigiditaConIrap | rigidita-con-irap | Rigidità della spesa, IRAP compresa | +personale +irap +rateCapitale +interessi | +entrateCorrenti | percent',
      'rigiditaSenzaIrap | rigidita-senza-irap | Rigidità della spesa, IRAP esclusa | +personale +rateCapitale +interessi | +entrateCorrenti | percent',
      'capacitaImpegno | capacita-impegno | Capacità di impegno | +impegnato | +stanziatoDefinitivo | percent',
      'velocitaPagamento | velocita-pagamento | Velocità di pagamento | +pagatoCompetenza | +impegnato | percent',
      'velocitaRiscossione | velocita-riscossione | Velocità di riscossione | +riscossoCompetenza | +accertato | percent',
      'realizzazioneEntrate | realizzazione-entrate | Grado di realizzazione delle entrate | +accertato | +stanziatoDefinitivo | percent',
      'smaltimentoResiduiPassivi | smaltimento-residui-passivi | Smaltimento dei residui passivi | +pagamentiResidui | +residuiPassiviIniziali | percent',
      'investimentiProCapite | investimenti-pro-capite | Investimenti pro capite | +investimenti | +residents | euro',
      'debitoProCapite | debito-pro-capite | Debito pro capite | +debito | +residents | euro',
      'personaleProCapite | personale-pro-capite | Spesa di personale pro capite | +personale | +residents | euro',
    ]);
  });

  it('of the piano degli indicatori (DM Interno 22/12/2015)', () => {
    const personale = '+impegni101 +irap +fpvSpesa101 -fpvEntrata101';
    expect(written(pianoIndicators).map((line) => line.replace(/^(\S+) \| \1 /, '$1 '))).toEqual([
      '2.1 | Accertamenti correnti su previsioni iniziali | +accertamentiCorrenti | +previsioniInizialiCorrenti | percent',
      '2.2 | Accertamenti correnti su previsioni definitive | +accertamentiCorrenti | +previsioniDefinitiveCorrenti | percent',
      '2.3 | Accertamenti propri su previsioni iniziali | +accertamentiPropri | +previsioniInizialiCorrenti | percent',
      '2.4 | Accertamenti propri su previsioni definitive | +accertamentiPropri | +previsioniDefinitiveCorrenti | percent',
      '2.5 | Incassi correnti su previsioni iniziali di cassa | +incassiCorrenti | +cassaInizialeCorrenti | percent',
      '2.6 | Incassi correnti su previsioni definitive di cassa | +incassiCorrenti | +cassaDefinitivaCorrenti | percent',
      '2.7 | Incassi propri su previsioni iniziali di cassa | +incassiPropri | +cassaInizialeCorrenti | percent',
      '2.8 | Incassi propri su previsioni definitive di cassa | +incassiPropri | +cassaDefinitivaCorrenti | percent',
      '3.1 | Utilizzo medio delle anticipazioni di tesoreria | +utilizziGiornalieri | +massimoPerGiorni | percent',
      `4.1 | Incidenza della spesa di personale | ${personale} | +impegniTitolo1 +fpvSpesa101 -fcde -fpvEntrata101 | percent`,
      `4.2 | Incidenza del salario accessorio | +accessorio | ${personale} | percent`,
      `4.3 | Incidenza del personale flessibile | +flessibile | ${personale} | percent`,
      `4.4 | Spesa di personale pro capite | ${personale} | +residents | euro`,
      '5.1 | Esternalizzazione dei servizi | +contrattiServizio +trasferimentiControllate | +impegniTitolo1 | percent',
      '6.1 | Interessi passivi su entrate correnti | +interessi107 | +accertamentiCorrenti | percent',
      '6.2 | Interessi sulle anticipazioni | +interessiAnticipazioni | +interessi107 | percent',
      '6.3 | Interessi di mora | +mora | +interessi107 | percent',
      '7.1 | Investimenti sulla spesa corrente e in conto capitale | +impegni202 +impegni203 | +impegniTitolo1 +impegniTitolo2 | percent',
      '7.2 | Investimenti diretti pro capite | +impegni202 | +residents | euro',
      '7.3 | Contributi agli investimenti pro capite | +impegni203 | +residents | euro',
      '7.4 | Investimenti complessivi pro capite | +impegni202 +impegni203 | +residents | euro',
      '7.5 | Investimenti finanziati dal margine corrente | +margineCorrente | +impegni202 +impegni203 | percent',
      '10.1 | Estinzioni anticipate sul debito | +estinzioniAnticipate | +debitoInizioAnno | percent',
      '10.2 | Estinzioni ordinarie sul debito | +estinzioniOrdinarie | +debitoInizioAnno | percent',
      '10.4 | Debito pro capite | +debito | +residents | euro',
      '11.1 | Quota libera dell’avanzo | +parteDisponibile | +risultatoAmministrazione | percent',
      '11.2 | Quota destinata agli investimenti | +parteDestinata | +risultatoAmministrazione | percent',
      '11.3 | Quota accantonata | +parteAccantonata | +risultatoAmministrazione | percent',
      '11.4 | Quota vincolata | +parteVincolata | +risultatoAmministrazione | percent',
      '14.1 | Utilizzo del FPV | +fpvEntrata -fpvRinviato | +fpvEntrata | percent',
    ]);
  });

  it('of the parametri di deficitarietà (DM 28/12/2018)', () => {
    const current = '+accertamenti123 +accertamenti403070809';
    expect(written(deficitQuotients).map((line) => line.replace(/^(\S+) \| \1 /, '$1 '))).toEqual([
      `P1 | Incidenza spese rigide su entrate correnti | +ripianoDisavanzo +impegni101 +irap +fpvSpesa101 +interessi107 +titolo4 -fpvEntrata101 | ${current} | percent`,
      'P2 | Incidenza degli incassi delle entrate proprie | +incassiE101 +incassiE3 -incassiE10104 | +previsioniCassa123 | percent',
      'P3 | Anticipazioni chiuse solo contabilmente | +anticipazioneInizioAnno | +massimoAnticipazione | percent',
      `P4 | Sostenibilità debiti finanziari | +interessi107 +titolo4 -mora -interessiAnticipazioni -estinzioniAnticipate -accertamenti40206 -accertamenti40301 -accertamenti40304 | ${current} | percent`,
      'P5 | Sostenibilità disavanzo a carico dell’esercizio | +disavanzoIscritto | +accertamenti123 | percent',
      'P6 | Debiti riconosciuti e finanziati | +debitiRiconosciutiFinanziati | +impegniTitolo1 +impegniTitolo2 | percent',
      'P7 | Debiti in corso di riconoscimento e di finanziamento | +debitiInCorso +debitiInCorsoFinanziamento | +accertamenti123 | percent',
      'P8 | Effettiva capacità di riscossione | +riscossioniTotali | +accertamentiTotali +residuiAttiviIniziali | percent',
    ]);
  });
});
