import type { Citation } from '../values/numbers.js';
import { civilDate } from '../values/days.js';
import type { Dated } from './dated.js';

/** A step of the performance cycle with its term. */
export interface CycleStep {
  readonly id: 'piano' | 'piao' | 'peg' | 'variazioni-peg' | 'relazione';
  /** What is due, in Italian. */
  readonly label: string;
  /** Letter of D.Lgs. 150/2009 art. 4 c. 2 that it belongs to. */
  readonly phase: 'a' | 'b' | 'c' | 'd' | 'e' | 'f';
  /** A day of the year of the plan (0) or of the year after (1), or days after an event whose day the ente knows. */
  readonly due:
    | { readonly month: number; readonly day: number; readonly yearsLater: 0 | 1 }
    | { readonly daysAfter: number; readonly event: 'approvazione-bilancio' };
  readonly source: Citation;
}

const piano: CycleStep = {
  id: 'piano', label: 'Piano della performance', phase: 'a', due: { month: 1, day: 31, yearsLater: 0 },
  source: { act: 'D.Lgs. 150/2009', article: '10', comma: '1', letter: 'a' },
};
const relazione: CycleStep = {
  id: 'relazione', label: 'Relazione sulla performance, validata', phase: 'f', due: { month: 6, day: 30, yearsLater: 1 },
  source: { act: 'D.Lgs. 150/2009', article: '10', comma: '1', letter: 'b' },
};
const peg: CycleStep = {
  id: 'peg', label: 'Piano esecutivo di gestione', phase: 'a', due: { daysAfter: 20, event: 'approvazione-bilancio' },
  source: { act: 'D.Lgs. 267/2000', article: '169', comma: '1' },
};
const variazioniPeg: CycleStep = {
  id: 'variazioni-peg', label: 'Ultimo giorno per variare il PEG', phase: 'c', due: { month: 12, day: 15, yearsLater: 0 },
  source: { act: 'D.Lgs. 267/2000', article: '175', comma: '9' },
};
const piao: CycleStep = {
  id: 'piao', label: 'Piano integrato di attività e organizzazione', phase: 'a', due: { daysAfter: 30, event: 'approvazione-bilancio' },
  source: { act: 'DM 132/2022', article: '8', comma: '2' },
};

/**
 * The terms of the performance cycle of a municipality over time; the version in force on 1 January of the plan's year
 * holds for that plan. The monitoring during the year has no term of law: the ente sets its own days.
 *
 * @source D.Lgs. 150/2009 art. 10; D.Lgs. 267/2000 artt. 169, 175; DL 80/2021 art. 6 with DM 132/2022
 */
export const performanceCycle: Dated<readonly CycleStep[]> = {
  rule: 'law/performance-cycle',
  label: 'Termini del ciclo della performance',
  unit: 'text',
  versions: [
    { from: civilDate('2009-11-15'), value: [piano, variazioniPeg, relazione], source: { act: 'D.Lgs. 150/2009', article: '10' }, verifiedOn: null, note: 'il termine del 30 giugno si legge anche nel Piano 2011 di Cremona' },
    { from: civilDate('2015-01-01'), value: [piano, peg, variazioniPeg, relazione], source: { act: 'D.Lgs. 118/2011', article: '74' }, verifiedOn: null, note: 'PEG entro venti giorni dal bilancio' },
    { from: civilDate('2022-09-22'), value: [peg, piao, variazioniPeg, relazione], source: { act: 'DM 132/2022', article: '8' }, verifiedOn: null, note: 'il piano della performance è una sezione del PIAO' },
  ],
  until: null,
};
