import { budgetBalanceAdapters } from './budget-balances.js';
import { budgetDocumentAdapters } from './budget-documents.js';
import { budgetIndicatorAdapters } from './budget-indicators.js';
import { budgetMovementAdapters } from './budget-movements.js';
import type { Adapter } from './index.js';

/** The accounting calculators, in the order of the page that names their keys. */
export const budgetAdapters: Readonly<Record<string, Adapter>> = {
  ...budgetDocumentAdapters,
  ...budgetMovementAdapters,
  ...budgetBalanceAdapters,
  ...budgetIndicatorAdapters,
};
