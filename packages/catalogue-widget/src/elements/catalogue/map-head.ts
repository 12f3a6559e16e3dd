import type { LitElement, TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { Shown } from '../../controllers/tray-state.js';
import type { TrayStore } from '../../controllers/tray-store.js';
import { foundInWords } from '../../format/counts.js';
import { renderEmpty } from '../activity-list/empty-note.js';
import { renderRelaxed } from '../activity-list/relaxed-note.js';
import { renderSelectedFilters } from '../filters/selected-filters.js';
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
    ${renderSelectedFilters(store, catalogue, (index) => void focusNeighbour(host, index))}
    ${result.relaxed ? renderRelaxed(result, result.relaxed, store, catalogue) : nothing}
    ${result.hits.length ? nothing : renderEmpty(store, catalogue)}
  `;
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
