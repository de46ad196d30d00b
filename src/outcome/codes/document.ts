import { findingMaker } from '../catalogue.js';

export const documentCodes = {
  'document/not-json': {
    severity: 'error',
    message: 'Qui il documento non contiene dati JSON: trovato {found}.',
    advice: 'Passare il risultato di JSON.parse, senza funzioni, date, numeri non finiti, accessori o riferimenti ciclici.',
  },
  'document/too-deep': {
    severity: 'error',
    message: 'Il documento è annidato oltre {limit} livelli.',
    advice: 'Controllare che il file sia quello giusto: nessun documento di questo tipo è così profondo.',
  },
  'document/format': {
    severity: 'error',
    message: 'Il campo format dice {found}, atteso {expected}.',
    advice: 'Controllare che il file sia del tipo atteso e scrivere il formato e la versione indicati.',
  },
  'document/shape': {
    severity: 'error',
    message: 'Valore non valido: atteso {expected}, trovato {found}.',
    advice: 'Correggere il valore. Finché non è corretto, un piano lo tiene, come scritto, nella parte non letta; uno schema, un fondo o un regolamento non si legge.',
  },
  'document/missing': {
    severity: 'error',
    message: 'Manca il campo «{key}»: atteso {expected}.',
    advice: 'Aggiungere il campo.',
  },
  'document/unknown-key': {
    severity: 'error',
    message: 'Il campo «{key}» non è previsto.',
    advice: 'Controllare come è scritto il nome del campo, oppure toglierlo.',
  },
  'document/junk-list': {
    severity: 'error',
    message: 'La lista ha {length} elementi, e tra i primi {looked} ci sono {count} errori: non è letta e resta intera nella parte non letta.',
    advice: 'Controllare che la lista sia quella giusta: così com’è non sembra un elenco di questo documento.',
  },
  'document/junk-object': {
    severity: 'error',
    message: 'L’oggetto ha {keys} campi, oltre i {most} di qualsiasi documento: non è letto e resta intero nella parte non letta.',
    advice: 'Controllare che il file sia quello giusto.',
  },
  'document/too-many': {
    severity: 'error',
    message: 'Altri rilievi, non elencati: {count}.',
    advice: 'Correggere i primi e ripetere il controllo.',
  },
  'document/more-errors': {
    severity: 'error',
    message: 'Altri errori come i primi 1000 («{listed}»), non elencati: {count}.',
    advice: 'Correggere i primi e ripetere il controllo.',
  },
  'document/more-warnings': {
    severity: 'warning',
    message: 'Altri avvisi come i primi 1000 («{listed}»), non elencati: {count}.',
    advice: 'Guardare i primi e ripetere il controllo.',
  },
  'document/more-notes': {
    severity: 'note',
    message: 'Altre note come le prime 1000 («{listed}»), non elencate: {count}.',
    advice: 'Guardare le prime e ripetere il controllo.',
  },
} as const;

export const documentFinding = /* @__PURE__ */ findingMaker(documentCodes);
