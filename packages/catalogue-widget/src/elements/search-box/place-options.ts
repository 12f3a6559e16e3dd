import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { Catalogue } from '@hyte/catalogue-format/generated/catalogue.js';
import { localize } from '@hyte/catalogue-format/localize.js';
import type { InterfaceLanguage, TrayStore } from '../../controllers/tray-store.js';
import { withFacet } from '../filters/query-changes.js';

type Places = NonNullable<Catalogue['municipalities']>;

/** The municipalities to choose from, by the alphabet. There may be three hundred of them, which typing does not change. */
export function renderPlaces(places: Places, chosen: readonly string[], language: InterfaceLanguage): unknown {
  return guard([places, language, chosen.join()], () => {
    const options = inOrder(places, language).map(
      ({ code, name }): TemplateResult =>
        html`<option value=${code} .selected=${chosen.length === 1 && code === chosen[0]}>${name}</option>`,
    );
    const several = msg(str`${chosen.length} kuntaa`, { id: 'search.several-places' });
    return html`${chosen.length > 1 ? html`<option selected disabled>${several}</option>` : nothing}${options}`;
  });
}

/** Asks for the municipality that was chosen, or for the whole area. */
export function choosePlace({ target }: Event, store: TrayStore): void {
  const { value } = target as HTMLSelectElement;
  store.setQuery(withFacet(store.query, 'municipality', value ? [value] : []), 'choice');
}

function inOrder(places: Places, language: InterfaceLanguage): { code: string; name: string }[] {
  const { compare } = new Intl.Collator([language, 'fi']);
  return places
    .map(({ code, name }) => ({ code, name: localize(name, language).text || code }))
    .sort((a, b) => compare(a.name, b.name));
}
