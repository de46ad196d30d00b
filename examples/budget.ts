// Movements on two capitoli, what they leave, an impegno that is refused and why, and the balance that opens or shuts the premiums.
import { capitoloBalances, isGap, parseMovements, parsePlan, parseScheme, rollUp, scoreScheda, type Outcome } from 'municipal-performance';
import { commitmentCheck, equilibriConsuntivo, equilibriRespected } from 'municipal-performance/budget';
import { explain, explainFindings, formatEuro } from 'municipal-performance/explain';
import { civilDate } from 'municipal-performance/values';

const plan = valueOf(parsePlan({
  format: 'municipal-performance/plan@1', ente: 'Comune di Esempio', year: 2024,
  capitoli: [
    { code: '1210', side: 'U', description: 'Manutenzione delle scuole', stanziamento: '120000.00', missione: '04' },
    { code: '1220', side: 'U', description: 'Mensa', stanziamento: '30000.00', missione: '04' },
  ],
}));
const { movements } = valueOf(parseMovements({
  format: 'municipal-performance/movements@1', ente: 'Comune di Esempio',
  movements: [
    { kind: 'variazione', side: 'U', capitolo: '1210', year: 2024, on: '2024-03-01', amount: '15000.00' },
    { kind: 'variazione', side: 'U', capitolo: '1210', year: 2024, on: '2024-05-01', amount: '-8000.00', state: 'giunta' },
    { kind: 'impegno', side: 'U', capitolo: '1210', year: 2024, on: '2024-04-10', amount: '91250.40', commitment: '2024/7' },
    { kind: 'liquidazione', side: 'U', capitolo: '1210', year: 2024, on: '2024-06-10', amount: '40000.00', commitment: '2024/7' },
  ],
}));

const balances = valueOf(capitoloBalances(plan, movements, civilDate('2024-06-30')));
for (const balance of balances) {
  if (balance.side !== 'U' || isGap(balance.stanziamentoEffettivo) || isGap(balance.availableToCommit)) continue;
  const { capitolo, description, stanziamentoEffettivo, impegnato, availableToCommit } = balance;
  console.log(`${capitolo} ${description}: ${formatEuro(stanziamentoEffettivo)} − ${formatEuro(impegnato)} = ${formatEuro(availableToCommit)}`);
  if (capitolo !== '1210') continue;
  for (const amount of ['35749.61', '35749.60']) {
    const verdict = commitmentCheck({ stanziamentoEffettivo, impegnato }, { amount, on: civilDate('2024-07-01') });
    console.log(explain(verdict.step).replace(/^/gm, '  '));
  }
}
const { availableToCommit } = rollUp(balances, 'missione').total.spesa;
console.log(`missione 04: ${isGap(availableToCommit) ? availableToCommit.reason : formatEuro(availableToCommit)}\n`);

// The rendiconto: which balance decides depends on the year, and a scheme pays nothing where it is not respected.
const { W1, W2 } = equilibriConsuntivo({
  A: '1250300.45', AA: '150000.00', B: '68420115.32', C: '210000.00', D: '61985740.18', D1: '1410225.60', E: '35000.00', E1: 0, F1: '3912450.77', F2: 0,
  H: '845000.00', I: '320000.00', L: '275500.00', M: 0, P: '2100000.00', Q: '9874512.66', R: '14220318.05', S1: 0, S2: '45000.00', T: '120000.00',
  U: '12640877.31', U1: '10455900.12', V: '60000.00', X1: 0, X2: 0, Y: '25000.00', RA_corr: '1020000.00', RV_corr: '388612.44', VAR_corr: '215400.00',
  RA_cap: 0, RV_cap: '4900000.00', VAR_cap: 0,
});
const scheme = valueOf(parseScheme({
  format: 'municipal-performance/scheme@1', id: 'dirigenti', title: 'Dirigenti', ente: 'Comune di Esempio', staff: 'dirigenti', validity: { from: '2024-01-01' },
  source: { act: 'SMVP' }, rounding: 'exact', score: { kind: 'given', id: 'punti', max: '100' }, gates: [{ id: 'equilibri', label: 'Equilibri di bilancio' }],
}));
for (const year of [2024, 2025]) {
  const { balance, amount, respected } = valueOf(equilibriRespected({ W1, W2 }, civilDate(`${year}-12-31`)));
  const { access } = valueOf(scoreScheda(scheme, { person: 'A', inputs: { punti: '92' }, gates: { equilibri: { reached: respected } } }));
  console.log(`${year}: ${balance} ${formatEuro(amount)}, premio ${access ? 'ammesso' : 'escluso'}`);
}

/** The value, or the report of what to correct. */
function valueOf<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(explainFindings(outcome.findings));
  return outcome.value;
}

/* Output:
1210 Manutenzione delle scuole: 127.000,00 € − 91.250,40 € = 35.749,60 €
  1. Impegno: rifiutato
     con: Importo = 35.749,61 €
     fonte: TUEL art. 164 c. 2
     fonte: TUEL art. 183
     fonte: TUEL art. 191
     1.1. Il movimento di 35.749,61 euro supera la disponibilità di 35.749,60 euro: 35.749,60 €
        fonte: TUEL art. 164 c. 2
        fonte: TUEL art. 183
        fonte: TUEL art. 191
  1. Impegno: accettato
     con: Importo = 35.749,60 €
1220 Mensa: 30.000,00 € − 0,00 € = 30.000,00 €
missione 04: 65.749,60 €

2024: W1 6.070.052,50 €, premio ammesso
2025: W2 -238.559,94 €, premio escluso
*/
