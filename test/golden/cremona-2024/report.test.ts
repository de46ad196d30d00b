import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  award, fasciaPremium, fondoUse, realCut, increaseChain, minimumShare, parseFondo, parseScheme, projectBounds, projectSplit, projectTotals,
  scoreSchede, splitFondo, topQuota, type Scheme,
} from 'municipal-performance';
import { cremonaComparto2024, cremonaDirigenti2024, cremonaEq2024, cremonaReport2024 } from 'municipal-performance/samples';
import { apportion, civilDate, decimal, fixed, percentShares, round, sum, type Decimal } from 'municipal-performance/values';

interface Line {
  readonly id: string;
  readonly printed: string | readonly string[] | null;
  readonly status: 'exact' | 'approximate' | 'not-derivable' | 'not-printed';
  readonly why?: string;
}

const { lines } = JSON.parse(readFileSync(new URL('lines.json', import.meta.url), 'utf8')) as { readonly lines: readonly Line[] };

const read = (document: unknown): Scheme => {
  const outcome = parseScheme(document);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.findings));
  return outcome.value;
};
const { residui, outcomes, survey, dirigenti, eq, comparto, projects } = cremonaReport2024;
const { fasce } = read(cremonaDirigenti2024);
const cents = (value: unknown): string => fixed(value as Decimal, 2);
const share = (id: string) => fasciaPremium(fasce?.find((fascia) => fascia.id === id) ?? null, dirigenti.firstFascia);
const chain = increaseChain({ fund: comparto.individual, heads: comparto.heads, percent: comparto.increasePercent, increaseHeads: comparto.increaseHeads });
const [position, result] = [splitFondo(dirigenti.total, dirigenti.positionPercent).first, splitFondo(dirigenti.total, dirigenti.positionPercent).second];
const both = fondoUse(dirigenti.total, [dirigenti.positionPaid, dirigenti.resultPaid]);
const basePremiums = fondoUse(dirigenti.resultPaid, [dirigenti.increases, dirigenti.interim]).residue;
const eqCoefficient = decimal(eq.result).dividedBy(decimal(27).times('96.45'));
const pointAtMean = chain.netMean.dividedBy('48.18');

/** What the rules give for each line; for a line that is not derivable, what the plain reading gives instead. */
const found: Readonly<Record<string, () => string | readonly string[]>> = {
  residui: () => cents(round(sum(residui.map(({ reversali }) => decimal(reversali))).times(100).dividedBy(sum(residui.map(({ accertamenti }) => decimal(accertamenti)))), 2)),
  outcomes: () => (percentShares(Object.values(outcomes), 2) as Decimal[]).map(cents),
  'outcomes-total': () => String(sum(Object.values(outcomes).map((count) => decimal(count)))),
  barometer: () => (percentShares([6, 1, 129], 1) as Decimal[]).map((value) => fixed(value, 1)),
  presidio: () => cents(sum(['0.50', '2.20', '0.50'].map((points) => decimal(points)))),
  survey: () => cents(round(sum(survey.map((mean) => decimal(mean))).dividedBy(8), 2)),
  'fund-dirigenti': () => [position, result].map(cents),
  'position-over': () => cents(fondoUse(position, [dirigenti.positionPaid]).residue.negated()),
  'result-paid': () => [fondoUse(result, [dirigenti.resultPaid]).paidPercent, fondoUse(result, [dirigenti.resultPaid]).residue].map(cents),
  'total-paid': () => [both.paid, both.residue].map(cents),
  'first-fascia': () => cents(round(result.dividedBy(15), 2)),
  'second-third-fascia': () => [share('seconda'), share('terza')].map(cents),
  'base-premiums': () => cents(closestWholePeople(basePremiums)),
  'base-premiums-part-year': () => cents(sum([
    share('prima').times(3), share('seconda').times(4), share('terza').times(5),
    fasciaPremium(fasce?.find(({ id }) => id === 'seconda') ?? null, dirigenti.firstFascia, { part: 154, of: 365 }),
  ])),
  increases: () => cents(increaseChain({ fund: result, heads: 12, percent: 30, increaseHeads: 2 }).increasePool),
  interim: () => cents(round(decimal(dirigenti.firstFascia).times('0.18'), 2)),
  'fund-eq': () => cents(minimumShare(eq.result, [eq.position], 15).total),
  'eq-share': () => cents(minimumShare(eq.result, [eq.position], 15).percent),
  'eq-holders': () => String(27 + 8),
  'eq-highest': () => cents(round(eqCoefficient.times('99.38'), 2)),
  'eq-lowest': () => cents(round(decimal('3763.00').dividedBy('99.38').times('85.94'), 2)),
  'gross-mean': () => cents(chain.baseMean),
  'increase-unit': () => cents(chain.increaseUnit),
  'increase-pool': () => cents(chain.increasePool),
  'net-fund': () => cents(chain.netFund),
  'net-mean': () => cents(chain.netMean),
  'mean-with-increase': () => cents(chain.meanWithIncrease),
  'highest-with-and-without': () => cents(fondoUse(comparto.maxWith, [comparto.maxWithout]).residue),
  'ten-percent': () => String(topQuota(comparto.heads, { percent: '10' }).places),
  'highest-without': () => cents(round(pointAtMean.times(50), 2)),
  lowest: () => cents(round(pointAtMean.times(33), 2)),
  'projects-destined': () => [projectTotals(projects).ownFunds, projectTotals(projects).thirdParty, projectTotals(projects).destined].map(cents),
  'projects-paid': () => cents(projectTotals(projects).paid),
  'projects-own': () => cents(fondoUse('165000.00', ['22000.00']).residue),
  'project-9': () => [0, 2].map((index) => cents(projectSplit('13227.51', [10000, 4500, 3000]).amounts[index])),
  'projects-feasible': () => String(projects.filter((row) => projectBounds(row).feasible).length),
};

describe('the figures of the Relazione 2024', () => {
  it('are all looked at', () => {
    expect(Object.keys(found).sort()).toEqual(lines.map(({ id }) => id).sort());
  });

  it.each(lines.filter(({ status }) => status === 'exact').map((line) => [line.id, line] as const))('%s comes out exactly', (id, { printed }) => {
    expect(found[id]?.()).toEqual(printed);
  });

  it.each(lines.filter(({ status }) => status === 'approximate').map((line) => [line.id, line] as const))('%s comes out by an assumption that is named', (id, { printed, why }) => {
    expect(found[id]?.()).toEqual(printed);
    expect(why).toMatch(/\w/);
  });

  it.each(lines.filter(({ status }) => status === 'not-derivable').map((line) => [line.id, line] as const))('%s does not come out, and it is said why', (id, { printed, why }) => {
    expect(found[id]?.()).not.toEqual(printed);
    expect(why).toMatch(/\w/);
  });
});

/** The sum of whole premiums of the three paid fasce that is nearest to an amount. */
function closestWholePeople(amount: Decimal): Decimal {
  const [first, second, third] = [share('prima'), share('seconda'), share('terza')];
  let best = decimal(0);
  for (let a = 0; a <= 11; a += 1) {
    for (let b = 0; b <= 13; b += 1) {
      for (let c = 0; c <= 14; c += 1) {
        const total = sum([first.times(a), second.times(b), third.times(c)]);
        if (total.minus(amount).abs().lt(best.minus(amount).abs())) best = total;
      }
    }
  }
  return best;
}

describe('the contradictions of the printed rules', () => {
  const codes = (document: unknown) => parseScheme(document).findings.map(({ code, values }) => [code, values.choice, values.alternative]);

  it('exactly 60 points: the text admits, the table pays nothing (l. 893, 901)', () => {
    expect(codes(cremonaDirigenti2024)).toContainEqual(['scheme/minimum-conflict', 'table (non pagato)', 'minimum (fascia «quinta»)']);
  });

  it('the holes of the balancing table, 1000.01–1000.99 and 1499.01–1499.99 (l. 1015-1025)', () => {
    const holes = parseScheme(cremonaComparto2024).findings.filter(({ code }) => code === 'scheme/gap');
    expect(holes.map(({ values }) => values.between)).toEqual(['i valori da 1000 escluso a 1001 escluso', 'i valori da 1499 escluso a 1500 escluso']);
    expect(holes.map(({ values }) => values.choice)).toEqual(['lower', 'lower']);
  });

  it('not more than 10 %, in each settore, against 56 of 553 (l. 990, 1033): both choices are open, with their default', () => {
    const open = parseScheme(cremonaComparto2024).findings.filter(({ code }) => code === 'scheme/option-open').map(({ values }) => `${values.option} ${values.choice}`);
    expect(open).toEqual(expect.arrayContaining(['top.rounding floor', 'top.scope structure']));
    expect(topQuota(553, { percent: '10', rounding: 'ceil' })).toMatchObject({ places: 56, within: false });
  });

  it('a 30-point goal does not always cost 30 % (DL 13/2023 art. 4-bis): others at 60 < x ≤ 65 lose 22.22 %', () => {
    const scheme = read(cremonaDirigenti2024);
    const cut = (others: string) => realCut(scheme, { others, objective: '30', fullPremium: dirigenti.firstFascia });
    expect([cut('65'), cut('65.01')].map(({ cutPercent, reaches }) => [String(cutPercent), reaches])).toEqual([['22.22', false], ['30', true]]);
  });
});

describe('the schemes on people', () => {
  it('553 equal schede share the fund of the comparto: 56 with an increase, as the report chains them', () => {
    const scheme = read({
      ...cremonaComparto2024,
      premium: {
        ...cremonaComparto2024.premium,
        steps: cremonaComparto2024.premium.steps.map((one) => (one.step === 'increase' ? { ...one, top: { percent: '10', rounding: 'ceil', scope: 'all', criteria: ['rank'] } } : one)),
      },
    });
    const full = { individuali: [{ weight: '1', achieved: '100' }], 'di-gruppo': [{ weight: '1', achieved: '100' }], ...Object.fromEntries([1, 2, 3, 4].map((n) => [`comportamento-${n}`, '2.5'])) };
    const people = Array.from({ length: comparto.heads }, (_, index) => ({
      person: `P${index}`, structure: `S${index % 13}`, inputs: full, presence: { worked: Array<number>(12).fill(20) }, criteria: { rank: decimal(index) },
    }));
    const schede = scoreSchede(scheme, people, { on: civilDate('2024-12-31') });
    const fondo = parseFondo({ format: 'municipal-performance/fondo@1', id: 'individuale', year: 2024, amount: comparto.individual });
    const paid = schede.ok && fondo.ok && award(schede.value, fondo.value, scheme);
    if (!paid || !paid.ok) throw new Error('expected an award');
    const { stages, people: awarded, undistributed } = paid.value;
    expect(stages[0]?.figures).toMatchObject({ heads: decimal(553), places: decimal(56), mean: decimal('960.86'), unit: decimal('317.08'), netFund: decimal('513597.36'), netMean: decimal('928.75') });
    const increases = awarded.map(({ increase }) => String(increase)).filter((amount) => amount !== '0');
    expect([increases.length, increases.filter((amount) => amount === '317.09').length], '17756.64 is 56 × 317.08 and 16 cents').toEqual([56, 16]);
    expect([String(paid.value.paid), String(undistributed)]).toEqual(['531354', '0']);
  });

  it('513597.36 in 553 equal parts are 414 of 928.75 and 139 of 928.74', () => {
    const { shares } = apportion('513597.36', Array.from({ length: 553 }, () => 1), { digits: 2, remainder: 'largest-remainder' });
    expect([shares.filter((one) => one.eq('928.75')).length, shares.filter((one) => one.eq('928.74')).length]).toEqual([414, 139]);
  });

  it('the scheme of the Elevate Qualificazioni loads without a finding', () => {
    expect(parseScheme(cremonaEq2024).findings).toEqual([]);
  });
});
