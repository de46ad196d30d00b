import {
  fractionToDecimal, type Decimal, type Fraction,
} from '../values/numbers.js';
import { gap, type Diagnostic, type Gap, type Step, type StepInput } from '../outcome/index.js';
import type { Appraisal } from './appraisal.js';
import type { Factor, MeasuredAs } from './factor.js';

/** No value. `wrong`: there was an input and it could not be taken, so that no policy for missing values applies. */
export interface Lack {
  readonly lack: Gap;
  readonly wrong: boolean;
}

/** What a factor gave. */
export interface Reached {
  readonly value: Fraction | Lack;
  readonly trace: () => Step;
}

/** The figure of one factor in a scheda. */
export interface ItemScore {
  readonly id: string;
  readonly label: string;
  readonly kind: Factor['kind'];
  /** Points (for a leaf under a conversion: its figure), exact; a Gap names what is missing. */
  readonly points: Decimal | Gap;
  /** Most points it can give; null where it has no maximum. */
  readonly max: Decimal | null;
  /** Id of the factor that holds it. */
  readonly parent: string | null;
}

/** What the evaluation of one appraisal sees and collects. */
export interface Sight {
  readonly appraisal: Appraisal;
  readonly findings: Diagnostic[];
  readonly items: ItemScore[];
  readonly others: OtherSchede;
  readonly measured: Measured;
}

/** Figures of other schede. */
export interface OtherSchede {
  /** The points of an item (or `total`) of a person's scheda in a scheme. */
  readonly points: (scheme: string, person: string, item: string) => Decimal | Gap | undefined;
  /** Heads and fasce used among the schede of a structure. */
  readonly staff: (scheme: string, structure: string) => { readonly heads: number; readonly fasce: number } | undefined;
}

/** What was measured of an element of the plan. */
export type Measured = (element: string, as: MeasuredAs) => Decimal | Gap | undefined;

export function isLack(value: Fraction | Lack): value is Lack {
  return 'lack' in value;
}

/** A value that is not there. */
export function absent(...missing: readonly string[]): Lack {
  return { lack: gap('not-measured', `manca ${missing.map((id) => `«${id}»`).join(', ')}`, missing), wrong: false };
}

/** A value that was refused, with a finding already made. */
export function refused(id: string): Lack {
  return { lack: gap('not-measured', `il valore di «${id}» è stato rifiutato`, [id]), wrong: true };
}

/** One lack of several: all that is missing is named. */
export function joined(lacks: readonly Lack[]): Lack {
  const missing = [...new Set(lacks.flatMap(({ lack }) => lack.missing ?? []))];
  return { lack: gap('not-measured', `manca ${missing.map((id) => `«${id}»`).join(', ')}`, missing), wrong: lacks.some(({ wrong }) => wrong) };
}

/** The figure of a result, or its Gap. */
export function shownValue(value: Fraction | Lack): Decimal | Gap {
  return isLack(value) ? value.lack : fractionToDecimal(value);
}

/** The result as a trace writes it. */
export function tracedValue(value: Fraction | Lack): string | Gap {
  return isLack(value) ? value.lack : String(fractionToDecimal(value));
}

/** An input of a trace. */
export function traced(name: string, value: unknown, unit: StepInput['unit'] = 'number'): StepInput {
  return { name, value: typeof value === 'string' ? value : String(value), unit };
}

/** Name of a factor for people. */
export function nameOf(factor: Factor): string {
  return factor.label ?? factor.id ?? kindNames[factor.kind] ?? factor.kind;
}

const kindNames: Readonly<Record<string, string>> = {
  sum: 'Somma', 'weighted-mean': 'Media pesata', product: 'Prodotto', min: 'Minimo', max: 'Massimo', first: 'Primo con un valore',
  threshold: 'Soglia', line: 'Retta', steps: 'Scaglioni', round: 'Arrotondamento',
};
