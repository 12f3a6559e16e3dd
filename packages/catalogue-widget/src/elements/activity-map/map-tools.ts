import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { Box } from '@hyte/search-core/geo/box.js';
import type { SearchQuery } from '@hyte/search-core/search-query.js';
import { omit } from '../filters/query-changes.js';
import { withoutPoint } from './map-labels.js';
import type { MapItem } from './providers/map-provider.js';

/** What the row under the map is drawn from. */
export interface MapTools {
  readonly query: SearchQuery;
  /** What is in view; missing while nobody has moved it. */
  readonly bounds: Box | undefined;
  /** Activities of the answer that the map cannot show. */
  readonly withoutPoint: number;
  /** Where the chosen activity serves people, in words; empty when that is not said. */
  readonly served: string;
  /** What the numbers on a printed map mean, where no list says it: from `from` on. */
  readonly key: { readonly from: number; readonly items: readonly MapItem[] };
  /** Something is chosen whose card can be gone to. */
  readonly hasCard: boolean;
  ask(query: SearchQuery): void;
  goToCard(): void;
}

/** Under the map: asking for what is in view, what no map shows, where the chosen activity serves, and how the map is used. */
export function renderMapTools(tools: MapTools): TemplateResult {
  const { query, bounds, hasCard, served } = tools;
  const { mapArea } = query;
  return html`
    <div class="tools no-print" part="tools">
      ${
        bounds && !isSame(bounds, mapArea)
          ? button(msg('Hae tältä alueelta', { id: 'map.search-here' }), () => tools.ask({ ...query, mapArea: bounds }))
          : nothing
      }
      ${
        mapArea
          ? button(msg('Hae koko kartalta', { id: 'map.search-everywhere' }), () => tools.ask(omit(query, 'mapArea')))
          : nothing
      }
      ${hasCard ? button(msg('Siirry valitun tietoihin', { id: 'map.to-card' }), () => tools.goToCard()) : nothing}
      <details class="keys">
        <summary>${msg('Kartan käyttö', { id: 'map.help' })}</summary>
        ${renderHelp()}
      </details>
    </div>
    ${served ? html`<p class="small" part="served">${msg(str`Toimii alueella: ${served}`, { id: 'map.served' })}</p>` : nothing}
    ${tools.withoutPoint ? renderWithoutPoint(tools) : nothing}
    ${tools.key.items.length ? renderKey(tools.key) : nothing}
  `;
}

function renderWithoutPoint({ query, withoutPoint: count, ask }: MapTools): TemplateResult {
  return html`<p class="small muted" part="without-point">
    ${withoutPoint(count)}
    ${
      query.mapArea === 'none'
        ? nothing
        : button(msg('Näytä vain ne', { id: 'map.show-without-point' }), () => ask({ ...query, mapArea: 'none' }))
    }
  </p>`;
}

/** On paper only. */
function renderKey({ from, items }: MapTools['key']): TemplateResult {
  return html`<ol class="key" part="key" start=${from}>
    ${items.map(({ name, detail, lang }) => html`<li><span lang=${ifDefined(lang)}>${name}</span> ${detail}</li>`)}
  </ol>`;
}

function renderHelp(): TemplateResult {
  const lines = [
    msg('Sarkain: kartan painikkeisiin ja paikkoihin', { id: 'map.help-tab' }),
    msg('Nuolinäppäimet: paikasta toiseen', { id: 'map.help-arrows' }),
    msg('+ ja −: lähennä ja loitonna, kun olet kartan paikassa', { id: 'map.help-zoom' }),
    msg('Enter: avaa paikan tai listan, Esc: sulkee listan', { id: 'map.help-enter' }),
    msg('Hiirellä: vedä karttaa, zoomaa Ctrl ja rulla', { id: 'map.help-mouse' }),
    msg('Kosketusnäytöllä: kaksi sormea, tai kartan painikkeet', { id: 'map.help-touch' }),
  ];
  return html`<ul>
    ${lines.map((line) => html`<li>${line}</li>`)}
  </ul>`;
}

function button(words: string, act: () => void): TemplateResult {
  return html`<button type="button" class="button no-print" @click=${act}>${words}</button>`;
}

function isSame(bounds: Box, area: SearchQuery['mapArea']): boolean {
  return typeof area === 'object' && JSON.stringify(bounds) === JSON.stringify(area);
}
