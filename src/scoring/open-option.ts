import { scoringFinding, type Diagnostic } from '../outcome/index.js';
import { schemeDefaults } from './scheme.js';
import { premiumDefaults } from './premium-rules.js';

/**
 * The finding that a scheme leaves a choice open: what is not said, what holds, what else it may say.
 *
 * @param of the factor that the choice is about, where it is about one
 */
export function openOption(at: string, option: OpenOption, of?: string): Diagnostic {
  const { what, choice, choices }: Described = openOptions[option];
  const others = Object.entries(choices).filter(([key]) => key !== choice);
  return scoringFinding('scheme/option-open', { at }, {
    option, choice, alternative: others.map(([key]) => key).join(', '),
    what: of === undefined ? what : `${what} del fattore «${of}»`,
    taken: told([choice, choices[choice] ?? '']), others: others.map(told).join('; '),
  });
}

export type OpenOption = keyof typeof openOptions;

interface Described {
  readonly what: string;
  /** What holds where the scheme is silent. */
  readonly choice: string;
  /** What each choice means. */
  readonly choices: Readonly<Record<string, string>>;
}

function told([key, meaning]: readonly [string, string]): string {
  return `${key} (${meaning})`;
}

const openOptions = {
  rounding: {
    what: 'come si arrotonda il punteggio', choice: '{ digits: 2, mode: half-up }',
    choices: { '{ digits: 2, mode: half-up }': 'a due decimali, il mezzo per eccesso', exact: 'nessun arrotondamento', '{ digits, mode }': 'un altro arrotondamento' },
  },
  'months.count': {
    what: 'come si contano i mesi di servizio', choice: schemeDefaults.monthCount,
    choices: { calendar: 'mesi interi dal primo giorno', days: '30 giorni per mese', 'month-if-15-days': 'mesi del calendario con almeno 15 giorni' },
  },
  'presence.neutral': {
    what: 'quali assenze contano come presenza', choice: '[]',
    choices: { '[]': 'nessuna', 'un elenco di assenze': 'maternità, paternità e congedo parentale non si considerano: D.Lgs. 150/2009 art. 9 c. 3' },
  },
  as: {
    what: 'come si usa la misura', choice: schemeDefaults.measuredAs,
    choices: {
      'linear-to-target': 'in proporzione al valore atteso', 'on-off': 'tutto o niente', progress: 'la percentuale di avanzamento', value: 'il valore così com’è',
    },
  },
  weight: { what: 'il peso di ogni parte', choice: '1', choices: { 1: 'tutte lo stesso peso', weight: 'un peso per ogni parte' } },
  'redistribute.by': {
    what: 'come si divide il denaro da redistribuire', choice: premiumDefaults.redistribution,
    choices: { proportional: 'in proporzione al premio', equal: 'in parti uguali' },
  },
  'redistribute.among': {
    what: 'fra chi si divide il denaro da redistribuire', choice: premiumDefaults.recipients,
    choices: { 'not-cut': 'chi non ha subito quel taglio', access: 'tutti gli ammessi al premio' },
  },
  'increase.base': {
    what: 'su quale media si calcola la maggiorazione', choice: premiumDefaults.increaseBase,
    choices: { 'gross-mean': 'il fondo diviso per le persone', 'net-mean': 'la media di quello che resta tolte le maggiorazioni' },
  },
  'balance.sum': {
    what: 'se i gruppi di incentivi si sommano', choice: premiumDefaults.balanceSum, choices: { separate: 'ogni gruppo da solo', joint: 'tutti insieme' },
  },
  'discipline.several': {
    what: 'che cosa vale per chi ha più sanzioni', choice: premiumDefaults.several, choices: { highest: 'la percentuale più alta', sum: 'la somma' },
  },
  'discipline.cuts': {
    what: 'che cosa riduce una sanzione', choice: premiumDefaults.disciplineCuts, choices: { all: 'il premio e la maggiorazione', premium: 'il solo premio' },
  },
  'top.rounding': {
    what: 'come si arrotondano i posti per la maggiorazione', choice: premiumDefaults.topRounding,
    choices: { floor: 'per difetto', ceil: 'per eccesso', 'half-up': 'all’unità più vicina, il mezzo per eccesso' },
  },
  'top.scope': {
    what: 'fra chi si scelgono i migliori', choice: premiumDefaults.topScope, choices: { structure: 'dentro ogni struttura', all: 'fra tutti' },
  },
  'top.ties': {
    what: 'che cosa accade ai pari merito per l’ultimo posto', choice: premiumDefaults.ties,
    choices: { 'exclude-all': 'tutti esclusi', 'include-all': 'tutti ammessi' },
  },
} as const satisfies Readonly<Record<string, Described>>;
