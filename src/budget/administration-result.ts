import { zero, type Citation, type Decimal, type DecimalInput } from '../values/numbers.js';
import { withStep, type Step } from '../outcome/index.js';
import { amountsOf, computeLines, traceOfLines, type Amounts, type Line } from './lines.js';

const cashInputs = [
  'fondoCassaIniziale', 'riscossioniResidui', 'riscossioniCompetenza', 'pagamentiResidui', 'pagamentiCompetenza',
  'azioniEsecutiveNonRegolarizzate', 'residuiAttivi', 'residuiPassivi', 'fpvCorrente', 'fpvCapitale', 'fpvAttivitaFinanziarie',
] as const;
const accantonataParts = ['fcde', 'residuiPerenti', 'fal', 'perditePartecipate', 'contenzioso', 'fgdc', 'altri'] as const;
const vincolataParts = ['leggi', 'trasferimenti', 'mutui', 'ente', 'altri'] as const;

/** Names of the amounts of the prospetto, as {@link resultLines} uses them. */
export const resultInputs: readonly string[] = [
  ...cashInputs,
  ...accantonataParts.map((part) => `accantonata.${part}`),
  ...vincolataParts.map((part) => `vincolata.${part}`),
  'destinata',
];

/** What the risultato di amministrazione is made of. Euro, positive. */
export interface AdministrationResultInputs extends Amounts<(typeof cashInputs)[number]> {
  /** Parte accantonata: FCDE, residui perenti (Regioni), fondo anticipazioni di liquidità, losses of companies, lawsuits, FGDC, others. */
  readonly accantonata: Amounts<(typeof accantonataParts)[number]>;
  /** Parte vincolata: by laws and principles, by transfers, by loans, by the ente itself, others. */
  readonly vincolata: Amounts<(typeof vincolataParts)[number]>;
  /** Destinata agli investimenti. */
  readonly destinata: DecimalInput;
}

/** The free part and whether the ente must make up for a disavanzo. A alone is no avanzo. */
export interface FreePart {
  /** A − B − C − D, signed. */
  readonly E: Decimal;
  /** E < 0: the amount goes into the spending of the next bilancio (line AA). */
  readonly inDisavanzo: boolean;
  /** −E where E is negative, else 0. */
  readonly disavanzo: Decimal;
  /** A > 0: in disavanzo all the same where E is negative. */
  readonly aPositive: boolean;
}

/** The risultato di amministrazione with its parts, euro. */
export interface AdministrationResult extends FreePart {
  readonly fondoCassaFinale: Decimal;
  /** Risultato di amministrazione. */
  readonly A: Decimal;
  /** Accantonata. */
  readonly B: Decimal;
  /** Vincolata. */
  readonly C: Decimal;
  /** Destinata agli investimenti. */
  readonly D: Decimal;
  readonly step: Step;
}

/**
 * The risultato di amministrazione and its parts.
 *
 * @returns euro, exact: `A` = cash + residui attivi − residui passivi − FPV; `E` = A − B − C − D, signed
 * @throws InvariantError when an amount is missing
 * @source TUEL artt. 186–187; D.Lgs. 118/2011 all. 10/a
 * @example
 * ```ts
 * import { administrationResult } from 'municipal-performance/budget';
 * const { A, E, inDisavanzo } = administrationResult({
 *   fondoCassaIniziale: '12345678.90', riscossioniResidui: '28386848.64', riscossioniCompetenza: '70112305.11',
 *   pagamentiResidui: '15220410.37', pagamentiCompetenza: '71004990.02', azioniEsecutiveNonRegolarizzate: 0,
 *   residuiAttivi: '41250110.05', residuiPassivi: '18904330.76', fpvCorrente: '1410225.60', fpvCapitale: '10455900.12',
 *   fpvAttivitaFinanziarie: 0,
 *   accantonata: { fcde: '16800000.00', residuiPerenti: 0, fal: 0, perditePartecipate: '12500.00', contenzioso: '950000.00', fgdc: 0, altri: '1420300.25' },
 *   vincolata: { leggi: '3215000.00', trasferimenti: '4890120.33', mutui: '610000.00', ente: 0, altri: 0 },
 *   destinata: '1050000.00',
 * });
 * A; //=> '35099085.83'
 * E; //=> '6151165.25'
 * inDisavanzo; //=> false
 * ```
 */
export function administrationResult({ accantonata, vincolata, destinata, ...cash }: AdministrationResultInputs): AdministrationResult {
  const amounts = {
    ...amountsOf(cashInputs, cash),
    ...prefixed('accantonata', amountsOf(accantonataParts, accantonata)),
    ...prefixed('vincolata', amountsOf(vincolataParts, vincolata)),
    ...amountsOf(['destinata'], { destinata }),
  };
  const results = computeLines(resultLines, amounts);
  const trace = () => traceOfLines(resultLines, amounts, results, { rule: 'budget/risultato-amministrazione', last: 'E', sources: resultSources });
  return withStep({ ...results, ...signOf(results.A, results.E) }, trace);
}

/**
 * The free part from A, B, C and D: a positive A may hide a disavanzo.
 *
 * @example
 * ```ts
 * import { freePart } from 'municipal-performance/budget';
 * freePart({ A: '35099085.83', B: '26382800.25', C: '8715120.33', D: '1050000.00' }).disavanzo; //=> '1048834.75'
 * ```
 */
export function freePart(parts: Amounts<'A' | 'B' | 'C' | 'D'>): FreePart & { readonly step: Step } {
  const amounts = amountsOf(['A', 'B', 'C', 'D'], parts);
  const lines = resultLines.filter(({ name }) => name === 'E');
  const results = computeLines(lines, amounts);
  return withStep(
    { E: results.E, ...signOf(amounts.A, results.E) },
    () => traceOfLines(lines, amounts, results, { rule: 'budget/risultato-amministrazione', last: 'E', sources: resultSources }),
  );
}

function signOf(A: Decimal, E: Decimal): Omit<FreePart, 'E'> {
  const inDisavanzo = E.lessThan(zero);
  return { inDisavanzo, disavanzo: inDisavanzo ? E.negated() : zero, aPositive: A.greaterThan(zero) };
}

function prefixed(prefix: string, amounts: Readonly<Record<string, Decimal>>): Readonly<Record<string, Decimal>> {
  return Object.fromEntries(Object.entries(amounts).map(([name, amount]) => [`${prefix}.${name}`, amount]));
}

const resultSources: readonly Citation[] = [{ act: 'TUEL', article: '186' }, { act: 'TUEL', article: '187' }, { act: 'D.Lgs. 118/2011', part: 'all. 10/a' }];

export const resultLines: readonly Line<'fondoCassaFinale' | 'A' | 'B' | 'C' | 'D' | 'E'>[] = [
  {
    name: 'fondoCassaFinale', label: 'Fondo di cassa al 31 dicembre',
    plus: ['fondoCassaIniziale', 'riscossioniResidui', 'riscossioniCompetenza'],
    minus: ['pagamentiResidui', 'pagamentiCompetenza', 'azioniEsecutiveNonRegolarizzate'],
  },
  {
    name: 'A', label: 'Risultato di amministrazione',
    plus: ['fondoCassaFinale', 'residuiAttivi'], minus: ['residuiPassivi', 'fpvCorrente', 'fpvCapitale', 'fpvAttivitaFinanziarie'],
  },
  { name: 'B', label: 'Parte accantonata', plus: accantonataParts.map((part) => `accantonata.${part}`), minus: [] },
  { name: 'C', label: 'Parte vincolata', plus: vincolataParts.map((part) => `vincolata.${part}`), minus: [] },
  { name: 'D', label: 'Parte destinata agli investimenti', plus: ['destinata'], minus: [] },
  { name: 'E', label: 'Parte disponibile', plus: ['A'], minus: ['B', 'C', 'D'] },
];

const reconciliationInputs = [
  'accertamenti', 'impegni', 'fpvEntrata', 'fpvSpesa', 'maggioriResiduiAttivi', 'minoriResiduiAttivi', 'minoriResiduiPassivi',
  'avanzoPrecedenteApplicato', 'avanzoPrecedenteNonApplicato',
] as const;

/**
 * The risultato di amministrazione found again from the management of the year.
 *
 * @returns euro, exact: the saldi of competence, FPV and residui, and their sum with the avanzo of the year before
 * @source D.Lgs. 118/2011 all. 10 (from knowledge)
 */
export function administrationResultReconciliation(inputs: Amounts<(typeof reconciliationInputs)[number]>): {
  readonly saldoCompetenza: Decimal;
  readonly saldoFpv: Decimal;
  readonly saldoResidui: Decimal;
  readonly risultato: Decimal;
  readonly step: Step;
} {
  const amounts = amountsOf(reconciliationInputs, inputs);
  const results = computeLines(reconciliationLines, amounts);
  return withStep({ ...results }, () =>
    traceOfLines(reconciliationLines, amounts, results, { rule: 'budget/riconciliazione-risultato', last: 'risultato', sources: resultSources }));
}

const reconciliationLines: readonly Line<'saldoCompetenza' | 'saldoFpv' | 'saldoResidui' | 'risultato'>[] = [
  { name: 'saldoCompetenza', label: 'Saldo della gestione di competenza', plus: ['accertamenti'], minus: ['impegni'] },
  { name: 'saldoFpv', label: 'Saldo FPV', plus: ['fpvEntrata'], minus: ['fpvSpesa'] },
  {
    name: 'saldoResidui', label: 'Saldo della gestione dei residui',
    plus: ['maggioriResiduiAttivi', 'minoriResiduiPassivi'], minus: ['minoriResiduiAttivi'],
  },
  {
    name: 'risultato', label: 'Risultato di amministrazione',
    plus: ['saldoCompetenza', 'saldoFpv', 'saldoResidui', 'avanzoPrecedenteApplicato', 'avanzoPrecedenteNonApplicato'], minus: [],
  },
];
