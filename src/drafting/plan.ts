import { isJsonObject, plainJson, readParts, type Path } from '../document/index.js';
import { draftPlanFinding, made, type Outcome } from '../outcome/index.js';
import { planFormat, type Horizon, type Objective, type Plan } from '../plan/index.js';
import { dayOrKept, freeId, keep, labelledOf, present, report, textOf, weightOf, type Reading, type TakenIds } from './plan-cells.js';
import { draftFinance, draftHumanResources } from './plan-finance.js';
import { draftIndicator } from './plan-indicator.js';
import { draftPhase } from './plan-phase.js';
import { markedCell, provenanceOf, variationOf } from './plan-provenance.js';
import { printedPlanFormat, type PrintedIndicator, type PrintedObjective, type PrintedPhase, type PrintedPlan } from './plan-printed.js';
import { draftStaff } from './plan-staff.js';
import { printedPlanSchema } from './schema-plan.js';

/**
 * Reads a printed plan: each formula, target, date, amount and act marker becomes typed data, and what is printed stays
 * beside it. What is wrong with the plan itself is for `checkPlan` to say.
 *
 * Findings are placed in the printed plan: `/objectives/3/resultIndicators/0/target`, with the span in the cell. So is
 * what could not be read, which the plan keeps under `unread`.
 *
 * @param printed the cells as printed; a document without `format` is taken for a printed plan
 * @returns the plan, and how its cells were read; no value only where the document is no printed plan at all
 * @diagnostic document/shape, document/missing, document/unknown-key, document/not-json a part cannot be read
 * @diagnostic drafting/cell a cell that is no number, amount, count … where one is expected
 * @diagnostic drafting/kept-as-text words where a code is expected
 * @diagnostic drafting/act-unknown an act marker that does not say what was done
 * @diagnostic drafting/duplicate-id an id printed twice; the second gets another one
 * @diagnostic drafting/no-footnote a staff cell with an asterisk whose footnote gives no hours
 * @example
 * ```ts
 * import { draftPlan } from 'municipal-performance/drafting';
 * const drafted = draftPlan({ ente: 'Comune di Esempio', year: 2016, objectives: [{
 *   id: 'O1', title: 'Mercato settimanale',
 *   resultIndicators: [{ name: 'Banchi assegnati', formula: 'banchi assegnati / banchi disponibili * 100', target: '>= 80%' }],
 *   phases: [{ n: 1, from: '01/03/2016', to: '30/06/2016', markers: ['(Eliminata fase con aggiornamento G.C. del 30/11/2016)'] }],
 * }] });
 * const objective = drafted.ok && drafted.value.objectives[0];
 * objective.indicators[0].formula; //=> '[banchi assegnati] / [banchi disponibili] * 100'
 * objective.indicators[0].target; //=> { kind: 'threshold', comparator: '>=', value: '80', unit: 'percent' }
 * objective.phases[0].provenance.status; //=> 'removed'
 * ```
 */
export function draftPlan(printed: PrintedPlan): Outcome<Plan> {
  const { json, findings } = plainJson(printed);
  const read = readParts(printedPlanSchema, isJsonObject(json) ? { format: printedPlanFormat, ...json } : json, printedPlanFormat);
  if (!read.ok) return { ok: false, findings: [...findings, ...read.findings] };
  const { document, unread, placeOf } = read.value;
  const reading: Reading = { year: document.year, findings: [...findings, ...read.findings], unread: [...unread], placeOf };
  return made(planOf(reading, document), reading.findings);
}

function planOf(reading: Reading, printed: PrintedPlan): Plan {
  const taken: TakenIds = new Map();
  const source = sourceOf(reading, printed.approved);
  return {
    format: planFormat,
    ente: printed.ente,
    year: printed.year,
    ...present({ horizon: horizonOf(reading, ['horizon'], textOf(printed.horizon)), title: textOf(printed.title), source }),
    ...draftStaff(reading, printed),
    capitoli: [],
    objectives: printed.objectives.map((objective, index) => draftObjective(reading, index, objective, taken)),
    unread: reading.unread,
  };
}

function sourceOf(reading: Reading, approved: PrintedPlan['approved']): Plan['source'] {
  if (!approved) return undefined;
  const number = textOf(String(approved.number ?? ''));
  return { act: number === undefined ? approved.act : `${approved.act} n. ${number}`, ...present({ date: dayOrKept(reading, ['approved', 'date'], approved.date) }) };
}

function horizonOf(reading: Reading, path: Path, cell: string | undefined): Horizon | undefined {
  if (cell === undefined) return undefined;
  const [, from, to] = /^\D*(?:(20\d\d)\s*[-–/]\s*)?((?:20)?\d\d)\D*$/.exec(cell) ?? [];
  if (to === undefined || (from === undefined && to.length < 4)) return keep(reading, path, cell, 'gli anni di un triennio, come «2016-2018»');
  return { ...present({ from: from === undefined ? undefined : Number(from) }), to: Number(to.padStart(4, '20')) };
}

function draftObjective(reading: Reading, index: number, printed: PrintedObjective, taken: TakenIds): Objective {
  const path = ['objectives', index];
  const asPrinted = textOf(printed.id) ?? `O${String(index + 1).padStart(3, '0')}`;
  const id = freeId(asPrinted, taken);
  if (id !== asPrinted) report(reading, [...path, 'id'], [draftPlanFinding('drafting/duplicate-id', {}, { id: asPrinted, given: id })]);
  const titleCell = textOf(printed.title);
  const title = markedCell(reading, [...path, 'title'], titleCell ?? '');
  return {
    id,
    title: title.text,
    ...present({ level: levelOf(reading, [...path, 'level'], textOf(printed.level)), settore: textOf(printed.sector) }),
    otherSettori: printed.otherSectors ?? [],
    delegates: printed.delegates ?? [],
    ...present({
      missione: labelledOf(printed.missione),
      programma: labelledOf(printed.programma),
      ambitoStrategico: textOf(printed.ambitoStrategico),
      obiettivoStrategico: textOf(printed.obiettivoStrategico),
      obiettivoOperativo: textOf(printed.obiettivoOperativo),
      tipologia: textOf(printed.tipologia),
      weight: weightOf(reading, [...path, 'peso'], printed.peso),
    }),
    indicators: [
      ...indicatorsOf(reading, [...path, 'impactIndicators'], id, 'impact', printed.impactIndicators),
      ...indicatorsOf(reading, [...path, 'resultIndicators'], id, 'result', printed.resultIndicators),
    ],
    phases: phasesOf(reading, [...path, 'phases'], id, printed.phases),
    finance: draftFinance(reading, [...path, 'finance'], printed.finance),
    ...present({ humanResources: draftHumanResources(reading, [...path, 'staff'], printed.staff), note: textOf(printed.note) }),
    ...(title.marks.length === 0 ? {} : { printed: present({ title: titleCell }) }),
    provenance: provenanceOf([...variationOf(reading, [...path, 'variation'], printed.variation), ...title.marks]),
  };
}

function indicatorsOf(
  reading: Reading, path: Path, objective: string, role: 'impact' | 'result', printed: readonly PrintedIndicator[] = [],
): Objective['indicators'] {
  const letter = role === 'impact' ? 'I' : 'R';
  return printed.map((one, index) => draftIndicator(reading, [...path, index], `${objective}.${letter}${index + 1}`, role, one));
}

function phasesOf(reading: Reading, path: Path, objective: string, printed: readonly PrintedPhase[] = []): Objective['phases'] {
  const taken: TakenIds = new Map();
  return printed.map((one, index) => draftPhase(reading, [...path, index], freeId(`${objective}.F${one.n ?? index + 1}`, taken), one));
}

const levels = [[/strategic/i, 'strategico'], [/operativ/i, 'operativo'], [/gestion/i, 'gestione']] as const;

function levelOf(reading: Reading, path: Path, cell: string | undefined): Objective['level'] {
  if (cell === undefined) return undefined;
  const level = levels.find(([word]) => word.test(cell))?.[1];
  return level ?? keep(reading, path, cell, '«strategico», «operativo» o «gestione»');
}
