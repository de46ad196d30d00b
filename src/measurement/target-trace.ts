import { isGap, step, type Gap, type Step, type StepInput, type Unit } from '../outcome/index.js';
import type { Target } from '../plan/index.js';
import type { TargetFacts } from './target.js';
import type { TargetMeasurement } from './target-result.js';

/** The trace of a target: what was compared with what, exactly and as printed. */
export function traceOfTarget(figures: Omit<TargetMeasurement, 'step'>, { on, tolerance }: TargetFacts): Step {
  const { atDue, dueOn, target, actual, reached, asPrinted, distance, path, deadline, frequency } = figures;
  const inputs: StepInput[] = [
    ...(isGap(actual) ? [] : [{ name: 'risultato', value: String(actual), unit: unitOf(target) }]),
    { name: 'obiettivo', value: wordsOf(target), unit: 'text' },
    { name: 'giorno della misurazione', value: on, unit: 'day' },
    ...(deadline?.completedOn ? [{ name: 'fatto il', value: deadline.completedOn, unit: 'day' as const }] : []),
    ...(frequency ? [{ name: 'volte dovute al giorno', value: String(frequency.due), unit: 'count' as const }] : []),
  ];
  const steps = [
    ...(isGap(distance) ? [] : [plain('measurement/distance', 'Distanza dall’obiettivo (positiva se oltre)', String(distance), deadline ? 'days' : unitOf(target))]),
    ...(asPrinted ? [{
      ...plain('measurement/as-printed', 'Confronto alla precisione stampata', String(asPrinted.reached), 'flag'),
      inputs: [{ name: 'risultato arrotondato', value: String(asPrinted.actual), unit: unitOf(target) }],
      rounding: { digits: asPrinted.digits, mode: 'half-up' },
    }] : []),
    ...(atDue && on > dueOn ? [plain('measurement/at-due', `Raggiunto al ${dueOn}`, isGap(atDue.reached) ? atDue.reached : String(atDue.reached), 'flag')] : []),
    ...(path ? [plain('measurement/path', 'Valore atteso sul percorso', path.expected, unitOf(target))] : []),
  ];
  return step({
    rule: `measurement/target-${target.kind}`,
    label: 'Obiettivo raggiunto',
    result: typeof reached === 'boolean' ? String(reached) : reached,
    unit: 'flag',
    inputs,
    ...(tolerance.isZero() ? {} : { choices: [{ option: 'tolerance', value: String(tolerance), isDefault: false }] }),
    steps,
  });
}

function plain(rule: string, label: string, result: { toString(): string } | Gap, unit: Unit): Step {
  return step({ rule, label, result: isGap(result) ? result : String(result), unit });
}

const units = { percent: 'percent', euro: 'euro', count: 'count', days: 'days', hours: 'hours', other: 'number' } as const;

function unitOf(target: Target): Unit {
  if ('unit' in target) return units[target.unit];
  return target.kind === 'frequency' || target.kind === 'rank' ? 'count' : 'number';
}

/** The target in the notation of the plan. */
function wordsOf(target: Target): string {
  switch (target.kind) {
    case 'threshold': return `${target.comparator} ${String(target.value)}`;
    case 'change': return `${target.direction === 'increase' ? '+' : '−'} ${target.comparator} ${String(target.value)}`;
    case 'deadline': return target.by;
    case 'frequency': return `${target.timesPerYear} volte all’anno`;
    case 'yes': return 'sì';
    case 'rank': return `entro il posto ${target.atMost}`;
    case 'between': return `tra ${String(target.from)} e ${String(target.to)}`;
    case 'equality': return `${target.left} ${target.comparator} ${target.right}`;
    case 'text': return target.text;
  }
}
