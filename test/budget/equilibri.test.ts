import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  administrationResult, administrationResultReconciliation, consuntivoLines, currentSurplusForInvestments,
  equilibriConsuntivo, equilibriGate, equilibriPreventivo, equilibriRespected, fpvCarryOver, fpvRow, freePart,
  preventivoLines, quadroGenerale, rendicontoEntrata, rendicontoSpesa, type ConsuntivoLetter, type PreventivoLetter,
} from 'municipal-performance/budget';
import { civilDate, decimal, type Decimal } from 'municipal-performance/values';

const zeroes = <Letter extends string>(letters: readonly Letter[]) => Object.fromEntries(letters.map((letter) => [letter, '0'])) as Record<Letter, string>;
const preventivoLetters: readonly PreventivoLetter[] = ['A', 'AA', 'B', 'C', 'D', 'E', 'F', 'H', 'I', 'L', 'M', 'P', 'Q', 'R', 'S1', 'S2', 'T', 'U', 'V', 'X1', 'X2', 'Y'];
const consuntivoLetters: readonly ConsuntivoLetter[] = [
  ...preventivoLetters.filter((letter): letter is Exclude<PreventivoLetter, 'F'> => letter !== 'F'),
  'D1', 'E1', 'F1', 'F2', 'U1', 'RA_corr', 'RV_corr', 'VAR_corr', 'RA_cap', 'RV_cap', 'VAR_cap',
];

/** The prospetto as the law prints it, letter by letter: an independent copy of the signs (D.Lgs. 118/2011 all. 9 and 10). */
const asPrinted = {
  preventivo: { G: '+A -AA +B +C -D -E -F', O: '+G +H +I -L +M', Z: '+P +Q +R -C -I -S1 -S2 -T +L -M -U -V +E', W: '+O +Z +S1 +S2 +T -X1 -X2 -Y' },
  consuntivo: {
    G: '+A -AA +B +C -D -D1 -E -E1 -F1 -F2', O1: '+G +H +I -L +M', O2: '+O1 -RA_corr -RV_corr', O3: '+O2 -VAR_corr',
    Z1: '+P +Q +R -C -I -S1 -S2 -T +L -M -U -U1 -U2 -V +E +E1', Z2: '+Z1 -RA_cap -RV_cap', Z3: '+Z2 -VAR_cap',
    W1: '+O1 +Z1 +S1 +S2 +T -X1 -X2 -Y', W2: '+W1 -RA_corr -RV_corr -RA_cap -RV_cap', W3: '+W2 -VAR_corr -VAR_cap',
  },
};

describe.each([
  ['preventivo', preventivoLines, asPrinted.preventivo],
  ['consuntivo', consuntivoLines, asPrinted.consuntivo],
] as const)('the table of the %s', (_, lines, printed) => {
  it.each(Object.entries(printed))('has line %s with the signs %s', (name, signs) => {
    const line = lines.find((one) => one.name === name);
    const own = [...(line?.plus ?? []).map((term) => `+${term}`), ...(line?.minus ?? []).map((term) => `-${term}`)];
    expect([...own].sort()).toEqual(signs.split(' ').sort());
  });

  it('has no other line', () => {
    expect(lines.map(({ name }) => name)).toEqual(Object.keys(printed));
  });
});

/** T27 of the facts. */
const preventivo = {
  ...zeroes(preventivoLetters), A: '900000.00', AA: '150000.00', B: '67500000.00', C: '200000.00', D: '63900000.00', E: '30000.00',
  F: '3950000.00', I: '250000.00', L: '820000.00', P: '1500000.00', Q: '8200000.00', R: '12000000.00', U: '22100000.00',
};
/** T29 of the facts. */
const consuntivo = {
  ...zeroes(consuntivoLetters), A: '1250300.45', AA: '150000.00', B: '68420115.32', C: '210000.00', D: '61985740.18', D1: '1410225.60',
  E: '35000.00', F1: '3912450.77', H: '845000.00', I: '320000.00', L: '275500.00', P: '2100000.00', Q: '9874512.66', R: '14220318.05',
  S2: '45000.00', T: '120000.00', U: '12640877.31', U1: '10455900.12', V: '60000.00', Y: '25000.00',
  RA_corr: '1020000.00', RV_corr: '388612.44', VAR_corr: '215400.00', RV_cap: '512300.00',
};
const amount = fc.integer({ min: -1_000_000_00, max: 1_000_000_00 }).map((cents) => decimal(cents).dividedBy(100));

describe('equilibriPreventivo', () => {
  it('balances as in the worked example', () => {
    const { G, O, Z, W, inPareggio, currentPartOk } = equilibriPreventivo(preventivo);
    expect([G, O, Z, W].map(String)).toEqual(['570000', '0', '0', '0']);
    expect([inPareggio, currentPartOk]).toEqual([true, true]);
  });

  it.each([['0.01', '-0.01', false], ['-0.01', '0.01', true]])('with L %s higher has O %s', (more, O, ok) => {
    const found = equilibriPreventivo({ ...preventivo, L: decimal('820000.00').plus(decimal(more)) });
    expect([found.O.toString(), found.currentPartOk, found.inPareggio]).toEqual([O, ok, true]);
  });

  it('moves ΔL from O to Z and leaves W', () => {
    fc.assert(fc.property(amount, (delta) => {
      const [before, after] = [equilibriPreventivo(preventivo), equilibriPreventivo({ ...preventivo, L: decimal(preventivo.L).plus(delta) })];
      expect([after.O.minus(before.O).plus(delta), after.Z.minus(before.Z).minus(delta), after.W.minus(before.W)].every((one) => one.isZero())).toBe(true);
    }));
  });

  it('names all missing letters at once', () => {
    const { A: _, Y: __, ...rest } = preventivo;
    expect(() => equilibriPreventivo(rest as never)).toThrow('expected an amount for each of A, Y, found none');
    expect(() => equilibriPreventivo({ ...rest, A: null, Y: '1' } as never)).toThrow('expected an amount for each of A, found none');
  });
});

describe('equilibriConsuntivo', () => {
  it('gives every balance of the worked example', () => {
    const { step: _, ...balances } = equilibriConsuntivo(consuntivo);
    expect(Object.fromEntries(Object.entries(balances).map(([name, value]) => [name, value.toString()]))).toEqual({
      G: '2386999.22', O1: '3276499.22', O2: '1867886.78', O3: '1652486.78', Z1: '2653553.28', Z2: '2141253.28', Z3: '2141253.28',
      W1: '6070052.5', W2: '4149140.06', W3: '3933740.06',
    });
  });

  it('holds the identities of the final balances whatever the amounts', () => {
    fc.assert(fc.property(fc.array(amount, { minLength: consuntivoLetters.length, maxLength: consuntivoLetters.length }), (amounts) => {
      const letters = Object.fromEntries(consuntivoLetters.map((letter, index) => [letter, amounts[index]])) as Record<ConsuntivoLetter, Decimal>;
      const found = equilibriConsuntivo(letters);
      const financial = letters.S1.plus(letters.S2).plus(letters.T).minus(letters.X1).minus(letters.X2).minus(letters.Y);
      for (const [W, O, Z] of [[found.W1, found.O1, found.Z1], [found.W2, found.O2, found.Z2], [found.W3, found.O3, found.Z3]] as const) {
        expect(W.minus(O).minus(Z).minus(financial).isZero()).toBe(true);
      }
    }));
  });

  it('takes FPV of financial assets where it is given', () => {
    expect(equilibriConsuntivo({ ...consuntivo, U2: '0.28' }).Z1.toString()).toBe('2653553');
  });

  it('traces W3 down to the letters with their labels', () => {
    const { step } = equilibriConsuntivo(consuntivo);
    expect(step).toMatchObject({ rule: 'budget/equilibri-consuntivo/W3', result: '3933740.06', expression: 'W2 − VAR_corr − VAR_cap' });
    expect(step.steps.map(({ label }) => label)).toEqual(['W2 Equilibrio di bilancio']);
  });
});

describe('the balance that decides', () => {
  const balances = { W1: decimal('6070052.50'), W2: decimal('-238559.94') };
  const on = (day: string) => equilibriRespected(balances, civilDate(day));

  it.each([['2019-12-31', 'W1', true], ['2024-12-31', 'W1', true], ['2025-01-01', 'W2', false]])('on %s is %s', (day, balance, respected) => {
    expect(on(day)).toMatchObject({ ok: true, value: { balance, respected } });
  });

  it('is not known before 2019', () => {
    expect(on('2018-12-31')).toMatchObject({ ok: false, findings: [{ code: 'law/outside-coverage' }] });
  });

  it('is respected at zero', () => {
    expect(equilibriRespected({ W1: decimal('0.00'), W2: decimal('-0.01') }, civilDate('2024-12-31'))).toMatchObject({ value: { respected: true } });
  });

  it.each([[true, false, true], [true, true, true], [false, true, true], [false, false, false]])('met %s, derogated %s: %s', (met, formalDerogation, open) => {
    expect(equilibriGate({ met, formalDerogation })).toBe(open);
  });
});

it('says what current entries can pay for investments (T31)', () => {
  const inputs = { O1: '3276499.22', avanzoForCurrentSpending: '845000.00', nonRecurringEntries: '130000.00', RA_corr: '1020000.00', VAR_corr: '215400.00', RV_corr: '388612.44' };
  expect(currentSurplusForInvestments(inputs).saldo.toString()).toBe('677486.78');
  expect(currentSurplusForInvestments({ ...inputs, O1: '2599012.44' })).toMatchObject({ coversInvestments: false });
  expect(currentSurplusForInvestments({ ...inputs, O1: '2599012.45' })).toMatchObject({ coversInvestments: true });
});

describe('the risultato di amministrazione', () => {
  const parts = { A: '35099085.83', B: '26382800.25', C: '8715120.33', D: '1050000.00' };

  it('shows a disavanzo behind a positive A (T33)', () => {
    const { E, inDisavanzo, disavanzo, aPositive } = freePart(parts);
    expect([E, disavanzo].map(String)).toEqual(['-1048834.75', '1048834.75']);
    expect([inDisavanzo, aPositive]).toEqual([true, true]);
  });

  it('has no disavanzo at zero', () => {
    expect(freePart({ A: '3.00', B: '1.00', C: '1.00', D: '1.00' })).toMatchObject({ inDisavanzo: false, disavanzo: decimal(0) });
    expect(freePart({ A: '3.00', B: '1.00', C: '1.00', D: '1.01' }).disavanzo.toString()).toBe('0.01');
  });

  it('is found again from the management of the year (T34)', () => {
    const found = administrationResultReconciliation({
      accertamenti: '82000000.00', impegni: '79500000.00', fpvEntrata: '11124813.11', fpvSpesa: '11866125.72', maggioriResiduiAttivi: '120000.00',
      minoriResiduiAttivi: '900000.00', minoriResiduiPassivi: '640000.00', avanzoPrecedenteApplicato: '2945000.00', avanzoPrecedenteNonApplicato: '14000000.00',
    });
    expect([found.saldoCompetenza, found.saldoFpv, found.saldoResidui, found.risultato].map(String)).toEqual(['2500000', '-741312.61', '-140000', '18563687.39']);
  });

  it('has a positive A only above zero', () => {
    const positive = (A: string) => freePart({ A, B: '0', C: '0', D: '0' }).aPositive;
    expect([positive('-0.01'), positive('0'), positive('0.01')]).toEqual([false, false, true]);
  });

  it('takes azioni esecutive and every part with its sign', () => {
    const cash = {
      fondoCassaIniziale: '100', riscossioniResidui: '10', riscossioniCompetenza: '20', pagamentiResidui: '1', pagamentiCompetenza: '2',
      azioniEsecutiveNonRegolarizzate: '3', residuiAttivi: '40', residuiPassivi: '5', fpvCorrente: '6', fpvCapitale: '7', fpvAttivitaFinanziarie: '8',
    };
    const accantonata = { fcde: '1', residuiPerenti: '2', fal: '3', perditePartecipate: '4', contenzioso: '5', fgdc: '6', altri: '7' };
    const vincolata = { leggi: '1', trasferimenti: '2', mutui: '3', ente: '4', altri: '5' };
    const { fondoCassaFinale, A, B, C, D, E } = administrationResult({ ...cash, accantonata, vincolata, destinata: '9' });
    expect([fondoCassaFinale, A, B, C, D, E].map(String)).toEqual(['124', '138', '28', '15', '9', '86']);
  });
});

describe('rows of the rendiconto (Città di Torino 2019)', () => {
  it('spesa', () => {
    const { EP, TP, ECP, EC, TR } = rendicontoSpesa({
      RS: '54390287.04', PR: '47006821.99', R: '-2931433.01', CP: '347001906.60', PC: '229285790.22', I: '274018862.88', CS: '391297786.31', FPV: '39450863.14',
    });
    expect([EP, TP, ECP, EC, TR].map(String)).toEqual(['4452032.04', '276292612.21', '33532180.58', '44733072.66', '49185104.7']);
  });

  it('entrata, with the two columns named TR apart', () => {
    const row = rendicontoEntrata({ RS: '3165951.38', RR: '1344082.20', R: '-52172.85', CP: '5749751.65', RC: '4514786.36', A: '6027963.72', CS: '5565055.87' });
    expect([row.EP, row.TR, row.EC, row.maggioriMinoriCompetenza, row.maggioriMinoriCassa, row.residuiDaRiportare].map(String))
      .toEqual(['1769696.33', '5858868.56', '1513177.36', '278212.07', '293812.69', '3282873.69']);
  });

  it('quadro generale of nine titoli and no more', () => {
    const rest = { fpvCorrente: 0, fpvCapitale: 0, fpvAttivitaFinanziarie: 0, utilizzoAvanzo: 0 };
    expect(String(quadroGenerale({ titoli: [1, 2, 3, 4, 5, 6, 7, 8, 9], ...rest }).totaleTitoli)).toBe('45');
    expect(() => quadroGenerale({ titoli: Array(10).fill(1), ...rest })).toThrow('expected at most nine titoli, found 10');
  });

  it('quadro generale of an empty bilancio is zero', () => {
    const { totaleTitoli, totaleGenerale } = quadroGenerale({ titoli: [], fpvCorrente: '1.00', fpvCapitale: 0, fpvAttivitaFinanziarie: 0, utilizzoAvanzo: '2.00' });
    expect([totaleTitoli, totaleGenerale].map(String)).toEqual(['0', '3']);
  });
});

describe('FPV', () => {
  it('carries on c and adds what is moved to later years (T35)', () => {
    const { c, g } = fpvRow({ a: '9874512.66', b: '6120000.00', x: '210400.50', y: '88000.00', d: '5100000.00', e: '1650000.00', f: '249787.96' });
    expect([c, g].map(String)).toEqual(['3456112.16', '10455900.12']);
  });

  it('of one year is that of the next, part by part, to the cent (T36)', () => {
    const found = fpvCarryOver({ spesa: { corrente: '1410225.60', capitale: '10455900.12' }, nextEntrata: { corrente: '1410225.60', capitale: '10455900.21' } });
    expect(found.ok).toEqual({ corrente: true, capitale: false });
    expect([found.difference.corrente, found.difference.capitale, found.difference.totale].map(String)).toEqual(['0', '0.09', '0.09']);
    expect(fpvCarryOver({ spesa: { corrente: '1', capitale: '2' }, nextEntrata: { corrente: '0.99', capitale: '2.00' } }).ok).toEqual({ corrente: false, capitale: true });
    const { ok, difference } = fpvCarryOver({ spesa: { corrente: '1', capitale: '2' }, nextEntrata: { corrente: '0.99', capitale: '2.01' } });
    expect([ok, String(difference.totale)]).toEqual([{ corrente: false, capitale: false }, '0']);
  });
});
