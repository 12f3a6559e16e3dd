import type { Reason } from '../search-engine.js';

/** A part of an activity that words are found in. */
export type Field = Reason['field'];

/** What a word is worth in each field, the most first. */
export const FIELD_WEIGHTS: Readonly<Record<Field, number>> = {
  name: 200,
  theme: 130,
  organiser: 100,
  place: 90,
  audience: 90,
  summary: 60,
  description: 45,
};

/** Fields in order of weight. The place in this list is the field's bit in the postings. */
export const FIELDS = Object.keys(FIELD_WEIGHTS) as readonly Field[];

/** Number of bits the fields take. */
export const FIELD_BITS = FIELDS.length;

/** The bit of a field. */
export function fieldBit(field: Field): number {
  return 1 << FIELDS.indexOf(field);
}

/** The heaviest field of a set of bits; the list is in order of weight. */
export function heaviestField(bits: number): Field {
  return FIELDS.find((_, place) => bits & (1 << place)) ?? 'description';
}

/** Weight of the heaviest field for every set of bits. */
export const WEIGHT_OF_BITS: Float32Array = Float32Array.from({ length: 1 << FIELD_BITS }, (_, bits) =>
  bits === 0 ? 0 : FIELD_WEIGHTS[heaviestField(bits)],
);
