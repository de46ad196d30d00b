/** A table as printed: cells verbatim, an empty cell is empty text. */
export interface VerbatimTable {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** The tables of the Piano della Performance 2011 of Cremona: its staff, counted in four ways, and what it holds. */
export const cremona2011Tables: Readonly<Record<'staffByStructure' | 'staffByHours' | 'staffByAge' | 'staffByQualification' | 'holdings' | 'endowments', VerbatimTable>> = {
  staffByStructure: {
    header: ['STRUTTURE', 'DIR', 'D', 'M', 'F', 'C', 'M', 'F', 'B', 'M', 'F', 'Tot', 'M', 'F'],
    rows: [
      ['Direzione Generale e Ufficio di Gabinetto del Sindaco', 'D.G.', '13', '8', '5', '13', '5', '8', '15', '5', '10', '41', '18', '23'],
      ['Segreteria Generale', 'S.G.', '4', '1', '3', '3', '1', '2', '4', '0', '4', '11', '2', '9'],
      ['Polizia municipale', '1', '14', '11', '3', '64', '51', '13', '6', '2', '4', '85', '65', '20'],
      ['Affari Generali', '1', '4', '3', '1', '5', '1', '4', '4', '1', '3', '14', '6', '8'],
      ['Servizi Amministrativi', '1', '6', '2', '4', '13', '3', '10', '25', '7', '18', '45', '12', '33'],
      ['Personale, Sviluppo organizzativo, Comunicazione, Politiche giovanili', '1', '12', '5', '7', '18', '4', '14', '20', '15', '5', '51', '25', '26'],
      ['Sviluppo Informatico e Tecnologico', '1', '10', '7', '3', '5', '3', '2', '6', '1', '5', '22', '12', '10'],
      ['Economico Finanziario', '1', '8', '0', '8', '1', '0', '1', '2', '0', '2', '12', '1', '11'],
      ['Economato', '1', '5', '2', '3', '6', '0', '6', '16', '10', '6', '28', '12', '16'],
      ['Gestione Entrate', '1', '3', '2', '1', '8', '5', '3', '6', '0', '6', '18', '8', '10'],
      ['Cultura e Musei', '1', '11', '5', '6', '14', '5', '9', '21', '6', '15', '47', '16', '31'],
      ['Turismo e Marketing territoriale', '1', '4', '2', '2', '3', '0', '3', '0', '0', '0', '8', '2', '6'],
      ['Politiche Educative', '1', '19', '1', '18', '85', '1', '84', '50', '5', '45', '155', '7', '148'],
      ['Politiche Sociali', '0', '27', '2', '25', '7', '2', '5', '8', '1', '7', '42', '5', '37'],
      ['Lavori Pubblici', '1', '13', '9', '4', '12', '6', '6', '18', '16', '2', '44', '32', '12'],
      ['Progettazione', '1', '7', '6', '1', '5', '2', '3', '0', '0', '0', '13', '9', '4'],
      ['Gestione Territorio', '1', '14', '9', '5', '19', '8', '11', '11', '2', '9', '45', '20', '25'],
      ['Ambiente', '1', '2', '0', '2', '4', '1', '3', '3', '1', '2', '10', '3', '7'],
      ['Maschi', '11', '', '75', '', '', '98', '', '', '72', '', '', '256', ''],
      ['Femmine', '5', '', '', '101', '', '', '187', '', '', '143', '', '', '436'],
      ['TOTALE', '16', '176', '', '', '285', '', '', '215', '', '', '691', '', ''],
    ],
  },
  staffByHours: {
    header: ['Orario di lavoro', 'DIR', 'D', 'C', 'B', 'TOTALE'],
    rows: [
      ['Tempo pieno', '15', '155', '256', '183', '609'],
      ['Orario ridotto 75%', '0', '15', '24', '19', '58'],
      ['Orario ridotto 50%', '0', '6', '5', '13', '24'],
      ['TOTALE', '15', '176', '285', '215', '691'],
    ],
  },
  staffByAge: {
    header: ['Età', 'DIR', 'D', 'C', 'B', 'TOTALE'],
    rows: [
      ['18 - 30', '0', '2', '16', '5', '23'],
      ['31 - 40', '0', '16', '89', '38', '143'],
      ['41 - 50', '6', '104', '112', '105', '327'],
      ['51 - 60', '9', '52', '68', '67', '196'],
      ['> 60', '0', '2', '0', '0', '2'],
      ['TOTALE', '15', '176', '285', '215', '691'],
    ],
  },
  staffByQualification: {
    header: ['Titolo di Studio', 'DIR', 'D', 'C', 'B', 'TOTALE'],
    rows: [
      ['Laurea', '14', '61', '32', '2', '109'],
      ['Diploma universitario', '0', '21', '11', '1', '33'],
      ['Diploma di maturità', '2', '91', '195', '64', '352'],
      ['Diploma abilitazione all\'insegnamento', '0', '3', '23', '11', '37'],
      ['Diploma di qualifica triennale', '0', '0', '9', '20', '29'],
      ['Diploma di qualifica biennale', '0', '0', '4', '8', '12'],
      ['Licenza scuola media inferiore', '0', '0', '11', '103', '114'],
      ['Licenza elementare', '0', '0', '0', '6', '6'],
      ['TOTALE', '16', '176', '285', '215', '692'],
    ],
  },
  holdings: {
    header: ['Società', 'Capitale sociale', 'Valore nominale azioni', 'Quota sottoscritta', 'Numero Azioni', '% del Capitale posseduta'],
    rows: [
      ['AEM CREMONA S.p.A. (LGH al 33%)', '113.000.000', '100,00', '113.000.000', '1.130.000', '100,00%'],
      ['AFM S.p.A.', '2.336.400', '100,00', '512.700', '5.127', '21,94%'],
      ['CREMONAFIERE S.p.a.', '1.032.920', '1,00', '154.938', '154.938', '15,00%'],
      ['REINDUSTRIA Soc. Consortile a r.l.', '103.292', '516,46', '11.362', '22', '11,00%'],
      ['AUTOSTRADE CENTRO PADANE S.p.a.', '15.500.000', '10,00', '916.260', '91.626', '5,91%'],
      ['BANCA POPOLARE ETICA S.c.p.a.', '26.200.912', '52,50', '9.450', '180', '0,04%'],
      ['PADANIA ACQUE S.p.a.', '30.308.452', '0,52', '14.230', '27.365', '0,05%'],
      ['AUTOCAMIONALE DELLA CISA S.p.A.', '41.600.000', '0,50', '5.200', '10.400', '0,01%'],
      ['SOC.COOP.PER CASE POPOLARI IN CREMONA S.R.L.', '7.750', '25,00', '2.500', '100', '32,26%'],
    ],
  },
  endowments: {
    header: ['Società', 'Capitale di dotazione', 'Contributo in c/capitale'],
    rows: [
      ['FONDAZIONE TEATRO A. PONCHIELLI', '720.000,00', '60.000,00'],
      ['FONDAZIONE SCUOLA DI MUSICA C. MONTEVERDI', '50.000,00', '20.000,00'],
      ['AZIENDA SPECIALE CREMONA SOLIDALE', '200.000,00', '200.000,00'],
      ['CONSORZIO "AUTORITA\' D\'AMBITO CREMONESE"', '120.000,00', '22.789,21'],
      ['AZIENDA SOCIALE DEL CREMONESE', '77.876,00', '35.441,50'],
    ],
  },
};
