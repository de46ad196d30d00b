import { draftNumber } from 'municipal-performance/drafting';
import type { Samples } from './sample.js';

const number = (sample: string) => ({ sample, findings: () => draftNumber(sample).findings });

export const draftingSamples: Samples = {
  'drafting/decimal-point': number('0.5 %'),
  'drafting/no-number': number('da definire'),
  'drafting/several-numbers': number('3 o 4'),
  'drafting/thousands-comma': number('1,234,567'),
  'drafting/thousands-point': number('30.000'),
};
