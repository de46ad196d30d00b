import { decimal, invariant, type Citation, type Decimal, type DecimalInput } from '../values/numbers.js';
import { withStep, type Step } from '../outcome/index.js';
import { amountsOf, computeLines, traceOfLines, type Amounts, type Line } from './lines.js';

const sources: readonly Citation[] = [{ act: 'D.Lgs. 118/2011', part: 'all. 10, conto del bilancio' }];

export const spesaInputs = ['RS', 'PR', 'R', 'CP', 'PC', 'I', 'CS', 'FPV'] as const;

/** The computed columns of a row of the spesa, euro. */
export interface RendicontoSpesa {
  /** Residui passivi of earlier years still open: RS − PR + R. */
  readonly EP: Decimal;
  /** Total paid: PR + PC. */
  readonly TP: Decimal;
  /** Economies of competence: CP − I − FPV. */
  readonly ECP: Decimal;
  /** Residui passivi of competence: I − PC. */
  readonly EC: Decimal;
  /** Total residui passivi to carry on: EP + EC. */
  readonly TR: Decimal;
  readonly step: Step;
}

/**
 * The computed columns of a row of the conto del bilancio, spesa.
 *
 * @param columns `RS` residui at 1 January, `PR` paid on them, `R` riaccertamento (negative = cancelled), `CP` final
 * forecast, `PC` paid on competence, `I` impegni, `CS` cash forecast, `FPV`; euro
 * @source D.Lgs. 118/2011 all. 10
 * @example
 * ```ts
 * import { rendicontoSpesa } from 'municipal-performance/budget';
 * const { EP, ECP } = rendicontoSpesa({
 *   RS: '54390287.04', PR: '47006821.99', R: '-2931433.01', CP: '347001906.60', PC: '229285790.22', I: '274018862.88',
 *   CS: '391297786.31', FPV: '39450863.14',
 * });
 * EP; //=> '4452032.04'
 * ECP; //=> '33532180.58'
 * ```
 */
export function rendicontoSpesa(columns: Amounts<(typeof spesaInputs)[number]>): RendicontoSpesa {
  const amounts = amountsOf(spesaInputs, columns);
  const results = computeLines(spesaLines, amounts);
  return withStep({ ...results }, () => traceOfLines(spesaLines, amounts, results, { rule: 'budget/rendiconto-spesa', last: 'TR', sources }));
}

export const spesaLines: readonly Line<'EP' | 'TP' | 'ECP' | 'EC' | 'TR'>[] = [
  { name: 'EP', label: 'Residui passivi da esercizi precedenti', plus: ['RS', 'R'], minus: ['PR'] },
  { name: 'TP', label: 'Totale pagamenti', plus: ['PR', 'PC'], minus: [] },
  { name: 'ECP', label: 'Economie di competenza', plus: ['CP'], minus: ['I', 'FPV'] },
  { name: 'EC', label: 'Residui passivi da esercizio di competenza', plus: ['I'], minus: ['PC'] },
  { name: 'TR', label: 'Totale residui passivi da riportare', plus: ['EP', 'EC'], minus: [] },
];

export const entrataInputs = ['RS', 'RR', 'R', 'CP', 'RC', 'A', 'CS'] as const;

/** The computed columns of a row of the entrata, euro. `TR` names two columns in the prospetto; here they are apart. */
export interface RendicontoEntrata {
  /** Residui attivi of earlier years still open: RS − RR + R. */
  readonly EP: Decimal;
  /** Total collected: RR + RC. */
  readonly TR: Decimal;
  /** Residui attivi of competence: A − RC. */
  readonly EC: Decimal;
  /** Accertamenti above (+) or below (−) the forecast: A − CP. */
  readonly maggioriMinoriCompetenza: Decimal;
  /** Collections above or below the cash forecast: TR − CS. */
  readonly maggioriMinoriCassa: Decimal;
  /** Total residui attivi to carry on: EP + EC. */
  readonly residuiDaRiportare: Decimal;
  readonly step: Step;
}

/**
 * The computed columns of a row of the conto del bilancio, entrata.
 *
 * @param columns `RS` residui at 1 January, `RR` collected on them, `R` riaccertamento, `CP` final forecast, `RC`
 * collected on competence, `A` accertamenti, `CS` cash forecast; euro
 * @source D.Lgs. 118/2011 all. 10
 */
export function rendicontoEntrata(columns: Amounts<(typeof entrataInputs)[number]>): RendicontoEntrata {
  const amounts = amountsOf(entrataInputs, columns);
  const results = computeLines(entrataLines, amounts);
  return withStep({ ...results }, () =>
    traceOfLines(entrataLines, amounts, results, { rule: 'budget/rendiconto-entrata', last: 'residuiDaRiportare', sources }));
}

export const entrataLines: readonly Line<'EP' | 'TR' | 'EC' | 'maggioriMinoriCompetenza' | 'maggioriMinoriCassa' | 'residuiDaRiportare'>[] = [
  { name: 'EP', label: 'Residui attivi da esercizi precedenti', plus: ['RS', 'R'], minus: ['RR'] },
  { name: 'TR', label: 'Totale riscossioni', plus: ['RR', 'RC'], minus: [] },
  { name: 'EC', label: 'Residui attivi da esercizio di competenza', plus: ['A'], minus: ['RC'] },
  { name: 'maggioriMinoriCompetenza', label: 'Maggiori o minori entrate di competenza', plus: ['A'], minus: ['CP'] },
  { name: 'maggioriMinoriCassa', label: 'Maggiori o minori entrate di cassa', plus: ['TR'], minus: ['CS'] },
  { name: 'residuiDaRiportare', label: 'Totale residui attivi da riportare', plus: ['EP', 'EC'], minus: [] },
];

/** What stands above and below the titoli in the quadro generale of the entrate, euro. */
export interface QuadroGeneraleInputs extends Amounts<'fpvCorrente' | 'fpvCapitale' | 'fpvAttivitaFinanziarie' | 'utilizzoAvanzo'> {
  /** Accertamenti by titolo, 1 to 9; those left out at the end are 0. */
  readonly titoli: readonly DecimalInput[];
}

/**
 * The quadro generale riassuntivo, side of the entrate: total of the titoli, and total with FPV and avanzo.
 *
 * @source D.Lgs. 118/2011 all. 10
 * @example
 * ```ts
 * import { quadroGenerale } from 'municipal-performance/budget';
 * // Città di Torino, rendiconto 2019
 * const { totaleTitoli, totaleGenerale } = quadroGenerale({
 *   titoli: ['834522791.55', '152776718.56', '293947344.72', '59451691.39', '37952084.47', '178000333.03', '1310565170.21', '0.00', '224819751.34'],
 *   fpvCorrente: '76463590.89', fpvCapitale: '74068049.33', fpvAttivitaFinanziarie: 0, utilizzoAvanzo: '11148285.01',
 * });
 * totaleTitoli; //=> '3092035885.27'
 * totaleGenerale; //=> '3253715810.5'
 * ```
 */
export function quadroGenerale({ titoli, ...rest }: QuadroGeneraleInputs): {
  readonly totaleTitoli: Decimal;
  readonly totaleGenerale: Decimal;
  readonly step: Step;
} {
  const byTitolo = Object.fromEntries(titoli.map((amount, index) => [`titolo${index + 1}`, decimal(amount)]));
  invariant(titoli.length <= 9, () => `expected at most nine titoli, found ${titoli.length}`);
  const amounts = { ...byTitolo, ...amountsOf(quadroOthers, rest) };
  const results = computeLines(quadroLines, amounts);
  return withStep({ ...results }, () =>
    traceOfLines(quadroLines, amounts, results, { rule: 'budget/quadro-generale', last: 'totaleGenerale', sources }));
}

const titoliNames = ['titolo1', 'titolo2', 'titolo3', 'titolo4', 'titolo5', 'titolo6', 'titolo7', 'titolo8', 'titolo9'] as const;
const quadroOthers = ['fpvCorrente', 'fpvCapitale', 'fpvAttivitaFinanziarie', 'utilizzoAvanzo'] as const;
export const quadroInputs: readonly string[] = [...titoliNames, ...quadroOthers];

export const quadroLines: readonly Line<'totaleTitoli' | 'totaleGenerale'>[] = [
  { name: 'totaleTitoli', label: 'Totale titoli', plus: titoliNames, minus: [] },
  { name: 'totaleGenerale', label: 'Totale complessivo entrate', plus: ['totaleTitoli', ...quadroOthers], minus: [] },
];
