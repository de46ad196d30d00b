import { draftActMarkers, draftDate, draftNumber, draftTarget, type TargetContext } from 'municipal-performance/drafting';
import type { Samples } from './sample.js';

const number = (sample: string) => ({ sample, findings: () => draftNumber(sample).findings });
const date = (sample: string, year?: number) => ({ sample, findings: () => draftDate(sample, year === undefined ? {} : { year }).findings });
const markers = (sample: string) => ({ sample, findings: () => draftActMarkers(sample).findings });
const target = (text: string, context: TargetContext = {}) => ({
  sample: Object.keys(context).length === 0 ? text : { text, ...context },
  findings: () => draftTarget(text, context).findings,
});

export const draftingSamples: Samples = {
  'drafting/act-without-date': markers('(Eliminata con delibera G.C.) Collaudo'),
  'drafting/change-by-context': target('20%', { name: 'Incremento degli utenti' }),
  'drafting/change-without-size': target('riduzione rispetto al 2015'),
  'drafting/comparator-against-sense': target('< al 50%', { name: 'Aree assegnate' }),
  'drafting/comparator-by-sense': target('8%', { name: 'Tasso di assenza' }),
  'drafting/comparator-on-level': target('> livello buono 70%'),
  'drafting/dash-as-minus': target('- 4%', { name: 'Spese postali' }),
  'drafting/dash-as-separator': target('al 2019 - 15 corsi', { name: 'Corsi attivati' }),
  'drafting/day-assumed': date('metà giugno 2016'),
  'drafting/decimal-point': number('0.5 %'),
  'drafting/direction-assumed': target('> 10% rispetto al 2015'),
  'drafting/empty-target': target('.'),
  'drafting/equality-by-name': target('= o < alla spesa 2016', { name: 'Risorse utilizzate' }),
  'drafting/frequency-by-rate': target('2 volte al mese'),
  'drafting/horizon-assumed': target('3 nel triennio', { year: 2016 }),
  'drafting/horizon-open': target('3 nel triennio'),
  'drafting/impossible-date': date('31/02/2016'),
  'drafting/level-below-zero': target('-5', { name: 'Giorni di ritardo' }),
  'drafting/lost-sign': target('# 40.000,00'),
  'drafting/no-date': date('da definire'),
  'drafting/no-deadline': target('entro'),
  'drafting/no-number': number('da definire'),
  'drafting/no-year': date('15 ottobre'),
  'drafting/number-in-words': target('almeno due incontri'),
  'drafting/range-assumed': target('5-10 giorni'),
  'drafting/reversed-comparator': target('=> 5'),
  'drafting/several-deadlines': target('30/06/2016 e 31/12/2016'),
  'drafting/several-horizons': target('Al 2017 50% - Al 2018 60%'),
  'drafting/several-numbers': number('3 o 4'),
  'drafting/several-values': target('3 incontri e 2 corsi'),
  'drafting/short-year': date('30/06/16'),
  'drafting/state-as-yes': target('Approvazione del regolamento'),
  'drafting/stray-sign': markers('(Aggiornamento G.C. del 30/11/2016)# Al 2019 euro 40.000'),
  'drafting/target-in-words': target('Convenzioni'),
  'drafting/thousands-comma': number('1,234,567'),
  'drafting/thousands-point': number('30.000'),
  'drafting/unit-assumed': target('<3', { name: 'Giorni di blocco' }),
  'drafting/value-passed-over': target('1 per ogni quartiere N° 10'),
  'drafting/year-assumed': date('15 ottobre', 2016),
};
