import { parsePlan, type Plan } from 'municipal-performance';

const inForce = { status: 'in-force', acts: [] };

/** A plan in which the linter finds nothing, as JSON; the figures are invented. */
export const cleanPlan = {
  format: 'municipal-performance/plan@1',
  ente: 'Comune di Prova',
  year: 2024,
  horizon: { from: 2024, to: 2026 },
  structures: [{ id: 'S1', label: 'Settore Ambiente' }],
  staff: [
    {
      structure: 'S1', fullTimeHours: '36', footnotes: [],
      rows: [
        { category: 'C', heads: { '36': 2, '18': 1 }, printedTotal: 3 },
        { category: 'D', heads: { '36': 1, '18': 0 }, printedTotal: 1 },
      ],
      printedTotals: { heads: { '36': 3, '18': 1 }, total: 4 },
    },
  ],
  capitoli: [{ code: '9000', side: 'U', description: 'FPV spese correnti', pdc: 'U.1.10.02.01.001' }],
  objectives: [
    {
      id: 'O1', title: 'Raccolta differenziata', settore: 'Settore Ambiente', otherSettori: [], delegates: [], weight: '60',
      missione: { code: '09', label: 'Sviluppo sostenibile e tutela del territorio e dell’ambiente' }, programma: { label: 'Rifiuti' },
      indicators: [
        {
          id: 'O1.R1', role: 'result', name: 'Quota di raccolta differenziata', better: 'more', weight: '100', scale: 'percent',
          formula: '[differenziata] / [totale] * 100',
          inputs: [{ key: 'differenziata', label: 'tonnellate differenziate' }, { key: 'totale', label: 'tonnellate raccolte' }],
          target: { kind: 'threshold', comparator: '>=', value: '75', unit: 'percent' }, provenance: inForce,
        },
      ],
      phases: [{ id: 'O1.F1', n: 1, from: '2024-01-01', to: '2024-06-30', provenance: inForce }],
      finance: { rows: [{ side: 'U', capitolo: '3000/1', amount: '100.00' }], printed: { differenza: '100.00', side: 'U' } },
      humanResources: { heads: { tempoPieno: 2, tempoParziale: 1 }, printedTotal: 3 }, provenance: inForce,
    },
    {
      id: 'O2', title: 'Sportello unico', settore: 'Settore Ambiente', otherSettori: [], delegates: [], weight: '40',
      missione: { label: 'Servizi istituzionali, generali e di gestione' }, programma: { label: 'Segreteria generale' },
      indicators: [
        {
          id: 'O2.R1', role: 'result', name: 'Tempo medio di risposta', better: 'less', inputs: [],
          target: { kind: 'change', direction: 'decrease', comparator: '>=', value: '10', unit: 'percent', baseline: '2023' }, provenance: inForce,
        },
        { id: 'O2.R2', role: 'result', name: 'Apertura dello sportello', inputs: [], target: { kind: 'deadline', by: '2024-10-31' }, provenance: inForce },
      ],
      phases: [{ id: 'O2.F1', n: 1, from: '2024-01-01', to: '2025-12-31', provenance: inForce }],
      finance: { rows: [{ side: 'E', capitolo: '85', amount: '10.00' }] }, provenance: inForce,
    },
  ],
  unread: [],
} as const;

/** A pointer into the plan and what is to stand there. */
export type Edit = readonly [path: string, value: unknown];

/** The clean plan with edits: `['/objectives/0/weight', '50']`; `undefined` takes the key away. */
export function planWith(...edits: readonly Edit[]): Plan {
  const json = structuredClone(cleanPlan) as unknown;
  for (const [path, value] of edits) set(json, path.split('/').slice(1), value);
  const outcome = parsePlan(json);
  if (!outcome.ok || outcome.findings.length > 0) throw new Error(`not a plan: ${JSON.stringify(outcome.findings)}`);
  return outcome.value;
}

function set(json: unknown, path: readonly string[], value: unknown): void {
  const owner = path.slice(0, -1).reduce((part, key) => (part as Record<string, unknown>)[key], json) as Record<string, unknown>;
  const key = path.at(-1) ?? '';
  if (value === undefined) delete owner[key];
  else owner[key] = structuredClone(value);
}
