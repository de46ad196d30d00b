import type { Source } from '../outcome/index.js';
import type { Line } from './lines.js';

/** Letters of the equilibri that are amounts, in the order of the prospetto; the same in both. */
const commonLetters = [
  'A', 'AA', 'B', 'C', 'D', 'E', 'H', 'I', 'L', 'M', 'P', 'Q', 'R', 'S1', 'S2', 'T', 'U', 'V', 'X1', 'X2', 'Y',
] as const;

/** Letters of the bilancio di previsione: `D`, `E` and `U` include their FPV, `F` is the whole titolo 4. */
export const preventivoLetters = [...commonLetters, 'F'] as const;

/** Letters of the rendiconto: FPV apart in `D1`, `E1`, `U1`; `F1` titolo 4, `F2` fondo anticipazioni di liquidità. */
export const consuntivoLetters = [
  ...commonLetters, 'D1', 'E1', 'F1', 'F2', 'U1', 'RA_corr', 'RV_corr', 'VAR_corr', 'RA_cap', 'RV_cap', 'VAR_cap',
] as const;

export type PreventivoLetter = (typeof preventivoLetters)[number];
export type ConsuntivoLetter = (typeof consuntivoLetters)[number];

/** What each letter is, as the prospetti print it. */
export const letterLabels: Readonly<Record<PreventivoLetter | ConsuntivoLetter | 'U2', string>> = {
  A: 'FPV di entrata per spese correnti',
  AA: 'Recupero disavanzo di amministrazione esercizio precedente',
  B: 'Entrate titoli 1.00-2.00-3.00',
  C: 'Entrate 4.02.06 contributi agli investimenti destinati al rimborso prestiti',
  D: 'Spese titolo 1.00',
  D1: 'FPV di parte corrente (di spesa)',
  E: 'Spese 2.04 altri trasferimenti in conto capitale',
  E1: 'FPV delle spese 2.04',
  F: 'Spese titolo 4.00 quote di capitale',
  F1: 'Spese titolo 4.00 quote di capitale',
  F2: 'Fondo anticipazioni di liquidità',
  H: 'Utilizzo risultato di amministrazione per spese correnti e rimborso prestiti',
  I: 'Entrate di parte capitale destinate a spese correnti',
  L: 'Entrate di parte corrente destinate a investimenti',
  M: 'Accensione prestiti per estinzione anticipata',
  P: 'Utilizzo risultato di amministrazione per investimenti',
  Q: 'FPV di entrata per spese in conto capitale',
  R: 'Entrate titoli 4.00-5.00-6.00',
  S1: 'Entrate 5.02 riscossione crediti di breve termine',
  S2: 'Entrate 5.03 riscossione crediti di medio-lungo termine',
  T: 'Entrate 5.04 altre riduzioni di attività finanziarie',
  U: 'Spese titolo 2.00',
  U1: 'FPV in conto capitale (di spesa)',
  U2: 'FPV per attività finanziarie (di spesa)',
  V: 'Spese 3.01 acquisizioni di attività finanziarie',
  X1: 'Spese 3.02 concessione crediti di breve termine',
  X2: 'Spese 3.03 concessione crediti di medio-lungo termine',
  Y: 'Spese 3.04 altri incrementi di attività finanziarie',
  RA_corr: 'Risorse accantonate di parte corrente stanziate nel bilancio',
  RV_corr: 'Risorse vincolate di parte corrente nel bilancio',
  VAR_corr: 'Variazione accantonamenti di parte corrente a rendiconto',
  RA_cap: 'Risorse accantonate in conto capitale stanziate nel bilancio',
  RV_cap: 'Risorse vincolate in conto capitale nel bilancio',
  VAR_cap: 'Variazione accantonamenti in conto capitale a rendiconto',
};

/** Equilibri of the bilancio di previsione. */
export const preventivoLines: readonly Line<'G' | 'O' | 'Z' | 'W'>[] = [
  { name: 'G', label: 'Somma finale', plus: ['A', 'B', 'C'], minus: ['AA', 'D', 'E', 'F'] },
  { name: 'O', label: 'Equilibrio di parte corrente', plus: ['G', 'H', 'I', 'M'], minus: ['L'] },
  {
    name: 'Z', label: 'Equilibrio di parte capitale',
    plus: ['P', 'Q', 'R', 'L', 'E'], minus: ['C', 'I', 'S1', 'S2', 'T', 'M', 'U', 'V'],
  },
  { name: 'W', label: 'Equilibrio finale', plus: ['O', 'Z', 'S1', 'S2', 'T'], minus: ['X1', 'X2', 'Y'] },
];

export type ConsuntivoResult = 'G' | 'O1' | 'O2' | 'O3' | 'Z1' | 'Z2' | 'Z3' | 'W1' | 'W2' | 'W3';

/** Equilibri of the rendiconto. */
export const consuntivoLines: readonly Line<ConsuntivoResult>[] = [
  { name: 'G', label: 'Somma finale', plus: ['A', 'B', 'C'], minus: ['AA', 'D', 'D1', 'E', 'E1', 'F1', 'F2'] },
  { name: 'O1', label: 'Risultato di competenza di parte corrente', plus: ['G', 'H', 'I', 'M'], minus: ['L'] },
  { name: 'O2', label: 'Equilibrio di bilancio di parte corrente', plus: ['O1'], minus: ['RA_corr', 'RV_corr'] },
  { name: 'O3', label: 'Equilibrio complessivo di parte corrente', plus: ['O2'], minus: ['VAR_corr'] },
  {
    name: 'Z1', label: 'Risultato di competenza in conto capitale',
    plus: ['P', 'Q', 'R', 'L', 'E', 'E1'], minus: ['C', 'I', 'S1', 'S2', 'T', 'M', 'U', 'U1', 'U2', 'V'],
  },
  { name: 'Z2', label: 'Equilibrio di bilancio in conto capitale', plus: ['Z1'], minus: ['RA_cap', 'RV_cap'] },
  { name: 'Z3', label: 'Equilibrio complessivo in conto capitale', plus: ['Z2'], minus: ['VAR_cap'] },
  { name: 'W1', label: 'Risultato di competenza', plus: ['O1', 'Z1', 'S1', 'S2', 'T'], minus: ['X1', 'X2', 'Y'] },
  { name: 'W2', label: 'Equilibrio di bilancio', plus: ['W1'], minus: ['RA_corr', 'RV_corr', 'RA_cap', 'RV_cap'] },
  { name: 'W3', label: 'Equilibrio complessivo', plus: ['W2'], minus: ['VAR_corr', 'VAR_cap'] },
];

/** Letters were read in a source, the sum formulas are from knowledge. */
export const equilibriSources: readonly Source[] = [
  { act: 'TUEL', article: '162', comma: '6', verifiedOn: null },
  { act: 'D.Lgs. 118/2011', part: 'all. 9 e 10', verifiedOn: null },
];

/** From the rendiconto 2019 on. */
export const consuntivoSources: readonly Source[] = [...equilibriSources, { act: 'DM 1/8/2019', verifiedOn: null }];
