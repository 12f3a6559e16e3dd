import { msg } from '@lit/localize';
import type { SearchQuery, SortOrder } from '@hyte/search-core/search-query.js';

/** Orders that make sense for a query: distance only when it is known where from. */
export function sortOrders(query: SearchQuery): SortOrder[] {
  return query.near ? ['relevance', 'next', 'distance', 'name'] : ['relevance', 'next', 'name'];
}

/** The order the list is in: what was chosen, when it still makes sense. */
export function shownOrder(query: SearchQuery): SortOrder {
  const { sort = 'relevance' } = query;
  return sortOrders(query).includes(sort) ? sort : 'relevance';
}

export function sortLabel(order: SortOrder): string {
  switch (order) {
    case 'relevance':
      return msg('osuvin ensin', { id: 'sort.relevance' });
    case 'next':
      return msg('seuraava aika', { id: 'sort.next' });
    case 'distance':
      return msg('lähin ensin', { id: 'sort.distance' });
    case 'name':
      return msg('nimi', { id: 'sort.name' });
  }
}
