// What a report and a page show of a plan as charts: barometer, phases of an objective, balances of the settori.
import { barometer, conversionFacts, convert, isGap, measure, objectiveBalance, type CivilDate, type Objective, type Plan, type Reading } from 'municipal-performance';
import { balanceChart, barometerChart, phasesChart, type VegaLiteSpec } from 'municipal-performance/charts';
import { decimal, type Decimal } from 'municipal-performance/values';

/** The bands of the barometer are a choice of these examples: no act of the comune prints them. */
export const bands = [
  { name: 'rossa', below: decimal(60) }, { name: 'gialla', from: decimal(60), below: decimal(90) }, { name: 'verde', from: decimal(90) },
];

export interface PlanBarometer {
  /** null where no indicator has a value. */
  readonly chart: VegaLiteSpec | null;
  readonly counts: Readonly<Record<string, number>>;
  readonly withoutValue: number;
}

/** How much of its target each indicator in force has reached on a day, in percent and at most 100, by colour. */
export function planBarometer(plan: Plan, readings: readonly Reading[], on: CivilDate): PlanBarometer {
  const measured = measure(plan, readings, on);
  const objectives = measured.ok ? measured.value.objectives.filter(({ status }) => status === 'in-force') : [];
  const indicators = objectives.flatMap((objective) => objective.indicators).filter(({ status }) => status === 'in-force');
  const entries = indicators.flatMap(({ indicator, target }) =>
    target ? [{ name: indicator, value: convert({ kind: 'linear-to-target' }, conversionFacts(target)).value }] : []);
  const colours = barometer(entries, bands);
  if (!colours.ok || isGap(colours.value.distribution)) return { chart: null, counts: {}, withoutValue: indicators.length };
  const { counts, distribution: { shares } } = colours.value;
  const chart = barometerChart({ rossa: shares['rossa'] ?? 0, gialla: shares['gialla'] ?? 0, verde: shares['verde'] ?? 0 });
  const placed = Object.values(counts).reduce((sum, count) => sum + count, 0);
  return { chart, counts, withoutValue: indicators.length - placed };
}

/** The phases of an objective, as they stand and as they were before its acts. */
export function objectivePhases({ id, phases }: Objective, before: Plan | null, year: number, on: CivilDate): VegaLiteSpec {
  const planned = before?.objectives.find((objective) => objective.id === id)?.phases ?? [];
  const changed = planned.filter((phase) => phases.some((one) => one.id === phase.id && (one.from !== phase.from || one.to !== phase.to)));
  const rows = phases.map((phase) => ({ ...phase, text: phase.text === undefined ? `Fase ${phase.n ?? phase.id}` : `${phase.n ?? phase.id}. ${phase.text}` }));
  return phasesChart(rows, { on, year, planned: changed, title: `Fasi di ${id}` });
}

export interface SettoreBalance {
  readonly label: string;
  readonly entrate: Decimal;
  readonly uscite: Decimal;
}

/** Entrate and uscite of the objectives of each settore in euro, the largest uscite first. */
export function settoreBalances({ objectives }: Plan): readonly SettoreBalance[] {
  const sums = new Map<string, SettoreBalance>();
  for (const objective of objectives) {
    const { entrate, uscite } = objectiveBalance(objective);
    const label = objective.settore ?? 'senza settore';
    const sum = sums.get(label) ?? { label, entrate: decimal(0), uscite: decimal(0) };
    sums.set(label, { label, entrate: sum.entrate.plus(entrate), uscite: sum.uscite.plus(uscite) });
  }
  return [...sums.values()].sort((a, b) => b.uscite.comparedTo(a.uscite));
}

/** The largest settori as a chart. */
export function settoreChart(plan: Plan, most = 6): VegaLiteSpec {
  const balances = settoreBalances(plan).filter(({ entrate, uscite }) => !entrate.isZero() || !uscite.isZero());
  const title = balances.length > most ? `Entrate e uscite, i ${most} settori maggiori` : 'Entrate e uscite per settore';
  return balanceChart(balances.slice(0, most), { title });
}
