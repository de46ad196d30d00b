// Documents of invented comuni, the same for the same number: a plan, its readings, 80 appraisals and a fund, as JSON.

/** The documents of a comune, as they would come from its systems. */
export function inventedComune(number: number) {
  const next = noise(number);
  const ente = `Comune ${number}`;
  const objectives = Array.from({ length: 20 }, (_, index) => objective(`O${index + 1}`, next));
  const readings = objectives.flatMap(({ indicators, phases }) => [
    ...indicators.flatMap(({ inputs }) => inputs.map(({ key }) => ({ of: 'input', input: key, value: String(50 + next(50)), on: `2024-${month(next)}-15` }))),
    ...phases.map(({ id }) => ({ of: 'phase', phase: id, progress: String(20 * next(6)), on: '2024-12-15' })),
  ]);
  return {
    plan: { format: 'municipal-performance/plan@1', ente, year: 2024, objectives },
    readings: { format: 'municipal-performance/readings@1', ente, year: 2024, readings },
    appraisals: {
      format: 'municipal-performance/appraisals@1', scheme: 'cremona-comparto-2024', shared: { year: 2024 },
      appraisals: Array.from({ length: 80 }, (_, index) => appraisal(`P${index + 1}`, next)),
    },
    fondo: { format: 'municipal-performance/fondo@1', id: `F${number}`, year: 2024, amount: `${60_000 + next(30_000)}.${10 + next(90)}` },
  };
}

function objective(id: string, next: (most: number) => number) {
  return {
    id, title: `Obiettivo ${id}`, weight: String(1 + next(10)),
    indicators: Array.from({ length: 2 }, (_, index) => {
      const [done, due] = [`${id} fatte ${index}`, `${id} previste ${index}`];
      return {
        id: `${id}.R${index + 1}`, role: 'result', name: 'Pratiche concluse nei termini', formula: `[${done}] / [${due}] * 100`, scale: 'percent',
        inputs: [{ key: done, label: done }, { key: due, label: due }], target: { kind: 'threshold', comparator: '>=', value: '90', unit: 'percent' },
      };
    }),
    phases: Array.from({ length: 3 }, (_, index) => ({ id: `${id}.F${index + 1}`, from: '2024-01-01', to: `2024-${month(next)}-28` })),
    finance: { rows: [{ side: 'U', capitolo: String(100 + next(900)), amount: `${next(100_000)}.${10 + next(90)}` }] },
  };
}

function appraisal(person: string, next: (most: number) => number) {
  const achieved = () => [{ weight: '60', achieved: String(60 + next(41)) }, { weight: '40', achieved: String(60 + next(41)) }];
  const points = Object.fromEntries([1, 2, 3, 4].map((n) => [`comportamento-${n}`, String(next(6) / 2)]));
  return {
    person, structure: `S${next(6)}`, inputs: { individuali: achieved(), 'di-gruppo': achieved(), ...points },
    presence: { worked: Array.from({ length: 12 }, () => 10 + next(12)) },
  };
}

function month(next: (most: number) => number): string {
  return String(1 + next(12)).padStart(2, '0');
}

/** Whole numbers below `most`, the same for the same seed. */
function noise(seed: number): (most: number) => number {
  let state = (seed + 1) * 2_654_435_761 % 4_294_967_296;
  return (most) => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return Math.floor((state / 4_294_967_296) * most);
  };
}
