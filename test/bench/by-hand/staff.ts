import type { Decimal } from 'decimal.js';
import { achievement, Exact, figure, split, zero } from './decimals.js';

/** One of the staff as the offices know them. */
export interface Employee {
  readonly person: string;
  readonly structure: string;
  readonly presence: { readonly worked: readonly number[]; readonly absences?: readonly { readonly kind: string; readonly days: readonly number[] }[] };
  readonly inputs: {
    readonly individuali: readonly { readonly weight: string; readonly achieved: string }[];
    readonly 'di-gruppo': readonly { readonly weight: string; readonly achieved: string }[];
    readonly 'comportamento-1': string;
    readonly 'comportamento-2': string;
    readonly 'comportamento-3': string;
    readonly 'comportamento-4': string;
  };
  readonly sanctions?: readonly { readonly kind: string; readonly days?: number }[];
  readonly incentives?: readonly { readonly kind: string; readonly amount: Decimal }[];
}

export interface Scored {
  readonly employee: Employee;
  readonly points: Readonly<Record<string, Decimal>>;
  readonly total: Decimal;
  /** Enough months of presence. */
  readonly present: boolean;
  readonly access: boolean;
}

export interface Paid {
  readonly person: string;
  readonly premium: Decimal;
  readonly increase: Decimal;
}

const [half, thirty] = [new Exact('2.5'), new Exact(30)];
const neutral = ['maternità', 'paternità', 'congedo parentale'];

export function scored(employee: Employee): Scored {
  const { inputs, presence } = employee;
  const given = (name: 'comportamento-1' | 'comportamento-2' | 'comportamento-3' | 'comportamento-4') => figure(inputs[name], zero, half, name);
  const individuali = achievement(inputs.individuali, 'individuali').times(15).dividedBy(100);
  const gruppo = achievement(inputs['di-gruppo'], 'di-gruppo').times(25).dividedBy(100);
  const comportamenti = given('comportamento-1').plus(given('comportamento-2')).plus(given('comportamento-3')).plus(given('comportamento-4'));
  const total = individuali.plus(gruppo).plus(comportamenti);
  const counted = (presence.absences ?? []).filter(({ kind }) => neutral.includes(kind));
  const months = presence.worked.filter((days, month) => counted.reduce((sum, absence) => sum + (absence.days[month] ?? 0), days) >= 12).length;
  const present = months >= 6;
  return {
    employee, total, present, access: present && total.gte(thirty),
    points: { punteggio: total, 'individuali-punti': individuali, 'di-gruppo-punti': gruppo, comportamenti },
  };
}

interface Sum {
  readonly paid: readonly Paid[];
  readonly wellbeing: Decimal;
  readonly undistributed: Decimal;
}

/** From the fund to the cent: increase, budgets of the settori, premiums, who is below the minimum, other incentives, sanctions. */
export function paid(people: readonly Scored[], fund: Decimal): Sum {
  const increases = people.map(() => zero);
  const rest = payIncreases(people, fund, increases);
  const premiums = payBudgets(people, rest);
  const undistributed = rest.minus(premiums.reduce((sum, premium) => sum.plus(premium), zero));
  let wellbeing = zero;
  let pot = zero;
  const isCut = people.map(({ access, employee }, index) => {
    const premium = premiums[index] ?? zero;
    if (!access) {
      wellbeing = wellbeing.plus(premium);
      premiums[index] = zero;
      return false;
    }
    const kept = premium.times(keptPercent(employee)).dividedBy(100).toDecimalPlaces(2);
    pot = pot.plus(premium.minus(kept));
    premiums[index] = kept;
    return kept.lt(premium);
  });
  const recipients = people.flatMap(({ access }, index) => (access && !isCut[index] ? [index] : []));
  const given = split(pot, recipients.map((index) => premiums[index] ?? zero));
  recipients.forEach((index, place) => {
    premiums[index] = (premiums[index] ?? zero).plus(given[place] ?? zero);
  });
  const paidToAll = people.map(({ employee }, index) => {
    const percent = sanctionPercent(employee);
    const [premium, increase] = [premiums, increases].map((amounts) => {
      const whole = amounts[index] ?? zero;
      const kept = percent === 0 ? whole : whole.times(100 - percent).dividedBy(100).toDecimalPlaces(2);
      wellbeing = wellbeing.plus(whole.minus(kept));
      return kept;
    });
    return { person: employee.person, premium: premium ?? zero, increase: increase ?? zero };
  });
  const left = recipients.length === 0 ? undistributed.plus(pot) : undistributed;
  const all = paidToAll.reduce((sum, { premium, increase }) => sum.plus(premium).plus(increase), zero);
  if (!all.plus(wellbeing).plus(left).eq(fund)) throw new Error('the fund does not add up');
  return { paid: paidToAll, wellbeing, undistributed: left };
}

/** 33 % of the mean to the best 10 % of each settore; equals that do not all fit are left out. */
function payIncreases(people: readonly Scored[], fund: Decimal, increases: Decimal[]): Decimal {
  const settori = bySettore(people, ({ access }) => access);
  const chosen: number[] = [];
  let heads = 0;
  for (const members of settori.values()) {
    heads += members.length;
    const places = Math.floor(members.length / 10);
    const score = (index: number) => people[index]?.total ?? zero;
    const ranked = [...members].sort((a, b) => score(b).cmp(score(a)) || a - b);
    const [last, next] = [ranked[places - 1], ranked[places]];
    if (last === undefined) continue;
    const isTie = next !== undefined && score(last).eq(score(next));
    chosen.push(...ranked.slice(0, places).filter((index) => !isTie || score(index).gt(score(last))));
  }
  if (chosen.length === 0) return fund;
  const left = fund.minus(fund.times(33).times(chosen.length).dividedBy(100 * heads)).toDecimalPlaces(2);
  const shares = split(fund.minus(left), chosen.map(() => new Exact(1)));
  chosen.forEach((index, place) => {
    increases[index] = shares[place] ?? zero;
  });
  return left;
}

/** To each settore by heads, to each person by score; who has no access for the score only still counts. */
function payBudgets(people: readonly Scored[], fund: Decimal): Decimal[] {
  const settori = [...bySettore(people, () => true).values()];
  const weight = (index: number) => (people[index]?.present ? people[index].total : zero);
  const budgets = split(fund, settori.map((members) => new Exact(members.filter((index) => people[index]?.present).length)));
  const premiums = people.map(() => zero);
  settori.forEach((members, place) => {
    split(budgets[place] ?? zero, members.map(weight)).forEach((share, member) => {
      premiums[members[member] ?? 0] = share;
    });
  });
  return premiums;
}

function bySettore(people: readonly Scored[], counts: (person: Scored) => boolean): Map<string, number[]> {
  const settori = new Map<string, number[]>();
  people.forEach((person, index) => {
    if (!counts(person)) return;
    const members = settori.get(person.employee.structure);
    if (members) members.push(index);
    else settori.set(person.employee.structure, [index]);
  });
  return settori;
}

/** What stays of the premium beside other incentives: all up to 1,000 euro, half up to 1,500, nothing from there. */
function keptPercent({ incentives = [] }: Employee): number {
  const groups = [['organizzativa'], ['funzioni tecniche', 'IMU-TARI', 'altri']];
  return Math.min(...groups.map((kinds) => {
    const sum = incentives.reduce((all, { kind, amount }) => (kinds.includes(kind) ? all.plus(amount) : all), zero);
    return sum.gte(1500) ? 0 : sum.gte(1001) ? 50 : 100;
  }));
}

function sanctionPercent({ sanctions = [] }: Employee): number {
  return Math.max(0, ...sanctions.map(({ kind, days = 0 }) => {
    switch (kind) {
      case 'rimprovero verbale': return 0;
      case 'rimprovero scritto': return 10;
      case 'multa': return 15;
      case 'sospensione': return days <= 10 ? 20 : days <= 30 ? 25 : 30;
      default: throw new Error(`${kind}: no such sanction`);
    }
  }));
}
