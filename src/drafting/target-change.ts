import type { ChangeTarget, Comparator } from '../plan/index.js';
import { draftingFinding, type Diagnostic } from '../outcome/index.js';
import { comparatorAfter, comparatorBefore, turned, type PrintedComparator } from './comparator.js';
import { printedAt } from './fold.js';
import { directionIn, type Direction } from './sense.js';
import type { Surroundings } from './target-context.js';
import type { Quantity } from './quantity.js';
import { pattern } from './pattern.js';

/** A reading of one quantity. */
export interface QuantityReading<T> {
  readonly target: T;
  readonly findings: readonly Diagnostic[];
}

/**
 * The change that a quantity states: by its sign, by words of the cell, by what it is compared with, or because name or
 * formula are themselves a change. Null where it is a level.
 */
export function movementOf(quantity: Quantity, around: Surroundings, baseline: string | null): QuantityReading<ChangeTarget> | null {
  if (around.signed && minusBefore.test(quantity.before)) return null;
  const printed = comparatorBefore(quantity.before);
  const said =
    bySign(quantity, around) ??
    byWords(quantity, around, printed) ??
    byBaseline(quantity, around, printed, baseline) ??
    byContext(quantity, around, printed);
  if (!said) return null;
  const after = comparatorAfter(quantity.after);
  const size: Comparator = said.comparator ?? (printed && printed.between === '' && printed.comparator !== '=' ? printed.comparator : (after ?? '>='));
  return {
    target: {
      kind: 'change',
      direction: said.direction,
      comparator: size,
      value: quantity.number.value,
      unit: quantity.unit,
      baseline: baseline ?? around.baseline,
    },
    findings: [...said.findings, ...(printed?.reversed ? [reversed(quantity)] : [])],
  };
}

/** A minus directly before a number. */
export const minusBefore = /(?:^|[ <>=])- ?$/;

interface Said {
  readonly direction: Direction;
  /** Set where the printed comparator gave the direction instead of bounding the size. */
  readonly comparator?: Comparator;
  readonly findings: readonly Diagnostic[];
}

/** `+20%`, `-1%`, `- 4 %`; a dash may also separate or list. */
function bySign(quantity: Quantity, around: Surroundings): Said | null {
  const said = /(?:^| )(piu|meno) $/.exec(quantity.before)?.[1];
  if (said !== undefined) return { direction: said === 'piu' ? 'increase' : 'decrease', findings: [] };
  const sign = /([+-])( ?)(?:€|euro|#)? ?(?:del |il )?$/.exec(quantity.before);
  if (!sign) return null;
  const words = directionIn(quantity.before);
  if (sign[1] === '+') return { direction: words ?? 'increase', findings: [] };
  const glued = sign[2] === '';
  const lead = quantity.before.slice(0, sign.index);
  const minus =
    words === 'decrease' ||
    (words === null && (quantity.first && lead.trim() === '' ? opensAsMinus(quantity, around, glued) : glued && /[ <>=]$/.test(lead) && around.head.change !== 'increase'));
  if (!minus) return null;
  const bound = /[<>=] ?$/.test(lead) ? comparatorBefore(lead) : null;
  const size = bound ? { comparator: turned(bound.comparator) } : {};
  const plain = glued && !quantity.followsHorizon;
  const text = printedAt(quantity.source, quantity.span);
  return { direction: 'decrease', ...size, findings: plain ? [] : [draftingFinding('drafting/dash-as-minus', { span: quantity.span }, { text })] };
}

/** A dash at the beginning of a cell: minus where a decrease makes sense, else a separator or the dot of a list. */
function opensAsMinus(quantity: Quantity, around: Surroundings, glued: boolean): boolean {
  const wanted = around.head.change ?? (around.head.sense === 'less' || around.change ? 'decrease' : null);
  if (wanted !== null) return wanted === 'decrease';
  if (quantity.unit === 'percent') return glued || !quantity.followsHorizon;
  return glued && !(quantity.followsHorizon && around.name !== '');
}

/** `aumento del 10%`, `10% in meno`; `riduzione a 30 giorni` names the level. */
function byWords(quantity: Quantity, around: Surroundings, printed: PrintedComparator | null): Said | null {
  const beyond = /^[^,;(]{0,30}?(?<!\p{L})in (piu|meno)(?!\p{L})/u.exec(quantity.after)?.[1];
  if (beyond !== undefined) return { direction: beyond === 'piu' ? 'increase' : 'decrease', findings: [] };
  const following = directionIn(/^ ?(?:(?:di|in|d') ?)?\p{L}+/u.exec(quantity.after)?.[0] ?? '');
  if (following) return { direction: following, findings: [] };
  const stretch = quantity.before.slice(-120);
  const direction = directionIn(stretch) ?? (/contenimento (?:di |del |dell')$/.test(stretch) ? 'decrease' : null);
  const better = /(?<!\p{L})miglior/u.test(stretch);
  if (!direction && !better) return null;
  if (namesLevel(stretch, printed, direction)) return null;
  if (direction) return { direction, findings: [] };
  if (printed === null && !/(?<!\p{L})(?:del |di |dello |dell')$/u.test(stretch)) return null;
  const bySense: Direction = around.head.sense === 'less' ? 'decrease' : 'increase';
  return { direction: bySense, findings: [assumedDirection(quantity, bySense, 'miglioramento')] };
}

function namesLevel(stretch: string, printed: PrintedComparator | null, direction: Direction | null): boolean {
  if (/(?<!\p{L})(?:pari|superior[ei]|inferior[ei]|maggior[ei]|minor[ei]|ugual[ei]) (?:al |all'|alla |a |ad |allo )$/u.test(stretch)) return false;
  if (towards.test(stretch)) return true;
  return direction === 'decrease' && printed !== null && printed.comparator.startsWith('<') && !/(?:del |dell'|di )$/.test(stretch);
}

/** `a 30 giorni`, `fino al 50%`. */
const towards = /* @__PURE__ */ pattern(String.raw`
  (?<!\p{L})(?:a|al|all'|ai|ad|alle|agli|allo|sotto|sotto il|sotto i|fino a|fino al) ?
  (?:n\. ?|max\.? ?|massimo ?|€ ?|euro ?|soli ?|circa ?|almeno ?|[<>]=? ?)?$
`);

/** `> 10% rispetto al 2015`: the sign says more than then. */
function byBaseline(quantity: Quantity, around: Surroundings, printed: PrintedComparator | null, baseline: string | null): Said | null {
  if (baseline === null) return null;
  if (printed && (printed.comparator === '>' || printed.comparator === '<')) {
    const direction: Direction = printed.comparator === '>' ? 'increase' : 'decrease';
    return { direction, comparator: '>', findings: [assumedDirection(quantity, direction, printed.comparator)] };
  }
  const direction = around.change?.direction ?? (around.head.sense === 'less' ? 'decrease' : 'increase');
  return { direction, findings: [assumedDirection(quantity, direction, around.head.word)] };
}

/** Only the name or the formula says that it is a change: the level is the other reading. */
function byContext(quantity: Quantity, around: Surroundings, printed: PrintedComparator | null): Said | null {
  if (!around.change) return null;
  const { direction, by } = around.change;
  const bounded = printed !== null && printed.comparator.startsWith('<') && direction === 'decrease';
  if (bounded && quantity.unit !== 'percent') return null;
  const counted = quantity.unit !== 'percent' && quantity.unit !== 'euro' && around.head.change === null;
  if (counted) return null;
  const text = printedAt(quantity.source, quantity.span);
  return { direction, findings: [draftingFinding('drafting/change-by-context', { span: quantity.span }, { text, by })] };
}

function assumedDirection(quantity: Quantity, direction: Direction, by: string): Diagnostic {
  return draftingFinding('drafting/direction-assumed', { span: quantity.span }, {
    text: printedAt(quantity.source, quantity.span),
    direction: direction === 'increase' ? 'aumento' : 'diminuzione',
    alternative: direction === 'increase' ? 'diminuzione' : 'aumento',
    by,
  });
}

/** A comparator printed the other way round. */
export function reversed(quantity: Quantity): Diagnostic {
  return draftingFinding('drafting/reversed-comparator', { span: quantity.span }, { text: printedAt(quantity.source, quantity.span) });
}
