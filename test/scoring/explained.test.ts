import { describe, expect, it } from 'vitest';
import { parseScheme, scoreScheda, type Appraisal, type Scheda } from 'municipal-performance';
import { cremonaDirigenti2024 } from 'municipal-performance/samples';
import { civilDate, period } from 'municipal-performance/values';
import { findingLines, traceLines } from './lines.js';

/** The scheda of one dirigente by the scheme of Cremona. */
function scored(appraisal: Partial<Appraisal>): { readonly scheda: Scheda; readonly findings: readonly string[] } {
  const scheme = parseScheme(cremonaDirigenti2024);
  const outcome = scheme.ok && scoreScheda(scheme.value, { person: 'D', year: 2024, ...appraisal });
  if (!outcome || !outcome.ok) throw new Error('expected a scheda');
  return { scheda: outcome.value, findings: findingLines(outcome.findings) };
}

describe('the scheda of a dirigente (Relazione 2024 l. 434-907), from the figures that are printed', () => {
  const inputs = {
    classifiche: [5, 25], 'riscossione-residui': '49.34', 'indirizzo-1': '2.5', 'indirizzo-2': '2.5', 'indirizzo-3': '2', 'indirizzo-4': '1.5',
    obiettivi: [{ weight: '60', achieved: '100' }, { weight: '40', achieved: '86' }],
    esiti: { miglioramento: 441, invarianza: 156, peggioramento: 118, nonValutabile: 20 },
    'ritardo-pagamenti': '-12.64', programmare: '0.5', 'fasi-tempi': '2.2', 'obiettivi-eq': '0.5',
    motivazione: { means: ['3.46', '3.38', '3.45', '3.43', '3.47', '3.60', '3.59', '3.51'] },
    personale: 41, 'fasce-usate': 3,
  };
  const { scheda, findings } = scored({
    inputs, gates: { equilibri: { reached: true } }, service: { periods: [period(civilDate('2024-01-01'), civilDate('2024-12-31'))] },
  });

  it('is 88.86: 10 + 76.67 (94.4 % of 30; 597 of 715 of 10) + 10 of behaviour less 3, in the third fascia', () => {
    expect([scheda.sum, scheda.score, scheda.total, scheda.fascia?.id].map(String)).toEqual([
      '91.85590034965034965034965034965035', '88.85590034965034965034965034965035', '88.86', 'terza',
    ]);
    expect(findings).toEqual(['scoring/missing-taken  | person: D; factor: Trasparenza e anticorruzione; choice: zero']);
  });

  it('holds the points of each factor with its maximum and the factor it belongs to', () => {
    const told = (items: Scheda['items']) => items.map(({ id, label, kind, points, max, parent }) => [id, label, kind, String(points), String(max), parent].join(' | '));
    expect(told(scheda.items)).toEqual([
      'punteggio | Punteggio | sum | 91.85590034965034965034965034965035 | 100 | ',
      'ente | Ente | sum | 10 | 10 | punteggio',
      'ente-a | Qualità della vita | threshold | 5 | 5 | ente',
      'classifiche | Posto migliore nelle classifiche | list | 5 | null | ente-a',
      'ente-b | Residui attivi | threshold | 5 | 5 | ente',
      'riscossione-residui | Riscossione dei residui attivi, titoli 1-4 (%) | given | 49.34 | 100 | ente-b',
      'settore | Settore | sum | 75.16965034965034965034965034965035 | 80 | punteggio',
      'settore-a | Indirizzi dell\'Amministrazione | sum | 8.5 | 10 | settore',
      'indirizzo-1 | Indirizzo 1 | given | 2.5 | 2.5 | settore-a',
      'indirizzo-2 | Indirizzo 2 | given | 2.5 | 2.5 | settore-a',
      'indirizzo-3 | Indirizzo 3 | given | 2 | 2.5 | settore-a',
      'indirizzo-4 | Indirizzo 4 | given | 1.5 | 2.5 | settore-a',
      'settore-b-c | Obiettivi e indicatori del settore | sum | 36.66965034965034965034965034965035 | 40 | settore',
      'obiettivi-punti | Obiettivi | line | 28.32 | 30 | settore-b-c',
      'obiettivi | Raggiungimento degli obiettivi | objectives | 94.4 | 100 | obiettivi-punti',
      'esiti-punti | Indicatori dei servizi | line | 8.34965034965034965034965034965035 | 10 | settore-b-c',
      'esiti | Esiti degli indicatori | counts | 0.834965034965034965034965034965035 | 1 | esiti-punti',
      'settore-d | Tempi di pagamento | threshold | 30 | 30 | settore',
      'ritardo-pagamenti | Ritardo medio ponderato (giorni) | given | -12.64 | 3650 | settore-d',
      'comportamento | Comportamento | sum | 6.68625 | 10 | punteggio',
      'programmare | Programmare le attività | given | 0.5 | 1 | comportamento',
      'fasi-tempi | Rispettare fasi e tempi | given | 2.2 | 3 | comportamento',
      'obiettivi-eq | Assegnare gli obiettivi alle EQ | given | 0.5 | 1 | comportamento',
      'motivazione | Motivazione (sondaggio) | survey | 3.48625 | 5 | comportamento',
    ]);
    expect(told(scheda.penalties)).toEqual([
      'trasparenza | Trasparenza e anticorruzione | given | 0 | 100 | ',
      'differenziazione | Mancata differenziazione | table | 3 | 5 | ',
    ]);
  });

  it('tells each step', () => {
    expect(traceLines(scheda.step)).toEqual([
      'scoring/scheda | Punteggio di D | somma dei fattori = 91.85590034965034965034965034965035 points (scoring/sum); penalità: Trasparenza e anticorruzione = 0 points; penalità: Mancata differenziazione = 3 points; dopo penalità e limiti = 88.85590034965034965034965034965035 points; fascia = terza (80 < X ≤ 90) text; accesso: condizione equilibri = sì; condizione raggiunta; raggiunta text; accesso: punteggio minimo = sì; 60 ≤ X text; accesso: mesi nel posto = sì; almeno 4 mesi; 12 mesi text | 88.86 points | somma − penalità, nei limiti, arrotondata; 2 half-up; rounding: 2 half-up (default); minimumConflict: table (default); fasceGaps: refuse (default); Relazione sulla performance 2024, l. 434-907',
      '  scoring/sum | Punteggio |  | 91.85590034965034965034965034965035 points | somma',
      '    scoring/sum | Ente |  | 10 points | somma',
      '      scoring/threshold | Qualità della vita | confrontato = 5 number; soglia = X ≤ 30 text | 5 points | Relazione sulla performance 2024, l. 455-465',
      '        scoring/list | Posto migliore nelle classifiche | valore 1 = 5 number; valore 2 = 25 number | 5 number | il minore',
      '      scoring/threshold | Residui attivi | confrontato = 49.34 number; soglia = 42 ≤ X text | 5 points | Relazione sulla performance 2024, l. 467-481',
      '        scoring/given | Riscossione dei residui attivi, titoli 1-4 (%) | valore = 49.34 points; massimo = 100 points | 49.34 points | ',
      '    scoring/sum | Settore |  | 75.16965034965034965034965034965035 points | somma',
      '      scoring/sum | Indirizzi dell\'Amministrazione |  | 8.5 points | somma; Relazione sulla performance 2024, l. 487-500',
      '        scoring/given | Indirizzo 1 | valore = 2.5 points; massimo = 2.5 points | 2.5 points | ',
      '        scoring/given | Indirizzo 2 | valore = 2.5 points; massimo = 2.5 points | 2.5 points | ',
      '        scoring/given | Indirizzo 3 | valore = 2 points; massimo = 2.5 points | 2 points | ',
      '        scoring/given | Indirizzo 4 | valore = 1.5 points; massimo = 2.5 points | 1.5 points | ',
      '      scoring/sum | Obiettivi e indicatori del settore |  | 36.66965034965034965034965034965035 points | somma',
      '        scoring/line | Obiettivi | retta = 0 → 0; 100 → 30 text | 28.32 points | sulla retta fra i punti dati',
      '          scoring/objectives | Raggiungimento degli obiettivi | obiettivo 1: peso = 60 number; obiettivo 1: raggiunto = 100 percent; obiettivo 2: peso = 40 number; obiettivo 2: raggiunto = 86 percent | 94.4 percent | Σ(peso × quota × raggiunto) ÷ Σ(peso × quota)',
      '        scoring/line | Indicatori dei servizi | retta = 0 → 0; 1 → 10 text | 8.34965034965034965034965034965035 points | sulla retta fra i punti dati',
      '          scoring/counts | Esiti degli indicatori | miglioramento = 441 count; invarianza = 156 count; peggioramento = 118 count; nonValutabile = 20 count | 0.834965034965034965034965034965035 ratio | Σ(peso × numero) ÷ Σ numero',
      '      scoring/threshold | Tempi di pagamento | confrontato = -12.64 number; soglia = X ≤ 0 text | 30 points | Relazione sulla performance 2024, l. 729-739',
      '        scoring/given | Ritardo medio ponderato (giorni) | valore = -12.64 points; massimo = 3650 points | -12.64 points | ',
      '    scoring/sum | Comportamento |  | 6.68625 points | somma',
      '      scoring/given | Programmare le attività | valore = 0.5 points; massimo = 1 points | 0.5 points | ',
      '      scoring/given | Rispettare fasi e tempi | valore = 2.2 points; massimo = 3 points | 2.2 points | ',
      '      scoring/given | Assegnare gli obiettivi alle EQ | valore = 0.5 points; massimo = 1 points | 0.5 points | ',
      '      scoring/survey | Motivazione (sondaggio) | domanda 1 = 3.46 number; domanda 2 = 3.38 number; domanda 3 = 3.45 number; domanda 4 = 3.43 number; domanda 5 = 3.47 number; domanda 6 = 3.6 number; domanda 7 = 3.59 number; domanda 8 = 3.51 number | 3.48625 number | Σ medie ÷ domande; Relazione sulla performance 2024, l. 758-817',
      '  scoring/given | Trasparenza e anticorruzione | manca, vale = 0 points | 0 points | Relazione sulla performance 2024, l. 819-863',
      '    scoring/given | Trasparenza e anticorruzione |  | not-measured: manca «trasparenza» points | Relazione sulla performance 2024, l. 819-863',
      '  scoring/table | Mancata differenziazione | riga = 41 ≤ X text; colonna = 3 ≤ X ≤ 3 text | 3 points | Relazione sulla performance 2024, l. 881-889',
      '    scoring/staff | Personale del settore | dato nella valutazione = true flag | 41 count | ',
      '    scoring/staff | Fasce usate | dato nella valutazione = true flag | 3 count | ',
    ]);
  });
});
