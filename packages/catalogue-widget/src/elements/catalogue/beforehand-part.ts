// What reads the attributes that settle something beforehand, as one part of the embed: most trays have none of them.
export { readLocks } from './locks.js';
export { readFilters } from './read-filters.js';
