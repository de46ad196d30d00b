import { civilDate } from '../../values/days.js';
import type { CivilDate } from '../../values/numbers.js';
import type { Dated } from '../dated.js';

/** A missione of the bilancio with its programmi. */
export interface Missione {
  /** Two digits: `01`–`20`, `50`, `60`, `99`. */
  readonly code: string;
  readonly label: string;
  /** Other official wordings. */
  readonly otherLabels: readonly string[];
  /** COFOG division that most of its spending belongs to. An indication only. */
  readonly cofog: string;
  readonly programmi: readonly Programma[];
  /** The day on which the label was read in a source; null: from knowledge. */
  readonly verifiedOn: CivilDate | null;
}

/** A programma of a missione. */
export interface Programma {
  /** Four digits, missione and programma: `0106`. */
  readonly code: string;
  /** Code of its missione: `01`. */
  readonly missione: string;
  readonly label: string;
  /** Whether only Regioni may use it. */
  readonly onlyRegioni: boolean;
  /** COFOG group. An indication only: the official table (D.Lgs. 118/2011 all. 14, part 2) was not read. */
  readonly cofog: string;
  /** The day on which the label was read in a source; null: from knowledge. */
  readonly verifiedOn: CivilDate | null;
}

/** How a row is known: `read` in a source, `known` from knowledge, `regional` from knowledge and for Regioni only. */
type Mark = 'read' | 'known' | 'regional';
/** Programma (two digits), label, indicative COFOG group, mark. */
type ProgrammaRow = readonly [programma: string, label: string, cofog: string, mark: Mark];

interface MissioneRow {
  readonly code: string;
  readonly label: string;
  readonly otherLabels?: readonly string[];
  readonly cofog: string;
  readonly programmi: readonly ProgrammaRow[];
}

const readOn = '2026-11-21' as CivilDate;

const rows: readonly MissioneRow[] = [
  {
    code: '01', label: 'Servizi istituzionali, generali e di gestione', cofog: '01',
    programmi: [
      ['01', 'Organi istituzionali', '01.1', 'read'],
      ['02', 'Segreteria generale', '01.3', 'read'],
      ['03', 'Gestione economica, finanziaria, programmazione, provveditorato', '01.1', 'read'],
      ['04', 'Gestione delle entrate tributarie e servizi fiscali', '01.1', 'read'],
      ['05', 'Gestione dei beni demaniali e patrimoniali', '01.3', 'read'],
      ['06', 'Ufficio tecnico', '01.3', 'read'],
      ['07', 'Elezioni e consultazioni popolari - Anagrafe e stato civile', '01.3', 'read'],
      ['08', 'Statistica e sistemi informativi', '01.3', 'read'],
      ['09', 'Assistenza tecnico-amministrativa agli enti locali', '01.8', 'known'],
      ['10', 'Risorse umane', '01.3', 'read'],
      ['11', 'Altri servizi generali', '01.3', 'read'],
      ['12', 'Politica regionale unitaria per i servizi istituzionali, generali e di gestione', '01.3', 'regional'],
    ],
  },
  {
    code: '02', label: 'Giustizia', cofog: '03',
    programmi: [
      ['01', 'Uffici giudiziari', '03.3', 'known'],
      ['02', 'Casa circondariale e altri servizi', '03.4', 'known'],
      ['03', 'Politica regionale unitaria per la giustizia', '03.3', 'regional'],
    ],
  },
  {
    code: '03', label: 'Ordine pubblico e sicurezza', cofog: '03',
    programmi: [
      ['01', 'Polizia locale e amministrativa', '03.1', 'read'],
      ['02', 'Sistema integrato di sicurezza urbana', '03.6', 'read'],
      ['03', 'Politica regionale unitaria per la giustizia e la sicurezza', '03.6', 'regional'],
    ],
  },
  {
    code: '04', label: 'Istruzione e diritto allo studio', cofog: '09',
    programmi: [
      ['01', 'Istruzione prescolastica', '09.1', 'read'],
      ['02', 'Altri ordini di istruzione non universitaria', '09.2', 'read'],
      ['03', 'Edilizia scolastica', '09.8', 'regional'],
      ['04', 'Istruzione universitaria', '09.4', 'read'],
      ['05', 'Istruzione tecnica superiore', '09.3', 'known'],
      ['06', "Servizi ausiliari all'istruzione", '09.6', 'read'],
      ['07', 'Diritto allo studio', '09.8', 'known'],
      ['08', "Politica regionale unitaria per l'istruzione e il diritto allo studio", '09.8', 'regional'],
    ],
  },
  {
    code: '05', label: 'Tutela e valorizzazione dei beni e attività culturali', cofog: '08',
    otherLabels: ['Tutela e valorizzazione dei beni e delle attività culturali'],
    programmi: [
      ['01', 'Valorizzazione dei beni di interesse storico', '08.2', 'read'],
      ['02', 'Attività culturali e interventi diversi nel settore culturale', '08.2', 'read'],
      ['03', 'Politica regionale unitaria per la tutela dei beni e delle attività culturali', '08.2', 'regional'],
    ],
  },
  {
    code: '06', label: 'Politiche giovanili, sport e tempo libero', cofog: '08',
    programmi: [
      ['01', 'Sport e tempo libero', '08.1', 'read'],
      ['02', 'Giovani', '08.1', 'read'],
      ['03', 'Politica regionale unitaria per i giovani, lo sport e il tempo libero', '08.1', 'regional'],
    ],
  },
  {
    code: '07', label: 'Turismo', cofog: '04',
    programmi: [
      ['01', 'Sviluppo e valorizzazione del turismo', '04.7', 'read'],
      ['02', 'Politica regionale unitaria per il turismo', '04.7', 'regional'],
    ],
  },
  {
    code: '08', label: 'Assetto del territorio ed edilizia abitativa', cofog: '06',
    programmi: [
      ['01', 'Urbanistica e assetto del territorio', '06.2', 'read'],
      ['02', 'Edilizia residenziale pubblica e locale e piani di edilizia economico-popolare', '06.1', 'read'],
      ['03', "Politica regionale unitaria per l'assetto del territorio e l'edilizia abitativa", '06.1', 'regional'],
    ],
  },
  {
    code: '09', label: "Sviluppo sostenibile e tutela del territorio e dell'ambiente", cofog: '05',
    programmi: [
      ['01', 'Difesa del suolo', '05.3', 'read'],
      ['02', 'Tutela, valorizzazione e recupero ambientale', '05.6', 'read'],
      ['03', 'Rifiuti', '05.1', 'read'],
      ['04', 'Servizio idrico integrato', '06.3', 'known'],
      ['05', 'Aree protette, parchi naturali, protezione naturalistica e forestazione', '05.4', 'known'],
      ['06', 'Tutela e valorizzazione delle risorse idriche', '05.2', 'known'],
      ['07', 'Sviluppo sostenibile territorio montano piccoli Comuni', '06.2', 'known'],
      ['08', "Qualità dell'aria e riduzione dell'inquinamento", '05.3', 'known'],
      ['09', "Politica regionale unitaria per lo sviluppo sostenibile e la tutela del territorio e l'ambiente", '05.6', 'regional'],
    ],
  },
  {
    code: '10', label: 'Trasporti e diritto alla mobilità', cofog: '04',
    programmi: [
      ['01', 'Trasporto ferroviario', '04.5', 'known'],
      ['02', 'Trasporto pubblico locale', '04.5', 'read'],
      ['03', "Trasporto per vie d'acqua", '04.5', 'known'],
      ['04', 'Altre modalità di trasporto', '04.5', 'known'],
      ['05', 'Viabilità e infrastrutture stradali', '04.5', 'read'],
      ['06', 'Politica regionale unitaria per i trasporti e il diritto alla mobilità', '04.5', 'regional'],
    ],
  },
  {
    code: '11', label: 'Soccorso civile', cofog: '03',
    programmi: [
      ['01', 'Sistema di protezione civile', '03.2', 'read'],
      ['02', 'Interventi a seguito di calamità naturali', '03.2', 'known'],
      ['03', 'Politica regionale unitaria per il soccorso e la protezione civile', '03.2', 'regional'],
    ],
  },
  {
    code: '12', label: 'Diritti sociali, politiche sociali e famiglia', cofog: '10',
    programmi: [
      ['01', "Interventi per l'infanzia e i minori e per asili nido", '10.4', 'read'],
      ['02', 'Interventi per la disabilità', '10.1', 'read'],
      ['03', 'Interventi per gli anziani', '10.2', 'read'],
      ['04', 'Interventi per i soggetti a rischio di esclusione sociale', '10.7', 'read'],
      ['05', 'Interventi per le famiglie', '10.4', 'read'],
      ['06', 'Interventi per il diritto alla casa', '10.6', 'read'],
      ['07', 'Programmazione e governo della rete dei servizi sociosanitari e sociali', '10.9', 'read'],
      ['08', 'Cooperazione e associazionismo', '10.9', 'read'],
      ['09', 'Servizio necroscopico e cimiteriale', '10.9', 'read'],
      ['10', 'Politica regionale unitaria per i diritti sociali e la famiglia', '10.9', 'regional'],
    ],
  },
  {
    code: '13', label: 'Tutela della salute', cofog: '07',
    programmi: [
      ['01', 'Servizio sanitario regionale - finanziamento ordinario corrente per la garanzia dei LEA', '07.3', 'regional'],
      ['02', 'Servizio sanitario regionale - finanziamento aggiuntivo corrente per livelli di assistenza superiori ai LEA', '07.3', 'regional'],
      ['03', 'Servizio sanitario regionale - finanziamento aggiuntivo corrente per la copertura dello squilibrio di bilancio corrente', '07.3', 'regional'],
      ['04', 'Servizio sanitario regionale - ripiano di disavanzi sanitari relativi ad esercizi pregressi', '07.3', 'regional'],
      ['05', 'Servizio sanitario regionale - investimenti sanitari', '07.3', 'regional'],
      ['06', 'Servizio sanitario regionale - restituzione maggiori gettiti SSN', '07.3', 'regional'],
      ['07', 'Ulteriori spese in materia sanitaria', '07.4', 'known'],
      ['08', 'Politica regionale unitaria per la tutela della salute', '07.6', 'regional'],
    ],
  },
  {
    code: '14', label: 'Sviluppo economico e competitività', cofog: '04',
    programmi: [
      ['01', 'Industria, PMI e Artigianato', '04.4', 'known'],
      ['02', 'Commercio - reti distributive - tutela dei consumatori', '04.7', 'read'],
      ['03', 'Ricerca e innovazione', '04.8', 'known'],
      ['04', 'Reti e altri servizi di pubblica utilità', '04.9', 'known'],
      ['05', 'Politica regionale unitaria per lo sviluppo economico e la competitività', '04.9', 'regional'],
    ],
  },
  {
    code: '15', label: 'Politiche per il lavoro e la formazione professionale', cofog: '04',
    programmi: [
      ['01', 'Servizi per lo sviluppo del mercato del lavoro', '04.1', 'known'],
      ['02', 'Formazione professionale', '09.5', 'known'],
      ['03', "Sostegno all'occupazione", '04.1', 'known'],
      ['04', 'Politica regionale unitaria per il lavoro e la formazione professionale', '04.1', 'regional'],
    ],
  },
  {
    code: '16', label: 'Agricoltura, politiche agroalimentari e pesca', cofog: '04',
    programmi: [
      ['01', 'Sviluppo del settore agricolo e del sistema agroalimentare', '04.2', 'known'],
      ['02', 'Caccia e pesca', '04.2', 'known'],
      ['03', "Politica regionale unitaria per l'agricoltura, i sistemi agroalimentari, la caccia e la pesca", '04.2', 'regional'],
    ],
  },
  {
    code: '17', label: 'Energia e diversificazione delle fonti energetiche', cofog: '04',
    programmi: [
      ['01', 'Fonti energetiche', '04.3', 'known'],
      ['02', "Politica regionale unitaria per l'energia e la diversificazione delle fonti energetiche", '04.3', 'regional'],
    ],
  },
  {
    code: '18', label: 'Relazioni con le altre autonomie territoriali e locali', cofog: '01',
    programmi: [
      ['01', 'Relazioni finanziarie con le altre autonomie territoriali', '01.8', 'read'],
      ['02', 'Politica regionale unitaria per le relazioni con le altre autonomie territoriali e locali', '01.8', 'regional'],
    ],
  },
  {
    code: '19', label: 'Relazioni internazionali', cofog: '01',
    programmi: [
      ['01', 'Relazioni internazionali e Cooperazione allo sviluppo', '01.2', 'read'],
      ['02', 'Cooperazione territoriale', '01.2', 'regional'],
    ],
  },
  {
    code: '20', label: 'Fondi e accantonamenti', cofog: '01',
    programmi: [
      ['01', 'Fondo di riserva', '01.1', 'known'],
      ['02', 'Fondo crediti di dubbia esigibilità', '01.1', 'known'],
      ['03', 'Altri fondi', '01.1', 'known'],
    ],
  },
  {
    code: '50', label: 'Debito pubblico', cofog: '01',
    programmi: [
      ['01', 'Quota interessi ammortamento mutui e prestiti obbligazionari', '01.7', 'known'],
      ['02', 'Quota capitale ammortamento mutui e prestiti obbligazionari', '01.7', 'known'],
    ],
  },
  {
    code: '60', label: 'Anticipazioni finanziarie', cofog: '01',
    programmi: [
      ['01', 'Restituzione anticipazione di tesoreria', '01.1', 'known'],
    ],
  },
  {
    code: '99', label: 'Servizi per conto terzi', cofog: '01',
    programmi: [
      ['01', 'Servizi per conto terzi e Partite di giro', '01.1', 'known'],
      ['02', 'Anticipazioni per il finanziamento del sistema sanitario nazionale', '01.1', 'regional'],
    ],
  },
];

/**
 * Missioni and programmi of the bilancio by date. Labels of the missioni and of the programmi marked as read were found
 * in a source; the rest is from knowledge.
 *
 * @source D.Lgs. 118/2011 art. 80 c. 1 (all enti from the esercizio 2015) and all. 14; DPCM 28/12/2011 (trial enti from 2012);
 * DM 10/10/2024 (missione 12 from 2026)
 */
export const missioni: Dated<readonly Missione[]> = /* @__PURE__ */ datedMissioni();

function datedMissioni(): Dated<readonly Missione[]> {
  return {
    rule: 'law/missioni',
    label: 'Missioni e programmi del bilancio',
    unit: 'text',
    versions: [
      {
        from: civilDate('2012-01-01'),
        value: rows.map(missioneOf),
        source: { act: 'D.Lgs. 118/2011', part: 'all. 14' },
        verifiedOn: null,
        note: 'Fino al 2014 soltanto per gli enti in sperimentazione (DPCM 28/12/2011), dal 2015 per tutti. Ogni riga porta il proprio segno di lettura.',
      },
      {
        from: civilDate('2026-01-01'),
        value: rows.map((row) => missioneOf(row.code === '12' ? withAsiliNido(row) : row)),
        source: { act: 'DM 10/10/2024', part: 'missione 12, programma 11' },
        verifiedOn: readOn,
        note: 'Gli impegni assunti entro il 31/12/2025 non sono riclassificati.',
      },
    ],
    until: null,
  };
}

function missioneOf({ code, label, otherLabels = [], cofog, programmi }: MissioneRow): Missione {
  return {
    code,
    label,
    otherLabels,
    cofog,
    programmi: programmi.map((row) => programmaOf(code, row)),
    verifiedOn: readOn,
  };
}

function programmaOf(missione: string, [programma, label, cofog, mark]: ProgrammaRow): Programma {
  return {
    code: missione + programma,
    missione,
    label,
    onlyRegioni: mark === 'regional',
    cofog,
    verifiedOn: mark === 'read' ? readOn : null,
  };
}

/** Missione 12 from 2026: asili nido leave programma 01 for their own. */
function withAsiliNido(row: MissioneRow): MissioneRow {
  const programmi = row.programmi.map(
    (programma): ProgrammaRow => (programma[0] === '01' ? ['01', "Interventi per l'infanzia e i minori", '10.4', 'read'] : programma),
  );
  return { ...row, programmi: [...programmi, ['11', 'Interventi per asili nido', '10.4', 'read']] };
}
