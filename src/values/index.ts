/** The public door: numbers and days. Inside the library the two doors are apart, so that numbers do not pull date-fns. */
export * from './numbers.js';
export * from './days.js';
