import { html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { msg } from '@lit/localize';
import type { Catalogue } from '@hyte/catalogue-format/generated/catalogue.js';
import type { Box } from '@hyte/search-core/geo/box.js';
import type { SearchEngine } from '@hyte/search-core/search-engine.js';
import { Announcer } from '../../controllers/announcer.js';
import { isShown, type Shown } from '../../controllers/tray-state.js';
import { areaServedInWords } from '../../format/area-served.js';
import { quietButtonStyles } from '../styles/quiet-button.js';
import { sharedStyles } from '../styles/shared-styles.js';
import { TrayElement } from '../tray-element.js';
import { activityMapStyles } from './activity-map-styles.js';
import { ActivityNames } from './activity-names.js';
import { AreaOutlines } from './area-outlines.js';
import { CardLinks } from './card-links.js';
import { GroundChooser } from './ground-chooser.js';
import { groundChoices } from './ground-settings.js';
import { mapAreas } from './map-areas.js';
import { renderMapFailed } from './map-failed.js';
import { mapLabels } from './map-labels.js';
import { loadMapProvider } from './map-provider-loader.js';
import { renderMapTools } from './map-tools.js';
import type { MapDegradation, MapItem, MapView } from './providers/map-provider.js';

/** The map is loaded when it is this near to being seen. */
const NEAR = '256px';

/** What `hyte-map-degraded` carries. */
export interface MapDegradedDetail {
  readonly reason: MapDegradation;
  readonly cause: unknown;
}

/**
 * The activities of the query on a map: the same as in the list, chosen together with it. The map itself is loaded when
 * it comes into view. Usable inside `<hyte-catalogue>` or anywhere on the page linked by `catalogue`.
 *
 * @customElement hyte-activity-map
 * @attr {string} catalogue - Id of the `<hyte-catalogue>` this belongs to, when it is not around it
 * @attr {string} highlighted - Id of an activity that is pointed at elsewhere on the page
 * @attr {string} tiles - A street map of tiles: an address of the site's own with `{z}`, `{x}` and `{y}`, or the names of WMTS. `attribution` is then needed; see "Street maps"
 * @attr {string} vector - A street map from one PMTiles file on the site's own server; tried before `tiles`
 * @attr {string} attribution - Who made the street map, with links as `[words](https://…)`; that of the PMTiles file when missing
 * @fires {CustomEvent<MapDegradedDetail>} hyte-map-degraded - Something is missing: `reason` is `provider` (no map, words instead), `areas` (no area outlines, the coast instead), `points` (the places could not be read), `vector` or `raster` (that street map cannot be shown, the next one or the built-in map instead; `cause.code` says why)
 * @slot failed - What to show instead of the map when it does not load
 * @csspart map - The region with the map and what is said below it.
 * @csspart stage - The drawing with its buttons.
 * @csspart tools - The row under the drawing: asking for what is in view, and how the map is used.
 * @csspart key - On paper: what the numbers on the map mean, where no list says it.
 * @csspart served - Where the chosen activity serves people.
 * @csspart without-point - The sentence about activities that have no place on the map.
 * @cssprop [--hyte-map-height=clamp(20em, 66cqi, 34em)] - Height of the drawing
 */
export class HyteActivityMap extends TrayElement {
  static override styles: CSSResultGroup = [...sharedStyles, quietButtonStyles, activityMapStyles];

  /** Id of an activity that is pointed at elsewhere on the page. */
  @property() highlighted?: string;
  @property() tiles?: string;
  @property() vector?: string;
  @property() attribution?: string;

  @state() private failed = false;
  @state() private withoutPoint = 0;
  /** What is in view, once somebody has moved it. */
  @state() private bounds: Box | undefined;
  @query('.stage') private readonly stage!: HTMLElement | null;
  readonly #announcer = new Announcer();
  #watcher: IntersectionObserver | undefined;
  #cards: CardLinks | undefined;
  #view: MapView | undefined;
  #grounds: GroundChooser | undefined;
  /** What was last said about street maps. */
  #groundsAsked: string | undefined;
  /** A word of the labels the view has: another one says that the language has changed, or has been loaded. */
  #spoken: string | undefined;
  /** Breaks off what is being read for an answer that is no longer shown. */
  #locating = new AbortController();
  #located: { readonly engine: SearchEngine; readonly asked: string } | undefined;
  #catalogue: Catalogue | undefined;
  /** What the points are called; what is not in the page is asked for, and shown when it comes. */
  readonly #names = new ActivityNames(() => {
    this.#view?.refreshNames();
    this.requestUpdate();
  });
  readonly #outlines = new AreaOutlines(
    () => this.#setAreas(),
    (cause) => this.#degrade('areas', cause),
  );

  override connectedCallback(): void {
    super.connectedCallback();
    this.#announcer.connect();
    this.failed = false;
    this.#watcher = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) void this.#start();
      },
      { rootMargin: NEAR },
    );
    this.#watcher.observe(this);
    this.#cards = new CardLinks(this, (id) => this.#view?.setHover(id ?? this.highlighted));
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#announcer.disconnect();
    this.#cards?.stop();
    this.#watcher?.disconnect();
    this.#watcher = undefined;
    this.#locating.abort();
    this.#outlines.stop();
    this.#grounds?.stop();
    this.#view?.destroy();
    this.#view = this.#grounds = this.#groundsAsked = this.#located = this.#catalogue = undefined;
  }

  protected override willUpdate(): void {
    const { state } = this.tray.store ?? {};
    if (state && isShown(state)) this.#names.take(state.catalogue, state.engine);
  }

  protected override render(): TemplateResult {
    return html`
      <div class="hyte" lang=${this.language}>
        <section class="map" part="map" aria-label=${msg('Toiminnat kartalla', { id: 'map.region' })}>
          ${
            this.failed
              ? html`<slot name="failed"><div class="failed">${renderMapFailed(() => void this.#retry())}</div></slot>`
              : html`<div class="stage waiting" part="stage"></div>`
          }
          ${this.#renderTools()}
        </section>
      </div>
    `;
  }

  protected override updated(): void {
    this.#show();
  }

  #renderTools(): TemplateResult | typeof nothing {
    const { store } = this.tray;
    if (!store || !isShown(store.state)) return nothing;
    const { selected, catalogue, result } = store.state;
    const activity = selected === undefined ? undefined : this.#names.activity(selected);
    return renderMapTools({
      query: store.query,
      bounds: this.bounds,
      withoutPoint: this.withoutPoint,
      served: activity ? areaServedInWords(activity, catalogue, this.language) : '',
      key: {
        from: (result.query.offset ?? 0) + 1,
        items: this.#cards?.hasList ? [] : result.hits.map(({ activity }) => this.#describe(activity.id)),
      },
      hasCard: selected !== undefined && this.#cards?.has(selected) === true,
      ask: (query) => {
        store.setQuery(query, 'choice');
        void this.#keepFocus();
      },
      goToCard: () => this.#cards?.focus(selected ?? ''),
    });
  }

  /** The button that was used may be gone: the focus goes to the one in its place. */
  async #keepFocus(): Promise<void> {
    this.requestUpdate();
    await this.updateComplete;
    if (!this.renderRoot.querySelector(':focus'))
      this.renderRoot.querySelector<HTMLElement>('.tools :is(button, summary)')?.focus();
  }

  async #retry(): Promise<void> {
    this.failed = false;
    await this.#start();
    await this.updateComplete;
    // The button that was used is gone.
    this.renderRoot.querySelector<HTMLElement>(':is(.failed, .stage) button')?.focus();
  }

  async #start(): Promise<void> {
    const watcher = this.#watcher;
    watcher?.disconnect();
    try {
      const { createMap } = await loadMapProvider();
      await this.updateComplete;
      const stage = this.stage;
      // Meanwhile the element may have left the page, or left and come back.
      if (!stage || watcher !== this.#watcher || this.#view) return;
      const labels = mapLabels(this.language);
      this.#spoken = labels.zoomIn;
      this.#view = createMap(stage, {
        labels,
        describe: (id) => this.#describe(id),
        onHover: (id) => this.#cards?.mark(id),
        onMoved: () => (this.bounds = this.#view?.bounds()),
        onSelect: (id) => this.tray.store?.select(id),
        onAnnounce: (sentence) => this.#announcer.announce(sentence, this.language),
        onDegraded: (reason, cause) => this.#degrade(reason, cause),
      });
      this.#grounds = new GroundChooser({
        map: this.#view,
        container: stage,
        language: () => mapLabels(this.language).language,
        onFailed: (kind, cause) => this.#degrade(kind, cause),
      });
      stage.classList.remove('waiting');
      this.#show();
    } catch (cause) {
      this.failed = true;
      this.#degrade('provider', cause);
    }
  }

  /** Hands the map what the tray shows now. */
  #show(): void {
    const state = this.tray.store?.state;
    if (!this.#view || !state || !isShown(state)) return;
    const labels = mapLabels(this.language);
    if (this.#spoken !== labels.zoomIn) this.#view.setLabels(labels);
    this.#spoken = labels.zoomIn;
    if (state.catalogue !== this.#catalogue) void this.#outlines.read(state.catalogue.areas);
    this.#catalogue = state.catalogue;
    this.#setAreas();
    this.#view.setSelection(state.selected);
    this.#view.setHover(this.highlighted);
    this.#cards?.numberLists();
    const first = (state.result.query.offset ?? 0) + 1;
    this.#view.setNumbers(new Map(state.result.hits.map(({ activity }, index) => [activity.id, first + index])));
    void this.#locate(state);
  }

  #setAreas(): void {
    const { state, query = {} } = this.tray.store ?? {};
    const chosen = state && isShown(state) ? state.selected : undefined;
    const selected = chosen === undefined ? undefined : this.#names.activity(chosen);
    this.#view?.setAreas(
      this.say(() => mapAreas(this.#catalogue, this.#outlines.json, query, selected, this.language)),
    );
  }

  /** Asks for the points of the answer that the list shows, not of a newer query that is still being searched. */
  async #locate({ engine, result }: Shown): Promise<void> {
    const asked = JSON.stringify({ ...result.query, offset: 0, limit: 0 });
    if (engine === this.#located?.engine && asked === this.#located.asked) {
      if (this.#groundsAsked !== undefined) this.#chooseGround();
      return;
    }
    this.#located = { engine, asked };
    this.#locating.abort();
    const { signal } = (this.#locating = new AbortController());
    try {
      const located = await engine.locate(result.query, { signal });
      if (signal.aborted) return;
      this.#view?.setPoints(located.points);
      this.#view?.refreshNames();
      this.bounds = this.#view?.bounds();
      this.withoutPoint = located.withoutPoint;
    } catch (cause) {
      if (!signal.aborted) this.#degrade('points', cause);
    }
    if (!signal.aborted) this.#chooseGround();
  }

  /** Once the first points are there, so that no tile of another view is fetched. */
  #chooseGround(): void {
    const { tiles, vector, attribution } = this;
    const settings = this.tray.store?.settings;
    const asked = JSON.stringify([tiles, vector, attribution, settings]);
    if (asked === this.#groundsAsked) return;
    this.#groundsAsked = asked;
    void this.#grounds?.choose(groundChoices({ tiles, vector, attribution }, settings));
  }

  #describe(id: string): MapItem {
    const { language } = this;
    const { near, language: content = language } = this.tray.store?.query ?? {};
    return this.say(() => this.#names.describe(id, language, content, near));
  }

  #degrade(reason: MapDegradation, cause: unknown): void {
    console.warn(`[hyte] map-${reason}:`, cause);
    const detail: MapDegradedDetail = { reason, cause };
    this.dispatchEvent(new CustomEvent('hyte-map-degraded', { detail, bubbles: true, composed: true }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hyte-activity-map': HyteActivityMap;
  }
}
