export { valueOn, type Dated, type InForce, type Version } from './dated.js';
