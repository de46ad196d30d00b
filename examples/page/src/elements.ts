export type Child = Node | string | null | readonly Child[];

/** An element with its attributes and children. Text is always text: nothing from a document becomes mark-up. */
export function el<K extends keyof HTMLElementTagNameMap>(
  tag: K, attributes: Readonly<Record<string, string>> = {}, ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...nodesOf(children));
  return element;
}

export function byId<T extends HTMLElement = HTMLElement>(id: string): T {
  return document.getElementById(id) as T;
}

export function valueOf(id: string): string {
  return byId<HTMLInputElement>(id).value.trim();
}

export function section(title: string, ...children: readonly Child[]): HTMLElement {
  return el('section', {}, el('h3', {}, title), ...children);
}

export function terms(rows: readonly (readonly [term: string, ...values: readonly Child[]])[]): HTMLElement {
  return el('dl', {}, rows.map(([term, ...values]) => [el('dt', {}, term), el('dd', {}, ...values)]));
}

/** A table with a caption; the columns named in `figures` are set to the right. */
export function table(
  caption: string, head: readonly string[], rows: readonly (readonly Child[])[], figures: readonly number[] = [],
): HTMLElement {
  const look = (column: number): Record<string, string> => (figures.includes(column) ? { class: 'figure' } : {});
  return el('div', { class: 'table', role: 'region', 'aria-label': caption, tabindex: '0' },
    el('table', {},
      el('caption', {}, caption),
      el('thead', {}, el('tr', {}, head.map((cell, column) => el('th', { scope: 'col', ...look(column) }, cell)))),
      el('tbody', {}, rows.map((row) => el('tr', {}, row.map((cell, column) => el('td', look(column), cell)))))));
}

export function later<A extends readonly unknown[]>(work: (...args: A) => void, milliseconds = 250): (...args: A) => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return (...args) => {
    clearTimeout(timer);
    timer = setTimeout(() => work(...args), milliseconds);
  };
}

function nodesOf(children: readonly Child[]): (Node | string)[] {
  return children.flatMap((child) => (child === null ? [] : isList(child) ? nodesOf(child) : [child]));
}

function isList(child: Child): child is readonly Child[] {
  return Array.isArray(child);
}
