import { objectiveBalance, parsePlan, planFormat } from 'municipal-performance';
import type { Adapter } from './index.js';

export const planAdapters: Readonly<Record<string, Adapter>> = {
  'objective-balance': ({ rows }) => {
    const read = parsePlan({ format: planFormat, ente: '', year: 2016, objectives: [{ id: 'O', title: '', finance: { rows } }] });
    const [objective] = read.ok ? read.value.objectives : [];
    return objective ? objectiveBalance(objective) : read;
  },
};
