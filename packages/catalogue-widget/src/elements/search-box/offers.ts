import { html, nothing, type TemplateResult } from 'lit';
import { msg, str } from '@lit/localize';
import type { FilterOffer } from '@hyte/search-core/search-engine.js';
import type { Shown } from '../../controllers/tray-state.js';
import { isLocked, type TrayStore } from '../../controllers/tray-store.js';
import { facetLabel } from '../../format/facet-labels.js';
import { toggleValue } from '../filters/query-changes.js';

/** Below the field: a spelling that has hits, and words that could be filters instead (a place, an audience). */
export function renderOffers(store: TrayStore, { catalogue, result }: Shown): TemplateResult | typeof nothing {
  const { didYouMean } = result;
  const offers = result.recognised.filter((offer) => !isLocked(store, offer.facet) && !isChosen(store, offer));
  if (!didYouMean && !offers.length) return nothing;
  const correct = (): void => {
    store.setQuery({ ...store.query, text: didYouMean ?? '' }, 'choice');
  };
  return html`<div class="offers">
    ${
      didYouMean
        ? html`<button type="button" class="chip" @click=${correct}>
            ${msg(str`Tarkoititko: ${didYouMean}?`, { id: 'search.did-you-mean' })}
          </button>`
        : nothing
    }
    ${offers.map((offer) => {
      const label = facetLabel(offer.facet, offer.value, catalogue, store.language);
      return html`<button type="button" class="chip" @click=${() => take(store, offer)}>
        ${msg(str`Rajaa: ${label}`, { id: 'search.offer' })}
      </button>`;
    })}
  </div>`;
}

function isChosen(store: TrayStore, { facet, value }: FilterOffer): boolean {
  return store.query.filters?.[facet]?.includes(value) ?? false;
}

/** The filter replaces the words, and what is left of them: the plus of `65+`. */
function take(store: TrayStore, { facet, value, word }: FilterOffer): void {
  const { text = '', ...rest } = store.query;
  const written = word.replace(/[$()*+./?[\\\]^{|}]/g, '\\$&');
  const others = text.replace(new RegExp(`(^|[^\\p{L}\\p{N}])${written}(?![\\p{L}\\p{N}])`, 'u'), '$1 ');
  const left = others.match(/\S*[\p{L}\p{N}]\S*/gu);
  const query = toggleValue(rest, facet, value);
  store.setQuery(left ? { ...query, text: left.join(' ') } : query, 'choice');
}
