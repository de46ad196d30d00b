import { checkPlan, parseReadings, type Diagnostic, type Plan, type Reading } from 'municipal-performance';
import { draftActs } from 'municipal-performance/drafting';
import { formatDay, formatEuro } from 'municipal-performance/explain';
import { cremona2016 } from 'municipal-performance/samples';
import { civilDate, type CivilDate } from 'municipal-performance/values';
import inventedReadings from '../../documents/readings-cremona-2016-invented.json';
import { objectivePhases, planBarometer, settoreBalances, settoreChart } from '../../plan-charts.js';
import { figure } from './chart.js';
import { byId, el, section, table, terms } from './elements.js';
import { countWords, findingGroups, findingList } from './findings.js';
import { readFiles } from './plan-files.js';

/** What the page shows: a plan, how it was read, and what was measured of it. */
export interface Shown {
  readonly plan: Plan;
  readonly reading: readonly Diagnostic[];
  readonly readings: readonly Reading[];
  readonly note: string | null;
}

export function startPlan(): void {
  const input = byId<HTMLInputElement>('plan-files');
  const drop = byId('plan-drop');
  input.addEventListener('change', () => void load([...(input.files ?? [])]).then(() => { input.value = ''; }));
  byId('plan-sample').addEventListener('click', showSample);
  for (const name of ['dragenter', 'dragover']) drop.addEventListener(name, (event) => { event.preventDefault(); drop.classList.add('over'); });
  for (const name of ['dragleave', 'drop']) drop.addEventListener(name, () => drop.classList.remove('over'));
  drop.addEventListener('drop', (event) => {
    event.preventDefault();
    void load([...(event.dataTransfer?.files ?? [])]);
  });
}

function showSample(): void {
  const plan = cremona2016.plan();
  const readings = parseReadings(inventedReadings);
  if (!plan.ok || !readings.ok) return;
  show({ plan: plan.value, reading: plan.findings, readings: readings.value.readings, note: 'Il piano è vero, le rilevazioni sono inventate per l’esempio.' });
}

async function load(files: readonly File[]): Promise<void> {
  if (files.length === 0) return;
  byId('plan-status').textContent = 'Lettura…';
  const read = await readFiles(files);
  if ('wrong' in read) return refuse(read.wrong, read.findings);
  show(read);
}

function refuse(words: string, findings: readonly Diagnostic[]): void {
  byId('plan-status').textContent = words;
  byId('plan-results').replaceChildren(el('section', {}, el('p', { class: 'wrong' }, words), findingList(findings.slice(0, 20), 'file-finding')));
}

function show({ plan, reading, readings, note }: Shown): void {
  const checks = checkPlan(plan);
  byId('plan-status').textContent = `${plan.ente} ${plan.year}, letto: ${plan.objectives.length} obiettivi; rilievi sul piano: ${countWords(checks)}.`;
  byId('plan-results').replaceChildren(
    section(plan.title ?? `Piano ${plan.year}`, note === null ? null : el('p', { class: 'aside' }, note), countsOf(plan)),
    section('Rilievi sul piano', findingGroups(checks, (finding) => whereOf(plan, finding))),
    section('Come è stato letto', findingGroups(reading, (finding) => whereOf(plan, finding))),
    chartsPart(plan, readings),
    balancesPart(plan),
  );
}

function countsOf({ ente, objectives }: Plan): HTMLElement {
  const indicators = objectives.flatMap((objective) => objective.indicators);
  const phases = objectives.flatMap((objective) => objective.phases);
  const gone = [...objectives, ...indicators, ...phases].filter(({ provenance }) => provenance.status !== 'in-force').length;
  return terms([
    ['Ente', ente], ['Obiettivi', String(objectives.length)], ['Indicatori', String(indicators.length)], ['Fasi', String(phases.length)],
    ['Eliminati o rinviati', `${gone}, restano nel piano segnati come tali`],
  ]);
}

function whereOf({ objectives }: Plan, { at }: Diagnostic): string {
  const objective = objectives[Number(/^\/objectives\/(\d+)/.exec(at)?.[1] ?? -1)];
  return objective ? `${objective.id} «${objective.title}»` : 'tutto il piano';
}

/** Barometer and phases, on a day that the reader may move. */
function chartsPart(plan: Plan, readings: readonly Reading[]): HTMLElement {
  const before = draftActs(plan);
  const dated = plan.objectives.filter(({ phases }) => phases.some(({ to, months }) => to !== undefined || months !== undefined));
  const day = el('input', { type: 'date', id: 'plan-day', value: `${plan.year}-12-31` });
  const choice = el('select', { id: 'plan-objective' }, dated.map(({ id, title }) => el('option', { value: id }, `${id} ${title}`)));
  choice.value = longest(dated)?.id ?? '';
  const charts = el('div', { class: 'charts' });
  const draw = (): void => {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(day.value)) return;
    const on = civilDate(day.value);
    const objective = dated.find(({ id }) => id === choice.value);
    charts.replaceChildren(
      barometerPart(plan, readings, on),
      objective ? figure(objectivePhases(objective, before.ok ? before.value.before : null, plan.year, on)) : el('p', {}, 'Nessuna fase ha un giorno: non c’è nulla da disegnare.'),
    );
  };
  day.addEventListener('change', draw);
  choice.addEventListener('change', draw);
  draw();
  return section('A che punto è',
    el('div', { class: 'fields' },
      el('div', {}, el('label', { for: 'plan-day' }, 'Giorno'), day),
      dated.length === 0 ? null : el('div', {}, el('label', { for: 'plan-objective' }, 'Obiettivo di cui vedere le fasi'), choice)),
    charts);
}

function longest(objectives: Plan['objectives']): Plan['objectives'][number] | undefined {
  return objectives.reduce<Plan['objectives'][number] | undefined>((most, one) => (!most || one.phases.length > most.phases.length ? one : most), undefined);
}

function barometerPart(plan: Plan, readings: readonly Reading[], on: CivilDate): HTMLElement {
  const { chart, withoutValue } = planBarometer(plan, readings, on);
  if (!chart) return el('p', {}, `Barometro: nessun indicatore ha un valore al ${formatDay(on)}. Il piano dice che cosa si misura, non quanto vale: aggiungere il file delle rilevazioni.`);
  return el('div', {}, figure(chart),
    el('p', { class: 'aside' }, `Quanto del target è raggiunto, al più 100 %: rossa sotto 60, verde da 90 (scelta di questa pagina, non del Comune). ${withoutValue} indicatori sono senza valore al ${formatDay(on)}.`));
}

function balancesPart(plan: Plan): HTMLElement {
  const balances = settoreBalances(plan);
  return section('Risorse finanziarie per settore', figure(settoreChart(plan)),
    el('p', { class: 'aside' }, 'Somme degli obiettivi: un capitolo condiviso conta una volta per obiettivo.'),
    el('details', {}, el('summary', {}, `Tutti i settori (${balances.length})`),
      table('Euro', ['Settore', 'Entrate', 'Uscite'], balances.map(({ label, entrate, uscite }) => [label, formatEuro(entrate), formatEuro(uscite)]), [1, 2])));
}
