import { isGap, type Diagnostic } from 'municipal-performance';
import { draftFormula, draftNumber, draftTarget, type FormulaDraft, type TargetDraft } from 'municipal-performance/drafting';
import { explain, formatNumber } from 'municipal-performance/explain';
import { computeFormula, inputsOf, printFormula, type Formula } from 'municipal-performance/formula';
import { cremona2016 } from 'municipal-performance/samples';
import { round, type Decimal } from 'municipal-performance/values';
import { byId, el, later, section, table, terms, valueOf, type Child } from './elements.js';
import { countWords, findingList, markedText } from './findings.js';
import { formulaKinds, scales, targetWords } from './words.js';

interface Sample {
  readonly title: string;
  readonly objective: string;
  readonly role: 'impactIndicators' | 'resultIndicators';
  readonly place: number;
}

/** Cells of the Piano dettagliato degli obiettivi 2016-2018 of Cremona, as printed. */
const samples: readonly Sample[] = [
  { title: 'Una crescita senza parentesi', objective: 'O093', role: 'resultIndicators', place: 0 },
  { title: 'Un rapporto capovolto', objective: 'O085', role: 'impactIndicators', place: 0 },
  { title: 'Un esempio che non torna', objective: 'O060', role: 'resultIndicators', place: 1 },
  { title: 'Un confronto', objective: 'O108', role: 'resultIndicators', place: 2 },
  { title: 'Una quantità da contare', objective: 'O111', role: 'resultIndicators', place: 0 },
  { title: 'Soltanto parole', objective: 'O071', role: 'resultIndicators', place: 0 },
];

function printedCells({ objective, role, place }: Sample) {
  const found = cremona2016.printed.objectives?.find(({ id }) => id === objective)?.[role]?.[place];
  return { text: found?.formula ?? '', target: found?.target ?? '', name: found?.name ?? '' };
}

export function startFormula(): void {
  const fields = { text: byId<HTMLTextAreaElement>('formula-text'), target: byId<HTMLInputElement>('formula-target'), name: byId<HTMLInputElement>('formula-name') };
  byId('formula-samples').append(...samples.map((sample) => {
    const button = el('button', { type: 'button' }, sample.title);
    button.addEventListener('click', () => {
      const { text, target, name } = printedCells(sample);
      fields.text.value = text;
      fields.target.value = target;
      fields.name.value = name;
      show();
    });
    return button;
  }));
  const form = byId('formula-form');
  form.addEventListener('input', later(show));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    show();
  });
}

function show(): void {
  const [text, target, name] = [byId<HTMLTextAreaElement>('formula-text').value, byId<HTMLInputElement>('formula-target').value, valueOf('formula-name')];
  const year = /^\d{4}$/.test(valueOf('formula-year')) ? Number(valueOf('formula-year')) : undefined;
  if (text.trim() === '' && target.trim() === '') {
    byId('formula-status').textContent = '';
    byId('formula-results').replaceChildren();
    return;
  }
  const formula = draftFormula(text, { name, target });
  const wanted = draftTarget(target, { name, formula: text, year });
  byId('formula-status').textContent = statusOf(text, formula, target, wanted);
  byId('formula-results').replaceChildren(
    ...(text.trim() === '' ? [] : formulaParts(text, formula)),
    ...(target.trim() === '' ? [] : [targetPart(target, wanted)]),
    ...(formula.formula && formula.kind !== 'measure' ? [trial(formula.formula, formula)] : []),
  );
}

function statusOf(text: string, formula: FormulaDraft, target: string, wanted: TargetDraft): string {
  const parts = [
    ...(text.trim() === '' ? [] : [`Formula: ${formulaKinds[formula.kind]}, ${countWords(formula.findings)}.`]),
    ...(target.trim() === '' ? [] : [`Target: ${targetWords(wanted.target)}; ${countWords(wanted.findings)}.`]),
  ];
  return parts.join(' ');
}

function formulaParts(text: string, { kind, formula, inputs, scale, examples, findings }: FormulaDraft): HTMLElement[] {
  const reading = section('Come è letta la formula',
    formula ? el('code', { class: 'strict', id: 'formula-strict' }, printFormula(formula)) : null,
    terms([['Si legge come', formulaKinds[kind]], ...(formula ? [['Risultato', scales[scale]] as const] : [])]),
    formula === null || inputs.length === 0 ? null : table('Quantità', ['Nella formula', 'Come è stampata', 'Altre grafie', 'Valore nel testo'],
      inputs.map(({ key, label, aliases, constant }) => [el('code', {}, key), label, aliases.join('; ') || '–', constant === null ? '–' : formatNumber(constant)])),
    examples.length === 0 ? null : table('Esempi svolti nel testo', ['Esempio', 'Con i numeri', 'Risultato calcolato', 'Risultato stampato', 'Torna'],
      examples.map(({ text: words, values, result, printed, agrees }) => [
        words, Object.entries(values).map(([key, value]) => `${key} = ${formatNumber(value)}`).join('; '),
        figureOrNone(result), figureOrNone(printed), agrees === null ? 'non si può dire' : agrees ? '✓ sì' : '✗ no',
      ]), [2, 3]));
  return [reading, markedPart('Scelte fatte leggendo la formula', text, findings, 'formula-finding')];
}

function targetPart(target: string, { target: read, horizon, also, findings }: TargetDraft): HTMLElement {
  return section('Come è letto il target',
    terms([
      ['Si legge come', targetWords(read)],
      ...(horizon ? [['Anni', horizon.from === undefined ? `entro il ${horizon.to}` : `${horizon.from}–${horizon.to}`] as const] : []),
      ...also.map((other) => ['Anche', targetWords(other)] as const),
    ]),
    marked(target, findings, 'target-finding'));
}

function markedPart(title: string, text: string, findings: readonly Diagnostic[], prefix: string): HTMLElement {
  return section(title, marked(text, findings, prefix));
}

function marked(text: string, findings: readonly Diagnostic[], prefix: string): Child {
  return [markedText(text, findings, prefix), findingList(findings, prefix) ?? el('p', {}, 'Nessun rilievo: il testo si legge in un solo modo.')];
}

/** The formula with the reader's own figures. */
function trial(formula: Formula, { inputs }: FormulaDraft): HTMLElement {
  const names = inputsOf(formula);
  const fields = names.map((name, index) => {
    const constant = inputs.find(({ key }) => key === name)?.constant ?? null;
    const input = el('input', { id: `trial-${index}`, inputmode: 'decimal', autocomplete: 'off', value: constant === null ? '' : formatNumber(constant) });
    return { name, input, field: el('div', {}, el('label', { for: `trial-${index}` }, name), input) };
  });
  const result = el('p', { class: 'answer', role: 'status', 'aria-live': 'polite', id: 'trial-result' });
  const steps = el('pre', { tabindex: '0', 'aria-label': 'Passaggi del calcolo', hidden: '' });
  const compute = (): void => {
    const typed = fields.filter(({ input }) => input.value.trim() !== '').map(({ name, input }) => [name, draftNumber(input.value)] as const);
    const wrong = typed.find(([, number]) => !number.ok);
    if (wrong) {
      result.textContent = `${wrong[0]}: ${wrong[1].findings[0]?.message ?? ''}`;
      steps.hidden = true;
      return;
    }
    const values = Object.fromEntries(typed.flatMap(([name, number]) => (number.ok ? [[name, number.value] as const] : [])));
    const { value, step } = computeFormula(formula, values);
    result.textContent = isGap(value) ? capitalGap(value.reason, value.missing) : `Risultato: ${formatNumber(round(value, 4))}`;
    steps.textContent = explain(step);
    steps.hidden = isGap(value);
  };
  const part = section('Con altri numeri', el('div', { class: 'fields' }, fields.map(({ field }) => field)), result, steps);
  part.addEventListener('input', later(compute));
  return part;
}

function capitalGap(reason: string, missing: readonly string[] = []): string {
  return missing.length > 0 ? `Mancano: ${missing.join(', ')}.` : reason;
}

function figureOrNone(figure: Decimal | null): string {
  return figure === null ? '–' : formatNumber(round(figure, 4));
}
