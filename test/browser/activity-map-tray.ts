import { fixture, html, waitUntil } from '@open-wc/testing';
import type { Activity, Catalogue } from '@hyte/catalogue-format/generated/catalogue.js';
import { provideTray } from '@hyte/catalogue-widget/controllers/trays.js';
import { stateOf, type TrayState } from '@hyte/catalogue-widget/controllers/tray-state.js';
import type { InterfaceLanguage, TrayStore } from '@hyte/catalogue-widget/controllers/tray-store.js';
import type { HyteActivityMap } from '@hyte/catalogue-widget/elements/activity-map/hyte-activity-map.js';
import '@hyte/catalogue-widget/define/hyte-activity-map.js';
import type { DescribedHit, LocateResult, SearchEngine, SearchResult } from '@hyte/search-core/search-engine.js';
import type { SearchQuery } from '@hyte/search-core/search-query.js';

/** An activity at one place, or at several. */
export function activityAt(id: string, ...points: readonly (readonly [lat: number, lon: number])[]): Activity {
  return {
    id,
    kind: 'group',
    name: { fi: `Ryhmä ${id}` },
    organiser: { name: { fi: 'Kymen Seura' } },
    places: points.map(([lat, lon]) => ({ name: { fi: `Talo ${id}` }, point: { lat, lon } })),
  };
}

export const KOUVOLA = [60.868, 26.704] as const;
export const KOTKA = [60.466, 26.946] as const;
export const HAMINA = [60.569, 27.198] as const;

/** One activity in each of three towns, called after them. */
export const inThreeTowns = (): Activity[] => [
  activityAt('kouvola', KOUVOLA),
  activityAt('kotka', KOTKA),
  activityAt('hamina', HAMINA),
];

/** A tray with just enough in it for a map; `locate` answers by the text of the query. */
export class MapTray implements TrayStore {
  query: SearchQuery = {};
  state: TrayState;
  language: InterfaceLanguage = 'fi';
  readonly selections: (string | undefined)[] = [];
  readonly catalogue: Catalogue;
  readonly #listeners = new Set<() => void>();
  locate: (query: SearchQuery) => LocateResult | Promise<LocateResult>;

  constructor(activities: readonly Activity[], extra: Partial<Catalogue> = {}) {
    this.catalogue = { formatVersion: '1.0', activities: [...activities], ...extra };
    this.locate = ({ text }) => locateAll(activities.filter(({ id }) => !text || id === text));
    this.state = this.#answer();
  }

  setQuery(query: SearchQuery): void {
    this.query = query;
    this.state = this.#answer();
    this.#tell();
  }

  select(id: string | undefined): void {
    this.selections.push(id);
    const { selected: _, ...state } = this.state as Extract<TrayState, { status: 'ready' }>;
    this.state = id === undefined ? state : { ...state, selected: id };
    this.#tell();
  }

  reload(): void {}

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #answer(): TrayState {
    const { query, catalogue } = this;
    const engine = { locate: async (asked: SearchQuery) => this.locate(asked) } as SearchEngine;
    const result = { query, total: catalogue.activities.length, hits: [], facets: {}, recognised: [] };
    return stateOf({
      catalogue,
      engine: (this.#engine ??= engine),
      result: result as unknown as SearchResult<DescribedHit>,
      problems: [],
      searching: false,
    });
  }

  #engine: SearchEngine | undefined;

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}

export function locateAll(activities: readonly Activity[]): LocateResult {
  const pointsOf = ({ id, places = [] }: Activity): LocateResult['points'] =>
    places.flatMap(({ point }) => (point ? [{ id, ...point }] : []));
  const points = activities.flatMap(pointsOf);
  return { points, withoutPoint: activities.filter((activity) => pointsOf(activity).length === 0).length };
}

/** Waits as long as a slow machine under load needs; only a test that fails takes all of it. */
export function until(isSo: () => unknown, otherwise?: string): Promise<void> {
  return waitUntil(isSo, otherwise, { timeout: 10_000 });
}

/** Puts a map of the tray into the page, and waits until its points are drawn, and the land after them. */
export async function showMap(tray: MapTray): Promise<HyteActivityMap> {
  const around = await fixture<HTMLElement>(html`<div><hyte-activity-map></hyte-activity-map></div>`);
  provideTray(around, tray);
  const map = around.querySelector('hyte-activity-map')!;
  await until(() => spots(map).length > 0, 'no points are drawn');
  return map;
}

export function root(map: HyteActivityMap): ShadowRoot {
  return map.shadowRoot!;
}

export function spots(map: HyteActivityMap): HTMLButtonElement[] {
  return [...root(map).querySelectorAll<HTMLButtonElement>('.map-spot')];
}

/** What a screen reader calls the points and clusters in view, in alphabetical order. */
export function spotNames(map: HyteActivityMap): string[] {
  return spots(map)
    .map((spot) => spot.ariaLabel ?? '')
    .sort();
}

export function button(map: HyteActivityMap, name: string): HTMLButtonElement {
  const found = [...root(map).querySelectorAll('button')].find(({ ariaLabel, textContent }) =>
    ariaLabel ? ariaLabel.startsWith(name) : textContent?.startsWith(name),
  );
  if (!found)
    throw new Error(
      `no button "${name}" among ${[...root(map).querySelectorAll('button')].map((each) => each.ariaLabel ?? each.textContent).join(', ')}`,
    );
  return found;
}

/** Waits until the view has stopped moving: two frames in a row draw the same. */
export async function settled(map: HyteActivityMap): Promise<void> {
  let before = '';
  let same = 0;
  await waitUntil(
    async () => {
      await new Promise(requestAnimationFrame);
      const now = root(map).querySelector('.map-stage')?.innerHTML ?? '';
      same = now === before ? same + 1 : 0;
      before = now;
      return same > 3;
    },
    'the map keeps moving',
    { interval: 10, timeout: 10_000 },
  );
}
