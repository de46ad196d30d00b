import type { Outcome } from 'municipal-performance';
import { draftNumber } from 'municipal-performance/drafting';
import { explain, formatDay, formatEuro } from 'municipal-performance/explain';
import {
  parseRegulation, procurementRoute, type BoundDistance, type ContractKind, type LawRoute, type ProcurementQuestion, type Route, type UnlistedRegime,
} from 'municipal-performance/procurement';
import { cremona2016Regulation } from 'municipal-performance/samples';
import { civilDate, type CivilDate, type Decimal } from 'municipal-performance/values';
import { figure } from './chart.js';
import { byId, el, later, section, table, terms, valueOf, type Child } from './elements.js';
import { countWords, findingList } from './findings.js';
import { procurementChart } from './procurement-chart.js';
import { procedures } from './words.js';

export function startProcurement(): void {
  const form = byId('procurement-form');
  form.addEventListener('input', later(show));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    show();
  });
  show();
}

function show(): void {
  const status = byId('procurement-status');
  const results = byId('procurement-results');
  const wrong = (words: string): void => {
    status.textContent = words;
    results.replaceChildren();
  };
  const amount = amountOf('procurement-amount');
  const options = valueOf('procurement-options') === '' ? null : amountOf('procurement-options');
  if (valueOf('procurement-amount') === '') return wrong('Scrivere un importo.');
  if (!amount.ok) return wrong(`Importo: ${amount.findings[0]?.message ?? ''}`);
  if (options && !options.ok) return wrong(`Opzioni e rinnovi: ${options.findings[0]?.message ?? ''}`);
  const on = dayOf('procurement-day');
  if (on === null) return wrong('Scegliere un giorno.');

  const regulation = byId<HTMLInputElement>('procurement-local').checked ? parseRegulation(cremona2016Regulation) : null;
  const route = procurementRoute(
    { on, kind: valueOf('procurement-kind') as ContractKind, value: amount.value, clock: clockOf(), ...(options?.ok ? { options: options.value } : {}) },
    regulation?.ok ? regulation.value : undefined,
  );
  if (!route.ok) {
    status.textContent = route.findings[0]?.message ?? '';
    results.replaceChildren(section('Rilievi', findingList(route.findings, 'procurement-finding')));
    return;
  }
  const { law, contract } = route.value;
  status.textContent = `${formatEuro(contract.value)} il ${formatDay(on)}: ${law ? procedures[law.procedure] : 'la procedura non è una sola'}; ${countWords(route.findings)}.`;
  results.replaceChildren(...answerParts(on, route.value), ...(route.findings.length > 0 ? [section('Rilievi', findingList(route.findings, 'procurement-finding'))] : []));
}

function amountOf(id: string): Outcome<Decimal> {
  return draftNumber(valueOf(id));
}

function dayOf(id: string): CivilDate | null {
  return /^\d{4}-\d{2}-\d{2}$/.test(valueOf(id)) ? civilDate(valueOf(id)) : null;
}

function clockOf(): NonNullable<ProcurementQuestion['clock']> {
  const days = (['determina', 'invitation', 'notice'] as const).map((act) => [act, dayOf(`procurement-${act}`)] as const);
  return Object.fromEntries(days.filter(([, day]) => day !== null));
}

function answerParts(on: CivilDate, { contract, law, candidates, local, duties, deadlines, step }: Route): HTMLElement[] {
  const answers = law ? [law] : candidates;
  const chart = procurementChart(contract.kind, { on, value: contract.value });
  return [
    ...answers.map((answer) => section(law ? 'Che cosa consente la legge' : `Se vale: ${answer.regimeName}`, answerOf(answer))),
    ...(local ? [section('Che cosa chiede il regolamento di Cremona',
      el('p', { class: 'answer' }, local.procedure ?? 'Per questo importo non dice nulla.'),
      local.rule ? terms([
        ['Chi', local.rule.who ?? '–'],
        ['Operatori', operators(local.minOperators ?? null)],
        ['Nota', local.rule.note ?? '–'],
      ]) : null)] : []),
    ...(chart ? [section('Lo stesso importo negli altri anni', figure(chart))] : []),
    ...(duties.length > 0 ? [folded(`Obblighi (${duties.length})`, table('Che cosa la legge chiede, quel giorno e per quell’importo', ['Obbligo', 'Valore', 'Articolo'],
      duties.map(({ label, value, article }) => [label, value === true ? 'sì' : value === 'conflict' ? 'due testi in conflitto' : String(value), article])))] : []),
    ...(deadlines.length > 0 ? [folded(`Termini (${deadlines.length})`, table('Termini della procedura', ['Termine', 'Da', 'Ultimo giorno', 'Articolo'],
      deadlines.map(({ label, event, due, article }) => [label, event, due === null ? '–' : formatDay(due), article])))] : []),
    folded('Perché: i passaggi', el('pre', { tabindex: '0', 'aria-label': 'Passaggi' }, explain(step))),
  ];
}

function folded(title: string, ...children: readonly Child[]): HTMLElement {
  return el('section', {}, el('details', {}, el('summary', {}, title), ...children));
}

function answerOf(answer: LawRoute | UnlistedRegime): Child {
  if (answer.regime === null) return [el('p', {}, `${answer.regimeName}: le tabelle non hanno fasce per questo regime.`), terms([['Articolo', answer.article]])];
  const { procedure, minOperators, ifExisting, article, regimeName, lower, upper, decidedBy, euThreshold, aboveThreshold, verifiedOn } = answer;
  return [
    el('p', { class: 'answer' }, procedures[procedure]),
    terms([
      ['Articolo', article],
      ['Regime', regimeName],
      ['Operatori', `${operators(minOperators)}${ifExisting ? ', se ve ne sono' : ''}`],
      ['Fascia', `${boundWords(lower, 'da', 'oltre')}${upper ? ` ${boundWords(upper, 'fino a', 'sotto')}` : ' in su'}`],
      ['Distanza dal limite', el('span', { id: 'bound-distance' }, distanceWords(decidedBy))],
      ['Soglia europea', `${formatEuro(euThreshold)}: l’importo è ${aboveThreshold ? 'pari o superiore' : 'inferiore'}`],
      ['Verificato', verifiedOn === null ? 'non ancora sul testo dell’atto: da confermare' : `il ${formatDay(verifiedOn)}, sul testo dell’atto`],
    ]),
  ];
}

function operators(count: number | null): string {
  return count === null ? 'nessun minimo' : count === 1 ? 'almeno 1' : `almeno ${count}`;
}

function boundWords({ amount, inclusive }: BoundDistance, included: string, excluded: string): string {
  return `${inclusive ? included : excluded} ${formatEuro(amount)}`;
}

function distanceWords({ side, amount, distance, isEuThreshold }: BoundDistance): string {
  if (distance.isZero()) return `l’importo è sul limite di ${formatEuro(amount)}`;
  const bound = `${formatEuro(amount)}${isEuThreshold ? ' (soglia europea)' : ''}`;
  return side === 'upper' ? `${formatEuro(distance)} sotto ${bound}: oltre, la risposta è un’altra` : `${formatEuro(distance)} sopra ${bound}: sotto, la risposta è un’altra`;
}
