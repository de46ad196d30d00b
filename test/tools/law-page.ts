import { procurementDoubts, valueOn, type Dated, type ParameterValue, type ProcurementBand, type ProcurementBound, type ProcurementRegime, type Version } from 'municipal-performance/law';
import { addDays, citationText, isDecimal, type Citation, type CivilDate } from 'municipal-performance/values';
import { datedTables, deadlines } from './law-tables.js';

/**
 * The text of `docs/law.md`: every legal value with its versions, source and mark.
 *
 * @param on a day: only the values in force on it
 */
export function lawPage(on?: CivilDate): string {
  const tables = [...datedTables].sort(([a], [b]) => (a < b ? -1 : 1));
  return `# The law${on === undefined ? '' : ` on ${on}`}

Generated from the tables of \`src/law\`; \`npm run docs\` writes it anew. Each value holds from its first day to the day before
the next one. *Read* is the day on which a person read the value in its source; **to be confirmed** stands where the value is from
knowledge and a jurist should confirm it. None of this is legal advice.

## To be confirmed by a jurist

${toConfirm(tables, on).join('\n') || '- nothing'}

## Values

${tables.map(([name, table]) => tableSection(name, table, on)).join('\n\n')}

## Deadlines without a date of their own

| what | rule | source | mark |
|---|---|---|---|
${[...deadlines].map(([name, { label, due, source, verifiedOn }]) => row([`${label} \`${name}\``, shown(due), citationText(source), mark(verifiedOn)])).join('\n')}

## Where the law leaves two answers

${procurementDoubts.filter((doubt) => on === undefined || (doubt.from <= on && (doubt.to === null || on <= doubt.to))).map((doubt) =>
  `- \`${doubt.id}\`, from ${doubt.from}${doubt.to === null ? '' : ` to ${doubt.to}`}: ${doubt.why} (${doubt.sources.map(citationText).join('; ')}; ${mark(doubt.verifiedOn)})`).join('\n')}
`;
}

function tableSection(name: string, table: Dated<unknown>, on: CivilDate | undefined): string {
  const { label, rule, until, versions } = table;
  const kept = versions.map((version, index) => ({ version, to: lastDay(table, index) })).filter(({ version }) => on === undefined || isInForce(table, version, on));
  const heading = `### ${label}\n\n\`${name}\` · rule \`${rule}\` · known from ${versions[0]?.from ?? '–'}${until === null ? '' : ` to ${until}`}`;
  if (kept.length === 0) return `${heading}\n\nNo value on ${on ?? ''}.`;
  const lists = kept.flatMap(({ version }) => listOf(version));
  return `${heading}

| from | to | value | source | mark | remark |
|---|---|---|---|---|---|
${kept.map(({ version, to }) => row([version.from, to ?? '', summary(version.value), citationText(version.source), mark(version.verifiedOn), version.note ?? ''])).join('\n')}${lists.length > 0 ? `\n\n${lists.join('\n\n')}` : ''}`;
}

function lastDay({ versions, until }: Dated<unknown>, index: number): CivilDate | null {
  const next = versions[index + 1];
  return next ? addDays(next.from, -1) : until;
}

function isInForce(table: Dated<unknown>, version: Version<unknown>, on: CivilDate): boolean {
  const found = valueOn(table, on);
  return found.ok && found.value.from === version.from;
}

/** A value in one cell; what is too long for a cell follows as a list. */
function summary(value: unknown): string {
  if (value === null) return 'ended';
  if (isRegime(value)) return `${value.id} ${value.name}`;
  if (isLongList(value)) return `${value.length} entries, below`;
  return shown(value);
}

function listOf({ from, value }: Version<unknown>): readonly string[] {
  if (isRegime(value)) return [`**${value.id} ${value.name}**, by the day of ${value.clock}:\n\n| kinds | amounts | procedure | operators | article | mark | remark |\n|---|---|---|---|---|---|---|\n${value.bands.map(bandRow).join('\n')}`];
  return isLongList(value) ? [`From ${from}:\n\n${value.map((item) => `- ${shown(item)}`).join('\n')}`] : [];
}

function bandRow({ kinds, lower, upper, procedure, minOperators, ifExisting, sources, verifiedOn, note, debated }: ProcurementBand): string {
  return row([
    kinds.join(', '), `${range(lower, upper)}`, `\`${procedure}\``, minOperators === null ? '–' : `${minOperators}${ifExisting ? ' if that many exist' : ''}`,
    sources.map(citationText).join('; '), `${mark(verifiedOn)}${debated ? ', debated' : ''}`, note ?? '',
  ]);
}

function range(lower: ProcurementBound, upper: ProcurementBound | null): string {
  const text = ({ amount }: ProcurementBound) => (amount === 'eu-threshold' ? 'EU' : String(amount));
  return `${lower.inclusive ? '[' : '('}${text(lower)}; ${upper === null ? '…' : text(upper)}${upper?.inclusive ? ']' : ')'}`;
}

function isRegime(value: unknown): value is ProcurementRegime {
  return typeof value === 'object' && value !== null && 'bands' in value;
}

function isLongList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value) && value.length > 4 && value.some((item) => typeof item === 'object' && !isDecimal(item));
}

const hidden = new Set(['label', 'event', 'verifiedOn']);

function shown(value: unknown): string {
  if (value === null || value === undefined) return '–';
  if (isDecimal(value)) return String(value);
  if (Array.isArray(value)) return value.map(shown).join(', ');
  if (typeof value !== 'object') return String(value);
  if (isParameter(value)) return shownParameter(value);
  const entries = Object.entries(value);
  const code = entries.find(([key]) => key === 'code')?.[1];
  const label = entries.find(([key]) => key === 'label')?.[1];
  if (code !== undefined && label !== undefined) return `${String(code)} ${String(label)}${'programmi' in value ? ` (${shown(value.programmi)})` : ''}`;
  return entries.filter(([key]) => !hidden.has(key)).map(([key, inside]) => (key === 'source' ? citationText(inside as Citation) : `${key} ${shown(inside)}`)).join('; ');
}

function isParameter(value: object): value is ParameterValue {
  return 'form' in value;
}

const signs = { from: '≥', above: '>', below: '<', 'up-to': '≤' } as const;

function shownParameter(value: ParameterValue): string {
  if (value.form !== 'amount') return value.form === 'text' ? value.text : String(value.number);
  const amount = value.amount === 'eu-threshold' ? 'EU threshold' : `${String(value.amount)} €`;
  const against = value.against ? `, but ${signs[value.against.holds]} by ${citationText(value.against.source)}` : '';
  return `${signs[value.holds]} ${amount}${against}${value.onlyBelowThreshold ? ', below the EU threshold only' : ''}`;
}

function mark(verifiedOn: CivilDate | null): string {
  return verifiedOn === null ? '**to be confirmed**' : `read ${verifiedOn}`;
}

function row(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replace(/\|/g, '\\|').replace(/\n/g, ' ')).join(' | ')} |`;
}

/** One line for each value that no one has read in its source. */
function toConfirm(tables: readonly (readonly [string, Dated<unknown>])[], on: CivilDate | undefined): readonly string[] {
  const dated = tables.flatMap(([, table]) => table.versions.flatMap((version) => {
    if (on !== undefined && !isInForce(table, version, on)) return [];
    const whole = version.verifiedOn === null
      ? [`- ${table.label}, from ${version.from}: ${summary(version.value)} (${citationText(version.source)})${version.note === undefined ? '' : ` – ${version.note}`}`]
      : [];
    const parts = unreadParts(version.value);
    const lines = isRegime(version.value) ? parts : parts.length === 0 ? [] : [`of its entries, ${parts.join('; ')}`];
    return [...whole, ...lines.map((part) => `- ${table.label}, from ${version.from}: ${part}`)];
  }));
  const undated = [...deadlines.values()].filter(({ verifiedOn }) => verifiedOn === null).map(({ label, due, source }) => `- ${label}: ${shown(due)} (${citationText(source)})`);
  return [...dated, ...undated];
}

/** Parts of a value that carry a mark of their own, without a day. */
function unreadParts(value: unknown): readonly string[] {
  if (isRegime(value)) {
    return value.bands.filter(({ verifiedOn }) => verifiedOn === null).map(({ kinds, lower, upper, procedure, minOperators, sources }) =>
      `${kinds.join(', ')} ${range(lower, upper)} \`${procedure}\`${minOperators === null ? '' : `, ${minOperators}`} (${sources.map(citationText).join('; ')})`);
  }
  if (Array.isArray(value)) return value.flatMap(unreadParts);
  if (typeof value !== 'object' || value === null || isDecimal(value)) return [];
  const inside = Object.values(value).flatMap(unreadParts);
  return 'verifiedOn' in value && value.verifiedOn === null ? [shown(value), ...inside] : inside;
}
