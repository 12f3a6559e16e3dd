import { msg } from '@lit/localize';
import { adoptStyles, html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Activity } from '@hyte/catalogue-format/generated/catalogue.js';
import type { DescribedHit } from '@hyte/search-core/search-engine.js';
import { isShown } from '../../controllers/tray-state.js';
import type { TrayStore } from '../../controllers/tray-store.js';
import { choicesFor } from '../filters/choices-loader.js';
import { localized } from '../localized.js';
import { sharedStyles } from '../styles/shared-styles.js';
import { TrayElement } from '../tray-element.js';
import { renderRow } from './card-row.js';
import { cardStyles } from './card-styles.js';
import { cardView, type CardView, type LinkKind } from './card-view.js';
import { loadDetails, loadedDetails, preloadDetails } from './details-loader.js';
import type { TakeAlong } from './sections/take-along.js';

/**
 * One activity as a row that opens in place. In a tray one card is open at a time, the same as is chosen on the map.
 * Alone it shows the activity of a catalogue whose id is given, or the `activity` set by script.
 *
 * @customElement hyte-activity-card
 * @attr {string} catalogue - Id of the `<hyte-catalogue>` this belongs to, when it is not around it
 * @attr {in-place|dialog} details - Where the opened activity is shown; the nearest one around it says so when missing
 *
 * @fires {CustomEvent<{ id: string }>} hyte-activity-opened - The card was opened
 * @fires {CustomEvent<{ id: string }>} hyte-activity-closed - The card was closed
 * @fires {CustomEvent<{ id: string, kind: string, href: string }>} hyte-link-followed - A link was followed; cancelable, which
 * keeps the browser from going there. `kind` is `sign-up`, `website`, `call`, `mail`, `route`, `source` or `report`
 * @fires {CustomEvent<{ id: string }>} hyte-activity-shared - The link of the activity was copied
 * @fires {CustomEvent<{ id: string }>} hyte-calendar-saved - The next times were saved as a calendar file
 *
 * @csspart card - Everything
 * @csspart name - The button with the name
 * @csspart details - What is shown when the card is open
 * @csspart dialog - The dialog with it, when it is shown in one
 * @csspart join - The primary action
 */
export class HyteActivityCard extends TrayElement {
  static override styles = [...sharedStyles, cardStyles];

  /** Id of the activity in the tray's catalogue. */
  @property({ attribute: 'activity-id' }) activityId?: string;

  /** The activity itself, instead of its id. */
  @property({ attribute: false }) activity?: Activity;

  /** A hit of a search: the activity, why it was found, its next times and distance. Goes before the other two. */
  @property({ attribute: false }) hit?: DescribedHit;

  /** Level of the name as a heading, 1–6. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 3;

  /** Whether the card is open. */
  @property({ type: Boolean, reflect: true }) open = false;

  @state() private found: Activity | undefined;

  /** True after the part for opened cards could not be loaded. */
  @state() private incomplete = false;

  #takeAlong: TakeAlong | undefined;
  #loading: Promise<void> | undefined;
  #asked: string | undefined;
  #chosen: string | undefined;
  /** Id of the activity that is drawn, and which people mean: another one may be waiting for its turn. */
  #drawn: string | undefined;

  /** Focuses the name. */
  override focus(options?: FocusOptions): void {
    this.#name?.focus(options);
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    this.#find();
    const id = (this.#drawn = this.#shownActivity?.id);
    const state = this.tray.store?.state;
    const chosen = state && isShown(state) ? state.selected : undefined;
    const before = changed.get('hit') as DescribedHit | undefined;
    if (before && before.activity.id !== id) this.open = id === chosen;
    // Follows the choice of the tray, but an `open` set by the page stays until the choice changes.
    if (chosen !== this.#chosen || (changed.has('found') && id === chosen)) {
      if (id !== undefined && (id === chosen || id === this.#chosen)) this.open = id === chosen;
      this.#chosen = chosen;
    }
    if (!this.open) this.#takeAlong?.forget();
    if (this.open && !loadedDetails() && !this.incomplete) this.#loading ??= this.#load();
  }

  protected override concerns({ state, language }: TrayStore): readonly unknown[] {
    return isShown(state) ? [language, state.catalogue, state.engine, state.selected] : [language];
  }

  /** Also waits for what an opened card shows. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const complete = await super.getUpdateComplete();
    if (!this.#loading) return complete;
    await this.#loading;
    return super.getUpdateComplete();
  }

  protected override updated(changed: Map<PropertyKey, unknown>): void {
    if (!changed.has('open') || !this.open) return;
    // Open from the start: only a choice in the address asks to be brought into sight.
    if (changed.get('open') === undefined && this.#chosen === undefined) return;
    // A card above may have closed at the same time and taken this one out of sight.
    requestAnimationFrame(() => this.#name?.scrollIntoView({ block: 'nearest' }));
  }

  protected override render(): TemplateResult {
    const view = this.#view();
    if (!view) return html``;
    return html`<div class="hyte" lang=${this.language}>
      <article class="card" part="card" @pointerenter=${preloadDetails} @focusin=${preloadDetails}>
        ${renderRow(view, this.open, this.#toggle)} ${this.open ? this.#renderFull(view) : nothing}
      </article>
    </div>`;
  }

  #renderFull(view: CardView): TemplateResult {
    const details = loadedDetails();
    if (details && !this.#takeAlong) {
      adoptStyles(this.renderRoot as ShadowRoot, [...HyteActivityCard.elementStyles, ...details.detailsStyles]);
      this.#takeAlong = new details.TakeAlong(this, this.#tell, (id) => this.tray.store?.select(id));
    }
    return html`<div id="full" class="full" part="details" aria-busy=${details || this.incomplete ? 'false' : 'true'}>
      ${this.#takeAlong && details?.renderDetails(view, this.#takeAlong)}
      ${
        this.incomplete && !details
          ? html`<p>
              ${msg('Tarkempia tietoja ei saatu ladattua.', { id: 'card.incomplete' })}
              <button type="button" class="button" @click=${this.#retry}>
                ${msg('Yritä uudelleen', { id: 'card.retry' })}
              </button>
            </p>`
          : nothing
      }
    </div>`;
  }

  get #name(): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>('.name');
  }

  get #shownActivity(): Activity | undefined {
    return this.hit?.activity ?? this.activity ?? this.found;
  }

  #view(): CardView | undefined {
    const activity = this.#shownActivity;
    if (!activity) return undefined;
    const state = this.tray.store?.state;
    const { hit, language } = this;
    const access = this.tray.store?.query.filters?.access;
    const asked = hit && (hit.why.length || hit.distanceKm !== undefined);
    const answer = (asked || access) && choicesFor(this)?.answerOf(activity, hit, access, language);
    return cardView(activity, hit, {
      draw: (_, text) => localized(text, language),
      ...(answer || {}),
      catalogue: state && isShown(state) ? state.catalogue : undefined,
      language,
      headingLevel: this.headingLevel,
      settings: this.tray.store?.settings,
      follow: this.#follow,
    });
  }

  /** Asks the catalogue for the activity once for each id and each catalogue; a late answer to another id is dropped. */
  #find(): void {
    const state = this.tray.store?.state;
    if (!state || !isShown(state) || this.hit || this.activity) return;
    const { activityId } = this;
    const asked = `${activityId} ${state.catalogue.generation}`;
    if (asked === this.#asked) return;
    this.#asked = asked;
    if (!activityId) return;
    state.engine.get(activityId).then(
      (activity) => {
        if (asked !== this.#asked) return;
        this.found = activity;
        if (!activity) console.warn(`[hyte] unknown-activity: the catalogue has no activity "${activityId}".`, this);
      },
      (error: unknown) => console.error('[hyte] get-failed: the activity could not be read.', error),
    );
  }

  readonly #toggle = (): void => {
    const id = this.#drawn;
    if (id === undefined) return;
    const open = !this.open;
    this.open = open;
    this.tray.store?.select(open ? id : undefined);
    this.#tell(open ? 'hyte-activity-opened' : 'hyte-activity-closed', { id });
  };

  readonly #follow = (event: Event, kind: LinkKind): void => {
    const { href } = event.currentTarget as HTMLAnchorElement;
    if (!this.#tell('hyte-link-followed', { id: this.#drawn, kind, href })) event.preventDefault();
  };

  async #load(): Promise<void> {
    try {
      await loadDetails();
      this.incomplete = false;
    } catch (error) {
      console.warn('[hyte] no-details: opened cards could not be loaded.', error);
      this.incomplete = true;
    }
    this.#loading = undefined;
    this.requestUpdate();
  }

  readonly #retry = (): void => {
    this.incomplete = false;
  };

  readonly #tell = (type: string, detail: object): boolean =>
    this.dispatchEvent(
      new CustomEvent(type, { detail, bubbles: true, composed: true, cancelable: type === 'hyte-link-followed' }),
    );
}

declare global {
  interface HTMLElementTagNameMap {
    'hyte-activity-card': HyteActivityCard;
  }
}
