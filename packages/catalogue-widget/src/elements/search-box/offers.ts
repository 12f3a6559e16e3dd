import { html, nothing, type TemplateResult } from 'lit';
import { msg, str } from '@lit/localize';
import type { FilterOffer } from '@hyte/search-core/search-engine.js';
import type { Shown } from '../../controllers/tray-state.js';
import { isLocked, type TrayStore } from '../../controllers/tray-store.js';
import { facetLabel } from '../../format/facet-labels.js';
import { weekdayName } from '../../format/times.js';
import { alsoAt } from '../filters/choice-changes.js';
import { toggleValue } from '../filters/query-changes.js';
import { timeOfDayLabel } from '../filters/selected-filters.js';

/** Below the field: a spelling that has hits, and words that could be filters instead (a place, an audience, a weekday). */
export function renderOffers(store: TrayStore, { catalogue, result }: Shown): TemplateResult | typeof nothing {
  const { didYouMean } = result;
  const offers = result.recognised.filter((offer) => !isFixed(store, offer));
  if (!didYouMean && !offers.length) return nothing;
  const correct = (event: Event): void => {
    store.setQuery({ ...store.query, text: didYouMean ?? '' }, 'choice');
    leave(event);
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
      const label = labelOf(offer, store, catalogue);
      return html`<button type="button" class="chip" @click=${(event: Event) => take(store, offer, event)}>
        ${msg(str`Rajaa: ${label}`, { id: 'search.offer' })}
      </button>`;
    })}
  </div>`;
}

function labelOf({ facet, value, when }: FilterOffer, { language }: TrayStore, catalogue: Shown['catalogue']): string {
  if (facet) return facetLabel(facet, value, catalogue, language);
  const days = when.weekdays?.map((day) => weekdayName(day, language, 'long')) ?? [];
  return [...days, ...(when.times ?? []).map(timeOfDayLabel)].join('–');
}

/** True when it is chosen already, or the embed has chosen. */
function isFixed(store: TrayStore, { facet, value }: FilterOffer): boolean {
  if (!facet) return false;
  return isLocked(store, facet) || (store.query.filters?.[facet]?.includes(value) ?? false);
}

/** The filter replaces the words, and what is left of them: the plus of `65+`. */
function take(store: TrayStore, offer: FilterOffer, event: Event): void {
  const { text = '', ...rest } = store.query;
  const written = offer.word.replace(/[$()*+./?[\\\]^{|}]/g, '\\$&');
  const others = text.replace(new RegExp(`(^|[^\\p{L}\\p{N}])${written}(?![\\p{L}\\p{N}])`, 'u'), '$1 ');
  const left = others.match(/\S*[\p{L}\p{N}]\S*/gu);
  const query = offer.facet ? toggleValue(rest, offer.facet, offer.value) : alsoAt(rest, offer.when);
  store.setQuery(left ? { ...query, text: left.join(' ') } : query, 'choice');
  leave(event);
}

/** The button goes: who pressed it by a key goes on in the field. A finger would get the keyboard of the phone over the list. */
function leave({ currentTarget, detail }: Event & { readonly detail?: number }): void {
  if (detail === 0) ((currentTarget as Element).getRootNode() as ShadowRoot).querySelector('input')?.focus();
}
