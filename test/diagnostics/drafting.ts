import { draftActMarkers, draftDate, draftNumber } from 'municipal-performance/drafting';
import type { Samples } from './sample.js';

const number = (sample: string) => ({ sample, findings: () => draftNumber(sample).findings });
const date = (sample: string, year?: number) => ({ sample, findings: () => draftDate(sample, year === undefined ? {} : { year }).findings });
const markers = (sample: string) => ({ sample, findings: () => draftActMarkers(sample).findings });

export const draftingSamples: Samples = {
  'drafting/act-without-date': markers('(Eliminata con delibera G.C.) Collaudo'),
  'drafting/day-assumed': date('metà giugno 2016'),
  'drafting/decimal-point': number('0.5 %'),
  'drafting/impossible-date': date('31/02/2016'),
  'drafting/no-date': date('da definire'),
  'drafting/no-number': number('da definire'),
  'drafting/no-year': date('15 ottobre'),
  'drafting/several-numbers': number('3 o 4'),
  'drafting/short-year': date('30/06/16'),
  'drafting/stray-sign': markers('(Aggiornamento G.C. del 30/11/2016)# Al 2019 euro 40.000'),
  'drafting/thousands-comma': number('1,234,567'),
  'drafting/thousands-point': number('30.000'),
  'drafting/year-assumed': date('15 ottobre', 2016),
};
