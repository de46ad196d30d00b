import {
  decimal, euro, invariant, percent, percentOf, roundToCent, shown, sumEuro, zero,
  type Decimal, type DecimalInput, type Euro,
} from '../values/numbers.js';
import { made, procurementFinding, step, unmade, withStep, type Diagnostic, type Outcome, type Step, type StepInput } from '../outcome/index.js';
import type { ContractKind } from '../law/index.js';
import { readAmount, shownEuro } from './amount.js';
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
  const wrong = [...(checkKind(parts.kind, '/kind')?.findings ?? [])];
  parts.mixedWith?.forEach(({ kind }, index) => wrong.push(...(checkKind(kind, `/mixedWith/${index}/kind`)?.findings ?? [])));
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

function readParts({ value, options, prizes, provided, otherLots = [], mixedWith = [] }: ContractParts): Outcome<ReadParts> {
  const findings: Diagnostic[] = [];
  const read = (input: DecimalInput | undefined, at: string): Euro => {
    if (input === undefined) return none;
    const amount = readAmount(input, at);
    if (amount.ok) return amount.value;
    findings.push(...amount.findings);
    return none;
  };
  const periodic = isPeriodic(value) ? { value, amounts: periodicAmounts(value).map(([input, at]) => read(input, at)) } : null;
  const parts = {
    base: isPeriodic(value) ? none : read(value, '/value'),
    options: read(options, '/options'),
    prizes: read(prizes, '/prizes'),
    provided: read(provided, '/provided'),
    otherLots: otherLots.map((lot, index) => read(lot, `/otherLots/${index}`)),
    mixedWith: mixedWith.map((part, index) => ({ kind: part.kind, value: read(part.value, `/mixedWith/${index}/value`) })),
  };
  if (findings.length > 0) return unmade(...findings);
  return made(periodic === null ? parts : { ...parts, base: periodicBase(periodic.value, periodic.amounts) });
}

const none = zero as Euro;

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
  const declared = plus(plus(plus(read.base, read.options), read.prizes), read.provided);
  const own = read.mixedWith.reduce((total, part) => plus(total, part.value), declared);
  const value = read.otherLots.reduce((total, lot) => plus(total, lot), own);
  const { kind, findings } = mainKind(parts.kind, declared, read.mixedWith);
  const lots = read.otherLots.length > 0 ? smallLot(kind, own, value) : [];
  return made(withStep({ kind, value, ownValue: own }, () => valueStep(read, value)), [...findings, ...lots]);
}

/** The sum of two amounts. Most contracts have one part only, and a sum costs more than all else here. */
function plus(total: Euro, amount: Euro): Euro {
  if (amount.isZero()) return total;
  return total.isZero() ? amount : (total.plus(amount) as Euro);
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
