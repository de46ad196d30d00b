import {
  fractionToDecimal, type Decimal, type Fraction,
} from '../values/numbers.js';
import { gap, type Diagnostic, type Gap, type StepInput } from '../outcome/index.js';
import type { Appraisal } from './appraisal.js';
import type { Factor, MeasuredAs } from './factor.js';

/** No value. */
export interface Lack {
  readonly lack: Gap;
  /** Factors whose input could not be taken, each with a finding already made: no policy for missing values applies to them. */
  readonly refused: readonly string[];
}

/** What a factor gave, with all that its trace needs. */
export interface Reached {
  readonly value: Fraction | Lack;
  /** The value before the factor refused it, which the trace shows. */
  readonly found: Fraction | Lack;
  readonly factor: Factor;
  readonly inputs: () => readonly StepInput[];
  readonly expression: string | null;
  /** What the parts of the factor gave. */
  readonly below: readonly Reached[];
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

/** Whether there was an input that could not be taken. */
export function isRefused(value: Fraction | Lack): boolean {
  return isLack(value) && value.refused.length > 0;
}

/** A value that is not there. */
export function absent(...missing: readonly string[]): Lack {
  return lacking(missing, []);
}

/** A value that was refused, with a finding already made. */
export function refused(id: string): Lack {
  return lacking([id], [id]);
}

/** One lack of several: all that is missing is named. */
export function joined(lacks: readonly Lack[]): Lack {
  return lacking(lacks.flatMap(({ lack }) => lack.missing ?? []), lacks.flatMap((lack) => lack.refused));
}

function lacking(all: readonly string[], refusals: readonly string[]): Lack {
  const [names, wrong] = [new Set(all), new Set(refusals)];
  const named = (word: string, some: readonly string[]) => (some.length === 0 ? [] : [`${word} ${some.map((id) => `«${id}»`).join(', ')}`]);
  const reason = [...named('manca', [...names].filter((id) => !wrong.has(id))), ...named('è rifiutato il valore di', [...wrong])].join('; ');
  return { lack: gap('not-measured', reason, [...names]), refused: [...wrong] };
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
