import { zero, type CapitoloCode, type Decimal } from '../values/numbers.js';
import { gap, isGap, type Gap } from '../outcome/index.js';
import type { Side } from '../plan/index.js';
import type { CapitoloBalance, EntrataBalance, SpesaBalance } from './capitolo-balance.js';

/** What capitoli are put together by. */
export type RollUpBy = 'objective' | 'settore' | 'missione' | 'programma' | 'titolo' | 'macroaggregato' | 'cdr';

const spesaFigures = [
  'iniziale', 'variazioniDefinitive', 'variazioniPendenti', 'variazioniInAttesa', 'assestato', 'stanziamentoEffettivo', 'fpv',
  'impegnato', 'liquidato', 'pagato', 'pagatoResidui', 'impegnatoLater', 'residuiIniziali', 'riaccertamento',
  'residuiPrecedenti', 'residuiCompetenza', 'availableToCommit', 'availableToVary', 'availableToLiquidate', 'availableToPay',
] as const satisfies readonly (keyof SpesaBalance)[];

const entrataFigures = [
  'iniziale', 'variazioniDefinitive', 'variazioniPendenti', 'variazioniInAttesa', 'assestato', 'stanziamentoEffettivo',
  'accertato', 'riscosso', 'riscossoResidui', 'accertatoLater', 'residuiIniziali', 'riaccertamento', 'residuiPrecedenti',
  'residuiCompetenza', 'availableToAccertare',
] as const satisfies readonly (keyof EntrataBalance)[];

/** Sums of capitoli of spesa, euro; a Gap names the capitoli whose figure is missing. */
export type SpesaTotals = Readonly<Record<(typeof spesaFigures)[number], Decimal | Gap>>;
/** Sums of capitoli of entrata. */
export type EntrataTotals = Readonly<Record<(typeof entrataFigures)[number], Decimal | Gap>>;

/** Capitoli put together. */
export interface RollUpGroup {
  /** Objective, settore, code of the missione …; null for capitoli that have none. */
  readonly key: string | null;
  readonly capitoli: readonly { readonly side: Side; readonly capitolo: CapitoloCode }[];
  readonly spesa: SpesaTotals;
  readonly entrata: EntrataTotals;
}

/** Groups and the whole. */
export interface RollUp {
  readonly by: RollUpBy;
  /** In order of first appearance. */
  readonly groups: readonly RollUpGroup[];
  /** Each capitolo once, however many groups list it. */
  readonly total: RollUpGroup;
  /** Capitoli that several groups list, with the groups: the sum of the groups counts them more than once. */
  readonly shared: readonly { readonly side: Side; readonly capitolo: CapitoloCode; readonly groups: readonly string[] }[];
}

/**
 * Balances of capitoli put together by objective, settore, missione, programma, titolo, macroaggregato or CdR.
 *
 * A capitolo of several objectives stands whole in the group of each, and once in the total: it is named under `shared`.
 *
 * @param balances as `capitoloBalances` gives them
 * @returns sums exact; where a capitolo lacks a figure the sum is a Gap that names all such capitoli
 * @example
 * ```ts
 * import { capitoloBalances, rollUp } from 'municipal-performance/budget';
 * import { parsePlan } from 'municipal-performance';
 * import { civilDate } from 'municipal-performance/values';
 * const rows = [{ side: 'U', capitolo: '1210', amount: '10.00' }];
 * const plan = parsePlan({
 *   format: 'municipal-performance/plan@1', ente: 'Comune di Esempio', year: 2016,
 *   capitoli: [{ code: '1210', side: 'U', stanziamento: '1000.00' }],
 *   objectives: [{ id: 'O1', title: 'Verde', finance: { rows } }, { id: 'O2', title: 'Parchi', finance: { rows } }],
 * });
 * const balances = plan.ok && capitoloBalances(plan.value, [], civilDate('2016-12-31'));
 * const { groups, total, shared } = rollUp(balances.value, 'objective');
 * groups.map(({ spesa }) => spesa.assestato); //=> ['1000', '1000']
 * total.spesa.assestato; //=> '1000'
 * shared; //=> [{ side: 'U', capitolo: '1210', groups: ['O1', 'O2'] }]
 * ```
 */
export function rollUp(balances: readonly CapitoloBalance[], by: RollUpBy): RollUp {
  const groups = new Map<string | null, CapitoloBalance[]>();
  const shared: RollUp['shared'][number][] = [];
  for (const balance of balances) {
    const keys = keysOf(balance, by);
    if (keys.length > 1) shared.push({ side: balance.side, capitolo: balance.capitolo, groups: keys });
    for (const key of keys.length === 0 ? [null] : keys) {
      const group = groups.get(key);
      if (group) group.push(balance);
      else groups.set(key, [balance]);
    }
  }
  return { by, groups: [...groups].map(([key, members]) => groupOf(key, members)), total: groupOf(null, balances), shared };
}

function keysOf(balance: CapitoloBalance, by: RollUpBy): readonly string[] {
  if (by === 'objective') return balance.objectives;
  const key = balance[by];
  return key === undefined ? [] : [by === 'titolo' ? `${balance.side}${key}` : key];
}

function groupOf(key: string | null, members: readonly CapitoloBalance[]): RollUpGroup {
  const spese = members.filter((one): one is SpesaBalance => one.side === 'U');
  const entrate = members.filter((one): one is EntrataBalance => one.side === 'E');
  return {
    key,
    capitoli: members.map(({ side, capitolo }) => ({ side, capitolo })),
    spesa: totals(spesaFigures, spese),
    entrata: totals(entrataFigures, entrate),
  };
}

function totals<Name extends string>(
  names: readonly Name[],
  members: readonly (Readonly<Record<Name, Decimal | Gap>> & { readonly capitolo: string })[],
): Readonly<Record<Name, Decimal | Gap>> {
  return Object.fromEntries(names.map((name) => [name, totalOf(name, members)])) as Record<Name, Decimal | Gap>;
}

function totalOf<Name extends string>(
  name: Name,
  members: readonly (Readonly<Record<Name, Decimal | Gap>> & { readonly capitolo: string })[],
): Decimal | Gap {
  let sum = zero;
  const missing: string[] = [];
  for (const member of members) {
    const figure = member[name];
    if (isGap(figure)) missing.push(member.capitolo);
    else sum = sum.plus(figure as Decimal);
  }
  return missing.length === 0 ? sum : gap('not-measured', 'Per alcuni capitoli la cifra non è indicata.', missing);
}
