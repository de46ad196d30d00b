import { describe, expect, it } from 'vitest';
import {
  contractValue, limitsCheck, parseRegulation, procurementParameter, procurementRoute, regulationRoute, splittingSigns,
  technicalIncentives, type ContractParts, type IncentiveQuestion, type ParameterName, type ProcurementQuestion,
} from 'municipal-performance/procurement';
import type { Outcome } from 'municipal-performance';
import { procurementParameters, procurementTerms } from 'municipal-performance/law';
import { cremona2016Regulation } from 'municipal-performance/samples';
import { civilDate } from 'municipal-performance/values';

const day = civilDate;
const in2024 = { from: day('2024-01-01'), to: day('2024-12-31') };
const bought = (id: string, on: string, value: string) => ({ id, on: day(on), kind: 'services' as const, object: '90910000', value });
const read = parseRegulation(cremona2016Regulation);
if (!read.ok) throw new Error('expected the guideline of Cremona');
const guideline = read.value;

describe('what a finding says, and where', () => {
  const worth = (parts: ContractParts) => contractValue(parts);
  const route = ({ on, ...rest }: Omit<ProcurementQuestion, 'on'> & { readonly on: string }) => procurementRoute({ on: day(on), ...rest });
  const incentives = ({ on, ...rest }: Omit<IncentiveQuestion, 'on'> & { readonly on: string }) => technicalIncentives({ on: day(on), ...rest });

  it.each<[string, () => Outcome<unknown>, string, string, Readonly<Record<string, string>>]>([
    ['a minus', () => worth({ kind: 'works', value: '-1234.5' }), 'amount-negative', '/value', { amount: '-1234.50' }],
    ['a third decimal', () => worth({ kind: 'works', value: '1', options: '1.001' }), 'amount-decimals', '/options', { amount: '1.001' }],
    ['VAT included', () => worth({ kind: 'works', value: '1', vat: 'included' }), 'vat', '/vat', { vat: 'inclusa' }],
    ['VAT unknown', () => worth({ kind: 'works', value: '1', vat: 'unknown' }), 'vat', '/vat', { vat: 'non indicata' }],
    ['another kind', () => worth({ kind: 'x' as 'works', value: '1' }), 'unknown-kind', '/kind', { kind: 'x', kinds: 'works, supplies, services, engineering, social, concession' }],
    [
      'the main object', () => worth({ kind: 'supplies', value: '1', mixedWith: [{ kind: 'works', value: '1.50' }, { kind: 'works', value: '0.5' }] }),
      'main-object', '/mixedWith', { kind: 'supplies', kindValue: '1.00 €', main: 'works', mainValue: '2.00 €' },
    ],
    [
      'a tie', () => worth({ kind: 'supplies', value: '1', mixedWith: [{ kind: 'services', value: '0.5' }, { kind: 'works', value: '1' }] }),
      'main-object-tied', '/mixedWith', { kind: 'supplies', other: 'works', value: '1.00 €' },
    ],
    [
      'a small lot', () => worth({ kind: 'supplies', value: '79999.99', otherLots: ['420000'] }),
      'small-lot', '/otherLots', { lot: '79999.99 €', limit: '80000.00 €', share: '16', article: 'art. 14 c. 11 D.Lgs. 36/2023' },
    ],
    ['too high a share', () => incentives({ on: '2024-03-01', kind: 'works', base: '1', share: '2.5' }), 'incentive-share', '/share', { share: '2.5', cap: '2', article: 'art. 45 D.Lgs. 36/2023' }],
    [
      'no direttore dell’esecuzione', () => incentives({ on: '2024-03-01', kind: 'services', base: '1' }),
      'incentive-not-due', '/kind', { kind: 'services', why: 'non è nominato il direttore dell’esecuzione' },
    ],
    [
      'works only (art. 93 D.Lgs. 163/2006)', () => incentives({ on: '2016-03-01', kind: 'services', base: '1', hasDec: true }),
      'incentive-not-due', '/kind', { kind: 'services', why: 'in quel giorno spettano per i soli lavori' },
    ],
    [
      'two texts', () => procurementParameter('suppliesServicesQualificationNeeded', day('2024-01-01'), '140000'), 'parameter-conflict', '/value',
      { label: 'Qualificazione della stazione appaltante per forniture e servizi', amount: '140000.00 €', article: 'art. 62 c. 1 D.Lgs. 36/2023', other: 'all. II.4 art. 5 D.Lgs. 36/2023' },
    ],
    ['a ceiling passed', () => limitsCheck([{ name: 'Pulizie', ceiling: '3', amounts: ['4', '0.5'] }]), 'limit-exceeded', '/0', { name: 'Pulizie', used: '4.50 €', ceiling: '3.00 €', excess: '1.50 €' }],
    [
      'a sign of splitting', () => splittingSigns([bought('A', '2024-02-01', '70000.01'), bought('B', '2024-05-01', '70000')], in2024), 'splitting-sign', '',
      { object: '90910000', sum: '140000.01 €', bound: '140000.00 €', article: 'art. 50 c. 1 e) D.Lgs. 36/2023', purchases: 'A, B' },
    ],
    [
      'two regimes, by the notice', () => route({ on: '2023-07-05', clock: { determina: day('2023-06-29'), notice: day('2023-07-05') }, kind: 'services', value: '139500' }),
      'regime-unsettled', '/clock', {
        regimes: 'D.Lgs. 36/2023 / DL 76/2020 modificato dal DL 77/2021', procedures: 'affidamento_diretto / negoziata_senza_bando',
        why: 'La determina è del 2023-06-29, il bando del 2023-07-05: i due giorni cadono sotto regimi diversi',
      },
    ],
    [
      'two regimes, by the invitations', () => route({ on: '2023-06-29', clock: { invitation: day('2023-07-05') }, kind: 'services', value: '139500' }), 'regime-unsettled', '/clock', {
        regimes: 'DL 76/2020 modificato dal DL 77/2021 / D.Lgs. 36/2023', procedures: 'negoziata_senza_bando / affidamento_diretto',
        why: 'La determina è del 2023-06-29, gli inviti del 2023-07-05: i due giorni cadono sotto regimi diversi',
      },
    ],
    [
      'a doubt of law', () => route({ on: '2025-03-01', kind: 'services', value: '150000', pnrr: true }), 'regime-unsettled', '/clock', {
        regimes: 'D.Lgs. 36/2023 dopo il correttivo D.Lgs. 209/2024 / DL 77/2021 e DL 13/2023 (PNRR e PNC)', procedures: 'negoziata_senza_bando / ?',
        why: 'Per i contratti finanziati da PNRR, PNC o fondi europei l’art. 225 c. 8 D.Lgs. 36/2023 mantiene le regole speciali del DL 77/2021 e del DL 13/2023',
      },
    ],
    [
      'two causes at once', () => route({ on: '2023-07-05', clock: { determina: day('2023-06-29') }, kind: 'services', value: '139500', pnrr: true }), 'regime-unsettled', '/clock', {
        regimes: 'D.Lgs. 36/2023 / DL 76/2020 modificato dal DL 77/2021 / DL 77/2021 e DL 13/2023 (PNRR e PNC)', procedures: 'affidamento_diretto / negoziata_senza_bando / ?',
        why: 'La determina è del 2023-06-29, gli inviti del 2023-07-05: i due giorni cadono sotto regimi diversi; per i contratti finanziati da PNRR, PNC o fondi europei l’art. 225 c. 8 D.Lgs. 36/2023 mantiene le regole speciali del DL 77/2021 e del DL 13/2023',
      },
    ],
    [
      'a day to be said', () => route({ on: '2016-04-19', kind: 'works', value: '100000' }), 'notice-day', '/clock',
      { on: '2016-04-19', why: 'il D.Lgs. 50/2016 è entrato in vigore il giorno stesso della pubblicazione e per l’ANAC i bandi pubblicati quel giorno restano sotto il vecchio codice' },
    ],
    [
      'a kind without band', () => route({ on: '2018-03-01', kind: 'concession', value: '1' }), 'kind-not-covered', '/kind',
      { kind: 'concession', amount: '1.00 €', regime: 'D.Lgs. 50/2016 dopo il correttivo D.Lgs. 56/2017' },
    ],
    ['a band from knowledge', () => route({ on: '2018-03-01', kind: 'services', value: '50000' }), 'from-knowledge', '', { article: 'art. 36 c. 2 b) D.Lgs. 50/2016' }],
    [
      'what is debated', () => route({ on: '2024-03-01', kind: 'social', value: '1' }), 'debated', '/kind', {
        article: 'art. 127 D.Lgs. 36/2023; art. 128 c. 8 D.Lgs. 36/2023',
        why: 'Valgono i soli principi dell’art. 128 c. 3: se si applichino le fasce dell’art. 50 è discusso.',
      },
    ],
    [
      'a day after the last look at the text', () => route({ on: '2026-11-01', kind: 'works', value: '1' }), 'checked-until', '/on',
      { regime: 'D.Lgs. 36/2023 dopo il correttivo D.Lgs. 209/2024', checkedTo: '2026-10-31', on: '2026-11-01' },
    ],
    ['PNRR before July 2023', () => route({ on: '2022-03-01', kind: 'works', value: '1', pnrr: true }), 'pnrr-not-covered', '/pnrr', { on: '2022-03-01' }],
    [
      'cross-border interest before July 2023', () => route({ on: '2022-03-01', kind: 'works', value: '1', crossBorderInterest: true }),
      'cross-border-not-covered', '/crossBorderInterest', { on: '2022-03-01' },
    ],
    [
      'fewer operators than the law', () => procurementRoute({ on: day('2017-05-20'), kind: 'works', value: '100000' }, guideline), 'local-below-law', '',
      { local: '5', law: '10', article: 'art. 36 c. 2 b) D.Lgs. 50/2016 come modificato dal D.Lgs. 56/2017' },
    ],
    [
      'a hole in the regulation', () => regulationRoute(guideline, { kind: 'works', value: '9999.50' }), 'regulation-hole', '/rules',
      { matter: 'scelta del contraente', kinds: 'works', range: 'a 9999.50 €' },
    ],
    [
      'two rules for one amount', () => regulationRoute(guideline, { kind: 'supplies', value: '40000' }), 'regulation-overlap', '/rules',
      { matter: 'chi svolge la gara', kinds: 'supplies', range: 'a 40000.00 €', rules: 'cua-acquisti, provveditorato' },
    ],
    ['a kind that the regulation does not name', () => regulationRoute(guideline, { kind: 'social', value: '1' }), 'regulation-silent', '/rules', { kind: 'social' }],
    ...regulationFindings(),
  ])('%s', (_, ask, code, at, values) => {
    expect(ask().findings.map((finding) => [finding.code, finding.at, finding.values])).toContainEqual([`procurement/${code}`, at, values]);
  });

  it('an unknown parameter: the names that there are', () => {
    const [finding] = procurementParameter('iva' as ParameterName, day('2024-01-01')).findings;
    expect(finding?.values.name).toBe('iva');
    expect(finding?.values.names?.split(', ')).toEqual([...Object.keys(procurementParameters), 'standStillDays', ...Object.keys(procurementTerms)]);
  });
});

/** The findings on a regulation itself. */
function regulationFindings(): [string, () => Outcome<unknown>, string, string, Readonly<Record<string, string>>][] {
  const bound = (amount: string, inclusive = true) => ({ amount, inclusive });
  const award = (id: string, lower: string, upper: string | null, more: object = {}) =>
    ({ id, matter: 'award', kinds: ['works'], lower: bound(lower), upper: upper === null ? null : bound(upper, false), rule: id, minOperators: 1, ...more });
  const regulation = (rules: readonly object[], more: object = {}) =>
    ({ format: 'municipal-performance/regulation@1', ente: 'E', title: 'T', source: { act: 'A' }, rules, ...more });
  const due = { after: 'day', days: 1, counting: 'calendar' };
  const outside = (days: object, on: string) => (): Outcome<unknown> => {
    const dated = parseRegulation(regulation([award('a', '0', null)], days));
    return dated.ok ? regulationRoute(dated.value, { kind: 'works', value: '1', on: day(on) }) : dated;
  };
  return [
    [
      'a band that holds no amount', () => parseRegulation(regulation([award('a', '10', '5', { lower: bound('10', false) })])),
      'regulation-bounds', '/rules/0', { id: 'a', lower: '10.00 € escluso', upper: '5.00 € escluso' },
    ],
    [
      'a band upside down, both bounds included', () => parseRegulation(regulation([award('a', '10', '5', { upper: bound('5') })])),
      'regulation-bounds', '/rules/0', { id: 'a', lower: '10.00 € incluso', upper: '5.00 € incluso' },
    ],
    ['a hole where all bands are empty', () => parseRegulation(regulation([award('a', '10', '5')])), 'regulation-hole', '/rules', { matter: 'scelta del contraente', kinds: 'works', range: 'da 0.00 € in su' }],
    [
      'an overlap', () => parseRegulation(regulation([award('a', '0', '20'), award('b', '10', null)])),
      'regulation-overlap', '/rules', { matter: 'scelta del contraente', kinds: 'works', range: 'da 10.00 € a 19.99 €', rules: 'a, b' },
    ],
    ['an award without operators', () => parseRegulation(regulation([award('a', '0', null, { minOperators: undefined })])), 'regulation-operators', '/rules/0', { id: 'a' }],
    [
      'an id of a rule on a category', () => parseRegulation(regulation([award('a', '0', null)], { categories: [{ id: 'a', name: 'n', yearlyCap: null, rule: 'r' }] })),
      'regulation-repeated-id', '/categories/0/id', { id: 'a' },
    ],
    [
      'an id of a rule on a term', () => parseRegulation(regulation([award('a', '0', null)], { terms: [{ id: 'b', event: 'e', label: 'l', due }, { id: 'a', event: 'e', label: 'l', due }] })),
      'regulation-repeated-id', '/terms/1/id', { id: 'a' },
    ],
    ['a day before both ends', outside({ from: '2024-01-01', to: '2024-12-31' }, '2023-12-31'), 'regulation-not-in-force', '', { period: 'dal 2024-01-01 fino al 2024-12-31', on: '2023-12-31' }],
    ['a day before its start', outside({ from: '2024-01-01' }, '2023-12-31'), 'regulation-not-in-force', '', { period: 'dal 2024-01-01', on: '2023-12-31' }],
    ['a day after its end', outside({ to: '2024-12-31' }, '2025-01-01'), 'regulation-not-in-force', '', { period: 'fino al 2024-12-31', on: '2025-01-01' }],
  ];
}
