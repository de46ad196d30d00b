// Why this premium? One person of the Elevate Qualificazioni of Cremona 2024, from the fund to the cent. The scheme is that of
// the report, the appraisals are invented.
import { readFileSync } from 'node:fs';
import { award, parseAppraisals, parseFondo, parseScheme, scoreSchede } from 'municipal-performance';
import { explain, explainFindings, formatEuro, sourcesOf } from 'municipal-performance/explain';
import { citationText, civilDate } from 'municipal-performance/values';

const scheme = parseScheme(read('scheme-cremona-eq-2024'));
const appraisals = parseAppraisals(read('appraisals-cremona-eq-2024'));
const fondo = parseFondo(read('fondo-cremona-eq-2024'));
if (!scheme.ok || !appraisals.ok || !fondo.ok) throw new Error('the documents cannot be read');

const schede = scoreSchede(scheme.value, appraisals.value, { on: civilDate('2024-12-31') });
const paid = schede.ok ? award(schede.value, fondo.value, scheme.value) : schede;
if (!paid.ok) throw new Error(explainFindings(paid.findings));

const [first, ...others] = paid.value.people;
if (!first) throw new Error('nobody');
console.log(explain(first.step, { depth: 2 }));
console.log(`\nFonti: ${sourcesOf(first.step).map(citationText).join('; ')}`);
for (const { person, reason } of others.filter((one) => one.reason !== null)) console.log(`${person} non è pagato: ${reason ?? ''}`);
console.log(`Pagati ${formatEuro(paid.value.paid)} + non distribuiti ${formatEuro(paid.value.undistributed)} = fondo ${formatEuro(paid.value.fondo)}`);

function read(name: string): unknown {
  return JSON.parse(readFileSync(new URL(`documents/${name}.json`, import.meta.url), 'utf8'));
}

/* Output:
1. Premio di EQ-1: 62.120,05 €
   calcolo: Σ dei passi
   con: fondo = 92.040,38 €
   fonte: Relazione sulla performance 2024 l. 948-959
   1.1. Punteggio di EQ-1: 94,786764… punti
      calcolo: somma − penalità, nei limiti, arrotondata
      con: somma dei fattori = 94,786764… punti; dopo penalità e limiti = 94,786764… punti; accesso: condizione equilibri = sì; condizione raggiunta; raggiunta; accesso: punteggio minimo = sì; 60 ≤ X; accesso: mesi nel posto = sì; almeno 4 mesi; 12 mesi
      scelta: rounding = exact
      fonte: Relazione sulla performance 2024 l. 909-980
      1.1.1. Punteggio: 94,786764… punti
         calcolo: somma
         (5 passaggi non riportati)
   1.2. Ripartizione (premio): 62.120,05 €
      con: da dividere = 92.040,38 €; somma dei pesi = 140,441136…; peso (score × time) = 94,786764…; euro per unità di peso = 655,366244… €

Fonti: Relazione sulla performance 2024 l. 948-959; Relazione sulla performance 2024 l. 909-980; Relazione sulla performance 2024 l. 935-942
Pagati 92.040,38 € + non distribuiti 0,00 € = fondo 92.040,38 €
*/
