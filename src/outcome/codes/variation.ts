import { findingMaker } from '../catalogue.js';

export const variationCodes = {
  'variation/duplicate-act': {
    severity: 'error',
    message: 'L’atto «{id}» compare due volte: il primo è in {first}.',
    advice: 'Dare a ogni atto un identificativo suo; il secondo non viene applicato.',
  },
  'variation/in-force-before-adoption': {
    severity: 'warning',
    message: 'L’atto «{act}» è in vigore dal {from:day}, prima di essere adottato il {date:day}.',
    advice: 'Verificare i due giorni: di regola un atto non ha effetto prima della sua adozione.',
  },
  'variation/unknown-operation': {
    severity: 'error',
    message: 'L’atto «{act}» contiene un’operazione sconosciuta: «{op}».',
    advice: 'Usare una delle operazioni previste; questa non viene applicata.',
  },
  'variation/unknown-element': {
    severity: 'error',
    message: 'L’atto «{act}» riguarda {kind} «{id}», che il piano non contiene al {on:day}.',
    advice: 'Controllare l’identificativo e l’ordine degli atti; l’operazione non viene applicata.',
  },
  'variation/already-assigned': {
    severity: 'error',
    message: 'L’atto «{act}» assegna {kind} «{id}», che il piano contiene già.',
    advice: 'Dare al nuovo elemento un identificativo suo, oppure modificare quello che c’è; l’operazione non viene applicata.',
  },
  'variation/removed-element': {
    severity: 'error',
    message: 'L’atto «{act}» riguarda {kind} «{id}», che un atto ha già tolto dal piano.',
    advice: 'Assegnare di nuovo l’elemento con un altro identificativo; l’operazione non viene applicata.',
  },
  'variation/nothing-changed': {
    severity: 'note',
    message: 'L’operazione dell’atto «{act}» non cambia nulla ({kind} «{id}»).',
    advice: 'Controllare se mancano i campi nuovi, o se il piano era già aggiornato.',
  },
  'variation/required-field': {
    severity: 'error',
    message: 'L’atto «{act}» vuole svuotare il campo «{field}» ({kind} «{id}»), che è obbligatorio o non esiste.',
    advice: 'Indicare un valore nuovo; il campo resta com’è.',
  },
  'variation/conflict': {
    severity: 'warning',
    message: 'Gli atti «{first}» e «{second}», in vigore dallo stesso giorno ({on:day}), danno due valori diversi al campo «{field}» ({kind} «{id}»).',
    advice: 'Verificare quale prevale: è applicato per ultimo «{second}» (ordine: adozione, numero, identificativo).',
  },
  'variation/period-inverted': {
    severity: 'warning',
    message: 'Con l’atto «{act}» la fase «{id}» finisce ({to:day}) prima di iniziare ({from:day}).',
    advice: 'Correggere le date nell’atto; la fase resta con le date scritte.',
  },
  'variation/shift-not-closed': {
    severity: 'error',
    message: 'Lo spostamento di stanziamento dell’atto «{act}» non pareggia: entrate {entrate:euro} euro, uscite {uscite:euro} euro.',
    advice: 'Le maggiori entrate devono essere pari alle maggiori uscite (per uno storno la somma è zero); nessuna riga viene applicata.',
  },
  'variation/stanziamento-unknown': {
    severity: 'error',
    message: 'L’atto «{act}» varia il capitolo {capitolo} ({side}), di cui il piano non dà lo stanziamento.',
    advice: 'Scrivere lo stanziamento iniziale nel piano; nessuna riga dello spostamento viene applicata.',
  },
  'variation/stanziamento-negative': {
    severity: 'error',
    message: 'Con l’atto «{act}» lo stanziamento del capitolo {capitolo} ({side}) scenderebbe a {amount:euro} euro.',
    advice: 'Ridurre la variazione; nessuna riga dello spostamento viene applicata.',
  },
} as const;

export const variationFinding = /* @__PURE__ */ findingMaker(variationCodes);
