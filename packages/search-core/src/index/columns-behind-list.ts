// What a page reads of activities in memory only once somebody wants it: a first list needs neither.
export { buildPointColumn } from '../geo/point-column.js';
export { organiserNames } from './organiser-names.js';
