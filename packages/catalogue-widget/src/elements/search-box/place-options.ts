import { html, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { Catalogue } from '@hyte/catalogue-format/generated/catalogue.js';
import { localize } from '@hyte/catalogue-format/localize.js';
import type { InterfaceLanguage } from '../../controllers/tray-store.js';

type Places = NonNullable<Catalogue['municipalities']>;

/** The municipalities to choose from, by the alphabet. There may be three hundred of them, which typing does not change. */
export function renderPlaces(places: Places, chosen: readonly string[], language: InterfaceLanguage): unknown {
  return guard([places, language, chosen.join()], () =>
    inOrder(places, language).map(
      ({ code, name }): TemplateResult =>
        html`<option value=${code} .selected=${chosen.length === 1 && code === chosen[0]}>${name}</option>`,
    ),
  );
}

function inOrder(places: Places, language: InterfaceLanguage): { code: string; name: string }[] {
  const { compare } = new Intl.Collator([language, 'fi']);
  return places
    .map(({ code, name }) => ({ code, name: localize(name, language).text || code }))
    .sort((a, b) => compare(a.name, b.name));
}
