// In: nothing. Out: real plans as they are printed, and read. This folder knows the public surface only.
export { cremona2016 } from './cremona-2016.js';
export { cremona2011 } from './cremona-2011.js';
export { chieve2020 } from './chieve-2020.js';
export { cremona2016Incarichi, type PrintedIncarichi, type PrintedIncarico } from './cremona-2016-incarichi.js';
export { cremona2016StaffTables } from './cremona-2016-staff.js';
export { cremona2016Guidelines } from './cremona-2016-guidelines.js';
export { cremona2016Regulation } from './cremona-2016-regulation.js';
export type { VerbatimTable } from './cremona-2011-tables.js';
export { cremonaComparto2024, cremonaDirigenti2024, cremonaEq2024, cremonaReport2024 } from './cremona-2024.js';
