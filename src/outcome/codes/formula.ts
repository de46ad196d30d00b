import { findingMaker } from '../catalogue.js';

export const formulaCodes = {
  'formula/empty': {
    severity: 'error',
    message: 'La formula è vuota.',
    advice: 'Scrivere la formula, per esempio [corsi 2016] / [corsi 2015] * 100.',
  },
  'formula/too-long': {
    severity: 'error',
    message: 'La formula ha {length} caratteri: il massimo è {limit}.',
    advice: 'Controllare che il testo sia una formula; altrimenti dividerla in più indicatori.',
  },
  'formula/too-deep': {
    severity: 'error',
    message: 'La formula è annidata oltre {limit} livelli di parentesi, funzioni e segni meno.',
    advice: 'Togliere le parentesi inutili o dividere la formula.',
  },
  'formula/unexpected': {
    severity: 'error',
    message: 'Qui c’è {found}; ci si aspetta {expected}.',
    advice: 'Correggere la formula in questo punto: si usano nomi fra parentesi quadre, numeri con il punto, + - * / ( ), confronti e funzioni.',
  },
  'formula/unfinished': {
    severity: 'error',
    message: 'La formula finisce qui, ma ci si aspetta ancora {expected}.',
    advice: 'Completare la formula.',
  },
  'formula/open-name': {
    severity: 'error',
    message: 'Il nome che comincia qui non è chiuso da una parentesi quadra.',
    advice: 'Chiudere il nome con ]. Una parentesi quadra che fa parte del nome si scrive doppia: [[ oppure ]].',
  },
  'formula/empty-name': {
    severity: 'error',
    message: 'Fra le parentesi quadre non c’è nessun nome.',
    advice: 'Scrivere il nome della grandezza, per esempio [corsi 2016].',
  },
  'formula/bare-name': {
    severity: 'error',
    message: '«{name}» non è fra parentesi quadre.',
    advice: 'Scrivere i nomi delle grandezze fra parentesi quadre, per esempio [{name}].',
  },
  'formula/unknown-function': {
    severity: 'error',
    message: 'La funzione «{name}» non esiste.',
    advice: 'Usare una di queste funzioni: {functions}. Una grandezza si scrive fra parentesi quadre.',
  },
  'formula/arity': {
    severity: 'error',
    message: 'La funzione {name} ha un numero di argomenti sbagliato ({found}): ne vuole {expected}.',
    advice: 'Correggere gli argomenti; si separano con una virgola.',
  },
  'formula/round-digits': {
    severity: 'error',
    message: 'I decimali di round sono «{found}»: ci si aspetta un numero intero da -30 a 30 scritto nella formula.',
    advice: 'Scrivere quanti decimali, per esempio round([a], 2).',
  },
  'formula/number': {
    severity: 'error',
    message: '«{found}» non è un numero di una formula: ci si aspetta {expected}.',
    advice: 'Scrivere il numero senza separatore delle migliaia e con il punto per i decimali, per esempio 1234.56.',
  },
  'formula/decimal-comma': {
    severity: 'error',
    message: 'La virgola fra due cifre («{found}») non separa i decimali in una formula.',
    advice: 'Scrivere i decimali con il punto: «{instead}».',
  },
  'formula/comma-between-digits': {
    severity: 'warning',
    message: 'La virgola in «{found}» è letta come separatore fra due argomenti, non fra unità e decimali.',
    advice: 'Se è un numero solo scrivere «{instead}»; se sono due argomenti mettere uno spazio dopo la virgola.',
  },
  'formula/chained-comparison': {
    severity: 'error',
    message: 'Due confronti di seguito non hanno un significato univoco.',
    advice: 'Scrivere un solo confronto, oppure confrontare i due risultati con if(…).',
  },
  'formula/unknown-name': {
    severity: 'error',
    message: 'La grandezza «{name}» non è fra quelle note.',
    advice: 'Controllare il nome; le grandezze note sono: {known}.',
  },
  'formula/zero-denominator': {
    severity: 'error',
    message: 'Il denominatore «{denominator}» vale sempre zero.',
    advice: 'Correggere il denominatore: una divisione per zero non dà alcun risultato.',
  },
} as const;

export const formulaFinding = /* @__PURE__ */ findingMaker(formulaCodes);
