import { civilDate } from '../../values/days.js';
import type { CivilDate } from '../../values/numbers.js';
import type { Dated } from '../dated.js';

/** A titolo of entrata or of spesa. */
export interface Titolo {
  /** One digit. */
  readonly code: string;
  readonly side: 'E' | 'U';
  readonly label: string;
}

const readOn = '2026-11-21' as CivilDate;

const entrate = [
  'Entrate correnti di natura tributaria, contributiva e perequativa',
  'Trasferimenti correnti',
  'Entrate extratributarie',
  'Entrate in conto capitale',
  'Entrate da riduzione di attività finanziarie',
  'Accensione di prestiti',
  'Anticipazioni da istituto tesoriere/cassiere',
  "Premi di emissione di titoli emessi dall'amministrazione",
  'Entrate per conto terzi e partite di giro',
] as const;

const spese = [
  'Spese correnti',
  'Spese in conto capitale',
  'Spese per incremento di attività finanziarie',
  'Rimborso di prestiti',
  'Chiusura anticipazioni da istituto tesoriere/cassiere',
  "Scarti di emissione di titoli emessi dall'amministrazione",
  'Spese per conto terzi e partite di giro',
] as const;

/**
 * Titoli of entrata (1–9) and of spesa (1–7). The first schemes, of 2011, had no titolo 8 of entrata and no titolo 6 of
 * spesa (from knowledge).
 *
 * @source D.Lgs. 118/2011 all. 9
 */
export const titoli: Dated<readonly Titolo[]> = /* @__PURE__ */ datedTitoli();

function datedTitoli(): Dated<readonly Titolo[]> {
  return {
    rule: 'law/titoli',
    label: 'Titoli del bilancio',
    unit: 'text',
    versions: [
      {
        from: civilDate('2015-01-01'),
        value: [...titoliOf('E', entrate), ...titoliOf('U', spese)],
        source: { act: 'D.Lgs. 118/2011', part: 'all. 9' },
        verifiedOn: readOn,
      },
    ],
    until: null,
  };
}

function titoliOf(side: 'E' | 'U', labels: readonly string[]): readonly Titolo[] {
  return labels.map((label, index) => ({ code: String(index + 1), side, label }));
}
