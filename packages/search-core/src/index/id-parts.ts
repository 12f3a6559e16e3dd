/**
 * An id is mostly a source and what that source calls the thing: `ptv:6c9f…`, `lipas:607514`, `linkedevents:kulke:59712`. Sources are
 * few, and UUIDs and numbers are shorter in binary.
 */
export interface IdParts {
  /** Up to the last colon, with it; may be empty. */
  readonly source: string;
  /** What the rest is; an id that binary would spell otherwise is text. */
  readonly kind: IdKind;
  readonly rest: string;
}

export const ID_KINDS = ['text', 'number', 'uuid'] as const;
export type IdKind = (typeof ID_KINDS)[number];

/** Bytes of a UUID. */
export const UUID_BYTES = 16;

const NUMBER = /^(?:0|[1-9]\d{0,8})$/;
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** Parts an id, so that `source + rest` is the id again. */
export function idParts(id: string): IdParts {
  const at = id.lastIndexOf(':') + 1;
  const rest = id.slice(at);
  return { source: id.slice(0, at), kind: NUMBER.test(rest) ? 'number' : UUID.test(rest) ? 'uuid' : 'text', rest };
}
