import type { Decimal } from 'decimal.js';
import { achievement, Exact, figure, hundred, zero } from './decimals.js';

/** A dirigente as the offices know him: what was found and judged, as text. */
export interface Dirigente {
  readonly person: string;
  readonly year: number;
  readonly gates: { readonly equilibri: { readonly reached: boolean; readonly exceptionClaimed?: boolean; readonly exceptionAct?: string } };
  readonly service: { readonly months: number };
  readonly inputs: {
    readonly classifiche: readonly (string | null)[];
    readonly 'riscossione-residui': string;
    readonly 'indirizzo-1': string;
    readonly 'indirizzo-2': string;
    readonly 'indirizzo-3': string;
    readonly 'indirizzo-4': string;
    readonly obiettivi: readonly { readonly weight: string; readonly achieved: string }[];
    readonly esiti: Readonly<Record<'miglioramento' | 'invarianza' | 'peggioramento' | 'nonValutabile', string>>;
    readonly 'ritardo-pagamenti': string;
    readonly programmare: string;
    readonly 'fasi-tempi': string;
    readonly 'obiettivi-eq': string;
    readonly motivazione: { readonly means: readonly string[] };
    readonly trasparenza?: string;
    readonly personale: string;
    readonly 'fasce-usate': string;
  };
}

/** What a scheda prints, and what the premium needs. */
export interface Scored {
  readonly person: string;
  readonly points: Readonly<Record<string, Decimal>>;
  readonly total: Decimal;
  readonly access: boolean;
  readonly fascia: Band | null;
  readonly months: number;
}

interface Band {
  readonly id: string;
  /** Score above this … */
  readonly above: Decimal;
  /** … up to this. */
  readonly to: Decimal;
  readonly percent: Decimal;
}

const band = (id: string, above: number, to: number, percent: number): Band =>
  ({ id, above: new Exact(above), to: new Exact(to), percent: new Exact(percent) });
const bands: readonly Band[] = [
  band('nessuna', -1, 60, 0), band('quinta', 60, 70, 70), band('quarta', 70, 80, 75), band('terza', 80, 90, 80),
  band('seconda', 90, 95, 90), band('prima', 95, 100, 100),
];
const [one, five, thirty, sixty] = [new Exact(1), new Exact(5), new Exact(30), new Exact(60)];
const [half, three, fortyTwo, year, decade] = [new Exact('2.5'), new Exact(3), new Exact(42), new Exact(-365), new Exact(3650)];
const most = new Exact(1_000_000);
const undifferentiated = [[5, 2, 0, 0], [5, 3, 0, 0], [5, 4, 3, 0]];

export function bandOf(score: Decimal): Band | null {
  return bands.find(({ above, to }) => score.gt(above) && score.lte(to)) ?? null;
}

export function scored({ person, gates, service, inputs }: Dirigente): Scored {
  const given = (name: keyof Dirigente['inputs'], high: Decimal) => figure(inputs[name], zero, high, name);
  const places = inputs.classifiche.flatMap((place) => (place === null ? [] : [figure(place, zero, most, 'classifiche')]));
  const enteA = places.length > 0 && Exact.min(...places).lte(thirty) ? five : zero;
  const enteB = given('riscossione-residui', hundred).gte(fortyTwo) ? five : zero;
  const ente = enteA.plus(enteB);
  const settoreA = given('indirizzo-1', half).plus(given('indirizzo-2', half)).plus(given('indirizzo-3', half)).plus(given('indirizzo-4', half));
  const obiettivi = achievement(inputs.obiettivi, 'obiettivi').times(30).dividedBy(100);
  const esiti = outcomes(inputs.esiti).times(10);
  const settoreBC = obiettivi.plus(esiti);
  const settoreD = figure(inputs['ritardo-pagamenti'], year, decade, 'ritardo-pagamenti').lte(zero) ? thirty : zero;
  const settore = settoreA.plus(settoreBC).plus(settoreD);
  const motivazione = mean(inputs.motivazione.means);
  const comportamento = given('programmare', one).plus(given('fasi-tempi', three)).plus(given('obiettivi-eq', one)).plus(motivazione);
  const punteggio = ente.plus(settore).plus(comportamento);
  const trasparenza = inputs.trasparenza === undefined ? zero : given('trasparenza', hundred);
  const differenziazione = penaltyOf(given('personale', most).toNumber(), given('fasce-usate', most).toNumber());
  const net = punteggio.minus(trasparenza).minus(differenziazione);
  const total = Exact.max(zero, Exact.min(hundred, net)).toDecimalPlaces(2);
  const { reached, exceptionClaimed, exceptionAct = '' } = gates.equilibri;
  const isOpen = reached || (exceptionClaimed === true && exceptionAct.trim() !== '');
  return {
    person, total, fascia: bandOf(total), months: service.months, access: isOpen && total.gte(sixty) && service.months >= 4,
    points: {
      punteggio, ente, 'ente-a': enteA, 'ente-b': enteB, settore, 'settore-a': settoreA, 'settore-b-c': settoreBC, 'obiettivi-punti': obiettivi,
      'esiti-punti': esiti, 'settore-d': settoreD, comportamento, motivazione, trasparenza, differenziazione,
    },
  };
}

/** Full premium × percent of the fascia × days ÷ days of the year, to the cent; the fund must be enough. */
export function paid(people: readonly Scored[], fund: Decimal, fullPremium: Decimal, daysInYear: number): { readonly paid: readonly { readonly person: string; readonly premium: Decimal }[]; readonly left: Decimal } {
  let left = fund;
  const premiums = people.map(({ person, fascia, months, access }) => {
    if (!access || fascia === null) return { person, premium: zero };
    const days = months === 12 ? daysInYear : months * 30;
    const premium = fullPremium.times(fascia.percent).times(days).dividedBy(100 * daysInYear).toDecimalPlaces(2);
    left = left.minus(premium);
    return { person, premium };
  });
  if (left.lt(zero)) throw new Error('the fund is not enough');
  return { paid: premiums, left };
}

function outcomes(counts: Dirigente['inputs']['esiti']): Decimal {
  const [better, same, worse] = [counts.miglioramento, counts.invarianza, counts.peggioramento].map((count) => figure(count, zero, most, 'esiti'));
  figure(counts.nonValutabile, zero, most, 'esiti');
  if (!better || !same || !worse) throw new Error('esiti: a count is missing');
  const good = better.plus(same);
  const all = good.plus(worse);
  if (all.isZero()) throw new Error('esiti: nothing was counted');
  return good.dividedBy(all);
}

function mean(answers: readonly string[]): Decimal {
  if (answers.length === 0) throw new Error('motivazione: no answers');
  return answers.reduce((sum, answer) => sum.plus(figure(answer, one, five, 'motivazione')), zero).dividedBy(answers.length);
}

function penaltyOf(heads: number, used: number): Decimal {
  if (!Number.isInteger(heads) || !Number.isInteger(used)) throw new Error('personale, fasce-usate: whole numbers');
  const row = heads <= 20 ? 0 : heads <= 40 ? 1 : 2;
  const column = used <= 1 ? 0 : used === 2 ? 1 : used === 3 ? 2 : 3;
  return new Exact(undifferentiated[row]?.[column] ?? 0);
}
