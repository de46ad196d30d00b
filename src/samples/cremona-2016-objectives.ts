import type { PrintedObjective } from '../drafting/index.js';

/**
 * 86 of the 144 objectives of the Piano dettagliato degli obiettivi 2016-2018 of Cremona, first variation, as printed:
 * titles, classification, indicators, phases, finance rows, staff.
 */
export const cremona2016Objectives: readonly PrintedObjective[] = [
  {
    id: 'O001', title: 'SICUREZZA STRUTTURALE NELLE STRUTTURE SCOLASTICHE',
    variation: { kind: 'variazione', date: '2016-11-30' }, sector: 'Settore Progettazione, Rigenerazione Urbana e Manutenzione', missione: 'Servizi istituzionali, generali e di gestione', programma: 'Ufficio tecnico', ambitoStrategico: 'Città che sa valorizzare i suoi spazi', obiettivoStrategico: 'Patrimonio pubblico', obiettivoOperativo: 'Efficienza e sicurezza delle strutture scolastiche', peso: 0,
    impactIndicators: [
      { name: '(Aggiornamento G.C. del 30/11/2016) Eliminazione del rischio di sfondellamento dei solai nelle scuole di competenza comunale', target: '(Aggiornamento G.C. del 30/11/2016) Al 2016 - scuole materne statali: badia di Cavatigozzi, san Felice, s. Ambrogio, Villetta - scuole materne comunali: Castello, Martini e nido s. Francesco, Agazzi, Aporti, Martiri della libertà, Zucchi, Gallina, s.Giorgio - scuole primarie statali: Boschetto, Manzoni, Realdo Colombo, Bissolati, Bianca Maria Visconti, Manzoni e s. Ambrogio - scuole secondarie statali: Virgilio - asili nido: Sacchi' },
      { name: '(Aggiornamento G.C. del 30/11/2016) Valutazione del grado di sicurezza degli edifici scolastici in caso di evento sismico', target: '(Aggiornamento G.C. del 30/11/2016) Al 2017 - Scuole primarie: statale manzoni, statale s. Ambrogio, statale Mazzolari, scuola secondaria statale Virgilio Al 2019 - Le restanti scuole del patrimonio comunale' },
    ],
    resultIndicators: [
      { name: '1) libretti sanitari degli edifici scolastici redatti dal responsabile della diagnostica', target: 'entro 30/06/2016', dimension: 'Efficienza', subdimension: 'Tecnica' },
      { name: '2) verbale di ultimazione dei lavori', target: 'entro 31/10/2016', dimension: 'Efficienza', subdimension: 'Tecnica' },
      { name: '3) perizie statiche certificate dai tecnici incaricati', target: 'entro 30/09/2016', dimension: 'Efficienza', subdimension: 'Tecnica' },
      { name: '4) perizie di vulnerabilità sismica redatte dai tecnici incaricati', target: 'entro 30/09/2016', dimension: 'Efficienza', subdimension: 'Tecnica' },
      { name: '5) determina dirigenziale di affidamento', target: 'entro 31/10/2016', dimension: 'Efficienza', subdimension: 'Tecnica' },
    ],
    phases: [
      { n: 1, from: '2016-01-01', to: '2016-07-31' },
      { n: 2, from: '2016-01-01', to: '2016-12-31' },
      { n: 3, from: '2016-01-01', to: '2016-10-31' },
      { n: 4, from: '2016-01-01', to: '2016-09-30' },
      { n: 5, from: '2016-01-01', to: '2016-12-31' },
    ],
    finance: {
      rows: [
        { side: 'U', capitolo: '9433/999', amount: '40000.00' },
        { side: 'U', capitolo: '10222/999', amount: '79200.00' },
        { side: 'U', capitolo: '10822/999', amount: '23200.00' },
        { side: 'U', capitolo: '37116', amount: '62500.00' },
        { side: 'U', capitolo: '37442', amount: '125000.00' },
        { side: 'U', capitolo: '5920/999', impAcc: '2016/696', amount: '19449.19' },
        { side: 'U', capitolo: '37520', amount: '58775.00' },
        { side: 'E', capitolo: '85', amount: '142400.00' },
        { side: 'U', capitolo: '5923/999', amount: '912.89' },
        { side: 'U', capitolo: '5920/999', impAcc: '2016/702', amount: '20164.07' },
        { side: 'E', capitolo: '75', amount: '912.89' },
        { side: 'U', capitolo: '5930/999', amount: '130000.00' },
        { side: 'E', capitolo: '90', amount: '246275.00' },
      ],
      printedDifference: '169613.26', printedDifferenceSide: 'U',
    },
    staff: { tempoPieno: 4, tempoParziale: 1, incarichiProfessionali: 7, collaborazioni: 2, altro: 0, totale: 14 },
  },
  {
    id: 'O003', title: 'PROGETTO PRELIMINARE PER IL RIUSO DI PALAZZO MAGIO GRASSELLI',
    variation: { kind: 'variazione', date: '2016-11-30' }, sector: 'Settore Progettazione, Rigenerazione Urbana e Manutenzione', missione: 'Tutela e valorizzazione dei beni e delle attività culturali', programma: 'Valorizzazione dei beni di interesse storico', ambitoStrategico: 'Città per una cultura fra memoria ed immaginazione', obiettivoStrategico: 'Rilancio istituzioni culturali', obiettivoOperativo: 'Recupero di palazzo Magio Grasselli ad attività culturali', peso: 0,
    impactIndicators: [
      { name: '(Aggiornamento G.C. del 30/11/2016) n. di attività culturali e formative attivabili dopo la creazione del centro', target: '(Aggiornamento G.C. del 30/11/2016) Realizzare nel primo anno di gestione completa previsto al 2019 6 eventi culturali e/o formativi' },
    ],
    resultIndicators: [
      { name: 'Stesura ed approvazione da parte della Giunta Comunale del progetto preliminare', target: 'entro 31/07/2016', dimension: 'Efficienza', subdimension: 'Tecnica' },
    ],
    phases: [
      { n: 1, from: '2016-01-01', to: '2016-07-31' },
    ],
    finance: {
      rows: [
        { side: 'E', capitolo: '13270', amount: '200000.00' },
        { side: 'U', capitolo: '36153', amount: '200000.00' },
      ],
      printedDifference: '0.00', printedDifferenceSide: 'U',
    },
    staff: { tempoPieno: 3, tempoParziale: 0, incarichiProfessionali: 0, collaborazioni: 1, altro: 0, totale: 4 },
  },
  {
    id: 'O005', title: 'PROGRAMMA DI RECUPERO E RAZIONALIZZAZIONE IMMOBILI ERP - LEGGE 23 MAGGIO 2014 N.80',
    variation: { kind: 'variazione', date: '2016-11-30' }, sector: 'Settore Progettazione, Rigenerazione Urbana e Manutenzione', missione: 'Assetto del territorio ed edilizia abitativa', programma: 'Edilizia residenziale pubblica e locale e piani di edilizia economico-popolare', ambitoStrategico: 'Una città in cui è bello abitare: un progetto per la casa', obiettivoStrategico: 'Progetto per la casa: efficienza energetica', obiettivoOperativo: 'Efficienza energetica e riqualificazione degli edifici residenziali comunali', peso: 0,
    impactIndicators: [
      { name: '(Aggiornamento G.C. del 30/11/2016) Aumento degli alloggi disponibili per l\'assegnazione', formula: '2017/2019', target: '(Aggiornamento G.C. del 30/11/2016) Al 2019 38 alloggi' },
    ],
    resultIndicators: [
      { name: '(Aggiornamento G.C. del 30/11/2016) Approvazione del progetto definitivo linea di intervento B1', target: 'entro 31/12/2016', dimension: 'Efficienza', subdimension: 'Tecnica' },
      { name: '(Aggiornamento G.C. del 30/11/2016) Stesura dei computi metrici del progetto linea di intervento A', target: '(Aggiornamento G.C. del 30/11/2016) entro 31/12/2016', dimension: 'Efficienza', subdimension: 'Tecnica' },
    ],
    phases: [
      { n: 1, from: '2016-09-01', to: '2016-12-31', markers: ['(Aggiornamento G.C. del 30/11/2016)'] },
      { n: 2, from: '2016-08-01', to: '2016-12-31', markers: ['(Aggiornamento G.C. del 30/11/2016)'] },
    ],
    finance: { rows: [], printedDifference: '0.00', printedDifferenceSide: 'U' },
    staff: { tempoPieno: 3, tempoParziale: 0, incarichiProfessionali: 0, collaborazioni: 0, altro: 0, totale: 3 },
  },
  {
    id: 'O006', title: 'PROGRAMMA DI RETROFIT ENERGETICO DELL\'EDILIZIA SCOLASTICA',
    variation: { kind: 'variazione', date: '2016-11-30' }, sector: 'Settore Progettazione, Rigenerazione Urbana e Manutenzione', missione: 'Assetto del territorio ed edilizia abitativa', programma: 'Urbanistica e assetto del territorio', ambitoStrategico: 'Una città in cui è bello abitare: un progetto per la casa', obiettivoStrategico: 'Progetto per la casa: efficienza energetica', obiettivoOperativo: 'Efficienza energetica degli edifici comunali', peso: 0,
    impactIndicators: [
      { name: 'Riduzione annua dei consumi energetici', target: '(Aggiornamento di G.C. al P.D.O del 30/11/2016) al 2018 70%' },
    ],
    resultIndicators: [
      { name: 'Stesura del progetto preliminare del primo lotto e presentazione per partecipare al bando regionale', target: 'entro 31/07/2016', dimension: 'Efficienza', subdimension: 'Tecnica' },
    ],
    phases: [
      { n: 1, from: '2016-01-01', to: '2016-07-31' },
    ],
    finance: { rows: [], printedDifference: '0.00', printedDifferenceSide: 'U' },
    staff: { tempoPieno: 3, tempoParziale: 1, incarichiProfessionali: 0, collaborazioni: 0, altro: 0, totale: 4 },
  },
  {
    id: 'O008', title: 'UN NUOVO SISTEMA DI SERVIZI PUBBLICI PER LA FRAZIONE S. FELICE - PROGETTO PER LA RIQUALIFICAZIONE E LA SICUREZZA DEL COMPARTO URBANO',
    variation: { kind: 'assegnazione', date: '2016-11-30' }, sector: 'Settore Progettazione, Rigenerazione Urbana e Manutenzione', missione: 'Assetto del territorio ed edilizia abitativa', programma: 'Urbanistica e assetto del territorio', ambitoStrategico: 'Città che sa valorizzare i suoi spazi', obiettivoOperativo: 'Rigenerazione del centro storico e delle periferie', peso: 0,
    impactIndicators: [
      { name: 'Riduzione dei casi di marginalità sociale', target: 'al 2019 - 15 famiglie' },
    ],
    resultIndicators: [
      { name: 'Stesura di atti di programmazione', target: '1', dimension: 'Quantità' },
      { name: 'Stesura di elaborati progettuali', target: '10', dimension: 'Quantità' },
    ],
    phases: [
      { n: 1, from: '2016-07-01', to: '2016-08-31' },
      { n: 2, from: '2016-09-01', to: '2016-12-31' },
    ],
    finance: { rows: [], printedDifference: '0.00', printedDifferenceSide: 'U' },
    staff: { tempoPieno: 0, tempoParziale: 0, incarichiProfessionali: 0, collaborazioni: 0, altro: 0, totale: 0 },
  },
  {
    id: 'O010', title: 'RIORGANIZZAZIONE DELLE ATTIVITA\' STRUMENTALI',
    sector: 'Servizio Segreteria Generale', missione: 'Servizi istituzionali, generali e di gestione', programma: 'Segreteria Generale', ambitoStrategico: 'Una Pubblica Amministrazione efficiente che costruisce partecipazione', obiettivoStrategico: 'Forme di gestione', obiettivoOperativo: 'Riorganizzazione attività strumentali', peso: 0,
    impactIndicators: [
      { name: 'Conseguire condizioni di equilibrio aziendale', target: 'Pareggio di bilancio' },
    ],
    resultIndicators: [
      { name: 'Delibera di G.C. di approvazione dei contratti di servizio relativi alle attività strumentali e ai servizi pubblici locali (sosta cittadina)', target: 'entro il 30/10/2016', dimension: 'Efficienza', subdimension: 'Economica' },
    ],
    phases: [
      { n: 1, from: '2016-01-01', to: '2016-03-31' },
      { n: 2, from: '2016-01-01', to: '2016-03-31' },
      { n: 3, from: '2016-01-01', to: '2016-06-30' },
      { n: 4, from: '2006-01-01', to: '2016-06-30' },
      { n: 5, from: '2016-04-01', to: '2016-12-31' },
    ],
    finance: {
      rows: [
        { side: 'U', capitolo: '1210', amount: '16830.00' },
      ],
      printedDifference: '16830.00', printedDifferenceSide: 'U',
    },
    staff: { tempoPieno: 0, tempoParziale: 1, incarichiProfessionali: 1, collaborazioni: 0, altro: 0, totale: 2 },
  },
  {
    id: 'O011', title: 'RICONFIGURAZIONE SOCIETARIA DEL GRUPPO AEM',
    sector: 'Servizio Segreteria Generale', missione: 'Servizi istituzionali, generali e di gestione', programma: 'Segreteria Generale', ambitoStrategico: 'Una Pubblica Amministrazione efficiente che costruisce partecipazione', obiettivoStrategico: 'Partecipate', obiettivoOperativo: 'Riconfigurazione societaria del gruppo Aem', peso: 0,
    impactIndicators: [
      { name: 'Conseguire di equilibrio finanziario reddituale', formula: '2017-2019', target: '(Aggiornamento G.C. del 30/11/2016) Pareggio di bilancio/Utile di bilancio' },
    ],
    resultIndicators: [
      { name: 'Deliberazione di Consiglio Comunale di approvazione delle linee guida del piano di risanamento di Aem Spa', target: 'entro il 31/05/2016', dimension: 'Efficienza', subdimension: 'Tecnica' },
    ],
    phases: [
      { n: 1, from: '2016-01-01', to: '2016-05-31' },
      { n: 2, from: '2016-01-01', to: '2016-12-31' },
    ],
    finance: { rows: [], printedDifference: '0.00', printedDifferenceSide: 'U' },
    staff: { tempoPieno: 0, tempoParziale: 2, incarichiProfessionali: 0, collaborazioni: 0, altro: 0, totale: 2 },
  },
  {
    id: 'O013', title: 'PIANO STRATEGICO DI SVILUPPO DEL SISTEMA INFORMATIVO COMUNALE',
    variation: { kind: 'variazione', date: '2016-11-30' }, sector: 'Servizio Segreteria Generale', missione: 'Servizi istituzionali, generali e di gestione', programma: 'Statistica e sistemi informativi', ambitoStrategico: 'Una Pubblica Amministrazione efficiente che costruisce partecipazione', obiettivoStrategico: 'Internet per tutti', obiettivoOperativo: 'Piano strategico di intervento sistemi ICT', tipologia: 'Performance', peso: 0,
    impactIndicators: [
      { name: '(Aggiornamento G.C. del 30/11/2016) Miglioramento del posizionamento dell\'Ente nella graduatoria delle smart city', target: '(Aggiornamento G.C. del 30/11/2016) al 2019 22ma posizione' },
    ],
    resultIndicators: [
      { name: 'Presentazione in Giunta della relazione tecnica', target: 'entro 15/04/2016', dimension: 'Qualità', subdimension: 'Tempestività' },
    ],
    phases: [
      { n: 1, from: '2016-01-01', to: '2016-03-30' },
      { n: 2, from: '2016-02-15', to: '2016-03-30' },
      { n: 3, from: '2016-02-15', to: '2016-03-30' },
    ],
    finance: { rows: [], printedDifference: '0.00', printedDifferenceSide: 'U' },
    staff: { tempoPieno: 1, tempoParziale: 1, incarichiProfessionali: 0, collaborazioni: 0, altro: 0, totale: 2 },
  },
  {
    id: 'O015', title: 'ATTIVAZIONE PROGETTO PILOTA DI VIRTUALIZZAZIONE DELLE POSTAZIONI DI LAVORO',
    variation: { kind: 'variazione', date: '2016-11-30' }, sector: 'Servizio Segreteria Generale', missione: 'Servizi istituzionali, generali e di gestione', programma: 'Statistica e sistemi informativi', ambitoStrategico: 'Una Pubblica Amministrazione efficiente che costruisce partecipazione', obiettivoStrategico: 'Internet per tutti', obiettivoOperativo: 'Piano strategico di intervento sistemi ICT', peso: 0,
    impactIndicators: [
      { name: '(Aggiornamento G.C. del 30/11/2016) Ottimizzazione dei tempi di gestione degli interventi sulle postazioni di lavoro', formula: 'nr. ore assistenza 2019 - nr. ore di assistenza 2017', target: '(Aggiornamento G.C. del 30/11/2016) Al 2019 risparmio del 15%' },
    ],
    resultIndicators: [
      { name: 'Postazione virtualizzate', formula: 'postazioni virtualizzate/postazioni previste dal pilot (40)*100 -> 40/40*100', target: '100%', dimension: 'Quantità' },
    ],
    phases: [
      { n: 1, from: '2016-06-01', to: '2016-07-31' },
      { n: 2, from: '2016-08-01', to: '2016-10-30' },
      { n: 3, from: '2016-11-01', to: '2016-12-31' },
    ],
    finance: {
      rows: [
        { side: 'U', capitolo: '6413', amount: '18300.00' },
      ],
      printedDifference: '18300.00', printedDifferenceSide: 'U',
    },
    staff: { tempoPieno: 1, tempoParziale: 0, incarichiProfessionali: 0, collaborazioni: 0, altro: 0, totale: 1 },
  },
  {
    id: 'O016', title: 'TRASMISSIONE DATI',
    variation: { kind: 'rimozione', date: '2016-11-30' }, sector: 'Servizio Segreteria Generale', missione: 'Servizi istituzionali, generali e di gestione', programma: 'Statistica e sistemi informativi', ambitoStrategico: 'Una Pubblica Amministrazione efficiente che costruisce partecipazione', obiettivoStrategico: 'Internet per tutti', obiettivoOperativo: 'Piano strategico di intervento sistemi ICT', peso: 0,
    impactIndicators: [
      { name: 'Funzionamento delle infrastrutture', formula: 'gg di funzionamento/totale giorni lavorativi - 250/260*100', target: '96%' },
    ],
    resultIndicators: [
      { name: 'Redazione capitolato e indizione di gara da approvarsi con determinazione dirigenziale', target: 'entro 31/12/2016', dimension: 'Efficienza', subdimension: 'Tecnica' },
    ],
    phases: [
      { n: 1, from: '2016-04-01', to: '2016-12-30' },
    ],
    finance: { rows: [], printedDifference: '0.00', printedDifferenceSide: 'U' },
    staff: { tempoPieno: 0, tempoParziale: 2, incarichiProfessionali: 0, collaborazioni: 0, altro: 0, totale: 2 },
  },
  {
    id: 'O018', title: 'AGGIORNAMENTO POSTAZIONI DI LAVORO',
    variation: { kind: 'variazione', date: '2016-11-30' }, sector: 'Servizio Segreteria Generale', missione: 'Servizi istituzionali, generali e di gestione', programma: 'Statistica e sistemi informativi', ambitoStrategico: 'Una Pubblica Amministrazione efficiente che costruisce partecipazione', obiettivoStrategico: 'Internet per tutti', obiettivoOperativo: 'Piano strategico di intervento sistemi ICT', peso: 0,
    impactIndicators: [
      { name: 'Postazioni di lavoro rinnovate', formula: 'Postazioni rinnovate / postazioni totale * 100', target: '(Aggiornamento G.C. del 30/11/2016) Al 2019 50%' },
    ],
    resultIndicators: [
      { name: 'Postazioni di lavoro', formula: 'Postazioni con sistema operativo superiore ad XP / postazioni interessate (60 previste)* 100 -> X/60 * 100', target: '100%', dimension: 'Quantità' },
    ],
    phases: [
      { n: 1, from: '2016-02-01', to: '2016-09-30' },
      { n: 2, from: '2016-04-01', to: '2016-12-31' },
      { n: 3, from: '2016-01-01', to: '2016-12-31' },
    ],
    finance: {
      rows: [
        { side: 'U', capitolo: '36091', amount: '50000.00' },
        { side: 'E', capitolo: '12133', amount: '50000.00' },
      ],
      printedDifference: '0.00', printedDifferenceSide: 'U',
    },
    staff: { tempoPieno: 2, tempoParziale: 0, incarichiProfessionali: 0, collaborazioni: 0, altro: 0, totale: 2 },
  },
  {
    id: 'O020', title: 'PROSECUZIONE DEMATERIALIZZAZIONE E CONSERVAZIONE A NORMA',
    variation: { kind: 'variazione', date: '2016-11-30' }, sector: 'Servizio Segreteria Generale', missione: 'Servizi istituzionali, generali e di gestione', programma: 'Statistica e sistemi informativi', ambitoStrategico: 'Una Pubblica Amministrazione efficiente che costruisce partecipazione', obiettivoStrategico: 'Internet per tutti', obiettivoOperativo: 'Piano strategico di intervento sistemi ICT', peso: 0,
    impactIndicators: [
      { name: '(Aggiornamento G.C. del 30/11/2016) Percentuale di procedure dematerializzate', target: '(Aggiornamento G.C. del 30/11/2016) Al 2019 100%' },
    ],
    resultIndicators: [
      { name: 'grado di procedure dematerializzate', formula: '(numero procedure di dematerializzazione attivate/procedure da attivare)*100 - 3/3', target: '100%', dimension: 'Quantità' },
    ],
    phases: [
      { n: 1, from: '2016-01-01', to: '2016-03-31' },
      { n: 2, from: '2016-01-01', to: '2016-09-30' },
      { n: 3, from: '2016-04-01', to: '2016-12-31' },
    ],
    finance: { rows: [], printedDifference: '0.00', printedDifferenceSide: 'U' },
    staff: { tempoPieno: 0, tempoParziale: 0, incarichiProfessionali: 0, collaborazioni: 0, altro: 0, totale: 0 },
  },
  {
    id: 'O021', title: 'POTENZIARE SISTEMI INFORMATIVI DI LOTTA ALL#EVASIONE TRIBUTARIA',
    variation: { kind: 'variazione', date: '2016-11-30' }, sector: 'Servizio Segreteria Generale', missione: 'Servizi istituzionali, generali e di gestione', programma: 'Statistica e sistemi informativi', ambitoStrategico: 'Una Pubblica Amministrazione efficiente che costruisce partecipazione', obiettivoStrategico: 'Internet per tutti', obiettivoOperativo: 'Piano strategico di intervento sistemi ICT', peso: 0,
    impactIndicators: [
      { name: 'Lista mirata potenziali evasori', formula: 'evasori accertati/potenziali evasori segnalati * 100', target: '(Aggiornamento G.C. del 30/11/2016) Al 2019 > 30%' },
    ],
    resultIndicators: [
      { name: 'Blocco di pagamenti verso creditori del comune perchè evasori', formula: 'Somma degli importi segnalati da applicativo black list', target: '> 5000', dimension: 'Efficienza', subdimension: 'Economica' },
    ],
    phases: [
      { n: 1, from: '2016-01-01', to: '2016-06-30' },
      { n: 2, from: '2016-01-01', to: '2016-03-31' },
      { n: 3, from: '2016-04-01', to: '2016-12-31' },
    ],
    finance: { rows: [], printedDifference: '0.00', printedDifferenceSide: 'U' },
    staff: { tempoPieno: 1, tempoParziale: 0, incarichiProfessionali: 0, collaborazioni: 0, altro: 0, totale: 1 },
  },
  {
    id: 'O023', title: 'ELABORAZIONE DEL PROGETTO DEFINITIVO DELLO SPORTELLO POLIFUNZIONALE',
    sector: 'Servizio Segreteria Generale', missione: 'Servizi istituzionali, generali e di gestione', programma: 'Segreteria Generale', ambitoStrategico: 'Una Pubblica Amministrazione efficiente che costruisce partecipazione', obiettivoStrategico: 'Trasparenza Comune aperto', obiettivoOperativo: 'Progetto Sportello Polifunzionale', peso: 0,
    impactIndicators: [
      { name: 'Numero dei servizi semplificati e riorganizzati attraverso l\'attivazione dello Sportello polifunzionale rivolti al cittadino', target: 'Al 2019 n. 3' },
    ],
    resultIndicators: [
      { name: 'Comunicazione alla Giunta del progetto definitivo dello sportello Polifunzionale', target: '31 dicembre 2016', dimension: 'Quantità' },
    ],
    phases: [
      { n: 1, from: '2016-01-01', to: '2016-02-29' },
      { n: 2, from: '2016-02-15', to: '2016-05-31' },
      { n: 3, from: '2016-05-01', to: '2016-10-31' },
      { n: 4, from: '2016-11-01', to: '2016-12-31' },
    ],
    finance: {
      rows: [
        { side: 'E', capitolo: '12133', amount: '61000.00' },
        { side: 'U', capitolo: '36092', amount: '61000.00' },
      ],
      printedDifference: '0.00', printedDifferenceSide: 'U',
    },
    staff: { tempoPieno: 2, tempoParziale: 0, incarichiProfessionali: 0, collaborazioni: 0, altro: 1, totale: 3 },
  },
  {
    id: 'O025', title: 'COMUNE APERTO: TRASPARENZA E INFORMAZIONE',
    variation: { kind: 'variazione', date: '2016-11-30' }, sector: 'Servizio Segreteria Generale', missione: 'Servizi istituzionali, generali e di gestione', programma: 'Segreteria Generale', ambitoStrategico: 'Una Pubblica Amministrazione efficiente che costruisce partecipazione', obiettivoStrategico: 'Trasparenza Comune aperto', obiettivoOperativo: 'Comune aperto', peso: 0,
    impactIndicators: [
      { name: '(Aggiornamento G.C. del 30/11/2016) Sezione Amministrazione trasparente del sito istituzionale: Ampliamento delle sottosezioni e delle informazioni supplementari alimentate e pubblicate con regolarità', target: '(Aggiornamento G.C. del 30/11/2016) Al 2019 5 nuove sezioni' },
    ],
    resultIndicators: [
      { name: 'Produzione report gruppo di lavoro Manuale gestione documentale', target: '2 (31/05/16 e 31/12/16)', dimension: 'Quantità' },
      { name: 'Realizzazione Giornata della Trasparenza', target: 'entro 31/12/2016', dimension: 'Quantità' },
    ],
    phases: [
      { n: 1, from: '2016-03-15', to: '2016-10-31' },
      { n: 2, from: '2016-03-15', to: '2016-05-31' },
      { n: 3, from: '2016-03-15', to: '2016-06-30' },
      { n: 4, from: '2016-07-01', to: '2016-12-31' },
      { n: 5, from: '2016-11-01', to: '2016-12-31' },
    ],
    finance: { rows: [], printedDifference: '0.00', printedDifferenceSide: 'U' },
    staff: { tempoPieno: 0, tempoParziale: 0, incarichiProfessionali: 0, collaborazioni: 0, altro: 0, totale: 0 },
  },
  {
    id: 'O026', title: 'DEFINIZIONE DI UN SISTEMA QUALITATIVO DELL\'ENTE COMUNALE',
    variation: { kind: 'variazione', date: '2016-11-30' }, sector: 'Servizio Segreteria Generale', missione: 'Servizi istituzionali, generali e di gestione', programma: 'Segreteria Generale', ambitoStrategico: 'Una Pubblica Amministrazione efficiente che costruisce partecipazione', obiettivoStrategico: 'Carta dei Servizi', peso: 0,
    impactIndicators: [
      { name: 'Certificazione di qualità ISO', target: '(Aggiornamento G.C. del 30/11/2016) Al 2019 accreditare 13 settori comunali' },
    ],
    resultIndicators: [
      { name: 'Accreditamento o rinnovo alla Certificazione di Qualità ISO', formula: 'Politiche sociali, Polizia locale, Demografici e Segreteria Generale, Informagiovani', target: '4 servizi comunali', dimension: 'Qualità', subdimension: 'Qualità tecnica' },
      { name: 'Delibera di G.C di approvazione del Piano della Qualità dell\'Ente', target: 'entro 31/12/2016', dimension: 'Qualità', subdimension: 'Qualità tecnica' },
      { name: 'Delibera di G.C di approvazione della Carta dei Servizi dell\'Ente', target: 'entro 31/12/2016', dimension: 'Qualità', subdimension: 'Qualità tecnica' },
    ],
    phases: [
      { n: 1, from: '2016-01-01', to: '2016-03-30' },
      { n: 2, from: '2016-04-01', to: '2016-10-30' },
      { n: 3, from: '2016-11-01', to: '2016-12-31' },
    ],
    finance: {
      rows: [
        { side: 'U', capitolo: '6265', amount: '15000.00' },
      ],
      printedDifference: '15000.00', printedDifferenceSide: 'U',
    },
    staff: { tempoPieno: 3, tempoParziale: 0, incarichiProfessionali: 0, collaborazioni: 0, altro: 0, totale: 3 },
  },
  {
    id: 'O028', title: 'REINGEGNERIZZAZIONE DEI PRINCIPALI PROCESSI PRODUTTIVI DELL\'ENTE',
    variation: { kind: 'variazione', date: '2016-11-30' }, sector: 'Servizio Segreteria Generale', missione: 'Servizi istituzionali, generali e di gestione', programma: 'Segreteria Generale', ambitoStrategico: 'Una Pubblica Amministrazione efficiente che costruisce partecipazione', obiettivoStrategico: 'Riorganizzare la macchina comunale', obiettivoOperativo: 'Razionalizzazione dell\'assetto organizzativo dell\'Ente', peso: 0,
    impactIndicators: [
      { name: '(Aggiornamento G.C. del 30/11/2016) Livello di miglioramento degli standard dei servizi in presenza di una riduzione di personale', target: '(Aggiornamento G.C. del 30/11/2016) Al 2019 60%' },
    ],
    resultIndicators: [
      { name: '% Strutture di front -office coinvolte', formula: 'N. strutture di front office coinvolte/ n. complessivo strutture front-office comunale', target: '60%', dimension: 'Quantità' },
    ],
    phases: [
      { n: 1, from: '2016-01-01', to: '2016-12-31' },
      { n: 2, from: '2016-05-01', to: '2016-10-30' },
      { n: 3, from: '2016-09-01', to: '2016-11-15' },
      { n: 4, from: '2016-11-15', to: '2016-12-31' },
    ],
    finance: { rows: [], printedDifference: '0.00', printedDifferenceSide: 'U' },
    staff: { tempoPieno: 3, tempoParziale: 0, incarichiProfessionali: 0, collaborazioni: 0, altro: 0, totale: 3 },
  },
  {
    id: 'O030', title: 'ADEGUAMENTO DEL SISTEMA REGOLAMENTARE DI MISURAZIONE E VALUTAZIONE DELL\'ENTE',
    variation: { kind: 'variazione', date: '2016-11-30' }, sector: 'Servizio Segreteria Generale', missione: 'Servizi istituzionali, generali e di gestione', programma: 'Segreteria Generale', ambitoStrategico: 'Una Pubblica Amministrazione efficiente che costruisce partecipazione', obiettivoStrategico: 'Competenze valorizzate', obiettivoOperativo: 'Sistema di misurazione e valutazione in un\'ottica di valorizzazione delle performance individuali', peso: 0,
    impactIndicators: [
      { name: '(Aggiornamento G.C. del 30/11/2016) Livello di impugnazione degli esiti dei processi valutativi', formula: 'n. contenziosi/n. dipendenti', target: '(Aggiornamento G.C. del 30/11/2016) Al 2019 entro il 3%' },
    ],
    resultIndicators: [
      { name: 'Comunicazione G.C. relativa alle schede valutazione del personale comunale (Dirigenti, PO e altro personale)', target: 'entro 31/12/2016', dimension: 'Qualità', subdimension: 'Qualità tecnica' },
      { name: 'Delibera G.C. di adeguamento del Regolamento sull\'Organizzazione degli uffici e dei Servizi dell\'Ente', target: 'entro 31/12/2016', dimension: 'Qualità', subdimension: 'Qualità tecnica' },
    ],
    phases: [
      { n: 1, from: '2016-01-01', to: '2016-03-31' },
      { n: 2, from: '2016-04-01', to: '2016-10-30' },
      { n: 3, from: '2016-11-01', to: '2016-12-31' },
    ],
    finance: { rows: [], printedDifference: '0.00', printedDifferenceSide: 'U' },
    staff: { tempoPieno: 3, tempoParziale: 0, incarichiProfessionali: 0, collaborazioni: 0, altro: 0, totale: 3 },
  },
  {
    id: 'O031', title: 'REPERIRE RISORSE A FAVORE DEI PROGETTI DELL\'ENTE',
    variation: { kind: 'variazione', date: '2016-11-30' }, sector: 'Servizio Segreteria Generale', missione: 'Servizi istituzionali, generali e di gestione', programma: 'Segreteria Generale', ambitoStrategico: 'Una Pubblica Amministrazione efficiente che costruisce partecipazione', obiettivoStrategico: 'Ufficio progetti Cremona 2020', obiettivoOperativo: 'Reperire risorse a sostegno dei progetti dell\'ente', peso: 0,
    impactIndicators: [
      { name: 'Ammontare contibuti ricevuti', formula: 'Ammontare contributi ricevuti/Costo totale progetti finanziati*100', target: '(Aggiornamento G.C. del 30/11/2016) Al 2019 50%' },
      { name: 'Progetti finanziati sul totale dei presentati', formula: 'N. progetti finanziati/N. progetti presentati*100', target: '(Aggiornamento G.C. del 30/11/2016) Al 2019 30%' },
    ],
    resultIndicators: [
      { name: 'Progetti finanziati', formula: 'N. progetti finanziati/N. progetti presentati*100', target: '30%', dimension: 'Quantità' },
    ],
    phases: [
      { n: 1, from: '2016-01-01', to: '2016-12-31' },
      { n: 2, from: '2016-01-01', to: '2016-12-31' },
      { n: 3, from: '2016-01-01', to: '2016-12-31' },
      { n: 4, from: '2016-01-01', to: '2016-12-31' },
      { n: 5, from: '2016-01-01', to: '2016-12-31' },
      { n: 6, from: '2016-01-01', to: '2016-12-31' },
      { n: 7, from: '2016-01-01', to: '2016-12-31' },
    ],
    finance: {
      rows: [
        { side: 'U', capitolo: '255/999', amount: '10000.00' },
      ],
      printedDifference: '10000.00', printedDifferenceSide: 'U',
    },
    staff: { tempoPieno: 5, tempoParziale: 0, incarichiProfessionali: 0, collaborazioni: 0, altro: 2, totale: 7 },
  },
  {
    id: 'O033', title: 'ATTIVAZIONE STRUMENTAZIONE INFORMATICA IAT',
    variation: { kind: 'assegnazione', date: '2016-11-30' }, sector: 'Servizio Segreteria Generale', missione: 'Servizi istituzionali, generali e di gestione', programma: 'Segreteria Generale', ambitoStrategico: 'Una Pubblica Amministrazione efficiente che costruisce partecipazione', obiettivoStrategico: 'Internet per tutti', obiettivoOperativo: 'Attivazione strumentazione informatica IAT', peso: 0,
    impactIndicators: [
      { name: 'giorni di blocco dell\'attività informatica', formula: 'giorni di malfunzionamento della strumentazione informatica', target: 'Al 2017 <3' },
    ],
    resultIndicators: [
      { name: 'giorni di malfunzionamento della strumentazione informatica', formula: 'giorni di malfunzionamento della strumentazione informatica', target: '<3', dimension: 'Efficienza', subdimension: 'Tecnica' },
    ],
    phases: [
      { n: 1, from: '2016-04-01', to: '2016-06-01' },
      { n: 2, from: '2016-04-01', to: '2016-08-01' },
      { n: 3, from: '2016-09-01', to: '2016-11-01' },
      { n: 4, from: '2016-09-01', to: '2016-11-01' },
      { n: 5, from: '2016-09-01', to: '2016-12-31' },
    ],
    finance: { rows: [], printedDifference: '0.00', printedDifferenceSide: 'U' },
    staff: { tempoPieno: 0, tempoParziale: 2, incarichiProfessionali: 1, collaborazioni: 0, altro: 0, totale: 3 },
  },
  {
    id: 'O035', title: 'CONVENZIONE CON CREMONAFIERE S.P.A',
    variation: { kind: 'variazione', date: '2016-11-30' }, sector: 'Settore Centrale Unica Acquisti, Avvocatura, Contratti, Patrimonio', missione: 'Servizi istituzionali, generali e di gestione', programma: 'Gestione dei beni demaniali e patrimoniali', ambitoStrategico: 'Città che sa valorizzare i suoi spazi', obiettivoStrategico: 'Patrimonio \'razionalizzato\'', obiettivoOperativo: 'Valorizzazione del patrimonio comunale', peso: 0,
    impactIndicators: [
      { name: '(Aggiornamento G.C. del 30/11/2016) Entrate da concessione nel triennio 2017 - 2019', target: '(Aggiornamento G.C. del 30/11/2016) entrate non inferiori a 30.000 Euro nel triennio' },
    ],
    resultIndicators: [
      { name: 'stipula convenzione uso aree quartiere fieristico', target: 'entro 30/11/2016', dimension: 'Efficienza', subdimension: 'Economica' },
    ],
    phases: [
      { n: 1, from: '2016-01-01', to: '2016-02-29' },
      { n: 2, from: '2016-03-01', to: '2016-06-30' },
      { n: 3, from: '2016-07-01', to: '2016-10-15' },
      { n: 4, from: '2016-10-16', to: '2016-11-30' },
    ],
    finance: {
      rows: [
        { side: 'E', capitolo: '9330', impAcc: '2016/2', amount: '8167.94' },
      ],
      printedDifference: '8167.94', printedDifferenceSide: 'E',
    },
    staff: { tempoPieno: 2, tempoParziale: 0, incarichiProfessionali: 0, collaborazioni: 0, altro: 0, totale: 2 },
  },
  {
    id: 'O036', title: 'PIANO ORGANICO ALIENAZIONI',
    variation: { kind: 'variazione', date: '2016-11-30' }, sector: 'Settore Centrale Unica Acquisti, Avvocatura, Contratti, Patrimonio', missione: 'Servizi istituzionali, generali e di gestione', programma: 'Gestione dei beni demaniali e patrimoniali', ambitoStrategico: 'Città che sa valorizzare i suoi spazi', obiettivoStrategico: 'Alienazioni', obiettivoOperativo: 'Piano organico alienazioni', peso: 0,
    impactIndicators: [
      { name: '(Aggiornamento G.C. del 30/11/2016) importo introito da alienazioni nel triennio 2017 - 2019', target: '(Aggiornamento G.C. del 30/11/2016) non inferiore a 2.000.000 di Euro' },
    ],
    resultIndicators: [
      { name: 'importo riscosso', formula: 'quota anno 2015 X 2', target: 'non < a 1.000.000 di Euro', dimension: 'Efficienza', subdimension: 'Economica' },
    ],
    phases: [
      { n: 1, from: '2016-02-01', to: '2016-04-30' },
      { n: 2, from: '2016-03-01', to: '2016-12-31' },
      { n: 3, from: '2016-06-01', to: '2016-12-31' },
    ],
    finance: {
      rows: [
        { side: 'E', capitolo: '12133', amount: '5519550.00' },
      ],
      printedDifference: '5519550.00', printedDifferenceSide: 'E',
    },
    staff: { tempoPieno: 2, tempoParziale: 0, incarichiProfessionali: 0, collaborazioni: 0, altro: 0, totale: 2 },
  },
  {
    id: 'O038', title: 'RIORGANIZZAZIONE CENTRALE UNICA ACQUISTI',
    variation: { kind: 'variazione', date: '2016-11-30' }, sector: 'Settore Centrale Unica Acquisti, Avvocatura, Contratti, Patrimonio', missione: 'Servizi istituzionali, generali e di gestione', programma: 'Altri servizi generali', ambitoStrategico: 'Una Pubblica Amministrazione efficiente che costruisce partecipazione', obiettivoStrategico: 'Centrale unica acquisti', obiettivoOperativo: 'Centrale Unica Acquisti', peso: 0,
    impactIndicators: [
      { name: '(Aggiornamento G.C. del 30/11/2016) termine aggiornamento linee guida del PEG secondo evoluzione normativa', target: '(Aggiornamento G.C. del 30/11/2016) entro il termine previsto per l\'approvazione del PEG' },
    ],
    resultIndicators: [
      { name: 'Approvazione convenzione/ protocollo operativo', target: 'entro 30 settembre 2016', dimension: 'Efficienza', subdimension: 'Tecnica' },
      { name: 'Gare esperite con valenza extracomunale', target: 'non < a 1', dimension: 'Quantità' },
    ],
    phases: [
      { n: 1, from: '2016-01-01', to: '2016-04-30' },
      { n: 2, from: '2016-03-01', to: '2016-09-30' },
      { n: 3, from: '2016-04-01', to: '2016-11-30' },
      { n: 4, from: '2016-08-01', to: '2016-12-31' },
    ],
    finance: {
      rows: [
        { side: 'U', capitolo: '2410/1', amount: '5000.00' },
      ],
      printedDifference: '5000.00', printedDifferenceSide: 'U',
    },
    staff: { tempoPieno: 2, tempoParziale: 0, incarichiProfessionali: 0, collaborazioni: 0, altro: 0, totale: 2 },
  },
  {
    id: 'O040', title: 'NUOVO MODELLO GESTIONE ALLOGGI ERP',
    variation: { kind: 'variazione', date: '2016-11-30' }, sector: 'Settore Centrale Unica Acquisti, Avvocatura, Contratti, Patrimonio', missione: 'Servizi istituzionali, generali e di gestione', programma: 'Gestione dei beni demaniali e patrimoniali', ambitoStrategico: 'Una città in cui è bello abitare: un progetto per la casa', obiettivoStrategico: 'Edilizia residenziale pubblica', obiettivoOperativo: 'Edilizia Residenziale Pubblica', peso: 0,
    impactIndicators: [
      { name: '(Aggiornamento G.C. del 30/11/2016) percentuale alloggi di proprietà comunale in disponibilità assegnati nel triennio 2017 - 2019', formula: 'Alloggi assegnati / alloggi in disponibilità * 100', target: '(Aggiornamento G.C. del 30/11/2016) non < 70%' },
    ],
    resultIndicators: [
      { name: '(Aggiornamento G.C. del 30/11/2016) percentuali alloggi ERP in disponibilità da Comune/Aler assegnati', formula: 'Alloggi non assegnati /alloggi assegnabili *100', target: '(Aggiornamento G.C. del 30/11/2016) superiore al 60%', dimension: 'Efficienza', subdimension: 'Economica' },
      { name: 'Contenimento tempi di risposta all\'inquinato per problematiche condominiali', target: '< a 10 gg.', dimension: 'Efficienza', subdimension: 'Economica' },
      { name: 'risparmio oneri corrispettivo nell\'anno 2016', target: '> a 250.000 #', dimension: 'Qualità', subdimension: 'Accessibilità' },
    ],
    phases: [
      { n: 1, from: '2016-01-01', to: '2016-03-15' },
      { n: 2, from: '2016-01-01', to: '2016-04-30' },
      { n: 3, from: '2016-01-01', to: '2016-12-31' },
      { n: 4, from: '2016-02-01', to: '2016-11-30' },
    ],
    finance: {
      rows: [
        { side: 'U', capitolo: '16305/999', impAcc: '2016/710', amount: '220000.00' },
        { side: 'U', capitolo: '16210', amount: '13000.00' },
        { side: 'E', capitolo: '9433', impAcc: '2016/106', amount: '1450000.00' },
        { side: 'U', capitolo: '16306/6', impAcc: '2016/885', amount: '60000.00' },
        { side: 'U', capitolo: '28110', amount: '20000.00' },
      ],
      printedDifference: '1137000.00', printedDifferenceSide: 'E',
    },
    staff: { tempoPieno: 4, tempoParziale: 1, incarichiProfessionali: 0, collaborazioni: 0, altro: 0, totale: 5 },
  },
  {
    id: 'O041', title: 'INDIVIDUAZIONE SEDI PER LE ATTIVITA\' DEI QUARTIERI',
    variation: { kind: 'variazione', date: '2016-11-30' }, sector: 'Settore Centrale Unica Acquisti, Avvocatura, Contratti, Patrimonio', missione: 'Servizi istituzionali, generali e di gestione', programma: 'Gestione dei beni demaniali e patrimoniali', ambitoStrategico: 'Città che sa valorizzare i suoi spazi', obiettivoStrategico: 'Patrimonio \'razionalizzato\'', obiettivoOperativo: 'Individuazione di sedi per le attività dei quartieri', peso: 0,
    impactIndicators: [
      { name: '(Aggiornamento G.C. del 30/11/2016) percentuale delle sedi assegnate rispetto ai comitati di quartiere da collocare', formula: 'sedi assegnate /Comitati da collocare *100', target: '(Aggiornamento G.C. del 30/11/2016) Al 2017 non < all\'70%' },
    ],
    resultIndicators: [
      { name: 'aree orti assegnate', formula: 'aree contrattualizzate ad orto/ aree utilizzate di fatto*100', target: '< al 50%', dimension: 'Qualità', subdimension: 'Trasparenza' },
      { name: 'nuovi introiti da concessioni', target: 'non > a 5.000,00', dimension: 'Efficienza', subdimension: 'Economica' },
      { name: 'presentazione relazione alla Giunta sull\'esito del censimento aree verdi da regolamentare', target: 'entro 15 ottobre', dimension: 'Qualità', subdimension: 'Tempestività' },
    ],
    phases: [
      { n: 1, from: '2016-01-01', to: '2016-04-30' },
      { n: 2, from: '2016-05-01', to: '2016-12-31' },
      { n: 3, from: '2016-01-01', to: '2016-10-15' },
      { n: 4, from: '2016-07-01', to: '2016-11-30' },
    ],
    finance: {
      rows: [
        { side: 'E', capitolo: '9330', impAcc: '2016/103', amount: '5000.00' },
      ],
      printedDifference: '5000.00', printedDifferenceSide: 'E',
    },
    staff: { tempoPieno: 2, tempoParziale: 0, incarichiProfessionali: 0, collaborazioni: 0, altro: 0, totale: 2 },
  },
  {
    id: 'O043', title: 'SPORTELLO ANTIDISCRIMINAZIONE COMUNE DI CREMONA: RISORSA DEL TERRITORIO',
    variation: { kind: 'variazione', date: '2016-11-30' }, sector: 'Settore Politiche Sociali', missione: 'Diritti sociali, politiche sociali e famiglia', programma: 'Interventi per i soggetti a rischio di esclusione sociale', ambitoStrategico: 'Una città che sa farsi carico dei bisogni dei cittadini costruendo comunità e pari opportunità', obiettivoStrategico: 'Politiche inclusione', obiettivoOperativo: 'Sportello Antidiscriminazione', peso: 0,
    impactIndicators: [
      { name: '(Aggiornamento G.C. del 30/11/2016) n. potenziali utenti raggiunti da materiali e strumenti informativi sulle iniziative dello sportello', formula: 'n. utenti raggiunti', target: '(Aggiornamento G.C. del 30/11/2016) Al 2019 almeno 1000 soggetti' },
    ],
    resultIndicators: [
      { name: 'Aumento delle conoscenze diffuse sul contrasto alle discriminazioni da parte degli operatori coinvolti nel corso di formazione', formula: 'questionario di autovalutazione dei partecipanti al corso', target: 'Aumento del 40%', dimension: 'Qualità', subdimension: 'Qualità tecnica' },
      { name: 'Comunicazione alla Giunta Comunale con segnalazione dei regolamenti comunali con potenziali effetti discriminatori', formula: 'n. regolamenti comunali individuati', target: 'entro dicembre 2016', dimension: 'Qualità', subdimension: 'Trasparenza' },
    ],
    phases: [
      { n: 1, from: '2016-01-01', to: '2016-04-30' },
      { n: 2, from: '2016-03-01', to: '2016-12-31' },
      { n: 3, from: '2016-04-01', to: '2016-12-31' },
      { n: 4, from: '2016-01-01', to: '2016-12-31' },
    ],
    finance: {
      rows: [
        { side: 'U', capitolo: '29560', amount: '8000.00' },
      ],
      printedDifference: '8000.00', printedDifferenceSide: 'U',
    },
    staff: { tempoPieno: 0, tempoParziale: 1, incarichiProfessionali: 0, collaborazioni: 0, altro: 2, totale: 3 },
  },
  {
    id: 'O045', title: 'EFFICIENTARE IL SISTEMA DI OFFERTA PUBBLICA PER LA DISABILITA#',
    variation: { kind: 'variazione', date: '2016-11-30' }, sector: 'Settore Politiche Sociali', missione: 'Diritti sociali, politiche sociali e famiglia', programma: 'Interventi per la disabilità', ambitoStrategico: 'Una città che sa farsi carico dei bisogni dei cittadini costruendo comunità e pari opportunità', obiettivoStrategico: 'Città a misura di disabile', obiettivoOperativo: 'Efficientare il sistema di offerta pubblica per la disabilità', peso: 0,
    impactIndicators: [
      { name: 'mantenimento del numero di accessi nei servizi per la disabilità', formula: '2016=2019', target: '(Aggiornamento G.C. del 30/11/2016) al 2019 290' },
    ],
    resultIndicators: [
      { name: 'Approvazione G.C. delle linee per lo sviluppo del Piano Locale Disabilità', target: 'entro 31/12/2016', dimension: 'Qualità', subdimension: 'Accessibilità' },
      { name: 'Comunicazione G.C. sui livelli di compartecipazione al costo dei servizi ed in relazione agli standard offerti', target: 'entro 31/12/2016', dimension: 'Efficienza', subdimension: 'Economica' },
      { name: 'report alla Giunta Comunale sull\'analisi dei servizi CDI, SAD, SAAP', target: 'entro 31/12/2016', dimension: 'Efficienza', subdimension: 'Economica' },
    ],
    phases: [
      { n: 1, from: '2016-01-01', to: '2016-06-30' },
      { n: 2, from: '2016-01-01', to: '2016-09-30' },
      { n: 3, from: '2016-10-31', to: '2016-12-31', note: 'tempi aggiornati', markers: ['(Aggiornamento tempi inizio e fine fase G.C. del 30/11/2016)'] },
      { n: 4, from: '2016-09-30', to: '2016-12-31', note: 'tempi aggiornati', markers: ['(Aggiornamento tempi inizio e fine fase G.C. del 30/11/2016)'] },
    ],
    finance: {
      rows: [
        { side: 'U', capitolo: '29353/3', amount: '750000.00' },
        { side: 'U', capitolo: '26380/9', amount: '210000.00' },
        { side: 'U', capitolo: '29259/8', amount: '580000.00' },
        { side: 'U', capitolo: '26390/1', amount: '440000.00' },
      ],
      printedDifference: '1980000.00', printedDifferenceSide: 'U',
    },
    staff: { tempoPieno: 4, tempoParziale: 1, incarichiProfessionali: 0, collaborazioni: 0, altro: 3, totale: 8 },
  },
  {
    id: 'O046', title: 'WELFARE CARE PER ANZIANI NON AUTOSUFFICIENTI E RETI SOLIDALI',
    variation: { kind: 'variazione', date: '2016-11-30' }, sector: 'Settore Politiche Sociali', missione: 'Diritti sociali, politiche sociali e famiglia', programma: 'Interventi per gli anziani', ambitoStrategico: 'Una città che sa farsi carico dei bisogni dei cittadini costruendo comunità e pari opportunità', obiettivoStrategico: 'Piano locale per anziani', obiettivoOperativo: 'Piano locale per gli anziani: integrazione tra il sistema dei servizi e le reti di self-care', peso: 0,
    impactIndicators: [
      { name: 'incremento del n. di progetti integrati tra i soggetti della rete pubblica "erogatori" con il sistema dell\'Associazione e del Volontariato', formula: '(progetti integrati 2019 (40) - progetti integrati 2015 (20)) / progetti integrati 2015 * 100', target: '(Aggiornamento G.C. del 30/11/2016) incremento al 2019 del 100%' },
    ],
    resultIndicators: [
      { name: 'aumento dei soggetti del privato sociale attivati e di azioni maggiormente differenziate da parte del terzo settore', formula: '(n. 10 soggetti 2016 - n. 7 soggetti 2015)/n. 7 soggetti 2015 *100', target: 'aumento del 42%', dimension: 'Qualità', subdimension: 'Tempestività' },
    ],
    phases: [
      { n: 1, from: '2016-02-01', to: '2016-12-31', note: 'tempi aggiornati', markers: ['(Aggiornamento tempi fasi G.C. del 30/11/2016)'] },
      { n: 2, from: '2016-03-01', to: '2016-12-31', note: 'tempi aggiornati', markers: ['(Aggiornamento tempi fasi G.C. del 30/11/2016)'] },
      { n: 3, from: '2016-06-01', to: '2016-12-31' },
    ],
    finance: {
      rows: [
        { side: 'U', capitolo: '26350/8', amount: '850000.00' },
        { side: 'U', capitolo: '26353/8', amount: '520000.00' },
        { side: 'U', capitolo: '26363/9', amount: '450000.00' },
      ],
      printedDifference: '1820000.00', printedDifferenceSide: 'U',
    },
    staff: { tempoPieno: 4, tempoParziale: 0, incarichiProfessionali: 0, collaborazioni: 0, altro: 1, totale: 5 },
  },
  {
    id: 'O048', title: 'PER UN NUOVO SISTEMA ACCOGLIENZA INTEGRATA NEL COMUNE DI CREMONA',
    variation: { kind: 'variazione', date: '2016-11-30' }, sector: 'Settore Politiche Sociali', missione: 'Diritti sociali, politiche sociali e famiglia', programma: 'Interventi per i soggetti a rischio di esclusione sociale', ambitoStrategico: 'Una città che sa farsi carico dei bisogni dei cittadini costruendo comunità e pari opportunità', obiettivoStrategico: 'Politiche inclusione', obiettivoOperativo: 'Sviluppo di una rete di accoglienza per i richiedenti asilo e rifugiati', peso: 0,
    impactIndicators: [
      { name: '(Aggiornamento G.C. del 30/11/2016) n. strutture per l\'accoglienza integrata sul territorio realizzate attraverso progetti inter istituzionali', formula: 'strutture 2019 (n. 6) - strutture al 2015', target: '(Aggiornamento G.C. del 30/11/2016) al 2019 n. 6' },
    ],
    resultIndicators: [
      { name: 'Strutturazione e avvio èquipe integrata di lavoro (pubblico e privato sociale)', formula: 'Comunicazione di Giunta in merito all\'avvio dell\'équipe integrata', target: '(Aggiornamento G.C. del 30/11/2016) Comunicazione Giunta entro 31/12/2016', dimension: 'Efficienza', subdimension: 'Tecnica' },
    ],
    phases: [
      { n: 1, from: '2016-01-01', to: '2016-03-31' },
      { n: 2, from: '2016-01-01', to: '2016-12-31' },
      { n: 3, from: '2016-04-01', to: '2016-11-30', markers: ['(Aggiornamento fase G.C. del 30/11/2016)'] },
      { n: 4, from: '2016-12-01', to: '2016-12-31' },
    ],
    finance: {
      rows: [
        { side: 'E', capitolo: '2830', amount: '2030000.00' },
        { side: 'U', capitolo: '26359/8', amount: '2000000.00' },
        { side: 'U', capitolo: '26374/8', amount: '450000.00' },
      ],
      printedDifference: '420000.00', printedDifferenceSide: 'U',
    },
    staff: { tempoPieno: 4, tempoParziale: 0, incarichiProfessionali: 0, collaborazioni: 0, altro: 3, totale: 7 },
  },
  {
    id: 'O050', title: 'PATTI GENER-ATTIVI PER L#INCLUSIONE',
    variation: { kind: 'variazione', date: '2016-11-30' }, sector: 'Settore Politiche Sociali', missione: 'Diritti sociali, politiche sociali e famiglia', programma: 'Interventi per le famiglie', ambitoStrategico: 'Una città che sa farsi carico dei bisogni dei cittadini costruendo comunità e pari opportunità', obiettivoStrategico: 'Famiglie luoghi di coesione e prevenzione sul territorio', obiettivoOperativo: 'Dalla presa in carico ai patti gener-attivi', peso: 0,
    impactIndicators: [
      { name: '(Aggiornamento G.C. del 30/11/2016) Numero di situazioni di vulnerabilità sociale gestite in forma integrata al di fuori delle logiche assistenziali', formula: 'n. soggetti presi in carico in forma integrata', target: '(Aggiornamento G.C. del 30/11/2016) al 2019 n. 50 situazioni' },
    ],
    resultIndicators: [
      { name: '(Aggiornamento G.C. del 30/11/2016) Grado di sperimentazione di interventi di accompagnamento delle famiglie in condizioni di vulnerabilità con l\'apporto delle reti territoriali', formula: 'n. progetti integrati realizzati / situazioni segnalate', target: '(Aggiornamento G.C. del 30/11/2016) 89%', dimension: 'Efficienza', subdimension: 'Tecnica' },
    ],
    phases: [
      { n: 1, from: '2016-01-01', to: '2016-03-31' },
      { n: 2, from: '2016-03-01', to: '2016-06-30' },
      { n: 3, from: '2016-03-01', to: '2016-12-31' },
      { n: 4, from: '2016-03-01', to: '2016-12-31' },
    ],
    finance: {
      rows: [
        { side: 'E', capitolo: '10720', amount: '20000.00' },
        { side: 'U', capitolo: '26400', amount: '20000.00' },
      ],
      printedDifference: '0.00', printedDifferenceSide: 'U',
    },
    staff: { tempoPieno: 5, tempoParziale: 0, incarichiProfessionali: 0, collaborazioni: 0, altro: 0, totale: 5 },
  },
  {
    id: 'O051', title: 'SPERIMENTAZIONE DI POLITICHE PER LA COESIONE SOCIALE E LA SOLIDARIETÀ: TUTOR CONDOMINIALE',
    sector: 'Settore Politiche Sociali', missione: 'Diritti sociali, politiche sociali e famiglia', programma: 'Interventi per il diritto alla casa', ambitoStrategico: 'Una città in cui è bello abitare: un progetto per la casa', obiettivoStrategico: 'Contrasto al disagio abitativo', obiettivoOperativo: 'Individuazione di nuove soluzioni per rispondere ai crescenti bisogni abitativi', peso: 0,
    impactIndicators: [
      { name: 'Implementazione degli interventi di coesione sociali negli alloggi ERP comunali', formula: 'Comunicazione Giunta', target: 'comunicazione Giunta entro 31/12/2016' },
    ],
    resultIndicators: [
      { name: 'Percentuale di implementazione degli accessi ai servizi comunali per la casa attraverso gli sportelli territoriali', formula: '(n. 600 accessi 2° semestre 2016 - n. 400 accessi 1° semestre 2016)/n. 400 accessi*100', target: 'aumento del 50%', dimension: 'Efficienza', subdimension: 'Tecnica' },
    ],
    phases: [
      { n: 1, from: '2016-01-01', to: '2016-03-31' },
      { n: 2, from: '2016-01-01', to: '2016-06-30' },
      { n: 3, from: '2016-06-01', to: '2016-12-31' },
      { n: 4, from: '2016-03-01', to: '2016-06-30' },
      { n: 5, from: '2016-03-01', to: '2016-12-31' },
      { n: 6, from: '2016-12-01', to: '2016-12-31' },
    ],
    finance: {
      rows: [
        { side: 'U', capitolo: '26324/8', amount: '118000.00' },
        { side: 'U', capitolo: '26376/999', amount: '225000.00' },
        { side: 'E', capitolo: '5100', amount: '225000.00' },
        { side: 'U', capitolo: '16316', amount: '12000.00' },
      ],
      printedDifference: '130000.00', printedDifferenceSide: 'U',
    },
    staff: { tempoPieno: 10, tempoParziale: 0, incarichiProfessionali: 1, collaborazioni: 0, altro: 10, totale: 21 },
  },
  {
    id: 'O053', title: 'WELFARE GENERATIVO: DALL#ACCESSO AI SERVIZI ALL#ACCESSO ALLE OPPORTUNITÀ',
    sector: 'Settore Politiche Sociali', missione: 'Diritti sociali, politiche sociali e famiglia', programma: 'Programmazione e governo della rete dei servizi sociosanitari e sociali', ambitoStrategico: 'Una città che sa farsi carico dei bisogni dei cittadini costruendo comunità e pari opportunità', obiettivoStrategico: 'Welfare generativo', obiettivoOperativo: 'Welfare generativo: dall#accesso ai servizi all#accesso alle opportunità', peso: 0,
    impactIndicators: [
      { name: 'Approvazione ed attuazione di una riorganizzazione del sistema sociale che intercetti una più ampia fascia di popolazione', formula: 'Rilevazione del sistema di offerta sociale attuale', target: 'entro 2017' },
    ],
    resultIndicators: [
      { name: 'Comunicazione di G.C. di report sulla mappatura del bisogno in relazione ad utenti fragili', target: 'entro 31/12/2016', dimension: 'Efficienza', subdimension: 'Tecnica' },
    ],
    phases: [
      { n: 1, from: '2016-01-01', to: '2016-03-31' },
      { n: 2, from: '2016-03-01', to: '2016-09-30' },
      { n: 3, from: '2016-09-01', to: '2016-11-30' },
      { n: 4, from: '2016-11-01', to: '2016-12-31' },
    ],
    finance: {
      rows: [
        { side: 'U', capitolo: '26400', amount: '48000.00' },
        { side: 'E', capitolo: '10720', amount: '48000.00' },
      ],
      printedDifference: '0.00', printedDifferenceSide: 'U',
    },
    staff: { tempoPieno: 0, tempoParziale: 0, incarichiProfessionali: 0, collaborazioni: 0, altro: 0, totale: 0 },
  },
  {
    id: 'O055', title: 'WELFARE IN CO-PROGETTAZIONE',
    variation: { kind: 'variazione', date: '2016-11-30' }, sector: 'Settore Politiche Sociali', missione: 'Diritti sociali, politiche sociali e famiglia', programma: 'Cooperazione e associazionismo', ambitoStrategico: 'Una città che sa farsi carico dei bisogni dei cittadini costruendo comunità e pari opportunità', obiettivoStrategico: 'Volontariato e associazionismo', obiettivoOperativo: 'Welfare in co-progettazione', peso: 0,
    impactIndicators: [
      { name: '(Aggiornamento G.C. del 30/11/2016) Realizzazione di laboratori di comunità che vedano la partecipazione di tutti i 16 quartieri cittadini', formula: 'n. quartieri partecipanti / n. quartieri (16)', target: '(Aggiornamento G.C. del 30/11/2016) Al 2019 100%' },
    ],
    resultIndicators: [
      { name: 'Identificazione dei bisogni e delle risorse del territorio attraverso la realizzazione di laboratori', formula: '(n° 5 laboratori 2016 - n° 0 laboratori 2015)/n° 5 laboratori 2016 *100', target: '100%', dimension: 'Quantità' },
      { name: 'Realizzazione progetti di servizio civile e garanzia giovani', formula: '(n° 2 progetti 2016 - n° 0 progetti 2015)/n° 2 progetti 2016 *100', target: '100%', dimension: 'Quantità' },
    ],
    phases: [
      { n: 1, from: '2016-01-01', to: '2016-06-30' },
      { n: 2, from: '2016-01-01', to: '2016-10-31' },
      { n: 3, from: '2016-06-01', to: '2016-11-30' },
      { n: 4, from: '2016-05-01', to: '2016-10-31' },
    ],
    finance: { rows: [], printedDifference: '0.00', printedDifferenceSide: 'U' },
    staff: { tempoPieno: 1, tempoParziale: 0, incarichiProfessionali: 0, collaborazioni: 0, altro: 0, totale: 1 },
  },
  {
    id: 'O056', title: 'DAGLI INDIRIZZI STRATEGICI AGLI OBIETTIVI GESTIONI DELL\'AZIENDA SPECIALE CREMONA SOLIDALE',
    variation: { kind: 'assegnazione', date: '2016-11-30' }, sector: 'Settore Politiche Sociali', missione: 'Diritti sociali, politiche sociali e famiglia', programma: 'Programmazione e governo della rete dei servizi sociosanitari e sociali', ambitoStrategico: 'Una città che sa farsi carico dei bisogni dei cittadini costruendo comunità e pari opportunità', obiettivoStrategico: 'Piano locale per anziani', obiettivoOperativo: 'Attuazione degli indirizzi partecipati: Azienda Speciale Cremona Solidale', peso: 0,
    impactIndicators: [
      { name: 'Individuazione di modalità di raccordo tra ACS e Settore Politiche Sociali per l\'attivazione dello sportello e per la ricezione di domande relative a più servizi', target: 'entro 31/12/2016' },
      { name: 'Soddisfazione del cittadino fruitore del sistema d\'accesso e dei servizi attivati.', formula: 'Somministrazione questionario di soddisfazione', target: 'entro 31/12/2016' },
    ],
    resultIndicators: [
      { name: 'Attivazione di sportelli decentrati', formula: 'Attivazione ulterioresportello si /no', target: 'Si', dimension: 'Quantità' },
      { name: 'Incremento dell\'attività dello sportello di primo accesso sia per domande RSA - IDR che per altri servizi gestiti direttamente CDI/CDA', formula: 'accesso per n° servizi 2016 - accesso per n° servizi 2015/n°2015', target: 'incremento del 50%', dimension: 'Quantità' },
      { name: 'Incremento delle convenzioni stipulate con realtà territoriali', formula: 'n°Convenzioni 2016 - n°convenzioni 2015/2015', target: 'incremento + 50%', dimension: 'Quantità' },
      { name: 'Messa a punto e attivazione di un sistema di valutazione della qualità', formula: 'Acquisizione sistemi di valutazione della qualità e appropriatezza dei servizi', target: 'Si', dimension: 'Qualità', subdimension: 'Accessibilità' },
      { name: 'Rendiconto inerente i rapporti finanziari, la gestione dei contratti di servizio e la qualità dei servizi erogati', formula: 'Produzione di un report che identifichi i profili indicati', target: 'entro il 31.12.2016', dimension: 'Efficienza', subdimension: 'Tecnica' },
    ],
    phases: [
      { n: 1, from: '2016-01-01', to: '2016-12-31' },
      { n: 2, from: '2016-01-01', to: '2016-12-31' },
      { n: 3, from: '2016-01-01', to: '2016-12-31' },
      { n: 4, from: '2016-01-01', to: '2016-12-31' },
      { n: 5, from: '2016-01-01', to: '2016-12-31' },
      { n: 6, from: '2016-01-01', to: '2016-12-31' },
    ],
    finance: {
      rows: [
        { side: 'U', capitolo: '26357/9', amount: '12700.00' },
        { side: 'U', capitolo: '26350/8', amount: '300000.00' },
        { side: 'U', capitolo: '26353/8', amount: '512000.00' },
        { side: 'U', capitolo: '29259/8', amount: '540000.00' },
        { side: 'U', capitolo: '28800/1', amount: '147000.00' },
      ],
      printedDifference: '1511700.00', printedDifferenceSide: 'U',
    },
    staff: { tempoPieno: 0, tempoParziale: 0, incarichiProfessionali: 0, collaborazioni: 0, altro: 0, totale: 0 },
  },
  {
    id: 'O058', title: 'ADOZIONE DELLA VARIANTE AL PROGRAMMA INTEGRATO DI INTERVENTO #CREMONA CITY HUB#',
    variation: { kind: 'variazione', date: '2016-11-30' }, sector: 'Unità di staff Urbanistica e Area Omogenea', missione: 'Assetto del territorio ed edilizia abitativa', programma: 'Urbanistica e assetto del territorio', ambitoStrategico: 'Città per una cultura fra memoria ed immaginazione', obiettivoStrategico: 'Rigenerazione urbana', obiettivoOperativo: 'Variante al piano di governo del territorio', peso: 0,
    impactIndicators: [
      { name: 'Incremento superfici a disposizione del terziario avanzato e dell\'ICT', formula: '(m2 superfici ICT post variante - m2 superfici ICT) / m2 superfici ICT x 100 = (22414 - 18664)/18664 x 100', target: '(Aggiornamento G.C. del 30/11/2016) AL 2019 20%' },
    ],
    resultIndicators: [
      { name: 'Adozione della Variante da parte della Giunta comunale nei termini prefissati', target: '31/12/2016', dimension: 'Qualità', subdimension: 'Tempestività' },
    ],
    phases: [
      { n: 1, from: '2016-01-01', to: '2016-06-30' },
      { n: 2, from: '2016-07-01', to: '2016-07-31', note: 'fase rimossa', markers: ['(Eliminata fase con aggiornamento G.C. del 30/11/2016)'] },
      { n: 3, from: '2016-07-01', to: '2016-10-31' },
      { n: 4, from: '2016-11-01', to: '2016-11-30' },
      { n: 5, from: '2016-12-01', to: '2016-12-31' },
    ],
    finance: { rows: [], printedDifference: '0.00', printedDifferenceSide: 'U' },
    staff: { tempoPieno: 3, tempoParziale: 0, incarichiProfessionali: 0, collaborazioni: 0, altro: 0, totale: 3 },
  },
  {
    id: 'O060', title: 'PROSECUZIONE DELL\'ATTIVITÀ DI ACCERTAMENTO EDILIZIO DEI FABBRICATI FOTO-IDENTIFICATI DAL COMUNE (IMMOBILI FANTASMA)',
    variation: { kind: 'rimozione', date: '2016-11-30' }, sector: 'Unità di staff Urbanistica e Area Omogenea', missione: 'Assetto del territorio ed edilizia abitativa', programma: 'Urbanistica e assetto del territorio', ambitoStrategico: 'Città per una cultura fra memoria ed immaginazione', obiettivoStrategico: 'Rigenerazione urbana', obiettivoOperativo: 'Piano strategico', peso: 0,
    impactIndicators: [
      { name: 'Incremento entrate oneri di urbanizzazione da abusivismo edilizio', formula: 'Oneri incassati per "immobili fanrasma" / totale oneri incassati da abusi edilizi x 100 = 15000/60000 x 100', target: '25%' },
    ],
    resultIndicators: [
      { name: 'Casi analizzati', target: '400', dimension: 'Quantità' },
      { name: 'Emissione ordinanze', formula: 'N° ordinanze emesse / N° casi analizzati x 100 = 40/400', target: '10%', dimension: 'Qualità', subdimension: 'Qualità tecnica' },
      { name: 'Oneri di urbanizzazione e sanzioni introitate', formula: 'Oneri intoritati per sanzione / Oneri complessivi introitati x 100 = 15.000 / 2.000.000 x 100', target: '0,75%', dimension: 'Efficienza', subdimension: 'Economica' },
    ],
    phases: [
      { n: 1, from: '2016-01-01', to: '2016-12-31' },
      { n: 2, from: '2016-01-01', to: '2016-12-31' },
      { n: 3, from: '2016-01-01', to: '2016-12-31' },
      { n: 4, from: '2016-01-01', to: '2016-12-31' },
    ],
    finance: { rows: [], printedDifference: '0.00', printedDifferenceSide: 'U' },
    staff: { tempoPieno: 5, tempoParziale: 0, incarichiProfessionali: 0, collaborazioni: 0, altro: 0, totale: 5 },
  },
  {
    id: 'O061', title: 'MIGLIORAMENTO EFFICIENZA ENERGETICA EDIFICI PRIVATI',
    sector: 'Unità di staff Urbanistica e Area Omogenea', missione: 'Assetto del territorio ed edilizia abitativa', programma: 'Edilizia residenziale pubblica e locale e piani di edilizia economico-popolare', ambitoStrategico: 'Una città in cui è bello abitare: un progetto per la casa', obiettivoStrategico: 'Progetto per la casa: efficienza energetica', obiettivoOperativo: 'Miglioramento dell\'efficienza energetica degli edifici privati', peso: 0,
    impactIndicators: [
      { name: 'Riduzione CO2', formula: '(Emissione tCO2 2020 - Emissione tCO2 2011)/ Emissione tCO2 2011 x 100 = (266582 - 328.739)/328.739 x 100', target: '-19% entro il 2020' },
    ],
    resultIndicators: [
      { name: 'Incremento degli edifici con efficienza energetica A e A+ sul territorio comunale', formula: 'edifici (A e A+) 2016 - edifici (A e A+) 2015 / edifici (A e A+) 2015 x 100 = 442 - 402 / 402 x 100', target: '10%', dimension: 'Efficienza', subdimension: 'Tecnica' },
    ],
    phases: [
      { n: 1, from: '2016-01-01', to: '2016-12-31' },
      { n: 2, from: '2016-01-01', to: '2016-12-31' },
      { n: 3, from: '2016-01-01', to: '2016-12-31' },
    ],
    finance: { rows: [], printedDifference: '0.00', printedDifferenceSide: 'U' },
    staff: { tempoPieno: 6, tempoParziale: 0, incarichiProfessionali: 0, collaborazioni: 0, altro: 0, totale: 6 },
  },
  {
    id: 'O063', title: 'FASCICOLO ELETTRONICO D\'IMPRESA',
    sector: 'Unità di staff Urbanistica e Area Omogenea', missione: 'Sviluppo economico e competitività', programma: 'Commercio - reti distributive - tutela dei consumatori', ambitoStrategico: 'Città che genera lavoro e sviluppo', obiettivoStrategico: 'Polo di sviluppo', obiettivoOperativo: 'Fascicolo elettronico d\'impresa', peso: 0,
    impactIndicators: [
      { name: 'Accesso della PA al fascicolo imprese', formula: 'N. Enti e uffici della PA', target: '(Aggiornamento G.C. del 30/11/2016) Al 2019 10' },
    ],
    resultIndicators: [
      { name: 'Inserimento pratiche nel fascicolo d\'impresa', formula: 'N. pratiche inserite nel fascicolo impresa / N. pratiche pervenute (dal 1/9/16 al 31/12/16) x 100 = 30 / 40 x 100', target: '75%', dimension: 'Quantità' },
    ],
    phases: [
      { n: 1, from: '2016-01-01', to: '2016-04-30' },
      { n: 2, from: '2016-04-01', to: '2016-08-30' },
      { n: 3, from: '2016-09-01', to: '2016-12-31' },
    ],
    finance: { rows: [], printedDifference: '0.00', printedDifferenceSide: 'U' },
    staff: { tempoPieno: 0, tempoParziale: 0, incarichiProfessionali: 0, collaborazioni: 0, altro: 0, totale: 0 },
  },
  {
    id: 'O065', title: 'REVISIONE DEL REGOLAMENTO DEL COMMERCIO SU AREE PUBBLICHE',
    variation: { kind: 'assegnazione', date: '2016-11-30' }, sector: 'Unità di staff Urbanistica e Area Omogenea', missione: 'Sviluppo economico e competitività', programma: 'Commercio - reti distributive - tutela dei consumatori', ambitoStrategico: 'Città che genera lavoro e sviluppo', obiettivoStrategico: 'Polo di sviluppo', obiettivoOperativo: 'Distretto Urbano del Commercio', peso: 0,
    impactIndicators: [
      { name: '(Aggiornamento G.C. del 30/11/2016) Razionalizzazione delle aree mercatali e delle fiere', formula: 'n. aree mercatali e fiere oggetto di riorganizzazione', target: '(Aggiornamento G.C. del 30/11/2016) Al 2019 n. 7 aree mercatali/fiere' },
    ],
    resultIndicators: [
      { name: 'Approvazione da parte del Consiglio Comunale del Regolamento nei termini prefissati', target: 'Entro 31/12/2016', dimension: 'Efficienza', subdimension: 'Tecnica' },
    ],
    phases: [
      { n: 1, from: '2016-07-01', to: '2016-09-30' },
      { n: 2, from: '2016-10-01', to: '2016-10-31' },
      { n: 3, from: '2016-11-01', to: '2016-11-30' },
      { n: 4, from: '2016-12-01', to: '2016-12-31' },
    ],
    finance: { rows: [], printedDifference: '0.00', printedDifferenceSide: 'U' },
    staff: { tempoPieno: 3, tempoParziale: 0, incarichiProfessionali: 0, collaborazioni: 0, altro: 0, totale: 3 },
  },
  {
    id: 'O066', title: 'ATTUAZIONE CONVENZIONE PER ATTIVITA\' DI COOPERAZIONE TRA COMUNE DI CREMONA E AGENZIA DEL TERRITORIO',
    variation: { kind: 'assegnazione', date: '2016-11-30' }, sector: 'Unità di staff Urbanistica e Area Omogenea', missione: 'Assetto del territorio ed edilizia abitativa', programma: 'Urbanistica e assetto del territorio', ambitoStrategico: 'Città per una cultura fra memoria ed immaginazione', obiettivoStrategico: 'Rigenerazione urbana', obiettivoOperativo: 'Piano strategico', peso: 0,
    impactIndicators: [
      { name: 'Incremento entrate fiscali da modifiche rendite catastali', target: '(Aggiornamento G.C. del 30/11/2016)# Al 2019 euro 40.000' },
    ],
    resultIndicators: [
      { name: 'N° segnalazioni effettuate', target: 'n. 500 segnalazioni', dimension: 'Efficienza', subdimension: 'Tecnica' },
    ],
    phases: [
      { n: 1, from: '2016-01-01', to: '2016-12-31' },
      { n: 2, from: '2016-01-01', to: '2016-12-31' },
      { n: 3, from: '2016-01-01', to: '2016-12-31' },
    ],
    finance: { rows: [], printedDifference: '0.00', printedDifferenceSide: 'U' },
    staff: { tempoPieno: 5, tempoParziale: 0, incarichiProfessionali: 0, collaborazioni: 0, altro: 0, totale: 5 },
  },
  {
    id: 'O068', title: 'DEFINIRE UN PROTOCOLLO OPERATIVO CON L\'AGENZIA PER IL TPL',
    variation: { kind: 'variazione', date: '2016-11-30' }, sector: 'Settore Lavori Pubblici e Mobilità Urbana', missione: 'Trasporti e diritto alla mobilità', programma: 'Trasporto pubblico locale', ambitoStrategico: 'Una città ben collegata con altre città e che si muove con facilità', obiettivoStrategico: 'Trasporto pubblico urbano', obiettivoOperativo: 'Contratto di servizio per il trasporto pubblico locale', peso: 0,
    impactIndicators: [
      { name: 'Incremento di Km percorsi', formula: 'Km percorsi-km anno precedente/km anno precedente (Km percorsi nel 2015: circa 1.331.520 km/anno)', target: '(Aggiornamento G.C. del 30/11/2016) Al 2019 15%' },
    ],
    resultIndicators: [
      { name: 'n° report relativi alla gestione', formula: 'n° report relativi alla gestione', target: '4', dimension: 'Quantità' },
    ],
    phases: [
      { n: 1, from: '2016-01-01', to: '2016-04-30' },
      { n: 2, from: '2016-04-30', to: '2016-07-31' },
      { n: 3, from: '2016-01-01', to: '2016-12-31' },
    ],
    finance: {
      rows: [
        { side: 'U', capitolo: '15210/1', impAcc: '2016/979', amount: '216513.13' },
        { side: 'U', capitolo: '12801/2', amount: '172000.00' },
      ],
      printedDifference: '388513.13', printedDifferenceSide: 'U',
    },
    staff: { tempoPieno: 2, tempoParziale: 0, incarichiProfessionali: 0, collaborazioni: 0, altro: 0, totale: 2 },
  },
  {
    id: 'O070', title: 'PROGETTAZIONE OPERE INFRASTRUTTURALI POP 2016',
    variation: { kind: 'variazione', date: '2016-11-30' }, sector: 'Settore Lavori Pubblici e Mobilità Urbana', missione: 'Trasporti e diritto alla mobilità', programma: 'Viabilità e infrastrutture stradali', ambitoStrategico: 'Una città ben collegata con altre città e che si muove con facilità', obiettivoStrategico: 'Strumenti di pianificazione della mobilità', obiettivoOperativo: 'Piano urbano della mobilità', peso: 0,
    impactIndicators: [
      { name: 'n° progetti avviati/progetti programmati', formula: 'n° progetti avviati/progetti programmati (pista ciclopedonale Viale Trento Trieste, mantova, Via Brescia, via Bergamo, ampliamento strada san Felice San Savino, Riqualificazione via Giordano via del Sale, collegamento ciclopedonale via Milano q.re Picenengo, sistemazione comparto san Bernardo, pista ciclabile Cavatigozzi, riqualificazione asse viario Maristella, sistemazione comparto via Cadore via A. Melone, pista ciclabile Boschetto)', target: '(Aggiornamento G.C. del 30/11/2016) Al 2019 100%' },
    ],
    resultIndicators: [
      { name: 'n° progetti definitivi approvati', formula: 'n° progetti definitivi approvati', target: '3', dimension: 'Quantità' },
      { name: 'n° progetti preliminari approvati', formula: 'n° progetti preliminari approvati', target: '8', dimension: 'Quantità' },
    ],
    phases: [
      { n: 1, from: '2016-01-01', to: '2016-06-30' },
      { n: 2, from: '2016-03-01', to: '2016-09-30' },
      { n: 3, from: '2016-09-30', to: '2016-12-31' },
      { n: 4, from: '2016-09-30', to: '2016-12-31' },
    ],
    finance: {
      rows: [
        { side: 'U', capitolo: '41758', amount: '75000.00' },
        { side: 'U', capitolo: '41760', amount: '100000.00' },
        { side: 'E', capitolo: '12133', amount: '555000.00' },
        { side: 'U', capitolo: '41614', amount: '100000.00' },
        { side: 'U', capitolo: '41598', amount: '25000.00' },
        { side: 'U', capitolo: '41589', amount: '80000.00' },
        { side: 'U', capitolo: '41592', amount: '100000.00' },
        { side: 'U', capitolo: '41597', amount: '410000.00' },
        { side: 'U', capitolo: '41594', amount: '25000.00' },
        { side: 'E', capitolo: '13246', amount: '410000.00' },
        { side: 'U', capitolo: '41701', amount: '110000.00' },
        { side: 'U', capitolo: '41715', amount: '40000.00' },
        { side: 'E', capitolo: '13200', amount: '100000.00' },
      ],
      printedDifference: '0.00', printedDifferenceSide: 'U',
    },
    staff: { tempoPieno: 8, tempoParziale: 1, incarichiProfessionali: 0, collaborazioni: 1, altro: 0, totale: 10 },
  },
  {
    id: 'O071', title: 'EFFICIENTAMENTO DELLA PUBBLICA ILLUMINAZIONE',
    variation: { kind: 'variazione', date: '2016-11-30' }, sector: 'Settore Lavori Pubblici e Mobilità Urbana', missione: 'Trasporti e diritto alla mobilità', programma: 'Viabilità e infrastrutture stradali', ambitoStrategico: 'Una città ben collegata con altre città e che si muove con facilità', obiettivoStrategico: 'Strumenti di pianificazione della mobilità', obiettivoOperativo: 'Piano urbano della mobilità', peso: 0,
    impactIndicators: [
      { name: '% di risparmio energetico', formula: 'Kwh/anno impianto attuale - kwh/anno impianto efficientato/kwh/anno impianto attuale (consumo attuale Kwh/anno 6.669,397)', target: '(Aggiornamento G.C. del 30/11/2016) Al 2019 40%' },
    ],
    resultIndicators: [
      { name: '(Aggiornamento G.C del 30/11/2016) Approvazione atti ed acquisizione reti illuminazione pubblica', formula: 'Delibera di Giunta Comunale - Delibera di Consiglio Comunale', target: 'Entro il 31/12/2016', dimension: 'Efficienza', subdimension: 'Economica' },
    ],
    phases: [
      { n: 1, from: '2016-01-01', to: '2016-03-31' },
      { n: 2, from: '2016-04-01', to: '2016-12-31', note: 'tempi aggiornati', markers: ['(Aggiornamento fase G.C. del 30/11/2016)', '(Aggiornamento fine tempi G.C. del 30/11/2016)'] },
      { n: 3, from: '2016-08-01', to: '2016-12-31', note: 'tempi aggiornati', markers: ['(Aggiornamento fase G.C. del 30/11/2016)', '(Aggiornamento fine tempi G.C. del 30/11/2016)'] },
      { n: 4, from: '2016-11-01', to: '2016-12-31', note: 'fase rimossa', markers: ['(Rimossa con aggiornamento G.C del 30/11/2016)'] },
    ],
    finance: {
      rows: [
        { side: 'U', capitolo: '15050/4', amount: '1250000.00' },
      ],
      printedDifference: '1250000.00', printedDifferenceSide: 'U',
    },
    staff: { tempoPieno: 3, tempoParziale: 0, incarichiProfessionali: 0, collaborazioni: 3, altro: 0, totale: 6 },
  },
  {
    id: 'O073', title: 'PROTOCOLLO OPERATIVO DI INTERVENTO IN SITUAZIONI DI EMERGENZA TERRITORIALE',
    variation: { kind: 'variazione', date: '2016-11-30' }, sector: 'Settore Lavori Pubblici e Mobilità Urbana', missione: 'Soccorso civile', programma: 'Sistema di protezione civile', ambitoStrategico: 'Città che si prende cura dell\'ambiente e che lavora nell\'ottica area vasta', obiettivoStrategico: 'Protezione civile', obiettivoOperativo: 'Ottimizzazione del servizio di protezione civile', peso: 0,
    impactIndicators: [
      { name: 'introduzione di nuovi servizi erogabili verso la cittadinanza, quali: - controllo territoriale - collaborazione ed aiuto diretto in caso di calamità - gestione eventi eccezionali localizzati', formula: 'n° servizi erogabili', target: '(Aggiornamento G.C. del 30/11/2016) Al 2019 3 nuovi servizi' },
    ],
    resultIndicators: [
      { name: 'stipula della convenzione attraverso determinazione dirigenziale', target: '1 entro il 30 giugno 2016', dimension: 'Quantità' },
    ],
    phases: [
      { n: 1, from: '2016-01-01', to: '2016-12-31' },
      { n: 2, from: '2016-01-01', to: '2016-12-31' },
      { n: 3, from: '2016-06-30', to: '2016-12-31' },
    ],
    finance: {
      rows: [
        { side: 'U', capitolo: '16432', amount: '4000.00' },
      ],
      printedDifference: '4000.00', printedDifferenceSide: 'U',
    },
    staff: { tempoPieno: 3, tempoParziale: 0, incarichiProfessionali: 0, collaborazioni: 1, altro: 0, totale: 4 },
  },
  {
    id: 'O075', title: 'DAGLI INDIRIZZI STRATEGICI AGLI OBIETTIVI GESTIONALI DI AEM CREMONA SPA',
    variation: { kind: 'assegnazione', date: '2016-11-30' }, sector: 'Settore Lavori Pubblici e Mobilità Urbana', missione: 'Servizi istituzionali, generali e di gestione', programma: 'Ufficio tecnico', ambitoStrategico: 'Una Pubblica Amministrazione efficiente che costruisce partecipazione', obiettivoStrategico: 'Partecipate', obiettivoOperativo: 'Definizione del gruppo amministrazione pubblica: indirizzi', peso: 0,
    impactIndicators: [
      { name: '% utenti che utilizzano il servizio', formula: 'Utenza smart/utenza totale', target: 'Al 2019 10%' },
    ],
    resultIndicators: [
      { name: 'n° contratti attivati', formula: 'n° contratti', target: '2', dimension: 'Qualità', subdimension: 'Accessibilità' },
      { name: 'Rendiconto inerente i rapporti finanziari, la gestione dei contratti di servizio e la qualità dei servizi erogati', target: '1', dimension: 'Qualità', subdimension: 'Accessibilità' },
    ],
    phases: [
      { n: 1, from: '2016-01-01', to: '2016-12-31' },
      { n: 2, from: '2016-07-01', to: '2016-12-31' },
      { n: 3, from: '2016-01-01', to: '2016-12-31' },
    ],
    finance: {
      rows: [
        { side: 'E', capitolo: '8720', impAcc: '16/448', amount: '549000.00' },
      ],
      printedDifference: '549000.00', printedDifferenceSide: 'E',
    },
    staff: { tempoPieno: 0, tempoParziale: 3, incarichiProfessionali: 0, collaborazioni: 0, altro: 0, totale: 3 },
  },
  {
    id: 'O076', title: 'LINEE DI SVILUPPO TERRITORIALE - STRUMENTI DI SEMPLIFICAZIONE AMMINISTRATIVA E FORMAZIONE',
    variation: { kind: 'variazione', date: '2016-11-30' }, sector: 'Settore Sviluppo Lavoro, Area Omogenea e Ambiente', missione: 'Assetto del territorio ed edilizia abitativa', programma: 'Urbanistica e assetto del territorio', ambitoStrategico: 'Città che genera lavoro e sviluppo', obiettivoStrategico: 'Sviluppo di aree produttive', obiettivoOperativo: 'Sostenere le prospettive di sviluppo degli insediamenti produttivi all\'interno di un piano strategico', peso: 0,
    impactIndicators: [
      { name: '(Eliminato con aggiornamento di G.C. del 30/11/2016) Studio fattibilità azioni di semplificazione amministrativa', target: '(Eliminato con aggiornamento di G.C. del 30/11/2016) entro il 31/12/2016' },
      { name: 'Proposta programmazione corsi nell\'offerta formativa', formula: 'Totale corsi O.F. 2016/2017 / Corsi proposti', target: '25% dei corsi proposti' },
      { name: 'Richieste nuovi insediamenti nelle aree soggette a agevolazioni', target: '(Aggiornamento G.C. del 30/11/2016) 3 nuovi insediamenti nel triennio' },
    ],
    resultIndicators: [
      { name: 'Delibera di G.C di approvazione del Protocollo d\'Intesa sulla Formazione', target: 'entro il 30/09/2016', dimension: 'Efficienza', subdimension: 'Tecnica' },
    ],
    phases: [
      { n: 1, from: '2016-01-01', to: '2016-02-15' },
      { n: 2, from: '2016-01-01', to: '2016-03-31' },
      { n: 3, from: '2016-01-01', to: '2016-03-31' },
      { n: 4, from: '2016-01-01', to: '2016-03-31' },
      { n: 5, from: '2016-04-01', to: '2016-12-31' },
      { n: 6, from: '2016-07-01', to: '2016-12-31' },
      { n: 7, from: '2016-01-01', to: '2016-12-31', note: 'tempi aggiornati', markers: ['(Aggiornamento fine tempi G.C. del 30/11/2016)'] },
      { n: 8, from: '2016-01-01', to: '2016-03-31' },
      { n: 9, from: '2016-01-01', to: '2016-04-30' },
      { n: 10, from: '2016-04-01', to: '2016-12-31' },
      { n: 11, from: '2016-04-01', to: '2016-06-30' },
      { n: 12, from: '2016-06-01', to: '2016-09-30' },
      { n: 13, from: '2016-10-01', to: '2016-12-31' },
    ],
    finance: { rows: [], printedDifference: '0.00', printedDifferenceSide: 'U' },
    staff: { tempoPieno: 0, tempoParziale: 0, incarichiProfessionali: 0, collaborazioni: 0, altro: 0, totale: 0 },
  },
  {
    id: 'O078', title: 'PIANO STRATEGICO',
    variation: { kind: 'variazione', date: '2016-11-30' }, sector: 'Settore Sviluppo Lavoro, Area Omogenea e Ambiente', missione: 'Assetto del territorio ed edilizia abitativa', programma: 'Urbanistica e assetto del territorio', ambitoStrategico: 'Città per una cultura fra memoria ed immaginazione', obiettivoStrategico: 'Rigenerazione urbana', obiettivoOperativo: 'Piano strategico', peso: 0,
    impactIndicators: [
      { name: '(Aggiornamento G.C. del 30/11/2016) Accordo Territoriale di condivisione nel sostegno di un\'opera pubblica strategica', target: '(Aggiornamento G.C. del 30/11/2016) al 2019' },
    ],
    resultIndicators: [
      { name: '(Aggiornamento G.C. del 30/11/2016) Comunicazione di Giunta sullo stato di fatto del processo di definizione del Piano Strategico', target: '(Aggiornamento G.C. del 30/11/2016) entro il 31/12/2016', dimension: 'Efficienza', subdimension: 'Tecnica' },
    ],
    phases: [
      { n: 1, from: '2016-01-01', to: '2016-12-31' },
      { n: 2, from: '2016-02-01', to: '2016-04-30' },
      { n: 3, from: '2016-05-01', to: '2016-06-30' },
      { n: 4, from: '2016-01-01', to: '2016-12-31' },
      { n: 5, from: '2016-07-01', to: '2016-09-30' },
      { n: 6, from: '2016-10-01', to: '2016-12-31', note: 'testo sostituito; tempi aggiornati', markers: ['(Aggiornamento G.C. del 30/11/2016)', '(Sostituita con aggiornamento di G.C del 30/11/2016)', '(Aggiornamento fine tempi G.C. del 30/11/2016)'] },
    ],
    finance: {
      rows: [
        { side: 'U', capitolo: '16030', amount: '20000.00' },
      ],
      printedDifference: '20000.00', printedDifferenceSide: 'U',
    },
    staff: { tempoPieno: 0, tempoParziale: 0, incarichiProfessionali: 1, collaborazioni: 0, altro: 0, totale: 1 },
  },
  {
    id: 'O080', title: 'PLIS DEL PO E DEL MORBASCO',
    sector: 'Settore Sviluppo Lavoro, Area Omogenea e Ambiente', missione: 'Sviluppo sostenibile e tutela del territorio e dell\'ambiente', programma: 'Tutela, valorizzazione e recupero ambientale', ambitoStrategico: 'Città che si prende cura dell\'ambiente e che lavora nell\'ottica area vasta', obiettivoStrategico: 'Po e territorio', obiettivoOperativo: 'Parco locale di interesse sovracomunale (plis)', peso: 0,
    impactIndicators: [
      { name: 'Iniziative collaterali realizzate all\'interno del Parco', formula: 'Iniziative collaterali svolte fino al 2015 all\'interno del Parco', target: '>50%iniziative coll. nel Comune di CR' },
      { name: 'Stakeholders iniziative collaterali', target: '>80% stakeholders contattati' },
    ],
    resultIndicators: [
      { name: 'Delibera di Giunta Comunale di approvazione dell\'accordo con i comuni per la partecipazione al bando Cariplo', target: 'entro il 15/05/2016', dimension: 'Efficienza', subdimension: 'Tecnica' },
      { name: 'Ricerca fonti di finanziamento', target: 'entro il 30/05/2016', dimension: 'Qualità', subdimension: 'Tempestività' },
    ],
    phases: [
      { n: 1, from: '2016-01-01', to: '2016-04-30' },
      { n: 2, from: '2016-05-01', to: '2016-05-31' },
      { n: 3, from: '2016-04-01', to: '2016-12-31' },
      { n: 4, from: '2016-04-01', to: '2016-06-30' },
      { n: 5, from: '2016-04-01', to: '2016-06-30' },
      { n: 6, from: '2016-07-01', to: '2016-09-30' },
    ],
    finance: {
      rows: [
        { side: 'U', capitolo: '17804', amount: '5000.00' },
      ],
      printedDifference: '5000.00', printedDifferenceSide: 'U',
    },
    staff: { tempoPieno: 0, tempoParziale: 0, incarichiProfessionali: 0, collaborazioni: 0, altro: 0, totale: 0 },
  },
  {
    id: 'O081', title: 'BILANCIO AMBIENTALE CONSUNTIVO E PREVENTIVO',
    variation: { kind: 'variazione', date: '2016-11-30' }, sector: 'Settore Sviluppo Lavoro, Area Omogenea e Ambiente', missione: 'Sviluppo sostenibile e tutela del territorio e dell\'ambiente', programma: 'Tutela, valorizzazione e recupero ambientale', ambitoStrategico: 'Città che si prende cura dell\'ambiente e che lavora nell\'ottica area vasta', obiettivoStrategico: 'Bilancio ambientale', obiettivoOperativo: 'Bilancio Ambientale', peso: 0,
    impactIndicators: [
      { name: '(Aggiornamento G.C. del 30/11/2016) n. accessi da parte dei cittadini ai dati relativi alle politiche ambientali dell\'Ente', target: '(Aggiornamento G.C. del 30/11/2016) 300 nel triennio' },
    ],
    resultIndicators: [
      { name: 'Rispetto dei tempi di approvazione dei due atti', target: 'entro il 30/06/2016', dimension: 'Efficienza', subdimension: 'Tecnica' },
    ],
    phases: [
      { n: 1, from: '2016-01-01', to: '2016-04-30' },
      { n: 2, from: '2016-01-01', to: '2016-06-30' },
      { n: 3, from: '2016-02-01', to: '2016-06-30' },
      { n: 4, from: '2016-04-01', to: '2016-06-30' },
      { n: 5, from: '2016-07-01', to: '2016-12-31' },
    ],
    finance: { rows: [], printedDifference: '0.00', printedDifferenceSide: 'U' },
    staff: { tempoPieno: 0, tempoParziale: 0, incarichiProfessionali: 0, collaborazioni: 0, altro: 0, totale: 0 },
  },
  {
    id: 'O083', title: 'AGGIORNAMENTO DEL PIANO DI ZONIZZAZIONE ACUSTICA DEL TERRITORIO COMUNALE E REVISIONE DEL REGOLAMENTO DI ATTUAZIONE',
    sector: 'Settore Sviluppo Lavoro, Area Omogenea e Ambiente', missione: 'Sviluppo sostenibile e tutela del territorio e dell\'ambiente', programma: 'Tutela, valorizzazione e recupero ambientale', ambitoStrategico: 'Città che si prende cura dell\'ambiente e che lavora nell\'ottica area vasta', obiettivoStrategico: 'Bilancio ambientale', obiettivoOperativo: 'Bilancio ambientale', peso: 0,
    impactIndicators: [
      { name: 'Delibera di approvazione nuovo PZA del Consiglio Comunale', target: 'entro il 31 dicembre 2016' },
    ],
    resultIndicators: [
      { name: 'Delibera di adozione G.C.', target: 'entro il 30/09/2016', dimension: 'Qualità', subdimension: 'Tempestività' },
    ],
    phases: [
      { n: 1, from: '2016-03-31', to: '2016-04-30' },
      { n: 2, from: '2016-04-01', to: '2016-04-30' },
      { n: 3, from: '2016-03-31', to: '2016-04-30' },
      { n: 4, from: '2016-04-30', to: '2016-08-30' },
      { n: 5, from: '2016-09-01', to: '2016-09-30' },
      { n: 6, from: '2016-09-30', to: '2016-10-30' },
      { n: 7, from: '2016-10-30', to: '2016-11-30' },
      { n: 8, from: '2016-12-01', to: '2016-12-31' },
      { n: 9, from: '2016-12-01', to: '2016-12-31' },
    ],
    finance: {
      rows: [
        { side: 'U', capitolo: '16100', amount: '20000.00' },
      ],
      printedDifference: '20000.00', printedDifferenceSide: 'U',
    },
    staff: { tempoPieno: 0, tempoParziale: 0, incarichiProfessionali: 1, collaborazioni: 0, altro: 0, totale: 1 },
  },
  {
    id: 'O085', title: 'OSSERVATORIO ARVEDI - AGGIORNAMENTO DELLA COMPOSIZIONE E DELLA MODALITA\' DI FUNZIONAMENTO',
    sector: 'Settore Sviluppo Lavoro, Area Omogenea e Ambiente', missione: 'Sviluppo sostenibile e tutela del territorio e dell\'ambiente', programma: 'Tutela, valorizzazione e recupero ambientale', ambitoStrategico: 'Città che si prende cura dell\'ambiente e che lavora nell\'ottica area vasta', obiettivoStrategico: 'Aree inquinate', obiettivoOperativo: 'Sorveglianza ambientale attività impattanti', peso: 0,
    impactIndicators: [
      { name: 'Numero Segnalazioni di disagio', formula: 'Segnalazioni 2015 / Segnalazioni 2016', target: '10% in meno rispetto al 2015' },
    ],
    resultIndicators: [
      { name: 'Approvazione da parte della Giunta Comunale delle modalità di funzionamento dell\'Osservatorio Arvedi', target: 'entro il 31/10/2016', dimension: 'Efficienza', subdimension: 'Tecnica' },
      { name: 'Frequenza Osservatori convocati', target: '4', dimension: 'Qualità', subdimension: 'Tempestività' },
    ],
    phases: [
      { n: 1, from: '2016-01-01', to: '2016-06-30' },
      { n: 2, from: '2016-07-01', to: '2016-10-31' },
    ],
    finance: { rows: [], printedDifference: '0.00', printedDifferenceSide: 'U' },
    staff: { tempoPieno: 0, tempoParziale: 0, incarichiProfessionali: 0, collaborazioni: 0, altro: 0, totale: 0 },
  },
  {
    id: 'O086', title: 'GESTIONE DEL CANILE COMUNALE',
    variation: { kind: 'variazione', date: '2016-11-30' }, sector: 'Settore Sviluppo Lavoro, Area Omogenea e Ambiente', missione: 'Sviluppo sostenibile e tutela del territorio e dell\'ambiente', programma: 'Tutela, valorizzazione e recupero ambientale', ambitoStrategico: 'Città che si prende cura dell\'ambiente e che lavora nell\'ottica area vasta', obiettivoStrategico: 'Animali', peso: 0,
    impactIndicators: [
      { name: '(Aggiornamento G.C. del 30/11/2016) Aumento della percentuale di adozioni', target: '(Aggiornamento G.C. del 30/11/2016) Incremento del 15% al 2019 rispetto al triennio precedente' },
      { name: '(Aggiornamento G.C. del 30/11/2016) Risparmio economico sulla gestione', target: '(Aggiornamento G.C. del 30/11/2016) Risparmio del 20% al 2019 rispetto al triennio precedente' },
    ],
    resultIndicators: [
      { name: 'Affidamento del servizio di gestione', target: '(Aggiornamento G.C. del 30/11/2016) entro il 31/10/2016', dimension: 'Qualità', subdimension: 'Tempestività' },
      { name: 'Delibera di Giunta Comunale', target: 'entro il 31/03/2016', dimension: 'Qualità', subdimension: 'Tempestività' },
      { name: '(Eliminato con Aggiornamento G.C. del 30/11/2016) Percentuale di risparmio rispetto all\'attuale gestione', target: '(Eliminato con aggiornamento G.C. del 30/11/2016) rid. del 20% rispetto al costo attuale', dimension: 'Efficienza', subdimension: 'Economica' },
    ],
    phases: [
      { n: 1, from: '2016-01-01', to: '2016-06-30' },
      { n: 2, from: '2016-01-01', to: '2016-06-30' },
      { n: 3, from: '2016-01-31', to: '2016-03-31' },
      { n: 4, from: '2016-02-01', to: '2016-03-31' },
      { n: 5, from: '2016-04-01', to: '2016-05-31' },
    ],
    finance: {
      rows: [
        { side: 'U', capitolo: '16450/1', amount: '306000.00' },
      ],
      printedDifference: '306000.00', printedDifferenceSide: 'U',
    },
    staff: { tempoPieno: 0, tempoParziale: 0, incarichiProfessionali: 0, collaborazioni: 0, altro: 0, totale: 0 },
  },
  {
    id: 'O088', title: 'GESTIONE DEI RIFIUTI SOLIDI URBANI: CARTA DEI SERVIZI',
    sector: 'Settore Sviluppo Lavoro, Area Omogenea e Ambiente', missione: 'Sviluppo sostenibile e tutela del territorio e dell\'ambiente', programma: 'Rifiuti', ambitoStrategico: 'Città che si prende cura dell\'ambiente e che lavora nell\'ottica area vasta', obiettivoStrategico: 'Raccolta e smaltimento rifiuti', obiettivoOperativo: 'Gestione servizio rifiuti', peso: 0,
    impactIndicators: [
      { name: 'Raccolta carta', target: '> 10% rispetto al 2015' },
      { name: 'Rifiuti indifferenziati', target: '< 10% rispetto al 2016' },
      { name: 'Riqualificazione dei cestini in centro storico', target: '70%' },
    ],
    resultIndicators: [
      { name: 'Delibera di Giunta Comunale di approvazione del PEF', target: 'entro il 31/03/2016', dimension: 'Efficienza', subdimension: 'Tecnica' },
      { name: 'Delibera di Giunta Comunale di approvazione della Carta dei Servizi', target: 'entro il 31/03/2016', dimension: 'Efficienza', subdimension: 'Tecnica' },
    ],
    phases: [
      { n: 1, from: '2016-01-01', to: '2016-12-31' },
      { n: 2, from: '2016-01-01', to: '2016-03-31' },
      { n: 3, from: '2016-01-01', to: '2016-03-31' },
      { n: 4, from: '2016-01-31', to: '2016-03-31' },
    ],
    finance: { rows: [], printedDifference: '0.00', printedDifferenceSide: 'U' },
    staff: { tempoPieno: 0, tempoParziale: 0, incarichiProfessionali: 0, collaborazioni: 0, altro: 0, totale: 0 },
  },
  {
    id: 'O090', title: 'HORIZON 2020',
    variation: { kind: 'variazione', date: '2016-11-30' }, sector: 'Settore Sviluppo Lavoro, Area Omogenea e Ambiente', missione: 'Sviluppo sostenibile e tutela del territorio e dell\'ambiente', programma: 'Rifiuti', ambitoStrategico: 'Città che si prende cura dell\'ambiente e che lavora nell\'ottica area vasta', obiettivoStrategico: 'Raccolta e smaltimento rifiuti', obiettivoOperativo: 'Progetto urban-wins (Horizon 2020)', peso: 0,
    impactIndicators: [
      { name: '(Aggiornamento G.C. del 30/11/2016) Riduzione produzione totale rifiuti', formula: 'Rifiuti prodotti nel 2015/rifiuti prodotti nel 2019', target: '(Aggiornamento G.C. del 30/11/2016) Riduzione del 10% nel triennio' },
    ],
    resultIndicators: [
      { name: 'Incontri internazionali', target: '2', dimension: 'Qualità', subdimension: 'Tempestività' },
    ],
    phases: [
      { n: 1, from: '2016-01-01', to: '2016-02-29' },
      { n: 2, from: '2016-04-01', to: '2016-07-31' },
      { n: 3, from: '2016-05-01', to: '2016-12-31' },
      { n: 4, from: '2016-04-01', to: '2016-12-31' },
      { n: 5, from: '2016-12-01', to: '2016-12-31' },
    ],
    finance: {
      rows: [
        { side: 'E', capitolo: '5848', amount: '4916516.25' },
        { side: 'U', capitolo: '16770/999', amount: '20000.00' },
      ],
      printedDifference: '4896516.25', printedDifferenceSide: 'E',
    },
    staff: { tempoPieno: 0, tempoParziale: 0, incarichiProfessionali: 0, collaborazioni: 0, altro: 0, totale: 0 },
  },
  {
    id: 'O091', title: 'AZIONI DI AREA VASTA',
    variation: { kind: 'variazione', date: '2016-11-30' }, sector: 'Settore Sviluppo Lavoro, Area Omogenea e Ambiente', missione: 'Relazioni con le altre autonomie territoriali e locali', programma: 'Relazioni finanziarie con le altre autonomie territoriali', ambitoStrategico: 'Città che si prende cura dell\'ambiente e che lavora nell\'ottica area vasta', obiettivoStrategico: 'Gestione associata delle funzioni area vasta', obiettivoOperativo: 'Definizione area vasta', peso: 0,
    impactIndicators: [
      { name: 'Semplificazione per i professionisti nel campo dell\'edilizia', target: 'Nuovo regolamento edilizio unificato' },
    ],
    resultIndicators: [
      { name: '(Aggiornamento G.C. del 30/11/2016) n. Unioni (comprendenti i 12 Comuni di cintura) partecipanti alle riunioni del gruppo lavoro', target: '(Aggiornamento G.C. del 30/11/2016) 4', dimension: 'Efficienza', subdimension: 'Tecnica' },
      { name: 'Convenzioni per gestione integrata di servizi', target: 'Convenzioni', dimension: 'Qualità', subdimension: 'Qualità tecnica' },
      { name: 'Percentuale di partecipazione dei componenti il Gruppo Lavoro alle riunioni, rilevabile dai verbali', target: '60%', dimension: 'Efficienza', subdimension: 'Tecnica' },
    ],
    phases: [
      { n: 1, from: '2016-01-01', to: '2016-02-29' },
      { n: 2, from: '2016-03-01', to: '2016-12-31' },
      { n: 3, from: '2016-03-01', to: '2016-03-31' },
      { n: 4, from: '2016-03-01', to: '2016-04-30' },
      { n: 5, from: '2016-05-01', to: '2016-09-30' },
      { n: 6, from: '2016-10-01', to: '2016-12-31' },
      { n: 7, from: '2016-03-01', to: '2016-11-30' },
    ],
    finance: { rows: [], printedDifference: '0.00', printedDifferenceSide: 'U' },
    staff: { tempoPieno: 0, tempoParziale: 0, incarichiProfessionali: 0, collaborazioni: 0, altro: 0, totale: 0 },
  },
  {
    id: 'O093', title: 'PREDISPOSIZIONE E REALIZZAZIONE DI INIZIATIVE PER LA VALORIZZAZIONE DELLE DIVERSE FORME DI ESPRESSIVITA\'',
    variation: { kind: 'variazione', date: '2016-11-30' }, sector: 'Settore Cultura, Musei e City Branding', missione: 'Tutela e valorizzazione dei beni e delle attività culturali', programma: 'Attività culturali e interventi diversi nel settore culturale', ambitoStrategico: 'Città che genera lavoro e sviluppo', obiettivoStrategico: 'Costruzione piani straordinari', obiettivoOperativo: 'Valorizzazione di nuove forme di espressività e programmazione culturale partecipata', peso: 0,
    impactIndicators: [
      { name: '(Aggiornamento G.C. del 30/11/2016) Realizzazione di iniziative in collaborazione di soggetti diversi', formula: 'n. di rassegne partecipate', target: '(Aggiornamento G.C. del 30/11/2016) Al 2019 Almeno 1 all\'anno' },
    ],
    resultIndicators: [
      { name: 'coinvolgimento di soggetti attivi negli ambiti artistici individuati', formula: 'nr. soggetti attivi 2016-nr. soggetti attivi 2015/nr. soggetti attivi 2015 *100 - (43-39)/39*100', target: '+10%', dimension: 'Quantità' },
    ],
    phases: [
      { n: 1, from: '2016-01-11', to: '2016-09-30' },
      { n: 2, from: '2016-04-01', to: '2016-12-31' },
      { n: 3, from: '2016-01-11', to: '2016-05-31' },
      { n: 4, from: '2016-06-01', to: '2016-06-30' },
      { n: 5, from: '2016-01-11', to: '2016-12-31', note: 'fase rimossa', markers: ['(Cancellazione fase con aggiornamento G.C. del 30/11/2016)'] },
    ],
    finance: { rows: [], printedDifference: '0.00', printedDifferenceSide: 'U' },
    staff: { tempoPieno: 7, tempoParziale: 2, incarichiProfessionali: 0, collaborazioni: 0, altro: 0, totale: 9 },
  },
  {
    id: 'O095', title: 'REALIZZAZIONE DELLE AZIONI DI PROGETTO DEL \'DISTRETTO CULTURALE DELLA CITTA\' DI CREMONA\'',
    variation: { kind: 'variazione', date: '2016-11-30' }, sector: 'Settore Cultura, Musei e City Branding', missione: 'Tutela e valorizzazione dei beni e delle attività culturali', programma: 'Attività culturali e interventi diversi nel settore culturale', ambitoStrategico: 'Città per una cultura fra memoria ed immaginazione', obiettivoStrategico: 'Polo alta formazione', obiettivoOperativo: 'Distretto culturale', peso: 0,
    impactIndicators: [
      { name: '(Aggiornamento G.C. del 30/11/2016)', formula: '(n. soggetti formati aderenti/n. soggetti formati censiti)*100', target: '(Aggiornamento G.C. del 30/11/2016) al 2019 70%' },
    ],
    resultIndicators: [
      { name: 'Approvazione di G.C accordi di collaborazione nell\'ambito del Distretto Culturale', target: '2', dimension: 'Efficienza', subdimension: 'Tecnica' },
      { name: 'Avvio sportello servizi liutai', target: 'entro 31/12/2016', dimension: 'Efficienza', subdimension: 'Tecnica' },
      { name: 'Misura dei finanziamenti ottenuti', formula: 'Finanziamento ottenuto /finanziamento richiesto', target: '80%', dimension: 'Quantità' },
      { name: 'Nuovi corsi di laurea attivati in città', target: '1', dimension: 'Quantità' },
    ],
    phases: [
      { n: 1, from: '2016-01-01', to: '2016-04-01' },
      { n: 2, from: '2016-01-01', to: '2016-04-01' },
      { n: 3, from: '2016-04-01', to: '2016-10-31' },
      { n: 4, from: '2016-05-31', to: '2016-12-31' },
    ],
    finance: {
      rows: [
        { side: 'E', capitolo: '10718', amount: '161600.00' },
        { side: 'U', capitolo: '13035/8', amount: '65300.00' },
        { side: 'U', capitolo: '13036/8', amount: '78000.00' },
        { side: 'U', capitolo: '13813/999', amount: '3000.00' },
        { side: 'U', capitolo: '13814/999', amount: '15200.00' },
        { side: 'U', capitolo: '14015/19', amount: '30500.00' },
      ],
      printedDifference: '30400.00', printedDifferenceSide: 'U',
    },
    staff: { tempoPieno: 1, tempoParziale: 0, incarichiProfessionali: 0, collaborazioni: 0, altro: 0, totale: 1 },
  },
  {
    id: 'O096', title: 'AVVIO DELLE ATTIVITA\' DELLA NUOVA RETE BIBLIOTECARIA CREMONESE',
    variation: { kind: 'variazione', date: '2016-11-30' }, sector: 'Settore Cultura, Musei e City Branding', missione: 'Tutela e valorizzazione dei beni e delle attività culturali', programma: 'Attività culturali e interventi diversi nel settore culturale', ambitoStrategico: 'Città per una cultura fra memoria ed immaginazione', obiettivoStrategico: 'Progettazione culturale con altri territori', obiettivoOperativo: 'Rete bibliotecaria cremonese', peso: 0,
    impactIndicators: [
      { name: '(Aggiornamento G.C. del 30/11/2016) Rapporto percentuale tra i cittadini residenti nei comuni associati a RBC e popolazione residente nell\'intera provincia', formula: '(n. cittadini residenti nei comuni associati/n. cittadini residenti in provincia)*100', target: '(Aggiornamento G.C. del 30/11/2016) al 2019 80%' },
    ],
    resultIndicators: [
      { name: 'Accordo per gestione servizi con rete bibliotecaria bresciana (deliberazione di Giunta Comunale', target: 'entro 01/09/2016', dimension: 'Efficienza', subdimension: 'Tecnica' },
      { name: 'Incremento di copie di e-book scaricati da Media Library on line rispetto al 2015', formula: 'N. e-book 2016 - N. e-book 2015/N. e-book 2015 * 0,5', target: '0.5 %', dimension: 'Quantità' },
      { name: 'Numero corsi coding per bambini con prima rilevazione utenti', target: '2', dimension: 'Qualità', subdimension: 'Qualità tecnica' },
      { name: 'Rilievi di Regione Lombardia in sede di istruttoria per l\'autorizzazione della nuova Rete', target: 'Assenza di rilievi', dimension: 'Efficienza', subdimension: 'Tecnica' },
    ],
    phases: [
      { n: 1, from: '2016-01-01', to: '2016-03-31' },
      { n: 2, from: '2016-03-31', to: '2016-06-30' },
      { n: 3, from: '2016-03-31', to: '2016-09-01' },
      { n: 4, from: '2016-06-01', to: '2016-12-31' },
      { n: 5, from: '2016-06-01', to: '2016-12-31' },
    ],
    finance: {
      rows: [
        { side: 'E', capitolo: '5856', amount: '53900.00' },
        { side: 'U', capitolo: '13678/999', amount: '6000.00' },
        { side: 'U', capitolo: '13679/999', amount: '25900.00' },
        { side: 'U', capitolo: '13686/3', amount: '28000.00' },
        { side: 'E', capitolo: '10715', amount: '6000.00' },
        { side: 'E', capitolo: '5854', amount: '194600.00' },
        { side: 'U', capitolo: '13683/999', amount: '1000.00' },
        { side: 'U', capitolo: '13682/999', amount: '1000.00' },
        { side: 'U', capitolo: '13680/999', amount: '122900.00' },
        { side: 'U', capitolo: '13684/2', amount: '60400.00' },
        { side: 'U', capitolo: '13691', amount: '8800.00' },
        { side: 'U', capitolo: '13690/1', amount: '500.00' },
      ],
      printedDifference: '0.00', printedDifferenceSide: 'U',
    },
    staff: { tempoPieno: 2, tempoParziale: 0, incarichiProfessionali: 0, collaborazioni: 0, altro: 0, totale: 2 },
  },
  {
    id: 'O098', title: 'CONSOLIDAMENTO DEI PROGETTI SOVRATERRITORIALI AVVIATI NEL 2015',
    variation: { kind: 'variazione', date: '2016-11-30' }, sector: 'Settore Cultura, Musei e City Branding', missione: 'Tutela e valorizzazione dei beni e delle attività culturali', programma: 'Attività culturali e interventi diversi nel settore culturale', ambitoStrategico: 'Città per una cultura fra memoria ed immaginazione', obiettivoStrategico: 'Progettazione culturale con altri territori', obiettivoOperativo: 'Costruzione reti culturali con città vicine e internazionali', peso: 0,
    impactIndicators: [
      { name: '(Aggiornamento G.C. del 30/11/2016) Sinergie attivate con gli enti dei territori confinanti', formula: 'nr. comuni coinvolti', target: '(Aggiornamento G.C. del 30/11/2016) al 2019 8' },
    ],
    resultIndicators: [
      { name: 'Incremento degli eventi organizzati nell\'ambito dei progetti sovraterritoriali', formula: '(nr. eventi 2016 - eventi 2015)/eventi 2015 *100', target: '+20%', dimension: 'Quantità' },
    ],
    phases: [
      { n: 1, from: '2016-01-01', to: '2016-05-31' },
      { n: 2, from: '2016-05-01', to: '2016-10-31' },
      { n: 3, from: '2016-02-01', to: '2016-12-31' },
    ],
    finance: { rows: [], printedDifference: '0.00', printedDifferenceSide: 'U' },
    staff: { tempoPieno: 25, tempoParziale: 7, incarichiProfessionali: 0, collaborazioni: 0, altro: 0, totale: 32 },
  },
  {
    id: 'O100', title: 'REALIZZAZIONE DI UN PROGRAMMA INTEGRATO DELLE MISSIONI ALL\'ESTERO',
    sector: 'Settore Cultura, Musei e City Branding', missione: 'Relazioni internazionali', programma: 'Relazioni internazionali e Cooperazione allo sviluppo', ambitoStrategico: 'Città Internazionale', obiettivoStrategico: 'Cremona internazionale', obiettivoOperativo: 'Coordinamento missioni internazionali', peso: 0,
    impactIndicators: [
      { name: 'Azioni congiunte con partner esteri', target: '3 (progettazioni Eu e scambi)' },
    ],
    resultIndicators: [
      { name: 'Deliberazione di G.C di adesione alla Associazione Europea delle Vie di Mozart', target: 'entro 31/12/2016', dimension: 'Efficienza', subdimension: 'Tecnica' },
      { name: 'Nuovi prodotti di comunicazione (ita/eng)', target: '2 prodotti', dimension: 'Efficienza', subdimension: 'Tecnica' },
    ],
    phases: [
      { n: 1, from: '2016-01-01', to: '2016-06-30' },
      { n: 2, from: '2016-01-01', to: '2016-06-30' },
      { n: 3, from: '2016-03-01', to: '2016-10-01' },
    ],
    finance: { rows: [], printedDifference: '0.00', printedDifferenceSide: 'U' },
    staff: { tempoPieno: 1, tempoParziale: 2, incarichiProfessionali: 0, collaborazioni: 0, altro: 0, totale: 3 },
  },
  {
    id: 'O101', title: 'PROGRAMMAZIONE, CONTROLLO E MONITORAGGIO DELLA SPESA CORRENTE NELL#AMBITO DELLA \'SPENDING REVIEW\' NAZIONALE',
    variation: { kind: 'variazione', date: '2016-11-30' }, sector: 'Unità di staff Provveditorato ed Economato', missione: 'Servizi istituzionali, generali e di gestione', programma: 'Gestione economica, finanziaria, programmazione, provveditorato', ambitoStrategico: 'Una Pubblica Amministrazione efficiente che costruisce partecipazione', obiettivoStrategico: 'Controllo della spesa', obiettivoOperativo: 'Controllo e monitoraggio della spesa corrente nell\'ambito della "spending review" nazionale', peso: 0,
    impactIndicators: [
      { name: '(Aggiornamento G.C. del 30/11/2016) Gestione oculata delle risorse economiche e delle spese di funzionamento dell\'Ente al fine di efficientare il soddisfacimento dei fabbisogni annuali', formula: 'Predisposizione di un documento che metta in evidenza le azioni che si intendono implementare, gli ambiti di intervento e la nuova organizzazione delle procedure di programmazione e controllo', target: '(Aggiornamento G.C. del 30/11/2016) Proposte di efficientamento: 3 su utenze, stampanti e pulizie' },
    ],
    resultIndicators: [
      { name: 'Predisposizione di un documento che metta in evidenza i risparmi attesi ed il periodo nel quale si concretizza il risparmio.', formula: 'Termine di presentazione del documento', target: 'entro 30/11/2016', dimension: 'Efficienza', subdimension: 'Economica' },
      { name: 'Report monitoraggio consumi energetici e fornitura di acqua', target: '4', dimension: 'Efficienza', subdimension: 'Economica' },
      { name: 'Risparmio atteso sulle spese di funzionamento', formula: '(Spesa 2016 - spesa 2015)* 100/ spesa 2015 3.199.804,12 - 3.336.880,92= 137.076,80/3.336.880,92 *100= 4 NATURA SPESE DA RAZIONALIZZARE: Spese energetiche, servizi di pulizia e facchinaggio, materiale di consumo vario (prodotti di pulizia, cancelleria)', target: '- 4%', dimension: 'Efficienza', subdimension: 'Economica' },
      { name: 'Rispetto dei limiti previsti dalle norme di #spending review#: automezzi 30% del 2011 rappresentanza pubblicità e convegni 20% del 2009 ed elaborazione di report', target: '6 (cadenza bimestrale)', dimension: 'Efficienza', subdimension: 'Economica' },
    ],
    phases: [
      { n: 1, from: '2016-01-04', to: '2016-01-31' },
      { n: 2, from: '2016-01-12', to: '2016-01-31' },
      { n: 3, from: '2016-01-04', to: '2016-12-31' },
      { n: 4, from: '2016-04-01', to: '2016-09-30' },
      { n: 5, from: '2016-01-04', to: '2016-12-31' },
      { n: 6, from: '2016-09-01', to: '2016-11-30' },
    ],
    finance: {
      rows: [
        { side: 'U', capitolo: '3778', amount: '129816.48', impAccText: '"' },
        { side: 'U', capitolo: '26322', amount: '25384.14', impAccText: '"' },
        { side: 'U', capitolo: '16134', amount: '9000.00', impAccText: 'PULIZIE' },
        { side: 'U', capitolo: '17209', amount: '2928.00', impAccText: '"' },
        { side: 'U', capitolo: '29759', amount: '19500.00', impAccText: '"' },
        { side: 'U', capitolo: '8351', amount: '16104.00', impAccText: '"' },
        { side: 'U', capitolo: '28361', amount: '11515.50', impAccText: '"' },
        { side: 'U', capitolo: '2103', amount: '1500.00', impAccText: 'RAPPRESENTANZA' },
        { side: 'U', capitolo: '2090', amount: '1000.00', impAccText: '"' },
        { side: 'U', capitolo: '3778', amount: '121500.00', impAccText: 'FACCHINAGGIO' },
        { side: 'U', capitolo: '3772', amount: '66000.00', impAccText: 'MATERIALE DI CONSUMO' },
        { side: 'U', capitolo: '3782', amount: '390000.00', impAccText: 'SPESE ENERGETICHE' },
        { side: 'U', capitolo: '8350', amount: '39000.00', impAccText: '"' },
        { side: 'U', capitolo: '9445', amount: '87500.00', impAccText: '"' },
        { side: 'U', capitolo: '10205', amount: '140000.00', impAccText: '"' },
        { side: 'U', capitolo: '10805', amount: '44000.00', impAccText: '"' },
        { side: 'U', capitolo: '13530', amount: '72500.00', impAccText: '"' },
        { side: 'U', capitolo: '13990', amount: '46500.00', impAccText: '"' },
        { side: 'U', capitolo: '15050/4', amount: '1250000.00', impAccText: '"' },
        { side: 'U', capitolo: '16133', amount: '14000.00', impAccText: '"' },
        { side: 'U', capitolo: '17208', amount: '127500.00', impAccText: '"' },
        { side: 'U', capitolo: '17610', amount: '13800.00', impAccText: '"' },
        { side: 'U', capitolo: '22280', amount: '19200.00', impAccText: '"' },
        { side: 'U', capitolo: '26321', amount: '125000.00', impAccText: '"' },
        { side: 'U', capitolo: '28360', amount: '13000.00', impAccText: '"' },
        { side: 'U', capitolo: '14669', amount: '278000.00', impAccText: '"' },
        { side: 'U', capitolo: '3880', amount: '6500.00', impAccText: 'SPESE AUTOMEZZI M1' },
        { side: 'U', capitolo: '3881', amount: '1500.00', impAccText: '"' },
        { side: 'U', capitolo: '4953', impAcc: '2016/754', amount: '2200.00' },
        { side: 'U', capitolo: '5100', impAcc: '2016/65', amount: '1700.00' },
        { side: 'U', capitolo: '4180/1', impAcc: '2016/803', amount: '1000.00' },
        { side: 'U', capitolo: '29758', amount: '138500.00', impAccText: 'SPESE ENERGETICHE' },
      ],
      printedDifference: '3215648.12', printedDifferenceSide: 'U',
    },
    staff: { tempoPieno: 7, tempoParziale: 0, incarichiProfessionali: 0, collaborazioni: 0, altro: 0, totale: 7 },
  },
  {
    id: 'O103', title: 'GESTIONE CENTRO SPORTIVO PISCINE COMUNALI',
    variation: { kind: 'variazione', date: '2016-11-30' }, sector: 'Unità di staff Provveditorato ed Economato', missione: 'Politiche giovanili, sport e tempo libero', programma: 'Sport e tempo libero', ambitoStrategico: 'Una città che sa farsi carico dei bisogni dei cittadini costruendo comunità e pari opportunità', obiettivoStrategico: 'Sport per la coesione sociale', obiettivoOperativo: 'Centro sportivo piscine comunali', peso: 0,
    impactIndicators: [
      { name: '(Aggiornamento G.C. del 30/11/2016) Miglioramenti gestionali e strutturali dell\'impianto', target: '(Aggiornamento G.C. del 30/11/2016) +10%' },
      { name: '(Aggiornamento G.C. del 30/11/2016) Riduzione del contributo al gestore dell\'impianto natatorio', target: '(Aggiornamento G.C. del 30/11/2016) al 2019 -20%' },
    ],
    resultIndicators: [
      { name: '(Aggiornamento G.C. del 30/11/2016) Elaborazione bilanci Fin in rapporto al progetto di finanza', target: '(Aggiornamento G.C. del 30/11/2016) entro il 31/12/2016', dimension: 'Efficienza', subdimension: 'Tecnica' },
      { name: '(Aggiornamento G.C. del 30/11/2016) Report mensili utenti piscina', target: '(Aggiornamento G.C. del 30/11/2016) 12', dimension: 'Soddisfazione dell\'utenza' },
    ],
    phases: [
      { n: 1, from: '2015-12-30', to: '2016-02-29' },
      { n: 2, from: '2016-03-01', to: '2016-08-15', note: 'tempi aggiornati', markers: ['(Aggiornamento G.C. del 30/11/2016)', '(Aggiornamento tempi iniziali e finali G.C. del 30/11/2016)'] },
      { n: 3, from: '2016-09-01', to: '2016-12-31', note: 'tempi aggiornati', markers: ['(Aggiornamento G.C. del 30/11/2016)', '(Aggiornamento tempi iniziali e finali G.C. del 30/11/2016)'] },
      { n: 4, from: '2016-11-01', to: '2016-12-31', note: 'tempi aggiornati', markers: ['(Aggiornamento G.C. del 30/11/2016)', '(Aggiornamento tempi iniziali e finali G.C. del 30/11/2016)'] },
    ],
    finance: {
      rows: [
        { side: 'U', capitolo: '14628/12', amount: '200000.00' },
      ],
      printedDifference: '200000.00', printedDifferenceSide: 'U',
    },
    staff: { tempoPieno: 2, tempoParziale: 0, incarichiProfessionali: 0, collaborazioni: 0, altro: 0, totale: 2 },
  },
  {
    id: 'O105', title: 'REVISIONE FISCALITA# PASSIVA DELL#ENTE',
    variation: { kind: 'assegnazione', date: '2016-11-30' }, sector: 'Unità di staff Provveditorato ed Economato', missione: 'Servizi istituzionali, generali e di gestione', programma: 'Gestione economica, finanziaria, programmazione, provveditorato', ambitoStrategico: 'Una Pubblica Amministrazione efficiente che costruisce partecipazione', obiettivoStrategico: 'Controllo della spesa', obiettivoOperativo: 'Controllo della spesa', peso: 0,
    impactIndicators: [
      { name: 'Ammontare delle Risorse recuperate dalle imposte Iva ed Irap pagate dal Comune di Cremona', target: 'al 2017 euro 120.000,00' },
    ],
    resultIndicators: [
      { name: 'Importo Irap recuperato dagli anni 2014,2015 e 2016', target: '# 40.000,00', dimension: 'Quantità' },
      { name: 'Importo Iva recuperato dagli anni 2014,2015 e 2016', target: '# 40.000,00', dimension: 'Quantità' },
    ],
    phases: [
      { n: 1, from: '2016-06-01', to: '2016-06-30' },
      { n: 2, from: '2016-07-01', to: '2016-07-31' },
      { n: 3, from: '2016-08-01', to: '2016-11-30' },
      { n: 4, from: '2016-08-01', to: '2016-11-30' },
      { n: 5, from: '2016-11-01', to: '2016-12-31' },
    ],
    finance: {
      rows: [
        { side: 'U', capitolo: '3850', amount: '700000.00' },
      ],
      printedDifference: '700000.00', printedDifferenceSide: 'U',
    },
    staff: { tempoPieno: 2, tempoParziale: 0, incarichiProfessionali: 0, collaborazioni: 0, altro: 0, totale: 2 },
  },
  {
    id: 'O106', title: 'CONVENZIONARE IL SERVIZIO BUSTE PAGA E TRATTAMENTI PENSIONISTICI CON ALTRI COMUNI DEL CIRCONDARIO CREMONESE',
    variation: { kind: 'variazione', date: '2016-11-30' }, sector: 'Settore Gestione Giuridico Amministrativa ed Economica dei Rapporti di Lavoro', missione: 'Servizi istituzionali, generali e di gestione', programma: 'Gestione economica, finanziaria, programmazione, provveditorato', ambitoStrategico: 'Una Pubblica Amministrazione efficiente che costruisce partecipazione', obiettivoStrategico: 'Controllo della spesa', obiettivoOperativo: 'Estensione del servizio buste paga', peso: 0,
    impactIndicators: [
      { name: 'Enti convenzionati tramite deliberazioni consiliari e convenzioni sottoscritte dai Sindaci tempi di erogazione delle voci economiche flessibili ai dipendenti degli Enti convenzionati', formula: 'gg. di elaborazione del 2016 su gg. di elaborazione 2015', target: '(Aggiornamento G.C. del 30/11/2016) n.1 Comune entro 2017 diminuire 30% tempi attesa' },
    ],
    resultIndicators: [
      { name: 'testo convenzioni proposte e deliberate dai Consigli Comunali', formula: '1 testo di convenzionamento per tutti i Comuni convenzionati', target: 'n. 3 convenzioni entro 31.10.2016', dimension: 'Qualità', subdimension: 'Qualità tecnica' },
    ],
    phases: [
      { n: 1, from: '2016-02-01', to: '2016-06-30' },
      { n: 2, from: '2016-07-01', to: '2016-10-31' },
      { n: 3, from: '2016-11-01', to: '2017-01-01' },
    ],
    finance: {
      rows: [
        { side: 'E', capitolo: '10320', amount: '10000.00' },
      ],
      printedDifference: '10000.00', printedDifferenceSide: 'E',
    },
    staff: { tempoPieno: 6, tempoParziale: 0, incarichiProfessionali: 0, collaborazioni: 0, altro: 0, totale: 6 },
  },
  {
    id: 'O108', title: 'MONITORAGGIO E REPORTING INERENTE MOLTEPLICI PROFILI ORGANIZZATIVI',
    variation: { kind: 'variazione', date: '2016-11-30' }, sector: 'Settore Gestione Giuridico Amministrativa ed Economica dei Rapporti di Lavoro', missione: 'Servizi istituzionali, generali e di gestione', programma: 'Risorse umane', peso: 0,
    impactIndicators: [
      { name: 'Risorse finanziarie complessivamente utilizzate per la gestione degli istituti organizzativi di natura flessibile', formula: 'spesa triennale 2017-2019', target: '(Aggiornamento G.C. del 30/11/2016) = o < alla spesa 2016' },
    ],
    resultIndicators: [
      { name: 'Diminuzione spesa salario accessorio (12 voci) contrattuali: rischio, 3 turnazioni, 2 maggiorazioni orario, 2 reperibilità, maneggio valori, 3 indennità di funzione', formula: '(Spesa 2016 - Spesa 2015)/Spesa 2015*100', target: '- 1%', dimension: 'Qualità', subdimension: 'Trasparenza' },
      { name: 'Grado di assenza di tutti gli operatori comunali nell\'anno 2016', formula: '(gg di assenza 2016 - gg di assenza 2015)/gg di assenza 2015*100', target: '- 1%', dimension: 'Efficienza', subdimension: 'Tecnica' },
      { name: 'Invarianza del costo medio dei pasti erogati', formula: '(Costo Totale pasti 2015/N pasti 2015 = Costo Totale pasti 2016/N pasti 2016)', target: 'CM pasti 2015 = CM pasti 2016', dimension: 'Qualità', subdimension: 'Qualità tecnica' },
      { name: 'Invarianza della spesa del lavoro straordinario da parte del personale dipendente', formula: 'Spesa 2016 = Spesa 2015', target: 'spesa 2016 = spesa 2015', dimension: 'Efficienza', subdimension: 'Economica' },
      { name: 'Percentuale di Visite Mediche', formula: '(Visite effettuate/Visite programmate)*100', target: '95%', dimension: 'Efficienza', subdimension: 'Tecnica' },
    ],
    phases: [
      { n: 1, from: '2016-01-01', to: '2016-12-31' },
      { n: 2, from: '2016-07-01', to: '2016-08-31' },
      { n: 3, from: '2016-12-01', to: '2016-12-31' },
    ],
    finance: {
      rows: [
        { side: 'U', capitolo: '3070/999', amount: '260000.00' },
        { side: 'U', capitolo: '1500/999', amount: '12304.00' },
        { side: 'E', capitolo: '10620', amount: '91000.00' },
        { side: 'U', amount: '160150.00', capitoloText: 'Lavoro straordinario: capitoli spesa di personale' },
        { side: 'U', amount: '300000.00', capitoloText: 'Salario Accessorio: capitoli spesa di personale' },
      ],
      printedDifference: '641454.00', printedDifferenceSide: 'U',
    },
    staff: { tempoPieno: 3, tempoParziale: 0, incarichiProfessionali: 0, collaborazioni: 0, altro: 13, totale: 16 },
  },
  {
    id: 'O110', title: 'PROGETTAZIONE, PRESENTAZIONE E CONDIVISIONE CON LE RAPPRESENTANZE SINDACALI DI UN ACCORDO DECENTRATO IN MATERIA DI PROGRESSIONI ORIZZONTALI',
    variation: { kind: 'assegnazione', date: '2016-11-30' }, sector: 'Settore Gestione Giuridico Amministrativa ed Economica dei Rapporti di Lavoro', missione: 'Servizi istituzionali, generali e di gestione', programma: 'Organi Istituzionali', ambitoStrategico: 'Una Pubblica Amministrazione efficiente che costruisce partecipazione', obiettivoStrategico: 'Competenze valorizzate', obiettivoOperativo: 'Valorizzare le competenze e le professionalità di tutto il personale dipendente.', peso: 0,
    impactIndicators: [
      { name: 'Percentuale di progressioni orizzontali attribuite rispetto ai dipendenti in servizio a tempo indeterminato.', formula: 'n. progressioni / n. dipendenti in servizio', target: 'almeno il 25% dei dipendenti' },
    ],
    resultIndicators: [
      { name: 'Sottoscrizione accordo decentrato su progressioni orizzontali.', formula: 'Sottoscrizione entro il 10 dicembre 2016.', target: 'sottoscrizione entro 10/12/2016', dimension: 'Qualità', subdimension: 'Tempestività' },
    ],
    phases: [
      { n: 1, from: '2016-10-01', to: '2016-11-18' },
      { n: 2, from: '2016-10-01', to: '2016-12-11' },
      { n: 3, from: '2016-12-12', to: '2016-12-31' },
    ],
    finance: { rows: [], printedDifference: '0.00', printedDifferenceSide: 'U' },
    staff: { tempoPieno: 0, tempoParziale: 2, incarichiProfessionali: 0, collaborazioni: 0, altro: 0, totale: 2 },
  },
  {
    id: 'O111', title: 'ACCOMPAGNAMENTO, COORDINAMENTO E RISCONTRO ALLA VERIFICA ISPETTIVA AMMINISTRATIVA-CONTABILE DISPOSTA DAL MINISTERO DELLE FINANZE E DAL DIPARTIMENTO PER LA FUNZIONE PUBBLICA IN MATERIA DI PERSONALE, BILANCIO, CONTRATTI, ACQUISTI, ANTICORRUZIONE E TRASPARENZA.',
    variation: { kind: 'assegnazione', date: '2016-11-30' }, sector: 'Settore Gestione Giuridico Amministrativa ed Economica dei Rapporti di Lavoro', missione: 'Servizi istituzionali, generali e di gestione', programma: 'Organi Istituzionali', ambitoStrategico: 'Una Pubblica Amministrazione efficiente che costruisce partecipazione', obiettivoStrategico: 'Controllo della spesa', obiettivoOperativo: 'Rispondere alle verifiche ispettive disposte dagli Organismi Nazionali e Regionali.', peso: 0,
    impactIndicators: [
      { name: 'percentuale delle voci economiche contestate rispetto a quelle prese in esame', formula: 'somme contestate rispetto alle somme esaminate', target: 'rilievi per max 1% somme ispezionate' },
    ],
    resultIndicators: [
      { name: 'n. gg massimi per consegnare il materiale', formula: 'n. gg impiegati rispetto ai 60 gg. previsti dalla richiesta degli Ispettori', target: 'max 60 giorni', dimension: 'Efficienza', subdimension: 'Tecnica' },
      { name: 'Percentuale di trasmissione atti e risposta alle richieste diposte dall\'ispezione', formula: 'N. atti e dati forniti / atti e dati richiesti dagli Ispett', target: 'esaudire il 100% delle richieste', dimension: 'Efficienza', subdimension: 'Tecnica' },
    ],
    phases: [
      { n: 1, from: '2016-05-03', to: '2016-05-31' },
      { n: 2, from: '2016-05-03', to: '2016-06-30' },
      { n: 3, from: '2016-08-01', to: '2016-08-31' },
      { n: 4, from: '2016-11-01', to: '2016-12-31' },
    ],
    finance: { rows: [], printedDifference: '0.00', printedDifferenceSide: 'U' },
    staff: { tempoPieno: 0, tempoParziale: 5, incarichiProfessionali: 0, collaborazioni: 0, altro: 0, totale: 5 },
  },
  {
    id: 'O113', title: 'CONTRASTO AL CAPORALATO',
    variation: { kind: 'variazione', date: '2016-11-30' }, sector: 'Servizio Polizia Locale', missione: 'Ordine pubblico e sicurezza', programma: 'Polizia locale e amministrativa', ambitoStrategico: 'Città che sa valorizzare i suoi spazi', obiettivoStrategico: 'Sicurezza e partecipazione', obiettivoOperativo: 'Polizia Locale e Amministrativa', peso: 0,
    impactIndicators: [
      { name: 'Emersione di casi di sfruttamento del lavoro', formula: 'N° controlli sul campo ad operatori economici del settore edile, autotrasporto di merci su strada e commercio', target: '(Aggiornamento G.C. del 30/11/2016) al 2019 almeno 200' },
    ],
    resultIndicators: [
      { name: 'Verifica di casi segnalati riguardanti inadempienze', formula: 'N. casi rilevati con sfruttamento del lavoro/N. di operatori economici controllati (4/50)*100', target: '8%', dimension: 'Efficienza', subdimension: 'Tecnica' },
    ],
    phases: [
      { n: 1, from: '2016-01-01', to: '2016-03-31' },
      { n: 2, from: '2016-04-01', to: '2016-12-31' },
    ],
    finance: { rows: [], printedDifference: '0.00', printedDifferenceSide: 'U' },
    staff: { tempoPieno: 10, tempoParziale: 0, incarichiProfessionali: 0, collaborazioni: 0, altro: 0, totale: 10 },
  },
  {
    id: 'O115', title: 'IMMOBILI FANTASMA',
    variation: { kind: 'variazione', date: '2016-11-30' }, sector: 'Servizio Polizia Locale', missione: 'Ordine pubblico e sicurezza', programma: 'Polizia locale e amministrativa', ambitoStrategico: 'Città che sa valorizzare i suoi spazi', obiettivoStrategico: 'Sicurezza e partecipazione', obiettivoOperativo: 'Polizia Locale e Amministrativa', peso: 0,
    impactIndicators: [
      { name: '(Aggiornamento G.C. del 30/11/2016) Grado di abusivismo nel campo urbanistico ed edilizio', formula: 'Casi di abusi ed irregolarità edilizie riscontrate/N° totale ispezioni', target: '(Aggiornamento G.C. del 30/11/2016) al 2019 2%' },
    ],
    resultIndicators: [
      { name: 'Ispezioni presso proprietà private dove sono risultati abusi', formula: 'N° ispezioni presso proprietà private dove sono risultati abusinelle costruzioni', target: 'almeno pari a N. 50 ispezioni', dimension: 'Efficienza', subdimension: 'Economica' },
    ],
    phases: [
      { n: 1, from: '2016-01-01', to: '2016-12-31' },
      { n: 2, from: '2016-01-01', to: '2016-12-31' },
    ],
    finance: { rows: [], printedDifference: '0.00', printedDifferenceSide: 'U' },
    staff: { tempoPieno: 5, tempoParziale: 0, incarichiProfessionali: 0, collaborazioni: 0, altro: 0, totale: 5 },
  },
  {
    id: 'O116', title: 'PROGETTO MANIFESTAZIONI',
    sector: 'Servizio Polizia Locale', missione: 'Ordine pubblico e sicurezza', programma: 'Sistema integrato di sicurezza urbana', ambitoStrategico: 'Città che sa valorizzare i suoi spazi', obiettivoStrategico: 'Sicurezza ed educazione', obiettivoOperativo: 'Educazione stradale ed alla legalità', peso: 0,
    impactIndicators: [
      { name: 'Totale assenza di eventi a pregiudizio dell\'incolumità delle persone partecipanti alle manifestazioni e astanti riconducibili fattualmente a incompetenza', formula: 'N° manifestazioni senza incidentalità / totale manifestazioni', target: '100%' },
    ],
    resultIndicators: [
      { name: 'Conseguire il gradimento da parte degli organizzatori e dei fruitori', formula: 'Gradimento degli organizzatori delle manifestazioni - campione esaminato di 50 organizzatori', target: '> a livello buono 80%', dimension: 'Soddisfazione dell\'utenza' },
    ],
    phases: [
      { n: 1, from: '2016-01-01', to: '2016-12-31' },
      { n: 2, from: '2016-01-01', to: '2016-12-31' },
      { n: 3, from: '2016-01-01', to: '2016-12-31' },
      { n: 4, from: '2016-01-01', to: '2016-12-31' },
      { n: 5, from: '2016-01-01', to: '2016-12-31' },
    ],
    finance: {
      rows: [
        { side: 'U', capitolo: '8361', amount: '18500.00' },
        { side: 'E', capitolo: '6750', amount: '18500.00' },
      ],
      printedDifference: '0.00', printedDifferenceSide: 'U',
    },
    staff: { tempoPieno: 70, tempoParziale: 0, incarichiProfessionali: 0, collaborazioni: 0, altro: 0, totale: 70 },
  },
  {
    id: 'O118', title: 'CONTRASTO ALLE VIOLAZIONI DEL CODICE DELLA STRADA CHE MAGGIORMENTE DETERMINANO INSICUREZZA',
    variation: { kind: 'variazione', date: '2016-11-30' }, sector: 'Servizio Polizia Locale', missione: 'Ordine pubblico e sicurezza', programma: 'Sistema integrato di sicurezza urbana', ambitoStrategico: 'Città che sa valorizzare i suoi spazi', obiettivoStrategico: 'Sicurezza ed educazione', obiettivoOperativo: 'Educazione stradale ed alla legalità', peso: 0,
    impactIndicators: [
      { name: 'Attività di controllo stradale con particolare riferimento alle azioni di contrasto alle violazioni che generano insicurezza e che frequentemente sono causa di incidenti stradali', formula: 'Interventi finalizzati al controllo stradale/interventi complessivi del Nucleo Stradale e Pronto Intervento', target: '(Aggiornamento G.C. del 30/11/2016) Al 2019 15%' },
    ],
    resultIndicators: [
      { name: 'Analisi delle attività attraverso idonea reportistica di fine anno', formula: 'Produzione del report di rendicontazione', target: '(Aggiornamento G.C. del 30/11/2016) entro il 31.12.2016' },
      { name: 'Esecuzione di un congruo numero di controlli stradali specifici in materia di: tempi di guida, in stato di ebbrezza, tutela utenti deboli, utilizzo sistemi di ritenuta, manutenzione dei veicoli e revisione, assicurazione obbligatoria', target: '> 200 ore di controllo', dimension: 'Qualità', subdimension: 'Qualità tecnica' },
    ],
    phases: [
      { n: 1, from: '2016-01-01', to: '2016-12-31' },
      { n: 2, from: '2016-01-01', to: '2016-12-31' },
    ],
    finance: { rows: [], printedDifference: '0.00', printedDifferenceSide: 'U' },
    staff: { tempoPieno: 23, tempoParziale: 0, incarichiProfessionali: 0, collaborazioni: 0, altro: 0, totale: 23 },
  },
  {
    id: 'O120', title: 'POLIZIA DI PROSSIMITA\' E DI COMUNITA\'',
    sector: 'Servizio Polizia Locale', missione: 'Ordine pubblico e sicurezza', programma: 'Sistema integrato di sicurezza urbana', ambitoStrategico: 'Città che sa valorizzare i suoi spazi', obiettivoStrategico: 'Sicurezza ed educazione', obiettivoOperativo: 'Educazione stradale ed alla legalità', peso: 0,
    impactIndicators: [
      { name: 'Miglioramento percezione di sicurezza nei quartieri e nelle aree verdi', formula: 'Gradimento degli stakeholder dei quartieri sull\'azione di P.L. - campione di 100 stakeholder', target: '> livello buono 80% del campione' },
    ],
    resultIndicators: [
      { name: 'Aggiornamento dei documenti di zona formati e discussi con le realtà territoriali di tutti i quartieri e zone delle periferie', formula: 'N° documenti aggiornati', target: '1 per ogni quartiere N° 10', dimension: 'Soddisfazione dell\'utenza' },
      { name: 'Incontri di restituzione programmati a fine anno nei quali verificare l\'efficacia delle azioni intraprese', formula: 'N°incontri', target: 'almeno 10 - 1 per ogni quartiere', dimension: 'Soddisfazione dell\'utenza' },
    ],
    phases: [
      { n: 1, from: '2016-01-01', to: '2016-12-31' },
      { n: 2, from: '2016-01-01', to: '2016-12-31' },
      { n: 3, from: '2016-01-01', to: '2016-12-31' },
    ],
    finance: {
      rows: [
        { side: 'E', capitolo: '6750', amount: '18500.00' },
        { side: 'U', capitolo: '8361', amount: '18500.00' },
      ],
      printedDifference: '0.00', printedDifferenceSide: 'U',
    },
    staff: { tempoPieno: 75, tempoParziale: 0, incarichiProfessionali: 0, collaborazioni: 0, altro: 0, totale: 75 },
  },
  {
    id: 'O121', title: 'SCUOLE INFANZIA',
    variation: { kind: 'variazione', date: '2016-11-30' }, sector: 'Settore Politiche Educative, Piano Locale Giovani, Istruzione e Sport', missione: 'Istruzione e diritto allo studio', programma: 'Istruzione prescolastica', ambitoStrategico: 'Una città che sa farsi carico dei bisogni dei cittadini costruendo comunità e pari opportunità', obiettivoStrategico: 'Scuola come luogo di coesione sociale', obiettivoOperativo: 'Scuole infanzia', peso: 0,
    impactIndicators: [
      { name: 'Frequenza alle scuole infanzia della città', formula: 'numero dei bambini residenti a Cremona nella fascia d\'età 3-6 anni/numero bambini che frequentano le scuole infanzia della città', target: '(Aggiornamento G.C. del 30/11/2016) Al 2019 > 95%' },
      { name: 'Funzionamento delle scuole infanzia a pieno regime', formula: 'numero di iscritti alle scuole infanzia/numero dei posti disponibili*100', target: '(Aggiornamento G.C. del 30/11/2016) Al 2019 > 95%' },
    ],
    resultIndicators: [
      { name: 'Numero di bambini appartenenti ai territori competenti che hanno presentato domanda di iscrizione', formula: 'numero di bambini che hanno presentato domanda di iscrizione / numero di bambini competenti*100', target: '>67%', dimension: 'Quantità' },
    ],
    phases: [
      { n: 1, from: '2016-01-01', to: '0016-01-20' },
      { n: 2, from: '0016-01-20', to: '0016-03-31' },
      { n: 3, from: '0016-01-01', to: '0016-12-31' },
      { n: 4, from: '0016-04-30', to: '0016-05-31' },
      { n: 5, from: '0016-06-01', to: '0016-07-31' },
      { n: 6, from: '0016-08-20', to: '0016-09-30' },
      { n: 7, from: '0016-04-30', to: '0016-06-30' },
      { n: 8, from: '0016-02-01', to: '0016-05-31' },
    ],
    finance: { rows: [], printedDifference: '0.00', printedDifferenceSide: 'U' },
    staff: { tempoPieno: 59, tempoParziale: 17, incarichiProfessionali: 0, collaborazioni: 0, altro: 0, totale: 76 },
  },
  {
    id: 'O123', title: 'SERVIZI EDUCATIVI PER LA PRIMA INFANZIA',
    variation: { kind: 'variazione', date: '2016-11-30' }, sector: 'Settore Politiche Educative, Piano Locale Giovani, Istruzione e Sport', missione: 'Diritti sociali, politiche sociali e famiglia', programma: 'Interventi per l\'infanzia e i minori e per asili nido', ambitoStrategico: 'Una città che sa farsi carico dei bisogni dei cittadini costruendo comunità e pari opportunità', obiettivoStrategico: 'Piano Infanzia e adolescenza', obiettivoOperativo: 'Servizi Educativi per la prima infanzia', peso: 0,
    impactIndicators: [
      { name: 'Percentuale dei posti occupati al nido', formula: 'Numero dei bambini iscritti al nido/numero di posti disponibili*100', target: '(Aggiornamento G.C. del 30/11/2016) al 2019 >95%' },
    ],
    resultIndicators: [
      { name: 'Numero di partecipanti al corso di formazione "Manovre di disostruzione pediatriche Mass Training che superano il test di verifica', formula: 'numero di partecipanti che superano il test/ numero di partecipanti totale', target: '>95%', dimension: 'Quantità' },
      { name: 'Report afferente ricerca e confronto di dati tra fasce ISEE prevalenti, negli asili nido privati ed in quelli comunali.', formula: 'Distribuzione dell\'utenza privata e comunale nelle fasce ISEE', target: 'entro il 30/06/2016', dimension: 'Qualità', subdimension: 'Accessibilità' },
      { name: 'Report di confronto dati di costo tra i nidi privati e i nidi comunali e rispetto all\'inserimento di casi sociali e bambini portatori di handicap', formula: 'Schema dei costi', target: 'entro il 30/09/2016', dimension: 'Efficienza', subdimension: 'Economica' },
    ],
    phases: [
      { n: 1, from: '0016-04-01', to: '0016-05-31' },
      { n: 2, from: '0016-06-01', to: '0016-07-31' },
      { n: 3, from: '0016-08-20', to: '0016-09-20' },
      { n: 4, from: '0016-04-01', to: '0016-06-30' },
      { n: 5, from: '0016-04-01', to: '0016-06-30' },
      { n: 6, from: '0016-04-01', to: '0016-06-30' },
    ],
    finance: {
      rows: [
        { side: 'U', capitolo: '22153/999', amount: '170000.00' },
      ],
      printedDifference: '170000.00', printedDifferenceSide: 'U',
    },
    staff: { tempoPieno: 25, tempoParziale: 7, incarichiProfessionali: 0, collaborazioni: 0, altro: 0, totale: 32 },
  },
  {
    id: 'O125', title: 'UNIVERSITA\' A CREMONA',
    variation: { kind: 'variazione', date: '2016-11-30' }, sector: 'Settore Politiche Educative, Piano Locale Giovani, Istruzione e Sport', missione: 'Istruzione e diritto allo studio', programma: 'Istruzione universitaria', ambitoStrategico: 'Città per una cultura fra memoria ed immaginazione', obiettivoStrategico: 'Sistema scolastico', obiettivoOperativo: 'Università a Cremona', peso: 0,
    impactIndicators: [
      { name: 'Partecipazione degli studenti agli eventi proposti di promozione delle opportunità formative degli atenei cremonesi', formula: 'Aumento della partecipazione del 5% rispetto all\'anno precedente', target: '(Aggiornamento G.C. del 30/11/2016) Al 2019 = o > 5%' },
    ],
    resultIndicators: [
      { name: 'Numero di atti stipulati (convenzioni/protocolli/accordi) stipulati con le Università', target: '2', dimension: 'Quantità' },
    ],
    phases: [
      { n: 1, from: '2016-01-01', to: '2016-03-31' },
      { n: 2, from: '2016-03-01', to: '2016-06-30' },
      { n: 3, from: '2016-06-01', to: '2016-09-30' },
      { n: 4, from: '2016-10-01', to: '2016-11-30' },
    ],
    finance: {
      rows: [
        { side: 'U', capitolo: '13033/8', amount: '65080.00' },
        { side: 'U', capitolo: '13032/8', amount: '40000.00' },
        { side: 'U', capitolo: '13040/8', amount: '62000.00' },
        { side: 'U', capitolo: '13030/8', impAcc: '16/222', amount: '163600.00' },
      ],
      printedDifference: '330680.00', printedDifferenceSide: 'U',
    },
    staff: { tempoPieno: 0, tempoParziale: 3, incarichiProfessionali: 0, collaborazioni: 0, altro: 0, totale: 3 },
  },
  {
    id: 'O126', title: 'ADOLESCENZA A CREMONA',
    variation: { kind: 'variazione', date: '2016-11-30' }, sector: 'Settore Politiche Educative, Piano Locale Giovani, Istruzione e Sport', missione: 'Politiche giovanili, sport e tempo libero', programma: 'Giovani', ambitoStrategico: 'Una città che sa farsi carico dei bisogni dei cittadini costruendo comunità e pari opportunità', obiettivoStrategico: 'Piano Infanzia e adolescenza', obiettivoOperativo: 'Adolescenza a Cremona', peso: 0,
    impactIndicators: [
      { name: 'Numero soggetti aderenti al tavolo interistituzionale', formula: 'Rilevazione numerica', target: '(Aggiornamento G.C. del 30/11/2016) Al 2019 > o =3' },
      { name: 'Numero soggetti aderenti alla rete', formula: 'Rilevazione numerica', target: '(Aggiornamento G.C. del 30/11/2016) Al 2019 10' },
    ],
    resultIndicators: [
      { name: '(Aggiornamento G.C. del 30/11/2016) Realizzazione del Convegno', formula: 'Organizzazioni del Convegno', target: 'entro il 31 dicembre 2016', dimension: 'Soddisfazione dell\'utenza' },
      { name: 'Indagine di customer satisfaction relativamente ai seminari di approfondimento organizzati sui temi dell\'adolescenza', formula: 'livello di soddisfazione complessivo rilevato', target: 'uguale o maggiore all\'85 %' },
    ],
    phases: [
      { n: 1, from: '2016-01-31', to: '2016-12-31' },
      { n: 2, from: '2016-03-31', to: '2016-10-31' },
      { n: 3, from: '2016-01-31', to: '2016-12-31', note: 'tempi aggiornati', markers: ['(Aggiornamento fine tempi G.C. del 30/11/2016)'] },
      { n: 4, from: '2016-10-31', to: '2016-12-31', markers: ['(Aggiornamento fase G.C. del 30/11/2016)'] },
      { n: 5, from: '2016-10-31', to: '2016-12-31', note: 'rinvio al 2017', markers: ['(Rinviata al 2017 con G.C del 30/11/2016)'] },
    ],
    finance: { rows: [], printedDifference: '0.00', printedDifferenceSide: 'U' },
    staff: { tempoPieno: 0, tempoParziale: 3, incarichiProfessionali: 0, collaborazioni: 0, altro: 0, totale: 3 },
  },
  {
    id: 'O128', title: 'SVILUPPO DELL\'EDUCAZIONE MUSICALE',
    variation: { kind: 'variazione', date: '2016-11-30' }, sector: 'Settore Politiche Educative, Piano Locale Giovani, Istruzione e Sport', missione: 'Istruzione e diritto allo studio', programma: 'Altri ordini di istruzione non universitaria', ambitoStrategico: 'Città per una cultura fra memoria ed immaginazione', obiettivoStrategico: 'Sistema scolastico', obiettivoOperativo: 'Sviluppo dell\'educazione musicale', peso: 0,
    impactIndicators: [
      { name: 'Numero dei bambini e giovani coinvolti nelle attività scolastiche di propedeutica e di educazione musicale', formula: 'Rilevazione numerica', target: '(Aggiornamento G.C. del 30/11/2016) Al 2019 aumento del 10%' },
    ],
    resultIndicators: [
      { name: 'Numero dei bambini coinvolti nell\'approccio precoce allo studio dello strumento musicale in ambito scolastico', target: '200', dimension: 'Quantità' },
    ],
    phases: [
      { n: 1, from: '2016-01-01', to: '2016-06-30' },
      { n: 2, from: '2016-01-01', to: '2016-06-30' },
      { n: 3, from: '2016-01-01', to: '2016-06-30' },
      { n: 4, from: '2016-09-01', to: '2016-12-31' },
    ],
    finance: {
      rows: [
        { side: 'E', capitolo: '10604', amount: '18000.00' },
        { side: 'U', capitolo: '12651/2', amount: '15000.00' },
        { side: 'U', capitolo: '12679/2', amount: '18000.00' },
      ],
      printedDifference: '15000.00', printedDifferenceSide: 'U',
    },
    staff: { tempoPieno: 1, tempoParziale: 1, incarichiProfessionali: 0, collaborazioni: 0, altro: 0, totale: 2 },
  },
  {
    id: 'O130', title: 'EMERSIONE DELL\'EVASIONE TRIBUTARIA LOCALE',
    sector: 'Unità di Staff Economico Finanziario e Fiscalità', missione: 'Servizi istituzionali, generali e di gestione', programma: 'Gestione delle entrate tributarie e servizi fiscali', ambitoStrategico: 'Una Pubblica Amministrazione efficiente che costruisce partecipazione', obiettivoStrategico: 'Legalità responsabile', obiettivoOperativo: 'Contrasto all\'evasione fiscale', peso: 0,
    impactIndicators: [
      { name: 'Evasori di tributi comunali', formula: 'Numero evasori per omessa o infedele denuncia e per omesso versamento di tributi comunali (Ici/Imu, tasi, tari/tares/tarsu) / Numero contribuenti tributi comunali (Ici/Imu, tasi, Tari/tarsu/tares)', target: '8% di evasori totali' },
    ],
    resultIndicators: [
      { name: 'Evasione di tributi comunali', formula: 'Importo avvisi accertamento per omessa e/o infedele denuncia e/o omesso versamento per ici/imu/tasi, tari/tarsu/tares', target: 'Avv. Acc. per Euro 1.500.000,00', dimension: 'Efficienza', subdimension: 'Economica' },
    ],
    phases: [
      { n: 1, from: '2016-01-01', to: '2016-12-31' },
      { n: 2, from: '2016-01-01', to: '2016-12-31' },
      { n: 3, from: '2016-01-01', to: '2016-12-31' },
      { n: 4, from: '2016-05-01', to: '2016-12-31' },
    ],
    finance: {
      rows: [
        { side: 'E', capitolo: '1250', amount: '350000.00' },
        { side: 'E', capitolo: '695', amount: '1000000.00' },
        { side: 'E', capitolo: '790', amount: '100000.00' },
        { side: 'E', capitolo: '661', amount: '50000.00' },
      ],
      printedDifference: '1500000.00', printedDifferenceSide: 'E',
    },
    staff: { tempoPieno: 1, tempoParziale: 0, incarichiProfessionali: 0, collaborazioni: 0, altro: 0, totale: 1 },
  },
  {
    id: 'O131', title: 'MIGLIORARE L\'EFFICACIA DEL CONTENZIOSO TRIBUTARIO',
    variation: { kind: 'variazione', date: '2016-11-30' }, sector: 'Unità di Staff Economico Finanziario e Fiscalità', missione: 'Servizi istituzionali, generali e di gestione', programma: 'Gestione delle entrate tributarie e servizi fiscali', ambitoStrategico: 'Una Pubblica Amministrazione efficiente che costruisce partecipazione', obiettivoStrategico: 'Gestione Entrate', obiettivoOperativo: 'Contrasto all\'evasione fiscale', peso: 0,
    impactIndicators: [
      { name: 'Valore delle sentenze con esito favorevole.', formula: 'Valore Sentenze con esito favorevole emesse nel periodo 2016-2019/Valore Sentenze emesse nel periodo 2016-2019', target: '(Aggiornamento G.C. del 30/11/2016) 80 %valore sentenze 2016/2019 favorevoli' },
    ],
    resultIndicators: [
      { name: 'Sentenze con esito favorevole', formula: 'Sentenze emesse nel 2016 con esito favorevole/Sentenze emesse nel 2016', target: '85% sentenze 2016 favorevoli', dimension: 'Qualità', subdimension: 'Qualità tecnica' },
    ],
    phases: [
      { n: 1, from: '2016-01-01', to: '2016-12-31' },
      { n: 2, from: '2016-01-01', to: '2016-12-31' },
      { n: 3, from: '2016-01-01', to: '2016-12-31' },
      { n: 4, from: '2016-01-01', to: '2016-12-31' },
    ],
    finance: { rows: [], printedDifference: '0.00', printedDifferenceSide: 'U' },
    staff: { tempoPieno: 1, tempoParziale: 0, incarichiProfessionali: 0, collaborazioni: 0, altro: 0, totale: 1 },
  },
  {
    id: 'O133', title: 'BLOCCO PAGAMENTI A BENEFICIARI MOROSI',
    variation: { kind: 'assegnazione', date: '2016-11-30' }, sector: 'Unità di Staff Economico Finanziario e Fiscalità', missione: 'Servizi istituzionali, generali e di gestione', programma: 'Gestione economica, finanziaria, programmazione, provveditorato', ambitoStrategico: 'Una Pubblica Amministrazione efficiente che costruisce partecipazione', obiettivoStrategico: 'Gestione Entrate', obiettivoOperativo: 'Contrasto all\'evasione fiscale', peso: 0,
    impactIndicators: [
      { name: 'Crediti esigibili in riscossione coattiva', formula: 'Importo crediti esigibili in riscossione coattiva riscossi / Importo crediti esigibili in riscossione coattiva', target: '1% di crediti riscossi' },
    ],
    resultIndicators: [
      { name: 'Regolamento disciplinante il blocco dei pagamenti a beneficiari morosi', formula: 'Deliberazione consiliare di approvazione disciplina del blocco dei pagamenti a beneficiari morosi', target: '1 delibera consiliare', dimension: 'Qualità', subdimension: 'Qualità tecnica' },
    ],
    phases: [
      { n: 1, from: '2016-01-01', to: '2016-10-30' },
      { n: 2, from: '2016-11-01', to: '2016-12-31' },
      { n: 3, from: '2016-11-01', to: '2016-12-31' },
      { n: 4, from: '2016-12-01', to: '2016-12-31' },
      { n: 5, from: '2016-12-01', to: '2016-12-01' },
    ],
    finance: { rows: [], printedDifference: '0.00', printedDifferenceSide: 'U' },
    staff: { tempoPieno: 1, tempoParziale: 0, incarichiProfessionali: 0, collaborazioni: 0, altro: 0, totale: 1 },
  },
  {
    id: 'O135', title: 'SEMPLIFICAZIONE AMMINISTRATIVA TRIBUTARIA',
    variation: { kind: 'assegnazione', date: '2016-11-30' }, sector: 'Unità di Staff Economico Finanziario e Fiscalità', missione: 'Servizi istituzionali, generali e di gestione', programma: 'Gestione delle entrate tributarie e servizi fiscali', ambitoStrategico: 'Una Pubblica Amministrazione efficiente che costruisce partecipazione', obiettivoStrategico: 'Gestione Entrate', obiettivoOperativo: 'Semplificazione rapporti con il contribuente', peso: 0,
    impactIndicators: [
      { name: 'Regolamento Interpello; Regolamento rateazione; Regolamento sanzioni tributarie', formula: 'Delibera regolamento Interpello; Delibera regolamento rateazioni; delibera regolamento sanzioni tributarie', target: 'delibere n. 3' },
    ],
    resultIndicators: [
      { name: 'Risposte a istanze di interpello e di rateazione', formula: 'Numero Risposte a istanze di interpello e rateazione / Istanze interpello e rateazione', target: '90%', dimension: 'Soddisfazione dell\'utenza' },
    ],
    phases: [
      { n: 1, from: '2016-01-01', to: '2016-05-01' },
      { n: 2, from: '2016-05-01', to: '2016-06-30' },
      { n: 3, from: '2016-07-01', to: '2016-09-01' },
      { n: 4, from: '2016-09-01', to: '2016-09-30' },
      { n: 5, from: '2016-09-01', to: '2016-12-31' },
    ],
    finance: { rows: [], printedDifference: '0.00', printedDifferenceSide: 'U' },
    staff: { tempoPieno: 1, tempoParziale: 0, incarichiProfessionali: 0, collaborazioni: 0, altro: 0, totale: 1 },
  },
  {
    id: 'O136', title: 'MIGLIORARE LA CONCESSIONE DELLA RISCOSSIONE DELLE ENTRATE',
    variation: { kind: 'assegnazione', date: '2016-11-30' }, sector: 'Unità di Staff Economico Finanziario e Fiscalità', missione: 'Servizi istituzionali, generali e di gestione', programma: 'Gestione delle entrate tributarie e servizi fiscali', ambitoStrategico: 'Una Pubblica Amministrazione efficiente che costruisce partecipazione', obiettivoStrategico: 'Legalità responsabile', obiettivoOperativo: 'Contrasto all\'evasione fiscale', peso: 0,
    impactIndicators: [
      { name: 'Contraente individuato quale concessionario della riscossione', formula: 'Individuazione Concessionario Riscossione', target: 'si' },
    ],
    resultIndicators: [
      { name: 'tipologie di entrate da prendere in considerazione', formula: 'Numero tipologie entrate prese in considerazione', target: '18', dimension: 'Quantità' },
    ],
    phases: [
      { n: 1, from: '2016-01-01', to: '2016-08-01' },
      { n: 2, from: '2016-08-01', to: '2016-09-30' },
      { n: 3, from: '2016-08-01', to: '2016-09-30' },
      { n: 4, from: '2016-08-01', to: '2016-09-30' },
      { n: 5, from: '2016-08-01', to: '2016-10-30' },
      { n: 6, from: '2016-10-30', to: '2016-12-31' },
      { n: 7, from: '2016-12-01', to: '2016-12-31' },
    ],
    finance: { rows: [], printedDifference: '0.00', printedDifferenceSide: 'U' },
    staff: { tempoPieno: 1, tempoParziale: 0, incarichiProfessionali: 0, collaborazioni: 0, altro: 0, totale: 1 },
  },
  {
    id: 'O138', title: 'INTEGRAZIONE DELLA CONTABILITA\' ECONOMICO PATRIMONIALE CON LA CONTABILITA\' FINANZIARIA',
    sector: 'Settore Economico Finanziario/Entrate', missione: 'Servizi istituzionali, generali e di gestione', programma: 'Gestione economica, finanziaria, programmazione, provveditorato', ambitoStrategico: 'Una Pubblica Amministrazione efficiente che costruisce partecipazione', obiettivoStrategico: 'Equilibri di bilancio', obiettivoOperativo: 'Contabilità economico patrimoniale integrata alla finanziaria', peso: 0,
    impactIndicators: [
      { name: 'A tendere, approvazione del nuovo conto economico e conto del patrimonio con le nuove regole contabili nel 2017 (Consuntivo 2016).', target: 'Si' },
    ],
    resultIndicators: [
      { name: 'Predisposizione del conto economico dello stato patrimoniale #provvisori# generati dalle rilevazioni contabili finanziarie integrate con quelle economico patrimoniali registrate nel corso dell#anno (escluse le scritture di rettifica ed integrazione.', target: 'entro il 31/12/2016', dimension: 'Qualità', subdimension: 'Accessibilità' },
    ],
    phases: [
      { n: 1, from: '2016-04-01', to: '2016-06-30' },
      { n: 2, from: '2016-07-01', to: '2016-09-30' },
      { n: 3, from: '2016-10-01', to: '2016-12-31' },
      { n: 4, from: '2016-10-01', to: '2016-12-31' },
    ],
    finance: { rows: [], printedDifference: '0.00', printedDifferenceSide: 'U' },
    staff: { tempoPieno: 3, tempoParziale: 0, incarichiProfessionali: 0, collaborazioni: 0, altro: 0, totale: 3 },
  },
  {
    id: 'O140', title: 'FORMAZIONE RETE DEI REFERENTI DELLA RAGIONERIA COMUNALE NEI DIVERSI SETTORI DELL\'ENTE',
    variation: { kind: 'variazione', date: '2016-11-30' }, sector: 'Settore Economico Finanziario/Entrate', missione: 'Servizi istituzionali, generali e di gestione', programma: 'Gestione economica, finanziaria, programmazione, provveditorato', ambitoStrategico: 'Una Pubblica Amministrazione efficiente che costruisce partecipazione', obiettivoStrategico: 'Competenze valorizzate', obiettivoOperativo: 'Formazione rete referenti Ragioneria nei diversi settori', peso: 0,
    impactIndicators: [
      { name: '(Aggiornamento G.C. del 30/11/2016) Tempo medio di lavorazione della determina dirigenziale', formula: '(n. determine dirigenziali x n. giorni di lavorazione)/ n. determine dirigenziali', target: 'inferiore a 3 giorni lavorativi' },
    ],
    resultIndicators: [
      { name: 'Percentuale referenti che superano un test di verifica delle competenze acquisite con valutazione 80/100', formula: 'Predisposizione di un test di verifica con 10 domande a risposta breve.', target: '70%', dimension: 'Qualità', subdimension: 'Accessibilità' },
      { name: 'Riduzione percentuale determinazioni dirigenziali respinte (con errori) rispetto all\'anno precedente.', formula: 'determinazioni respinte dalla Ragioneria Comunale 2016 - determinazioni respinte dalla Ragioneria Comunale 2015 / determinazioni respinte 2015', target: '30%', dimension: 'Qualità', subdimension: 'Accessibilità' },
    ],
    phases: [
      { n: 1, from: '2016-03-01', to: '2016-05-31' },
      { n: 2, from: '2016-03-01', to: '2016-05-31' },
      { n: 3, from: '2016-03-01', to: '2016-05-31' },
      { n: 4, from: '2016-03-01', to: '2016-12-31' },
    ],
    finance: { rows: [], printedDifference: '0.00', printedDifferenceSide: 'U' },
    staff: { tempoPieno: 10, tempoParziale: 0, incarichiProfessionali: 0, collaborazioni: 0, altro: 0, totale: 10 },
  },
  {
    id: 'O141', title: 'MONITORAGGIO FINANZIARIO ED AMMINISTRATIVO DEGLI INVESTIMENTI PUBBLICI',
    sector: 'Settore Economico Finanziario/Entrate', missione: 'Servizi istituzionali, generali e di gestione', programma: 'Gestione economica, finanziaria, programmazione, provveditorato', ambitoStrategico: 'Una Pubblica Amministrazione efficiente che costruisce partecipazione', obiettivoStrategico: 'Competenze valorizzate', obiettivoOperativo: 'Monitoraggio amministrativo/finanziario degli investimenti pubblici', peso: 0,
    impactIndicators: [
      { name: 'Percentuale delle opere iscritte nel Piano effettivamente finanziate nel 2016.', target: '70%' },
    ],
    resultIndicators: [
      { name: 'Numero nuovi processi analizzati e formalizzati', formula: 'Formalizzazione dei nuovi processi attivati tra Ragioneria Comunale ed Ufficio Tecnico al fine della formazione e gestione del Piano delle opere pubbliche.', target: '3', dimension: 'Qualità', subdimension: 'Accessibilità' },
      { name: 'Periodicità dei report alla Giunta', formula: 'Il report dovrà indicare: cup, fonti di finanziamento, cronoprogramma (FPV collegato), stato avanzamento lavori, criticità.', target: 'bimestrale', dimension: 'Qualità', subdimension: 'Accessibilità' },
    ],
    phases: [
      { n: 1, from: '2016-01-01', to: '2016-04-01' },
      { n: 2, from: '2016-05-01', to: '2016-05-31' },
      { n: 3, from: '2016-06-01', to: '2016-12-31' },
    ],
    finance: { rows: [], printedDifference: '0.00', printedDifferenceSide: 'U' },
    staff: { tempoPieno: 2, tempoParziale: 0, incarichiProfessionali: 0, collaborazioni: 0, altro: 0, totale: 2 },
  },
  {
    id: 'O143', title: 'MIGLIORARE LA RISCOSSIONE COATTIVA DEI CREDITI DI DUBBIA E DIFFICILE ESAZIONE GESTITI DAL CONCESSIONARIO DELLA RISCOSSIONE COATTIVA',
    variation: { kind: 'assegnazione', date: '2016-11-30' }, sector: 'Settore Economico Finanziario/Entrate', missione: 'Servizi istituzionali, generali e di gestione', programma: 'Gestione delle entrate tributarie e servizi fiscali', ambitoStrategico: 'Una Pubblica Amministrazione efficiente che costruisce partecipazione', obiettivoStrategico: 'Gestione Entrate', obiettivoOperativo: 'MIGLIORARE LA RISCOSSIONE COATTIVA DEI CREDITI DI DUBBIA E DIFFICILE ESAZIONE GESTITI DAL CONCESSIONARIO DELLA RISCOSSIONE COATTIVA', peso: 0,
    impactIndicators: [
      { name: 'Ricorso ad anticipazioni di tesoreria.', formula: 'Verifica dei saldi giornalieri di tesoreria.', target: 'Saldo sempre positivo.' },
    ],
    resultIndicators: [
      { name: '% di aumento degli incassi realizzati dal concessionario della riscossione coattiva per l\'esercizio 2016 rispetto all\'esercizio 2015.', formula: '= (incassato 2016 # incassato 2015)/ incassato 2015', target: '35%', dimension: 'Efficienza', subdimension: 'Economica' },
    ],
    phases: [
      { n: 1, from: '2016-07-01', to: '2016-07-15' },
      { n: 2, from: '2016-07-01', to: '2016-09-30' },
      { n: 3, from: '2016-08-01', to: '2016-10-31' },
      { n: 4, from: '2016-07-01', to: '2016-12-31' },
    ],
    finance: { rows: [], printedDifference: '0.00', printedDifferenceSide: 'U' },
    staff: { tempoPieno: 3, tempoParziale: 0, incarichiProfessionali: 0, collaborazioni: 0, altro: 0, totale: 3 },
  },
];
