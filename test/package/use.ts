/**
 * A program of a user of the package, with every entry. run.ts compiles it as ES module and as CommonJS, and runs it under
 * each runtime: it fails where a figure is not the one of its document, and prints what must be the same bytes everywhere.
 */
import * as fc from 'fast-check';
import * as road from 'municipal-performance';
import * as budget from 'municipal-performance/budget';
import * as charts from 'municipal-performance/charts';
import * as drafting from 'municipal-performance/drafting';
import * as explain from 'municipal-performance/explain';
import * as formula from 'municipal-performance/formula';
import * as law from 'municipal-performance/law';
import * as procurement from 'municipal-performance/procurement';
import * as samples from 'municipal-performance/samples';
import * as testing from 'municipal-performance/testing';
import * as values from 'municipal-performance/values';

const entries = {
  '.': road, './budget': budget, './charts': charts, './drafting': drafting, './explain': explain, './formula': formula, './law': law,
  './procurement': procurement, './samples': samples, './testing': testing, './values': values,
};

const scheme = valueOf(road.parseScheme(samples.cremonaDirigenti2024));
const drafted = valueOf(drafting.draftPlan(samples.cremona2016.printed));
const collected = formula.computeFormula(valueOf(formula.parseFormula('[riscossioni] / [residui iniziali] * 100')), { riscossioni: '28386848.64', 'residui iniziali': '57529922.31' });
const route = valueOf(procurement.procurementRoute({ on: values.civilDate('2024-03-01'), kind: 'services', value: '139500' }));
const commitment = budget.commitmentCheck(
  { stanziamentoEffettivo: '80000.00', impegnato: '20000.00', linkedEntry: { accertato: '30000.00', impegnato: '20000.00' } }, { amount: '10000.01' },
);
const increase = road.increaseChain({ fund: '531354.00', heads: 553, percent: '33', increaseHeads: 56 });
const generated = fc.sample(testing.arbitraryPlan(), { seed: 2016, numRuns: 20 }).map(road.writePlan);

const figures: readonly (readonly [what: string, printed: string, found: unknown])[] = [
  ['Relazione 2024: outcomes of 735 indicators in percent', '60.00 21.23 16.05 2.72', listOf(values.percentShares([441, 156, 118, 20], 2)).map((share) => share.toFixed(2)).join(' ')],
  ['Relazione 2024: residui collected in percent', '49.34', values.isDecimal(collected.value) ? values.round(collected.value, 2) : collected.value],
  ['Relazione 2024: premium of a dirigente with 92 points', '8737.59', road.fasciaPremium(road.fasciaOf(scheme.fasce ?? [], 92), '9708.43')],
  ['Relazione 2024: individual increase of the comparto', '317.08', increase.increaseUnit],
  ['PEG 2016: at most to be committed of what is accertato', '10000', commitment.refusals[0]?.allowed],
  ['PDO 2016: a printed formula as it is meant', '([corsi 2016] - [corsi 2015]) / [corsi 2015] * 100', formula.printFormula(meant(drafting.draftFormula('n. corsi 2016 - n. corsi 2015 / n. corsi 2015 x 100')))],
  ['PDO 2016: its objectives', '86', drafted.objectives.length],
  ['D.Lgs. 36/2023 art. 50: services of 139,500 euro', 'affidamento_diretto 500', `${route.law?.procedure} ${String(route.law?.decidedBy.distance)}`],
  ['L. 260/1949: Easter Monday of 2016', 'true', law.isHoliday(values.civilDate('2016-03-28'))],
  ['Relazione 2024: a barometer in words', 'Barometro. Zona rossa: 4,4 %; Zona gialla: 0,7 %; Zona verde: 94,9 %.', charts.barometerChart({ rossa: '4.4', gialla: '0.7', verde: '94.9' }).description],
  ['plans that are drawn by chance and can be read', '20', generated.filter((plan) => road.parsePlan(plan).ok).length],
];
for (const [what, printed, found] of figures) if (String(found) !== printed) throw new Error(`${what}: ${String(found)}, not ${printed}`);

console.log(JSON.stringify({
  figures: figures.map(([what, , found]) => `${what}: ${String(found)}`),
  names: Object.fromEntries(Object.entries(entries).map(([entry, names]) => [entry, Object.keys(names).sort()])),
  plan: road.writePlan(drafted), findings: road.checkPlan(drafted), route, commitment, increase, generated,
  trace: [explain.explain(collected.step), explain.writeTrace(collected.step)],
}));

function valueOf<T>(outcome: road.Outcome<T>): T {
  if (!outcome.ok) throw new Error(explain.explainFindings(outcome.findings));
  return outcome.value;
}

function listOf<T>(found: T[] | road.Gap): T[] {
  if (road.isGap(found)) throw new Error(found.reason);
  return found;
}

function meant({ formula: read, findings }: drafting.FormulaDraft): formula.Formula {
  if (read === null) throw new Error(explain.explainFindings(findings));
  return read;
}
