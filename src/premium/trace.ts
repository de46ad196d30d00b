import { sum, type Euro } from '../values/numbers.js';
import { step, type Step, type Unit } from '../outcome/index.js';
import type { Scheme } from '../scoring/index.js';
import type { Account, Entry, Ledger, StageReport } from './account.js';

const partNames = { premium: 'premio', increase: 'maggiorazione', interim: 'interim' } as const;
const stepNames: Readonly<Record<Entry['step'], string>> = {
  distribute: 'Ripartizione', increase: 'Maggiorazione', interim: 'Incarico ad interim', scale: 'Riduzione',
  forfeit: 'Premio non dovuto', balance: 'Perequazione', discipline: 'Riduzione disciplinare', redistribute: 'Redistribuzione', withhold: 'Trattenuto',
};

/** How a premium came about, from the fund to the cent. */
export function traceOfPerson({ scheda, entries, whys }: Account, paid: Euro, { stages, fondo }: Pick<Ledger, 'stages' | 'fondo'>): Step {
  return step({
    rule: 'premium/person',
    label: `Premio di ${scheda.person}`,
    inputs: [{ name: 'fondo', value: String(fondo.amount), unit: 'euro' }],
    result: String(paid),
    unit: 'euro',
    expression: 'Σ dei passi',
    sources: fondo.source ? [fondo.source] : [],
    steps: [
      scheda.step,
      ...stages.filter(({ step: name }) => name === 'split' || name === 'increase').map(traceOfStage),
      ...entries.map((entry, index) => step({
        rule: `premium/${entry.step}`, label: `${stepNames[entry.step]} (${partNames[entry.part]})`, inputs: whys[index]?.() ?? [], result: String(entry.amount), unit: 'euro',
      })),
    ],
  });
}

interface FigureName {
  readonly name: string;
  readonly unit: Unit;
}

const figureNames: Readonly<Record<string, FigureName>> = {
  heads: { name: 'persone', unit: 'count' }, places: { name: 'posti', unit: 'count' }, mean: { name: 'media pro capite', unit: 'euro' },
  unit: { name: 'maggiorazione ciascuno', unit: 'euro' }, pool: { name: 'totale delle maggiorazioni', unit: 'euro' },
  netFund: { name: 'resta da dividere', unit: 'euro' }, netMean: { name: 'media di ciò che resta', unit: 'euro' },
  amount: { name: 'importo', unit: 'euro' }, weights: { name: 'somma dei pesi', unit: 'number' }, coefficient: { name: 'euro per unità di peso', unit: 'number' },
  left: { name: 'resto', unit: 'euro' }, paid: { name: 'pagato', unit: 'euro' },
};

function traceOfStage({ step: name, label, pool, figures }: StageReport): Step {
  const isByGroup = name === 'split' || name === 'tiers';
  const result = isByGroup ? sum(Object.values(figures)) : (figures.unit ?? figures.amount ?? figures.paid);
  return step({
    rule: `premium/${name}`,
    label: pool.length === 0 ? label : `${label}, ${pool.join(' / ')}`,
    inputs: Object.entries(figures).map(([figure, value]) => {
      const { name, unit } = isByGroup ? { name: figure, unit: 'euro' as const } : (figureNames[figure] as FigureName);
      return { name, value: String(value), unit };
    }),
    result: String(result),
    unit: 'euro',
  });
}

interface WholeAward {
  readonly fondo: Euro;
  readonly paid: Euro;
  readonly sinks: readonly { readonly label: string; readonly amount: Euro }[];
  readonly undistributed: Euro;
  readonly stages: readonly StageReport[];
}

/** The award as a whole. */
export function traceOfAward({ fondo, paid, sinks, undistributed, stages }: WholeAward, scheme: Scheme): Step {
  return step({
    rule: 'premium/award',
    label: 'Premi',
    inputs: [
      { name: 'fondo', value: String(fondo), unit: 'euro' },
      ...sinks.map(({ label, amount }) => ({ name: label, value: String(amount), unit: 'euro' as const })),
      { name: 'non distribuito', value: String(undistributed), unit: 'euro' },
    ],
    result: String(paid),
    unit: 'euro',
    expression: 'pagato + destinazioni + non distribuito = fondo',
    sources: [scheme.source],
    steps: stages.map(traceOfStage),
  });
}
