import type { LitElement, TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { msg } from '@lit/localize';
import type { Shown } from '../../controllers/tray-state.js';
import type { TrayStore } from '../../controllers/tray-store.js';
import { foundInWords } from '../../format/counts.js';
import { mapWanted } from '../activity-map/map-wanted.js';
import { renderEmpty } from '../activity-list/empty-note.js';
import { renderRelaxed } from '../activity-list/relaxed-note.js';
import { renderSelectedFilters } from '../filters/selected-filters.js';
import { heading } from '../heading.js';
import { renderRetry } from './retry-button.js';

/** Above a map without a list: what a list would say first. `host` draws it, and has its focus mended when a chip goes. */
export function renderMapHead(
  store: TrayStore,
  { result, catalogue }: Shown,
  headingLevel: number,
  host: LitElement,
): TemplateResult {
  return html`
    ${heading(headingLevel, foundInWords(result), 'title')}
    ${renderSelectedFilters(store, catalogue, (index) => void focusNeighbour(host, index))}
    ${result.relaxed ? renderRelaxed(result, result.relaxed, store, catalogue) : nothing}
    ${result.hits.length ? nothing : renderEmpty(store, catalogue)} ${renderMissing(host)}
  `;
}

/** Hosts whose map could not be had. */
const mapless = new WeakSet<LitElement>();

/** The element of the map says itself what goes wrong in it; when it could not be loaded, nothing would stand there. Each drawing tries again, and so does a button. */
function renderMissing(host: LitElement): TemplateResult | typeof nothing {
  void mapWanted()?.then((part) => {
    const defined = part !== undefined;
    if (defined !== mapless.has(host)) return;
    if (defined) mapless.delete(host);
    else mapless.add(host);
    host.requestUpdate();
  });
  if (!mapless.has(host)) return nothing;
  return html`<div class="notice" part="notice">
    <p>${msg('Kartta ei auennut. Samat toiminnat ovat listassa.', { id: 'map.failed' })}</p>
    ${renderRetry({ reload: () => host.requestUpdate() })}
  </div>`;
}

/** The chip that was used is gone after the next drawing: the one in its place has the focus, or the heading. */
async function focusNeighbour(host: LitElement, index: number): Promise<void> {
  await Promise.resolve();
  host.requestUpdate();
  await host.updateComplete;
  const chips = [...host.renderRoot.querySelectorAll<HTMLElement>('.map-head .selected button')];
  const title = host.renderRoot.querySelector<HTMLElement>('.map-head .title');
  if (title && !chips.length) title.tabIndex = -1;
  (chips[index] ?? chips.at(-1) ?? title)?.focus();
}
