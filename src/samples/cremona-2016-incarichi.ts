/** A row of the programme of incarichi: one scheda, or the rest of the scheda above (`continuesScheda`). Cells as printed. */
export interface PrintedIncarico {
  readonly scheda: number | null;
  readonly continuesScheda?: number;
  readonly tipologia: string | null;
  /** Source of the money: `corrente` or `vincolata`. */
  readonly spesa: 'corrente' | 'vincolata';
  /** Amount in the programme, in euro. */
  readonly importo: string;
  /** Amount after the variations, in euro: the most that may be spent. */
  readonly importoAssestato: string;
  readonly capitoli: readonly string[];
}

/** The incarichi of one settore, with the sub-total as printed. */
export interface PrintedIncarichi {
  readonly area: string;
  readonly sector: string;
  readonly rows: readonly PrintedIncarico[];
  readonly printedSubtotal: { readonly importo: string; readonly importoAssestato: string };
}

/** The programme of incarichi in the operating guidelines of the Piano dettagliato degli obiettivi 2016-2018 of Cremona. */
export const cremona2016Incarichi: {
  readonly tables: readonly PrintedIncarichi[];
  /** The totals as printed (`…Printed`) and as amounts; two of them are misprinted in their separators. */
  readonly printedGrandTotals: {
    readonly assestatoTotale: string;
    readonly assestatoTotalePrinted: string;
    readonly corrente: string;
    readonly correntePrinted: string;
    readonly vincolata: string;
    readonly vincolataPrinted: string;
  };
} = {
  tables: [
    {
      area: 'AREA SEGRETARIO GENERALE', sector: 'Segretario Generale',
      rows: [
        { scheda: 1, tipologia: 'professionale', spesa: 'corrente', importo: '10000.00', importoAssestato: '9960.09', capitoli: ['1711/999'] },
        { scheda: 2, tipologia: 'professionale', spesa: 'corrente', importo: '17000.00', importoAssestato: '17000.00', capitoli: ['1210'] },
        { scheda: 3, tipologia: 'professionale', spesa: 'corrente', importo: '15000.00', importoAssestato: '10000.00', capitoli: ['1220'] },
        { scheda: 4, tipologia: 'professionale', spesa: 'corrente', importo: '19900.00', importoAssestato: '19900.00', capitoli: ['6430/999'] },
        { scheda: 5, tipologia: 'professionale', spesa: 'corrente', importo: '6000.00', importoAssestato: '5700.00', capitoli: ['255/999'] },
        { scheda: 6, tipologia: 'professionale', spesa: 'vincolata', importo: '10000.00', importoAssestato: '10000.00', capitoli: ['233/999'] },
      ],
      printedSubtotal: { importo: '77900.00', importoAssestato: '72560.09' },
    },
    {
      area: 'AREA GESTIONE TERRITORIO E COMUNITA\'', sector: 'Settore Lavori Pubblici, Mobilità Urbana',
      rows: [
        { scheda: 1, tipologia: 'professionale', spesa: 'vincolata', importo: '343000.00', importoAssestato: '343000.00', capitoli: ['15100/999'] },
        { scheda: 2, tipologia: 'professionale', spesa: 'corrente', importo: '20000.00', importoAssestato: '20000.00', capitoli: ['17495/999'] },
        { scheda: 3, tipologia: 'professionale', spesa: 'corrente', importo: '7320.00', importoAssestato: '7320.00', capitoli: ['5920/999'] },
        { scheda: 4, tipologia: 'professionale', spesa: 'corrente', importo: '5856.00', importoAssestato: '5856.00', capitoli: ['5920/999'] },
      ],
      printedSubtotal: { importo: '376176.00', importoAssestato: '376176.00' },
    },
    {
      area: 'AREA GESTIONE TERRITORIO E COMUNITA\'', sector: 'Unità di Staff Urbanistica',
      rows: [
        { scheda: 1, tipologia: 'professionale', spesa: 'corrente', importo: '8000.00', importoAssestato: '8000.00', capitoli: ['16020/999'] },
        { scheda: 2, tipologia: 'professionale', spesa: 'corrente', importo: '10000.00', importoAssestato: '10000.00', capitoli: ['16020/999'] },
      ],
      printedSubtotal: { importo: '18000.00', importoAssestato: '18000.00' },
    },
    {
      area: 'AREA SVILUPPO LAVORO E POLITICHE DI AREA VASTA', sector: 'Settore Sviluppo Lavoro, Area Omogenea e Ambiente',
      rows: [
        { scheda: 1, tipologia: 'professionale', spesa: 'corrente', importo: '7500.00', importoAssestato: '7500.00', capitoli: ['17805/999'] },
        { scheda: 2, tipologia: 'professionale', spesa: 'corrente', importo: '20000.00', importoAssestato: '20000.00', capitoli: ['16100'] },
        { scheda: 3, tipologia: 'professionale', spesa: 'vincolata', importo: '20000.00', importoAssestato: '20000.00', capitoli: ['16770/999'] },
      ],
      printedSubtotal: { importo: '47500.00', importoAssestato: '47500.00' },
    },
    {
      area: 'AREA SVILUPPO LAVORO E POLITICHE DI AREA VASTA', sector: 'Settore Cultura, Musei e City branding',
      rows: [
        { scheda: 1, tipologia: 'professionale', spesa: 'corrente', importo: '11420.00', importoAssestato: '11420.00', capitoli: ['13805/999'] },
        { scheda: 2, tipologia: 'professionale', spesa: 'vincolata', importo: '7808.00', importoAssestato: '7808.00', capitoli: ['13814/999'] },
        { scheda: 3, tipologia: 'professionale', spesa: 'vincolata', importo: '25376.00', importoAssestato: '25376.00', capitoli: ['13802'] },
        { scheda: 4, tipologia: 'professionale', spesa: 'vincolata', importo: '5200.00', importoAssestato: '5200.00', capitoli: ['13940'] },
      ],
      printedSubtotal: { importo: '49804.00', importoAssestato: '49804.00' },
    },
    {
      area: 'AREA WELFARE DI COMUNITA\' E COESIONE SOCIALE', sector: 'Settore Politiche Sociali',
      rows: [
        { scheda: 1, tipologia: 'professionale', spesa: 'vincolata', importo: '25060.00', importoAssestato: '25060.00', capitoli: ['26400'] },
      ],
      printedSubtotal: { importo: '25060.00', importoAssestato: '25060.00' },
    },
    {
      area: 'AREA WELFARE DI COMUNITA\' E COESIONE SOCIALE', sector: 'Settore Politiche Educative, Piano Locale Giovani, Istruzione, Sport',
      rows: [
        { scheda: 1, tipologia: 'professionale', spesa: 'corrente', importo: '5337.84', importoAssestato: '5337.84', capitoli: ['14045'] },
        { scheda: 2, tipologia: 'professionale', spesa: 'vincolata', importo: '26000.00', importoAssestato: '26000.00', capitoli: ['12818/999', '12820/999'] },
        { scheda: 3, tipologia: 'professionale', spesa: 'vincolata', importo: '17968.98', importoAssestato: '17968.98', capitoli: ['12820/999', '12823/999'] },
        { scheda: 4, tipologia: 'professionale', spesa: 'vincolata', importo: '24800.00', importoAssestato: '24800.00', capitoli: ['14005/999', '14009/999', '14012/999'] },
        { scheda: null, tipologia: null, spesa: 'corrente', importo: '600.00', importoAssestato: '600.00', capitoli: ['14014/999'], continuesScheda: 4 },
      ],
      printedSubtotal: { importo: '74706.82', importoAssestato: '74706.82' },
    },
  ],
  printedGrandTotals: {
    assestatoTotale: '663806.91',
    assestatoTotalePrinted: '663.806,91',
    corrente: '158593.93',
    correntePrinted: '158-593,93',
    vincolata: '502212.98',
    vincolataPrinted: '502.212.98',
  },
};
