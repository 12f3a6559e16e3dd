import { html, nothing, type TemplateResult } from 'lit';
import { msg, str } from '@lit/localize';
import type { Catalogue, Source } from '@hyte/catalogue-format/generated/catalogue.js';
import type { InterfaceLanguage } from '../../controllers/tray-store.js';
import { formatDay } from '../../format/locale.js';
import { webLink } from '../../format/safe-link.js';
import { sourceAgeInWords } from '../../format/source-age.js';
import { localized } from '../localized.js';

/** Where the facts come from and how new they are, as the licences ask. */
export function renderSources(
  { sources = [], generated }: Catalogue,
  language: InterfaceLanguage,
): TemplateResult | typeof nothing {
  if (!sources.length && !generated) return nothing;
  const day = generated && formatDay(generated, language, { day: 'numeric', month: 'numeric', year: 'numeric' });
  return html`<div class="sources small muted" part="sources">
    ${day ? html`<p>${msg(str`Tiedot päivitetty ${day}`, { id: 'tray.updated' })}</p>` : nothing}
    ${
      sources.length
        ? html`<details>
            <summary>${msg('Tietolähteet', { id: 'tray.sources' })}</summary>
            <ul>
              ${sources.map((source) => html`<li>${renderSource(source, language)}</li>`)}
            </ul>
          </details>`
        : nothing
    }
  </div>`;
}

function renderSource(source: Source, language: InterfaceLanguage): TemplateResult {
  const { name, url, licence, attribution } = source;
  const age = sourceAgeInWords(source, language);
  const words = localized(attribution ?? name, language);
  const [page, terms] = [webLink(url), webLink(licence?.url)];
  return html`${page ? html`<a href=${page}>${words}</a>` : words}${
    licence ? html` (${terms ? html`<a href=${terms}>${licence.name}</a>` : licence.name})` : nothing
  }${age ? ` – ${age}` : nothing}`;
}
