import { checkFormula, parseFormula } from 'municipal-performance/formula';
import type { Sample, Samples } from './sample.js';

const parsed = (sample: string): Sample => ({ sample, findings: () => parseFormula(sample).findings });

const checked = (sample: string): Sample => ({
  sample,
  findings: () => {
    const outcome = parseFormula(sample);
    return outcome.ok ? checkFormula(outcome.value, ['corsi']) : [];
  },
});

export const formulaSamples: Samples = {
  'formula/empty': parsed(''),
  'formula/too-long': { sample: '1+1+1… (oltre 10.000 caratteri)', findings: () => parseFormula('1+'.repeat(5000) + '1').findings },
  'formula/too-deep': { sample: '((((…1…)))) (oltre 100 livelli)', findings: () => parseFormula('('.repeat(101) + '1' + ')'.repeat(101)).findings },
  'formula/unexpected': parsed('[a] [b]'),
  'formula/unfinished': parsed('[a] +'),
  'formula/open-name': parsed('[a'),
  'formula/empty-name': parsed('[]'),
  'formula/bare-name': parsed('corsi'),
  'formula/unknown-function': parsed('somma([a])'),
  'formula/arity': parsed('min()'),
  'formula/round-digits': parsed('round([a], 0.5)'),
  'formula/number': parsed('1.234.567'),
  'formula/decimal-comma': parsed('1,5'),
  'formula/comma-between-digits': parsed('min(1,5)'),
  'formula/chained-comparison': parsed('1 < [a] < 3'),
  'formula/unknown-name': checked('[corso]'),
  'formula/zero-denominator': checked('1 / 0'),
};
