import { fieldOf, objectOf, objectsOf, textOf, type JsonObject } from '../../clean/json-fields.js';
import type { PagePart } from '../../pipeline/record.js';

/** An item of a feed (Realtime Paged Data Exchange 1.0), as it was last told. */
export interface RpdeItem {
  /** `kind:id`. */
  readonly key: string;
  readonly kind: string;
  readonly deleted: boolean;
  readonly modified: string;
  readonly data: JsonObject;
}

/** A feed below the source's address. It goes on until a page has no items; then `next` is the page itself. */
export function feedPart(name: string, path: string): PagePart {
  return {
    name,
    path,
    next(page, current) {
      const next = textOf(fieldOf(page, 'next'));
      if (next === undefined || !URL.canParse(next, current.href) || objectsOf(fieldOf(page, 'items')).length === 0)
        return undefined;
      const address = new URL(next, current);
      return address.href === current.href ? undefined : address;
    },
  };
}

/** Whether an item told with `modified` replaces one told before: numbers by value, other stamps as text, equal ones by place. */
function isNewer(modified: string, before: string): boolean {
  if (/^\d+$/.test(modified) && /^\d+$/.test(before)) return BigInt(modified) >= BigInt(before);
  return modified >= before;
}

/** Gathers items so that of each only its newest state is left. */
export class LatestItems {
  readonly #items = new Map<string, RpdeItem>();

  /** @returns false when the record is no item of a feed */
  add(record: unknown): boolean {
    const object = objectOf(record);
    const data = objectOf(object['data']);
    const id = textOf(object['id']);
    const state = textOf(object['state']);
    if (id === undefined || (state !== 'updated' && state !== 'deleted')) return false;
    const kind = textOf(object['kind']) ?? textOf(data['@type'] ?? data['type']) ?? 'Event';
    const key = `${kind}:${id}`;
    const modified = textOf(object['modified']) ?? '0';
    const before = this.#items.get(key);
    if (before === undefined || isNewer(modified, before.modified)) {
      // The newest comes last, as in the feed.
      this.#items.delete(key);
      this.#items.set(key, { key, kind, deleted: state === 'deleted', modified, data });
    }
    return true;
  }

  get all(): readonly RpdeItem[] {
    return [...this.#items.values()];
  }
}

/** The instant of `modified`, when it is a Unix time in seconds or milliseconds; feeds may use any growing number. */
export function modifiedAt(modified: string): string | undefined {
  if (!/^\d{9,13}$/.test(modified)) return undefined;
  const time = Number(modified) * (modified.length <= 10 ? 1000 : 1);
  return new Date(time).toISOString().replace(/\.\d{3}Z$/, 'Z');
}
