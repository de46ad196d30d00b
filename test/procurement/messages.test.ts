import { describe, expect, it } from 'vitest';
import {
  contractValue, limitsCheck, parseRegulation, procurementParameter, procurementRoute, regulationRoute, splittingSigns, technicalIncentives,
  type ContractParts, type IncentiveQuestion, type ParameterName, type ProcurementQuestion,
} from 'municipal-performance/procurement';
import type { Outcome } from 'municipal-performance';
import { cremona2016Regulation } from 'municipal-performance/samples';
import { civilDate } from 'municipal-performance/values';

const day = civilDate;
const in2024 = { from: day('2024-01-01'), to: day('2024-12-31') };
const bought = (id: string, on: string, value: string) => ({ id, on: day(on), kind: 'services' as const, object: '90910000', value });
const read = parseRegulation(cremona2016Regulation);
if (!read.ok) throw new Error('expected the guideline of Cremona');
const guideline = read.value;

describe('what a finding says', () => {
  const worth = (parts: ContractParts) => contractValue(parts);
  const route = ({ on, ...rest }: Omit<ProcurementQuestion, 'on'> & { readonly on: string }) => procurementRoute({ on: day(on), ...rest });
  const incentives = ({ on, ...rest }: Omit<IncentiveQuestion, 'on'> & { readonly on: string }) => technicalIncentives({ on: day(on), ...rest });

  it.each<[string, () => Outcome<unknown>, string, string]>([
    ['a minus', () => worth({ kind: 'works', value: '-1234.5' }), '/value', 'L’importo -1234.50 è negativo.'],
    ['a third decimal', () => worth({ kind: 'works', value: '1', options: '1.001' }), '/options', 'L’importo 1.001 ha più di due decimali.'],
    ['VAT included', () => worth({ kind: 'works', value: '1', vat: 'included' }), '/vat', 'L’importo non è al netto dell’IVA (IVA: inclusa).'],
    ['VAT unknown', () => worth({ kind: 'works', value: '1', vat: 'unknown' }), '/vat', 'L’importo non è al netto dell’IVA (IVA: non indicata).'],
    ['another kind', () => worth({ kind: 'x' as 'works', value: '1' }), '/kind', 'Il tipo di contratto «x» non è previsto.'],
    [
      'the main object', () => worth({ kind: 'supplies', value: '1', mixedWith: [{ kind: 'works', value: '1.50' }, { kind: 'works', value: '0.5' }] }), '/mixedWith',
      'Nel contratto misto prevale «works» (2.00 €), non «supplies» (1.00 €).',
    ],
    [
      'a tie', () => worth({ kind: 'supplies', value: '1', mixedWith: [{ kind: 'services', value: '0.5' }, { kind: 'works', value: '1' }] }), '/mixedWith',
      'Nel contratto misto «supplies» e «works» hanno lo stesso valore (1.00 €): non c’è un oggetto principale.',
    ],
    [
      'a small lot', () => worth({ kind: 'supplies', value: '79999.99', otherLots: ['420000'] }), '/otherLots',
      'Il lotto di 79999.99 € è sotto 80000.00 € e vale il 16 % del totale: può rientrare nella deroga dei piccoli lotti.',
    ],
    ['too high a share', () => incentives({ on: '2024-03-01', kind: 'works', base: '1', share: '2.5' }), '/share', 'La quota 2.5 % non è tra 0 e il massimo di legge, 2 % (art. 45 D.Lgs. 36/2023).'],
    [
      'no direttore dell’esecuzione', () => incentives({ on: '2024-03-01', kind: 'services', base: '1' }), '/kind',
      'Per «services» gli incentivi per funzioni tecniche non spettano: non è nominato il direttore dell’esecuzione.',
    ],
    [
      'works only (art. 93 D.Lgs. 163/2006)', () => incentives({ on: '2016-03-01', kind: 'services', base: '1', hasDec: true }), '/kind',
      'Per «services» gli incentivi per funzioni tecniche non spettano: in quel giorno spettano per i soli lavori.',
    ],
    ['an unknown parameter', () => procurementParameter('iva' as ParameterName, day('2024-01-01')), '', 'Il parametro «iva» non è previsto.'],
    [
      'two texts', () => procurementParameter('suppliesServicesQualificationNeeded', day('2024-01-01'), '140000'), '/value',
      '«Qualificazione della stazione appaltante per forniture e servizi»: a 140000.00 € art. 62 c. 1 D.Lgs. 36/2023 e all. II.4 art. 5 D.Lgs. 36/2023 dicono il contrario.',
    ],
    ['a ceiling passed', () => limitsCheck([{ name: 'Pulizie', ceiling: '3', amounts: ['4', '0.5'] }]), '/0', '«Pulizie»: 4.50 € su un tetto di 3.00 €, oltre di 1.50 €.'],
    [
      'a sign of splitting', () => splittingSigns([bought('A', '2024-02-01', '70000.01'), bought('B', '2024-05-01', '70000')], in2024), '',
      'Acquisti di «90910000» per 140000.01 € in totale: nessuno raggiunge 140000.00 €, insieme sì (art. 50 c. 1 e) D.Lgs. 36/2023).',
    ],
    [
      'two regimes, by the notice', () => route({ on: '2023-07-05', clock: { determina: day('2023-06-29'), notice: day('2023-07-05') }, kind: 'services', value: '139500' }), '/clock',
      'Il regime non è univoco: D.Lgs. 36/2023 / DL 76/2020 modificato dal DL 77/2021. La determina è del 2023-06-29, il bando del 2023-07-05: i due giorni cadono sotto regimi diversi.',
    ],
    [
      'two regimes, by the invitations', () => route({ on: '2023-06-29', clock: { invitation: day('2023-07-05') }, kind: 'services', value: '139500' }), '/clock',
      'Il regime non è univoco: DL 76/2020 modificato dal DL 77/2021 / D.Lgs. 36/2023. La determina è del 2023-06-29, gli inviti del 2023-07-05: i due giorni cadono sotto regimi diversi.',
    ],
    [
      'a doubt of law', () => route({ on: '2025-03-01', kind: 'services', value: '150000', pnrr: true }), '/clock',
      'Il regime non è univoco: D.Lgs. 36/2023 dopo il correttivo D.Lgs. 209/2024 / DL 77/2021 e DL 13/2023 (PNRR e PNC). Per i contratti finanziati da PNRR, PNC o fondi europei l’art. 225 c. 8 D.Lgs. 36/2023 mantiene le regole speciali del DL 77/2021 e del DL 13/2023.',
    ],
    [
      'a day to be said', () => route({ on: '2016-04-19', kind: 'works', value: '100000' }), '/clock',
      'Il 2016-04-19 decide se l’atto è un bando pubblicato: il D.Lgs. 50/2016 è entrato in vigore il giorno stesso della pubblicazione e per l’ANAC i bandi pubblicati quel giorno restano sotto il vecchio codice.',
    ],
    [
      'a kind without band', () => route({ on: '2018-03-01', kind: 'concession', value: '1' }), '/kind',
      'Per «concession» di importo 1.00 € il regime «D.Lgs. 50/2016 dopo il correttivo D.Lgs. 56/2017» non ha una fascia nelle tabelle.',
    ],
    ['a band from knowledge', () => route({ on: '2018-03-01', kind: 'services', value: '50000' }), '', 'La fascia di art. 36 c. 2 b) D.Lgs. 50/2016 non è stata riletta nella fonte.'],
    [
      'what is debated', () => route({ on: '2024-03-01', kind: 'social', value: '1' }), '/kind',
      'Su art. 127 D.Lgs. 36/2023; art. 128 c. 8 D.Lgs. 36/2023 le letture divergono: Valgono i soli principi dell’art. 128 c. 3: se si applichino le fasce dell’art. 50 è discusso.',
    ],
    [
      'a day after the last look at the text', () => route({ on: '2026-11-01', kind: 'works', value: '1' }), '/on',
      'Le fasce di «D.Lgs. 36/2023 dopo il correttivo D.Lgs. 209/2024» sono state confrontate con il testo fino al 2026-10-31; il giorno chiesto è 2026-11-01.',
    ],
    [
      'PNRR before July 2023', () => route({ on: '2022-03-01', kind: 'works', value: '1', pnrr: true }), '/pnrr',
      'Il contratto è finanziato da PNRR, PNC o fondi europei e il 2022-03-01 precede il 2023-07-01: le regole speciali del DL 77/2021 non sono nelle tabelle.',
    ],
    [
      'cross-border interest before July 2023', () => route({ on: '2022-03-01', kind: 'works', value: '1', crossBorderInterest: true }), '/crossBorderInterest',
      'L’interesse transfrontaliero certo al 2022-03-01 non è nelle tabelle, che lo prevedono dal 2023-07-01 (art. 48 c. 2 D.Lgs. 36/2023).',
    ],
    [
      'fewer operators than the law', () => procurementRoute({ on: day('2017-05-20'), kind: 'works', value: '100000' }, guideline), '',
      'Il regolamento chiede 5 operatori, la legge 10 (art. 36 c. 2 b) D.Lgs. 50/2016 come modificato dal D.Lgs. 56/2017).',
    ],
    ['a hole in the regulation', () => regulationRoute(guideline, { kind: 'works', value: '9999.50' }), '/rules', 'Il regolamento non ha una regola (scelta del contraente, works) a 9999.50 €.'],
  ])('%s', (_, ask, at, message) => {
    const found = ask().findings.map((finding) => [finding.at, finding.message]);
    expect(found).toEqual([[at, message]]);
  });
});
