import { objectOf, textOf, type JsonObject } from '../../clean/json-fields.js';

/** Id that a reference `{ "@id": ".../place/tprek:8020/" }` or an embedded object points to. */
export function referenceId(value: unknown): string | undefined {
  const object = objectOf(value);
  const id = textOf(object['id']);
  if (id !== undefined) return id;
  const address = textOf(object['@id']);
  if (address === undefined) return undefined;
  const last = address
    .split(/[?#]/, 1)[0]!
    .split('/')
    .filter((piece) => piece !== '')
    .at(-1);
  if (last === undefined) return undefined;
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
}

/** Whether a value is only a reference and the object itself must be looked up. */
export function isReference(value: unknown): boolean {
  const object = objectOf(value);
  return object['@id'] !== undefined && object['name'] === undefined;
}

/** The object a value embeds, or the one of `known` it refers to. */
export function resolved(value: unknown, known: ReadonlyMap<string, JsonObject>): JsonObject {
  if (!isReference(value)) return objectOf(value);
  return known.get(referenceId(value) ?? '') ?? objectOf(value);
}
