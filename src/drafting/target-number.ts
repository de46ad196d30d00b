import { draftingFinding, type Diagnostic } from '../outcome/index.js';
import { printedAt, type Folded } from './fold.js';
import { quantitiesIn, yearsIn, type Quantity } from './quantity.js';
import { directionIn } from './sense.js';
import { movementOf } from './target-change.js';
import type { Surroundings, TargetReading } from './target-context.js';
import { levelOf } from './target-level.js';

/** The target that the numbers of a cell state; null where there is none. */
export function readNumbers(cell: Folded, around: Surroundings, leads: boolean, baseline: string | null): TargetReading | null {
  const quantities = quantitiesIn(cell, around, leads);
  const between = aroundZero(quantities) ?? betweenIn(quantities);
  if (between) return between;
  const choice = chosen(quantities);
  if (!choice || isFractionOfChange(choice)) return null;
  const { main, others, passedOver } = choice;
  const read = (quantity: Quantity) => movementOf(quantity, around, baseline) ?? levelOf(quantity, around);
  const reading = read(main);
  const beside = others.map((quantity) => ({ ...read(quantity), own: quantity.findings }));
  const also = beside.map(({ target }) => target);
  const findings = [...main.findings, ...reading.findings, ...beside.flatMap((one) => [...one.own, ...one.findings])];
  const [other] = others;
  if (other) {
    findings.push(draftingFinding('drafting/several-values', { span: other.span }, {
      text: printedAt(cell.source, main.span), other: others.slice(0, 9).map(({ span }) => printedAt(cell.source, span)).join('; '),
    }));
  }
  for (const span of [...passedOver.map((one) => one.span), ...yearsIn(cell, around)]) {
    findings.push(draftingFinding('drafting/value-passed-over', { span }, { text: printedAt(cell.source, main.span), other: printedAt(cell.source, span) }));
  }
  return { target: reading.target, also, findings };
}

/** `± 5%`, `+/- 5%`, `tra -5% e +5%`. */
function aroundZero(quantities: readonly Quantity[]): TargetReading | null {
  const [low, high] = quantities;
  if (!low || quantities.length > 2) return null;
  const both = !high && /(?:±|\+ ?(?:\/|o) ?-) ?$/.test(low.before);
  const named = high && /(?<!\p{L})(?:tra|fra|da)(?: il)? - ?$/u.test(low.before) && /^ (?:e|ed|a|al)(?: il)? \+ ?$/.test(high.before);
  if (!both && !named) return null;
  const { value } = (high ?? low).number;
  return {
    target: { kind: 'between', from: low.number.value.negated(), to: value, unit: (high ?? low).unit },
    also: [],
    findings: quantities.flatMap(({ findings }) => findings),
  };
}

/** `riduzione di 1/3` has no exact size. */
function isFractionOfChange({ main, passedOver }: Choice): boolean {
  return directionIn(main.before) !== null && !main.unitPrinted && passedOver.some(({ before }) => /^ ?\/ ?$/.test(before));
}

/** `tra 70 e 80 %`, `5-10 giorni`, `dal 70 all'80%`. */
function betweenIn(quantities: readonly Quantity[]): TargetReading | null {
  const [low, high] = quantities;
  if (!low || !high || quantities.length > 2) return null;
  const link = high.before.replace(/€|euro/g, '').trim();
  const opened = /(?<!\p{L})(?:tra|fra|compres[oaie](?: tra| fra)?)(?: il| l'| lo| i| le)? ?(?:n\. ?)?(?:€|euro)? ?$/u.test(low.before) && /^ed?(?: il| l'| lo| i| le)?$/.test(link);
  const fromTo = /(?<!\p{L})(?:da|dal|dall'|dai)(?: un minimo di)? ?$/u.test(low.before) && /^(?:a|al|all'|ai|ad)(?: un massimo di)?$/.test(link);
  const dashed = link === '-' && /^(?: ?\p{L}+){0,2}[ .]*$/u.test(high.after) && low.before.trim() === '';
  if (!(opened || fromTo || dashed) || !low.number.value.lt(high.number.value)) return null;
  const unit = high.unitPrinted ? high.unit : low.unit;
  const movement = fromTo && /aument|increment|pass|riduzion|riduc|port/.test(low.before);
  if (movement) return null;
  return {
    target: { kind: 'between', from: low.number.value, to: high.number.value, unit },
    also: [],
    findings: [...low.findings.filter(({ code }) => code !== 'drafting/unit-assumed'), ...high.findings, ...(opened ? [] : [rangeAssumed(low, high)])],
  };
}

function rangeAssumed(low: Quantity, high: Quantity): Diagnostic {
  return draftingFinding('drafting/range-assumed', { span: { from: low.span.from, to: high.span.to } }, {
    from: printedAt(low.source, low.span), to: printedAt(high.source, high.span),
  });
}

interface Choice {
  readonly main: Quantity;
  /** Values of their own. */
  readonly others: readonly Quantity[];
  /** Numbers that only explain. */
  readonly passedOver: readonly Quantity[];
}

/** The number that is the target, and those beside it. Numbers in brackets and rates (`1 per ogni quartiere`) explain it. */
function chosen(quantities: readonly Quantity[]): Choice | null {
  const open = outside(quantities);
  const counted = (open.length > 0 ? open : quantities).filter((quantity) => !isRate(quantity.after) && !explains(quantity.before));
  const totals = quantities.filter(({ before }) => /\((?:n\.?|n°|nr\.?|tot\p{L}*\.?|in tutto|=) ?(?:n\. ?)?$/u.test(before));
  const candidates = [counted, totals, open].find((found) => found.length > 0) ?? quantities;
  const total = candidates.find(({ before }) => /(?<!\p{L})(?:totale|complessiv\p{L}+|per un totale di|pari a) ?(?:n\.? ?)?$/u.test(before));
  const moved = candidates.length > 1 && /(?<!\p{L})(?:da |dal |dall'|dai |dalle )$/u.test(candidates[0]?.before ?? '') ? candidates[1] : undefined;
  const share = isTimeAllowed(candidates[0]) ? candidates.find(({ unit }) => unit === 'percent') : undefined;
  const main = total ?? moved ?? share ?? candidates[0];
  if (!main) return null;
  const others = candidates.filter((one) => one !== main && (moved === undefined || one !== candidates[0]));
  const kept = new Set(others);
  return { main, others, passedOver: quantities.filter((one) => one !== main && !kept.has(one)) };
}

/** `entro 30 giorni` beside a share is its condition. */
function isTimeAllowed(quantity: Quantity | undefined): boolean {
  return quantity !== undefined && (quantity.unit === 'days' || quantity.unit === 'hours') && /(?<!\p{L})(?:entro|in) $/u.test(quantity.before);
}

/** Which numbers stand outside brackets, and not on a scale (`su scala 1 a 5`). */
function outside(quantities: readonly Quantity[]): readonly Quantity[] {
  let depth = 0;
  let scale = false;
  return quantities.filter(({ before }) => {
    depth += count(before, '(') - count(before, ')');
    scale ||= /(?<!\p{L})scala(?!\p{L})/u.test(before);
    return depth <= 0 && !scale;
  });
}

function count(text: string, char: string): number {
  return text.split(char).length - 1;
}

function isRate(after: string): boolean {
  return /^[^,;.(]{0,20}?(?<!\p{L})(?:per ogni|a testa|cadaun|ciascun|pro capite|ognun)/u.test(after);
}

/** `40/40`, `3 su 4`, `ogni 3 mesi`. */
function explains(before: string): boolean {
  return /^ ?\/ ?$|(?<!\p{L})(?:su|sui|sulle|sul totale di|su un totale di|ogni) $/u.test(before);
}
