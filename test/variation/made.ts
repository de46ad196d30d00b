import { parseActs, parsePlan, type Plan, type VariationAct } from 'municipal-performance';

/** A plan of two objectives with phases, indicators and capitoli. */
export const planJson = {
  format: 'municipal-performance/plan@1', ente: 'Comune di Esempio', year: 2016,
  capitoli: [
    { code: '100', side: 'U', stanziamento: '1000.00' }, { code: '200', side: 'U', stanziamento: '500.00' },
    { code: '100', side: 'E', stanziamento: '800.00' }, { code: '300', side: 'U' },
  ],
  objectives: [
    {
      id: 'O1', title: 'Strade', weight: '60',
      indicators: [{ id: 'O1.R1', role: 'result', name: 'Cantieri chiusi', target: { kind: 'threshold', comparator: '>=', value: '80', unit: 'percent' } }],
      phases: [{ id: 'O1.F1', from: '2016-01-01', to: '2016-06-30' }, { id: 'O1.F2', from: '2016-07-01', to: '2016-10-31', note: 'prima' }],
    },
    { id: 'O2', title: 'Scuole', phases: [{ id: 'O2.F1', from: '2016-01-01', to: '2016-12-31' }] },
  ],
};

export function planOf(json: unknown = planJson): Plan {
  const read = parsePlan(json);
  if (!read.ok || read.findings.length > 0) throw new Error(JSON.stringify(read.findings));
  return read.value;
}

export function actsOf(...acts: readonly object[]): readonly VariationAct[] {
  const read = parseActs({ format: 'municipal-performance/variation-acts@1', ente: 'Comune di Esempio', acts });
  if (!read.ok || read.findings.length > 0) throw new Error(JSON.stringify(read.findings));
  return read.value.acts;
}

export function act(id: string, date: string, ...operations: readonly object[]): object {
  return { id, kind: 'deliberazione', body: 'G.C.', number: id.replace(/\D/g, ''), date, inForceFrom: date, operations };
}
