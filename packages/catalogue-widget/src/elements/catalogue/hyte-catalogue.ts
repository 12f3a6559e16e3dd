import { html, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Catalogue } from '@hyte/catalogue-format/generated/catalogue.js';
import type { SearchQuery } from '@hyte/search-core/search-query.js';
import { Announcer } from '../../controllers/announcer.js';
import { createTrayStore } from '../../controllers/create-tray-store.js';
import { followAddress, queryFrom, type FollowedAddress } from '../../controllers/follow-address.js';
import { LanguageController, type PageLanguage } from '../../controllers/language-controller.js';
import { lockQuery } from '../../controllers/query-rules.js';
import { provideTray, traysChanged } from '../../controllers/trays.js';
import type { TrayState } from '../../controllers/tray-state.js';
import type { Filters, InterfaceLanguage } from '../../controllers/tray-store.js';
import { loadLanguage } from '../../locales/localisation.js';
import type { CatalogueSource } from '../../sources/catalogue-source.js';
import { createFetchSource } from '../../sources/fetch-source.js';
import { createStaticSource } from '../../sources/static-source.js';
import { HyteElement } from '../hyte-element.js';
import { sharedStyles } from '../styles/shared-styles.js';
import { LAYOUTS, readNumber, readOneOf, warn, type Layout } from './attributes.js';
import type * as beforehandPart from './beforehand-part.js';
import { catalogueStyles } from './catalogue-styles.js';
import { isComposed } from './composition.js';
import { describeShown, withCopies } from './on-request.js';
import { Reporter } from './reporter.js';
import { renderComposed, renderTray, renderWaiting } from './tray-view.js';

const SOURCES = ['src', 'catalogue', 'from'] as const;
const BEFOREHAND = ['theme', 'organiser', 'municipality', 'filters', 'lock'] as const;
const LIMITS = [...BEFOREHAND, 'limit', 'from'] as const;

/**
 * The whole tray: search, themes, filters, list, map and the adviser's phone, from one catalogue. Also the provider for the
 * other elements, which may stand inside it in any layout, or anywhere on the page linked by its id. Its own content, usually
 * a plain link, is what people see before the script runs, without it, and when everything fails.
 *
 * @customElement hyte-catalogue
 * @attr {string} src - Address of `catalogue.json` or `manifest.json`
 * @attr {string} lang - Language: `fi`, `sv`, `en`, plain Finnish `fi-x-selko`, or as far as they are written `se`, `smn`, `sms`; that of the page around it when missing
 * @attr {list|map|both} layout - What is shown first: the list (default), the map, or both
 * @attr {in-place|dialog} details - Where opened activities are shown: in the list (default), or in a dialog above the page
 * @attr {string} theme - Only these themes (ids or names, comma-separated); the person cannot choose others
 * @attr {string} organiser - Only the activities of these organisers (ids, business ids or names, comma-separated)
 * @attr {string} municipality - Only these municipalities (codes or names, comma-separated)
 * @attr {string} filters - Filters chosen beforehand, as JSON: `{"targetGroup": ["KR1.1"]}`; the person may remove them
 * @attr {string} from - The search chosen beforehand, as the address copied from a page where it was made; `filters` go before it
 * @attr {boolean} lock - The person cannot remove the filters chosen beforehand by `filters` and `from`
 * @attr {string} settings - What the site wants otherwise, as JSON: `report`, an address (`https:` or `mailto:`) with `{id}`, `{name}`, `{field}` and `{page}` where wrong facts are told; `route`, an address with `{lat}`, `{lon}`, `{name}` and `{address}` that shows the way; `map`, a street map: `tiles` or `vector`, and `attribution`, as on `<hyte-activity-map>`
 * @attr {number} limit - Activities on one page of the list, 20 when missing
 * @attr {number} heading-level - Level of the first headings inside, 2 when missing
 * @attr {boolean|forget} offline - Keeps a copy of the catalogue in the visitor's browser (Cache Storage) and shows it, with its age, when the newest edition cannot be read; nothing is stored without it, and `forget` removes what was kept. For catalogues of up to 2,000 activities
 * @attr {boolean} json-ld - Describes the activities shown to search engines, as schema.org JSON-LD inside the tag
 * @attr {none} url-sync - `none` keeps the search out of the address bar
 *
 * @slot - What is shown before, without and instead of the catalogue, usually a link; or other hyte elements in a layout of your own
 * @slot search - Instead of the search box
 * @slot themes - Instead of the row of themes
 * @slot filters - Instead of the filters
 * @slot results - Instead of the list and the map
 * @slot advice - Instead of the adviser's contacts
 *
 * @fires {CustomEvent<{ activities: number, leftOut: number, generation?: string }>} hyte-loaded - A catalogue has been read
 * @fires {CustomEvent<{ text: string, filters: object, total: number }>} hyte-searched - A search has been answered
 * @fires {CustomEvent<TarjotinError>} hyte-error - The catalogue could not be read, or not the newest edition of it
 *
 * @csspart tray - Everything
 * @csspart notice - A message about the catalogue itself
 * @csspart advice - The adviser's contacts
 * @csspart views - The buttons that choose list or map
 * @csspart sources - Where the facts come from
 * @cssprop --hyte-color-accent - Buttons, chosen filters; `--hyte-color-on-accent` is the text on it
 * @cssprop --hyte-color-accent-soft - Quiet background of what is chosen; `--hyte-color-on-accent-soft` is the text on it
 * @cssprop --hyte-color-text - Text; `--hyte-color-muted` is the quieter one
 * @cssprop --hyte-color-surface - Background of fields and the map's controls; `--hyte-color-raised` of notes
 * @cssprop --hyte-color-line - Hairlines; `--hyte-color-control-line` is the border of fields and buttons
 * @cssprop --hyte-color-link - Links and names of activities
 * @cssprop --hyte-color-focus-inner - Inner ring of the focus; `--hyte-color-focus-outer` is the outer one
 * @cssprop --hyte-color-warn - Ageing and paused; `--hyte-color-danger` cancelled, `--hyte-color-ok` open; each with a `-soft` background
 * @cssprop --hyte-color-land - Land on the map; `--hyte-color-water`, `--hyte-color-border`, `--hyte-color-point` go with it
 * @cssprop --hyte-font - Typeface, that of the page when missing; `--hyte-font-heading` and `--hyte-weight-heading` for headings
 * @cssprop --hyte-radius - Corners of panels; `--hyte-radius-control` of buttons and fields
 * @cssprop --hyte-space - One step of the spacing grid, 0.25em when missing
 * @cssprop --hyte-shadow - Shadow of what lies above the page
 */
export class HyteCatalogue extends HyteElement {
  static override styles: CSSResultGroup = [...sharedStyles, catalogueStyles];

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'id', 'json-ld'];
  }

  @property() src?: string;
  @property() layout?: string;
  @property() theme?: string;
  @property() organiser?: string;
  @property() municipality?: string;
  @property() limit?: string;
  @property({ attribute: 'heading-level' }) headingLevel?: string;
  @property({ attribute: 'url-sync' }) urlSync?: string;
  /** The preset as JSON, or as an object. */
  @property() filters?: string | Filters;
  @property() from?: string;
  /** What the site wants otherwise, as JSON or as an object. */
  @property() settings?: string | object;
  @property({ type: Boolean }) lock = false;
  /** The catalogue itself, instead of `src`. */
  @property({ attribute: false }) catalogue?: Catalogue;

  readonly #store = createTrayStore();
  readonly #announcer = new Announcer();
  readonly #reporter = new Reporter(this, this.#store, this.#announcer);
  /** What the store said last, and in which language. */
  #told: TrayState | undefined;
  #toldIn: InterfaceLanguage | undefined;
  #withdraw: (() => void) | undefined;
  #url: FollowedAddress | undefined;
  /** What the copied address in `from` asks; read once there is a catalogue to look its place up in. */
  #copied: SearchQuery | undefined;
  /** Reads the attributes that settle something beforehand; loaded by the first tray that has one. */
  #beforehand: typeof beforehandPart | undefined;
  /** The newest language of the page around; an older one that is still being loaded no longer counts. */
  #wanted: PageLanguage | undefined;
  /** What is shown, once its language is there. */
  @state() private speaks = false;
  @state() private view: Layout | undefined;

  constructor() {
    super();
    this.#store.subscribe(() => {
      const { state, language } = this.#store;
      // What is typed changes nothing here until it is answered, and drawing would hold up the next key.
      if (state !== this.#told || language !== this.#toldIn) this.requestUpdate();
      [this.#told, this.#toldIn] = [state, language];
      this.say(() => {
        this.#reporter.report();
      });
    });
    new LanguageController(this, (language) => void this.#speak(language));
  }

  /** Reads the catalogue again; what is shown stays until the new one is there. */
  reload(): void {
    this.#store.reload();
  }

  protected get language(): InterfaceLanguage {
    return this.#store.language;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#announcer.connect();
    this.#withdraw = provideTray(this, this.#store);
    if (this.hasUpdated) this.#startUrl();
    this.#store.connect();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#store.disconnect();
    this.#url?.stop();
    this.#url = undefined;
    this.#withdraw?.();
    this.#announcer.disconnect();
  }

  override attributeChangedCallback(name: string, before: string | null, after: string | null): void {
    super.attributeChangedCallback(name, before, after);
    if (name === 'id') traysChanged();
    if (name === 'json-ld') void describeShown(this, this.#store, () => this.#url);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('layout') || !this.view) this.view = readOneOf('layout', this.layout, LAYOUTS);
    if (!this.hasUpdated || LIMITS.some((name) => changed.has(name))) this.#setLimits();
    this.#store.settings = this.settings;
    if (changed.has('from')) this.#copied = undefined;
    if (changed.has('filters')) this.#presetFilters(changed.get('filters'));
    // Set later, on a tray that had none of them: nothing is fixed until what reads them is there.
    if (this.hasUpdated && this.#isBeforehand && !this.#beforehand) void this.#loadBeforehand();
    if (!this.hasUpdated || changed.has('urlSync')) this.#startUrl();
    if (!this.hasUpdated || SOURCES.some((name) => changed.has(name))) this.#store.open(this.#source());
  }

  protected override render(): TemplateResult {
    const { state } = this.#store;
    const headingLevel = readNumber('heading-level', this.headingLevel, 1, 6) ?? 2;
    const parts = {
      ...{ store: this.#store, host: this, headingLevel, view: this.view ?? 'list' },
      chooseView: (view: Layout) => {
        this.view = view;
      },
    };
    const content = !this.speaks
      ? renderWaiting()
      : isComposed(this)
        ? renderComposed(parts)
        : renderTray(parts, readOneOf('layout', this.layout, LAYOUTS) === 'both');
    return html`<div class="hyte" lang=${this.language} aria-busy=${state.status === 'loading' ? 'true' : 'false'}>
      ${content}
    </div>`;
  }

  async #speak(language: PageLanguage): Promise<void> {
    this.#wanted = language;
    const ready = await loadLanguage(language.interface).then(
      () => true,
      () => false,
    );
    if (language !== this.#wanted) return;
    if (!ready) warn('no-language', `The texts in "${language.interface}" cannot be loaded.`);
    this.#store.setLanguage(ready ? language.interface : 'fi', language.content);
    this.speaks = true;
  }

  #source(): CatalogueSource {
    const { src = '' } = this;
    const source = this.catalogue
      ? createStaticSource(this.catalogue)
      : withCopies(createFetchSource(src), src, this.getAttribute('offline'));
    const asked = this.#url?.ready;
    const beforehand = this.#isBeforehand && !this.#beforehand;
    if (!asked && !this.from && !beforehand) return source;
    // The first answer is to be the one that is asked for, by the page's address, a copied one or attributes.
    return {
      load: async (signal, without) => {
        // Without what reads the attributes nothing is shown: other people's activities must not stand on an association's page.
        const settled = beforehand ? this.#loadBeforehand() : asked;
        const [loaded] = await Promise.all([source.load(signal, without), settled]);
        if (this.from && !this.#copied) await this.#takeOver(this.from, loaded.catalogue, signal);
        return loaded;
      },
    };
  }

  get #isBeforehand(): boolean {
    return BEFOREHAND.some((name) => this[name]);
  }

  async #loadBeforehand(): Promise<void> {
    this.#beforehand ??= await import('./beforehand-part.js');
    this.#setLimits();
    // An address that asks for something goes before it.
    if (!this.#url?.ready) this.#presetFilters();
    await this.#url?.ready;
  }

  /** Puts the filters chosen beforehand in the place of those before; what the person has asked otherwise stays. */
  #presetFilters(before?: string | Filters): void {
    const read = this.#beforehand?.readFilters;
    if (read) this.#store.setQuery(lockQuery(this.#store.query, read(this.filters), read(before)), 'history');
  }

  #setLimits(): void {
    const { theme, organiser, municipality } = this;
    const locks = (catalogue: Catalogue | undefined): Filters => ({
      ...(this.lock && this.#preset.filters),
      ...this.#beforehand?.readLocks({ theme, organiser, municipality }, catalogue),
    });
    this.#store.setLimits(locks, readNumber('limit', this.limit, 1, 1000), this.#beforehand?.narrowCatalogue);
  }

  async #takeOver(address: string, catalogue: Catalogue, signal: AbortSignal): Promise<void> {
    const copied = await queryFrom(address, catalogue, signal);
    signal.throwIfAborted();
    this.#copied = copied;
    // Begins with what is asked beforehand, unless the address asks for something else.
    if (!this.#url) this.#store.setQuery(this.#preset, 'history');
    this.#startUrl();
    await this.#url?.ready;
  }

  /** What the embed asks beforehand. */
  get #preset(): SearchQuery {
    return { ...this.#copied, filters: { ...this.#copied?.filters, ...this.#beforehand?.readFilters(this.filters) } };
  }

  #startUrl(): void {
    this.#url?.stop();
    this.#url = undefined;
    // A tray that left the page before its first rendering must leave no listener behind.
    if (!this.isConnected || readOneOf('url-sync', this.urlSync, ['query', 'none']) === 'none') return;
    this.#url = followAddress(this.#store, this.id, () => ({
      query: this.#preset,
      pageSize: readNumber('limit', this.limit, 1, 1000),
    }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hyte-catalogue': HyteCatalogue;
  }
}
