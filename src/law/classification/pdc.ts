import { isPdcCode, type CivilDate, type PdcCode } from '../../values/numbers.js';
import { civilDate } from '../../values/days.js';
import type { Dated } from '../dated.js';

/** What a code of the piano dei conti finanziario says. */
export interface PdcParts {
  readonly code: PdcCode;
  readonly side: 'E' | 'U';
  /** First level, `1`–`9`. */
  readonly titolo: string;
  /** The levels as written: `1`, `10`, `02`, `01`, `001`. */
  readonly levels: readonly [string, string, string, string, string];
  /** Macroaggregato of the bilancio (`110`); null for entrate. */
  readonly macroaggregato: string | null;
  /** Tipologia of the bilancio inside its titolo (`101`); null for spese. */
  readonly tipologia: string | null;
}

/**
 * The parts of a fifth-level code, and where the bilancio puts it. The budget code is not the PdC code: in titoli 1 and 2
 * the tipologia joins the second and third level (`E.1.01.04` is 104, `E.1.03.01` is 301), from titolo 3 on it is the
 * second level alone (`E.3.05.02` is 500).
 *
 * @returns null where the text has not the shape of a code
 * @source DPR 132/2013; D.Lgs. 118/2011 all. 6 (PdC) and all. 13 (tipologie)
 * @interpretation the rule of titoli 2–9 follows from the two annexes; only titolo 1 was read in a source
 * @example
 * ```ts
 * import { pdcParts } from 'municipal-performance/law';
 * pdcParts('U.1.10.02.01.001')?.macroaggregato; //=> '110'
 * pdcParts('E.1.03.01.01.001')?.tipologia; //=> '301'
 * pdcParts('U.1.3.02.01.001'); //=> null
 * ```
 */
export function pdcParts(code: string): PdcParts | null {
  if (!isPdcCode(code)) return null;
  const [side, i, ii, iii, iv, v] = code.split('.') as ['E' | 'U', string, string, string, string, string];
  return {
    code,
    side,
    titolo: i,
    levels: [i, ii, iii, iv, v],
    macroaggregato: side === 'U' ? i + ii : null,
    tipologia: side === 'E' ? String(Number(ii)) + (joinsThirdLevel.includes(i) ? iii : '00') : null,
  };
}

const joinsThirdLevel: readonly string[] = ['1', '2'];

/** Beginnings of PdC codes on which nothing may be committed. */
export interface NotCommittable {
  /** Fondo di riserva, FCDE and the other funds of missione 20, current and capital. */
  readonly funds: readonly string[];
  /** Fondo pluriennale vincolato, current and capital. */
  readonly fpv: readonly string[];
}

/**
 * The PdC codes of funds and of FPV: only variazioni (and, from the fondo di riserva, prelievi) may touch them.
 *
 * @source TUEL 166-167; PEG 2016 of Cremona for `U.1.10.02.01.001` (verified)
 */
export const notCommittable: Dated<NotCommittable> = /* @__PURE__ */ datedNotCommittable();

function datedNotCommittable(): Dated<NotCommittable> {
  return {
    rule: 'law/pdc-not-committable',
    label: 'Voci del piano dei conti su cui non si impegna',
    unit: 'text',
    versions: [
      {
        from: civilDate('2015-01-01'),
        value: { funds: ['U.1.10.01.', 'U.2.05.01.'], fpv: ['U.1.10.02.', 'U.2.05.02.'] },
        source: { act: 'TUEL', article: '166' },
        verifiedOn: '2026-11-21' as CivilDate,
        note: 'Codici FPV e FCDE letti in una fonte; il divieto per i fondi (artt. 166-167) è da confermare.',
      },
    ],
    until: null,
  };
}



/**
 * Whether a PdC code is of a fund or of FPV: `fund`, `fpv`, or null for any other code and for what is no code of spesa.
 *
 * @example
 * ```ts
 * import { notCommittableKind } from 'municipal-performance/law';
 * notCommittableKind('U.1.10.01.03.001'); //=> 'fund'
 * notCommittableKind('U.1.03.02.01.001'); //=> null
 * ```
 */
export function notCommittableKind(code: string): 'fund' | 'fpv' | null {
  const beginnings = notCommittable.versions.at(-1)?.value;
  if (!beginnings) return null;
  if (beginnings.fpv.some((start) => code.startsWith(start))) return 'fpv';
  return beginnings.funds.some((start) => code.startsWith(start)) ? 'fund' : null;
}
