import { citationText } from '../values/numbers.js';
import { isCivilDate } from '../values/days.js';
import { isGap, type Gap, type Source, type Step, type StepChoice } from '../outcome/index.js';
import { formatDay, formatFigure } from './format.js';

const gaps: Readonly<Record<Gap['gap'], string>> = {
  'not-measured': 'non misurato',
  'not-due': 'non ancora dovuto',
  'not-applicable': 'non applicabile',
  'undefined-operation': 'operazione non definita',
};

/** The result of a step: the figure, or why there is none. */
export function resultWords({ result, unit }: Pick<Step, 'result' | 'unit'>): string {
  return isGap(result) ? `${gaps[result.gap]} (${result.reason})` : formatFigure(result, unit);
}

/** The figures that a step used, with their place where it is one of a document: `corsi 2016 = 12 (da /readings/3)`. */
export function inputWords({ inputs }: Pick<Step, 'inputs'>): readonly string[] {
  return inputs.map(({ name, value, unit, from }) => {
    const figure = formatFigure(value, unit);
    return (figure === name ? figure : `${name} = ${figure}`) + (from?.startsWith('/') ? ` (da ${from})` : '');
  });
}

const modes: Readonly<Partial<Record<string, string>>> = {
  'half-up': 'la metà per eccesso',
  'half-even': 'la metà alla cifra pari',
  'half-down': 'la metà per difetto',
  up: 'per eccesso',
  down: 'per troncamento',
  floor: 'verso il basso',
  ceil: 'verso l’alto',
};

/** The rounding that a step took: `arrotondato a 2 decimali, la metà per eccesso`. */
export function roundingWords({ digits, mode }: NonNullable<Step['rounding']>): string {
  const place = digits === 0 ? 'all’unità' : digits === 1 ? 'a 1 decimale' : digits > 0 ? `a ${digits} decimali` : `a multipli di 1${'0'.repeat(-digits)}`;
  return `arrotondato ${place}, ${modes[mode] ?? mode}`;
}

/** A choice that the law or the document leaves open. */
export function choiceWords({ option, value, isDefault }: StepChoice): string {
  return `scelta: ${option} = ${value}${isDefault ? ' (come previsto in mancanza di indicazioni)' : ''}`;
}

/** A source with its dates and marks: `D.Lgs. 36/2023 art. 50 c. 1 (in vigore dal 01/07/2023; verificato il 21/11/2026)`. */
export function sourceWords(source: Source): string {
  const marks = sourceMarks(source);
  return citationText(source) + (marks === '' ? '' : ` (${marks})`);
}

/** Dates and marks of a source, without the act. */
export function sourceMarks({ date, inForceFrom, verifiedOn }: Source): string {
  return [
    date === undefined ? '' : `del ${dayWords(date)}`,
    inForceFrom === undefined ? '' : `in vigore dal ${dayWords(inForceFrom)}`,
    verifiedOn === undefined ? '' : verifiedOn === null ? 'da verificare sul testo dell’atto' : `verificato il ${dayWords(verifiedOn)}`,
  ]
    .filter((mark) => mark !== '')
    .join('; ');
}

function dayWords(text: string): string {
  return isCivilDate(text) ? formatDay(text) : text;
}
