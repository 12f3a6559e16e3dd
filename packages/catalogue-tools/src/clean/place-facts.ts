import type { Note } from '../pipeline/record.js';

/** A Finnish postcode, or `undefined` for what is none. */
export function postcodeOf(written: string | undefined): string | undefined {
  return written !== undefined && /^\d{5}$/.test(written) ? written : undefined;
}

/** Told of a place without a usable position. @param field where the source should have it */
export function noPoint(field: string): Note {
  return {
    code: 'no-point',
    field,
    message: 'The place has no usable position in Finland: it will not be on the map.',
  };
}

/** Told of a place whose municipality nobody can tell. @param field where the source should have it */
export function noMunicipality(field: string): Note {
  return {
    code: 'no-municipality',
    field,
    message: 'The municipality of the place could not be told: area filters will not find it.',
  };
}
