import { decimal, percent, type CivilDate, type Decimal, type Percent } from '../values/numbers.js';
import { civilDate } from '../values/days.js';
import type { Dated } from './dated.js';

const verified = '2026-11-21' as CivilDate;

/** What the fondo di garanzia debiti commerciali asks for. */
export interface GuaranteeFundRule {
  /** A delay above `over` days (and up to the next bracket) costs `share` of the base; in ascending order. */
  readonly brackets: readonly { readonly over: Decimal; readonly share: Percent }[];
  /** Share due when the stock of debt did not fall enough. */
  readonly stockShare: Percent;
  /** Percentage by which the stock must fall on the year before. */
  readonly stockReduction: Percent;
  /** Stock, as a percentage of the invoices received in the year, that is small enough not to matter. */
  readonly stockExemption: Percent;
}

/**
 * Shares of the fondo di garanzia debiti commerciali.
 *
 * @source L. 145/2018 art. 1 cc. 859, 862–863
 * @interpretation the text has brackets in whole days (1–10, 11–30, 31–60): a delay of 10.4 days falls in none. Read as
 * (0; 10], (10; 30], (30; 60], above 60, with no rounding of the delay.
 */
export const guaranteeFundRule: Dated<GuaranteeFundRule> = /* @__PURE__ */ (() => ({
  rule: 'law/guarantee-fund',
  label: 'Aliquote del fondo di garanzia debiti commerciali',
  unit: 'percent' as const,
  versions: [{
    from: civilDate('2021-01-01'),
    value: {
      brackets: [['0', '1'], ['10', '2'], ['30', '3'], ['60', '5']].map(
        ([over = '', share = '']) => ({ over: decimal(over), share: percent(share) }),
      ),
      stockShare: percent('5'),
      stockReduction: percent('10'),
      stockExemption: percent('5'),
    },
    source: { act: 'L. 145/2018', article: '1', comma: '862' },
    verifiedOn: verified,
  }],
  until: null,
}))();
