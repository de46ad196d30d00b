// The report of Cremona 2024: its printed figures found again from rules and inputs, and one premium from fund to cent.
import { readFileSync } from 'node:fs';
import { award, fasciaPremium, increaseChain, parseAppraisals, parseFondo, parseScheme, percentShares, scoreSchede, splitFondo } from 'municipal-performance';
import { explain, formatEuro, formatNumber } from 'municipal-performance/explain';
import { cremonaDirigenti2024, cremonaReport2024 } from 'municipal-performance/samples';
import { civilDate, type Decimal } from 'municipal-performance/values';

const { outcomes, dirigenti, comparto } = cremonaReport2024;

/** Each printed figure beside what the scheme gives. */
export function reportFigures(): string {
  const scheme = parseScheme(cremonaDirigenti2024);
  const fasce = scheme.ok ? (scheme.value.fasce ?? []) : [];
  const chain = increaseChain({ fund: comparto.individual, heads: comparto.heads, percent: comparto.increasePercent, increaseHeads: comparto.increaseHeads });
  const fund = splitFondo(dirigenti.total, dirigenti.positionPercent);
  const shares = percentShares(Object.values(outcomes), 2);
  const lines: readonly (readonly [label: string, printed: string, found: readonly Decimal[]])[] = [
    ['esiti dei 735 indicatori, in %', '60,00 · 21,23 · 16,05 · 2,72', 'gap' in shares ? [] : shares],
    ['fondo dirigenti: posizione e risultato', '499.994,00 · 149.349,00', [fund.first, fund.second]],
    ['premio di prima, seconda, terza fascia', '9.708,43 · 8.737,59 · 7.766,74', ['prima', 'seconda', 'terza'].map((id) => fasciaPremium(fasce.find((fascia) => fascia.id === id) ?? null, dirigenti.firstFascia))],
    ['comparto: premio medio, maggiorazione, sua somma', '960,86 · 317,08 · 17.756,64', [chain.baseMean, chain.increaseUnit, chain.increasePool]],
    ['comparto: resto, premio medio, con maggiorazione', '513.597,36 · 928,75 · 1.245,83', [chain.netFund, chain.netMean, chain.meanWithIncrease]],
  ];
  return lines
    .map(([label, printed, found]) => {
      const again = found.map((value) => formatNumber(value, { least: 2, most: 2 })).join(' · ');
      return `${label.padEnd(50)}${printed.padEnd(33)}${again === printed ? 'ritrovati' : `trovati ${again}`}`;
    })
    .join('\n');
}

/** A premium of the Elevate Qualificazioni explained; the appraisals of the document are invented. */
export function onePremium(): string {
  const scheme = parseScheme(read('scheme-cremona-eq-2024'));
  const appraisals = parseAppraisals(read('appraisals-cremona-eq-2024'));
  const fondo = parseFondo(read('fondo-cremona-eq-2024'));
  if (!scheme.ok || !appraisals.ok || !fondo.ok) throw new Error('the documents cannot be read');
  const schede = scoreSchede(scheme.value, appraisals.value, { on: civilDate('2024-12-31') });
  const paid = schede.ok ? award(schede.value, fondo.value, scheme.value) : schede;
  if (!paid.ok) throw new Error(paid.findings.map(({ message }) => message).join('\n'));
  const [first] = paid.value.people;
  return [
    `${paid.value.people.length} titolari con schede inventate: pagati ${formatEuro(paid.value.paid)}, non distribuiti ${formatEuro(paid.value.undistributed)}`,
    ...(first ? [explain(first.step, { depth: 3 })] : []),
  ].join('\n');
}

function read(name: string): unknown {
  return JSON.parse(readFileSync(new URL(`../documents/${name}.json`, import.meta.url), 'utf8'));
}
