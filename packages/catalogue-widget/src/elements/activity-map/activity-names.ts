import type { Activity, Catalogue, Point } from '@hyte/catalogue-format/generated/catalogue.js';
import { localize } from '@hyte/catalogue-format/localize.js';
import { nearestPlaceKm } from '@hyte/search-core/geo/distance.js';
import type { SearchEngine } from '@hyte/search-core/search-engine.js';
import type { InterfaceLanguage } from '../../controllers/tray-store.js';
import { distanceInWords } from '../../format/distance.js';
import { placeInWords } from '../../format/place.js';
import type { MapItem } from './providers/map-provider.js';

/**
 * What the points of a map are called. A map asks while it draws and cannot wait: when the activities of a large catalogue are not in
 * the page, the points in view are named `…` at first, their names are asked for together, and `changed` says that they have come.
 */
export class ActivityNames {
  readonly #changed: () => void;
  #catalogue: Catalogue | undefined;
  #engine: SearchEngine | undefined;
  #known = new Map<string, Activity | undefined>();
  #asked: string[] = [];

  constructor(changed: () => void) {
    this.#changed = changed;
  }

  /** The catalogue that is shown from now on. */
  take(catalogue: Catalogue, engine: SearchEngine): void {
    if (catalogue === this.#catalogue && engine === this.#engine) return;
    this.#catalogue = catalogue;
    this.#engine = engine;
    this.#known = new Map(catalogue.activities.map((activity) => [activity.id, activity]));
  }

  /** Name, place and distance of an activity, its texts in `content` if possible. Call while rendering. */
  describe(id: string, language: InterfaceLanguage, content: string, from: Point | undefined): MapItem {
    const activity = this.activity(id);
    if (!activity) return { name: '…' };
    const { text: name, language: lang } = localize(activity.name, content);
    const organiser = localize(activity.organiser?.name, content).text;
    // Of several places the nearest may not be the one that is pointed at.
    const km = from && activity.places?.length === 1 ? nearestPlaceKm(activity, from) : undefined;
    const far = km === undefined ? '' : distanceInWords(km, language);
    const detail = [organiser, placeInWords(activity, this.#catalogue, language), far].filter(Boolean).join(' · ');
    return lang === language ? { name, detail } : { name, detail, lang };
  }

  /** An activity that is known; otherwise it is asked for, and `changed` says when it has come. */
  activity(id: string): Activity | undefined {
    const activity = this.#known.get(id);
    if (!activity) this.#ask(id);
    return activity;
  }

  #ask(id: string): void {
    if (this.#known.has(id)) return;
    this.#known.set(id, undefined);
    // All that one drawing asks for is fetched together.
    if (this.#asked.push(id) === 1) queueMicrotask(() => void this.#fetch());
  }

  async #fetch(): Promise<void> {
    const [ids, known, engine] = [this.#asked, this.#known, this.#engine];
    this.#asked = [];
    if (!engine) return;
    const found = await Promise.all(ids.map((id) => engine.get(id).catch(() => undefined)));
    // Meanwhile another catalogue may be shown.
    if (known !== this.#known) return;
    for (const activity of found) if (activity) known.set(activity.id, activity);
    if (found.some(Boolean)) this.#changed();
  }
}
