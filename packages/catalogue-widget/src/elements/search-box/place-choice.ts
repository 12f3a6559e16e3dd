import { html, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';
import { isShown } from '../../controllers/tray-state.js';
import { isLocked, type TrayStore } from '../../controllers/tray-store.js';
import type { choicesFor } from '../filters/choices-loader.js';

/**
 * The native choice of one municipality. `undefined` when there is nothing to choose: the embed fixes it, or the
 * catalogue names only one. While the catalogue is on its way it stands there already, so that nothing moves; what it offers comes with
 * everything else that can be chosen, behind the list.
 */
export function placeChoice(store: TrayStore, choices: ReturnType<typeof choicesFor>): TemplateResult | undefined {
  const { state, query, language } = store;
  if (state.status === 'failed' || isLocked(store, 'municipality')) return undefined;
  const places = (isShown(state) && state.catalogue.municipalities) || [];
  if (isShown(state) && places.length < 2) return undefined;
  const chosen = query.filters?.municipality ?? [];
  return html`<div class="place">
    <label for="place">${msg('Missä?', { id: 'search.place' })}</label>
    <select id="place" part="place" class="field" @change=${(event: Event) => choices?.choosePlace(event, store)}>
      <option value="" ?selected=${chosen.length === 0}>${msg('Koko alue', { id: 'search.anywhere' })}</option>
      ${choices?.renderPlaces(places, chosen, language)}
    </select>
  </div>`;
}
