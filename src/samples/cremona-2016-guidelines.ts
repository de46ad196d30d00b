/**
 * The accounting guidelines of Cremona of 2016 as a guidelines document: the share of the stanziamento that may be
 * committed up to 31 July, the ceilings of DL 78/2010 for that year, the deadlines.
 *
 * @source Comune di Cremona, PEG 2016-2018, linee guida
 * @interpretation a deadline in days runs in calendar days, the first is not counted, a holiday does not shift it: the text
 * does not say
 */
export const cremona2016Guidelines = {
  format: 'municipal-performance/guidelines@1',
  ente: 'Comune di Cremona',
  year: 2016,
  source: { act: 'PEG 2016 del Comune di Cremona', part: 'linee guida per la gestione delle risorse finanziarie' },
  shareLimit: {
    percent: '70',
    until: { month: 7, day: 31 },
    exclusions: [
      'spese vincolate',
      'impegni pluriennali già assunti',
      'personale a tempo indeterminato',
      'ammortamento dei mutui',
      'eccezioni autorizzate caso per caso da Ragioniere Capo e Assessore al Bilancio',
    ],
    source: { act: 'PEG 2016 del Comune di Cremona', part: 'impegni fino al 31 luglio' },
  },
  ceilings: [
    {
      category: 'studi-consulenze',
      label: 'Studi e incarichi di consulenza',
      amount: '9400.00',
      opinion: 'Settore Personale',
      source: { act: 'PEG 2016 del Comune di Cremona', part: 'limiti di spesa DL 78/2010' },
    },
    {
      category: 'relazioni-pubbliche',
      label: 'Relazioni pubbliche, convegni, mostre, pubblicità e rappresentanza',
      amount: '32000.00',
      opinion: 'Servizio Economato',
      source: { act: 'PEG 2016 del Comune di Cremona', part: 'limiti di spesa DL 78/2010' },
    },
    {
      category: 'sponsorizzazioni',
      label: 'Sponsorizzazioni',
      amount: '0.00',
      source: { act: 'PEG 2016 del Comune di Cremona', part: 'limiti di spesa DL 78/2010' },
    },
    {
      category: 'missioni',
      label: 'Missioni',
      amount: '28900.00',
      opinion: 'Settore Personale',
      source: { act: 'PEG 2016 del Comune di Cremona', part: 'limiti di spesa DL 78/2010' },
    },
    {
      category: 'formazione',
      label: 'Formazione',
      amount: '27900.00',
      source: { act: 'PEG 2016 del Comune di Cremona', part: 'limiti di spesa DL 78/2010' },
    },
    {
      category: 'autovetture',
      label: 'Acquisto, manutenzione, noleggio ed esercizio di autovetture',
      amount: '21500.00',
      opinion: 'Servizio Economato',
      source: { act: 'PEG 2016 del Comune di Cremona', part: 'limiti di spesa DL 78/2010' },
    },
  ],
  deadlines: [
    {
      id: 'sollecito',
      label: 'Sollecito delle somme non riscosse alla scadenza',
      due: { after: 'day', days: 15, counting: 'calendar' },
      source: { act: 'PEG 2016 del Comune di Cremona', part: 'entrate' },
      verifiedOn: '2026-11-21',
      interpretation: 'Giorni di calendario, il giorno della scadenza non si conta, nessuno spostamento per i festivi.',
    },
    {
      id: 'contributi',
      label: 'Determina di accertamento dei contributi',
      due: { after: 'day', days: 10, counting: 'calendar' },
      source: { act: 'PEG 2016 del Comune di Cremona', part: 'entrate' },
      verifiedOn: '2026-11-21',
      interpretation: 'Giorni di calendario dalla comunicazione ricevuta, il primo non si conta, nessuno spostamento per i festivi.',
    },
    {
      id: 'trimestrale',
      label: 'Determina trimestrale per sanzioni, permessi di costruire, mense, accertamenti tributari, COSAP',
      due: { after: 'quarter', dayOfNextMonth: 10 },
      source: { act: 'PEG 2016 del Comune di Cremona', part: 'entrate' },
      verifiedOn: '2026-11-21',
    },
    {
      id: 'finale',
      label: 'Determina finale dell\'esercizio',
      due: { after: 'year', month: 1, day: 31, yearsLater: 1 },
      source: { act: 'PEG 2016 del Comune di Cremona', part: 'entrate' },
      verifiedOn: '2026-11-21',
    },
    {
      id: 'residui',
      label: 'Riscossione, pagamento ed elenco motivato dei residui da eliminare',
      due: { after: 'year', month: 10, day: 31, yearsLater: 0 },
      source: { act: 'PEG 2016 del Comune di Cremona', part: 'residui' },
      verifiedOn: '2026-11-21',
    },
    {
      id: 'incarichi-corte-dei-conti',
      label: 'Invio trimestrale degli incarichi alla Corte dei conti',
      due: { after: 'quarter', dayOfNextMonth: 'last' },
      source: { act: 'PEG 2016 del Comune di Cremona', part: 'incarichi' },
      verifiedOn: '2026-11-21',
    },
    {
      id: 'co-co-co',
      label: 'Comunicazione dei co.co.co. al Centro per l\'impiego',
      due: { after: 'month', dayOfNextMonth: 20 },
      source: { act: 'PEG 2016 del Comune di Cremona', part: 'incarichi' },
      verifiedOn: '2026-11-21',
      interpretation: '«Il 20° giorno» letto come «entro».',
    },
  ],
} as const;
