import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  balanceChart, barometerChart, fasceChart, phasesChart, premiumChart, procurementBandsChart, targetsChart, type VegaLiteSpec,
} from 'municipal-performance/charts';
import { civilDate } from 'municipal-performance/values';
import { draw, drawn } from './draw.js';

const day = civilDate;

const targets = [
  { label: 'Funzionamento delle infrastrutture', actual: '96.15', target: '96', unit: 'percent', attained: true },
  { label: 'Tempi medi di pagamento', actual: '42', target: '30', baseline: '50', comparator: '<=', unit: 'days', attained: false },
  { label: 'Spesa', actual: { gap: 'not-measured', reason: 'manca il valore' }, target: '1234567.89', unit: 'euro', attained: null },
] as const;

const phases = [
  { id: '1', text: 'Analisi', from: day('2016-01-01'), to: day('2016-05-31') },
  { id: '2', text: 'Relazione', to: day('2016-10-31') },
  { id: '3', text: 'Senza date' },
  // Chieve 2020 prints its phases as months marked.
  { id: '4', text: 'Mesi segnati', months: '......xxxxxx' },
  { id: '5', text: 'Finisce prima di cominciare', from: day('2016-05-01'), to: day('2016-04-01') },
];

// D.Lgs. 36/2023 art. 50 c. 1 for works: direct award below 150,000 euro, negotiated up to the EU threshold of 2024–2025.
const bands = [
  { from: day('2020-07-17'), to: day('2023-06-30'), lower: 0, upper: 150000, procedure: 'affidamento diretto' },
  { from: day('2023-07-01'), to: null, lower: 0, upper: 150000, procedure: 'affidamento diretto' },
  { from: day('2023-07-01'), to: null, lower: 150000, upper: 5538000, procedure: 'negoziata senza bando' },
  { from: day('2023-07-01'), to: null, lower: 5538000, upper: null, procedure: 'ordinaria' },
];

const specs: Readonly<Record<string, VegaLiteSpec>> = {
  // Barometer printed in the report of Cremona: 4.4 / 0.7 / 94.9 %.
  barometer: barometerChart({ rossa: '4.4', gialla: '0.7', verde: '94.9' }),
  targets: targetsChart(targets),
  phases: phasesChart(phases, { on: day('2016-06-30'), year: 2016, planned: [{ id: '1', from: day('2016-01-01'), to: day('2016-03-31') }] }),
  // Cremona 2016, O058: the act of 30 November 2016 removes the second phase.
  phasesAmended: phasesChart([
    { id: '1', text: 'Fase 1', from: day('2016-01-01'), to: day('2016-06-30'), provenance: { status: 'in-force' } },
    { id: '2', text: 'Fase 2', from: day('2016-07-01'), to: day('2016-07-31'), provenance: { status: 'removed' } },
  ], { on: day('2016-12-01') }),
  balance: balanceChart([{ label: 'Cultura', entrate: '100.50', uscite: '350' }, { label: 'Tributi', entrate: '12000000', uscite: '0' }]),
  fasce: fasceChart([{ label: 'Alta', count: 2 }, { label: 'Bassa', count: 1 }], { differentiation: 'Grado di differenziazione: 0,42' }),
  premium: premiumChart([{ label: 'D01', amount: '7766.74' }, { label: 'D02', amount: '9708.43' }]),
  premiumOfMany: premiumChart(Array.from({ length: 31 }, (_, index) => ({ label: `P${index}`, amount: 100 * (index % 5) }))),
  procurement: procurementBandsChart(bands, { until: day('2027-12-31'), mark: { on: day('2024-05-01'), value: '90000' } }),
};

const nothing: Readonly<Record<string, VegaLiteSpec>> = {
  targets: targetsChart([]),
  phases: phasesChart([], { on: day('2016-06-30') }),
  phasesWithoutDates: phasesChart([{ id: '1' }], { on: day('2016-06-30') }),
  balance: balanceChart([]),
  fasce: fasceChart([]),
  premium: premiumChart([]),
  procurement: procurementBandsChart([], { until: day('2027-12-31') }),
};

const marks: Readonly<Record<string, Readonly<Partial<Record<'rect' | 'symbol' | 'rule' | 'text', number>>>>> = {
  barometer: { rect: 3, text: 3 },
  targets: { rect: 3 + 3, symbol: 1, text: 3 },
  phases: { rect: 3, symbol: 1, rule: 1 },
  phasesAmended: { rect: 2, symbol: 0, rule: 1 },
  balance: { rect: 6, text: 6 },
  fasce: { rect: 2, text: 2 },
  premium: { rect: 2, text: 2 },
  premiumOfMany: { rect: 5, text: 5 },
  procurement: { rect: 4, symbol: 1, text: 4 },
};

const texts: Readonly<Record<string, readonly string[]>> = {
  barometer: ['Barometro', 'Zona rossa', '4,4 %', 'Zona gialla', '0,7 %', 'Zona verde', '94,9 %'],
  targets: ['Funzionamento delle infrastrutture', '✓ 96,15 % (≥ 96 %)', '✗ 42 giorni (≤ 30 giorni)', '– non misurato (≥ 1.234.567,89 €)', '✗ non raggiunto'],
  phases: ['Analisi', 'Relazione', 'Mesi segnati', 'vigente', 'previsto all’inizio', 'Linea tratteggiata: 30/06/2016 Non disegnate 2 fasi, senza date', '07/2016'],
  phasesAmended: ['Fase 1', 'Fase 2 (eliminata)', 'vigente', 'non più in vigore'],
  balance: ['E 100,50 €', 'U 350,00 €', 'Differenza 249,50 € (U)', 'Differenza 12.000.000,00 € (E)', 'Entrate', 'Uscite', '10.000.000'],
  fasce: ['2 (66,67 %)', '1 (33,33 %)', 'Grado di differenziazione: 0,42'],
  premium: ['7.766,74 €', '9.708,43 €', '10.000'],
  premiumOfMany: ['persone', '7', '6'],
  procurement: ['1 affidamento diretto', '2 negoziata senza bando', '3 ordinaria', '150.000', '✚ 90.000,00 € il 01/05/2024'],
};

describe.each(Object.entries(specs))('%s', (name, spec) => {
  it('is drawn without a warning, with its marks and labels, within 400 pixels', async () => {
    const { svg, warnings, texts: shown, width, height } = await draw(spec);
    expect(warnings).toEqual([]);
    for (const [mark, count] of Object.entries(marks[name] ?? {})) expect([mark, drawn(svg, mark as 'rect')]).toEqual([mark, count]);
    expect(shown).toEqual(expect.arrayContaining([...(texts[name] ?? ['no expected text'])]));
    expect(svg).not.toMatch(/NaN|Infinity|undefined/);
    expect([width, height]).toEqual([400, spec.height]);
  });

  it('is plain JSON of Vega-Lite 5 with a description', () => {
    expect(JSON.parse(JSON.stringify(spec))).toEqual(spec);
    expect(spec.$schema).toBe('https://vega.github.io/schema/vega-lite/v5.json');
    expect(spec.description.length).toBeGreaterThan(spec.title.text.length + 2);
  });

  it('uses the palette of Okabe and Ito only', () => {
    const okabeIto = ['#000000', '#E69F00', '#56B4E9', '#009E73', '#F0E442', '#0072B2', '#D55E00', '#CC79A7', '#999999'];
    for (const colour of JSON.stringify(spec).match(/#[0-9A-Fa-f]{6}/g) ?? []) expect(okabeIto).toContain(colour);
  });
});

describe.each(Object.entries(nothing))('%s without rows', (_, spec) => {
  it('says that there is nothing to show', async () => {
    const { warnings, texts: shown } = await draw(spec);
    expect(warnings).toEqual([]);
    expect(shown).toContain('Nessun dato da mostrare');
    expect(spec.description).toMatch(/Nessun dato da mostrare$/);
  });
});

describe('descriptions', () => {
  it('tell what a chart shows, with exact figures', () => {
    expect(specs.targets?.description).toBe(
      'Risultati e target. Funzionamento delle infrastrutture: 96,15 %, atteso ≥ 96 %, raggiunto; '
      + 'Tempi medi di pagamento: 42 giorni, atteso ≤ 30 giorni, non raggiunto; Spesa: non misurato, atteso ≥ 1.234.567,89 €, non valutabile.',
    );
    expect(specs.phases?.description).toBe(
      'Fasi. Al 30/06/2016: Analisi dal 01/01/2016 al 31/05/2016; Relazione entro il 31/10/2016; Mesi segnati dal 01/07/2016 al 31/12/2016.',
    );
    expect(specs.procurement?.description).toContain('affidamento diretto, da 0,00 € a 150.000,00 €, dal 01/07/2023 in poi');
  });

  it('tell thirty rows and how many there are', () => {
    expect(specs.premiumOfMany?.description).toMatch(/P29: 400,00 €; e altre 1 righe\.$/);
  });
});

it('keeps equal labels apart', async () => {
  const { texts: shown } = await draw(premiumChart([{ label: 'D01', amount: 1 }, { label: 'D01', amount: 2 }, { label: 'D01 (2)', amount: 3 }]));
  expect(shown).toEqual(expect.arrayContaining(['D01', 'D01 (2)', 'D01 (2) (2)']));
});

it('draws the same day on every machine', async () => {
  const { TZ } = process.env;
  const drawings: string[] = [];
  for (const zone of ['UTC', 'Pacific/Apia', 'America/Los_Angeles']) {
    process.env.TZ = zone;
    drawings.push((await draw(specs.phases as VegaLiteSpec)).svg);
  }
  process.env.TZ = TZ;
  if (TZ === undefined) delete process.env.TZ;
  expect(new Set(drawings).size).toBe(1);
});

it.each(Object.getOwnPropertyNames(Object.prototype))('draws a row called %s', async (label) => {
  const [from, to] = [day('2016-01-01'), day('2016-12-31')];
  for (const spec of [
    premiumChart([{ label, amount: 1 }]), balanceChart([{ label, entrate: 1, uscite: 2 }]), fasceChart([{ label, count: 1 }]),
    targetsChart(targets.map((row) => ({ ...row, label }))), phasesChart([{ id: label, text: label, from, to }], { on: from }),
  ]) {
    const { warnings, texts: shown } = await draw(spec);
    expect(warnings).toEqual([]);
    expect(shown).toContainEqual(expect.stringContaining(label.slice(0, 12)));
  }
});

it('draws any text and any amount', async () => {
  const rows = fc.array(fc.record({ label: fc.string({ unit: 'binary' }), entrate: fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e12, max: 1e12 }), uscite: fc.integer() }), { maxLength: 5 });
  await fc.assert(fc.asyncProperty(rows, async (balances) => {
    const { svg, warnings } = await draw(balanceChart(balances));
    expect(warnings).toEqual([]);
    expect(svg).not.toMatch(/NaN|<script/);
  }), { numRuns: 30 });
});
