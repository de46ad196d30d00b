import { budgetAdapters } from './budget.js';
import { draftingAdapters } from './drafting.js';
import { evaluationAdapters } from './evaluation.js';
import { measurementAdapters } from './measurement.js';
import { planAdapters } from './plan.js';
import { procurementAdapters } from './procurement.js';

export type Inputs = Readonly<Record<string, unknown>>;

/** From the inputs of a case to public calls; an adapter holds no rule of its own. */
export type Adapter = (inputs: Inputs, options: Inputs) => unknown;

export const adapters: Readonly<Record<string, Adapter>> = {
  ...planAdapters,
  ...draftingAdapters,
  ...budgetAdapters,
  ...procurementAdapters,
  ...measurementAdapters,
  ...evaluationAdapters,
};
