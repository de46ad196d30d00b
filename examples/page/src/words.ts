import type { Scale, Target, TargetUnit } from 'municipal-performance';
import type { FormulaDraft } from 'municipal-performance/drafting';
import { formatDay, formatFigure } from 'municipal-performance/explain';
import type { Procedure } from 'municipal-performance/procurement';
import type { Decimal } from 'municipal-performance/values';

export const formulaKinds: Readonly<Record<FormulaDraft['kind'], string>> = {
  arithmetic: 'un calcolo',
  equality: 'un confronto fra due quantità',
  measure: 'una quantità da contare o misurare',
  text: 'parole, che nessuna regola può calcolare',
  none: 'nessuna formula',
};

export const scales: Readonly<Record<Scale, string>> = {
  ratio: 'rapporto (da 0 a 1)', percent: 'percentuale (da 0 a 100)', count: 'numero', money: 'euro', days: 'giorni', other: 'altra',
};

export const procedures: Readonly<Record<Procedure, string>> = {
  affidamento_diretto: 'Affidamento diretto',
  affidamento_diretto_previa_consultazione: 'Affidamento diretto dopo aver consultato più operatori',
  negoziata_senza_bando: 'Procedura negoziata senza bando',
  cottimo_fiduciario_o_negoziata: 'Cottimo fiduciario o procedura negoziata',
  aperta: 'Procedura aperta',
  ordinaria_aperta_o_ristretta: 'Procedura ordinaria, aperta o ristretta',
  regime_servizi_sociali: 'Regime dei servizi sociali',
  bando_o_preinformazione_art127: 'Bando o avviso di preinformazione (art. 127)',
};

const comparators = { '>=': 'almeno', '>': 'più di', '<=': 'al più', '<': 'meno di', '=': 'esattamente' } as const;

/** A target as a sentence of its own. */
export function targetWords(target: Target): string {
  switch (target.kind) {
    case 'threshold': return `un livello: ${comparators[target.comparator]} ${amount(target.value, target.unit)}`;
    case 'change': {
      const way = target.direction === 'increase' ? 'un aumento' : 'una riduzione';
      return `${way}: ${comparators[target.comparator]} ${amount(target.value, target.unit)}${target.baseline === null ? '' : `, rispetto a: ${target.baseline}`}`;
    }
    case 'deadline': return `una scadenza: entro il ${formatDay(target.by)}, giorno compreso`;
    case 'frequency': return `una frequenza: ${target.timesPerYear} ${target.timesPerYear === 1 ? 'volta' : 'volte'} l’anno`;
    case 'yes': return 'sì: lo stato c’è o non c’è';
    case 'rank': return `una posizione: al più la ${target.atMost}ª`;
    case 'between': return `un intervallo: da ${amount(target.from, target.unit)} a ${amount(target.to, target.unit)}, estremi compresi`;
    case 'equality': return `un confronto: «${target.left}» ${target.comparator} «${target.right}»`;
    case 'text': return target.text.trim() === '' ? 'nessun target' : 'parole, che nessuna regola può decidere';
  }
}

function amount(value: Decimal, unit: TargetUnit): string {
  return formatFigure(String(value), unit === 'other' ? 'number' : unit);
}
