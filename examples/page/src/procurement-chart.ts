import { procurementBandsChart, type ProcurementBand, type VegaLiteSpec } from 'municipal-performance/charts';
import { procurementEuThresholds, procurementRegimes, valueOn } from 'municipal-performance/law';
import { euThreshold, type ContractKind } from 'municipal-performance/procurement';
import { addDays, civilDate, type CivilDate, type Decimal } from 'municipal-performance/values';
import { procedures } from './words.js';

/** Which procedure an amount of this kind asks for, over all days that the tables cover, with the case marked; null where they have no band of the kind. */
export function procurementChart(kind: ContractKind, mark: { readonly on: CivilDate; readonly value: Decimal }): VegaLiteSpec | null {
  const bands = bandsOf(kind);
  return bands.length === 0 ? null : procurementBandsChart(bands, { until, mark });
}

const until = procurementRegimes.until ?? civilDate('2027-12-31');

/** The bands of a kind: a stretch begins where a regime or the EU threshold does, and goes on while nothing changes. */
function bandsOf(kind: ContractKind): readonly ProcurementBand[] {
  const first = procurementRegimes.versions[0]?.from ?? until;
  const begins = [...procurementRegimes.versions, ...procurementEuThresholds.versions].map(({ from }) => from).filter((from) => from >= first);
  const days = [...new Set(begins)].sort();
  const bands: (ProcurementBand & { to: CivilDate })[] = [];
  days.forEach((from, index) => {
    const next = days[index + 1];
    const to = next === undefined ? until : addDays(next, -1);
    for (const band of bandsOn(kind, from)) {
      const before = bands.find((one) => addDays(one.to, 1) === from && one.procedure === band.procedure && String(one.lower) === String(band.lower) && String(one.upper) === String(band.upper));
      if (before) before.to = to;
      else bands.push({ ...band, from, to });
    }
  });
  return bands;
}

function bandsOn(kind: ContractKind, on: CivilDate): readonly Omit<ProcurementBand, 'from' | 'to'>[] {
  const regime = valueOn(procurementRegimes, on);
  const threshold = euThreshold(kind, on);
  if (!regime.ok || !threshold.ok) return [];
  const euros = (amount: Decimal | 'eu-threshold') => (amount === 'eu-threshold' ? threshold.value.amount : amount);
  return regime.value.value.bands.filter(({ kinds }) => kinds.includes(kind)).map(({ lower, upper, procedure }) => (
    { lower: euros(lower.amount), upper: upper === null ? null : euros(upper.amount), procedure: procedures[procedure] }));
}
