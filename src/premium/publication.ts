import {
  divideFractions, fraction, invariant, percentShares, roundFraction, sum, type Decimal, type Euro, type Percent,
} from '../values/numbers.js';
import { gap, isGap, made, premiumFinding, type Diagnostic, type Gap, type Outcome } from '../outcome/index.js';
import { keyOf, type Scheda } from '../scoring/index.js';
import type { Award, PersonAward } from './award.js';

/** The data on premiums that a body publishes: aggregates only, no person. */
export interface PublicationTable {
  /** What was there to be paid, euro. */
  readonly destined: Euro;
  /** What was paid, euro. */
  readonly paid: Euro;
  /** People paid something, of the people with a scheda. */
  readonly paidHeads: number;
  readonly heads: number;
  readonly all: PublishedGroup;
  /** One for each fascia with people, in the order of the scheme's schede. */
  readonly fasce: readonly PublishedGroup[];
  readonly structures: readonly PublishedGroup[];
  /** Percent of the people in each fascia, adding up to 100; a Gap where nobody has a fascia. */
  readonly distribution: readonly { readonly fascia: string; readonly percent: Percent }[] | Gap;
  /** How far people are told apart. */
  readonly differentiation: Differentiation;
}

/** Scores and premiums of a group of people. */
export interface PublishedGroup {
  readonly name: string;
  readonly heads: number;
  /** Points and euro; a Gap where the group is too small to be published, or has no figures. */
  readonly score: Spread | Gap;
  readonly premium: Spread | Gap;
}

/** Least, mean (two decimals) and most. */
export interface Spread {
  readonly min: Decimal;
  readonly mean: Decimal;
  readonly max: Decimal;
}

/** Figures of differentiation; they say how different the premiums are, not whether they should be. */
export interface Differentiation {
  /** Different amounts among those paid. */
  readonly differentAmounts: number;
  readonly fasceUsed: number;
  /** Highest ÷ lowest premium paid, two decimals; a Gap where nobody is paid. */
  readonly highestToLowest: Decimal | Gap;
}

/**
 * The table of premiums to be published: totals, least, mean and most by fascia and structure, distribution and
 * differentiation.
 *
 * @param minimumGroup groups with fewer people (or fewer paid, or fewer scored) are counted but their figures are hidden, and so are
 *   those of a second group where one alone would follow by difference
 * @diagnostic premium/group-hidden for each group that is hidden
 * @source D.Lgs. 33/2013 art. 20
 * @interpretation the law sets no least size; 3 is the least that keeps one person's figure from following (documented default)
 */
export function publicationTable(award: Award, schede: readonly Scheda[], { minimumGroup = 3 }: { readonly minimumGroup?: number } = {}): Outcome<PublicationTable> {
  invariant(Number.isInteger(minimumGroup) && minimumGroup >= 1, 'expected a least size of one or more');
  const byKey = new Map(schede.map((scheda) => [keyOf(scheda), scheda]));
  const rows = award.people.flatMap((person) => {
    const scheda = byKey.get(keyOf(person));
    return scheda ? [{ person, scheda }] : [];
  });
  const findings: Diagnostic[] = [];
  const fasce = groups(rows, ({ scheda }) => scheda.fascia?.id ?? null);
  const structures = groups(rows, ({ scheda }) => scheda.structure);
  const paid = premiumsOf(rows);
  const shares = percentShares([...fasce.values()].map(({ length }) => length), 2);
  return made({
    destined: award.fondo,
    paid: award.paid,
    paidHeads: paid.length,
    heads: rows.length,
    all: published(new Map([['tutti', rows]]), minimumGroup, findings)[0] as PublishedGroup,
    fasce: published(fasce, minimumGroup, findings),
    structures: published(structures, minimumGroup, findings),
    distribution: Array.isArray(shares) ? [...fasce.keys()].map((fascia, index) => ({ fascia, percent: shares[index] as Percent })) : shares,
    differentiation: differentiationOf(paid, fasce.size),
  }, findings);
}

interface Row {
  readonly person: PersonAward;
  readonly scheda: Scheda;
}

function groups(rows: readonly Row[], by: (row: Row) => string | null): Map<string, Row[]> {
  const found = new Map<string, Row[]>();
  for (const row of rows) {
    const name = by(row);
    if (name === null) continue;
    const before = found.get(name);
    if (before) before.push(row);
    else found.set(name, [row]);
  }
  return found;
}

function published(all: ReadonlyMap<string, readonly Row[]>, minimum: number, findings: Diagnostic[]): readonly PublishedGroup[] {
  const [hiddenScores, hiddenPremiums] = [hiddenGroups(all, scoresOf, minimum), hiddenGroups(all, premiumsOf, minimum)];
  return [...all].map(([name, rows]) => {
    const [hidesScore, hidesPremium] = [hiddenScores.has(name), hiddenPremiums.has(name)];
    if (hidesScore || hidesPremium) {
      findings.push(premiumFinding('premium/group-hidden', {}, { group: name, heads: String(rows.length), minimum: String(minimum) }));
    }
    const hidden = gap('not-applicable', `gruppo di ${rows.length}: non pubblicato perché nessuno sia riconoscibile`);
    return { name, heads: rows.length, score: hidesScore ? hidden : spread(scoresOf(rows)), premium: hidesPremium ? hidden : spread(premiumsOf(rows)) };
  });
}

/** Groups whose figures are those of too few; where it is exactly one, the smallest other too, or it would follow by difference. */
function hiddenGroups(all: ReadonlyMap<string, readonly Row[]>, figuresOf: (rows: readonly Row[]) => readonly Decimal[], minimum: number): ReadonlySet<string> {
  const sizes = [...all].map(([name, rows]) => ({ name, size: rows.length < minimum ? rows.length : figuresOf(rows).length }))
    .filter(({ size }) => size > 0)
    .sort((a, b) => a.size - b.size);
  const small = sizes.filter(({ size }) => size < minimum).length;
  return new Set(sizes.slice(0, small === 1 ? 2 : small).map(({ name }) => name));
}

function scoresOf(rows: readonly Row[]): readonly Decimal[] {
  return rows.flatMap(({ scheda: { total } }) => (isGap(total) ? [] : [total]));
}

function premiumsOf(rows: readonly Row[]): readonly Decimal[] {
  return rows.map(({ person }) => person.paid).filter((amount) => amount.gt(0));
}

function spread(values: readonly Decimal[]): Spread | Gap {
  const [first] = values;
  if (!first) return gap('undefined-operation', 'nessun valore');
  return {
    min: values.reduce((a, b) => (b.lt(a) ? b : a), first),
    mean: roundFraction(divideFractions(fraction(sum(values)), fraction(values.length)), { digits: 2, mode: 'half-up' }),
    max: values.reduce((a, b) => (b.gt(a) ? b : a), first),
  };
}

function differentiationOf(paid: readonly Decimal[], fasceUsed: number): Differentiation {
  const range = spread(paid);
  return {
    differentAmounts: new Set(paid.map(String)).size,
    fasceUsed,
    highestToLowest: isGap(range) ? range : roundFraction(divideFractions(fraction(range.max), fraction(range.min)), { digits: 2, mode: 'half-up' }),
  };
}
