/** The door for figures as decimal.js keeps them: for the fast ways inside the library, no part of the public one. */
export { decimalOfUnits, isFigure, smallWhole } from './decimal.js';
