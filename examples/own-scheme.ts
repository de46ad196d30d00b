// Writing an own scheme: what loading it says of holes and overlaps, and what another rule would have meant for a score.
import { fasciaOf, nextFascia, parseScheme, scoreScheda, whatIf, type Scheme } from 'municipal-performance';
import { explainFindings } from 'municipal-performance/explain';

const draft = {
  format: 'municipal-performance/scheme@1', id: 'bozza', title: 'Valutazione', ente: 'Comune di Esempio', staff: 'comparto',
  validity: { from: '2024-01-01' }, source: { act: 'Bozza di regolamento' }, rounding: { digits: 2, mode: 'half-up' },
  score: { kind: 'sum', max: '100', of: [{ kind: 'given', id: 'risultati', max: '70' }, { kind: 'given', id: 'comportamenti', max: '30' }] },
  fasce: [
    { id: 'terza', from: '60', below: '75', percent: '60' },
    { id: 'seconda', above: '75', to: '90', percent: '80' },
    { id: 'prima', from: '90', to: '100', percent: '100' },
  ],
};

console.log('La bozza');
const first = load(draft);
for (const score of ['74.99', '75', '90']) console.log(`  ${score} punti: ${fasciaOf(first.fasce ?? [], score)?.id ?? 'nessuna fascia'}`);

console.log('\nCorretta');
const scheme = load({
  ...draft, id: 'testo',
  fasce: [
    { id: 'nessuna', below: '60', percent: '0' },
    { id: 'terza', from: '60', below: '75', percent: '60' },
    { id: 'seconda', from: '75', below: '90', percent: '80' },
    { id: 'prima', from: '90', to: '100', percent: '100' },
  ],
});
for (const score of ['74.99', '75', '90']) console.log(`  ${score} punti: ${fasciaOf(scheme.fasce ?? [], score)?.id ?? 'nessuna fascia'}`);

const appraisal = { person: 'A', inputs: { risultati: '60', comportamenti: '14.5' } };
const scheda = scoreScheda(scheme, appraisal);
if (!scheda.ok) throw new Error('no scheda');
const { total, fascia } = scheda.value;
const next = nextFascia(scheme, scheda.value);
console.log(`\nA ha ${String(total)} punti, fascia ${fascia?.id ?? '–'}; ${'points' in next ? `alla prossima mancano ${String(next.points)}` : next.reason}`);
const other = whatIf(scheme, appraisal, { comportamenti: '15' });
if (other.ok) console.log(`Con 15 per i comportamenti: fascia ${other.value.after.fascia?.id ?? '–'}`);

/** The scheme, once what is doubtful about it has been shown. */
function load(document: unknown): Scheme {
  const outcome = parseScheme(document);
  if (!outcome.ok) throw new Error(explainFindings(outcome.findings));
  for (const { code, message } of outcome.findings) console.log(`  ${code}: ${message}`);
  if (outcome.findings.length === 0) console.log('  nessun rilievo');
  return outcome.value;
}

/* Output:
La bozza
  scheme/gap: Tabella «Fasce»: nessuna riga copre il valore 75; un valore in quel vuoto non ha alcun esito.
  scheme/overlap: Tabella «Fasce»: la riga «seconda» e la riga «prima» coprono entrambe il valore 90; vale quella scritta per prima.
  74.99 punti: terza
  75 punti: nessuna fascia
  90 punti: seconda

Corretta
  nessun rilievo
  74.99 punti: terza
  75 punti: seconda
  90 punti: prima

A ha 74.5 punti, fascia terza; alla prossima mancano 0.5
Con 15 per i comportamenti: fascia seconda
*/
