import { award, parseScheme, scoreSchede, type Appraisal, type Scheda, type Scheme } from 'municipal-performance';
import { cremonaComparto2024 } from 'municipal-performance/samples';
import { civilDate, euro } from 'municipal-performance/values';
import type { Row } from './measure.js';

const on = civilDate('2024-12-31');
const behaviours = ['comportamento-1', 'comportamento-2', 'comportamento-3'];

/** People of 400 settori, with sanctions and other incentives here and there. */
function peopleOf(count: number): readonly Appraisal[] {
  return Array.from({ length: count }, (_, index) => ({
    person: `P${index}`, year: 2024, structure: `S${index % 400}`, presence: { worked: Array<number>(12).fill(20) },
    inputs: {
      individuali: [{ weight: '60', achieved: String(60 + ((index * 7) % 41)) }, { weight: '40', achieved: '100' }],
      'di-gruppo': [{ weight: '1', achieved: String(50 + ((index * 13) % 51)) }],
      ...Object.fromEntries(behaviours.map((id) => [id, '2'])), 'comportamento-4': String((index % 26) / 10),
    },
    ...(index % 50 === 0 ? { sanctions: [{ kind: 'multa' }] } : {}),
    ...(index % 9 === 0 ? { incentives: [{ kind: 'altri', amount: euro('1200.00') }] } : {}),
  }));
}

function schemeOf(): Scheme {
  const scheme = parseScheme(cremonaComparto2024);
  if (!scheme.ok) throw new Error('the scheme of the benchmark cannot be read');
  return scheme.value;
}

function schedeOf(scheme: Scheme, people: readonly Appraisal[]): readonly Scheda[] {
  const schede = scoreSchede(scheme, people, { on });
  if (!schede.ok) throw new Error('the people of the benchmark cannot be scored');
  return schede.value;
}

/** Scores and pays 100,000 people by the scheme of the staff of Cremona, and a quarter of them four times. */
export function premiumRows(): readonly Row[] {
  const scheme = schemeOf();
  const whole = peopleOf(100_000);
  const quarter = whole.slice(0, 25_000);
  const fondo = (heads: number) => ({ id: 'individuale', year: 2024, amount: euro(`${heads * 960}.86`) });
  const [all, some] = [schedeOf(scheme, whole), schedeOf(scheme, quarter)];
  const rows = (name: string, one: () => unknown, four: () => unknown): Row[] => {
    const [micros, fourTimes] = [timed(one), timed(() => { for (let time = 0; time < 4; time += 1) four(); })];
    return [
      { name, way: '100,000 people', micros, ratio: null, goal: null },
      { name, way: '25,000 people, four times', micros: fourTimes, ratio: micros / fourTimes, goal: 2 },
    ];
  };
  return [
    ...rows('schede of the staff of Cremona', () => schedeOf(scheme, whole), () => schedeOf(scheme, quarter)),
    ...rows('their premiums, eight steps', () => award(all, fondo(100_000), scheme), () => award(some, fondo(25_000), scheme)),
  ];
}

function timed(call: () => unknown): number {
  const started = performance.now();
  call();
  return (performance.now() - started) * 1000;
}
