import { describe, expect, it } from 'vitest';
import {
  administrationResult, administrationResultReconciliation, consuntivoLines, currentSurplusForInvestments, equilibriConsuntivo, equilibriPreventivo,
  fpvCarryOver, fpvRow, freePart, letterLabels, preventivoLines, quadroGenerale, rendicontoEntrata, rendicontoSpesa, spesaAvailability,
  type ConsuntivoLetter, type PreventivoLetter,
} from 'municipal-performance/budget';
import { told } from '../tools/told.js';

/** Letters with 1, 2, 3 … in the order given. */
const counted = <Letter extends string>(letters: string) => Object.fromEntries(letters.split(' ').map((letter, index) => [letter, String(index + 1)])) as Record<Letter, string>;
/** Lines of a trace without its sources, which the first and the last test of each group hold. */
const withoutSources = (lines: readonly string[]) => lines.filter((line) => !line.trim().startsWith('source '));
const sourcesIn = (lines: readonly string[]) => [...new Set(lines.map((line) => line.trim()).filter((line) => line.startsWith('source ')))];

describe('the prospetto of the equilibri as the schemes print it (D.Lgs. 118/2011 all. 9 and 10)', () => {
  it('names its letters', () => {
    expect(letterLabels).toEqual({
      A: 'FPV di entrata per spese correnti',
      AA: 'Recupero disavanzo di amministrazione esercizio precedente',
      B: 'Entrate titoli 1.00-2.00-3.00',
      C: 'Entrate 4.02.06 contributi agli investimenti destinati al rimborso prestiti',
      D: 'Spese titolo 1.00',
      D1: 'FPV di parte corrente (di spesa)',
      E: 'Spese 2.04 altri trasferimenti in conto capitale',
      E1: 'FPV delle spese 2.04',
      F: 'Spese titolo 4.00 quote di capitale',
      F1: 'Spese titolo 4.00 quote di capitale',
      F2: 'Fondo anticipazioni di liquidità',
      H: 'Utilizzo risultato di amministrazione per spese correnti e rimborso prestiti',
      I: 'Entrate di parte capitale destinate a spese correnti',
      L: 'Entrate di parte corrente destinate a investimenti',
      M: 'Accensione prestiti per estinzione anticipata',
      P: 'Utilizzo risultato di amministrazione per investimenti',
      Q: 'FPV di entrata per spese in conto capitale',
      R: 'Entrate titoli 4.00-5.00-6.00',
      S1: 'Entrate 5.02 riscossione crediti di breve termine',
      S2: 'Entrate 5.03 riscossione crediti di medio-lungo termine',
      T: 'Entrate 5.04 altre riduzioni di attività finanziarie',
      U: 'Spese titolo 2.00',
      U1: 'FPV in conto capitale (di spesa)',
      U2: 'FPV per attività finanziarie (di spesa)',
      V: 'Spese 3.01 acquisizioni di attività finanziarie',
      X1: 'Spese 3.02 concessione crediti di breve termine',
      X2: 'Spese 3.03 concessione crediti di medio-lungo termine',
      Y: 'Spese 3.04 altri incrementi di attività finanziarie',
      RA_corr: 'Risorse accantonate di parte corrente stanziate nel bilancio',
      RV_corr: 'Risorse vincolate di parte corrente nel bilancio',
      VAR_corr: 'Variazione accantonamenti di parte corrente a rendiconto',
      RA_cap: 'Risorse accantonate in conto capitale stanziate nel bilancio',
      RV_cap: 'Risorse vincolate in conto capitale nel bilancio',
      VAR_cap: 'Variazione accantonamenti in conto capitale a rendiconto',
    });
  });

  it('names its results', () => {
    expect(preventivoLines.map(({ name, label }) => `${name} ${label}`)).toEqual([
      'G Somma finale', 'O Equilibrio di parte corrente', 'Z Equilibrio di parte capitale', 'W Equilibrio finale',
    ]);
    expect(consuntivoLines.map(({ name, label }) => `${name} ${label}`)).toEqual([
      'G Somma finale', 'O1 Risultato di competenza di parte corrente', 'O2 Equilibrio di bilancio di parte corrente',
      'O3 Equilibrio complessivo di parte corrente', 'Z1 Risultato di competenza in conto capitale', 'Z2 Equilibrio di bilancio in conto capitale',
      'Z3 Equilibrio complessivo in conto capitale', 'W1 Risultato di competenza', 'W2 Equilibrio di bilancio', 'W3 Equilibrio complessivo',
    ]);
  });

  it('traces W of the preventivo to every letter', () => {
    const lines = told(equilibriPreventivo(counted<PreventivoLetter>('A AA B C D E F H I L M P Q R S1 S2 T U V X1 X2 Y')).step);
    expect(sourcesIn(lines)).toEqual(['source act TUEL, article 162, comma 6, verifiedOn null', 'source act D.Lgs. 118/2011, part all. 9 e 10, verifiedOn null']);
    expect(withoutSources(lines).slice(0, 17)).toEqual([
      'budget/equilibri-preventivo/W: W Equilibrio finale = -63 euro',
      '  O = 6 euro <- budget/equilibri-preventivo/O',
      '  Z = -54 euro <- budget/equilibri-preventivo/Z',
      '  S1 Entrate 5.02 riscossione crediti di breve termine = 15 euro',
      '  S2 Entrate 5.03 riscossione crediti di medio-lungo termine = 16 euro',
      '  T Entrate 5.04 altre riduzioni di attività finanziarie = 17 euro',
      '  X1 Spese 3.02 concessione crediti di breve termine = 20 euro',
      '  X2 Spese 3.03 concessione crediti di medio-lungo termine = 21 euro',
      '  Y Spese 3.04 altri incrementi di attività finanziarie = 22 euro',
      '  by O + Z + S1 + S2 + T − X1 − X2 − Y',
      '  budget/equilibri-preventivo/O: O Equilibrio di parte corrente = 6 euro',
      '    G = -12 euro <- budget/equilibri-preventivo/G',
      '    H Utilizzo risultato di amministrazione per spese correnti e rimborso prestiti = 8 euro',
      '    I Entrate di parte capitale destinate a spese correnti = 9 euro',
      '    M Accensione prestiti per estinzione anticipata = 11 euro',
      '    L Entrate di parte corrente destinate a investimenti = 10 euro',
      '    by G + H + I + M − L',
    ]);
  });

  it('traces W3 of the consuntivo through W2 and W1, with the decree that brought them', () => {
    const lines = told(equilibriConsuntivo(counted<ConsuntivoLetter>('A AA B C D E H I L M P Q R S1 S2 T U V X1 X2 Y D1 E1 F1 F2 U1 RA_corr RV_corr VAR_corr RA_cap RV_cap VAR_cap')).step);
    expect(sourcesIn(lines).at(-1)).toBe('source act DM 1/8/2019, verifiedOn null');
    expect(sourcesIn(lines)).toHaveLength(3);
    expect(withoutSources(lines).filter((line) => /budget\/.*: | by /.test(line)).map((line) => line.trim())).toEqual([
      'budget/equilibri-consuntivo/W3: W3 Equilibrio complessivo = -329 euro',
      'by W2 − VAR_corr − VAR_cap',
      'budget/equilibri-consuntivo/W2: W2 Equilibrio di bilancio = -268 euro',
      'by W1 − RA_corr − RV_corr − RA_cap − RV_cap',
      'budget/equilibri-consuntivo/W1: W1 Risultato di competenza = -152 euro',
      'by O1 + Z1 + S1 + S2 + T − X1 − X2 − Y',
      'budget/equilibri-consuntivo/O1: O1 Risultato di competenza di parte corrente = -83 euro',
      'by G + H + I + M − L',
      'budget/equilibri-consuntivo/G: G Somma finale = -99 euro',
      'by A + B + C − AA − D − D1 − E − E1 − F1 − F2',
      'budget/equilibri-consuntivo/Z1: Z1 Risultato di competenza in conto capitale = -54 euro',
      'by P + Q + R + L + E + E1 − C − I − S1 − S2 − T − M − U − U1 − U2 − V',
    ]);
    expect(lines.map((line) => line.trim())).toContain('U2 FPV per attività finanziarie (di spesa) = 0 euro');
  });

  it('traces the saldo for investments (T31)', () => {
    const inputs = { O1: '3276499.22', avanzoForCurrentSpending: '845000.00', nonRecurringEntries: '130000.00', RA_corr: '1020000.00', VAR_corr: '215400.00', RV_corr: '388612.44' };
    expect(withoutSources(told(currentSurplusForInvestments(inputs).step))).toEqual([
      'budget/saldo-corrente-investimenti/saldo: saldo corrente ai fini della copertura degli investimenti pluriennali = 677486.78 euro',
      '  O1 = 3276499.22 euro',
      '  avanzoForCurrentSpending = 845000 euro',
      '  nonRecurringEntries = 130000 euro',
      '  RA_corr Risorse accantonate di parte corrente stanziate nel bilancio = 1020000 euro',
      '  VAR_corr Variazione accantonamenti di parte corrente a rendiconto = 215400 euro',
      '  RV_corr Risorse vincolate di parte corrente nel bilancio = 388612.44 euro',
      '  by O1 − avanzoForCurrentSpending − nonRecurringEntries − RA_corr − VAR_corr − RV_corr',
    ]);
  });
});

describe('the risultato di amministrazione (TUEL 186, 187; all. 10/a)', () => {
  const sources = ['source act TUEL, article 186', 'source act TUEL, article 187', 'source act D.Lgs. 118/2011, part all. 10/a'];

  it('is traced to cash, residui and every part', () => {
    const cash = counted<
      'fondoCassaIniziale' | 'riscossioniResidui' | 'riscossioniCompetenza' | 'pagamentiResidui' | 'pagamentiCompetenza' | 'azioniEsecutiveNonRegolarizzate'
      | 'residuiAttivi' | 'residuiPassivi' | 'fpvCorrente' | 'fpvCapitale' | 'fpvAttivitaFinanziarie'
    >('pagamentiResidui pagamentiCompetenza azioniEsecutiveNonRegolarizzate residuiPassivi fpvCorrente fpvCapitale fpvAttivitaFinanziarie riscossioniResidui riscossioniCompetenza residuiAttivi fondoCassaIniziale');
    const accantonata = counted<'fcde' | 'residuiPerenti' | 'fal' | 'perditePartecipate' | 'contenzioso' | 'fgdc' | 'altri'>('fcde residuiPerenti fal perditePartecipate contenzioso fgdc altri');
    const vincolata = counted<'leggi' | 'trasferimenti' | 'mutui' | 'ente' | 'altri'>('leggi trasferimenti mutui ente altri');
    const lines = told(administrationResult({ ...cash, accantonata, vincolata, destinata: '9' }).step);
    expect(sourcesIn(lines)).toEqual(sources);
    expect(withoutSources(lines)).toEqual([
      'budget/risultato-amministrazione/E: E Parte disponibile = -42 euro',
      '  A = 10 euro <- budget/risultato-amministrazione/A',
      '  B = 28 euro <- budget/risultato-amministrazione/B',
      '  C = 15 euro <- budget/risultato-amministrazione/C',
      '  D = 9 euro <- budget/risultato-amministrazione/D',
      '  by A − B − C − D',
      '  budget/risultato-amministrazione/A: A Risultato di amministrazione = 10 euro',
      '    fondoCassaFinale = 22 euro <- budget/risultato-amministrazione/fondoCassaFinale',
      '    residuiAttivi = 10 euro',
      '    residuiPassivi = 4 euro',
      '    fpvCorrente = 5 euro',
      '    fpvCapitale = 6 euro',
      '    fpvAttivitaFinanziarie = 7 euro',
      '    by fondoCassaFinale + residuiAttivi − residuiPassivi − fpvCorrente − fpvCapitale − fpvAttivitaFinanziarie',
      '    budget/risultato-amministrazione/fondoCassaFinale: fondoCassaFinale Fondo di cassa al 31 dicembre = 22 euro',
      '      fondoCassaIniziale = 11 euro',
      '      riscossioniResidui = 8 euro',
      '      riscossioniCompetenza = 9 euro',
      '      pagamentiResidui = 1 euro',
      '      pagamentiCompetenza = 2 euro',
      '      azioniEsecutiveNonRegolarizzate = 3 euro',
      '      by fondoCassaIniziale + riscossioniResidui + riscossioniCompetenza − pagamentiResidui − pagamentiCompetenza − azioniEsecutiveNonRegolarizzate',
      '  budget/risultato-amministrazione/B: B Parte accantonata = 28 euro',
      '    accantonata.fcde = 1 euro',
      '    accantonata.residuiPerenti = 2 euro',
      '    accantonata.fal = 3 euro',
      '    accantonata.perditePartecipate = 4 euro',
      '    accantonata.contenzioso = 5 euro',
      '    accantonata.fgdc = 6 euro',
      '    accantonata.altri = 7 euro',
      '    by accantonata.fcde + accantonata.residuiPerenti + accantonata.fal + accantonata.perditePartecipate + accantonata.contenzioso + accantonata.fgdc + accantonata.altri',
      '  budget/risultato-amministrazione/C: C Parte vincolata = 15 euro',
      '    vincolata.leggi = 1 euro',
      '    vincolata.trasferimenti = 2 euro',
      '    vincolata.mutui = 3 euro',
      '    vincolata.ente = 4 euro',
      '    vincolata.altri = 5 euro',
      '    by vincolata.leggi + vincolata.trasferimenti + vincolata.mutui + vincolata.ente + vincolata.altri',
      '  budget/risultato-amministrazione/D: D Parte destinata agli investimenti = 9 euro',
      '    destinata = 9 euro',
      '    by destinata',
    ]);
  });

  it('its free part alone takes A, B, C, D as given', () => {
    expect(told(freePart({ A: '3', B: '1', C: '1', D: '2' }).step)).toEqual([
      'budget/risultato-amministrazione/E: E Parte disponibile = -1 euro', '  A = 3 euro', '  B = 1 euro', '  C = 1 euro', '  D = 2 euro', '  by A − B − C − D',
      ...sources.map((source) => `  ${source}`),
    ]);
  });

  it('is reconciled through the three saldi', () => {
    const lines = told(administrationResultReconciliation(counted<
      'accertamenti' | 'impegni' | 'fpvEntrata' | 'fpvSpesa' | 'maggioriResiduiAttivi' | 'minoriResiduiAttivi' | 'minoriResiduiPassivi' | 'avanzoPrecedenteApplicato'
      | 'avanzoPrecedenteNonApplicato'
    >('impegni fpvSpesa minoriResiduiAttivi accertamenti fpvEntrata maggioriResiduiAttivi minoriResiduiPassivi avanzoPrecedenteApplicato avanzoPrecedenteNonApplicato')).step);
    expect(sourcesIn(lines)).toEqual(sources);
    expect(withoutSources(lines)).toEqual([
      'budget/riconciliazione-risultato/risultato: risultato Risultato di amministrazione = 33 euro',
      '  saldoCompetenza = 3 euro <- budget/riconciliazione-risultato/saldoCompetenza',
      '  saldoFpv = 3 euro <- budget/riconciliazione-risultato/saldoFpv',
      '  saldoResidui = 10 euro <- budget/riconciliazione-risultato/saldoResidui',
      '  avanzoPrecedenteApplicato = 8 euro',
      '  avanzoPrecedenteNonApplicato = 9 euro',
      '  by saldoCompetenza + saldoFpv + saldoResidui + avanzoPrecedenteApplicato + avanzoPrecedenteNonApplicato',
      '  budget/riconciliazione-risultato/saldoCompetenza: saldoCompetenza Saldo della gestione di competenza = 3 euro',
      '    accertamenti = 4 euro',
      '    impegni = 1 euro',
      '    by accertamenti − impegni',
      '  budget/riconciliazione-risultato/saldoFpv: saldoFpv Saldo FPV = 3 euro',
      '    fpvEntrata = 5 euro',
      '    fpvSpesa = 2 euro',
      '    by fpvEntrata − fpvSpesa',
      '  budget/riconciliazione-risultato/saldoResidui: saldoResidui Saldo della gestione dei residui = 10 euro',
      '    maggioriResiduiAttivi = 6 euro',
      '    minoriResiduiPassivi = 7 euro',
      '    minoriResiduiAttivi = 3 euro',
      '    by maggioriResiduiAttivi + minoriResiduiPassivi − minoriResiduiAttivi',
    ]);
  });
});

describe('rows of the rendiconto and of the capitolo', () => {
  it.each<[string, readonly string[], string, readonly string[]]>([
    [
      'spesa', told(rendicontoSpesa(counted<'RS' | 'PR' | 'R' | 'CP' | 'PC' | 'I' | 'CS' | 'FPV'>('PR R RS CS PC I FPV CP')).step), 'D.Lgs. 118/2011, part all. 10, conto del bilancio', [
        'budget/rendiconto-spesa/TR: TR Totale residui passivi da riportare = 5 euro', 'EP = 4 euro <- budget/rendiconto-spesa/EP', 'EC = 1 euro <- budget/rendiconto-spesa/EC', 'by EP + EC',
        'budget/rendiconto-spesa/EP: EP Residui passivi da esercizi precedenti = 4 euro', 'RS = 3 euro', 'R = 2 euro', 'PR = 1 euro', 'by RS + R − PR',
        'budget/rendiconto-spesa/EC: EC Residui passivi da esercizio di competenza = 1 euro', 'I = 6 euro', 'PC = 5 euro', 'by I − PC',
      ],
    ],
    [
      'entrata', told(rendicontoEntrata(counted<'RS' | 'RR' | 'R' | 'CP' | 'RC' | 'A' | 'CS'>('RR R RS CS RC A CP')).step), 'D.Lgs. 118/2011, part all. 10, conto del bilancio', [
        'budget/rendiconto-entrata/residuiDaRiportare: residuiDaRiportare Totale residui attivi da riportare = 5 euro', 'EP = 4 euro <- budget/rendiconto-entrata/EP',
        'EC = 1 euro <- budget/rendiconto-entrata/EC', 'by EP + EC',
        'budget/rendiconto-entrata/EP: EP Residui attivi da esercizi precedenti = 4 euro', 'RS = 3 euro', 'R = 2 euro', 'RR = 1 euro', 'by RS + R − RR',
        'budget/rendiconto-entrata/EC: EC Residui attivi da esercizio di competenza = 1 euro', 'A = 6 euro', 'RC = 5 euro', 'by A − RC',
      ],
    ],
    [
      'quadro generale', told(quadroGenerale({ titoli: ['1', '2'], fpvCorrente: '3', fpvCapitale: '4', fpvAttivitaFinanziarie: '5', utilizzoAvanzo: '6' }).step), 'D.Lgs. 118/2011, part all. 10, conto del bilancio', [
        'budget/quadro-generale/totaleGenerale: totaleGenerale Totale complessivo entrate = 21 euro', 'totaleTitoli = 3 euro <- budget/quadro-generale/totaleTitoli', 'fpvCorrente = 3 euro',
        'fpvCapitale = 4 euro', 'fpvAttivitaFinanziarie = 5 euro', 'utilizzoAvanzo = 6 euro', 'by totaleTitoli + fpvCorrente + fpvCapitale + fpvAttivitaFinanziarie + utilizzoAvanzo',
        'budget/quadro-generale/totaleTitoli: totaleTitoli Totale titoli = 3 euro', 'titolo1 = 1 euro', 'titolo2 = 2 euro', ...[3, 4, 5, 6, 7, 8, 9].map((titolo) => `titolo${titolo} = 0 euro`),
        'by titolo1 + titolo2 + titolo3 + titolo4 + titolo5 + titolo6 + titolo7 + titolo8 + titolo9',
      ],
    ],
    [
      'FPV', told(fpvRow(counted<'a' | 'b' | 'x' | 'y' | 'd' | 'e' | 'f'>('b x y d e f a')).step), 'D.Lgs. 118/2011, part all. 10/b', [
        'budget/fpv/g: g FPV al 31 dicembre = 16 euro', 'c = 1 euro <- budget/fpv/c', 'd = 4 euro', 'e = 5 euro', 'f = 6 euro', 'by c + d + e + f',
        'budget/fpv/c: c Quota del FPV dell’anno precedente rinviata = 1 euro', 'a = 7 euro', 'b = 1 euro', 'x = 2 euro', 'y = 3 euro', 'by a − b − x − y',
      ],
    ],
    [
      'FPV of the next year', told(fpvCarryOver({ spesa: { corrente: '1', capitale: '2' }, nextEntrata: { corrente: '4', capitale: '7' } }).step), 'D.Lgs. 118/2011, part all. 10/b', [
        'budget/fpv-riporto/totale: totale Scarto complessivo = 8 euro', 'corrente = 3 euro <- budget/fpv-riporto/corrente', 'capitale = 5 euro <- budget/fpv-riporto/capitale', 'by corrente + capitale',
        'budget/fpv-riporto/corrente: corrente Scarto di parte corrente = 3 euro', 'entrata.corrente = 4 euro', 'spesa.corrente = 1 euro', 'by entrata.corrente − spesa.corrente',
        'budget/fpv-riporto/capitale: capitale Scarto in conto capitale = 5 euro', 'entrata.capitale = 7 euro', 'spesa.capitale = 2 euro', 'by entrata.capitale − spesa.capitale',
      ],
    ],
    [
      'a capitolo of spesa', told(spesaAvailability({ iniziale: '100', variazioni: [{ amount: '20', definitive: true }, { amount: '-3', definitive: false }], fpv: '4', impegnato: '5', liquidato: 0, pagato: 0, cassa: 0 }).step), 'TUEL, article 183', [
        'budget/capitolo-spesa/availableToCommit: availableToCommit Disponibile a impegnare = 108 euro', 'stanziamentoEffettivo = 117 euro <- budget/capitolo-spesa/stanziamentoEffettivo', 'fpv = 4 euro',
        'impegnato = 5 euro', 'by stanziamentoEffettivo − fpv − impegnato',
        'budget/capitolo-spesa/stanziamentoEffettivo: stanziamentoEffettivo Stanziamento effettivo = 117 euro', 'assestato = 120 euro <- budget/capitolo-spesa/assestato', 'variazioniPendenti = -3 euro',
        'by assestato + variazioniPendenti', 'budget/capitolo-spesa/assestato: assestato Stanziamento assestato = 120 euro', 'iniziale = 100 euro', 'variazioniDefinitive = 20 euro', 'by iniziale + variazioniDefinitive',
      ],
    ],
  ])('%s', (_, lines, source, expected) => {
    expect(withoutSources(lines).map((line) => line.trim())).toEqual(expected);
    expect(sourcesIn(lines)).toEqual([`source act ${source}`]);
  });
});
