import {
  divideFractions, fraction, fractionToDecimal, multiplyFractions, subtractFractions, sumFractions, zero,
  type CivilDate, type Decimal, type Fraction, type Percent,
} from '../values/numbers.js';
import { gap, isGap, made, measurementFinding, pointer, step, withStep, type Diagnostic, type Gap, type Outcome, type Step } from '../outcome/index.js';
import { ratioOfSums } from './aggregation.js';

/** Mark of the JSON document of a survey. */
export const surveyFormat = 'municipal-performance/survey@1';

/** One filled-in sheet. */
export interface SurveySheet {
  /** Id of the group that it belongs to. */
  readonly group?: string;
  /** Id of a question → answer on the scale; null or absent: not answered. */
  readonly answers: Readonly<Record<string, Decimal | null>>;
}

/** An anonymous survey: questions, scale, and the sheets that came back. */
export interface Survey {
  readonly format: typeof surveyFormat;
  readonly ente: string;
  readonly title: string;
  readonly from?: CivilDate;
  readonly to?: CivilDate;
  readonly scale: { readonly lowest: Decimal; readonly highest: Decimal };
  readonly questions: readonly { readonly id: string; readonly text?: string }[];
  /** How many people were asked. */
  readonly invited?: number;
  /** Fewest answers for a mean to be shown. */
  readonly minimumAnswers?: number;
  /** Groups whose means are wanted apart: the staff of a director. */
  readonly groups?: readonly { readonly id: string; readonly label?: string; readonly invited?: number }[];
  readonly sheets: readonly SurveySheet[];
}

/** Means of the sheets of everybody, or of one group. */
export interface SurveyMeans {
  /** Sheets with at least one valid answer. */
  readonly sheets: number;
  /** Percent of the people asked, not rounded; a Gap where it is not known how many were asked. */
  readonly participation: Percent | Gap;
  /** Question by question, not rounded; a Gap below the minimum of answers. */
  readonly questions: readonly { readonly id: string; readonly answers: number; readonly mean: Decimal | Gap }[];
  /** Sum of all valid answers ÷ their number. */
  readonly meanOfAnswers: Decimal | Gap;
  /** Mean of the questions' means; another figure where questions were skipped. */
  readonly meanOfQuestions: Decimal | Gap;
}

/** The result of a survey. */
export interface SurveyResult extends SurveyMeans {
  readonly groups: readonly (SurveyMeans & { readonly id: string })[];
  readonly step: Step;
}

/**
 * Means and participation of a survey. Below the minimum number of answers a mean is a Gap, so that nobody can be told
 * from it.
 *
 * @param options.minimumAnswers replaces the survey's own; 5 where neither says it
 * @returns means on the scale of the survey, not rounded. A wrong answer is a finding and is not counted
 * @diagnostic measurement/answer-off-scale, measurement/unknown-question, measurement/unknown-group, measurement/more-sheets-than-invited
 * @source Relazione sulla performance 2024 of Cremona, survey of the directors' staff: 8 questions, answers 1–5, participation 61,7 %
 * @interpretation the overall mean of the Relazione is not defined in print: both are given; five answers as a minimum is ours
 */
export function measureSurvey(survey: Survey, options: { readonly minimumAnswers?: number } = {}): Outcome<SurveyResult> {
  const minimum = options.minimumAnswers ?? survey.minimumAnswers ?? 5;
  const findings = checkSheets(survey);
  const all = meansOf(survey, survey.sheets, survey.invited, minimum);
  const groups = (survey.groups ?? []).map(({ id, invited }) => ({
    id, ...meansOf(survey, survey.sheets.filter(({ group }) => group === id), invited, minimum),
  }));
  const total = groups.length === 0 ? { sheets: 0 } : { sheets: groups.reduce((count, { sheets }) => count + sheets, 0) };
  const result = { ...all, groups };
  return made(withStep(result, () => step({
    rule: 'measurement/survey',
    label: survey.title,
    result: isGap(all.meanOfAnswers) ? all.meanOfAnswers : String(all.meanOfAnswers),
    unit: 'number',
    expression: 'Σ risposte ÷ numero delle risposte',
    inputs: [
      { name: 'schede', value: String(all.sheets), unit: 'count' },
      ...(total.sheets > 0 ? [{ name: 'schede nei gruppi', value: String(total.sheets), unit: 'count' as const }] : []),
    ],
    choices: [{ option: 'minimumAnswers', value: String(minimum), isDefault: minimum === 5 }],
  })), findings);
}

function meansOf(survey: Survey, sheets: readonly SurveySheet[], invited: number | undefined, minimum: number): SurveyMeans {
  const byQuestion = survey.questions.map(({ id }) => ({ id, values: sheets.flatMap((sheet) => validAnswer(survey, sheet, id)) }));
  const filled = sheets.filter((sheet) => survey.questions.some(({ id }) => validAnswer(survey, sheet, id).length > 0)).length;
  const questions = byQuestion.map(({ id, values }) => ({ id, answers: values.length, mean: meanOf(values.map(fraction), values.length < minimum) }));
  return {
    sheets: filled,
    participation: invited === undefined
      ? gap('not-measured', 'non è noto quante persone siano state invitate', ['invited'])
      : (ratioOfSums([{ numerator: filled, denominator: invited }]).percent as Percent | Gap),
    questions,
    meanOfAnswers: meanOf(byQuestion.flatMap(({ values }) => values.map(fraction)), filled < minimum),
    meanOfQuestions: questions.map(({ mean }) => mean).find(isGap)
      ?? meanOf(byQuestion.map(({ values }) => exactMean(values.map(fraction))), filled < minimum),
  };
}

const tooFew: Gap = gap('not-applicable', 'risposte sotto il minimo che garantisce l’anonimato');

function meanOf(values: readonly Fraction[], hidden: boolean): Decimal | Gap {
  if (values.length === 0) return gap('not-measured', 'nessuna risposta');
  return hidden ? tooFew : fractionToDecimal(exactMean(values));
}

function exactMean(values: readonly Fraction[]): Fraction {
  return divideFractions(sumFractions(values), fraction(values.length));
}

function validAnswer({ scale }: Survey, { answers }: SurveySheet, question: string): readonly Decimal[] {
  const answer = Object.hasOwn(answers, question) ? answers[question] : null;
  return answer && answer.gte(scale.lowest) && answer.lte(scale.highest) ? [answer] : [];
}

function checkSheets(survey: Survey): readonly Diagnostic[] {
  const questions = new Set(survey.questions.map(({ id }) => id));
  const groups = new Set((survey.groups ?? []).map(({ id }) => id));
  const findings = survey.sheets.flatMap(({ group, answers }, index) => [
    ...(group !== undefined && !groups.has(group)
      ? [measurementFinding('measurement/unknown-group', { at: pointer('sheets', index, 'group') }, { group })]
      : []),
    ...Object.entries(answers).flatMap(([question, answer]) => {
      const at = pointer('sheets', index, 'answers', question);
      if (!questions.has(question)) return [measurementFinding('measurement/unknown-question', { at }, { question })];
      if (answer === null || (answer.gte(survey.scale.lowest) && answer.lte(survey.scale.highest))) return [];
      const { lowest, highest } = survey.scale;
      return [measurementFinding('measurement/answer-off-scale', { at }, { answer: String(answer), lowest: String(lowest), highest: String(highest) })];
    }),
  ]);
  const { invited } = survey;
  return invited === undefined || survey.sheets.length <= invited
    ? findings
    : [...findings, measurementFinding('measurement/more-sheets-than-invited', { at: '/sheets' }, { sheets: String(survey.sheets.length), invited: String(invited) })];
}

/** How a mean on the survey's scale becomes points. */
export type SurveyConversion = 'identity' | 'affine-from-minimum';

/**
 * A mean of answers as points: the mean itself, or the share of the scale above its lowest answer.
 *
 * @param mean on the scale of the answers; or the means of the questions, where no figure may be rounded before the points
 * @returns points, not rounded; a Gap where the scale has no length or there is no mean
 * @source Relazione sulla performance 2024 of Cremona: mean 3,49 of 1–5, at most 5 points
 * @interpretation the conversion is not printed: `identity` (3.49 points) is the default of our scheme, `affine-from-minimum` gives 3.11
 * @example
 * ```ts
 * import { surveyPoints } from 'municipal-performance';
 * import { decimal } from 'municipal-performance/values';
 * const scale = { lowest: decimal(1), highest: decimal(5) };
 * surveyPoints(decimal('3.48625'), scale, decimal(5), 'affine-from-minimum'); //=> '3.1078125'
 * ```
 */
export function surveyPoints(
  mean: Decimal | readonly Decimal[], scale: { readonly lowest: Decimal; readonly highest: Decimal }, maximum: Decimal, conversion: SurveyConversion,
): Decimal | Gap {
  const means = [mean].flat();
  if (means.length === 0) return gap('undefined-operation', 'nessun valore da mediare');
  const exact = exactMean(means.map(fraction));
  if (conversion === 'identity') return fractionToDecimal(exact);
  const length = scale.highest.minus(scale.lowest);
  if (length.lte(zero)) return gap('undefined-operation', 'la scala delle risposte non ha estensione');
  const share = divideFractions(subtractFractions(exact, fraction(scale.lowest)), fraction(length));
  return fractionToDecimal(multiplyFractions(share, fraction(maximum)));
}
