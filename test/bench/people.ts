/** Invented people of the two schemes that the benchmarks score and pay by. */
import { scoreSchede, type Appraisal, type Fondo, type Outcome, type Scheda, type Scheme } from 'municipal-performance';
import { civilDate, euro } from 'municipal-performance/values';
import type { Dirigente } from './by-hand/dirigenti.js';

const on = civilDate('2024-12-31');

/** Dirigenti of all fasce, some with penalties, a closed gate, few months. */
export function dirigentiOf(count: number): readonly Dirigente[] {
  return Array.from({ length: count }, (_, index) => ({
    person: `D${index}`, year: 2024,
    gates: { equilibri: index % 40 === 0 ? { reached: false, exceptionClaimed: index % 80 === 0, exceptionAct: 'DGC 1/2025' } : { reached: true } },
    service: { months: index % 25 === 0 ? 3 : index % 10 === 0 ? 8 : 12 },
    inputs: {
      classifiche: [String((index * 7) % 60 + 1), null, String((index * 3) % 80 + 5)], 'riscossione-residui': String(((index * 37) % 1001) / 10),
      'indirizzo-1': '2.5', 'indirizzo-2': '2', 'indirizzo-3': String((index % 26) / 10), 'indirizzo-4': '2.25',
      obiettivi: [{ weight: '60', achieved: String(60 + ((index * 7) % 51)) }, { weight: '40', achieved: '100' }, { weight: '35', achieved: '92.5' }],
      esiti: { miglioramento: String(5 + (index % 7)), invarianza: '4', peggioramento: String(index % 3), nonValutabile: '1' },
      'ritardo-pagamenti': String((index % 13) - 10), programmare: '1', 'fasi-tempi': '2.5', 'obiettivi-eq': '1',
      motivazione: { means: ['3.46', '3.38', '3.45', '3.43', '3.47', '3.60', '3.59', `3.${10 + (index % 80)}`] },
      ...(index % 15 === 0 ? { trasparenza: '1.5' } : {}),
      personale: String(5 + (index % 50)), 'fasce-usate': String(1 + (index % 5)),
    },
  }));
}

/** Staff of some settori, with few months, sanctions and other incentives here and there. */
export function staffOf(count: number, settori: number): readonly Appraisal[] {
  return Array.from({ length: count }, (_, index) => ({
    person: `P${index}`, year: 2024, structure: `S${index % settori}`, presence: { worked: Array<number>(12).fill(index % 30 === 0 ? 11 : 20) },
    inputs: {
      individuali: [{ weight: '60', achieved: String((index * 7) % 121) }, { weight: '40', achieved: '100' }],
      'di-gruppo': [{ weight: '1', achieved: String(50 + ((index * 13) % 51)) }],
      'comportamento-1': '2', 'comportamento-2': '2', 'comportamento-3': '2', 'comportamento-4': String((index % 26) / 10),
    },
    ...(index % 50 === 0 ? { sanctions: [{ kind: 'multa' }] } : {}),
    ...(index % 9 === 0 ? { incentives: [{ kind: 'altri', amount: euro('1200.00') }] } : {}),
  }));
}

export function fondoFor(heads: number): Fondo {
  return { id: 'individuale', year: 2024, amount: euro(`${heads * 960}.86`) };
}

export function schedeOf(scheme: Scheme, people: readonly Appraisal[]): readonly Scheda[] {
  return valueOf(scoreSchede(scheme, people, { on }));
}

export function valueOf<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(`the benchmark cannot be computed: ${outcome.findings.map(({ message }) => message).join('; ')}`);
  return outcome.value;
}
