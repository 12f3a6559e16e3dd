import type { LitElement, TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { Shown } from '../../controllers/tray-state.js';
import type { TrayStore } from '../../controllers/tray-store.js';
import { foundInWords } from '../../format/counts.js';
import { renderMapFailed } from '../activity-map/map-failed.js';
import { mapWanted } from '../activity-map/map-wanted.js';
import { renderEmpty } from '../activity-list/empty-note.js';
import { renderRelaxed } from '../activity-list/relaxed-note.js';
import { focusNeighbour, renderSelectedFilters } from '../filters/selected-filters.js';
import { heading } from '../heading.js';

/** Above a map without a list: what a list would say first. `host` draws it, and has its focus mended when a chip goes. */
export function renderMapHead(
  store: TrayStore,
  { result, catalogue }: Shown,
  headingLevel: number,
  host: LitElement,
): TemplateResult {
  return html`
    ${heading(headingLevel, foundInWords(result), 'title')}
    ${renderSelectedFilters(store, catalogue, (index) => void keepFocus(host, index))}
    ${result.relaxed ? renderRelaxed(result, result.relaxed, store, catalogue) : nothing}
    ${result.hits.length ? nothing : renderEmpty(store, catalogue)} ${renderMissing(host)}
  `;
}

/**
 * The element of the map says itself what goes wrong in it; when it could not be loaded, nothing would stand there. Each drawing asks for
 * it, so what comes of that is shown without another one.
 */
function renderMissing(host: LitElement): TemplateResult {
  void mapWanted()?.then((part) => {
    host.renderRoot.querySelector('.map-missing')?.toggleAttribute('hidden', part !== undefined);
  });
  return html`<div class="notice map-missing" part="notice" hidden>
    ${renderMapFailed(() => host.requestUpdate())}
  </div>`;
}

/** The chip that was used is gone after the next drawing. */
async function keepFocus(host: LitElement, index: number): Promise<void> {
  host.requestUpdate();
  await host.updateComplete;
  const head = host.renderRoot.querySelector('.map-head');
  if (head) focusNeighbour(head, index);
}
