// An objective as a municipality prints it: read, with every choice of the reader named; linted; balanced; written as JSON.
import { checkPlan, objectiveBalance, parsePlan, writePlan } from 'municipal-performance';
import { draftPlan } from 'municipal-performance/drafting';
import { formatEuro } from 'municipal-performance/explain';

const drafted = draftPlan({
  ente: 'Comune di Esempio', year: 2016,
  objectives: [{
    id: 'O1', title: 'Formazione del personale',
    resultIndicators: [
      { name: 'Incremento dei corsi', formula: 'n. corsi 2016 - n. corsi 2015 / n. corsi 2015 x 100', target: '+ 5%' },
      { name: 'Tempo medio di iscrizione', formula: 'giorni di attesa', target: 'entro 10 gg' },
      { name: 'Adozione del piano', target: 'sì entro il 30 giugno' },
    ],
    finance: { rows: [{ side: 'E', capitolo: '85', amount: '1.500,00' }, { side: 'U', capitolo: '9433/999', amount: '4.250,50' }], printedDifference: '2.750,00', printedDifferenceSide: 'U' },
  }],
});
if (!drafted.ok) throw new Error(drafted.findings.map(({ message }) => message).join('\n'));

console.log('Come è stato letto');
for (const { at, severity, message } of drafted.findings) console.log(`  ${severity} ${at}\n    ${message}`);

const plan = drafted.value;
for (const { name, formula, target } of plan.objectives[0]?.indicators ?? []) console.log(`${name}: ${formula ?? '–'} | ${JSON.stringify(target)}`);

console.log('\nChe cosa non va nel piano');
for (const { at, message, advice } of checkPlan(plan)) console.log(`  ${at}: ${message}\n    ${advice}`);

for (const objective of plan.objectives) {
  const { entrate, uscite, differenza, side } = objectiveBalance(objective);
  console.log(`\n${objective.id}: entrate ${formatEuro(entrate)}, uscite ${formatEuro(uscite)}, differenza ${formatEuro(differenza)} ${side}`);
}
console.log(`Scritto come documento e riletto: ${parsePlan(writePlan(plan)).findings.length} rilievi`);

/* Output:
Come è stato letto
  warning /objectives/0/resultIndicators/0/formula
    Mancano le parentesi: la formula è letta ([corsi 2016] - [corsi 2015]) / [corsi 2015] * 100; alla lettera sarebbe [corsi 2016] - [corsi 2015] / [corsi 2015] * 100.
  warning /objectives/0/resultIndicators/2/target
    «30 giugno» è senza anno: è letto 30/06/2016, nell’anno del piano.
Incremento dei corsi: ([corsi 2016] - [corsi 2015]) / [corsi 2015] * 100 | {"kind":"change","direction":"increase","comparator":">=","value":"5","unit":"percent","baseline":null}
Tempo medio di iscrizione: [giorni di attesa] | {"kind":"threshold","comparator":"<=","value":"10","unit":"days"}
Adozione del piano: – | {"kind":"deadline","by":"2016-06-30"}

Che cosa non va nel piano
  /objectives/0/finance/printed: Obiettivo O1: la differenza stampata è 2.750,00 euro, le righe danno 2.750,50 euro (U).
    Controllare gli importi delle righe e la differenza stampata.

O1: entrate 1.500,00 €, uscite 4.250,50 €, differenza 2.750,50 € U
Scritto come documento e riletto: 0 rilievi
*/
