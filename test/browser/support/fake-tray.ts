import type { Activity } from '@hyte/catalogue-format/generated/catalogue.js';
import { provideTray } from '@hyte/catalogue-widget/controllers/trays.js';
import { isShown, stateOf, type TrayState } from '@hyte/catalogue-widget/controllers/tray-state.js';
import type {
  Filters,
  InterfaceLanguage,
  QueryOrigin,
  TrayStore,
} from '@hyte/catalogue-widget/controllers/tray-store.js';
import { nextTimes } from '@hyte/catalogue-widget/elements/activity-card/card-view.js';
import { loadLanguage } from '@hyte/catalogue-widget/locales/localisation.js';
import type { DescribedHit, Facet, SearchResult } from '@hyte/search-core/search-engine.js';
import { FACET_NAMES, type FacetName, type SearchQuery } from '@hyte/search-core/search-query.js';
import { catalogue } from './sample-catalogue.js';

/** Counts of one facet, and how many activities say nothing about it. */
export type FacetCounts = Partial<
  Record<FacetName, { readonly counts: Readonly<Record<string, number>>; readonly unknown?: number }>
>;

/** A tray without a catalogue element: it remembers what it was asked, and answers what the test says. */
export class FakeTray implements TrayStore {
  state: TrayState = { status: 'loading' };
  query: SearchQuery = {};
  language: InterfaceLanguage = 'fi';
  locked: Filters = {};
  settings: unknown;
  readonly asked: { readonly query: SearchQuery; readonly origin: QueryOrigin }[] = [];
  /** Stands around the elements, as `<hyte-catalogue>` would. */
  readonly element = document.createElement('div');
  readonly #listeners = new Set<() => void>();
  readonly #withdraw = provideTray(this.element, this);

  constructor() {
    document.body.append(this.element);
  }

  /** Shows these activities as the answer to the query. */
  show(
    activities: readonly Activity[],
    facets: FacetCounts = {},
    more: Partial<SearchResult<DescribedHit>> = {},
  ): void {
    const result: SearchResult<DescribedHit> = {
      query: this.query,
      total: activities.length,
      hits: activities.map((activity) => hitOf(activity)),
      facets: facetsOf(facets, this.query),
      recognised: [],
      ...more,
    };
    const get = (id: string): Promise<Activity | undefined> =>
      Promise.resolve(catalogue.activities.find((each) => each.id === id));
    const nothing = (): never => {
      throw new Error('The fake engine does not search.');
    };
    const engine = { search: nothing, describe: nothing, suggest: nothing, locate: nothing, get };
    const selected = isShown(this.state) ? this.state.selected : undefined;
    this.state = stateOf({
      catalogue,
      engine,
      result,
      problems: [],
      searching: false,
      ...(selected ? { selected } : {}),
    });
    this.tell();
  }

  async speak(language: InterfaceLanguage): Promise<void> {
    await loadLanguage(language);
    this.language = language;
    this.tell();
  }

  setQuery(query: SearchQuery, origin: QueryOrigin): void {
    this.query = query;
    this.asked.push({ query, origin });
    this.tell();
  }

  select(id: string | undefined): void {
    if (!isShown(this.state)) return;
    const { catalogue, engine, result, problems, searching } = this.state;
    this.state = stateOf({
      catalogue,
      engine,
      result,
      problems,
      searching,
      ...(id === undefined ? {} : { selected: id }),
    });
    this.tell();
  }

  reload(): void {
    this.tell();
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  tell(): void {
    for (const listener of [...this.#listeners]) listener();
  }

  remove(): void {
    this.#withdraw();
    this.element.remove();
  }
}

export function hitOf(activity: Activity, more: Partial<DescribedHit> = {}): DescribedHit {
  return { activity, score: 1, why: [], next: nextTimes(activity, 3), ...more };
}

function facetsOf(facets: FacetCounts, query: SearchQuery): Record<FacetName, Facet> {
  const all: Partial<Record<FacetName, Facet>> = {};
  for (const name of FACET_NAMES) {
    const chosen = query.filters?.[name] ?? [];
    const values = Object.entries(facets[name]?.counts ?? {}).map(([value, count]) => ({
      value,
      count,
      selected: chosen.includes(value),
    }));
    all[name] = { name, values, unknown: facets[name]?.unknown ?? 0 };
  }
  return all as Record<FacetName, Facet>;
}
