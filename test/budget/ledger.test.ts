import { describe, expect, it } from 'vitest';
import { capitoloBalances, parsePlan, planFormat, rollUp, type CapitoloBalance, type Outcome } from 'municipal-performance';
import { movementsFormat, parseMovements } from 'municipal-performance/budget';
import { civilDate } from 'municipal-performance/values';
import { told } from '../tools/told.js';

type Row = Readonly<Record<string, unknown>>;

function value<T>(outcome: Outcome<T>): T {
  if (!outcome.ok || outcome.findings.length > 0) throw new Error(JSON.stringify(outcome.findings));
  return outcome.value;
}

/** What movements leave on capitolo 1 at a day; `more` are other parts of the plan. */
function run(rows: readonly Row[], { side = 'U', on = '2024-12-31', plan = {} }: { readonly side?: string; readonly on?: string; readonly plan?: Row } = {}) {
  const read = value(parsePlan({ format: planFormat, ente: 'E', year: 2024, capitoli: [{ code: '1', side, stanziamento: '1000.00' }], ...plan }));
  const { movements } = value(parseMovements({ format: movementsFormat, ente: '', movements: rows.map((row) => ({ side, capitolo: '1', year: 2024, on: '2024-03-01', ...row })) }));
  const outcome = capitoloBalances(read, movements, civilDate(on));
  if (!outcome.ok) throw new Error('expected balances');
  return { balances: outcome.value, first: outcome.value[0] as CapitoloBalance, findings: outcome.findings };
}

const figures = (balance: CapitoloBalance, names: string) => names.split(' ').map((name) => {
  const figure = balance[name as keyof CapitoloBalance] as unknown;
  return `${name} ${JSON.stringify(figure).replaceAll('"', '')}`;
});

describe('movements of the year', () => {
  it('of spesa: each kind on its own figure', () => {
    const { first } = run([
      { kind: 'stanziamento', amount: '1.00' }, { kind: 'cassa', amount: '2000.00' }, { kind: 'cassa', amount: '-20.00' }, { kind: 'fpv', amount: '3.00' }, { kind: 'fpv', amount: '4.00' },
      { kind: 'pagamento', amount: '300.00', year: 2023 }, { kind: 'residuo', amount: '300.00', year: 2023 },
      { kind: 'impegno', amount: '500.00' }, { kind: 'impegno', amount: '50.00' }, { kind: 'disimpegno', amount: '100.00' }, { kind: 'disimpegno', amount: '10.00' },
      { kind: 'liquidazione', amount: '40.00' }, { kind: 'liquidazione', amount: '30.00' }, { kind: 'pagamento', amount: '20.00' }, { kind: 'pagamento', amount: '5.00' },
      { kind: 'residuo', amount: '60.00' }, { kind: 'residuo', amount: '6.00' }, { kind: 'riaccertamento', amount: '-7.00' }, { kind: 'riaccertamento', amount: '-0.50' },
      { kind: 'variazione', amount: '10.00', state: 'consiglio' }, { kind: 'variazione', amount: '-2.00', state: 'consiglio' }, { kind: 'variazione', amount: '0.00', state: 'bozza' },
    ]);
    expect(figures(first, 'iniziale cassa fpv impegnato liquidato pagato residuiIniziali riaccertamento residuiPrecedenti variazioniInAttesa variazioniPendenti variazioniDefinitive')).toEqual([
      'iniziale 1001', 'cassa 1980', 'fpv 7', 'impegnato 440', 'liquidato 70', 'pagato 25', 'residuiIniziali 366', 'riaccertamento -7.5', 'residuiPrecedenti 58.5',
      'variazioniInAttesa 10', 'variazioniPendenti -2', 'variazioniDefinitive 0',
    ]);
    expect(figures(first, 'assestato stanziamentoEffettivo availableToCommit availableToVary availableToLiquidate availableToPay availableCash residuiCompetenza')).toEqual([
      'assestato 1001', 'stanziamentoEffettivo 999', 'availableToCommit 552', 'availableToVary 552', 'availableToLiquidate 370', 'availableToPay 45', 'availableCash 1655', 'residuiCompetenza 415',
    ]);
  });

  it('of entrata: accertamenti less their reductions, collections, later years', () => {
    const { first } = run([
      { kind: 'accertamento', amount: '100.00' }, { kind: 'accertamento', amount: '20.00' }, { kind: 'riduzione-accertamento', amount: '30.00' }, { kind: 'riscossione', amount: '40.00' },
      { kind: 'riscossione', amount: '1.00' }, { kind: 'accertamento', amount: '9.00', year: 2025 }, { kind: 'accertamento', amount: '8.00', year: 2026 },
      { kind: 'riduzione-accertamento', amount: '2.00', year: 2025 }, { kind: 'riscossione', amount: '3.00', year: 2023 }, { kind: 'residuo', amount: '50.00', year: 2023 },
    ], { side: 'E' });
    expect(figures(first, 'side inPlan accertato riscosso riscossoResidui accertatoLater residuiIniziali residuiPrecedenti residuiCompetenza availableToAccertare')).toEqual([
      'side E', 'inPlan true', 'accertato 90', 'riscosso 41', 'riscossoResidui 3', 'accertatoLater 15', 'residuiIniziali 50', 'residuiPrecedenti 47', 'residuiCompetenza 49', 'availableToAccertare 910',
    ]);
  });

  it('of later years touch only what is committed there', () => {
    const { first } = run([
      { kind: 'impegno', amount: '40.00', year: 2025 }, { kind: 'impegno', amount: '4.00', year: 2026 }, { kind: 'disimpegno', amount: '1.00', year: 2025 },
      { kind: 'stanziamento', amount: '7.00', year: 2025 }, { kind: 'liquidazione', amount: '7.00', year: 2025 },
    ]);
    expect(figures(first, 'impegnatoLater iniziale liquidato impegnato availableToCommit')).toEqual(['impegnatoLater 43', 'iniziale 1000', 'liquidato 0', 'impegnato 0', 'availableToCommit 1000']);
  });
});

describe('movements on residui', () => {
  /** Every kind that touches residui, before and in the year: on 31 December they open the year, on 1 January they are of it. */
  const rows = (on: string) => [
    { kind: 'impegno', amount: '500.00', year: 2022, on }, { kind: 'disimpegno', amount: '50.00', year: 2022, on }, { kind: 'pagamento', amount: '100.00', year: 2022, on },
    { kind: 'riaccertamento', amount: '-20.00', year: 2022, on }, { kind: 'residuo', amount: '9.00', year: 2022, on }, { kind: 'liquidazione', amount: '70.00', year: 2022, on },
  ];
  const entrate = (on: string) => [
    { kind: 'accertamento', amount: '500.00', year: 2023, on }, { kind: 'riduzione-accertamento', amount: '50.00', year: 2023, on }, { kind: 'riscossione', amount: '100.00', year: 2023, on },
  ];

  it('made before 1 January open the year', () => {
    const names = 'residuiIniziali riaccertamento residuiPrecedenti liquidato';
    expect(figures(run(rows('2023-12-31')).first, `${names} pagatoResidui`)).toEqual(['residuiIniziali 339', 'riaccertamento 0', 'residuiPrecedenti 339', 'liquidato 0', 'pagatoResidui 0']);
    expect(figures(run(entrate('2023-12-31'), { side: 'E' }).first, 'residuiIniziali riscossoResidui residuiPrecedenti')).toEqual(['residuiIniziali 350', 'riscossoResidui 0', 'residuiPrecedenti 350']);
  });

  it('made from 1 January on move them', () => {
    expect(figures(run(rows('2024-01-01')).first, 'residuiIniziali riaccertamento residuiPrecedenti pagatoResidui')).toEqual([
      'residuiIniziali 9', 'riaccertamento 430', 'residuiPrecedenti 339', 'pagatoResidui 100',
    ]);
    expect(figures(run(entrate('2024-01-01'), { side: 'E' }).first, 'residuiIniziali riaccertamento riscossoResidui residuiPrecedenti')).toEqual([
      'residuiIniziali 0', 'riaccertamento 450', 'riscossoResidui 100', 'residuiPrecedenti 350',
    ]);
  });

  it('may not raise a residuo passivo by a new impegno; a residuo attivo may be found anew', () => {
    const found = (rows_: readonly Row[], side = 'U') => run(rows_, { side }).findings.map(({ code, at, values }) => [code, at, values]);
    expect(found([{ kind: 'impegno', amount: '1.00' }, { kind: 'impegno', amount: '5.50', year: 2023, on: '2024-01-01' }])).toEqual([['budget/residuo-in-aumento', '/1', { amount: '5.5' }]]);
    expect(found([{ kind: 'impegno', amount: '5.50', year: 2023, on: '2023-12-31' }, { kind: 'disimpegno', amount: '1.00', year: 2023 }, { kind: 'impegno', amount: '1.00', year: 2024 }])).toEqual([]);
    expect(found([{ kind: 'accertamento', amount: '5.50', year: 2023 }], 'E')).toEqual([]);
  });
});

describe('findings on capitoli', () => {
  const found = (rows: readonly Row[], plan: Row = {}, side = 'U') => run(rows, { plan, side }).findings.map(({ code, at, values }) => [code, at, values]);

  it('passed, with what is missing; at zero not', () => {
    expect(found([{ kind: 'impegno', amount: '1000.01' }])).toEqual([['budget/over-stanziamento', '', { capitolo: '1', available: '-0.01' }]]);
    expect(found([{ kind: 'impegno', amount: '1000.00' }])).toEqual([]);
    expect(found([{ kind: 'accertamento', amount: '2000.00' }], {}, 'E')).toEqual([]);
    expect(found([{ kind: 'accertamento', amount: '5.00' }], { capitoli: [{ code: '1', side: 'E', stanziamento: '1.00', description: 'FPV di entrata per spese correnti' }] }, 'E')).toEqual([]);
  });

  it('that nobody may commit, only where somebody did', () => {
    const fpv = { capitoli: [{ code: '1', side: 'U', stanziamento: '10.00', description: 'FPV' }] };
    const fund = { capitoli: [{ code: '1', side: 'U', stanziamento: '10.00', pdc: 'U.1.10.01.03.000' }] };
    expect([found([{ kind: 'impegno', amount: '1.50' }], fpv), found([], fpv)]).toEqual([[['budget/fpv-non-impegnabile', '', { capitolo: '1', amount: '1.5' }]], []]);
    expect([found([{ kind: 'impegno', amount: '1.50' }], fund), found([], fund)]).toEqual([[['budget/fondo-non-impegnabile', '', { capitolo: '1', amount: '1.5' }]], []]);
    const { first } = run([{ kind: 'impegno', amount: '1.50' }], { plan: fund });
    expect(figures(first, 'availableToCommit availableToVary')).toEqual(['availableToCommit 0', 'availableToVary 8.5']);
  });

  it('that stand twice in the plan: the first holds', () => {
    const twice = { capitoli: [{ code: '1', side: 'U', stanziamento: '10.00' }, { code: '2', side: 'U' }, { code: '1', side: 'U', stanziamento: '90.00' }] };
    expect(found([], twice)).toEqual([['budget/twice-in-plan', '/capitoli/2', { capitolo: '1', side: 'U' }]]);
    expect(figures(run([], { plan: twice }).first, 'iniziale')).toEqual(['iniziale 10']);
  });

  it('of the wrong side or sign, named with kind and figures; what may be negative is not', () => {
    expect(found([{ kind: 'riscossione', amount: '1.00' }, { kind: 'pagamento', amount: '-2.50' }])).toEqual([
      ['budget/wrong-side', '/0', { kind: 'riscossione', side: 'U', capitolo: '1' }], ['budget/wrong-sign', '/1', { kind: 'pagamento', amount: '-2.5' }],
    ]);
    expect(found(['variazione', 'riaccertamento', 'cassa'].map((kind) => ({ kind, amount: '-1.00' })))).toEqual([]);
    expect(found(['stanziamento', 'fpv', 'residuo', 'impegno', 'disimpegno', 'liquidazione'].map((kind) => ({ kind, amount: '-1.00' }))).map(([code]) => code)).toEqual(Array(6).fill('budget/wrong-sign'));
    expect(found(['stanziamento', 'cassa', 'variazione', 'residuo', 'riaccertamento'].map((kind) => ({ kind, amount: '0.00' })), {}, 'E')).toEqual([]);
    expect(found(['fpv', 'impegno', 'disimpegno', 'liquidazione', 'pagamento'].map((kind) => ({ kind, amount: '0.00' })), {}, 'E').map(([code]) => code)).toEqual(Array(5).fill('budget/wrong-side'));
    expect(found(['accertamento', 'riduzione-accertamento', 'riscossione'].map((kind) => ({ kind, amount: '0.00' }))).map(([code]) => code)).toEqual(Array(3).fill('budget/wrong-side'));
  });

  it('liquidated or paid beyond, by capitolo, year and impegno', () => {
    const over = (...rows: readonly Row[]) => found(rows).map(([code, at]) => `${String(code)} ${String(at)}`);
    const impegno = { kind: 'impegno', amount: '10.00', commitment: '2024/1' };
    expect(over(impegno, { kind: 'liquidazione', amount: '10.00', commitment: '2024/1' }, { kind: 'pagamento', amount: '10.00', commitment: '2024/1' })).toEqual([]);
    expect(over(impegno, { kind: 'disimpegno', amount: '0.01', commitment: '2024/1' }, { kind: 'liquidazione', amount: '4.00', commitment: '2024/1' }, { kind: 'liquidazione', amount: '6.00', commitment: '2024/1' }))
      .toEqual(['budget/liquida-oltre-impegno /3']);
    expect(over(impegno, { kind: 'liquidazione', amount: '10.00', commitment: '2024/2' })).toEqual([]);
    expect(over(impegno, { kind: 'liquidazione', amount: '10.01', commitment: '2024/1', year: 2025 })).toEqual([]);
    expect(over(impegno, { kind: 'liquidazione', amount: '10.01', commitment: '2024/1', on: '2025-01-01' })).toEqual([]);
    expect(over({ kind: 'pagamento', amount: '10.00' })).toEqual([]);
    expect(over({ kind: 'liquidazione', amount: '4.00' }, { kind: 'pagamento', amount: '2.00' }, { kind: 'pagamento', amount: '2.01' })).toEqual(['budget/paga-oltre-liquidato /2']);
    expect(over(impegno, { kind: 'variazione', amount: '5.00' }, { kind: 'liquidazione', amount: '-1.00', commitment: '2024/1' })).toEqual(['budget/wrong-sign /2']);
  });
});

describe('places', () => {
  const rows = (...capitoli: readonly (string | null)[]) => ({ finance: { rows: capitoli.map((capitolo) => ({ side: 'U', capitolo, amount: '1.00' })) } });

  it('carry the classification of the plan and the objectives that list them, each once', () => {
    const plan = {
      capitoli: [{ code: '1', side: 'U', description: 'Strade', missione: '10', programma: '1005', titolo: '1', macroaggregato: '103', pdc: 'U.1.03.02.09.008', settore: 'Lavori', cdr: 'A' }],
      objectives: [{ id: 'O1', title: 'a', ...rows('1', '1', null, '7') }, { id: 'O2', title: 'b', ...rows('1') }],
    };
    const { balances } = run([], { plan });
    const { step: _, ...first } = JSON.parse(JSON.stringify(balances[0])) as Row;
    expect(first).toMatchObject({
      side: 'U', capitolo: '1', inPlan: true, description: 'Strade', missione: '10', programma: '1005', titolo: '1', macroaggregato: '103', pdc: 'U.1.03.02.09.008', settore: 'Lavori', cdr: 'A',
      objectives: ['O1', 'O2'],
    });
    expect('stanziamento' in first || 'provenance' in first || 'tipologiaEntrata' in first || 'code' in first).toBe(false);
    expect(balances.map(({ capitolo, inPlan, objectives }) => [capitolo, inPlan, objectives])).toEqual([['1', true, ['O1', 'O2']], ['7', true, ['O1']]]);
  });

  it('without a stanziamento or a cash appropriation say which capitolo lacks it', () => {
    const { first } = run([], { plan: { capitoli: [{ code: '1', side: 'U' }] } });
    const gap = { gap: 'not-measured', reason: 'Lo stanziamento iniziale non è indicato.', missing: ['1'] };
    expect([first.iniziale, first.assestato, first.stanziamentoEffettivo]).toEqual([gap, gap, gap]);
    expect(first.side === 'U' && [first.availableToCommit, first.availableToVary]).toEqual([gap, gap]);
    const noCash = { gap: 'not-measured', reason: 'Lo stanziamento di cassa non è indicato.', missing: ['1'] };
    expect(first.side === 'U' && [first.cassa, first.availableCash]).toEqual([noCash, noCash]);
  });

  it('that no plan knows have no objectives, and count all that moved on them', () => {
    const { balances, findings } = run([{ kind: 'impegno', amount: '5.00', capitolo: '2' }, { kind: 'pagamento', amount: '2.00', capitolo: '2' }, { kind: 'riscossione', amount: '1.00', capitolo: '2' }]);
    expect(findings.map(({ code, at }) => `${code} ${at}`)).toEqual(['budget/wrong-side /2', 'budget/unknown-capitolo /0']);
    expect(findings[1]?.values).toEqual({ capitolo: '2', side: 'U', count: '2', amount: '7' });
    expect(balances[1]).toMatchObject({ capitolo: '2', inPlan: false, objectives: [] });
  });
});

describe('the trace of a capitolo', () => {
  it('of spesa goes down to iniziale and variazioni', () => {
    expect(told(run([{ kind: 'impegno', amount: '5.00' }, { kind: 'variazione', amount: '-2.00', state: 'bozza' }]).first.step)).toEqual([
      'budget/capitolo-U/availableToCommit: availableToCommit Disponibile a impegnare = 993 euro',
      '  stanziamentoEffettivo = 998 euro <- budget/capitolo-U/stanziamentoEffettivo', '  fpv = 0 euro', '  competenza = 5 euro', '  by stanziamentoEffettivo − fpv − competenza',
      '  budget/capitolo-U/stanziamentoEffettivo: stanziamentoEffettivo Stanziamento effettivo = 998 euro',
      '    assestato = 1000 euro <- budget/capitolo-U/assestato', '    variazioniPendenti = -2 euro', '    by assestato + variazioniPendenti',
      '    budget/capitolo-U/assestato: assestato Stanziamento assestato = 1000 euro', '      iniziale = 1000 euro', '      variazioniDefinitive = 0 euro', '      by iniziale + variazioniDefinitive',
    ]);
  });

  it('of entrata ends in what may still be accertato', () => {
    expect(told(run([{ kind: 'accertamento', amount: '5.00' }], { side: 'E' }).first.step).slice(0, 4)).toEqual([
      'budget/capitolo-E/availableToAccertare: availableToAccertare Disponibile ad accertare = 995 euro',
      '  stanziamentoEffettivo = 1000 euro <- budget/capitolo-E/stanziamentoEffettivo', '  competenza = 5 euro', '  by stanziamentoEffettivo − competenza',
    ]);
  });
});

it('rollUp adds up every figure of a capitolo', () => {
  const every = (kinds: string) => kinds.split(' ').map((kind, index) => ({ kind, amount: `${index + 1}.00` }));
  const spesa = run([...every('cassa fpv impegno liquidazione pagamento residuo riaccertamento'), { kind: 'impegno', amount: '8.00', year: 2025 }, { kind: 'pagamento', amount: '3.00', year: 2023 }]);
  const entrata = run([...every('accertamento riscossione residuo riaccertamento'), { kind: 'accertamento', amount: '8.00', year: 2025 }, { kind: 'riscossione', amount: '3.00', year: 2023 }], { side: 'E' });
  const { total, by } = rollUp([...spesa.balances, ...entrata.balances], 'cdr');
  const added = (figures_: object) => Object.entries(figures_).map(([name, figure]) => `${name} ${String(figure)}`);
  expect(by).toBe('cdr');
  expect(added(total.spesa)).toEqual([
    'iniziale 1000', 'variazioniDefinitive 0', 'variazioniPendenti 0', 'variazioniInAttesa 0', 'assestato 1000', 'stanziamentoEffettivo 1000', 'fpv 2', 'impegnato 3', 'liquidato 4', 'pagato 5',
    'pagatoResidui 3', 'impegnatoLater 8', 'residuiIniziali 6', 'riaccertamento 7', 'residuiPrecedenti 10', 'residuiCompetenza -2', 'availableToCommit 995', 'availableToVary 995', 'availableToLiquidate -1',
    'availableToPay -1',
  ]);
  expect(added(total.entrata)).toEqual([
    'iniziale 1000', 'variazioniDefinitive 0', 'variazioniPendenti 0', 'variazioniInAttesa 0', 'assestato 1000', 'stanziamentoEffettivo 1000', 'accertato 1', 'riscosso 2', 'riscossoResidui 3',
    'accertatoLater 8', 'residuiIniziali 3', 'riaccertamento 4', 'residuiPrecedenti 4', 'residuiCompetenza -1', 'availableToAccertare 999',
  ]);
  const bare = run([], { plan: { capitoli: [{ code: '1', side: 'U' }] } });
  expect(rollUp(bare.balances, 'missione').total.spesa.iniziale).toEqual({ gap: 'not-measured', reason: 'Per alcuni capitoli la cifra non è indicata.', missing: ['1'] });
});
