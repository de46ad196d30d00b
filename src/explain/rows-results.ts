import { isGap } from '../outcome/index.js';
import { awardColumns, schedaColumns } from '../document/index.js';
import type { Scheda } from '../scoring/index.js';
import type { Award } from '../premium/index.js';
import { euroCell, evenRows, flagCell, headersOf, numberCell, type Row } from './row-cells.js';

/**
 * Schede as rows for a spreadsheet, one for each person: points of the items, sum, penalties, score, fascia, access.
 *
 * @returns figures with all their digits; the cell of a figure that is missing is empty, and `Motivo` says why
 */
export function schedaRows(schede: readonly Scheda[]): readonly Row[] {
  const items = [...new Map(schede.flatMap((scheda) => scheda.items).map((item) => [item.id, item])).values()];
  const header = headersOf(items, Object.values(schedaColumns));
  const columns = items.map(header);
  return schede.map((scheda) => {
    const points = new Map(scheda.items.map((item) => [header(item), item.points]));
    const taken = scheda.penalties.map((penalty) => penalty.points);
    return {
      [schedaColumns.person]: scheda.person,
      [schedaColumns.segment]: scheda.segment ?? '',
      [schedaColumns.structure]: scheda.structure ?? '',
      ...Object.fromEntries(columns.map((column) => [column, figure(points.get(column))])),
      [schedaColumns.sum]: figure(scheda.sum),
      [schedaColumns.penalties]: taken.some(isGap) ? '' : numberCell(penaltiesOf(scheda)),
      [schedaColumns.total]: figure(scheda.total),
      [schedaColumns.fascia]: scheda.fascia?.id ?? '',
      [schedaColumns.access]: flagCell(scheda.access),
      [schedaColumns.reason]: isGap(scheda.total) ? scheda.total.reason : failed(scheda),
    };
  });
}

/**
 * Premiums as rows for a spreadsheet, one for each person, in euro. What the fund pays beside them (sinks, undistributed)
 * is in `fondoRows`.
 */
export function awardRows({ people }: Pick<Award, 'people'>): readonly Row[] {
  return evenRows(people.map((one) => ({
    [awardColumns.person]: one.person,
    [awardColumns.segment]: one.segment ?? '',
    [awardColumns.structure]: one.structure ?? '',
    [awardColumns.premium]: euroCell(one.premium),
    [awardColumns.increase]: euroCell(one.increase),
    [awardColumns.interim]: euroCell(one.interim),
    [awardColumns.paid]: euroCell(one.paid),
    [awardColumns.reason]: one.reason ?? '',
  })));
}

/** Where a fund went: paid, each sink, undistributed; the last row is the fund, their sum. */
export function fondoRows({ paid, sinks, undistributed, fondo }: Pick<Award, 'paid' | 'sinks' | 'undistributed' | 'fondo'>): readonly Row[] {
  const rows = [['Pagato', paid], ...sinks.map(({ label, amount }) => [label, amount] as const), ['Non distribuito', undistributed], ['Fondo', fondo]] as const;
  return rows.map(([label, amount]) => ({ Voce: label, Importo: euroCell(amount) }));
}

function figure(points: Scheda['total'] | undefined): string {
  return points === undefined || isGap(points) ? '' : numberCell(points);
}

function penaltiesOf({ sum, score, penalties }: Scheda) {
  const [first, ...rest] = penalties.flatMap(({ points }) => (isGap(points) ? [] : [points]));
  return first && !isGap(sum) && !isGap(score) ? rest.reduce((total, points) => total.plus(points), first) : undefined;
}

function failed({ conditions }: Scheda): string {
  return conditions.filter(({ holds }) => !holds).map(({ rule, required, found }) => `${rule}: ${found} (${required})`).join('; ');
}
