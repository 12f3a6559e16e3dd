import { objectsOf, type JsonObject } from '../../clean/json-fields.js';

/** The objects of a field of JSON-LD, which may hold one without a list round it. */
export function oneOrMany(value: unknown): JsonObject[] {
  return objectsOf(Array.isArray(value) ? value : [value]);
}
