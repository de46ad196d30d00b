import { parsePlan, parseReadings, planFormat, readingsFormat, type Diagnostic, type Reading } from 'municipal-performance';
import { draftPlan, printedPlanFormat, type PrintedPlan } from 'municipal-performance/drafting';
import type { Shown } from './plan.js';

export interface Refused {
  readonly wrong: string;
  readonly findings: readonly Diagnostic[];
}

const mostBytes = 30_000_000;

/** A plan and, where it is among the files, what was read of it. A file that is neither is told, with what was expected. */
export async function readFiles(files: readonly File[]): Promise<Shown | Refused> {
  let plan: Omit<Shown, 'readings' | 'note'> | null = null;
  let readings: readonly Reading[] = [];
  for (const file of files) {
    if (file.size > mostBytes) return refused(`«${file.name}» supera 30 MB: troppo per un piano.`);
    const json = jsonOf(await file.text());
    if (json === undefined) return refused(`«${file.name}» non è un file JSON: ne serve uno che si apra con { e si chiuda con }.`);
    const format = formatOf(json);
    if (format === readingsFormat) {
      const read = parseReadings(json);
      if (!read.ok) return refused(`«${file.name}» non si legge come rilevazioni.`, read.findings);
      readings = read.value.readings;
      continue;
    }
    if (format !== planFormat && format !== printedPlanFormat && format !== null) {
      return refused(`«${file.name}» ha il formato «${format}»: qui si leggono ${planFormat}, ${printedPlanFormat} e ${readingsFormat}.`);
    }
    if (format === null && !hasObjectives(json)) {
      return refused(`«${file.name}» non è un piano: manca «format» (${planFormat}) e non ci sono obiettivi.`);
    }
    const read = format === planFormat ? parsePlan(json) : draftPlan(json as PrintedPlan);
    if (!read.ok) return refused(`«${file.name}» non si legge come piano.`, read.findings);
    plan = { plan: read.value, reading: read.findings };
  }
  return plan ? { ...plan, readings, note: null } : refused('Ci sono rilevazioni ma nessun piano: scegliere insieme i due file.');
}

function refused(wrong: string, findings: readonly Diagnostic[] = []): Refused {
  return { wrong, findings };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function formatOf(json: unknown): string | null {
  return typeof json === 'object' && json !== null && 'format' in json ? String(json.format) : null;
}

function hasObjectives(json: unknown): boolean {
  return typeof json === 'object' && json !== null && 'objectives' in json;
}
