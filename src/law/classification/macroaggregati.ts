import { civilDate } from '../../values/days.js';
import type { CivilDate } from '../../values/numbers.js';
import type { Dated } from '../dated.js';

/** A macroaggregato of the spesa. */
export interface Macroaggregato {
  /** Three digits, titolo first: `103`. In speech `1.03`, in the piano dei conti `U.1.03`. */
  readonly code: string;
  readonly titolo: string;
  readonly label: string;
  /** Whether only Regioni may use it. */
  readonly onlyRegioni: boolean;
}

/** Titolo, code, label, and `regional` where only Regioni use it. */
type Row = readonly [titolo: string, code: string, label: string, use?: 'regional'];

const readOn = '2026-11-21' as CivilDate;

const rows: readonly Row[] = [
  ['1', '101', 'Redditi da lavoro dipendente'],
  ['1', '102', "Imposte e tasse a carico dell'ente"],
  ['1', '103', 'Acquisto di beni e servizi'],
  ['1', '104', 'Trasferimenti correnti'],
  ['1', '105', 'Trasferimenti di tributi', 'regional'],
  ['1', '106', 'Fondi perequativi', 'regional'],
  ['1', '107', 'Interessi passivi'],
  ['1', '108', 'Altre spese per redditi da capitale'],
  ['1', '109', 'Rimborsi e poste correttive delle entrate'],
  ['1', '110', 'Altre spese correnti'],
  ['2', '201', "Tributi in conto capitale a carico dell'ente"],
  ['2', '202', 'Investimenti fissi lordi e acquisto di terreni'],
  ['2', '203', 'Contributi agli investimenti'],
  ['2', '204', 'Altri trasferimenti in conto capitale'],
  ['2', '205', 'Altre spese in conto capitale'],
  ['3', '301', 'Acquisizioni di attività finanziarie'],
  ['3', '302', 'Concessione crediti di breve termine'],
  ['3', '303', 'Concessione crediti di medio-lungo termine'],
  ['3', '304', 'Altre spese per incremento di attività finanziarie'],
  ['4', '401', 'Rimborso di titoli obbligazionari'],
  ['4', '402', 'Rimborso prestiti a breve termine'],
  ['4', '403', 'Rimborso mutui e altri finanziamenti a medio lungo termine'],
  ['4', '404', 'Rimborso di altre forme di indebitamento'],
  ['4', '405', 'Fondi per rimborso prestiti', 'regional'],
  ['5', '501', 'Chiusura anticipazioni ricevute da istituto tesoriere/cassiere'],
  ['6', '601', "Scarti di emissione di titoli emessi dall'amministrazione"],
  ['7', '701', 'Uscite per partite di giro'],
  ['7', '702', 'Uscite per conto terzi'],
];

/**
 * Macroaggregati of the spesa.
 *
 * @source D.Lgs. 118/2011 all. 14
 */
export const macroaggregati: Dated<readonly Macroaggregato[]> = /* @__PURE__ */ datedMacroaggregati();

function datedMacroaggregati(): Dated<readonly Macroaggregato[]> {
  return {
    rule: 'law/macroaggregati',
    label: 'Macroaggregati della spesa',
    unit: 'text',
    versions: [
      {
        from: civilDate('2015-01-01'),
        value: rows.map(([titolo, code, label, use]) => ({ code, titolo, label, onlyRegioni: use === 'regional' })),
        source: { act: 'D.Lgs. 118/2011', part: 'all. 14' },
        verifiedOn: readOn,
      },
    ],
    until: null,
  };
}
