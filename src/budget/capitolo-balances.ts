import { invariant, isDecimal, shown, zero, type CapitoloCode, type CivilDate, type Decimal } from '../values/numbers.js';
import { isCivilDate, yearOf } from '../values/days.js';
import { budgetFinding, gap, made, pointer, withStep, type Diagnostic, type Gap, type Outcome } from '../outcome/index.js';
import type { Plan, Side } from '../plan/index.js';
import type { CapitoloBalance, CapitoloPlace, EntrataBalance, SpesaBalance } from './capitolo-balance.js';
import { notCommittable } from './commitment.js';
import { openLedger, post, reckoning, type Ledger } from './ledger.js';
import { computeLines, traceOfLines, type Line } from './lines.js';
import { sideOfKind, signedKinds, type Movement } from './movement.js';
import { follow, overCommitments, type Chain } from './over-commitments.js';

/**
 * Each capitolo of a plan on a day: what was set aside, committed, liquidated, paid, accertato, collected, what is left.
 *
 * The esercizio is the year of the day. Movements of that day count, later ones do not. The initial stanziamento comes
 * from the plan's capitoli when the plan opens with that year, or from movements of kind `stanziamento`; where neither
 * states it, it is a Gap, and so is each figure that hangs on it.
 *
 * @param plan its capitoli and the rows of its objectives say which capitoli there are; a removed or postponed objective
 * no longer counts among those of a capitolo
 * @param movements of any year; a movement of an earlier year counts on the residui
 * @param on the day, that day included
 * @returns one balance for each capitolo and side, in the order of the plan, then those that only movements name; euro, exact
 * @throws InvariantError when `on` is no day or an amount is no Decimal: movements come from `parseMovements`
 * @diagnostic budget/unknown-capitolo movements on a capitolo that the plan has not; they are counted on it all the same
 * @diagnostic budget/wrong-sign, budget/wrong-side movements that are not counted
 * @diagnostic budget/liquida-oltre-impegno, budget/paga-oltre-liquidato by impegno where they name one, else by capitolo
 * @diagnostic budget/over-stanziamento a capitolo committed beyond its stanziamento effettivo
 * @diagnostic budget/fpv-non-impegnabile, budget/fondo-non-impegnabile, budget/residuo-in-aumento, budget/twice-in-plan
 * @source TUEL artt. 179–185, 189–190
 * @example
 * ```ts
 * import { capitoloBalances, parseMovements } from 'municipal-performance/budget';
 * import { parsePlan } from 'municipal-performance';
 * import { civilDate } from 'municipal-performance/values';
 * const plan = parsePlan({
 *   format: 'municipal-performance/plan@1', ente: 'Comune di Esempio', year: 2016,
 *   capitoli: [{ code: '1210', side: 'U', stanziamento: '1000.00' }],
 * });
 * const read = parseMovements({ format: 'municipal-performance/movements@1', ente: 'Comune di Esempio', movements: [
 *   { kind: 'impegno', side: 'U', capitolo: '1210', year: 2016, on: '2016-03-01', amount: '400.00' },
 *   { kind: 'variazione', side: 'U', capitolo: '1210', year: 2016, on: '2016-04-01', amount: '-100.00', state: 'giunta' },
 * ] });
 * const balances = plan.ok && read.ok && capitoloBalances(plan.value, read.value.movements, civilDate('2016-06-30'));
 * balances.value[0].availableToCommit; //=> '500'
 * ```
 */
export function capitoloBalances(plan: Plan, movements: readonly Movement[], on: CivilDate): Outcome<readonly CapitoloBalance[]> {
  invariant(isCivilDate(on), () => `expected a day, found ${shown(on)}`);
  const year = yearOf(on);
  const findings: Diagnostic[] = [];
  const places = placesOf(plan, findings);
  const books: Books = new Map();
  const ledgers = places.map(({ place, stanziamento }) => {
    return enter(books, place.side, place.capitolo, openLedger(null, plan.year === year ? stanziamento : null));
  });
  const chains: Chain[] = [];
  const until = reckoning(year, on);
  movements.forEach((movement, index) => {
    if (movement.on > on || !isSound(movement, index, findings)) return;
    const { side, capitolo, kind, amount } = movement;
    let ledger = books.get(side)?.get(capitolo);
    if (!ledger) ledgers.push((ledger = enter(books, side, capitolo, openLedger(index, null))));
    if (kind === 'impegno' && movement.year < year && movement.on >= until.yearStart) {
      findings.push(budgetFinding('budget/residuo-in-aumento', { at: pointer(index) }, { amount: String(amount) }));
    }
    if (ledger.unknownFrom !== null) ledger.gross = ledger.gross.plus(amount);
    post(ledger, movement, until);
    follow(ledger.chains, movement, index, chains);
  });
  const balances = ledgers.map((ledger, index) => balanceOf(places[index]?.place ?? unknownPlace(ledger, movements, findings), ledger));
  findings.push(...overCommitments(chains));
  for (const balance of balances) findings.push(...balanceFindings(balance));
  return made(balances, findings);
}

/** Ledgers by side and capitolo. */
type Books = Map<Side, Map<CapitoloCode, Ledger>>;

function enter(books: Books, side: Side, capitolo: CapitoloCode, ledger: Ledger): Ledger {
  const book = books.get(side) ?? new Map<CapitoloCode, Ledger>();
  books.set(side, book.set(capitolo, ledger));
  return ledger;
}

/** Where a capitolo belongs, and its stanziamento as the plan states it. */
interface PlannedPlace {
  readonly place: CapitoloPlace;
  readonly stanziamento: Decimal | null;
}

function keyOf(side: Side, capitolo: CapitoloCode): string {
  return `${side} ${capitolo}`;
}

function placesOf({ capitoli, objectives }: Plan, findings: Diagnostic[]): readonly PlannedPlace[] {
  const listedIn = new Map<string, string[]>();
  const rows = new Map<string, { readonly side: Side; readonly capitolo: CapitoloCode }>();
  for (const { id, finance, provenance } of objectives) {
    for (const { side, capitolo } of finance.rows) {
      if (capitolo === null) continue;
      const key = keyOf(side, capitolo);
      rows.set(key, { side, capitolo });
      if (provenance.status !== 'in-force') continue;
      const ids = listedIn.get(key);
      if (!ids) listedIn.set(key, [id]);
      else if (ids.at(-1) !== id) ids.push(id);
    }
  }
  const places = new Map<string, PlannedPlace>();
  capitoli.forEach((capitolo, index) => {
    const { code, side, stanziamento, tipologiaEntrata: _, provenance: __, ...classification } = capitolo;
    const key = keyOf(side, code);
    if (places.has(key)) {
      findings.push(budgetFinding('budget/twice-in-plan', { at: pointer('capitoli', index) }, { capitolo: code, side }));
      return;
    }
    const place = Object.assign(classification, { capitolo: code, side, inPlan: true, objectives: listedIn.get(key) ?? [] });
    places.set(key, { place, stanziamento: stanziamento ?? null });
  });
  for (const [key, row] of rows) {
    if (!places.has(key)) places.set(key, { place: { ...row, inPlan: true, objectives: listedIn.get(key) ?? [] }, stanziamento: null });
  }
  return [...places.values()];
}

function isSound({ kind, side, capitolo, amount }: Movement, index: number, findings: Diagnostic[]): boolean {
  invariant(isDecimal(amount), () => `expected the amount of movement ${index} as a Decimal, found ${shown(amount)}`);
  const own = sideOfKind[kind];
  if (own !== null && own !== side) {
    findings.push(budgetFinding('budget/wrong-side', { at: pointer(index) }, { kind, side, capitolo }));
    return false;
  }
  if (amount.isNegative() && !amount.isZero() && !signedKinds.has(kind)) {
    findings.push(budgetFinding('budget/wrong-sign', { at: pointer(index) }, { kind, amount: String(amount) }));
    return false;
  }
  return true;
}

function unknownPlace({ unknownFrom, count, gross }: Ledger, movements: readonly Movement[], findings: Diagnostic[]): CapitoloPlace {
  const first = unknownFrom ?? 0;
  const { side, capitolo } = movements[first] as Movement;
  const values = { capitolo, side, count: String(count), amount: String(gross) };
  findings.push(budgetFinding('budget/unknown-capitolo', { at: pointer(first) }, values));
  return { side, capitolo, inPlan: false, objectives: [] };
}

/** Assigned, not spread: objects of that many keys are several times smaller and quicker so. */
function balanceOf(place: CapitoloPlace, ledger: Ledger): CapitoloBalance {
  const { sums, stated, cashStated } = ledger;
  const needsStanziamento = (figure: Decimal) => (stated ? figure : noStanziamento(place));
  const trace = (lines: readonly Line[], results: Readonly<Record<string, Decimal>>) =>
    traceOfLines(lines, sums, results, { rule: `budget/capitolo-${place.side}`, last: lastLine[place.side], sources: [] });
  if (place.side === 'E') {
    const results = computeLines(entrataLines, sums);
    const entrata: Omit<EntrataBalance, 'step'> = Object.assign(commonOf(place, ledger, results), {
      side: 'E' as const,
      accertato: sums.competenza, riscosso: sums.mosso, riscossoResidui: sums.mossoResidui, accertatoLater: sums.later,
      availableToAccertare: needsStanziamento(results.availableToAccertare),
    });
    return withStep(entrata, () => trace(entrataLines, results));
  }
  const results = computeLines(spesaLines, sums);
  const available = needsStanziamento(results.availableToCommit);
  const spesa: Omit<SpesaBalance, 'step'> = Object.assign(commonOf(place, ledger, results), {
    side: 'U' as const,
    fpv: sums.fpv, impegnato: sums.competenza, liquidato: sums.liquidato, pagato: sums.mosso, pagatoResidui: sums.mossoResidui, impegnatoLater: sums.later,
    availableToCommit: notCommittable(place) === null ? available : zero, availableToVary: available,
    availableToLiquidate: results.availableToLiquidate, availableToPay: results.availableToPay,
    availableCash: cashStated ? results.availableCash : noCash(place),
  });
  return withStep(spesa, () => trace(spesaLines, results));
}

function commonOf(place: CapitoloPlace, { sums, stated, cashStated }: Ledger, results: Readonly<Record<CommonLine, Decimal>>) {
  return Object.assign({}, place, {
    iniziale: stated ? sums.iniziale : noStanziamento(place),
    variazioniDefinitive: sums.variazioniDefinitive, variazioniPendenti: sums.variazioniPendenti, variazioniInAttesa: sums.variazioniInAttesa,
    assestato: stated ? results.assestato : noStanziamento(place),
    stanziamentoEffettivo: stated ? results.stanziamentoEffettivo : noStanziamento(place),
    residuiIniziali: sums.residuiIniziali, riaccertamento: sums.riaccertamento, residuiPrecedenti: results.residuiPrecedenti,
    residuiCompetenza: results.residuiCompetenza, cassa: cashStated ? sums.cassa : noCash(place),
  });
}

function noStanziamento({ capitolo }: CapitoloPlace): Gap {
  return gap('not-measured', 'Lo stanziamento iniziale non è indicato.', [capitolo]);
}

function noCash({ capitolo }: CapitoloPlace): Gap {
  return gap('not-measured', 'Lo stanziamento di cassa non è indicato.', [capitolo]);
}

type CommonLine = 'assestato' | 'stanziamentoEffettivo' | 'residuiPrecedenti' | 'residuiCompetenza';
const commonLines: readonly Line<CommonLine>[] = [
  { name: 'assestato', label: 'Stanziamento assestato', plus: ['iniziale', 'variazioniDefinitive'], minus: [] },
  { name: 'stanziamentoEffettivo', label: 'Stanziamento effettivo', plus: ['assestato', 'variazioniPendenti'], minus: [] },
  { name: 'residuiPrecedenti', label: 'Residui da esercizi precedenti', plus: ['residuiIniziali', 'riaccertamento'], minus: ['mossoResidui'] },
  { name: 'residuiCompetenza', label: 'Residui da competenza', plus: ['competenza'], minus: ['mosso'] },
];

const spesaLines: readonly Line<CommonLine | 'availableToLiquidate' | 'availableToPay' | 'availableCash' | 'availableToCommit'>[] = [
  ...commonLines,
  { name: 'availableToLiquidate', label: 'Disponibile a liquidare', plus: ['competenza'], minus: ['liquidato'] },
  { name: 'availableToPay', label: 'Disponibile a pagare sul liquidato', plus: ['liquidato'], minus: ['mosso'] },
  { name: 'availableCash', label: 'Disponibilità di cassa', plus: ['cassa'], minus: ['mosso', 'mossoResidui'] },
  { name: 'availableToCommit', label: 'Disponibile a impegnare', plus: ['stanziamentoEffettivo'], minus: ['fpv', 'competenza'] },
];

const entrataLines: readonly Line<CommonLine | 'availableToAccertare'>[] = [
  ...commonLines,
  { name: 'availableToAccertare', label: 'Disponibile ad accertare', plus: ['stanziamentoEffettivo'], minus: ['competenza'] },
];

const lastLine: Readonly<Record<Side, string>> = { U: 'availableToCommit', E: 'availableToAccertare' };

function balanceFindings(balance: CapitoloBalance): readonly Diagnostic[] {
  if (balance.side === 'E') return [];
  const fixed = notCommittable(balance);
  const { capitolo, impegnato, availableToCommit } = balance;
  if (fixed !== null) {
    const code = fixed === 'fpv' ? 'budget/fpv-non-impegnabile' : 'budget/fondo-non-impegnabile';
    return impegnato.isZero() ? [] : [budgetFinding(code, {}, { capitolo, amount: String(impegnato) })];
  }
  if (!isDecimal(availableToCommit) || !availableToCommit.lessThan(zero)) return [];
  return [budgetFinding('budget/over-stanziamento', {}, { capitolo, available: String(availableToCommit) })];
}
