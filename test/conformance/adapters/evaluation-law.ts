import { cremonaDirigenti2024 } from 'municipal-performance/samples';
import { bandLimits, realCut, increaseComplies, increaseLaw, meritTiers, topLimit } from 'municipal-performance';
import { civilDate } from 'municipal-performance/values';
import { schemeOf, shown } from './evaluation-scheme.js';
import type { Adapter } from './index.js';

export const lawAdapters: Readonly<Record<string, Adapter>> = {
  'LEX-4BIS': ({ othersTotal, goalPoints, firstBandAmount, legalMinimumCutPercent }) => {
    const { fasce, clamp } = cremonaDirigenti2024;
    const scheme = schemeOf({ score: { kind: 'given', id: 'score', max: '100' }, fasce, clamp, rounding: { digits: 2, mode: 'half-up' } });
    const { ifMet, ifMissed, cutPercent, reaches } = realCut(scheme, {
      others: String(othersTotal), objective: String(goalPoints), fullPremium: String(firstBandAmount), minimum: String(legalMinimumCutPercent),
    });
    return { amountIfMet: shown(ifMet), amountIfMissed: shown(ifMissed), cutPercent: shown(cutPercent), satisfies30: reaches };
  },

  'LEX-19': ({ staff, quotas, resources, fund }) => {
    const names = ['high', 'medium', 'low'];
    const [people, money] = [quotas, resources] as readonly (readonly string[])[];
    const tiers = meritTiers(Number(staff), String(fund), names.map((id, index) => ({ id, people: String(people?.[index]), resources: String(money?.[index]) })));
    return Object.fromEntries(tiers.flatMap(({ id, heads, each }) => [[id, heads], [`${id}Each`, shown(each)]]));
  },

  'LEX-CCNL48': ({ employees, linkedToEnteObjectives }) => {
    const law = increaseLaw({ on: civilDate('2026-03-01'), staff: 'comparto', employees: Number(employees), linkedToEnteObjectives: linkedToEnteObjectives === true });
    return law.ok ? { applies: law.value.applies, minimumPercent: law.value.minimumPercent === null ? null : String(law.value.minimumPercent) } : null;
  },

  'LEX-CCNL81': ({ increasePercent, minimumPercent }) => ({ compliant: increaseComplies(String(increasePercent), String(minimumPercent)) }),

  'LEX-DDL2511': ({ staff, topPercent, excellencePercentOfTop }) => topLimit(Number(staff), String(topPercent), String(excellencePercentOfTop)),

  'LEX-DPCM2016': ({ counts, maxTopTwoPercent, minBottomTwoPercent }) => {
    const { alta, medioAlta, media, bassa } = counts as Readonly<Record<string, number>>;
    const { topTwo, bottomTwo, compliant } = bandLimits([alta ?? 0, medioAlta ?? 0, media ?? 0, bassa ?? 0], String(maxTopTwoPercent), String(minBottomTwoPercent));
    return { topTwoPercent: shown(topTwo), bottomTwoPercent: shown(bottomTwo), compliant };
  },
};
