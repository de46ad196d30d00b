import { apportion, decimal, euro, euroText, sum, type Decimal, type DecimalInput, type Euro } from '../values/numbers.js';
import { pointer, premiumFinding, type Diagnostic, type Gap } from '../outcome/index.js';
import { shareOf } from './fondo-use.js';

/** An organisational project as a report prints it; amounts in euro. */
export interface ProjectRow {
  readonly id: string;
  /** Who pays: the ente's own resources, or others'. */
  readonly funding?: 'own' | 'third-party';
  /** People who received something. */
  readonly heads: number;
  /** Highest and lowest amount paid to one of them. */
  readonly max: DecimalInput;
  readonly min: DecimalInput;
  readonly destined: DecimalInput;
  readonly paid: DecimalInput;
}

/** Sums of projects. */
export interface ProjectTotals {
  readonly destined: Euro;
  readonly paid: Euro;
  readonly residue: Euro;
  /** Percent, two decimals. */
  readonly paidPercent: Decimal | Gap;
  /** Receivers; a person may be in several rows. */
  readonly heads: number;
  /** Destined by who pays; rows without `funding` are in neither. */
  readonly ownFunds: Euro;
  readonly thirdParty: Euro;
}

/** The sums of a list of projects; an empty list is all zero. */
export function projectTotals(rows: readonly ProjectRow[]): ProjectTotals {
  const total = (some: readonly ProjectRow[], key: 'destined' | 'paid') => euro(sum(some.map((row) => decimal(row[key]))));
  const [destined, paid] = [total(rows, 'destined'), total(rows, 'paid')];
  return {
    destined, paid, residue: euro(destined.minus(paid)), paidPercent: shareOf(paid, destined, 2),
    heads: rows.reduce((heads, row) => heads + row.heads, 0),
    ownFunds: total(rows.filter(({ funding }) => funding === 'own'), 'destined'),
    thirdParty: total(rows.filter(({ funding }) => funding === 'third-party'), 'destined'),
  };
}

/** What a row can have paid, given its heads, minimum and maximum. */
export interface ProjectBounds {
  /** All but one have the minimum, one the maximum. */
  readonly low: Euro;
  /** All but one have the maximum, one the minimum. */
  readonly high: Euro;
  /** The amount paid lies within, ends included. */
  readonly feasible: boolean;
}

/**
 * Whether the figures printed for a project can stand together.
 *
 * @example
 * ```ts
 * import { projectBounds } from 'municipal-performance';
 * projectBounds({ id: '3', heads: 9, max: '3200', min: '300', destined: '8000', paid: '8000' }); //=> { low: '5600', high: '25900', feasible: true }
 * ```
 */
export function projectBounds({ heads, max, min, paid }: ProjectRow): ProjectBounds {
  const [most, least] = [decimal(max), decimal(min)];
  const others = Math.max(heads - 1, 0);
  const low = heads === 0 ? decimal(0) : least.times(others).plus(most);
  const high = heads === 0 ? decimal(0) : most.times(others).plus(least);
  const spent = decimal(paid);
  return { low: euro(low), high: euro(high), feasible: spent.gte(low) && spent.lte(high) && most.gte(least) };
}

/** A project's money among its people. */
export interface ProjectSplit {
  /** One for each weight; they add up to the fund unless all weights are zero. */
  readonly amounts: readonly Euro[];
  /** Fund ÷ Σ weights × 100, five decimals: what each unit of weight is paid. */
  readonly payRatioPercent: Decimal | Gap;
}

/**
 * Splits a project's money by the weights of its sheet (amounts proposed, points, hours), to the cent by largest remainder.
 *
 * @example
 * ```ts
 * import { projectSplit } from 'municipal-performance';
 * projectSplit('13227.51', [10000, 4500, 3000]).amounts; //=> ['7558.58', '3401.36', '2267.57']
 * ```
 */
export function projectSplit(fund: DecimalInput, weights: readonly DecimalInput[]): ProjectSplit {
  const { shares } = apportion(euro(fund), weights, { digits: 2, remainder: 'largest-remainder' });
  return { amounts: shares.map(euro), payRatioPercent: shareOf(euro(fund), sum(weights.map(decimal)), 5) };
}

/** What is wrong with the printed figures of projects. */
export function checkProjects(rows: readonly ProjectRow[]): readonly Diagnostic[] {
  return rows.flatMap((row, index) => {
    const { low, high, feasible } = projectBounds(row);
    const amounts = { row: row.id, reported: euroText(decimal(row.paid)) };
    return [
      ...(feasible ? [] : [premiumFinding('premium/project-infeasible', { at: pointer(index) }, {
        ...amounts, heads: String(row.heads), min: euroText(decimal(row.min)), max: euroText(decimal(row.max)), low: euroText(low), high: euroText(high),
      })]),
      ...(decimal(row.paid).gt(decimal(row.destined))
        ? [premiumFinding('premium/project-overspent', { at: pointer(index) }, { ...amounts, destined: euroText(decimal(row.destined)) })]
        : []),
    ];
  });
}
