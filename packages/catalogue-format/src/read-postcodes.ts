import type { Postcode } from './generated/catalogue.js';
import { postcode } from './generated/later-rules.js';
import { isObject, isRight } from './reading/fits.js';

/**
 * Reads the published file of postcodes, `{ "postcodes": [ … ] }`. Never throws: what is wrong is left out.
 * @param json what `JSON.parse` gave
 * @returns the good ones in order, and how many were not
 */
export function readPostcodes(json: unknown): { readonly postcodes: readonly Postcode[]; readonly faulty: number } {
  const list: unknown = isObject(json) ? json['postcodes'] : undefined;
  if (!Array.isArray(list)) return { postcodes: [], faulty: 1 };
  const postcodes = list.filter((each): each is Postcode => isRight(each, postcode));
  return { postcodes, faulty: list.length - postcodes.length };
}
