import {
  barometer, checkPhaseCalendar, measure, measureSurvey, monitoringCalendar, parsePlan, parseReadings, parseSurvey, type Diagnostic,
} from 'municipal-performance';
import { civilDate, decimal } from 'municipal-performance/values';
import type { Sample, Samples } from './sample.js';

const plan = {
  format: 'municipal-performance/plan@1', ente: 'Comune di Esempio', year: 2016,
  objectives: [{
    id: 'O1', title: 'Biblioteca',
    indicators: [
      { id: 'I1', role: 'result', name: 'Quota', scale: 'percent', formula: '[prestiti] / [libri] * 100', inputs: [{ key: 'libri', label: 'libri', constant: '10' }] },
      { id: 'I2', role: 'result', name: 'Altro', formula: '[prestiti] +' },
    ],
    phases: [{ id: 'F1', from: '2016-01-01', to: '2016-06-30' }],
  }],
};

/** Readings of a plan with two indicators and one phase. */
function measured(...readings: readonly object[]): Sample {
  return { sample: readings, findings: () => findingsOf(readings) };
}

function findingsOf(readings: readonly object[]): readonly Diagnostic[] {
  const [read, document] = [parsePlan(plan), parseReadings({ format: 'municipal-performance/readings@1', ente: 'Comune di Esempio', year: 2016, readings })];
  if (!read.ok || !document.ok) return document.findings;
  return [...document.findings, ...measure(read.value, document.value.readings, civilDate('2017-12-31')).findings];
}

const loans = (value: string, on: string) => ({ of: 'input', input: 'prestiti', value, on });

function phases(...list: readonly object[]): Sample {
  const sample = { ...plan, objectives: [{ id: 'O1', title: 'Biblioteca', phases: list }] };
  const read = parsePlan(sample);
  return { sample, findings: () => (read.ok ? checkPhaseCalendar(read.value) : read.findings) };
}

function surveyed(changes: object): Sample {
  const sample = {
    format: 'municipal-performance/survey@1', ente: 'Comune di Esempio', title: 'Clima', scale: { lowest: '1', highest: '5' },
    questions: [{ id: 'D1' }], sheets: [{ answers: { D1: '4' } }], ...changes,
  };
  const read = parseSurvey(sample);
  return { sample, findings: () => (read.ok ? measureSurvey(read.value).findings : read.findings) };
}

export const measurementSamples: Samples = {
  'measurement/unknown-input': measured({ of: 'input', input: 'prestitti', value: '1', on: '2016-06-30' }),
  'measurement/unknown-element': measured({ of: 'phase', phase: 'F9', progress: '50', on: '2016-06-30' }),
  'measurement/before-plan': measured(loans('1', '2015-12-31')),
  'measurement/after-plan': measured(loans('1', '2017-01-01')),
  'measurement/two-values-on-a-day': measured(loans('1', '2016-06-30'), loans('2', '2016-06-30')),
  'measurement/progress-out-of-range': measured({ of: 'phase', phase: 'F1', progress: '100.01', on: '2016-06-30' }),
  'measurement/empty-reading': measured({ of: 'indicator', indicator: 'I1', on: '2016-06-30' }),
  'measurement/share-above-100': measured(loans('11', '2016-06-30')),
  'measurement/direct-value-differs': measured(loans('5', '2016-06-30'), { of: 'indicator', indicator: 'I1', value: '51', on: '2016-06-30' }),
  'measurement/formula-unreadable': measured(),
  'measurement/phases-overlap': phases({ id: 'F1', from: '2016-01-01', to: '2016-06-30' }, { id: 'F2', from: '2016-06-30', to: '2016-12-31' }),
  'measurement/phases-gap': phases({ id: 'F1', from: '2016-01-01', to: '2016-06-30' }, { id: 'F2', from: '2016-07-02', to: '2016-12-31' }),
  'measurement/unknown-question': surveyed({ sheets: [{ answers: { D2: '4' } }] }),
  'measurement/unknown-group': surveyed({ sheets: [{ group: 'A', answers: { D1: '4' } }] }),
  'measurement/answer-off-scale': surveyed({ sheets: [{ answers: { D1: '5.01' } }] }),
  'measurement/more-sheets-than-invited': surveyed({ invited: 0 }),
  'measurement/outside-bands': {
    sample: { value: '50', bands: [{ name: 'verde', above: '50' }] },
    findings: () => barometer([{ name: 'I1', value: decimal(50) }], [{ name: 'verde', above: decimal(50) }]).findings,
  },
  'measurement/due-date-missing': { sample: { year: 2016 }, findings: () => monitoringCalendar(2016).findings },
};
