// One HTML file on a plan: findings, tables and charts drawn as pictures. It opens without a network and runs no script;
// everything that comes from the plan is escaped. Drawing is the example's, with vega: the library gives plain specs.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse, View } from 'vega';
import { compile, type TopLevelSpec } from 'vega-lite';
import { parseReadings, type Diagnostic, type Plan } from 'municipal-performance';
import type { VegaLiteSpec } from 'municipal-performance/charts';
import { draftActs } from 'municipal-performance/drafting';
import { formatDay, formatEuro } from 'municipal-performance/explain';
import { civilDate } from 'municipal-performance/values';
import { objectivePhases, planBarometer, settoreBalances, settoreChart } from './plan-charts.js';

const on = civilDate('2016-12-31');

/** Writes the report of a plan with its findings into `examples/out/` and gives the path, from the folder it is run in. */
export async function writeReport(plan: Plan, checks: readonly Diagnostic[]): Promise<string> {
  const folder = new URL('out/', import.meta.url);
  const file = new URL(`piano-${plan.year}.html`, folder);
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, await reportPage(plan, checks));
  return relative('', fileURLToPath(file));
}

/** The report as one page of HTML. */
export async function reportPage(plan: Plan, checks: readonly Diagnostic[]): Promise<string> {
  const title = `${plan.ente} · ${plan.title ?? `Piano ${plan.year}`}`;
  const balances = settoreBalances(plan);
  const objective = plan.objectives.find(({ phases }) => phases.some(({ provenance }) => provenance.status === 'removed') && phases.length > 4);
  const acts = draftActs(plan);
  const barometer = planBarometer(plan, inventedReadings(), on);
  const charts = await Promise.all([
    ...(barometer.chart ? [picture(barometer.chart)] : []),
    ...(objective ? [picture(objectivePhases(objective, acts.ok ? acts.value.before : null, plan.year, on))] : []),
    picture(settoreChart(plan)),
  ]);
  const page = markup`<!doctype html>
<html lang="it"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${title}</title><style>${style}</style></head>
<body><h1>${title}</h1>
<p>${plan.objectives.length} obiettivi, ${checks.length} rilievi. Le rilevazioni del barometro sono inventate per l’esempio, le soglie dei colori anche; al ${formatDay(on)} ${barometer.withoutValue} indicatori sono senza valore.</p>
<h2>Grafici</h2><div class="charts">${charts}</div>
<h2>Rilievi, per gravità</h2>${gravities.map((gravity) => findingTable(gravity, checks))}
<h2>Risorse finanziarie per settore</h2>
<table><thead><tr><th>Settore</th><th class="figure">Entrate</th><th class="figure">Uscite</th></tr></thead><tbody>${
  balances.map(({ label, entrate, uscite }) => markup`<tr><td>${label}</td><td class="figure">${formatEuro(entrate)}</td><td class="figure">${formatEuro(uscite)}</td></tr>`)
}</tbody></table></body></html>
`;
  return page.html;
}

const gravities = [{ severity: 'error', heading: 'Errori' }, { severity: 'warning', heading: 'Avvisi' }, { severity: 'note', heading: 'Note' }] as const;

function findingTable({ severity, heading }: (typeof gravities)[number], checks: readonly Diagnostic[]): Html {
  const findings = checks.filter((finding) => finding.severity === severity);
  return markup`<details${severity === 'error' ? markup` open` : ''}><summary>${heading} (${findings.length})</summary>
<table><thead><tr><th>Che cosa</th><th>Dove</th><th>Che fare</th></tr></thead><tbody>${
  findings.map(({ message, at, advice, code }) => markup`<tr><td>${message} <code>${code}</code></td><td><code>${at}</code></td><td>${advice}</td></tr>`)
}</tbody></table></details>`;
}

function inventedReadings() {
  const read = parseReadings(JSON.parse(readFileSync(new URL('documents/readings-cremona-2016-invented.json', import.meta.url), 'utf8')));
  return read.ok ? read.value.readings : [];
}

/** The chart as a picture with its words; the texts in it are escaped by the renderer. */
async function picture(spec: VegaLiteSpec): Promise<Html> {
  const view = new View(parse(compile(structuredClone(spec) as unknown as TopLevelSpec).spec), { renderer: 'none' });
  const svg = new Html(await view.toSVG());
  view.finalize();
  return markup`<figure role="img" aria-label="${spec.description}">${svg}</figure>`;
}

/** Text that is mark-up already. */
class Html {
  constructor(readonly html: string) {}
}

type Part = string | number | Html | readonly Html[];

/** Mark-up with parts in it: what is no mark-up is escaped. */
function markup(texts: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return new Html(texts.map((text, index) => text + (index < parts.length ? written(parts[index] ?? '') : '')).join(''));
}

function written(part: Part): string {
  if (part instanceof Html) return part.html;
  if (typeof part === 'object') return part.map(({ html }) => html).join('');
  return String(part).replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

const style = new Html(`
body { max-width: 70rem; margin: 0 auto; padding: 1rem; color: #1a1f26; font: 16px/1.5 system-ui, sans-serif; }
h1 { font-size: 1.4rem; } h2 { margin-top: 2rem; font-size: 1.15rem; }
.charts { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 26rem), 1fr)); gap: 1rem; }
figure { margin: 0; } svg { max-width: 100%; height: auto; }
table { width: 100%; border-collapse: collapse; font-size: .9rem; } th, td { padding: .3rem .6rem .3rem 0; border-bottom: 1px solid #c3cad2; text-align: left; vertical-align: top; overflow-wrap: anywhere; }
.figure { text-align: right; white-space: nowrap; } summary { cursor: pointer; font-weight: 600; } code { font-size: .85em; color: #4a5561; }
`);
