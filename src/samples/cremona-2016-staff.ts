import type { PrintedStaffTable } from '../drafting/index.js';

/** The staff tables of the Piano dettagliato degli obiettivi 2016-2018 of Cremona: category × weekly hours, as printed. */
export const cremona2016StaffTables: readonly PrintedStaffTable[] = [
  {
    area: 'AREA SEGRETARIO GENERALE',
    office: 'UFFICIO SEGRETARIO GENERALE',
    rows: [
      { category: 'D', counts: { 36: '1' }, printedTotal: '1' },
      { category: 'B', counts: { 36: '1' }, printedTotal: '1' },
    ],
    printedColumnTotals: { counts: { 36: '2' }, printedTotal: '2' },
    footnotes: [],
  },
  {
    area: 'AREA SEGRETARIO GENERALE',
    office: 'UFFICIO DI GABINETTO DEL SINDACO',
    rows: [
      { category: 'D', counts: { 36: '1' }, printedTotal: '1' },
      { category: 'C', counts: { 36: '2' }, printedTotal: '2' },
      { category: 'B', counts: {}, printedTotal: '0' },
    ],
    printedColumnTotals: { counts: { 36: '3' }, printedTotal: '3' },
    footnotes: [],
  },
  {
    area: 'AREA SEGRETARIO GENERALE',
    office: 'UFFICIO PROGETTI E RISORSE',
    rows: [
      { category: 'D', counts: { 36: '1' }, printedTotal: '1' },
      { category: 'C', counts: { 36: '4' }, printedTotal: '4' },
    ],
    printedColumnTotals: { counts: { 36: '5' }, printedTotal: '5' },
    footnotes: [],
  },
  {
    area: 'AREA SEGRETARIO GENERALE',
    office: 'UFFICIO STAMPA',
    rows: [
      { category: 'D', counts: { 36: '2' }, printedTotal: '2' },
      { category: 'C', counts: {}, printedTotal: null },
    ],
    printedColumnTotals: { counts: { 36: '2' }, printedTotal: '2' },
    footnotes: [],
  },
  {
    area: 'AREA SEGRETARIO GENERALE',
    office: 'SERVIZIO SEGRETERIA GENERALE (ORGANI ISTITUZIONALI, ARCHIVIO E PROTOCOLLO, ANTICORRUZIONE E TRASPARENZA)',
    rows: [
      { category: 'D', counts: { 36: '2', 27: '2' }, printedTotal: '4' },
      { category: 'C', counts: { 36: '6', 27: '1', 18: '1' }, printedTotal: '8' },
      { category: 'B', counts: { 36: '4', 30: '3', 27: '1' }, printedTotal: '8' },
    ],
    printedColumnTotals: { counts: { 36: '12', 30: '3', 27: '4', 18: '1' }, printedTotal: '20' },
    footnotes: [],
  },
  {
    area: 'AREA SEGRETARIO GENERALE',
    office: 'SERVIZIO CONTROLLO DI GESTIONE E RAPPORTI CON LE PARTECIPATE',
    rows: [
      { category: 'D', counts: { 36: '1' }, printedTotal: '1' },
      { category: 'C', counts: { 36: '1', 18: '1' }, printedTotal: '2' },
    ],
    printedColumnTotals: { counts: { 36: '2' }, printedTotal: '3' },
    footnotes: [],
  },
  {
    area: 'AREA SEGRETARIO GENERALE',
    office: 'SERVIZIO COMUNICAZIONE',
    rows: [
      { category: 'D', counts: { 36: '3' }, printedTotal: '3' },
      { category: 'C', counts: { 36: '3', 27: '1', 18: '1' }, printedTotal: '5' },
      { category: 'B', counts: { 36: '2', 27: '1' }, printedTotal: '3' },
    ],
    printedColumnTotals: { counts: { 36: '8', 27: '2', 18: '1' }, printedTotal: '11' },
    footnotes: [],
  },
  {
    area: 'AREA SEGRETARIO GENERALE',
    office: 'SERVIZIO ORGANIZZAZIONE, QUALITA\' E SVILUPPO RISORSE',
    rows: [
      { category: 'D', counts: { 36: '2' }, printedTotal: '2' },
      { category: 'C', counts: { 36: '1' }, printedTotal: '1' },
    ],
    printedColumnTotals: { counts: { 36: '3' }, printedTotal: '3' },
    footnotes: [],
  },
  {
    area: 'AREA SEGRETARIO GENERALE',
    office: 'ITC E AGENDA DIGITALE',
    rows: [
      { category: 'D', counts: { 36: '5', 27: '2', 18: '3' }, printedTotal: '10' },
      { category: 'C', counts: { 36: '4' }, printedTotal: '4' },
      { category: 'B', counts: { 27: '1' }, printedTotal: '1' },
    ],
    printedColumnTotals: { counts: { 36: '9', 27: '3', 18: '3' }, printedTotal: '15' },
    footnotes: [],
  },
  {
    area: 'AREA SEGRETARIO GENERALE',
    office: 'SERVIZI DEMOGRAFICI E STATISTICA',
    rows: [
      { category: 'D', counts: { 36: '2' }, printedTotal: '2' },
      { category: 'C', counts: { 36: '6' }, printedTotal: '6' },
      { category: 'B', counts: { 36: '12', 27: '4' }, printedTotal: '16' },
    ],
    printedColumnTotals: { counts: { 36: '20', 27: '4' }, printedTotal: '24' },
    footnotes: [],
  },
  {
    area: 'AREA SEGRETARIO GENERALE',
    office: 'SETTORE CENTRALE UNICA ACQUISTI, AVVOCATURA, CONTRATTI, PATRIMONIO',
    rows: [
      { category: 'D', counts: { 36: '4' }, printedTotal: '4' },
      { category: 'C', counts: { 36: '6', 30: '2' }, printedTotal: '8' },
      { category: 'B', counts: { 36: '2' }, printedTotal: '2' },
    ],
    printedColumnTotals: { counts: { 36: '12', 30: '2' }, printedTotal: '14' },
    footnotes: [],
  },
  {
    area: 'AREA SEGRETARIO GENERALE',
    office: 'SERVIZIO AVVOCATURA E CONTRATTI',
    rows: [
      { category: 'D', counts: { 36: '1' }, printedTotal: '1' },
      { category: 'C', counts: { 36: '1' }, printedTotal: '1' },
      { category: 'B', counts: { 36: '2', 27: '1' }, printedTotal: '3' },
    ],
    printedColumnTotals: { counts: { 36: '4', 27: '1' }, printedTotal: '5' },
    footnotes: [],
  },
  {
    area: 'AREA SEGRETARIO GENERALE',
    office: 'SERVIZIO POLIZIA LOCALE',
    rows: [
      { category: 'D', counts: { 36: '14' }, printedTotal: '14' },
      { category: 'C', counts: { 36: '61' }, printedTotal: '61' },
      { category: 'B', counts: { 36: '3' }, printedTotal: '3' },
    ],
    printedColumnTotals: { counts: { 36: '78' }, printedTotal: '78' },
    footnotes: [],
  },
  {
    area: 'AREA WELFARE DI COMUNITA\' E COESIONE SOCIALE',
    office: 'SETTORE POLITICHE EDUCATIVE, PIANO LOCALE GIOVANI, ISTRUZIONE E SPORT',
    rows: [
      { category: 'D', counts: { 36: '17', 27: '1' }, printedTotal: '18' },
      { category: 'C', counts: { 36: '61', 30: '4', 27: '10', 24: '*1' }, printedTotal: '76' },
      { category: 'B', counts: { 36: '33', 30: '1', 27: '2', 18: '6' }, printedTotal: '42' },
    ],
    printedColumnTotals: { counts: { 36: '111', 30: '5', 27: '13', 24: '1', 18: '6' }, printedTotal: '136' },
    footnotes: ['*21 h. cat.C'],
  },
  {
    area: 'AREA WELFARE DI COMUNITA\' E COESIONE SOCIALE',
    office: 'SETTORE POLITICHE SOCIALI',
    rows: [
      { category: 'D', counts: { 36: '20', 30: '2', 27: '4' }, printedTotal: '26' },
      { category: 'C', counts: { 36: '8', 30: '1', 27: '1' }, printedTotal: '10' },
      { category: 'B', counts: { 36: '5', 18: '1' }, printedTotal: '6' },
    ],
    printedColumnTotals: { counts: { 36: '33', 30: '3', 27: '5', 18: '1' }, printedTotal: '42' },
    footnotes: [],
  },
  {
    area: 'AREA RISORSE ECONOMICHE',
    office: 'SETTORE ECONOMICO FINANZIARIO/ENTRATE',
    rows: [
      { category: 'D', counts: { 36: '10', 27: '1' }, printedTotal: '11' },
      { category: 'C', counts: { 36: '7', 18: '1' }, printedTotal: '8' },
      { category: 'B', counts: { 36: '6', 30: '1', 27: '1' }, printedTotal: '8' },
    ],
    printedColumnTotals: { counts: { 36: '23', 30: '1', 27: '2', 18: '1' }, printedTotal: '27' },
    footnotes: [],
  },
  {
    area: 'AREA RISORSE ECONOMICHE',
    office: 'UNITA\' DI STAFF PROVVEDITORATO ED ECONOMATO',
    rows: [
      { category: 'D', counts: { 36: '3' }, printedTotal: '3' },
      { category: 'C', counts: { 36: '4', 27: '1' }, printedTotal: '5' },
      { category: 'B', counts: { 36: '10', 27: '1' }, printedTotal: '11' },
    ],
    printedColumnTotals: { counts: { 36: '17', 27: '2' }, printedTotal: '19' },
    footnotes: [],
  },
  {
    area: 'AREA RISORSE ECONOMICHE',
    office: 'SETTORE GESTIONE GIURIDICO AMMINISTRATIVA ED ECONOMICA DEI RAPPORTI DI LAVORO',
    rows: [
      { category: 'D', counts: { 36: '4', 30: '1' }, printedTotal: '5' },
      { category: 'C', counts: { 36: '6', 30: '1' }, printedTotal: '7' },
      { category: 'B', counts: { 36: '19', 27: '1', 24: '1*', 18: '1' }, printedTotal: '22' },
    ],
    printedColumnTotals: { counts: { 36: '29', 30: '2', 27: '1', 24: '1', 18: '1' }, printedTotal: '34' },
    footnotes: ['*21 ore cat. B'],
  },
  {
    area: 'AREA RISORSE ECONOMICHE',
    office: 'UNITA\' DI STAFF ECONOMICO FINANZIARIO FISCALITA\'',
    rows: [
      { category: 'D', counts: { 36: '1' }, printedTotal: '1' },
      { category: 'C', counts: {}, printedTotal: '0' },
      { category: 'B', counts: {}, printedTotal: '0' },
    ],
    printedColumnTotals: { counts: { 36: '1' }, printedTotal: '1' },
    footnotes: [],
  },
  {
    area: 'AREA GESTIONE TERRITORIO E COMUNITA\'',
    office: 'SETTORE LAVORI PUBBLICI E MOBILITA\' URBANA',
    rows: [
      { category: 'D', counts: { 36: '15', 18: '3' }, printedTotal: '18' },
      { category: 'C', counts: { 36: '11' }, printedTotal: '11' },
      { category: 'B', counts: { 36: '32', 30: '1', 18: '1' }, printedTotal: '34' },
    ],
    printedColumnTotals: { counts: { 36: '58', 30: '1', 27: '0', 18: '4' }, printedTotal: '63' },
    footnotes: [],
  },
  {
    area: 'AREA GESTIONE TERRITORIO E COMUNITA\'',
    office: 'SETTORE PROGETTAZIONE, RIGENERAZIONE URBANA E MANUTENZIONE',
    rows: [
      { category: 'D', counts: { 36: '13' }, printedTotal: '13' },
      { category: 'C', counts: { 36: '9', 30: '1', 27: '2', 18: '1' }, printedTotal: '13' },
      { category: 'B', counts: { 36: '3', 30: '1' }, printedTotal: '4' },
    ],
    printedColumnTotals: { counts: { 36: '25', 30: '2', 27: '2', 18: '1' }, printedTotal: '30' },
    footnotes: [],
  },
  {
    area: 'AREA SVILUPPO LAVORO E POLITICHE DI AREA VASTA',
    office: 'SETTORE SVILUPPO LAVORO, AREA OMOGENEA E AMBIENTE',
    rows: [
      { category: 'D', counts: { 36: '3' }, printedTotal: '3' },
      { category: 'C', counts: { 36: '5', 30: '1' }, printedTotal: '6' },
      { category: 'B', counts: { 27: '1' }, printedTotal: '1' },
    ],
    printedColumnTotals: { counts: { 36: '8', 30: '1', 27: '1' }, printedTotal: '10' },
    footnotes: [],
  },
  {
    area: 'AREA SVILUPPO LAVORO E POLITICHE DI AREA VASTA',
    office: 'SETTORE CULTURA, MUSEI E CITY BRANDING',
    rows: [
      { category: 'D', counts: { 36: '12', 27: '2', 18: '1' }, printedTotal: '15' },
      { category: 'C', counts: { 36: '11', 30: '3', 27: '1' }, printedTotal: '15' },
      { category: 'B', counts: { 36: '18', 27: '1', 24: '1', 18: '1' }, printedTotal: '21' },
    ],
    printedColumnTotals: { counts: { 36: '41', 30: '3', 27: '4', 24: '1', 18: '2' }, printedTotal: '51' },
    footnotes: [],
  },
  {
    area: 'AREA SVILUPPO LAVORO E POLITICHE DI AREA VASTA',
    office: 'UNITA\' DI STAFF URBANISTICA E AREA OMOGENEA',
    rows: [
      { category: 'D', counts: { 36: '12', 18: '1' }, printedTotal: '13' },
      { category: 'C', counts: { 36: '12' }, printedTotal: '12' },
      { category: 'B', counts: { 36: '8' }, printedTotal: '8' },
    ],
    printedColumnTotals: { counts: { 36: '32', 18: '1' }, printedTotal: '33' },
    footnotes: [],
  },
];
