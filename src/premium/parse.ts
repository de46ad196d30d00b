import { readWhole, writeWhole } from '../document/index.js';
import { andThen, made, premiumFinding, unmade, type Diagnostic, type Outcome } from '../outcome/index.js';
import { fondoFormat, type Fondo } from './fondo.js';
import { fondoSchema } from './schema.js';

/**
 * The fund that a JSON document states; any wrong part refuses it.
 *
 * @param json format `municipal-performance/fondo@1`; amounts as `"1234.56"`, at most two decimals
 * @diagnostic premium/negative-fund, document/…
 */
export function parseFondo(json: unknown): Outcome<Fondo> {
  return andThen(readWhole(fondoSchema, json, fondoFormat), (fondo) => {
    const findings = fondoFindings(fondo);
    return findings.length > 0 ? unmade(...findings) : made(fondo);
  });
}

/** The JSON document of a fund. */
export function writeFondo(fondo: Fondo): unknown {
  return writeWhole(fondoSchema, { format: fondoFormat, ...fondo });
}

/** What is wrong with the amounts of a fund. */
export function fondoFindings({ id, amount, unitAmount, pools = [] }: Fondo): readonly Diagnostic[] {
  const amounts = [
    { at: '/amount', value: amount },
    ...(unitAmount ? [{ at: '/unitAmount', value: unitAmount }] : []),
    ...pools.map((pool, index) => ({ at: `/pools/${index}/amount`, value: pool.amount })),
  ];
  return amounts.flatMap(({ at, value }) => [
    ...(value.lt(0) ? [premiumFinding('premium/negative-fund', { at }, { fondo: id, amount: String(value) })] : []),
    ...(value.decimalPlaces() > 2 ? [premiumFinding('premium/fund-decimals', { at }, { fondo: id, amount: String(value) })] : []),
  ]);
}
