import { procurementEuThresholds, procurementParameters, valueOn } from 'municipal-performance/law';
import { civilDate } from 'municipal-performance/values';
import type { Samples } from './sample.js';

export const lawSamples: Samples = {
  'law/outside-coverage': {
    sample: { rule: 'procurement/eu-thresholds', on: '2028-01-01' },
    findings: () => valueOn(procurementEuThresholds, civilDate('2028-01-01')).findings,
  },
  'law/not-in-force': {
    sample: { rule: 'procurement/l190-tables', on: '2023-07-01' },
    findings: () => valueOn(procurementParameters.l190Tables, civilDate('2023-07-01')).findings,
  },
};
