/**
 * The evaluation systems of the Comune di Cremona for 2024 and the figures of its report (Relazione sulla performance
 * 2024), as JSON documents: `parseScheme(cremonaDirigenti2024)`.
 *
 * What the report leaves open (exactly 60 points, the holes of the balancing table, the rounding of the best 10 %) is left
 * open here too: loading the schemes names each such point with the default and the alternative.
 */

const relazione = (part: string) => ({ act: 'Relazione sulla performance 2024', part });
const points = (id: string, label: string, max: string) => ({ kind: 'given', id, label, max });
const counted = (id: string, label: string, max: string) => ({
  kind: 'line', id: `${id}-punti`, label, max, through: [['0', '0'], ['1', max]],
  of: {
    kind: 'counts', id, label: 'Esiti degli indicatori', weights: { miglioramento: '1', invarianza: '1', peggioramento: '0' },
    leftOut: ['nonValutabile'], note: 'I pesi degli esiti non sono stampati.',
  },
});
const achieved = (id: string, label: string, max: string, atMost?: number) => ({
  kind: 'line', id: `${id}-punti`, label, max, through: [['0', '0'], ['100', max]],
  of: { kind: 'objectives', id, label: 'Raggiungimento degli obiettivi', ...(atMost === undefined ? {} : { atMost }) },
});

/** Bands of the dirigenti; the printed table pays nothing up to 60. */
const fasce = [
  { id: 'nessuna', to: '60', percent: '0', note: 'Stampata come 0 < X ≤ 60.' },
  { id: 'quinta', above: '60', to: '70', percent: '70' },
  { id: 'quarta', above: '70', to: '80', percent: '75' },
  { id: 'terza', above: '80', to: '90', percent: '80' },
  { id: 'seconda', above: '90', to: '95', percent: '90' },
  { id: 'prima', above: '95', to: '100', percent: '100' },
];

const gates = [{ id: 'equilibri', label: 'Equilibri di bilancio', exception: 'act', source: relazione('l. 434-438') }];

/** Scheme of the dirigenti: 100 points, penalties, six bands. */
export const cremonaDirigenti2024 = {
  format: 'municipal-performance/scheme@1',
  id: 'cremona-dirigenti-2024',
  title: 'Valutazione dei dirigenti',
  ente: 'Comune di Cremona',
  staff: 'dirigenti',
  validity: { from: '2024-01-01', to: '2024-12-31' },
  source: relazione('l. 434-907'),
  gates,
  score: {
    kind: 'sum', id: 'punteggio', label: 'Punteggio', max: '100',
    of: [
      {
        kind: 'sum', id: 'ente', label: 'Ente', max: '10',
        of: [
          {
            kind: 'threshold', id: 'ente-a', label: 'Qualità della vita', max: '5', when: { to: '30' }, points: '5', missing: 'zero', source: relazione('l. 455-465'),
            of: { kind: 'list', id: 'classifiche', label: 'Posto migliore nelle classifiche', take: 'lowest' },
          },
          {
            kind: 'threshold', id: 'ente-b', label: 'Residui attivi', max: '5', when: { from: '42' }, points: '5', source: relazione('l. 467-481'),
            of: { kind: 'given', id: 'riscossione-residui', label: 'Riscossione dei residui attivi, titoli 1-4 (%)', max: '100' },
          },
        ],
      },
      {
        kind: 'sum', id: 'settore', label: 'Settore', max: '80',
        of: [
          {
            kind: 'sum', id: 'settore-a', label: 'Indirizzi dell\'Amministrazione', max: '10', source: relazione('l. 487-500'),
            of: ['1', '2', '3', '4'].map((n) => points(`indirizzo-${n}`, `Indirizzo ${n}`, '2.5')),
          },
          {
            kind: 'sum', id: 'settore-b-c', label: 'Obiettivi e indicatori del settore', max: '40',
            of: [achieved('obiettivi', 'Obiettivi', '30'), counted('esiti', 'Indicatori dei servizi', '10')],
          },
          {
            kind: 'threshold', id: 'settore-d', label: 'Tempi di pagamento', max: '30', when: { to: '0' }, points: '30', source: relazione('l. 729-739'),
            of: { kind: 'given', id: 'ritardo-pagamenti', label: 'Ritardo medio ponderato (giorni)', min: '-365', max: '3650' },
          },
        ],
      },
      {
        kind: 'sum', id: 'comportamento', label: 'Comportamento', max: '10',
        of: [
          points('programmare', 'Programmare le attività', '1'), points('fasi-tempi', 'Rispettare fasi e tempi', '3'),
          points('obiettivi-eq', 'Assegnare gli obiettivi alle EQ', '1'),
          {
            kind: 'survey', id: 'motivazione', label: 'Motivazione (sondaggio)', max: '5', scale: ['1', '5'], source: relazione('l. 758-817'),
            note: 'La conversione in punti non è stampata: media = punti.',
          },
        ],
      },
    ],
  },
  penalties: [
    { kind: 'given', id: 'trasparenza', label: 'Trasparenza e anticorruzione', max: '100', missing: 'zero', note: 'I punti delle singole voci non sono stampati.', source: relazione('l. 819-863') },
    {
      kind: 'table', id: 'differenziazione', label: 'Mancata differenziazione', max: '5', source: relazione('l. 881-889'),
      rows: { of: { kind: 'staff', id: 'personale', label: 'Personale del settore', count: 'heads', scheme: 'cremona-comparto-2024' }, ranges: [{ to: '20' }, { from: '21', to: '40' }, { from: '41' }] },
      columns: { of: { kind: 'staff', id: 'fasce-usate', label: 'Fasce usate', count: 'fasce', scheme: 'cremona-comparto-2024' }, ranges: [{ to: '1' }, { from: '2', to: '2' }, { from: '3', to: '3' }, { from: '4' }] },
      points: [['5', '2', '0', '0'], ['5', '3', '0', '0'], ['5', '4', '3', '0']],
    },
  ],
  clamp: { min: '0', max: '100' },
  access: { minimum: { from: '60' }, months: { atLeast: 4 }, source: relazione('l. 893') },
  fasce,
  premium: {
    steps: [
      { step: 'interim', label: 'Incarichi ad interim' },
      { step: 'distribute', label: 'Premio di fascia', weights: ['fascia', 'time'], amount: 'unit' },
    ],
  },
  note: 'La maggiorazione ai primi due (l. 897) non è fra i passi: base e percentuale non sono stampate e l\'importo non si ricostruisce.',
} as const;

/** Scheme of the Elevate Qualificazioni: 100 points, paid in proportion to points and days. */
export const cremonaEq2024 = {
  format: 'municipal-performance/scheme@1',
  id: 'cremona-eq-2024',
  title: 'Valutazione delle Elevate Qualificazioni',
  ente: 'Comune di Cremona',
  staff: 'eq',
  validity: { from: '2024-01-01', to: '2024-12-31' },
  source: relazione('l. 909-980'),
  gates,
  score: {
    kind: 'sum', id: 'punteggio', label: 'Punteggio', max: '100',
    of: [
      {
        kind: 'line', id: 'ente', label: 'Ente', max: '5', through: [['0', '0'], ['10', '5']],
        of: { kind: 'carried', id: 'ente-dirigente', label: 'Ente, dalla scheda del dirigente', max: '10', scheme: 'cremona-dirigenti-2024', item: 'ente' },
      },
      {
        kind: 'line', id: 'settore', label: 'Settore', max: '5', through: [['0', '0'], ['40', '5']],
        of: {
          kind: 'carried', id: 'settore-dirigente', label: 'Settore B + C, dalla scheda del dirigente', max: '40', scheme: 'cremona-dirigenti-2024', item: 'settore-b-c',
          note: 'In alternativa tutti gli 80 punti del settore.',
        },
      },
      achieved('obiettivi', 'Obiettivi del servizio', '50', 5),
      counted('esiti', 'Indicatori del servizio', '10'),
      {
        kind: 'sum', id: 'comportamenti', label: 'Comportamenti', max: '30', source: relazione('l. 935-942'),
        of: ['1', '2', '3', '4', '5', '6'].map((n) => ({ kind: 'given', id: `comportamento-${n}`, label: `Comportamento ${n}`, min: '1', max: '5', step: '1' })),
      },
    ],
  },
  rounding: 'exact',
  access: { minimum: { from: '60' }, months: { atLeast: 4, count: 'calendar' } },
  premium: { steps: [{ step: 'distribute', label: 'Retribuzione di risultato', weights: ['score', 'time'], amount: 'exhaust' }] },
} as const;

/** Scheme of the staff (comparto): 50 points, settore budgets, discipline, balancing, an increase for the best. */
export const cremonaComparto2024 = {
  format: 'municipal-performance/scheme@1',
  id: 'cremona-comparto-2024',
  title: 'Valutazione del personale',
  ente: 'Comune di Cremona',
  staff: 'comparto',
  validity: { from: '2024-01-01', to: '2024-12-31' },
  source: relazione('l. 982-1049'),
  score: {
    kind: 'sum', id: 'punteggio', label: 'Punteggio', max: '50',
    of: [
      achieved('individuali', 'Obiettivi individuali', '15', 2),
      achieved('di-gruppo', 'Obiettivi di gruppo', '25', 2),
      {
        kind: 'sum', id: 'comportamenti', label: 'Comportamenti', max: '10',
        of: ['1', '2', '3', '4'].map((n) => points(`comportamento-${n}`, `Comportamento ${n}`, '2.5')),
      },
    ],
  },
  rounding: 'exact',
  access: {
    minimum: { from: '30' },
    presence: { days: 12, months: 6, neutral: ['maternità', 'paternità', 'congedo parentale'] },
    source: relazione('l. 1002-1003'),
  },
  premium: {
    steps: [
      { step: 'increase', label: 'Maggiorazione ai migliori', percent: '33', top: { percent: '10' } },
      { step: 'split', label: 'Budget di settore', by: 'structure', over: 'present' },
      { step: 'distribute', label: 'Premio individuale', weights: ['score'], amount: 'exhaust', over: 'present' },
      { step: 'forfeit', label: 'Sotto il minimo', to: 'benessere' },
      {
        step: 'balance', label: 'Perequazione', to: 'perequazione',
        groups: [{ id: 'organizzativa', kinds: ['organizzativa'] }, { id: 'altri', kinds: ['funzioni tecniche', 'IMU-TARI', 'altri'] }],
        leftOut: ['progetto di ente'],
        keep: [{ to: '1000', percent: '100' }, { from: '1001', to: '1499', percent: '50' }, { from: '1500', percent: '0' }],
      },
      { step: 'redistribute', label: 'Redistribuzione', from: 'perequazione' },
      {
        step: 'discipline', label: 'Sanzioni', to: 'benessere',
        sanctions: [
          { kind: 'rimprovero verbale', percent: '0' },
          { kind: 'rimprovero scritto', percent: '10' },
          { kind: 'multa', percent: '15' },
          { kind: 'sospensione', days: { to: '10' }, percent: '20' },
          { kind: 'sospensione', days: { from: '11', to: '30' }, percent: '25' },
          { kind: 'sospensione', days: { above: '30' }, percent: '30' },
        ],
      },
    ],
    sinks: [{ id: 'benessere', label: 'Benessere organizzativo' }],
  },
} as const;

/** Figures that the report prints; euro, percent and counts as text. */
export const cremonaReport2024 = {
  residui: [
    { title: '1', reversali: '11666146.58', accertamenti: '17823035.16' },
    { title: '2', reversali: '4188239.34', accertamenti: '10473394.19' },
    { title: '3', reversali: '7577601.91', accertamenti: '13828552.50' },
    { title: '4', reversali: '4954860.81', accertamenti: '15404940.46' },
  ],
  outcomes: { miglioramento: '441', invarianza: '156', peggioramento: '118', nonValutabile: '20' },
  survey: ['3.46', '3.38', '3.45', '3.43', '3.47', '3.60', '3.59', '3.51'],
  dirigenti: {
    total: '649343.00', positionPercent: '77', firstFascia: '9708.43', positionPaid: '500932.91', resultPaid: '115796.40',
    increases: '7445.57', interim: '1754.94',
  },
  eq: { base: '359546.00', increase022: '4440.00', position: '271945.62', result: '92040.38', holders: 35 },
  comparto: { total: '2306105.00', individual: '531354.00', heads: 553, increasePercent: '33', increaseHeads: 56, maxWith: '1397.72', maxWithout: '1080.64' },
  projects: [
    { id: '1', funding: 'own', heads: 579, max: '470.00', min: '39.70', destined: '40000.00', paid: '39978.60' },
    { id: '2', funding: 'own', heads: 60, max: '7460.00', min: '37.08', destined: '66000.00', paid: '65996.90' },
    { id: '3', funding: 'own', heads: 9, max: '3200.00', min: '300.00', destined: '8000.00', paid: '8000.00' },
    { id: '4', funding: 'own', heads: 12, max: '1600.00', min: '1000.00', destined: '16000.00', paid: '16000.00' },
    { id: '5', funding: 'own', heads: 4, max: '1700.00', min: '400.00', destined: '4000.00', paid: '4000.00' },
    { id: '6', funding: 'own', heads: 7, max: '1300.00', min: '300.00', destined: '5000.00', paid: '4600.00' },
    { id: '7', funding: 'own', heads: 12, max: '600.00', min: '150.00', destined: '4000.00', paid: '4000.00' },
    { id: '8', funding: 'third-party', heads: 1, max: '5000.00', min: '5000.00', destined: '5000.00', paid: '5000.00' },
    { id: '9', funding: 'third-party', heads: 3, max: '7558.58', min: '2267.57', destined: '17500.00', paid: '13227.51' },
    { id: '10', funding: 'third-party', heads: 12, max: '393.64', min: '94.69', destined: '4350.00', paid: '3007.51' },
  ],
} as const;
