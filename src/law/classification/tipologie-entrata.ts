import { civilDate } from '../../values/days.js';
import type { CivilDate } from '../../values/numbers.js';
import type { Dated } from '../dated.js';

/** A tipologia of the entrata. */
export interface TipologiaEntrata {
  /** Three digits inside its titolo: `101`. */
  readonly code: string;
  readonly titolo: string;
  /** Five digits, as the prospetti print it: `10101`. */
  readonly budgetCode: string;
  readonly label: string;
  /** Whether only Regioni may use it. */
  readonly onlyRegioni: boolean;
}

/** Titolo, code, label, and `regional` where only Regioni use it. */
type Row = readonly [titolo: string, code: string, label: string, use?: 'regional'];

const readOn = '2026-11-21' as CivilDate;

const rows: readonly Row[] = [
  ['1', '101', 'Imposte, tasse e proventi assimilati'],
  ['1', '102', 'Tributi destinati al finanziamento della sanità', 'regional'],
  ['1', '103', 'Tributi devoluti e regolati alle autonomie speciali', 'regional'],
  ['1', '104', 'Compartecipazioni di tributi'],
  ['1', '201', 'Contributi sociali e premi a carico del datore di lavoro e dei lavoratori'],
  ['1', '202', 'Contributi sociali a carico delle persone non occupate'],
  ['1', '301', 'Fondi perequativi da Amministrazioni Centrali'],
  ['1', '302', 'Fondi perequativi dalla Regione o Provincia autonoma'],
  ['2', '101', 'Trasferimenti correnti da Amministrazioni pubbliche'],
  ['2', '102', 'Trasferimenti correnti da Famiglie'],
  ['2', '103', 'Trasferimenti correnti da Imprese'],
  ['2', '104', 'Trasferimenti correnti da Istituzioni Sociali Private'],
  ['2', '105', "Trasferimenti correnti dall'Unione Europea e dal Resto del Mondo"],
  ['3', '100', 'Vendita di beni e servizi e proventi derivanti dalla gestione dei beni'],
  ['3', '200', "Proventi derivanti dall'attività di controllo e repressione delle irregolarità e degli illeciti"],
  ['3', '300', 'Interessi attivi'],
  ['3', '400', 'Altre entrate da redditi da capitale'],
  ['3', '500', 'Rimborsi e altre entrate correnti'],
  ['4', '100', 'Tributi in conto capitale'],
  ['4', '200', 'Contributi agli investimenti'],
  ['4', '300', 'Altri trasferimenti in conto capitale'],
  ['4', '400', 'Entrate da alienazione di beni materiali e immateriali'],
  ['4', '500', 'Altre entrate in conto capitale'],
  ['5', '100', 'Alienazione di attività finanziarie'],
  ['5', '200', 'Riscossione crediti di breve termine'],
  ['5', '300', 'Riscossione crediti di medio-lungo termine'],
  ['5', '400', 'Altre entrate per riduzione di attività finanziarie'],
  ['6', '100', 'Emissione di titoli obbligazionari'],
  ['6', '200', 'Accensione prestiti a breve termine'],
  ['6', '300', 'Accensione mutui e altri finanziamenti a medio lungo termine'],
  ['6', '400', 'Altre forme di indebitamento'],
  ['6', '500', 'Entrate da destinare al Fondo di ammortamento titoli'],
  ['7', '100', 'Anticipazioni da istituto tesoriere/cassiere'],
  ['8', '100', "Premi di emissione di titoli emessi dall'amministrazione"],
  ['9', '100', 'Entrate per partite di giro'],
  ['9', '200', 'Entrate per conto terzi'],
];

/**
 * Tipologie of the entrata by titolo.
 *
 * @source D.Lgs. 118/2011 all. 13
 */
export const tipologieEntrata: Dated<readonly TipologiaEntrata[]> = /* @__PURE__ */ datedTipologie();

function datedTipologie(): Dated<readonly TipologiaEntrata[]> {
  return {
    rule: 'law/tipologie-entrata',
    label: 'Tipologie delle entrate',
    unit: 'text',
    versions: [
      {
        from: civilDate('2015-01-01'),
        value: rows.map(([titolo, code, label, use]) => ({
          code, titolo, budgetCode: `${titolo}0${code}`, label, onlyRegioni: use === 'regional',
        })),
        source: { act: 'D.Lgs. 118/2011', part: 'all. 13' },
        verifiedOn: readOn,
      },
    ],
    until: null,
  };
}
