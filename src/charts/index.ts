export { balanceChart, type BalanceRow } from './balance.js';
export { barometerChart, type BarometerShares } from './barometer.js';
export { fasceChart, type FasceChartOptions, type FasciaCount } from './fasce.js';
export { displayable, toMimeBundle, type MimeBundle, type Showable, type ShowOptions } from './mime.js';
export { phasesChart, type PhaseRow, type PhasesChartOptions } from './phases.js';
export { premiumChart, type PremiumRow } from './premium.js';
export { procurementBandsChart, type ProcurementBand, type ProcurementBandsOptions } from './procurement-bands.js';
export { targetsChart, type TargetRow } from './targets.js';
export type { ChannelSpec, ChartOptions, LayerSpec, MarkSpec, SpecRow, SpecValue, VegaLiteSpec } from './spec.js';
