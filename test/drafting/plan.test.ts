import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { parsePlan, writePlan, type Objective, type Plan } from 'municipal-performance';
import { draftPlan, type PrintedFinanceRow, type PrintedObjective, type PrintedPlan } from 'municipal-performance/drafting';

const printed = (objective: Partial<PrintedObjective> = {}, plan: Partial<PrintedPlan> = {}): PrintedPlan => ({
  ente: 'Comune di Prova', year: 2016, objectives: [{ id: 'O1', title: 'Prova', ...objective }], ...plan,
});

function draft(plan: unknown): { plan: Plan; objective: Objective; found: string[] } {
  const drafted = draftPlan(plan as PrintedPlan);
  if (!drafted.ok) throw new Error(`expected a plan: ${JSON.stringify(drafted.findings)}`);
  const [objective] = drafted.value.objectives;
  return { plan: drafted.value, objective: objective as Objective, found: drafted.findings.map(({ code, at }) => `${code} ${at}`) };
}

const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('an indicator', () => {
  it('becomes a formula with inputs and a target; the cells stay beside them (Cremona 2016, O015: pilot of virtual desktops)', () => {
    const formula = 'postazioni virtualizzate/postazioni previste dal pilot (40)*100 -> 40/40*100';
    const { objective } = draft(printed({ resultIndicators: [{ name: 'Postazioni virtualizzate', formula, target: '100%', dimension: 'Efficacia' }] }));
    expect(asJson(objective.indicators)).toMatchObject([{
      id: 'O1.R1', role: 'result', name: 'Postazioni virtualizzate', dimension: 'Efficacia',
      formulaKind: 'arithmetic', formula: '[postazioni virtualizzate] / [postazioni previste dal pilot] * 100', scale: 'percent',
      inputs: [{ key: 'postazioni virtualizzate' }, { key: 'postazioni previste dal pilot', constant: '40' }],
      target: { kind: 'threshold', comparator: '>=', value: '100', unit: 'percent' },
      printed: { formula, target: '100%' },
    }]);
  });

  it('is numbered by its role', () => {
    const { objective } = draft(printed({ impactIndicators: [{ name: 'a' }, { name: 'b' }], resultIndicators: [{ name: 'c' }] }));
    expect(objective.indicators.map(({ id, role }) => `${id} ${role}`)).toEqual(['O1.I1 impact', 'O1.I2 impact', 'O1.R1 result']);
  });

  it('without a formula has none, without a target has none', () => {
    const { objective, found } = draft(printed({ resultIndicators: [{ name: 'Relazione', formula: null, target: null }] }));
    expect(objective.indicators[0]).toEqual({
      id: 'O1.R1', role: 'result', name: 'Relazione', formulaKind: 'none', inputs: [], printed: { name: 'Relazione' },
      provenance: { status: 'in-force', acts: [] },
    });
    expect(found).toEqual([]);
  });

  it('is removed by the marker of its name or target (Cremona 2016, O086), which stays as printed', () => {
    const name = '(Eliminato con Aggiornamento G.C. del 30/11/2016) Percentuale di risparmio';
    const { objective } = draft(printed({ resultIndicators: [{ name, target: '(Eliminato con aggiornamento G.C. del 30/11/2016) 2%' }] }));
    const [indicator] = objective.indicators;
    expect(indicator?.name).toBe('Percentuale di risparmio');
    expect(indicator?.printed?.name).toBe(name);
    expect(indicator?.provenance.status).toBe('removed');
    expect(indicator?.provenance.acts.map(({ effect, date }) => [effect, date])).toEqual([['removed', '2016-11-30'], ['removed', '2016-11-30']]);
  });

  it('has its findings at the printed cell, with the span in it', () => {
    const drafted = draftPlan(printed({ resultIndicators: [{ name: 'Spesa', formula: null, target: 'entro giugno' }] }));
    const [finding] = drafted.findings.filter(({ code }) => code === 'drafting/year-assumed');
    expect(finding).toMatchObject({ at: '/objectives/0/resultIndicators/0/target', span: { from: 6, to: 12 } });
  });
});

describe('a phase', () => {
  it.each([
    ['2016-01-31', '2016-01-31', undefined],
    ['31/01/2016', '2016-01-31', '31/01/2016'],
    ['0016-01-20', '0016-01-20', undefined],
    ['31/02/2016', undefined, '31/02/2016'],
  ])('that ends %s', (to, day, kept) => {
    const [phase] = draft(printed({ phases: [{ n: 1, to }] })).objective.phases;
    expect([phase?.to, phase?.printed?.to]).toEqual([day, kept]);
  });

  it.each([
    ['(Eliminata fase con aggiornamento G.C. del 30/11/2016)', 'removed', 'removed', undefined],
    ['(Rinviata al 2017 con G.C del 30/11/2016)', 'postponed', 'postponed', 2017],
    ['(Aggiornamento fase G.C. del 30/11/2016)', 'in-force', 'changed', undefined],
    ['(Sostituita con aggiornamento di G.C del 30/11/2016)', 'in-force', 'replaced', undefined],
  ])('marked %s is %s', (marker, status, effect, toYear) => {
    const [phase] = draft(printed({ phases: [{ n: 1, from: '2016-01-01', markers: [marker] }] })).objective.phases;
    expect(phase?.provenance.status).toBe(status);
    expect(phase?.provenance.acts).toMatchObject([{ effect, date: '2016-11-30', printed: marker, ...(toYear ? { toYear } : {}) }]);
  });

  it('keeps a marker that does not say what was done, as a change', () => {
    const { objective, found } = draft(printed({ phases: [{ n: 1, markers: ['vedi verbale'] }] }));
    expect(objective.phases[0]?.provenance.acts).toEqual([{ effect: 'changed', printed: 'vedi verbale' }]);
    expect(found).toEqual(['drafting/act-unknown /objectives/0/phases/0/markers/0']);
  });

  it('has its months marked (Chieve 2020)', () => {
    const months = (cell: string) => draft(printed({ phases: [{ n: 1, months: cell }] }));
    expect(months('......xxxxxx').objective.phases[0]).toMatchObject({ months: '......xxxxxx' });
    expect(months('- - - - X X X - - - - -').objective.phases[0]).toMatchObject({ months: '....xxx.....', printed: { months: '- - - - X X X - - - - -' } });
    const eleven = months('......xxxxx');
    expect(eleven.objective.phases[0]).toMatchObject({ printed: { months: '......xxxxx' } });
    expect(eleven.found).toEqual(['drafting/cell /objectives/0/phases/0/months']);
  });

  it('is told apart from another of the same number', () => {
    expect(draft(printed({ phases: [{ n: 1 }, { n: 1 }, {}] })).objective.phases.map(({ id }) => id)).toEqual(['O1.F1', 'O1.F1-2', 'O1.F3']);
  });
});

describe('the Risorse finanziarie', () => {
  const row = (cells: Partial<PrintedFinanceRow>) => draft(printed({ finance: { rows: [{ side: 'U', capitolo: '1210', amount: '16830.00', ...cells }] } }));

  it.each([
    ['40000.00', '40000'], ['40.000,00', '40000'], ['1.331.520', '1331520'], ['79200', '79200'], ['-12,50', '-12.5'],
  ])('read %s as %s euro', (amount, expected) => {
    expect(String(row({ amount }).objective.finance.rows[0]?.amount)).toBe(expected);
  });

  it.each(['16.830,005', 'n.d.', ''])('keep a row whose amount is «%s», as printed', (amount) => {
    const { plan, objective, found } = row({ amount });
    expect(objective.finance.rows).toEqual([]);
    expect(plan.unread).toEqual([{ at: '/objectives/0/finance/rows/0', value: { side: 'U', capitolo: '1210', amount } }]);
    expect(found).not.toEqual([]);
  });

  it('take words for words', () => {
    expect(row({ capitolo: null, capitoloText: 'Salario Accessorio' }).objective.finance.rows[0]).toMatchObject({ capitolo: null, capitoloText: 'Salario Accessorio' });
    expect(row({ impAcc: '2016/696' }).objective.finance.rows[0]).toMatchObject({ capitolo: '1210', commitment: '2016/696' });
    const short = row({ impAcc: '16/448', impAccText: 'PULIZIE' });
    expect(short.objective.finance.rows[0]).toMatchObject({ commitmentText: '16/448 PULIZIE' });
    expect(short.found).toEqual(['drafting/kept-as-text /objectives/0/finance/rows/0/impAcc']);
    const dashed = row({ capitolo: '9433-999' });
    expect(dashed.objective.finance.rows[0]).toMatchObject({ capitolo: null, capitoloText: '9433-999' });
    expect(dashed.found).toEqual(['drafting/kept-as-text /objectives/0/finance/rows/0/capitolo']);
  });

  it('keep the printed Differenza with its letter, and one without it as not read', () => {
    expect(asJson(draft(printed({ finance: { rows: [], printedDifference: '16830.00', printedDifferenceSide: 'U' } })).objective.finance))
      .toEqual({ rows: [], printed: { differenza: '16830', side: 'U' } });
    const { plan, objective } = draft(printed({ finance: { rows: [], printedDifference: '16830.00' } }));
    expect(objective.finance).toEqual({ rows: [] });
    expect(plan.unread).toEqual([{ at: '/objectives/0/finance/printedDifference', value: '16830.00' }]);
  });
});

describe('the staff', () => {
  it('is read by weekly hours, with the footnote of a starred cell (Cremona 2016, Politiche educative)', () => {
    const { plan, found } = draft(printed({}, { staffTables: [{
      area: 'AREA WELFARE', office: 'SETTORE POLITICHE EDUCATIVE',
      rows: [{ category: 'C', counts: { 36: '61', 30: '4', 27: '10', 24: '*1' }, printedTotal: '76' }, { category: 'B', counts: { 36: '33' }, printedTotal: null }],
      printedColumnTotals: { counts: { 36: '111', 24: '1' }, printedTotal: '136' },
      footnotes: ['*21 h. cat.C'],
    }] }));
    expect(plan.structures).toEqual([{ id: 'S1', label: 'AREA WELFARE' }, { id: 'S2', label: 'SETTORE POLITICHE EDUCATIVE', parent: 'S1' }]);
    expect(asJson(plan.staff)).toEqual([{
      structure: 'S2', fullTimeHours: '36', footnotes: ['*21 h. cat.C'],
      rows: [
        { category: 'C', heads: { 24: 1, 27: 10, 30: 4, 36: 61 }, printedTotal: 76, notes: [{ column: '24', heads: 1, hours: '21', printed: '*1' }] },
        { category: 'B', heads: { 36: 33 } },
      ],
      printedTotals: { heads: { 24: 1, 36: 111 }, total: 136 },
    }]);
    expect(found).toEqual([]);
  });

  it('of an objective is read by kind, with its printed total', () => {
    const { objective } = draft(printed({ staff: { tempoPieno: 4, tempoParziale: 1, totale: 14 } }));
    expect(objective.humanResources).toEqual({ heads: { tempoPieno: 4, tempoParziale: 1 }, printedTotal: 14 });
  });

  it('keeps what is no count', () => {
    const { plan, objective } = draft(printed({ staff: { tempoPieno: '1/2', tempoParziale: -1, totale: 1 } }));
    expect(objective.humanResources?.heads).toEqual({});
    expect(plan.unread.map(({ at, value }) => [at, value])).toEqual([['/objectives/0/staff/tempoPieno', '1/2'], ['/objectives/0/staff/tempoParziale', -1]]);
  });
});

describe('the plan', () => {
  it.each([
    ['2016-2018', { from: 2016, to: 2018 }], ['Triennio 2016 – 2018', { from: 2016, to: 2018 }], ['2016/18', { from: 2016, to: 2018 }], ['2016', { to: 2016 }],
  ])('of «%s»', (horizon, expected) => {
    expect(draft(printed({}, { horizon })).plan.horizon).toEqual(expected);
  });

  it.each(['16', 'triennale', '2016-2018-2020'])('keeps the years «%s», which are none, as printed', (horizon) => {
    const { plan, found } = draft(printed({}, { horizon }));
    expect([plan.horizon, plan.unread, found]).toEqual([undefined, [{ at: '/horizon', value: horizon }], ['drafting/cell /horizon']]);
  });

  it('keeps the day of an act that is no day', () => {
    const { plan } = draft(printed({ variation: { kind: 'variazione', date: '31/02/2016' } }, { approved: { act: 'deliberazione G.C.', number: 68, date: '1 settembre 2020' } }));
    expect(plan.source).toEqual({ act: 'deliberazione G.C. n. 68', date: '2020-09-01' });
    expect(plan.unread).toEqual([{ at: '/objectives/0/variation/date', value: '31/02/2016' }]);
  });
});

describe('the objective', () => {
  it.each([
    ['variazione', 'in-force', 'changed'], ['assegnazione', 'in-force', 'assigned'], ['rimozione', 'removed', 'removed'],
  ])('of a %s is %s', (kind, status, effect) => {
    const { objective } = draft(printed({ variation: { kind, date: '2016-11-30' } }));
    expect(objective.provenance).toEqual({ status, acts: [{ effect, date: '2016-11-30', printed: kind }] });
  });

  it('has the code of its missione where one is printed', () => {
    const missione = (cell: string) => draft(printed({ missione: cell })).objective.missione;
    expect(missione('Servizi istituzionali, generali e di gestione')).toEqual({ label: 'Servizi istituzionali, generali e di gestione' });
    expect(missione('Missione 1 - Servizi istituzionali')).toEqual({ code: '01', label: 'Missione 1 - Servizi istituzionali' });
    expect(draft(printed({ programma: '01.06 Ufficio tecnico' })).objective.programma).toEqual({ code: '0106', label: '01.06 Ufficio tecnico' });
    expect(missione('12ma missione')).toEqual({ label: '12ma missione' });
  });

  it('printed twice gets an id of its own', () => {
    const { plan, found } = draft(printed({}, { objectives: [{ id: 'O1', title: 'a' }, { id: 'O1', title: 'b' }, { id: 'O1-2', title: 'c' }] }));
    expect(plan.objectives.map(({ id }) => id)).toEqual(['O1', 'O1-2', 'O1-2-2']);
    expect(found).toEqual(['drafting/duplicate-id /objectives/1/id', 'drafting/duplicate-id /objectives/2/id']);
  });
});

describe('the broken printed plan', () => {
  it.each([[undefined], [null], ['piano'], [[]], [{}], [{ ente: 'x' }], [{ format: 'municipal-performance/plan@1', ente: 'x', year: 2016 }]])('%j is none', (json) => {
    const drafted = draftPlan(json as unknown as PrintedPlan);
    expect(drafted.ok).toBe(false);
    expect(drafted.findings).not.toEqual([]);
  });

  it('is read without ids, titles and names, which the linter misses', () => {
    const { plan, found } = draft(printed({}, { objectives: [{ resultIndicators: [{ target: '5' }] }, { title: 'b' }] }));
    expect(plan.objectives.map(({ id, title, indicators }) => [id, title, indicators.map(({ name, printed: cells }) => [name, cells])]))
      .toEqual([['O001', '', [['', { target: '5' }]]], ['O002', 'b', []]]);
    expect(found).toEqual([]);
  });

  it('is read as far as it goes: findings and unread parts have their place in the document as given', () => {
    const { plan, objective, found } = draft({
      ...printed(), objectives: [
        'junk',
        { id: 'O1', title: 'Prova', colore: 'rosso', resultIndicators: ['5', { name: 'n', target: 'entro giugno' }], phases: [{ n: 'uno' }] },
      ],
    });
    expect(objective.indicators.map(({ name }) => name)).toEqual(['n']);
    expect(plan.unread).toEqual(expect.arrayContaining([
      { at: '/objectives/0', value: 'junk' },
      { at: '/objectives/1/colore', value: 'rosso' },
      { at: '/objectives/1/resultIndicators/0', value: '5' },
      { at: '/objectives/1/phases/0/n', value: 'uno' },
    ]));
    expect(found).toContain('drafting/year-assumed /objectives/1/resultIndicators/1/target');
  });

  it('keeps the good rows of a table beside rows that lack several cells, and cells of any length', () => {
    const rows = [{ side: 'U', amount: '10.00' }, {}, 7, null] as unknown as PrintedFinanceRow[];
    const { plan, objective, found } = draft(printed({ finance: { rows }, resultIndicators: [{ name: 'n', target: 'al 2019 10 '.repeat(100_000) }] }));
    expect(objective.finance.rows.map(({ amount }) => String(amount))).toEqual(['10']);
    expect(plan.unread).toEqual([1, 2, 3].map((at) => ({ at: `/objectives/0/finance/rows/${at}`, value: rows[at] })));
    expect(found).toContain('drafting/target-too-long /objectives/0/resultIndicators/0/target');
  });

  it('with very many phases of one number is read in little time', () => {
    const phases = Array.from({ length: 20_000 }, () => ({ n: 1 }));
    const start = performance.now();
    const { objective } = draft(printed({ phases }));
    expect(performance.now() - start).toBeLessThan(5000);
    expect(new Set(objective.phases.map(({ id }) => id)).size).toBe(20_000);
    expect(objective.phases.at(-1)?.id).toBe('O1.F1-20000');
  });

  it('never throws, and what comes out can be written and read again', () => {
    const cell = fc.oneof(fc.string({ maxLength: 30 }), fc.constant(null), fc.nat(9), fc.constantFrom('30.06.2016', '(Eliminata G.C. del 31/02/2016)', '#5 %', '-', 'a/b*100'));
    const objective = fc.record({
      id: fc.oneof(fc.constantFrom('O1', 'O2'), cell), title: cell, variation: fc.oneof(cell, fc.record({ kind: cell, date: cell })), peso: cell,
      missione: cell, resultIndicators: fc.array(fc.record({ name: cell, formula: cell, target: cell, peso: cell, surveyed: cell }, { requiredKeys: [] }), { maxLength: 3 }),
      phases: fc.array(fc.record({ n: cell, from: cell, to: cell, months: cell, markers: fc.array(cell, { maxLength: 2 }) }, { requiredKeys: [] }), { maxLength: 2 }),
      finance: fc.record({ rows: fc.array(fc.record({ side: fc.constantFrom('E', 'U', 'X'), capitolo: cell, impAcc: cell, amount: cell }), { maxLength: 2 }), printedDifference: cell, printedDifferenceSide: cell }, { requiredKeys: [] }),
      staff: fc.dictionary(fc.constantFrom('tempoPieno', 'totale', '__proto__', 'x'), cell),
    }, { requiredKeys: [] });
    fc.assert(fc.property(fc.record({ ente: cell, year: fc.constantFrom(2016, 16, '2016'), horizon: cell, objectives: fc.array(objective, { maxLength: 2 }) }), (json) => {
      const drafted = draftPlan(json as unknown as PrintedPlan);
      if (!drafted.ok) return;
      const written = JSON.stringify(writePlan(drafted.value));
      const again = parsePlan(JSON.parse(written));
      expect(again.findings).toEqual([]);
      expect(again.ok && JSON.stringify(writePlan(again.value))).toBe(written);
    }), { numRuns: 150 });
  });
});
