import { apportion, decimal, sumEuro, type DecimalInput, type Euro } from '../values/numbers.js';
import { keepPercent } from './kept.js';

/** A premium and what balancing keeps of it. */
export interface Balanced {
  readonly id: string;
  /** Euro. */
  readonly premium: DecimalInput;
  /** Percent kept, 0–100. */
  readonly keptPercent: DecimalInput;
}

/** What balancing cut, paid out again. */
export interface Redistribution {
  /** Σ cuts, euro. */
  readonly pool: Euro;
  /** One for each recipient, in order. */
  readonly shares: readonly { readonly id: string; readonly amount: Euro }[];
  /** One for each person: kept + share. */
  readonly paid: readonly { readonly id: string; readonly amount: Euro }[];
  /** What nobody could take. */
  readonly undistributed: Euro;
}

/**
 * Cuts premiums and pays what was cut to the others, in one pass: Σ paid + undistributed = Σ premiums.
 *
 * @param options `by`: `proportional` to the premium (default) or `equal`; `among`: `not-cut` (default), who keeps 100 %, or `all`
 * @source Relazione sulla performance 2024 of Cremona, l. 1027
 * @example
 * ```ts
 * import { redistributeCuts } from 'municipal-performance';
 * const premiums = [{ id: 'A', premium: '900', keptPercent: 100 }, { id: 'B', premium: '950', keptPercent: 50 }];
 * redistributeCuts(premiums).paid; //=> [{ id: 'A', amount: '1375' }, { id: 'B', amount: '475' }]
 * ```
 */
export function redistributeCuts(
  premiums: readonly Balanced[],
  { by = 'proportional', among = 'not-cut' }: { readonly by?: 'proportional' | 'equal'; readonly among?: 'not-cut' | 'all' } = {},
): Redistribution {
  const kept = premiums.map(({ id, premium, keptPercent }) => ({ id, premium, whole: decimal(keptPercent).gte(100), ...keepPercent(premium, keptPercent) }));
  const pool = sumEuro(kept.map(({ cut }) => cut));
  const recipients = kept.filter(({ whole }) => among === 'all' || whole);
  const weights = recipients.map(({ premium }) => (by === 'equal' ? 1 : premium));
  const { shares, residue } = apportion(pool, weights, { digits: 2, remainder: 'largest-remainder' });
  const shareOf = new Map(recipients.map((recipient, index) => [recipient, (shares[index] ?? decimal(0)) as Euro]));
  return {
    pool,
    shares: recipients.map((recipient) => ({ id: recipient.id, amount: shareOf.get(recipient) as Euro })),
    paid: kept.map((one) => ({ id: one.id, amount: one.kept.plus(shareOf.get(one) ?? 0) as Euro })),
    undistributed: residue as Euro,
  };
}
