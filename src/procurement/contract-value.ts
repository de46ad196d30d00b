import {
  decimal, euro, invariant, percent, percentOf, roundToCent, shown, sumEuro,
  type Decimal, type DecimalInput, type Euro,
} from '../values/numbers.js';
import { made, procurementFinding, step, unmade, withStep, type Diagnostic, type Outcome, type Step, type StepInput } from '../outcome/index.js';
import type { ContractKind } from '../law/index.js';
import { readAmounts, shownEuro } from './amount.js';
import { checkKind, contractKinds } from './threshold.js';

/** A value that runs by the month or comes back each year. */
export type PeriodicValue =
  /**
   * Services without a total price: the total up to 48 months, else 48 times the month. Leasing and hire: the total up to
   * 12 months, beyond that with the residual value; without a term, 48 times the month.
   */
  | { readonly monthly: DecimalInput; readonly months: number | null; readonly of: 'services' | 'leasing'; readonly residual?: DecimalInput }
  /** Regular or renewable contracts: what was paid in the last 12 months, with the change foreseen (may be negative). */
  | { readonly lastTwelveMonths: DecimalInput; readonly change?: DecimalInput };

/** Another part of a mixed contract. */
export interface MixedPart {
  readonly kind: ContractKind;
  /** Euro net of VAT. */
  readonly value: DecimalInput;
}

/** What makes up the value of a contract. All amounts in euro net of VAT, at most two decimals, not negative. */
export interface ContractParts {
  readonly kind: ContractKind;
  /** The most that may be paid; for a framework agreement, over its whole life. */
  readonly value: DecimalInput | PeriodicValue;
  /** Options and renewals that the documents foresee. */
  readonly options?: DecimalInput;
  /** Prizes and payments to candidates. */
  readonly prizes?: DecimalInput;
  /** Works only: supplies and services put at the contractor's disposal and needed for the works. */
  readonly provided?: DecimalInput;
  /** The other lots of the same work or purchase: the sum of all lots decides. */
  readonly otherLots?: readonly DecimalInput[];
  /** The other parts of a mixed contract: the part of the highest value decides which rules apply. */
  readonly mixedWith?: readonly MixedPart[];
  /** Whether the amounts are net of VAT. @interpretation `excluded` when absent, as all amounts of the law */
  readonly vat?: 'excluded' | 'included' | 'unknown';
}

/** The value that is compared with thresholds. */
export interface ContractValue {
  /** Kind whose rules apply. */
  readonly kind: ContractKind;
  /** Euro net of VAT. */
  readonly value: Euro;
  /** The value of this lot or contract without the other lots. */
  readonly ownValue: Euro;
  readonly step: Step;
}

/**
 * The value of a contract that decides thresholds and procedure: the most that may be paid, with options, renewals, prizes,
 * all lots and all parts.
 *
 * @returns euro net of VAT, exact; only a residual share or a monthly amount times months enters, never a rounding
 * @diagnostic procurement/vat when the amounts are not said to be net of VAT
 * @diagnostic procurement/amount-negative, procurement/amount-decimals, procurement/unknown-kind
 * @diagnostic procurement/main-object when another part of a mixed contract is worth more, procurement/main-object-tied
 * @diagnostic procurement/small-lot when the lot may fall under the exception of small lots
 * @source D.Lgs. 36/2023 art. 14 c. 4-18; the same logic in D.Lgs. 50/2016 art. 35 (from knowledge)
 * @example
 * ```ts
 * import { contractValue } from 'municipal-performance/procurement';
 * const renewed = contractValue({ kind: 'services', value: '100000', options: '45000' });
 * renewed.ok && renewed.value.value; //=> '145000'
 * const hire = contractValue({ kind: 'supplies', value: { monthly: '1000', months: null, of: 'leasing' } });
 * hire.ok && hire.value.value; //=> '48000'
 * ```
 */
export function contractValue(parts: ContractParts): Outcome<ContractValue> {
  const wrong = [parts.kind, ...(parts.mixedWith ?? []).map(({ kind }) => kind)]
    .flatMap((kind, index) => checkKind(kind, index === 0 ? '/kind' : `/mixedWith/${index - 1}/kind`)?.findings ?? []);
  const vat = parts.vat ?? 'excluded';
  if (vat !== 'excluded') wrong.push(procurementFinding('procurement/vat', { at: '/vat' }, { vat: vat === 'included' ? 'inclusa' : 'non indicata' }));
  const read = readParts(parts);
  if (!read.ok || wrong.length > 0) return unmade(...wrong, ...read.findings);
  return summed(parts, read.value);
}

interface ReadParts {
  readonly base: Euro;
  readonly options: Euro;
  readonly prizes: Euro;
  readonly provided: Euro;
  readonly otherLots: readonly Euro[];
  readonly mixedWith: readonly { readonly kind: ContractKind; readonly value: Euro }[];
}

function readParts({ value, options = 0, prizes = 0, provided = 0, otherLots = [], mixedWith = [] }: ContractParts): Outcome<ReadParts> {
  const base = isPeriodic(value) ? periodicAmounts(value) : [[value, '/value'] as const];
  const amounts = readAmounts([
    ...base, [options, '/options'], [prizes, '/prizes'], [provided, '/provided'],
    ...otherLots.map((lot, index) => [lot, `/otherLots/${index}`] as const),
    ...mixedWith.map((part, index) => [part.value, `/mixedWith/${index}/value`] as const),
  ]);
  if (!amounts.ok) return amounts;
  const rest = amounts.value.slice(base.length);
  const [optionsRead = euro(0), prizesRead = euro(0), providedRead = euro(0)] = rest;
  return made({
    base: isPeriodic(value) ? periodicBase(value, amounts.value) : (amounts.value[0] ?? euro(0)),
    options: optionsRead,
    prizes: prizesRead,
    provided: providedRead,
    otherLots: rest.slice(3, 3 + otherLots.length),
    mixedWith: mixedWith.map(({ kind }, index) => ({ kind, value: rest[3 + otherLots.length + index] ?? euro(0) })),
  });
}

function isPeriodic(value: ContractParts['value']): value is PeriodicValue {
  return typeof value === 'object' && ('monthly' in value || 'lastTwelveMonths' in value);
}

function periodicAmounts(value: PeriodicValue): readonly (readonly [DecimalInput, string])[] {
  if ('monthly' in value) return [[value.monthly, '/value/monthly'], [value.residual ?? 0, '/value/residual']];
  return [[value.lastTwelveMonths, '/value/lastTwelveMonths'], [decimal(value.lastTwelveMonths).plus(decimal(value.change ?? 0)), '/value/change']];
}

const foreverMonths = 48;

function periodicBase(value: PeriodicValue, [first = euro(0), second = euro(0)]: readonly Euro[]): Euro {
  if (!('monthly' in value)) return second;
  const { months, of } = value;
  invariant(months === null || (Number.isInteger(months) && months > 0), () => `expected a whole number of months or null, found ${shown(months)}`);
  const total = (count: number) => first.times(count) as Euro;
  if (months === null) return total(foreverMonths);
  if (of === 'services') return total(Math.min(months, foreverMonths));
  return months <= 12 ? total(months) : (total(months).plus(second) as Euro);
}

function summed(parts: ContractParts, read: ReadParts): Outcome<ContractValue> {
  const own = sumEuro([read.base, read.options, read.prizes, read.provided, ...read.mixedWith.map(({ value }) => value)]);
  const value = sumEuro([own, ...read.otherLots]);
  const { kind, findings } = mainKind(parts.kind, sumEuro([read.base, read.options, read.prizes, read.provided]), read.mixedWith);
  return made(withStep({ kind, value, ownValue: own }, () => valueStep(read, value)), [...findings, ...smallLot(kind, own, value)]);
}

/** The kind whose parts are worth most: its rules apply to the whole. */
function mainKind(
  declared: ContractKind, ownValue: Euro, others: ReadParts['mixedWith'],
): { readonly kind: ContractKind; readonly findings: readonly Diagnostic[] } {
  if (others.length === 0) return { kind: declared, findings: [] };
  const worth = (kind: ContractKind) => sumEuro([...(kind === declared ? [ownValue] : []), ...others.filter((part) => part.kind === kind).map((part) => part.value)]);
  const declaredWorth = worth(declared);
  const main = contractKinds.reduce((best, kind) => (worth(kind).gt(worth(best)) ? kind : best), declared);
  if (main !== declared) {
    return { kind: main, findings: [procurementFinding('procurement/main-object', { at: '/mixedWith' }, { kind: declared, kindValue: shownEuro(declaredWorth), main, mainValue: shownEuro(worth(main)) })] };
  }
  const tied = contractKinds.find((kind) => kind !== declared && worth(kind).eq(declaredWorth) && !declaredWorth.isZero());
  return {
    kind: declared,
    findings: tied === undefined ? [] : [procurementFinding('procurement/main-object-tied', { at: '/mixedWith' }, { kind: declared, other: tied, value: shownEuro(declaredWorth) })],
  };
}

/** @source D.Lgs. 36/2023 art. 14 c. 11: lots below 80.000 (supplies, services) or 1.000.000 (works), together at most 20 % */
function smallLot(kind: ContractKind, lot: Euro, total: Euro): readonly Diagnostic[] {
  const limit = euro(kind === 'works' || kind === 'concession' ? '1000000' : '80000');
  if (total.isZero() || lot.gte(limit) || lot.gt(percentOf(percent('20'), total))) return [];
  return [procurementFinding('procurement/small-lot', { at: '/otherLots' }, {
    lot: shownEuro(lot), limit: shownEuro(limit), share: String(roundToCent(lot.times(100).dividedBy(total))), article: 'art. 14 c. 11 D.Lgs. 36/2023',
  })];
}

function valueStep(read: ReadParts, value: Euro): Step {
  const input = (name: string, amount: Decimal): readonly StepInput[] => (amount.isZero() ? [] : [{ name, value: String(amount), unit: 'euro' }]);
  return step({
    rule: 'procurement/contract-value',
    label: 'Valore del contratto',
    inputs: [
      { name: 'base', value: String(read.base), unit: 'euro' },
      ...input('opzioni e rinnovi', read.options),
      ...input('premi e pagamenti', read.prizes),
      ...input('forniture messe a disposizione', read.provided),
      ...read.mixedWith.flatMap((part) => input(`parte: ${part.kind}`, part.value)),
      ...read.otherLots.flatMap((lot) => input('altro lotto', lot)),
    ],
    result: String(value),
    unit: 'euro',
    expression: 'base + opzioni + premi + forniture a disposizione + parti + lotti',
    sources: [{ act: 'D.Lgs. 36/2023', article: '14', comma: '4' }],
  });
}
