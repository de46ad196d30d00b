// One comune from its documents to the last cent, and many of them; run in a worker thread it computes the comuni that it is given.
import { isMainThread, parentPort, workerData } from 'node:worker_threads';
import { award, measure, parseAppraisals, parseFondo, parsePlan, parseReadings, parseScheme, scoreSchede, type Outcome } from 'municipal-performance';
import { cremonaComparto2024 } from 'municipal-performance/samples';
import { civilDate, decimal, sum } from 'municipal-performance/values';
import { inventedComune } from './invented-comune.js';

const on = civilDate('2024-12-31');
const scheme = valueOf(parseScheme(cremonaComparto2024));

/** What some comuni come to; amounts in euro. */
export interface Sums {
  readonly comuni: number;
  readonly people: number;
  /** Indicators that reached their target. */
  readonly reached: number;
  readonly fondi: string;
  readonly paid: string;
  /** In sinks or undistributed. */
  readonly left: string;
}

/** The comuni from one number up to, not including, another. */
export function computeComuni(from: number, to: number): Sums {
  return joined(Array.from({ length: to - from }, (_, index) => computeComune(from + index)));
}

/** Sums put together: it does not matter how the comuni were divided. */
export function joined(parts: readonly Sums[]): Sums {
  const count = (name: 'comuni' | 'people' | 'reached') => parts.reduce((total, part) => total + part[name], 0);
  const euro = (name: 'fondi' | 'paid' | 'left') => sum(parts.map((part) => decimal(part[name]))).toString();
  return { comuni: count('comuni'), people: count('people'), reached: count('reached'), fondi: euro('fondi'), paid: euro('paid'), left: euro('left') };
}

function computeComune(number: number): Sums {
  const documents = inventedComune(number);
  const measured = valueOf(measure(valueOf(parsePlan(documents.plan)), valueOf(parseReadings(documents.readings)).readings, on));
  const fondo = valueOf(parseFondo(documents.fondo));
  const schede = valueOf(scoreSchede(scheme, valueOf(parseAppraisals(documents.appraisals)), { on }));
  const { paid, sinks, undistributed } = valueOf(award(schede, fondo, scheme));
  return {
    comuni: 1, people: schede.length, reached: measured.objectives.reduce((total, { targets }) => total + targets.reached, 0),
    fondi: String(fondo.amount), paid: String(paid), left: String(sum([undistributed, ...sinks.map(({ amount }) => amount)])),
  };
}

function valueOf<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(outcome.findings.map(({ message }) => message).join('\n'));
  return outcome.value;
}

if (!isMainThread && parentPort && Array.isArray(workerData)) parentPort.postMessage(computeComuni(...(workerData as [number, number])));
