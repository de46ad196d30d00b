import { describe, expect, it } from 'vitest';
import { computeProspetto, parseProspetto } from 'municipal-performance/budget';

describe('computeProspetto', () => {
  const lines = { RS: '100.00', PR: '80.00', R: '-5.00', CP: '500.00', PC: '300.00', I: '420.00', CS: '600.00', FPV: '30.00' };
  const of = (parts: object) => {
    const read = parseProspetto({ format: 'municipal-performance/prospetto@1', ente: 'Comune di Esempio', year: 2024, kind: 'rendiconto-spesa', lines, ...parts });
    if (!read.ok) throw new Error(JSON.stringify(read.findings));
    return computeProspetto(read.value);
  };

  it('finds the printed sums that the lines do not give, with the figures, and corrects nothing', () => {
    const found = of({ printed: { EP: '15.00', TR: '136.00' } });
    expect(found.findings).toMatchObject([{ code: 'budget/printed-total', at: '/printed/TR', values: { printed: '136', computed: '135', difference: '1' } }]);
    expect(found.ok && String(found.value.sums.TR)).toBe('135');
  });

  it('gives no sums where lines are missing, and names them all', () => {
    const { RS: _, FPV: __, ...rest } = lines;
    expect(of({ lines: rest })).toMatchObject({ ok: false, findings: [{ code: 'budget/missing-line', values: { names: 'RS, FPV' } }] });
  });

  it('names lines that the prospetto has not', () => {
    expect(of({ lines: { ...lines, constructor: '1.00' }, printed: { ZZ: '1.00' } }).findings.map(({ code, at }) => `${code} ${at}`))
      .toEqual(['budget/unknown-line /lines/constructor', 'budget/unknown-line /printed/ZZ']);
  });

  /** Lines that a prospetto needs, and its sums, by kind (D.Lgs. 118/2011 all. 9 and 10). */
  const preventivo = 'A AA B C D E H I L M P Q R S1 S2 T U V X1 X2 Y';
  const prospetti: readonly (readonly [kind: string, inputs: string, sums: readonly string[]])[] = [
    ['equilibri-preventivo', `${preventivo} F`, ['G Somma finale', 'O Equilibrio di parte corrente', 'Z Equilibrio di parte capitale', 'W Equilibrio finale']],
    ['equilibri-consuntivo', `${preventivo} D1 E1 F1 F2 U1 RA_corr RV_corr VAR_corr RA_cap RV_cap VAR_cap`, [
      'G Somma finale', 'O1 Risultato di competenza di parte corrente', 'O2 Equilibrio di bilancio di parte corrente', 'O3 Equilibrio complessivo di parte corrente',
      'Z1 Risultato di competenza in conto capitale', 'Z2 Equilibrio di bilancio in conto capitale', 'Z3 Equilibrio complessivo in conto capitale', 'W1 Risultato di competenza',
      'W2 Equilibrio di bilancio', 'W3 Equilibrio complessivo',
    ]],
    [
      'risultato-amministrazione', 'fondoCassaIniziale riscossioniResidui riscossioniCompetenza pagamentiResidui pagamentiCompetenza azioniEsecutiveNonRegolarizzate residuiAttivi residuiPassivi '
        + 'fpvCorrente fpvCapitale fpvAttivitaFinanziarie accantonata.fcde accantonata.residuiPerenti accantonata.fal accantonata.perditePartecipate accantonata.contenzioso accantonata.fgdc '
        + 'accantonata.altri vincolata.leggi vincolata.trasferimenti vincolata.mutui vincolata.ente vincolata.altri destinata',
      ['fondoCassaFinale Fondo di cassa al 31 dicembre', 'A Risultato di amministrazione', 'B Parte accantonata', 'C Parte vincolata', 'D Parte destinata agli investimenti', 'E Parte disponibile'],
    ],
    ['rendiconto-spesa', 'RS PR R CP PC I CS FPV', [
      'EP Residui passivi da esercizi precedenti', 'TP Totale pagamenti', 'ECP Economie di competenza', 'EC Residui passivi da esercizio di competenza', 'TR Totale residui passivi da riportare',
    ]],
    ['rendiconto-entrata', 'RS RR R CP RC A CS', [
      'EP Residui attivi da esercizi precedenti', 'TR Totale riscossioni', 'EC Residui attivi da esercizio di competenza', 'maggioriMinoriCompetenza Maggiori o minori entrate di competenza',
      'maggioriMinoriCassa Maggiori o minori entrate di cassa', 'residuiDaRiportare Totale residui attivi da riportare',
    ]],
    [
      'quadro-generale', 'titolo1 titolo2 titolo3 titolo4 titolo5 titolo6 titolo7 titolo8 titolo9 fpvCorrente fpvCapitale fpvAttivitaFinanziarie utilizzoAvanzo',
      ['totaleTitoli Totale titoli', 'totaleGenerale Totale complessivo entrate'],
    ],
  ];

  it.each(prospetti)('%s: names each line that it needs and each sum that is misprinted', (kind, inputs, sums) => {
    const names = inputs.split(' ');
    const amounts = Object.fromEntries(names.map((name) => [name, '0.00']));
    expect(of({ kind, lines: {} }).findings.map(({ code, at, values }) => [code, at, values])).toEqual([['budget/missing-line', '/lines', { names: names.join(', ') }]]);
    const misprinted = of({ kind, lines: amounts, printed: Object.fromEntries(sums.map((sum) => [sum.split(' ')[0], '1.00'])) });
    expect(misprinted.findings.map(({ at, values }) => [at, values])).toEqual(sums.map((name) => [`/printed/${name.split(' ')[0] ?? ''}`, { name, printed: '1', computed: '0', difference: '1' }]));
    const last = sums.at(-1)?.split(' ')[0] ?? '';
    expect(misprinted.ok && [misprinted.value.step.rule, misprinted.value.step.result]).toEqual([`budget/${kind}/${last}`, '0']);
    expect(misprinted.ok && misprinted.value.step.sources).toEqual([{ act: 'D.Lgs. 118/2011', part: 'all. 9 e 10' }]);
  });

  it('takes U2, the FPV of financial assets, in the consuntivo alone, and shows letters with their labels', () => {
    const [, [kind, inputs]] = prospetti as unknown as readonly [unknown, readonly [string, string]];
    const amounts = Object.fromEntries(inputs.split(' ').map((name) => [name, '0.00']));
    const with2 = of({ kind, lines: { ...amounts, U2: '3.00' } });
    expect(with2.findings).toEqual([]);
    expect(with2.ok && [String(with2.value.sums.Z1), with2.value.step.inputs[1]?.name]).toEqual(['-3', 'VAR_corr Variazione accantonamenti di parte corrente a rendiconto']);
    expect(of({ kind: 'rendiconto-spesa', lines: { ...lines, U2: '3.00' } }).findings.map(({ code, values }) => [code, values]))
      .toEqual([['budget/unknown-line', { name: 'U2', kind: 'rendiconto-spesa' }]]);
  });
});
