/** Invented movements of a year and the plans they belong to. */
import { parsePlan, type Movement, type MovementKind, type Plan } from 'municipal-performance';
import { civilDate, euro, type CapitoloCode, type CommitmentCode } from 'municipal-performance/values';
import { valueOf } from './people.js';

const chainKinds: readonly MovementKind[] = ['impegno', 'liquidazione', 'pagamento', 'variazione'];
const spesaKinds: readonly MovementKind[] = ['impegno', 'liquidazione', 'pagamento', 'impegno', 'liquidazione', 'variazione', 'cassa', 'fpv', 'residuo', 'disimpegno'];
const entrataKinds: readonly MovementKind[] = ['accertamento', 'riscossione', 'accertamento', 'riscossione', 'variazione', 'cassa', 'residuo', 'riaccertamento', 'riduzione-accertamento'];

/** Of every kind on 500 capitoli, each fifth of entrata; some of earlier and later years, some pending. */
export function ofEveryKind(count: number): readonly Movement[] {
  return Array.from({ length: count }, (_, index): Movement => {
    const code = (index * 7919) % 500;
    const side = sideOf(code);
    const kinds = side === 'E' ? entrataKinds : spesaKinds;
    const kind = kinds[Math.floor(index / 500) % kinds.length] ?? 'variazione';
    const cents = String((index * 31) % 100).padStart(2, '0');
    const isSigned = kind === 'variazione' || kind === 'riaccertamento';
    const year = index % 17 === 0 ? 2023 : index % 29 === 0 ? 2025 : 2024;
    return {
      kind, side, capitolo: String(code + 1) as CapitoloCode, year, on: civilDate(`${index % 34 === 0 ? 2023 : 2024}-${String(1 + (index % 12)).padStart(2, '0')}-15`),
      amount: euro(`${isSigned && index % 3 === 0 ? '-' : ''}${(index * 37) % 900}.${cents}`),
      ...(kind === 'variazione' && index % 4 === 0 ? { state: 'giunta' as const } : {}),
      ...(kind === 'impegno' || kind === 'liquidazione' || kind === 'pagamento' ? { commitment: `${year}/${code + 1}` as CommitmentCode } : {}),
    };
  });
}

/** On 5,000 capitoli of spesa: of each impegno its liquidazione and payment, and a variazione beside them. */
export function inChains(count: number): readonly Movement[] {
  return Array.from({ length: count }, (_, index): Movement => {
    const chain = Math.floor(index / chainKinds.length);
    return {
      kind: chainKinds[index % chainKinds.length] ?? 'impegno',
      side: 'U',
      capitolo: String((chain * 7919) % 5000 + 1) as CapitoloCode,
      year: 2024,
      on: civilDate(`2024-0${1 + (chain % 9)}-15`),
      amount: euro(`${(chain * 31) % 900}.${String(chain % 100).padStart(2, '0')}`),
      commitment: `2024/${chain + 1}` as CommitmentCode,
    };
  });
}

export function planOf(capitoli: number, side: (capitolo: number) => 'E' | 'U'): Plan {
  return valueOf(parsePlan({
    format: 'municipal-performance/plan@1', ente: 'Comune di Esempio', year: 2024,
    capitoli: Array.from({ length: capitoli }, (_, n) => ({ code: String(n + 1), side: side(n), stanziamento: '1000000.00' })),
  }));
}

/** The side of a capitolo of `ofEveryKind`. */
export function sideOf(capitolo: number): 'E' | 'U' {
  return capitolo % 5 === 0 ? 'E' : 'U';
}
