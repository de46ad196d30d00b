import { draftAppraisals, draftFinanceRows, type TableRow } from 'municipal-performance/drafting';
import type { Sample, Samples } from './sample.js';

const finance = (...sample: readonly TableRow[]): Sample => ({ sample, findings: () => draftFinanceRows(sample).findings });

const appraisals = (...sample: readonly TableRow[]): Sample => ({ sample, findings: () => draftAppraisals(sample, { scheme: 's', inputs: [] }).findings });

export const draftTableSamples: Samples = {
  'drafting/column-unknown': finance({ 'E/U': 'U', Importo: '1,00', Colore: 'verde' }),
  'drafting/column-refused': appraisals({ Persona: 'A', Sanzone: 'sospensione: 10' }),
  'drafting/column-missing': finance({ Importo: '1,00' }),
  'drafting/column-twice': finance({ 'E/U': 'U', Importo: '1,00', Euro: '2,00' }),
  'drafting/cell-empty': finance({ 'E/U': '', Importo: '1,00' }),
};
