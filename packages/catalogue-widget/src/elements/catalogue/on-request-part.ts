// What few pages ask for, each by an attribute, as one part of the embed: copies for bad days, and facts for search engines.
export { orKeptCopy } from '../../sources/kept-copy.js';
export { keepJsonLd } from './json-ld.js';
