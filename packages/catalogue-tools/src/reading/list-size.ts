import { fieldOf, numberOf } from '../clean/json-fields.js';
import { recordsOfPage } from '../sources/pages.js';

/** How long a list says it is, on one of its pages. */
export interface ListSize {
  readonly pages?: number;
  readonly records?: number;
}

/** Where envelopes tell the number of pages: PTV 11 and 12, LIPAS 2, HSDS. */
const PAGES = [['pageCount'], ['totalPages'], ['pagination', 'total-pages'], ['total_pages']];
/** Where they tell the number of records: LIPAS 2, Linked Events, HSDS, others. */
const RECORDS = [
  ['pagination', 'total-items'],
  ['meta', 'count'],
  ['total_items'],
  ['count'],
  ['totalCount'],
  ['totalItems'],
  ['total'],
];

/**
 * Reads the size out of a page, or out of the header `X-Total-Count`. A count that is that of the page itself is left
 * out: some interfaces mean nothing else by it.
 */
export function listSize(page: unknown, headers: Headers): ListSize {
  const pages = firstNumber(page, PAGES);
  const header = headers.get('x-total-count') ?? '';
  const records = firstNumber(page, RECORDS) ?? (/^\d{1,12}$/.test(header) ? Number(header) : undefined);
  return {
    ...(pages !== undefined && { pages }),
    ...(records !== undefined && records > recordsOfPage(page).length && { records }),
  };
}

/** The larger of each. */
export function largerSize(a: ListSize, b: ListSize): ListSize {
  const pages = Math.max(a.pages ?? -1, b.pages ?? -1);
  const records = Math.max(a.records ?? -1, b.records ?? -1);
  return { ...(pages >= 0 && { pages }), ...(records >= 0 && { records }) };
}

/**
 * Whether a list has become shorter since an earlier page of it was read. Pages are cut by position, so a record that
 * is taken away in front moves another one over the cut, and that one is never given.
 */
export function hasShrunk(before: ListSize, now: ListSize): boolean {
  return isLess(now.pages, before.pages) || isLess(now.records, before.records);
}

function isLess(now: number | undefined, before: number | undefined): boolean {
  return now !== undefined && before !== undefined && now < before;
}

function firstNumber(page: unknown, paths: readonly (readonly string[])[]): number | undefined {
  for (const [first = '', ...rest] of paths) {
    const number = numberOf(fieldOf(page, first, ...rest));
    if (number !== undefined) return number;
  }
  return undefined;
}
