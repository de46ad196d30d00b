import type { Diagnostic, Severity } from 'municipal-performance';
import { el, type Child } from './elements.js';

const gravities: readonly { readonly severity: Severity; readonly one: string; readonly many: string }[] = [
  { severity: 'error', one: 'errore', many: 'errori' },
  { severity: 'warning', one: 'avviso', many: 'avvisi' },
  { severity: 'note', one: 'nota', many: 'note' },
];
const oneWord = Object.fromEntries(gravities.map(({ severity, one }) => [severity, one])) as Record<Severity, string>;

/** `2 errori, 1 nota`. */
export function countWords(findings: readonly Diagnostic[]): string {
  const words = gravities.flatMap(({ severity, one, many }) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    return count === 0 ? [] : [`${count} ${count === 1 ? one : many}`];
  });
  return words.length === 0 ? 'nessun rilievo' : words.join(', ');
}

/** Findings in the order given, numbered as in the marked text. */
export function findingList(findings: readonly Diagnostic[], prefix: string): HTMLElement | null {
  if (findings.length === 0) return null;
  return el('ol', { class: 'findings' }, findings.map((finding, index) =>
    el('li', { class: finding.severity, id: `${prefix}-${index + 1}`, tabindex: '-1' },
      el('span', { class: 'gravity' }, `${index + 1}. ${capital(oneWord[finding.severity])}`), ' ',
      el('code', { class: 'aside' }, finding.code),
      el('p', {}, finding.message),
      el('p', { class: 'aside' }, finding.advice))));
}

/** The text with the places of findings marked, each with the numbers of its findings. */
export function markedText(text: string, findings: readonly Diagnostic[], prefix: string): HTMLElement {
  const placed = findings.flatMap(({ span, severity }, index) => (span ? [{ ...span, severity, number: index + 1 }] : []));
  const edges = [...new Set([0, text.length, ...placed.flatMap(({ from, to }) => [from, to])])].sort((a, b) => a - b);
  const parts = edges.flatMap((from, index): Child[] => {
    const numbers = placed.filter((one) => one.to === from).map(({ number }) => reference(number, prefix));
    const to = edges[index + 1];
    if (to === undefined) return numbers;
    const severities = placed.filter((one) => one.from <= from && to <= one.to).map(({ severity }) => severity);
    const gravest = gravities.find(({ severity }) => severities.includes(severity));
    const words = text.slice(from, to);
    return [...numbers, gravest ? el('mark', { class: gravest.severity }, words) : words];
  });
  return el('p', { class: 'printed' }, parts);
}

function reference(number: number, prefix: string): HTMLElement {
  return el('sup', {}, el('a', { href: `#${prefix}-${number}`, 'aria-label': `rilievo ${number}` }, String(number)));
}

/** Many findings by gravity, then by code; `whereOf` says of which element a finding speaks. */
export function findingGroups(findings: readonly Diagnostic[], whereOf: (finding: Diagnostic) => string): Child {
  if (findings.length === 0) return el('p', {}, 'Nessun rilievo.');
  return gravities.flatMap(({ severity, many }, rank) => {
    const members = findings.filter((finding) => finding.severity === severity);
    if (members.length === 0) return [];
    const codes = [...new Set(members.map(({ code }) => code))];
    return el('details', rank === 0 ? { open: '' } : {},
      el('summary', {}, `${capital(many)} (${members.length})`),
      codes.map((code) => codeGroup(code, members.filter((finding) => finding.code === code), whereOf)));
  });
}

function codeGroup(code: string, findings: readonly Diagnostic[], whereOf: (finding: Diagnostic) => string): HTMLElement {
  const list = el('ol', { class: 'findings' }, findings.slice(0, mostShown).map((one) => entry(one, whereOf)));
  const rest = findings.slice(mostShown);
  const more = el('button', { type: 'button' }, `Mostra gli altri ${rest.length}`);
  more.addEventListener('click', () => {
    const [first, ...others] = rest.map((one) => entry(one, whereOf));
    if (first) list.append(first, ...others);
    more.remove();
    first?.focus();
  });
  return el('details', {}, el('summary', {}, `${findings[0]?.message ?? ''} `, el('span', { class: 'aside' }, othersWords(findings.length), el('code', {}, code))), list, rest.length === 0 ? null : more);
}

const mostShown = 8;

function othersWords(count: number): string {
  return count === 1 ? '' : count === 2 ? 'e un altro · ' : `e altri ${count - 1} · `;
}

function entry(finding: Diagnostic, whereOf: (finding: Diagnostic) => string): HTMLElement {
  const { severity, message, advice, at } = finding;
  return el('li', { class: severity, tabindex: '-1' },
    el('p', {}, message),
    el('p', { class: 'aside' }, 'Dove: ', whereOf(finding), at === '' ? null : [' ', el('code', {}, at)]),
    el('p', { class: 'aside' }, 'Che fare: ', advice));
}

export function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
