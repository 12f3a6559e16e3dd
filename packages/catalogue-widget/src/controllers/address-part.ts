// What reads and writes addresses, as one part of the embed: a first visit needs none of it.
export { queryOfAddress } from './copied-address.js';
export { UrlState } from './url-state.js';
