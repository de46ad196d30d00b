// The performance plan of Cremona 2016, read as it is printed: what a controller wants to know, on two screens.
import { checkPlan, fullTimeEquivalents, isGap, objectiveBalance, type Diagnostic, type Plan } from 'municipal-performance';
import { draftFormula, draftPlan } from 'municipal-performance/drafting';
import { explain, formatEuro, formatNumber } from 'municipal-performance/explain';
import { computeFormula, printFormula } from 'municipal-performance/formula';
import { parseRegulation, procurementRoute } from 'municipal-performance/procurement';
import { cremona2016, cremona2016Regulation } from 'municipal-performance/samples';
import { civilDate, decimal, round, type Decimal } from 'municipal-performance/values';
import { amendedAndMeasured } from './demo/measured.js';
import { onePremium, reportFigures } from './demo/report-2024.js';
import { writeReport } from './report.js';

const formulaKinds: Readonly<Record<string, string>> = {
  arithmetic: 'calcolo', equality: 'uguaglianza', measure: 'misura di una quantità', text: 'testo', none: 'nessuna formula',
};
const targetKinds = {
  threshold: 'livello', change: 'variazione', deadline: 'scadenza', frequency: 'frequenza', yes: 'sì', rank: 'posizione',
  between: 'intervallo', equality: 'confronto', text: 'testo',
};
const severities = { error: 'errore  ', warning: 'avviso  ', note: 'nota    ' };

const drafted = draftPlan(cremona2016.printed);
if (!drafted.ok) throw new Error(drafted.findings.map(({ message }) => message).join('\n'));
const plan = drafted.value;
const checks = checkPlan(plan);

console.log(
  [
    heading(`${plan.ente} · ${plan.title ?? ''}`),
    counts(plan),
    heading('Come sono stati letti'),
    readings(plan, drafted.findings),
    heading('Rilievi sul piano, per codice'),
    byCode(checks),
    heading('I tre più gravi'),
    gravest(checks, plan),
    heading('Risorse finanziarie per settore, in euro'),
    moneyBySettore(plan),
    heading('Una formula, passo per passo'),
    oneFormula(plan),
    heading('Una fornitura di 12.000 € nel 2016: la legge e, accanto, le regole dell’ente'),
    onePurchase(),
    heading('Il piano variato e misurato'),
    amendedAndMeasured(plan),
    heading('La relazione 2024: cifre stampate e ritrovate'),
    reportFigures(),
    heading('Un premio, dal fondo al centesimo'),
    onePremium(),
  ].join('\n'),
);
console.log(`\n${heading('Lo stesso, con i grafici disegnati').trimStart()}\n${await writeReport(plan, checks)}`);

function counts({ objectives, staff }: Plan): string {
  const indicators = objectives.flatMap((objective) => objective.indicators);
  const phases = objectives.flatMap((objective) => objective.phases);
  const rows = objectives.flatMap(({ finance }) => finance.rows);
  const acts = (effect: string): number => objectives.filter(({ provenance }) => provenance.acts.some((act) => act.effect === effect)).length;
  const status = (one: string): number => [...objectives, ...indicators, ...phases].filter(({ provenance }) => provenance.status === one).length;
  const strengths = staff.map(fullTimeEquivalents);
  const heads = strengths.reduce((total, { heads: some }) => total + some, 0);
  const hours = strengths.reduce((total, { weeklyHours }) => total.plus(weeklyHours), decimal(0));
  return [
    `${objectives.length} obiettivi (${acts('changed')} variati, ${acts('assigned')} assegnati, ${acts('removed')} rimossi da un atto), ` +
      `${indicators.length} indicatori, ${phases.length} fasi, ${rows.length} righe finanziarie`,
    `${status('removed')} elementi eliminati e ${status('postponed')} rinviati restano nel piano, segnati come tali`,
    `${heads} persone in ${staff.length} uffici, pari a ${formatNumber(hours.dividedBy(36), { most: 2 })} unità a tempo pieno (36 ore)`,
  ].join('\n');
}

function readings({ objectives }: Plan, findings: readonly Diagnostic[]): string {
  const doubtful = new Set(findings.filter(({ severity }) => severity !== 'note').map(({ at }) => at));
  const assumed = new Set(findings.map(({ at }) => at));
  const cells = objectives.flatMap(({ indicators }, index) => {
    const place = { impact: 0, result: 0 };
    return indicators.map(({ role, formulaKind, target, printed }) => {
      const at = `/objectives/${index}/${role}Indicators/${place[role]++}`;
      const certainty = (cell: string): string =>
        doubtful.has(`${at}/${cell}`) ? 'dubbi' : assumed.has(`${at}/${cell}`) ? 'con una scelta dichiarata' : 'senza rilievi';
      return {
        formula: printed?.formula === undefined ? null : { kind: formulaKinds[formulaKind ?? 'none'] ?? '', certainty: certainty('formula') },
        target: target === undefined ? null : { kind: targetKinds[target.kind], certainty: certainty('target') },
      };
    });
  });
  const columns = ['senza rilievi', 'con una scelta dichiarata', 'dubbi'];
  const table = (title: string, read: readonly { kind: string; certainty: string }[]): string[][] => [
    [title, 'in tutto', ...columns],
    ...[...countsOf(read.map(({ kind }) => kind))].map(([kind, count]) =>
      [`  ${kind}`, String(count), ...columns.map((column) => String(read.filter((one) => one.kind === kind && one.certainty === column).length))]),
  ];
  return aligned([
    ...table('Formule', cells.flatMap(({ formula }) => (formula ? [formula] : []))),
    ...table('Target', cells.flatMap(({ target }) => (target ? [target] : []))),
  ]);
}

function byCode(findings: readonly Diagnostic[]): string {
  const rows = [...countsOf(findings.map(({ code, severity }) => `${severities[severity]} ${code}`))];
  const half = Math.ceil(rows.length / 2);
  return aligned(rows.slice(0, half).map(([code, count], index) => {
    const [second, times] = rows[index + half] ?? ['', ''];
    return [code, String(count), second, String(times)];
  }));
}

function gravest(findings: readonly Diagnostic[], { objectives }: Plan): string {
  const ranks = { error: 0, warning: 1, note: 2 };
  const firsts = [...new Map([...findings].reverse().map((finding) => [finding.code, finding])).values()].reverse();
  return firsts
    .sort((a, b) => ranks[a.severity] - ranks[b.severity])
    .slice(0, 3)
    .map(({ at, code, message, advice }, index) => {
      const objective = objectives[Number(/^\/objectives\/(\d+)/.exec(at)?.[1] ?? -1)];
      const where = objective ? `${objective.id} «${objective.title}», ${at}` : at || 'tutto il piano';
      return [`${index + 1}. ${message}`, `   dove: ${where}`, `   che fare: ${advice}`, `   codice: ${code}`].join('\n');
    })
    .join('\n');
}

function moneyBySettore({ objectives }: Plan): string {
  const sums = new Map<string, { entrate: Decimal; uscite: Decimal }>();
  for (const objective of objectives) {
    const { entrate, uscite } = objectiveBalance(objective);
    const settore = objective.settore ?? 'senza settore';
    const sum = sums.get(settore) ?? { entrate: decimal(0), uscite: decimal(0) };
    sums.set(settore, { entrate: sum.entrate.plus(entrate), uscite: sum.uscite.plus(uscite) });
  }
  const total = { entrate: decimal(0), uscite: decimal(0) };
  const rows = [...sums].sort(([, a], [, b]) => b.uscite.comparedTo(a.uscite)).map(([settore, { entrate, uscite }]) => {
    total.entrate = total.entrate.plus(entrate);
    total.uscite = total.uscite.plus(uscite);
    return [settore.slice(0, 62), ...amounts(entrate, uscite)];
  });
  return aligned([['', 'entrate', 'uscite', 'differenza'], ...rows, ['Somma degli obiettivi (i capitoli condivisi contano più volte)', ...amounts(total.entrate, total.uscite)]]);
}

function amounts(entrate: Decimal, uscite: Decimal): string[] {
  const side = entrate.greaterThan(uscite) ? 'E' : 'U';
  return [...[entrate, uscite].map((amount) => formatEuro(amount).replace(' €', '')), `${formatEuro(entrate.minus(uscite).abs()).replace(' €', '')} ${side}`];
}

/** Of the formulas with a worked example that agrees, the one that took the most kinds of choices to read. */
function oneFormula({ objectives }: Plan): string {
  const worked = objectives.flatMap(({ id, indicators }) => indicators.flatMap(({ name, printed }) => {
    const text = printed?.formula ?? '';
    const { formula, examples, findings } = draftFormula(text, { name, ...(printed?.target === undefined ? {} : { target: printed.target }) });
    const example = examples.find((one) => one.agrees && one.text !== text && Object.keys(one.values).length > 1);
    return formula && example ? [{ title: `${id} · ${name}`, text, formula, example, findings }] : [];
  }));
  const choices = (findings: readonly Diagnostic[]): number => new Set(findings.map(({ code }) => code)).size;
  const [most] = worked.sort((a, b) => choices(b.findings) - choices(a.findings));
  if (!most) return 'Nessuna formula ha un esempio svolto.';
  const { value, step } = computeFormula(most.formula, most.example.values);
  return [
    most.title,
    `stampata:  ${most.text}`,
    `letta:     ${printFormula(most.formula)}`,
    ...most.findings.map(({ message }) => `scelta:    ${message}`),
    explain(step),
    `L’esempio, calcolato come è scritto («${most.example.text}»), dà lo stesso risultato: ${isGap(value) ? value.reason : formatNumber(round(value, 4))}`,
  ].join('\n');
}

/** What the law and the guideline of Cremona ask for one purchase: side by side, never merged. */
function onePurchase(): string {
  const guideline = parseRegulation(cremona2016Regulation);
  const route = procurementRoute({ on: civilDate('2016-12-01'), kind: 'supplies', value: '12000' }, guideline.ok ? guideline.value : undefined);
  if (!route.ok || !route.value.law) return route.findings.map(({ message }) => message).join('\n');
  const { law, local } = route.value;
  return [
    `legge:  ${law.procedure}, operatori ${law.minOperators ?? 'senza minimo'} (${law.article}); ${formatEuro(law.decidedBy.distance)} sotto ${formatEuro(law.decidedBy.amount)}`,
    `ente:   ${local?.procedure ?? 'nessuna regola'}, operatori ${local?.minOperators ?? 'senza minimo'} (${local?.rule?.part ?? ''})`,
  ].join('\n');
}

function countsOf(words: readonly string[]): Map<string, number> {
  const counted = new Map<string, number>();
  for (const word of words) counted.set(word, (counted.get(word) ?? 0) + 1);
  return new Map([...counted].sort(([, a], [, b]) => b - a));
}

/** Rows in columns: the first to the left, figures to the right. */
function aligned(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) => row.map((cell, column) => (column === 0 || /^[a-z]+ /.test(cell) ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join('  ').trimEnd())
    .join('\n');
}

function heading(text: string): string {
  return `\n${text}\n${'─'.repeat(text.length)}`;
}
