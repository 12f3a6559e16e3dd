import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';
import ListIcon from 'lucide/dist/esm/icons/list.mjs';
import MapIcon from 'lucide/dist/esm/icons/map.mjs';
import { isShown, type Shown } from '../../controllers/tray-state.js';
import type { TrayStore } from '../../controllers/tray-store.js';
import { mapWanted } from '../activity-map/map-wanted.js';
import { styledChoicesFor } from '../filters/choices-loader.js';
import { icon } from '../icon.js';
import type { Layout } from './attributes.js';
import { renderFailed } from './failed-notice.js';

/** What the parts of a tray are drawn from. */
export interface TrayParts {
  readonly store: TrayStore;
  /** Draws again when what is said beside the list has been loaded. */
  readonly host: LitElement;
  /** Level of the first headings inside. */
  readonly headingLevel: number;
  readonly view: Layout;
  chooseView(view: Layout): void;
}

/** Before the language of the interface is there: the content of the page, and room for what comes. */
export function renderWaiting(): TemplateResult {
  return html`<slot></slot>
    <div class="room"></div>`;
}

/** A layout of the web editor's own: only what is said about the catalogue itself is added. */
export function renderComposed({ store, host }: TrayParts): TemplateResult {
  const { state } = store;
  const beside = styledChoicesFor(host);
  return html`
    ${state.status === 'failed' ? html`${renderFailed(store)}${beside?.renderAdviceOf(store)}` : nothing}
    ${isShown(state) ? renderNotices(store, state, beside) : nothing}
    <slot></slot>
    ${isShown(state) ? beside?.renderFoot(store, state) : nothing}
  `;
}

/**
 * The whole tray. The page's own content stays visible until there is something to show instead; while loading it stands
 * below, where nothing moves when it goes.
 */
export function renderTray(parts: TrayParts, both: boolean): TemplateResult {
  const { store, host } = parts;
  const { state } = store;
  const shown = isShown(state) ? state : undefined;
  const beside = styledChoicesFor(host);
  const failed = state.status === 'failed';
  return html`<div class="tray" part="tray">
    <div class="top" ?hidden=${failed}>
      <slot name="search"><hyte-search-box></hyte-search-box></slot>
      <slot name="themes"><hyte-theme-row></hyte-theme-row></slot>
    </div>
    ${failed ? html`${renderFailed(store)}<slot></slot>` : nothing}
    ${shown ? renderNotices(store, shown, beside) : nothing}
    <div class="columns">
      ${failed ? nothing : renderColumns(parts, both)}
      <div class="advice-place"><slot name="advice">${beside?.renderAdviceOf(store)}</slot></div>
    </div>
    ${state.status === 'loading' ? html`<slot></slot>` : nothing}
    ${shown ? html`<div class="foot">${beside?.renderFoot(store, shown)}</div>` : nothing}
  </div>`;
}

/** Above the list. When the part with the words is missing, a search that was not answered must still be told of. */
function renderNotices(
  store: TrayStore,
  shown: Shown,
  beside: ReturnType<typeof styledChoicesFor>,
): TemplateResult | typeof nothing {
  if (beside) return beside.renderNotices(store, shown);
  return shown.unanswered ? renderFailed(store) : nothing;
}

function renderColumns(parts: TrayParts, both: boolean): TemplateResult {
  const { store, headingLevel, view, host } = parts;
  const { state } = store;
  if (both || view === 'map') void mapWanted();
  const map = html`<hyte-activity-map></hyte-activity-map>`;
  const list = html`<hyte-activity-list heading-level=${headingLevel}></hyte-activity-list>`;
  // Asks for the map, so only where there is one.
  const head = (): unknown =>
    isShown(state) ? styledChoicesFor(host)?.renderMapHead(store, state, headingLevel, host) : nothing;
  return html`
    <div class="filters">
      <slot name="filters"><hyte-filters heading-level=${headingLevel}></hyte-filters></slot>
    </div>
    <div class="results">
      ${both ? nothing : renderViews(parts)}
      <slot name="results"
        >${both ? [map, list] : view === 'map' ? [html`<div class="map-head">${head()}</div>`, map, chosenCard(parts)] : list}</slot
      >
    </div>
  `;
}

/** Where there is no list, what is chosen on the map opens below it. */
function chosenCard({ store, headingLevel }: TrayParts): TemplateResult | typeof nothing {
  const { state } = store;
  if (!isShown(state) || state.selected === undefined) return nothing;
  return html`<hyte-activity-card
    class="chosen"
    .activityId=${state.selected}
    .headingLevel=${headingLevel + 1}
    open
  ></hyte-activity-card>`;
}

function renderViews({ view, chooseView }: TrayParts): TemplateResult {
  const button = (name: Layout, picture: typeof ListIcon, words: string): TemplateResult =>
    html`<button
      type="button"
      class="chip"
      aria-pressed=${view === name}
      @click=${() => {
        chooseView(name);
      }}
    >
      ${icon(picture)} ${words}
    </button>`;
  return html`<div class="views" part="views" role="group" aria-label=${msg('Näkymä', { id: 'tray.views' })}>
    ${button('list', ListIcon, msg('Lista', { id: 'tray.list' }))}
    ${button('map', MapIcon, msg('Kartta', { id: 'tray.map' }))}
  </div>`;
}
