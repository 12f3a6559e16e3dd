// What reads the attributes that settle something beforehand and leaves out what they do, as one part of the embed: most trays have none of them.
export { readLocks } from './locks.js';
export { narrowCatalogue } from '../../controllers/narrow-catalogue.js';
export { readFilters } from './read-filters.js';
