// Tables of a spreadsheet in and out: what cannot be read is found by row and column, and nothing is lost.
import { objectiveBalance } from 'municipal-performance';
import { draftFinanceRows } from 'municipal-performance/drafting';
import { explainFindings, financeRows, formatEuro } from 'municipal-performance/explain';

const drafted = draftFinanceRows([
  { 'Entrata/Uscita': 'Entrata', CAPITOLO: '85', ' Importo € ': '1.500,00', Note: '' },
  { 'Entrata/Uscita': 'Spesa', CAPITOLO: '9433/999', ' Importo € ': 4250.5, Note: 'verde pubblico' },
  { 'Entrata/Uscita': 'Spesa', CAPITOLO: 'PULIZIE', ' Importo € ': '12.000', Note: '' },
  { 'Entrata/Uscita': 'Spesa', CAPITOLO: '1210', ' Importo € ': '3.000 circa', Note: '' },
  { 'Entrata/Uscita': '', CAPITOLO: 'Totale', ' Importo € ': '20.750,50', Note: '' },
]);
if (!drafted.ok) throw new Error(explainFindings(drafted.findings));
console.log(explainFindings(drafted.findings));

const finance = { rows: drafted.value.rows };
console.log('\nRighe lette, come tornano nel foglio');
for (const row of financeRows({ finance })) console.log(`  ${JSON.stringify(row)}`);
const { differenza, side } = objectiveBalance({ finance });
console.log(`Differenza ${formatEuro(differenza)} ${side}`);

console.log('\nNon lette');
for (const { at, value } of drafted.value.unread) console.log(`  ${at}: ${JSON.stringify(value)}`);

/* Output:
5 rilievi: 2 errori, 2 avvisi, 1 nota

Errori (2)
1. La cella «3.000 circa» non si legge come un importo con al massimo due decimali.
   dove: /3/ Importo €
   che fare: Correggere la cella; finché non è corretta resta, come stampata, nella parte non letta.
   codice: drafting/cell
2. La cella della colonna «Entrata/Uscita» è vuota, e senza di essa la riga 5 non si legge.
   dove: /4/Entrata~1Uscita
   che fare: Compilare la cella; se la riga è un totale o un titolo, toglierla.
   codice: drafting/cell-empty

Avvisi (2)
1. La colonna «Note» non è fra quelle della tabella: le sue celle restano nella parte non letta.
   dove: tutto il documento
   che fare: Correggere il titolo, se è uno di questi: E/U, Capitolo, Capitolo a parole, Imp./Acc., Imp./Acc. a parole, Descrizione, Importo; altrimenti togliere la colonna.
   codice: drafting/column-unknown
2. «PULIZIE» non ha la forma di un capitolo, come «9433/999»: resta come testo.
   dove: /2/CAPITOLO
   che fare: Se è un codice, correggerlo; se sono parole, spostarle nella colonna del testo.
   codice: drafting/kept-as-text

Note (1)
1. «12.000» è letto 12000: il punto separa le migliaia; altrimenti sarebbe 12.
   dove: /2/ Importo € , caratteri 1–6
   che fare: Confermare la lettura, oppure scrivere i decimali con la virgola.
   codice: drafting/thousands-point

Righe lette, come tornano nel foglio
  {"E/U":"E","Capitolo":"85","Capitolo a parole":"","Imp./Acc.":"","Imp./Acc. a parole":"","Descrizione":"","Importo":"1.500,00"}
  {"E/U":"U","Capitolo":"9433/999","Capitolo a parole":"","Imp./Acc.":"","Imp./Acc. a parole":"","Descrizione":"","Importo":"4.250,50"}
  {"E/U":"U","Capitolo":"","Capitolo a parole":"PULIZIE","Imp./Acc.":"","Imp./Acc. a parole":"","Descrizione":"","Importo":"12.000,00"}
Differenza 14.750,50 € U

Non lette
  /1/Note: "verde pubblico"
  /3: {"Entrata/Uscita":"Spesa","CAPITOLO":"1210"," Importo € ":"3.000 circa","Note":""}
  /4: {"Entrata/Uscita":"","CAPITOLO":"Totale"," Importo € ":"20.750,50","Note":""}
*/
