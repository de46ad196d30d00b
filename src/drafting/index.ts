export { draftNumber } from './number.js';
