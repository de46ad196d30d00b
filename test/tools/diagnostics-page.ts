import * as outcome from '../../src/outcome/index.js';
import { samples } from '../diagnostics/index.js';

interface Entry {
  readonly severity: string;
  readonly message: string;
  readonly advice: string;
}

/** The text of `docs/diagnostics.md`. */
export function diagnosticsPage(): string {
  const stages = Object.entries(outcome).filter(([name]) => name.endsWith('Codes')) as unknown as [string, Record<string, Entry>][];
  const sections = stages
    .filter(([, codes]) => Object.keys(codes).length > 0)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, codes]) => `## ${name.replace('Codes', '')}\n\n${Object.entries(codes).sort(([a], [b]) => (a < b ? -1 : 1)).map(section).join('\n')}`);
  return `# Findings

Generated from the catalogue in \`src/outcome/codes\`; \`npm run docs\` writes it anew. Codes are public API. Words in braces
are the values of the finding. Each code has one smallest sample, shown here and run by \`test/diagnostics\`.

- **error**: the part is wrong or could not be read; it is kept verbatim.
- **warning**: a doubt, or a defect that does not stop the work.
- **note**: a reading that was chosen, with its alternative.

${sections.join('\n')}`;
}

function section([code, { severity, message, advice }]: readonly [string, Entry]): string {
  const sample = samples[code]?.sample;
  const shown = typeof sample === 'string' ? sample : JSON.stringify(sample);
  const short = shown === undefined ? '' : shown.length > 300 ? `${shown.slice(0, 300)}…` : shown;
  return `### \`${code}\` · ${severity}\n\n${plainSlots(message)}\n${plainSlots(advice)}\n\n~~~text\n${short}\n~~~\n`;
}

/** A template without the forms in which its values are written. */
function plainSlots(template: string): string {
  return template.replace(/\{(\w+):\w+\}/g, '{$1}');
}
