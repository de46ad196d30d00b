import type { Decimal } from '../values/numbers.js';
import { isGap, made, measurementFinding, pointer, type Diagnostic, type Gap, type Outcome } from '../outcome/index.js';
import { distribution, type Distribution, type ShareRounding } from './distribution.js';

/** A colour of the barometer and the values that it takes. Bounds are data: each may be absent. */
export interface BarometerBand {
  /** `rossa`, `gialla`, `verde`: as the ente names them. */
  readonly name: string;
  /** Value > above. */
  readonly above?: Decimal;
  /** Value ≥ from. */
  readonly from?: Decimal;
  /** Value ≤ upTo. */
  readonly upTo?: Decimal;
  /** Value < below. */
  readonly below?: Decimal;
}

/** A value to place on the barometer. */
export interface BarometerEntry {
  readonly name: string;
  readonly value: Decimal | Gap;
}

/** The barometer of many indicators. */
export interface Barometer {
  /** Name of each entry → its colour; null where it has no value or no one colour. */
  readonly colours: readonly { readonly name: string; readonly colour: string | null }[];
  /** Colour → how many. */
  readonly counts: Readonly<Record<string, number>>;
  readonly distribution: Distribution | Gap;
  /** Entries without a value, with the reason. */
  readonly withoutValue: readonly { readonly name: string; readonly gap: Gap }[];
}

/**
 * The barometer: how many values lie in each band, with shares that add up to 100.
 *
 * @param entries percentages of achievement, by a conversion of the scheme
 * @param bands as the ente sets them; there is no default, for the thresholds between colours are not printed anywhere
 * @param options.digits decimals of a share; 1 when absent, as printed
 * @diagnostic measurement/outside-bands a value in no band, or in several; it is not counted
 * @source Relazione sulla performance 2024 of Cremona, barometer of the indicators: 4,4 / 0,7 / 94,9 %
 * @example
 * ```ts
 * import { barometer } from 'municipal-performance';
 * import { decimal } from 'municipal-performance/values';
 * const bands = [{ name: 'rossa', below: decimal(50) }, { name: 'gialla', from: decimal(50), below: decimal(90) }, { name: 'verde', from: decimal(90) }];
 * const found = barometer([{ name: 'O1.R1', value: decimal(90) }, { name: 'O1.R2', value: decimal('49.99') }], bands);
 * found.ok && found.value.counts; //=> { rossa: 1, gialla: 0, verde: 1 }
 * ```
 */
export function barometer(
  entries: readonly BarometerEntry[], bands: readonly BarometerBand[], options: { readonly digits?: number; readonly rounding?: ShareRounding } = {},
): Outcome<Barometer> {
  const findings: Diagnostic[] = [];
  const counts: Record<string, number> = Object.fromEntries(bands.map(({ name }) => [name, 0]));
  const withoutValue: { readonly name: string; readonly gap: Gap }[] = [];
  const colours = entries.map(({ name, value }, index) => {
    if (isGap(value)) {
      withoutValue.push({ name, gap: value });
      return { name, colour: null };
    }
    const found = bands.filter((band) => isIn(band, value));
    const [band] = found;
    if (!band || found.length > 1) {
      findings.push(measurementFinding('measurement/outside-bands', { at: pointer(index) }, { name, value: String(value), count: String(found.length) }));
      return { name, colour: null };
    }
    counts[band.name] = (counts[band.name] ?? 0) + 1;
    return { name, colour: band.name };
  });
  return made({ colours, counts, distribution: distribution(counts, { digits: 1, ...options }), withoutValue }, findings);
}

function isIn({ above, from, upTo, below }: BarometerBand, value: Decimal): boolean {
  return (above === undefined || value.gt(above)) && (from === undefined || value.gte(from))
    && (upTo === undefined || value.lte(upTo)) && (below === undefined || value.lt(below));
}
