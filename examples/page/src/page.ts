import { config } from 'zod';
import { byId } from './elements.js';
import { startFormula } from './formula.js';
import { startPlan } from './plan.js';
import { startProcurement } from './procurement.js';

// The page forbids the evaluation of text as code; zod must not even try.
config({ jitless: true });

startTabs();
startFormula();
startPlan();
startProcurement();

/** Tabs as ARIA asks: arrows, Home and End move, one tab stop for all. */
function startTabs(): void {
  const tabs = ['formula', 'plan', 'procurement'].map((name) => byId<HTMLButtonElement>(`tab-${name}`));
  const select = (chosen: HTMLButtonElement): void => {
    for (const tab of tabs) {
      tab.setAttribute('aria-selected', String(tab === chosen));
      tab.tabIndex = tab === chosen ? 0 : -1;
      byId(tab.getAttribute('aria-controls') ?? '').hidden = tab !== chosen;
    }
  };
  tabs.forEach((tab, index) => {
    tab.addEventListener('click', () => select(tab));
    tab.addEventListener('keydown', (event) => {
      const moves: Readonly<Record<string, number>> = { ArrowRight: index + 1, ArrowLeft: index - 1, Home: 0, End: tabs.length - 1 };
      const to = moves[event.key];
      const next = to === undefined ? undefined : tabs[(to + tabs.length) % tabs.length];
      if (!next) return;
      event.preventDefault();
      select(next);
      next.focus();
    });
  });
  const named = tabs.find((tab) => `#${tab.getAttribute('aria-controls') ?? ''}` === location.hash);
  if (named) select(named);
}
