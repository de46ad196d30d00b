import { draftPlan, type PrintedObjective, type PrintedPlan } from '../drafting/index.js';
import type { Outcome, Plan } from '../index.js';
import { once } from './once.js';

const secondHalf = '......xxxxxx';
const allStaff = 'Tutto il personale';
const secretary = 'Segretario Comunale';

const activities: readonly (readonly [title: string, who: string, months: string, surveyed: string, target: string, indicator?: string])[] = [
  ['TRASPARENZA: inserimento ed aggiornamento dati e atti in Amministrazione Trasparente', allStaff, secondHalf, '31/12/2020', 'Almeno 80%'],
  ['Predisposizione apparato informatico ed avvio procedimento di delibere e determine in digitale', allStaff, secondHalf, '31/12/2020', 'Almeno 80%'],
  ['Adozione Regolamento Incentivi Tecnici', secretary, secondHalf, '31/12/2020', '100%'],
  ['Adozione Regolamento accesso civico e accesso generalizzato', secretary, secondHalf, '31/12/2020', '100%'],
  ['Contrattazione integrativa decentrata anno 2020', secretary, secondHalf, '31/12/2020', '100%'],
  ['Collaborazione con il Centro Estivo per emergenza covid-19', 'un dipendente', '....xxx.....', '31/08/2020', '100%',
    'Attività Collaborazione distribuzione pasti per emergenza Covid-19'],
];

const strategic: readonly string[] = [
  'Sicurezza: pattugliamento Polizia Locale e videosorveglianza',
  'Pista ciclabile per Crema via Gattolino e via Capergnanica',
  'Progetti per contributi ministeriali e regionali',
];

const printed: PrintedPlan = {
  ente: 'Comune di Chieve',
  year: 2020,
  title: 'Piano della Performance 2020',
  approved: { act: 'deliberazione G.C.', number: '68', date: '2020-09-01' },
  structure: ['Amministrativo', 'Economico Finanziario', 'Demografico', 'Tecnico-Manutentivo'],
  objectives: [
    ...strategic.map((title, index): PrintedObjective => ({ id: `OS${index + 1}`, title, level: 'strategico' })),
    ...activities.map(([title, who, months, surveyed, target, indicator = title], index): PrintedObjective => ({
      id: `OP${index + 1}`,
      title,
      level: 'operativo',
      delegates: [who],
      resultIndicators: [{ name: indicator, target, surveyed }],
      phases: [{ n: 1, months, owner: who }],
    })),
  ],
};

/**
 * Chieve, Piano della Performance 2020: three strategic objectives, and six activities with the months marked.
 *
 * @example
 * ```ts
 * import { chieve2020 } from 'municipal-performance/samples';
 * const plan = chieve2020.plan();
 * const [, , , transparency] = plan.ok && plan.value.objectives;
 * transparency.phases[0].months; //=> '......xxxxxx'
 * transparency.indicators[0].target; //=> { kind: 'threshold', comparator: '>=', value: '80', unit: 'percent' }
 * ```
 */
export const chieve2020 = {
  printed,
  plan: /* @__PURE__ */ once((): Outcome<Plan> => draftPlan(printed)),
};
