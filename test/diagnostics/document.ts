import { checkPlan, parsePlan, type Diagnostic } from 'municipal-performance';
import type { Samples } from './sample.js';

const format = 'municipal-performance/plan@1';
const plan = { format, ente: 'Comune di Prova', year: 2024, structures: [], staff: [], capitoli: [], objectives: [], unread: [] };

const read = (sample: unknown): { sample: unknown; findings: () => readonly Diagnostic[] } => ({
  sample,
  findings: () => parsePlan(sample).findings,
});

/** The linter on a plan of so many objectives that say nothing but their title. */
function bare(count: number): { sample: unknown; findings: () => readonly Diagnostic[] } {
  const objectives = Array.from({ length: count }, (_, index) => ({ id: `O${index}`, title: `Servizio ${index}` }));
  return {
    sample: `un piano con ${count} obiettivi che hanno soltanto il titolo`,
    findings: () => {
      const parsed = parsePlan({ ...plan, objectives });
      return parsed.ok ? checkPlan(parsed.value) : parsed.findings;
    },
  };
}

function nested(levels: number): unknown {
  let value: unknown = 'fondo';
  for (let level = 0; level < levels; level += 1) value = [value];
  return value;
}

export const documentSamples: Samples = {
  'document/format': read({ format: 'municipal-performance/plan@9' }),
  'document/junk-list': { ...read({ ...plan, objectives: Array.from({ length: 20_000 }, () => 0) }), sample: 'un piano con 20000 obiettivi che non sono oggetti' },
  'document/junk-object': {
    ...read({ ...plan, source: Object.fromEntries(Array.from({ length: 2001 }, (_, index) => [`k${index}`, 0])) }),
    sample: 'un piano con una fonte di 2001 campi',
  },
  'document/missing': read({ format, year: 2024 }),
  'document/more-errors': bare(1001),
  'document/more-warnings': bare(1001),
  'document/more-notes': bare(1001),
  'document/not-json': read({ ...plan, year: Infinity }),
  'document/shape': read({ ...plan, year: 'duemilaventiquattro' }),
  'document/too-deep': { ...read({ ...plan, ente: nested(300) }), sample: 'un documento annidato in 300 liste' },
  'document/too-many': { ...read({ ...plan, objectives: Array.from({ length: 1001 }, () => 0) }), sample: 'un piano con 1001 obiettivi che non sono oggetti' },
  'document/unknown-key': read({ ...plan, titolo: 'Piano' }),
};
