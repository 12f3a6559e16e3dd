import { fieldOf } from '../clean/json-fields.js';
import type { PagePart, PageReader } from '../pipeline/record.js';

/** Names under which interfaces put the records of a page. */
const LIST_FIELDS = ['items', 'itemList', 'data', 'results'];

/**
 * The records of a page: the page itself when it is a list, else its list (`items`, `itemList`, `data`, `results`), else
 * the page as the one record that was saved in a file.
 */
export function recordsOfPage(page: unknown): readonly unknown[] {
  if (Array.isArray(page)) return page;
  for (const name of LIST_FIELDS) {
    const list = fieldOf(page, name);
    if (Array.isArray(list)) return list;
  }
  return page === null || page === undefined ? [] : [page];
}

/** The records of all pages of a part, in order. */
export async function* recordsOf(read: PageReader, part: PagePart): AsyncGenerator<unknown> {
  for await (const page of read.json(part)) yield* recordsOfPage(page);
}
