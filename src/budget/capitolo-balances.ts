import { invariant, isDecimal, shown, zero, type CapitoloCode, type CivilDate, type Decimal } from '../values/numbers.js';
import { isCivilDate, yearOf } from '../values/days.js';
import { budgetFinding, gap, made, pointer, withStep, type Diagnostic, type Gap, type Outcome } from '../outcome/index.js';
import type { Plan, Side } from '../plan/index.js';
import type { CapitoloBalance, CapitoloPlace, EntrataBalance, SpesaBalance } from './capitolo-balance.js';
import { notCommittable } from './commitment.js';
import { openLedger, post, reckoning, type Ledger } from './ledger.js';
import { computeLines, traceOfLines, type Line } from './lines.js';
import { sideOfKind, signedKinds, type Movement } from './movement.js';
import { overCommitments } from './over-commitments.js';

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
  const ledgers = new Map<string, Ledger>();
  const until = reckoning(year, on);
  movements.forEach((movement, index) => {
    if (movement.on > on || !isSound(movement, index, findings)) return;
    const key = keyOf(movement.side, movement.capitolo);
    let ledger = ledgers.get(key);
    if (!ledger) ledgers.set(key, (ledger = openLedger(index)));
    if (movement.side === 'U' && movement.year < year && movement.kind === 'impegno' && movement.on >= until.yearStart) {
      findings.push(budgetFinding('budget/residuo-in-aumento', { at: pointer(index) }, { amount: String(movement.amount) }));
    }
    if (!places.has(key)) ledger.gross = ledger.gross.plus(movement.amount);
    post(ledger, movement, until);
  });
  for (const [key, ledger] of ledgers) {
    if (!places.has(key)) places.set(key, unknownPlace(ledger, movements[ledger.first] as Movement, findings));
  }
  findings.push(...overCommitments(movements, until));
  const balances = [...places].map(([key, place]) => balanceOf(place, statedIn(plan, place, year), ledgers.get(key) ?? openLedger(0)));
  findings.push(...balances.flatMap(balanceFindings));
  return made(balances, findings);
}

/** Where a capitolo belongs, and its stanziamento as the plan states it. */
interface PlannedPlace extends CapitoloPlace {
  readonly stanziamento: Decimal | null;
}

function keyOf(side: Side, capitolo: CapitoloCode): string {
  return `${side} ${capitolo}`;
}

function placesOf({ capitoli, objectives }: Plan, findings: Diagnostic[]): Map<string, PlannedPlace> {
  const listedIn = new Map<string, string[]>();
  const rows = new Map<string, { readonly side: Side; readonly capitolo: CapitoloCode }>();
  for (const { id, finance, provenance } of objectives) {
    for (const { side, capitolo } of finance.rows) {
      if (capitolo === null) continue;
      const key = keyOf(side, capitolo);
      if (!rows.has(key)) rows.set(key, { side, capitolo });
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
    places.set(key, {
      ...classification, capitolo: code, side, inPlan: true, objectives: listedIn.get(key) ?? [], stanziamento: stanziamento ?? null,
    });
  });
  for (const [key, row] of rows) {
    if (!places.has(key)) places.set(key, { ...row, inPlan: true, objectives: listedIn.get(key) ?? [], stanziamento: null });
  }
  return places;
}

function isSound({ kind, side, capitolo, amount }: Movement, index: number, findings: Diagnostic[]): boolean {
  invariant(isDecimal(amount), () => `expected the amount of movement ${index} as a Decimal, found ${shown(amount)}`);
  const own = sideOfKind[kind];
  if (own !== null && own !== side) {
    findings.push(budgetFinding('budget/wrong-side', { at: pointer(index) }, { kind, side, capitolo }));
    return false;
  }
  if (amount.lessThan(zero) && !signedKinds.has(kind)) {
    findings.push(budgetFinding('budget/wrong-sign', { at: pointer(index) }, { kind, amount: String(amount) }));
    return false;
  }
  return true;
}

function unknownPlace({ first, count, gross }: Ledger, { side, capitolo }: Movement, findings: Diagnostic[]): PlannedPlace {
  const values = { capitolo, side, count: String(count), amount: String(gross) };
  findings.push(budgetFinding('budget/unknown-capitolo', { at: pointer(first) }, values));
  return { side, capitolo, inPlan: false, objectives: [], stanziamento: null };
}

function statedIn(plan: Plan, { stanziamento }: PlannedPlace, year: number): Decimal | null {
  return plan.year === year ? stanziamento : null;
}

function balanceOf({ stanziamento: _, ...place }: PlannedPlace, planned: Decimal | null, { sums, stated, cashStated }: Ledger): CapitoloBalance {
  const isStated = planned !== null || stated;
  const amounts = { ...sums, iniziale: sums.iniziale.plus(planned ?? zero) };
  const lines = place.side === 'U' ? spesaLines : entrataLines;
  const results: Readonly<Record<string, Decimal>> = { ...amounts, ...computeLines(lines, amounts) };
  const trace = () => traceOfLines(lines, amounts, results, { rule: `budget/capitolo-${place.side}`, last: lastLine[place.side], sources: [] });
  const needsStanziamento = (name: string) => (isStated ? figure(results, name) : noStanziamento(place));
  const common = {
    iniziale: needsStanziamento('iniziale'),
    variazioniDefinitive: figure(results, 'variazioniDefinitive'),
    variazioniPendenti: figure(results, 'variazioniPendenti'),
    variazioniInAttesa: figure(results, 'variazioniInAttesa'),
    assestato: needsStanziamento('assestato'),
    stanziamentoEffettivo: needsStanziamento('stanziamentoEffettivo'),
    residuiIniziali: figure(results, 'residuiIniziali'),
    riaccertamento: figure(results, 'riaccertamento'),
    residuiPrecedenti: figure(results, 'residuiPrecedenti'),
    residuiCompetenza: figure(results, 'residuiCompetenza'),
    cassa: cashStated ? figure(results, 'cassa') : noCash(place),
  };
  if (place.side === 'E') {
    const entrata: Omit<EntrataBalance, 'step'> = {
      ...place, side: 'E', ...common,
      accertato: figure(results, 'competenza'), riscosso: figure(results, 'mosso'), riscossoResidui: figure(results, 'mossoResidui'),
      accertatoLater: figure(results, 'later'), availableToAccertare: needsStanziamento('availableToAccertare'),
    };
    return withStep(entrata, trace);
  }
  const spesa: Omit<SpesaBalance, 'step'> = {
    ...place, side: 'U', ...common,
    fpv: figure(results, 'fpv'), impegnato: figure(results, 'competenza'), liquidato: figure(results, 'liquidato'),
    pagato: figure(results, 'mosso'), pagatoResidui: figure(results, 'mossoResidui'), impegnatoLater: figure(results, 'later'),
    availableToCommit: notCommittable(place) === null ? needsStanziamento('availableToCommit') : zero,
    availableToVary: needsStanziamento('availableToCommit'),
    availableToLiquidate: figure(results, 'availableToLiquidate'), availableToPay: figure(results, 'availableToPay'),
    availableCash: cashStated ? figure(results, 'availableCash') : noCash(place),
  };
  return withStep(spesa, trace);
}

function figure(results: Readonly<Record<string, Decimal>>, name: string): Decimal {
  return results[name] ?? zero;
}

function noStanziamento({ capitolo }: CapitoloPlace): Gap {
  return gap('not-measured', 'Lo stanziamento iniziale non è indicato.', [capitolo]);
}

function noCash({ capitolo }: CapitoloPlace): Gap {
  return gap('not-measured', 'Lo stanziamento di cassa non è indicato.', [capitolo]);
}

const commonLines: readonly Line[] = [
  { name: 'assestato', label: 'Stanziamento assestato', plus: ['iniziale', 'variazioniDefinitive'], minus: [] },
  { name: 'stanziamentoEffettivo', label: 'Stanziamento effettivo', plus: ['assestato', 'variazioniPendenti'], minus: [] },
  { name: 'residuiPrecedenti', label: 'Residui da esercizi precedenti', plus: ['residuiIniziali', 'riaccertamento'], minus: ['mossoResidui'] },
  { name: 'residuiCompetenza', label: 'Residui da competenza', plus: ['competenza'], minus: ['mosso'] },
];

const spesaLines: readonly Line[] = [
  ...commonLines,
  { name: 'availableToLiquidate', label: 'Disponibile a liquidare', plus: ['competenza'], minus: ['liquidato'] },
  { name: 'availableToPay', label: 'Disponibile a pagare sul liquidato', plus: ['liquidato'], minus: ['mosso'] },
  { name: 'availableCash', label: 'Disponibilità di cassa', plus: ['cassa'], minus: ['mosso', 'mossoResidui'] },
  { name: 'availableToCommit', label: 'Disponibile a impegnare', plus: ['stanziamentoEffettivo'], minus: ['fpv', 'competenza'] },
];

const entrataLines: readonly Line[] = [
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
