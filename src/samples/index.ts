export { cremona2016Incarichi, type PrintedIncarichi, type PrintedIncarico } from './cremona-2016-incarichi.js';
export { cremona2016StaffTables } from './cremona-2016-staff.js';
export { cremona2016Regulation } from './cremona-2016-regulation.js';
