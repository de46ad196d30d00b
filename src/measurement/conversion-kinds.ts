import type { Decimal } from '../values/numbers.js';
import type { Gap } from '../outcome/index.js';

/** What holds where a conversion is not defined; a Gap each when absent, never a silent zero. */
export interface ConversionPolicies {
  /** Target zero: `all-or-nothing` gives 100 or 0 by whether it is reached. */
  readonly targetZero?: 'gap' | 'all-or-nothing';
  /** No target: nothing (`gap`), 0 or 100 percent. */
  readonly noTarget?: 'gap' | 'zero' | 'full';
  /** No result: nothing (`gap`) or 0 percent. */
  readonly noResult?: 'gap' | 'zero';
  /** Lowest and highest percentage that the conversion gives; none when absent. */
  readonly floor?: Decimal;
  readonly cap?: Decimal;
}

/** A stretch of values and the percentage that it gives. Bounds are data: each may be absent. */
export interface ConversionBand {
  /** Value > above. */
  readonly above?: Decimal;
  /** Value ≥ from. */
  readonly from?: Decimal;
  /** Value ≤ upTo. */
  readonly upTo?: Decimal;
  /** Value < below. */
  readonly below?: Decimal;
  readonly percent: Decimal;
}

/**
 * How a result becomes a percentage of achievement.
 *
 * - `on-off`: 100 where the target is reached, else 0;
 * - `linear-to-target`: the share of the target, mirrored around it where less is better;
 * - `linear-between`: 0 at the minimum, 100 at the target, and beyond it a slope up to an excellent value;
 * - `from-last-year`: 0 at last year's value, 100 at the target;
 * - `bands`: the percentage of the band that the result (or its share of the target) lies in;
 * - `percent-gap`, `absolute-gap`: how far beyond the target, in percent of it or in its unit; negative when short.
 */
export type Conversion = ConversionPolicies & (
  | { readonly kind: 'on-off' }
  | { readonly kind: 'linear-to-target' }
  | {
      readonly kind: 'linear-between';
      /** The level that is worth 0; worse than the target. */
      readonly minimum: Decimal;
      /** A level better than the target, and its percentage, 100 or more. */
      readonly excellent?: { readonly value: Decimal; readonly percent: Decimal };
    }
  | { readonly kind: 'from-last-year' }
  | { readonly kind: 'bands'; readonly of: 'actual' | 'linear-to-target'; readonly bands: readonly ConversionBand[] }
  | { readonly kind: 'percent-gap' }
  | { readonly kind: 'absolute-gap' }
);

/** What a conversion looks at. */
export interface ConversionFacts {
  readonly actual: Decimal | Gap;
  /** Null where there is no figure to reach. */
  readonly target: Decimal | null;
  readonly better: 'more' | 'less';
  readonly lastYear?: Decimal | Gap;
  /** Whether the target is reached, where the measurement says so; else `on-off` compares result and target. */
  readonly reached?: boolean | Gap;
}

/** What a conversion is called and how it is written. */
export const conversionLabels: Readonly<Record<Conversion['kind'], { readonly label: string; readonly expression: string }>> = {
  'on-off': { label: 'Tutto o niente', expression: '100 se raggiunto, altrimenti 0' },
  'linear-to-target': { label: 'Percentuale dell’obiettivo', expression: '100 + scostamento favorevole ÷ |obiettivo| × 100' },
  'linear-between': { label: 'Lineare tra minimo, obiettivo ed eccellenza', expression: '(risultato − minimo) ÷ (obiettivo − minimo) × 100' },
  'from-last-year': { label: 'Lineare tra anno precedente e obiettivo', expression: '(risultato − anno precedente) ÷ (obiettivo − anno precedente) × 100' },
  bands: { label: 'Percentuale per fasce', expression: 'percentuale della fascia in cui cade il valore' },
  'percent-gap': { label: 'Scostamento percentuale', expression: 'scostamento favorevole ÷ |obiettivo| × 100' },
  'absolute-gap': { label: 'Scostamento', expression: 'risultato − obiettivo (con segno favorevole)' },
};
