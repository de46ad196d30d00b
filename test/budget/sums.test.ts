import { describe, expect, it } from 'vitest';
import { isGap, parsePlan, planFormat } from 'municipal-performance';
import {
  capitoloBalances, checkIncarichi, fasceAmounts, fundShares, fundUse, fundWithIncrease, individualPremium, programmeChange, savingsOf, splitCheck, tableTotals,
} from 'municipal-performance/budget';
import { cremona2016Incarichi } from 'municipal-performance/samples';
import { civilDate } from 'municipal-performance/values';

const text = (value: unknown) => (isGap(value) ? value.gap : String(value));

describe('the programme of incarichi of Cremona 2016', () => {
  const rows = cremona2016Incarichi.tables.flatMap((table) => table.rows);
  const { corrente, vincolata, assestatoTotale } = cremona2016Incarichi.printedGrandTotals;
  const of = (spesa: string) => rows.filter((row) => row.spesa === spesa).map((row) => row.importoAssestato);

  it('sums to each printed sub-total and to 663,806.91', () => {
    const { subtotals, total } = tableTotals(Object.fromEntries(cremona2016Incarichi.tables.map(({ sector, rows: own }) => [sector, own.map((row) => row.importoAssestato)])));
    for (const { sector, printedSubtotal } of cremona2016Incarichi.tables) expect(subtotals[sector]?.eq(printedSubtotal.importoAssestato)).toBe(true);
    expect(total.toString()).toBe('663806.91');
  });

  it('has a misprint of 3,000.00 in the tied part: 502,212.98 for 505,212.98', () => {
    const check = splitCheck({ corrente: of('corrente'), vincolata: of('vincolata') }, { total: assestatoTotale, parts: { corrente, vincolata } });
    expect([check.parts.corrente, check.parts.vincolata, check.printedSum, check.printedDifference, check.printedAddsUp].map(text))
      .toEqual(['158593.93', '505212.98', '660806.91', '3000', 'false']);
    expect(check.findings.map(({ code, at, values }) => [code, at, values])).toEqual([
      ['budget/printed-total', '/parts/vincolata', { name: 'vincolata', printed: '502212.98', computed: '505212.98', difference: '-3000' }],
    ]);
  });

  it('fell by 5,339.91 from the initial programme', () => {
    const { initial, change } = programmeChange({ initial: rows.map((row) => row.importo), assestato: assestatoTotale });
    expect([initial, change].map(text)).toEqual(['669146.82', '-5339.91']);
  });

  it('is held against the capitoli of a plan', () => {
    const findings = (stanziamento: string) => {
      const plan = parsePlan({ format: planFormat, ente: 'Comune di Cremona', year: 2016, capitoli: [{ code: '5920/999', side: 'U', stanziamento }] });
      const balances = plan.ok ? capitoloBalances(plan.value, [], civilDate('2016-12-31')) : plan;
      if (!balances.ok) throw new Error('expected balances');
      return checkIncarichi(rows.map(({ importoAssestato, capitoli }) => ({ assestato: importoAssestato, capitoli })), balances.value);
    };
    // schede 3 and 4 of Lavori Pubblici are both on 5920/999: 7,320.00 + 5,856.00
    expect(findings('13176.00').filter(({ code }) => code === 'budget/incarichi-oltre-capitolo')).toEqual([]);
    expect(findings('13175.99').filter(({ code }) => code === 'budget/incarichi-oltre-capitolo'))
      .toMatchObject([{ values: { capitolo: '5920/999', amount: '13176', allowed: '13175.99' } }]);
    const named = findings('1.00').filter(({ code }) => code === 'budget/unknown-capitolo').map(({ values }) => values.capitolo);
    expect(new Set(named)).toEqual(new Set(rows.flatMap(({ capitoli }) => capitoli).filter((capitolo) => capitolo !== '5920/999')));
  });
});

describe('splitCheck', () => {
  it('looks at the printed parts alone, and at the printed total', () => {
    const check = splitCheck({ a: ['1', '2'], b: ['4'], toString: ['5'] }, { total: '13', parts: { b: '4', c: '8' } });
    expect([check.total, check.printedSum, check.printedDifference, check.printedAddsUp].map(text)).toEqual(['12', '12', '1', 'false']);
    expect(check.findings.map(({ at, values }) => [at, values])).toEqual([['/total', { name: 'totale', printed: '13', computed: '12', difference: '1' }]]);
    expect(splitCheck({ a: ['1'] }, { total: '1', parts: { a: '1' } })).toMatchObject({ printedAddsUp: true, findings: [] });
  });
});

describe('checkIncarichi', () => {
  const balances = (() => {
    const plan = parsePlan({
      format: planFormat, ente: 'E', year: 2016,
      capitoli: [{ code: '1', side: 'U', stanziamento: '10.00' }, { code: '2', side: 'U', stanziamento: '5.00' }, { code: '3', side: 'U' }, { code: '4', side: 'E', stanziamento: '9.00' }],
    });
    const found = plan.ok ? capitoloBalances(plan.value, [], civilDate('2016-12-31')) : plan;
    if (!found.ok) throw new Error('expected balances');
    return found.value;
  })();
  const found = (...rows: readonly (readonly [assestato: string, ...capitoli: readonly string[]])[]) =>
    checkIncarichi(rows.map(([assestato, ...capitoli]) => ({ assestato, capitoli })), balances).map(({ code, at, values }) => [code.replace('budget/', ''), at, values]);

  it('adds up the rows of a capitolo, and holds those on several against their sum', () => {
    expect(found(['4', '1'], ['6', '1'])).toEqual([]);
    expect(found(['4', '1'], ['1', '2'], ['6.01', '1'])).toEqual([['incarichi-oltre-capitolo', '/0', { capitolo: '1', amount: '10.01', allowed: '10' }]]);
    expect(found(['8', '2', '1'], ['7', '1', '2'])).toEqual([]);
    expect(found(['1', '1'], ['8', '2', '1'], ['7.01', '1', '2'])).toEqual([['incarichi-oltre-capitolo', '/1', { capitolo: '1, 2', amount: '15.01', allowed: '15' }]]);
  });

  it('counts a capitolo that a row names twice once', () => {
    expect(found(['10.01', '1', '1'])).toEqual([['incarichi-oltre-capitolo', '/0', { capitolo: '1', amount: '10.01', allowed: '10' }]]);
  });

  it('names capitoli of spesa that the plan has not, with rows and amount', () => {
    expect(found(['1', '9'], ['2', '9'], ['3', '1', '4'])).toEqual([
      ['unknown-capitolo', '/0', { capitolo: '9', side: 'U', count: '2', amount: '3' }], ['unknown-capitolo', '/2', { capitolo: '4', side: 'U', count: '1', amount: '3' }],
    ]);
  });

  it('says nothing where a stanziamento is not known, or no capitolo is named', () => {
    expect(found(['99', '3'], ['99', '1', '3'], ['99'])).toEqual([]);
  });
});

describe('sums', () => {
  it('of nothing are 0', () => {
    expect(tableTotals({}).total.toString()).toBe('0');
    expect(tableTotals({ a: [] }).subtotals.a?.toString()).toBe('0');
    expect(Object.values(savingsOf({ allotted: [], reported: [] })).map(text)).toEqual(['0', '0', '0']);
  });

  it('take names that objects have of their own', () => {
    expect(tableTotals({ constructor: ['1.00'], toString: ['2.00'] }).total.toString()).toBe('3');
  });

  it('of projects give the saving, negative where more was reported (T10)', () => {
    expect(savingsOf({ allotted: ['10.00'], reported: ['10.01'] }).saving.toString()).toBe('-0.01');
  });
});

describe('funds of Cremona 2024', () => {
  it('executives: 77 % and 23 % (T05)', () => {
    const { fund, parts } = fundShares({ posizione: '499994.00', risultato: '149349.00' });
    expect([fund, parts.posizione?.percent, parts.risultato?.percent, parts.posizione?.wholePercent].map(text)).toEqual(['649343', '77', '23', '77']);
    expect(text(fundShares({ a: '1', b: '2' }).parts.a?.percent)).toBe('33.33');
    expect(fundShares({ a: 0, b: 0 }).parts.a).toMatchObject(Object.fromEntries(['percent', 'wholePercent'].map((name) => [name, { gap: 'undefined-operation', reason: 'Denominatore zero: fondo.' }])));
    expect([parts.posizione?.amount, parts.risultato?.wholePercent].map(text)).toEqual(['499994', '23']);
  });

  it('rounds each share by itself, a tie up', () => {
    const { parts } = fundShares({ a: '1', b: '7' });
    expect([parts.a?.percent, parts.a?.wholePercent, parts.b?.wholePercent].map(text)).toEqual(['12.5', '13', '88']);
  });

  it('EQ: 25.29 % of the whole, 25.60 % of the base (T07)', () => {
    const found = fundWithIncrease({ base: '359546.00', increase: '4440.00', posizione: '271945.62', risultato: '92040.38' });
    expect([found.fund, found.addsUp, found.risultatoOnFund, found.risultatoOnBase].map(text)).toEqual(['363986', 'true', '25.29', '25.6']);
    expect(fundWithIncrease({ base: '1', increase: '0', posizione: '0.50', risultato: '0.49' }).addsUp).toBe(false);
    const none = fundWithIncrease({ base: 0, increase: 0, posizione: 0, risultato: 0 });
    expect([none.risultatoOnFund, none.risultatoOnBase]).toEqual(['fondo', 'fondo di base'].map((name) => ({ gap: 'undefined-operation', reason: `Denominatore zero: ${name}.` })));
  });

  it('posizione beyond its share by 938.91, the whole within the fund (T06)', () => {
    const amounts = { fundPosizione: '499994.00', fundRisultato: '149349.00', paidPosizione: '500932.91', paidRisultato: '115796.40', topUps: '7445.57', interim: '1754.94' };
    const use = fundUse(amounts);
    expect([use.paid, use.left, use.posizioneOverrun, use.risultatoSaving, use.risultatoNet, use.withinFund].map(text))
      .toEqual(['616729.31', '32613.69', '938.91', '33552.6', '106595.89', 'true']);
    const within = fundUse({ ...amounts, paidPosizione: '499994.00', paidRisultato: '149349.01' });
    expect([within.posizioneOverrun, within.risultatoSaving, within.withinFund].map(text)).toEqual(['0', '-0.01', 'false']);
  });

  it('fasce of the risultato, half up (T08)', () => {
    expect(Object.values(fasceAmounts('9708.43', { prima: 100, seconda: 90, terza: 80, quarta: 75, quinta: 70 })).map(text)).toEqual(['9708.43', '8737.59', '7766.74', '7281.32', '6795.9']);
    expect(text(fasceAmounts('0.01', { meta: 50 }).meta)).toBe('0.01');
  });

  it('individual premium: 17,756.64 only from the unit that is not rounded (T09)', () => {
    const premium = individualPremium({ fund: '531354.00', employees: 553, topUpPercent: 33, mostPercent: 10, withTopUp: 56 });
    expect([premium.mean, premium.topUp, premium.topUpFund, premium.topUpFundFromRounded, premium.net, premium.base, premium.withTopUp].map(text))
      .toEqual(['960.86', '317.08', '17756.64', '17756.48', '513597.36', '928.75', '1245.83']);
    expect(premium.mostWithTopUp).toEqual({ floor: 55, ceil: 56 });
    expect(individualPremium({ fund: 1, employees: 50, topUpPercent: 33, mostPercent: 10, withTopUp: 5 }).mostWithTopUp).toEqual({ floor: 5, ceil: 5 });
  });

  it('individual premium of nobody has no mean and nothing that hangs on it', () => {
    const none = individualPremium({ fund: '100.00', employees: 0, topUpPercent: 33, mostPercent: 10, withTopUp: 0 });
    expect([none.mean, none.topUp, none.topUpFund, none.topUpFundFromRounded, none.net, none.base, none.withTopUp].map(text)).toEqual(Array(7).fill('undefined-operation'));
    expect([none.mean, none.base]).toEqual(Array(2).fill({ gap: 'undefined-operation', reason: 'Denominatore zero: dipendenti.' }));
    const counts = (employees: number, withTopUp: number) => () => individualPremium({ fund: 1, employees, topUpPercent: 0, mostPercent: 0, withTopUp });
    expect(counts(1.5, 0)).toThrow('expected a whole number of people, found 1.5');
    expect(counts(1, -1)).toThrow('expected a whole number of people, found -1');
    expect(counts(1, 0)).not.toThrow();
  });
});
