import { html, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { msg, str } from '@lit/localize';
import type { Catalogue } from '@hyte/catalogue-format/generated/catalogue.js';
import { localize } from '@hyte/catalogue-format/localize.js';
import { isShown } from '../../controllers/tray-state.js';
import { isLocked, type InterfaceLanguage, type TrayStore } from '../../controllers/tray-store.js';

/**
 * The native choice of one municipality. `undefined` when there is nothing to choose: the embed fixes it, or the
 * catalogue names only one. While the catalogue is on its way it stands there already, so that nothing moves.
 */
export function placeChoice(store: TrayStore): TemplateResult | undefined {
  const { state, query, language } = store;
  if (state.status === 'failed' || isLocked(store, 'municipality')) return undefined;
  const places = (isShown(state) && state.catalogue.municipalities) || [];
  if (isShown(state) && places.length < 2) return undefined;
  const chosen = query.filters?.municipality ?? [];
  const [only = ''] = chosen;
  const choose = (event: Event): void => {
    const { value } = event.target as HTMLSelectElement;
    const { municipality: _, ...others } = query.filters ?? {};
    store.setQuery({ ...query, filters: value ? { ...others, municipality: [value] } : others }, 'choice');
  };
  const several = msg(str`${chosen.length} kuntaa`, { id: 'search.several-places' });
  return html`<div class="place">
    <label for="place">${msg('Missä?', { id: 'search.place' })}</label>
    <select id="place" part="place" class="field" @change=${choose}>
      <option value="" ?selected=${chosen.length === 0}>${msg('Koko alue', { id: 'search.anywhere' })}</option>
      ${chosen.length > 1 ? html`<option selected disabled>${several}</option>` : ''}
      ${
        // There may be three hundred of them, which typing does not change.
        guard([places, language, chosen.join()], () =>
          inOrder(places, language).map(
            ({ code, name }) =>
              html`<option value=${code} .selected=${chosen.length === 1 && code === only}>${name}</option>`,
          ),
        )
      }
    </select>
  </div>`;
}

function inOrder(
  places: NonNullable<Catalogue['municipalities']>,
  language: InterfaceLanguage,
): { code: string; name: string }[] {
  const { compare } = new Intl.Collator([language, 'fi']);
  return places
    .map(({ code, name }) => ({ code, name: localize(name, language).text || code }))
    .sort((a, b) => compare(a.name, b.name));
}
