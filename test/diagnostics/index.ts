import { documentSamples } from './document.js';
import { lawSamples } from './law.js';
import { formulaSamples } from './formula.js';
import { planCheckSamples } from './plan-check.js';
import { planSamples } from './plan.js';
import { draftingSamples } from './drafting.js';
import { draftTableSamples } from './drafting-table.js';
import { variationSamples } from './variation.js';
import { budgetSamples } from './budget.js';
import { measurementSamples } from './measurement.js';
import { scoringSamples } from './scoring.js';
import { premiumSamples } from './premium.js';
import { procurementSamples } from './procurement.js';
import type { Samples } from './sample.js';

export const samples: Samples = {
  ...documentSamples,
  ...lawSamples,
  ...formulaSamples,
  ...planSamples,
  ...planCheckSamples,
  ...draftingSamples,
  ...draftTableSamples,
  ...variationSamples,
  ...budgetSamples,
  ...measurementSamples,
  ...scoringSamples,
  ...premiumSamples,
  ...procurementSamples,
};
