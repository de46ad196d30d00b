import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { capitoloBalances, isGap, parsePlan, planFormat, rollUp, type CapitoloBalance, type Plan, type SpesaBalance } from 'municipal-performance';
import { commitmentCheck, movementsFormat, parseMovements, type Movement } from 'municipal-performance/budget';
import { civilDate, decimal } from 'municipal-performance/values';

type Row = Readonly<Record<string, unknown>>;

const planOf = (parts: Row): Plan => {
  const read = parsePlan({ format: planFormat, ente: 'Comune di Esempio', year: 2024, ...parts });
  if (!read.ok || read.findings.length > 0) throw new Error(`expected a plan: ${JSON.stringify(read.findings)}`);
  return read.value;
};
const movementsOf = (rows: readonly Row[]): readonly Movement[] => {
  const read = parseMovements({ format: movementsFormat, ente: '', movements: rows.map((row) => ({ side: 'U', capitolo: '1', year: 2024, on: '2024-03-01', ...row })) });
  if (!read.ok || read.findings.length > 0) throw new Error(`expected movements: ${JSON.stringify(read.findings)}`);
  return read.value.movements;
};
const on = civilDate('2024-12-31');
const run = (plan: Plan, rows: readonly Row[], day = on) => {
  const found = capitoloBalances(plan, movementsOf(rows), day);
  if (!found.ok) throw new Error('expected balances');
  return { balances: found.value, findings: found.findings };
};
const spesaOf = ([first]: readonly CapitoloBalance[]): SpesaBalance => {
  if (first?.side !== 'U') throw new Error('expected a capitolo of spesa');
  return first;
};
const text = (value: unknown) => JSON.parse(JSON.stringify(value)) as unknown;
const one = planOf({ capitoli: [{ code: '1', side: 'U', stanziamento: '120000.00' }] });

describe('a capitolo of spesa', () => {
  const rows: readonly Row[] = [
    { kind: 'variazione', amount: '15000.00' },
    { kind: 'variazione', amount: '-5000.00', state: 'definitiva' },
    { kind: 'variazione', amount: '-8000.00', state: 'giunta' },
    { kind: 'variazione', amount: '10000.00', state: 'bozza' },
    { kind: 'fpv', amount: '12000.00' },
    { kind: 'impegno', amount: '91250.40' },
    { kind: 'liquidazione', amount: '60100.00' },
    { kind: 'pagamento', amount: '58700.00' },
    { kind: 'cassa', amount: '118000.00' },
  ];

  it('is assestato, effettivo and available as in the worked example of the facts', () => {
    const { balances, findings } = run(one, rows);
    expect(findings).toEqual([]);
    expect(text(spesaOf(balances))).toMatchObject({
      iniziale: '120000', assestato: '130000', stanziamentoEffettivo: '122000', variazioniInAttesa: '10000', fpv: '12000',
      availableToCommit: '18749.6', availableToVary: '18749.6', availableToLiquidate: '31150.4', availableToPay: '1400',
      availableCash: '59300', residuiCompetenza: '32550.4',
    });
  });

  it('counts movements of the day and none after it', () => {
    const day = { kind: 'impegno', amount: '10.00', on: '2024-06-30' };
    expect(spesaOf(run(one, [day], civilDate('2024-06-29')).balances).impegnato.toString()).toBe('0');
    expect(spesaOf(run(one, [day], civilDate('2024-06-30')).balances).impegnato.toString()).toBe('10');
  });

  it('lets a variazione become definitive on its day', () => {
    const negative = { kind: 'variazione', amount: '-100.00', state: 'giunta', definitiveOn: '2024-05-01' };
    const before = spesaOf(run(one, [negative], civilDate('2024-04-30')).balances);
    const after = spesaOf(run(one, [negative], civilDate('2024-05-01')).balances);
    expect(text([before.assestato, before.stanziamentoEffettivo])).toEqual(['120000', '119900']);
    expect(text([after.assestato, after.stanziamentoEffettivo])).toEqual(['119900', '119900']);
  });

  it('keeps residui apart from competence, and opens the year with those of earlier years', () => {
    const { balances } = run(one, [
      { kind: 'impegno', amount: '500.00', year: 2023, on: '2023-05-01' },
      { kind: 'pagamento', amount: '200.00', year: 2023, on: '2023-11-01' },
      { kind: 'pagamento', amount: '120.00', year: 2023, on: '2024-02-01' },
      { kind: 'riaccertamento', amount: '-30.00', year: 2023, on: '2024-04-01' },
      { kind: 'impegno', amount: '40.00', year: 2025 },
    ]);
    expect(text(spesaOf(balances))).toMatchObject({
      residuiIniziali: '300', pagatoResidui: '120', riaccertamento: '-30', residuiPrecedenti: '150', impegnato: '0', pagato: '0', impegnatoLater: '40',
    });
  });

  it('has no stanziamento where nobody states one, and says so instead of 0', () => {
    const bare = planOf({ capitoli: [{ code: '1', side: 'U' }] });
    const { balances, findings } = run(bare, [{ kind: 'impegno', amount: '10.00' }]);
    expect(spesaOf(balances).availableToCommit).toMatchObject({ gap: 'not-measured', missing: ['1'] });
    expect(spesaOf(balances).impegnato.toString()).toBe('10');
    expect(findings).toEqual([]);
    expect(text(spesaOf(run(bare, [{ kind: 'stanziamento', amount: '25.00' }]).balances).availableToCommit)).toBe('25');
  });

  it('takes the stanziamento of the plan in the plan’s year only', () => {
    expect(isGap(spesaOf(run(one, [], civilDate('2025-01-01')).balances).iniziale)).toBe(true);
  });

  it('allows nothing on FPV and on funds', () => {
    const fpv = planOf({ capitoli: [{ code: '1', side: 'U', stanziamento: '10.00', description: 'FPV strade' }, { code: '2', side: 'U', stanziamento: '10.00', pdc: 'U.1.10.01.01.001' }] });
    const { balances, findings } = run(fpv, [{ kind: 'impegno', amount: '1.00' }, { kind: 'impegno', amount: '1.00', capitolo: '2' }]);
    expect(text(balances.map((balance) => balance.side === 'U' && balance.availableToCommit))).toEqual(['0', '0']);
    expect(findings.map(({ code }) => code)).toEqual(['budget/fpv-non-impegnabile', 'budget/fondo-non-impegnabile']);
  });
});

it('lets entries exceed their forecast', () => {
  const plan = planOf({ capitoli: [{ code: '1', side: 'E', stanziamento: '100.00' }] });
  const { balances, findings } = run(plan, [
    { kind: 'accertamento', side: 'E', amount: '112.00' }, { kind: 'riduzione-accertamento', side: 'E', amount: '2.00' }, { kind: 'riscossione', side: 'E', amount: '60.00' },
  ]);
  expect(findings).toEqual([]);
  expect(text(balances[0])).toMatchObject({ side: 'E', accertato: '110', riscosso: '60', residuiCompetenza: '50', availableToAccertare: '-10' });
});

describe('bad movements', () => {
  it('on an unknown capitolo are counted on it and named once, with their number and amount', () => {
    const { balances, findings } = run(one, [{ kind: 'impegno', amount: '5.00', capitolo: '9433/999' }, { kind: 'impegno', amount: '7.50', capitolo: '9433/999' }]);
    expect(findings).toMatchObject([{ code: 'budget/unknown-capitolo', at: '/0', values: { capitolo: '9433/999', count: '2', amount: '12.5' } }]);
    expect(balances.map(({ capitolo, inPlan }) => [capitolo, inPlan])).toEqual([['1', true], ['9433/999', false]]);
  });

  it('with the wrong sign or side are named and not counted', () => {
    const { balances, findings } = run(one, [{ kind: 'impegno', amount: '-5.00' }, { kind: 'accertamento', amount: '5.00' }, { kind: 'impegno', amount: '1.00' }]);
    expect(findings.map(({ code, at }) => `${code} ${at}`)).toEqual(['budget/wrong-sign /0', 'budget/wrong-side /1']);
    expect(spesaOf(balances).impegnato.toString()).toBe('1');
  });

  it('that liquidate or pay more than there is are named with the figures, by impegno', () => {
    const { findings } = run(one, [
      { kind: 'impegno', amount: '100.00', commitment: '2024/1' }, { kind: 'impegno', amount: '50.00', commitment: '2024/2' },
      { kind: 'liquidazione', amount: '100.01', commitment: '2024/1' }, { kind: 'pagamento', amount: '100.02', commitment: '2024/1' },
    ]);
    expect(findings).toMatchObject([
      { code: 'budget/liquida-oltre-impegno', at: '/2', values: { amount: '100.01', allowed: '100' } },
      { code: 'budget/paga-oltre-liquidato', at: '/3', values: { amount: '100.02', allowed: '100.01' } },
    ]);
  });

  it('tell capitoli of entrata and spesa with the same number apart', () => {
    const both = planOf({ capitoli: [{ code: '1', side: 'U', stanziamento: '10.00' }, { code: '1', side: 'E', stanziamento: '20.00' }] });
    expect(run(both, []).balances.map(({ side, iniziale }) => [side, String(iniziale)])).toEqual([['U', '10'], ['E', '20']]);
  });
});

describe('rollUp', () => {
  const finance = (...capitoli: string[]) => ({ finance: { rows: capitoli.map((capitolo) => ({ side: 'U', capitolo, amount: '1.00' })) } });
  const plan = planOf({
    capitoli: [
      { code: '1', side: 'U', stanziamento: '100.00', missione: '01', programma: '0106', titolo: '1', cdr: 'A', settore: 'Lavori' },
      { code: '2', side: 'U', stanziamento: '10.00', missione: '01', programma: '0111', titolo: '2', cdr: 'A' },
      { code: '3', side: 'E', stanziamento: '1.00', titolo: '1' },
    ],
    objectives: [
      { id: 'O1', title: 'a', ...finance('1', '2', '1') }, { id: 'O2', title: 'b', ...finance('1') },
      { id: 'O3', title: 'c', ...finance('1', '4'), provenance: { status: 'removed', acts: [] } },
    ],
  });
  const { balances } = run(plan, [{ kind: 'impegno', amount: '30.00' }]);
  const stated = balances.filter(({ capitolo }) => capitolo !== '4');
  const rows = (by: Parameters<typeof rollUp>[1]) => rollUp(stated, by).groups.map(({ key, spesa, entrata }) => [key, String(spesa.assestato), String(entrata.assestato)]);

  it('counts a capitolo of several objectives once in the total, and names it', () => {
    const found = rollUp(balances, 'objective');
    const impegnato = found.groups.map(({ key, spesa }) => [key, String(spesa.impegnato)]);
    expect(impegnato).toEqual([['O1', '30'], ['O2', '30'], [null, '0']]);
    expect(found.groups.find(({ key }) => key === null)?.capitoli).toEqual([{ side: 'E', capitolo: '3' }, { side: 'U', capitolo: '4' }]);
    expect(found.total.spesa.assestato).toMatchObject({ gap: 'not-measured', missing: ['4'] });
    expect(String(found.total.spesa.impegnato)).toBe('30');
    expect(found.shared).toEqual([{ side: 'U', capitolo: '1', groups: ['O1', 'O2'] }]);
  });

  it.each([
    ['missione', [['01', '110', '0'], [null, '0', '1']]],
    ['programma', [['0106', '100', '0'], ['0111', '10', '0'], [null, '0', '1']]],
    ['titolo', [['U1', '100', '0'], ['U2', '10', '0'], ['E1', '0', '1']]],
    ['cdr', [['A', '110', '0'], [null, '0', '1']]],
    ['settore', [['Lavori', '100', '0'], [null, '10', '1']]],
  ] as const)('by %s', (by, expected) => {
    expect(rows(by)).toEqual(expected);
  });

  it('names the capitoli without a figure instead of a sum that lacks them', () => {
    const partly = planOf({ capitoli: [{ code: '1', side: 'U', stanziamento: '5.00' }, { code: '2', side: 'U' }, { code: '3', side: 'U' }] });
    expect(rollUp(run(partly, []).balances, 'missione').total.spesa.assestato).toMatchObject({ gap: 'not-measured', missing: ['2', '3'] });
  });

  it('conserves sums under every grouping that shares no capitolo', () => {
    const capitolo = fc.record({
      stanziamento: fc.nat({ max: 10_000_000 }), missione: fc.constantFrom('01', '05', undefined), programma: fc.constantFrom('0106', '0501', undefined),
      titolo: fc.constantFrom('1', '2', undefined), cdr: fc.constantFrom('A', 'B', undefined), side: fc.constantFrom('E', 'U'), impegnato: fc.nat({ max: 10_000 }),
    });
    const cents = (value: number) => `${Math.floor(value / 100)}.${String(value % 100).padStart(2, '0')}`;
    fc.assert(fc.property(fc.array(capitolo, { maxLength: 12 }), fc.constantFrom('missione', 'programma', 'titolo', 'cdr', 'settore'), (list, by) => {
      const capitoli = list.map(({ stanziamento, impegnato: _, ...rest }, index) => (
        JSON.parse(JSON.stringify({ ...rest, code: String(index + 1), stanziamento: cents(stanziamento) })) as Row));
      const moved = list.map(({ side, impegnato }, index) => ({
        kind: side === 'U' ? 'impegno' : 'accertamento', side, capitolo: String(index + 1), amount: cents(impegnato),
      }));
      const { groups, total } = rollUp(run(planOf({ capitoli }), moved).balances, by);
      for (const name of ['assestato', 'impegnato', 'availableToCommit', 'residuiCompetenza'] as const) {
        const sum = groups.reduce((all, { spesa }) => all.plus(decimal(spesa[name] as never)), decimal(0));
        expect(sum.eq(total.spesa[name] as never)).toBe(true);
      }
      const entrate = groups.reduce((all, { entrata }) => all.plus(decimal(entrata.accertato as never)), decimal(0));
      expect(entrate.toString()).toBe(String(total.entrata.accertato));
      expect(groups.flatMap((group) => group.capitoli)).toHaveLength(list.length);
    }), { numRuns: 60 });
  });
});

it('never reaches a negative availability by movements that commitmentCheck accepts', () => {
  const cents = (value: number) => `${Math.floor(value / 100)}.${String(value % 100).padStart(2, '0')}`;
  fc.assert(fc.property(fc.array(fc.nat({ max: 5_000_000 }), { maxLength: 20 }), (requests) => {
    const accepted: Row[] = [{ kind: 'fpv', amount: '20000.00' }];
    for (const request of requests) {
      const amount = cents(request);
      const before = spesaOf(run(one, accepted).balances);
      if (isGap(before.stanziamentoEffettivo)) throw new Error('expected a stanziamento');
      const state = { stanziamentoEffettivo: before.stanziamentoEffettivo, impegnato: before.impegnato, fpv: before.fpv };
      const { accepted: isAccepted, available } = commitmentCheck(state, { amount });
      expect(isAccepted).toBe(decimal(amount).lte(available));
      if (isAccepted) accepted.push({ kind: 'impegno', amount });
    }
    const { balances, findings } = run(one, accepted);
    expect(findings).toEqual([]);
    expect(decimal(spesaOf(balances).availableToCommit as never).isNegative()).toBe(false);
  }), { numRuns: 40 });
});

it('refuses what is no day and amounts that are no decimals: misuse by the caller', () => {
  expect(() => capitoloBalances(one, [], '2024-13-01' as never)).toThrow(/expected a day/);
  const [movement] = movementsOf([{ kind: 'impegno', amount: '1.00' }]);
  expect(() => capitoloBalances(one, [{ ...movement, amount: 1 } as never], on)).toThrow(/movement 0 as a Decimal/);
});

it('traces a balance down to its variazioni', () => {
  const { step } = spesaOf(run(one, [{ kind: 'variazione', amount: '-1.00', state: 'bozza' }]).balances);
  expect(step).toMatchObject({ rule: 'budget/capitolo-U/availableToCommit', result: '119999', expression: 'stanziamentoEffettivo − fpv − competenza' });
  expect(step.steps[0]?.inputs).toContainEqual({ name: 'variazioniPendenti', value: '-1', unit: 'euro' });
});
