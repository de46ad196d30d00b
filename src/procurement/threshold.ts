import { invariant, shown, type Citation, type CivilDate, type Euro } from '../values/numbers.js';
import { made, procurementFinding, step, unmade, withStep, type Outcome, type Step } from '../outcome/index.js';
import { procurementEuThresholds, valueOn, type ContractKind, type EuThresholds } from '../law/index.js';
import { stretchesOf, stretchOn } from './in-force.js';

/** Who buys. A comune is sub-central; `utilities` are the special sectors. */
export type Authority = 'sub-central' | 'central' | 'utilities';

/** The EU threshold of a day. */
export interface EuThreshold {
  /** Euro net of VAT; a contract of this very value is above. */
  readonly amount: Euro;
  readonly kind: ContractKind;
  readonly authority: Authority;
  readonly from: CivilDate;
  readonly to: CivilDate | null;
  readonly sources: readonly Citation[];
  /** The day on which it was read in its source; null: from knowledge. */
  readonly verifiedOn: CivilDate | null;
  readonly step: Step;
}

/** Kinds of contract, in the order in which they are shown. */
export const contractKinds: readonly ContractKind[] = ['works', 'supplies', 'services', 'engineering', 'social', 'concession'];

/**
 * The EU threshold for a kind of contract on a day.
 *
 * @param kind works and concessions share one figure; supplies, services and engineering another; social services have their own
 * @param on from 2014-01-01 to 2027-12-31
 * @param authority who buys; a comune is sub-central
 * @diagnostic law/outside-coverage for another day
 * @diagnostic procurement/unknown-kind
 * @source directives 2014/23, 2014/24, 2014/25/EU and the delegated regulation of the biennium; D.Lgs. 36/2023 art. 14
 * @example
 * ```ts
 * import { euThreshold } from 'municipal-performance/procurement';
 * import { civilDate } from 'municipal-performance/values';
 * const threshold = euThreshold('services', civilDate('2026-01-01'));
 * threshold.ok && threshold.value.amount; //=> '216000'
 * ```
 */
export function euThreshold(kind: ContractKind, on: CivilDate, authority: Authority = 'sub-central'): Outcome<EuThreshold> {
  const wrong = checkKind(kind, '');
  if (wrong) return wrong;
  const field = fieldOf(kind, authority);
  const biennium = stretchOn(biennia, on);
  if (biennium === undefined) return unmade(...valueOn(procurementEuThresholds, on).findings);
  const { value, from, to, source, verifiedOn } = biennium;
  const amount = value[field];
  return made(withStep({ amount, kind, authority, from, to, sources: [source], verifiedOn }, () => step({
    rule: 'procurement/eu-threshold',
    label: 'Soglia di rilevanza europea',
    inputs: [{ name: 'giorno', value: on, unit: 'day' }, { name: 'tipo', value: kind, unit: 'text' }, { name: 'ente', value: authority, unit: 'text' }],
    result: String(amount),
    unit: 'euro',
    sources: [source],
  })));
}

const biennia = /* @__PURE__ */ stretchesOf(procurementEuThresholds);

/** The finding for a kind that is none, or null. */
export function checkKind(kind: unknown, at: string): ReturnType<typeof unmade> | null {
  if (contractKinds.includes(kind as ContractKind)) return null;
  return unmade(procurementFinding('procurement/unknown-kind', { at }, { kind: String(kind), kinds: contractKinds.join(', ') }));
}

const fields: Readonly<Record<Authority, readonly [works: keyof EuThresholds, purchases: keyof EuThresholds, social: keyof EuThresholds]>> = {
  'sub-central': ['works', 'suppliesServicesSubCentral', 'social'],
  central: ['works', 'suppliesServicesCentral', 'social'],
  utilities: ['utilitiesWorks', 'utilitiesSuppliesServices', 'utilitiesSocial'],
};

function fieldOf(kind: ContractKind, authority: Authority): keyof EuThresholds {
  invariant(Object.hasOwn(fields, authority), () => `expected an authority (${Object.keys(fields).join(', ')}), found ${shown(authority)}`);
  const [works, purchases, social] = fields[authority];
  if (kind === 'works' || kind === 'concession') return works;
  return kind === 'social' ? social : purchases;
}
