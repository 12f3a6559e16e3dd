import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { DescribedHit } from '@hyte/search-core/search-engine.js';
import type { SortOrder } from '@hyte/search-core/search-query.js';
import { choicesIn } from '../../controllers/query-rules.js';
import { nextFrame } from '../../controllers/next-frame.js';
import { isShown, type Shown } from '../../controllers/tray-state.js';
import type { TrayStore } from '../../controllers/tray-store.js';
import { foundInWords } from '../../format/counts.js';
import { preloadDetails } from '../activity-card/details-loader.js';
import { choicesFor, styledChoicesFor } from '../filters/choices-loader.js';
import { hasFilters } from '../filters/query-changes.js';
import { heading } from '../heading.js';
import { sharedStyles } from '../styles/shared-styles.js';
import { TrayElement } from '../tray-element.js';
import { CardPlaces } from './card-places.js';
import { listStyles } from './list-styles.js';
import { renderSkeleton } from './skeleton.js';
import { shownOrder, sortLabel, sortOrders } from './sort-orders.js';

/** Milliseconds after the first list until the part for opened cards is fetched: everything else has come by then. */
const CALM = 2000;

/** New cards in a frame, as many as a phone shows below what is above the list: more of them keep a slow one from the next key. */
const NEW_IN_A_FRAME = 3;

/** Activities added by "Näytä lisää" when the query does not say how many a page has. */
const PAGE = 20;

/**
 * The answer to the tray's query: how many, in which order, by which filters, and the activities themselves. Says what to
 * do when there are none. Needs `<hyte-activity-card>` to be defined.
 *
 * @customElement hyte-activity-list
 * @attr {string} catalogue - Id of the `<hyte-catalogue>` this belongs to, when it is not around it
 * @attr {in-place|dialog} details - Where opened activities are shown; as the `<hyte-catalogue>` around says when missing
 *
 * @fires {CustomEvent<{ shown: number, total: number }>} hyte-list-extended - More activities were asked for
 *
 * @csspart header - The count and the order
 * @csspart selected-filters - The chosen filters
 * @csspart list - The list of activities
 * @csspart more - The button that shows more
 */
export class HyteActivityList extends TrayElement {
  static override styles = [...sharedStyles, listStyles];

  /** Level of the heading with the count, 1–6; the names of the activities are one level below. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  /** Index of the first activity that was asked for by "Näytä lisää" and is to be focused. */
  #focusFrom: number | undefined;
  /** A filter was removed by its button, which is gone now: the focus goes to its neighbour. */
  #removedAt: number | undefined;

  readonly #cards = new CardPlaces();
  /** Cards that are in the page. */
  #placed = 0;
  /** Resolves when the next ones may come. */
  #more: Promise<void> | undefined;

  protected override concerns({ state, query, language, locked }: TrayStore): readonly unknown[] {
    return [state, choicesIn(query), language, locked];
  }

  protected override firstUpdated(): void {
    setTimeout(preloadDetails, CALM);
  }

  protected override render(): TemplateResult {
    const { store } = this.tray;
    const shown = store && isShown(store.state) ? store.state : undefined;
    const waiting = !shown && store?.state.status !== 'failed';
    return html`<div class="hyte" lang=${this.language} aria-busy=${waiting || shown?.searching ? 'true' : 'false'}>
      ${store && shown ? this.#renderResult(store, shown) : nothing} ${waiting ? renderSkeleton() : nothing}
    </div>`;
  }

  /** Also waits for the cards that come after later frames. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const complete = await super.getUpdateComplete();
    if (!this.#more) return complete;
    await this.#more;
    return this.getUpdateComplete();
  }

  protected override updated(): void {
    const choices = choicesFor(this);
    choices?.settle(this.renderRoot);
    if (this.#focusFrom !== undefined) this.#focusNew(this.#focusFrom);
    choices?.focusNeighbour(this.renderRoot, this.#removedAt);
    this.#removedAt = undefined;
  }

  #renderResult(store: TrayStore, shown: Shown): TemplateResult {
    const { result, catalogue } = shown;
    const asks = result.relaxed || !result.hits.length || hasFilters(store.query, store.locked);
    const choices = asks ? styledChoicesFor(this) : undefined;
    const cards = this.#placeSome(result.hits);
    return html`
      <div class="header" part="header">
        ${heading(this.headingLevel, foundInWords(result), 'title')}
        ${result.total > 1 ? this.#renderSort(store) : nothing}
      </div>
      ${choices?.renderSelectedFilters(store, catalogue, (index) => (this.#removedAt = index))}
      ${result.relaxed ? choices?.renderRelaxed(result, result.relaxed, store, catalogue) : nothing}
      ${this.#renderChosen(shown)}
      ${
        cards.length
          ? html`<ol class="list" part="list">
              ${repeat(
                cards,
                ([card]) => card,
                ([, hit]) =>
                  html`<li>
                    <hyte-activity-card
                      .hit=${hit}
                      .catalogue=${this.catalogue}
                      .headingLevel=${this.headingLevel + 1}
                    ></hyte-activity-card>
                  </li>`,
              )}
            </ol>`
          : choices?.renderEmpty(store, catalogue)
      }
      ${this.#more ? nothing : this.#renderMore(store, shown)}
    `;
  }

  /**
   * The hits that are drawn now, with their cards: as many as there are cards already, and a few more. The others follow frame by frame, so
   * that the first ones are seen and can be used, and so that nothing below a card moves when it is drawn.
   */
  #placeSome(hits: readonly DescribedHit[]): ReturnType<CardPlaces['assign']> {
    const now = hits.slice(0, this.#placed + NEW_IN_A_FRAME);
    this.#placed = now.length;
    if (now.length === hits.length) this.#more = undefined;
    else
      this.#more ??= new Promise((next) => {
        nextFrame(() => {
          this.#more = undefined;
          this.requestUpdate();
          next();
        });
      });
    return this.#cards.assign(now);
  }

  #renderSort(store: TrayStore): TemplateResult {
    const { query } = store;
    const chosen = shownOrder(query);
    const sort = (event: Event): void => {
      const order = (event.target as HTMLSelectElement).value as SortOrder;
      store.setQuery({ ...store.query, sort: order }, 'choice');
    };
    return html`<label class="sort no-print">
      <span>${msg('Järjestys', { id: 'list.sort' })}</span>
      <select class="field" @change=${sort}>
        ${sortOrders(query).map((order) => html`<option value=${order} .selected=${order === chosen}>${sortLabel(order)}</option>`)}
      </select>
    </label>`;
  }

  /** The activity that an address or the map chose, when it is not on this page of the list. */
  #renderChosen({ selected, result }: Shown): TemplateResult | typeof nothing {
    if (selected === undefined || result.hits.some(({ activity }) => activity.id === selected)) return nothing;
    return html`<hyte-activity-card
      class="chosen"
      .activityId=${selected}
      .catalogue=${this.catalogue}
      .headingLevel=${this.headingLevel + 1}
    ></hyte-activity-card>`;
  }

  #renderMore(store: TrayStore, { result, searching, begun }: Shown): TemplateResult | typeof nothing {
    const { total, hits } = result;
    const shown = (result.query.offset ?? 0) + hits.length;
    // A page that is not full yet grows by itself.
    if (shown >= total || (begun && hits.length < (result.query.limit ?? PAGE))) return nothing;
    const more = (): void => {
      this.#focusFrom = hits.length;
      store.setQuery({ ...store.query, limit: hits.length + PAGE }, 'choice');
      const detail = { shown, total };
      this.dispatchEvent(new CustomEvent('hyte-list-extended', { detail, bubbles: true, composed: true }));
    };
    return html`<p class="more no-print">
      <button type="button" class="button" part="more" aria-busy=${searching ? 'true' : 'false'} @click=${more}>
        ${msg(str`Näytä lisää (${shown}/${total})`, { id: 'list.more' })}
      </button>
    </p>`;
  }

  #focusNew(from: number): void {
    const card = this.renderRoot.querySelectorAll<HTMLElement>('ol hyte-activity-card')[from] as HyteCard | undefined;
    if (!card) return;
    this.#focusFrom = undefined;
    void card.updateComplete.then(() => card.focus());
  }
}

// Only its type: which class stands behind the tag is for `define` to say.
type HyteCard = HTMLElement & { readonly updateComplete: Promise<boolean> };

declare global {
  interface HTMLElementTagNameMap {
    'hyte-activity-list': HyteActivityList;
  }
}
