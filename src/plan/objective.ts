import type { Decimal } from '../values/numbers.js';
import type { Finance } from './capitolo.js';
import type { Indicator } from './indicator.js';
import type { Phase } from './phase.js';
import type { Provenance } from './provenance.js';
import type { HumanResources } from './staff.js';

/** A code of the bilancio with the words that the plan prints; either may be missing. */
export interface Labelled {
  readonly code?: string;
  readonly label?: string;
}

/** An objective of the plan. */
export interface Objective {
  readonly id: string;
  readonly title: string;
  readonly level?: 'strategico' | 'operativo' | 'gestione';
  readonly settore?: string;
  readonly otherSettori: readonly string[];
  /** Roles that the work is delegated to; never names of people. */
  readonly delegates: readonly string[];
  readonly missione?: Labelled;
  readonly programma?: Labelled;
  readonly ambitoStrategico?: string;
  readonly obiettivoStrategico?: string;
  readonly obiettivoOperativo?: string;
  readonly tipologia?: string;
  /** Zero or positive; any scale, read against the other objectives. */
  readonly weight?: Decimal;
  readonly indicators: readonly Indicator[];
  readonly phases: readonly Phase[];
  readonly finance: Finance;
  readonly humanResources?: HumanResources;
  readonly note?: string;
  /** The title as printed, where it carries an act marker. */
  readonly printed?: { readonly title?: string };
  readonly provenance: Provenance;
}
