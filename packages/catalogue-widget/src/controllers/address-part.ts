// What reads and writes addresses, as one part of the embed: a first visit needs none of it.
export { originLocator } from '@hyte/search-core/geo/locate-origin.js';
export { postcodePoints } from '../sources/postcode-points.js';
export { queryOfAddress } from './copied-address.js';
export { UrlState } from './url-state.js';
