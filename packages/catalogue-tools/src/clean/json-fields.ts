/** A JSON object nobody has checked yet. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** The value as an object; an empty one for anything else, so that a mapper can read on. */
export function objectOf(value: unknown): JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonObject) : {};
}

/** The value as a list; empty for anything else. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** The items of a list that are objects. */
export function objectsOf(value: unknown): JsonObject[] {
  return listOf(value).filter(
    (item): item is JsonObject => typeof item === 'object' && item !== null && !Array.isArray(item),
  );
}

/** An own field; never one of the prototype's, whatever its name. */
export function fieldOf(value: unknown, ...path: readonly string[]): unknown {
  let current: unknown = value;
  for (const key of path) {
    const object = objectOf(current);
    if (!Object.hasOwn(object, key)) return undefined;
    current = object[key];
  }
  return current;
}

/** A field as trimmed text; numbers are written out, anything else is `undefined`. Empty text is `undefined`. */
export function textOf(value: unknown): string | undefined {
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  if (typeof value !== 'string') return undefined;
  return value.trim() === '' ? undefined : value.trim();
}

/** A finite number, also when it is written as text with a point or comma. */
export function numberOf(value: unknown): number | undefined {
  if (typeof value === 'string' && /^\s*[+-]?\d+([.,]\d+)?\s*$/.test(value)) value = Number(value.replace(',', '.'));
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}

/** `true`, `false` or not known. */
export function booleanOf(value: unknown): boolean | undefined {
  return typeof value === 'boolean' ? value : undefined;
}

/** Words of a list of texts, without the empty ones. */
export function textsOf(value: unknown): string[] {
  return listOf(value)
    .map(textOf)
    .filter((text) => text !== undefined);
}
