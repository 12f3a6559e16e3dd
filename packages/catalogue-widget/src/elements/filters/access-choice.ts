import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import { ACCESS_FEATURES } from '@hyte/catalogue-format/vocabularies/access-features.js';
import { MISSING, UNTOLD } from '@hyte/search-core/facets/access-facts.js';
import type { Facet } from '@hyte/search-core/search-engine.js';
import type { Shown } from '../../controllers/tray-state.js';
import type { TrayStore } from '../../controllers/tray-store.js';
import { facetLabel } from '../../format/facet-labels.js';
import type { Choice } from './facet-choices.js';
import { toggleValue } from './query-changes.js';

/**
 * The access features that can be chosen, with how many activities are left then: those that surely have it, and when that is enough also
 * those that do not tell. None where no activity tells of any.
 */
export function accessChoices({ values }: Facet, store: TrayStore, { result, catalogue }: Shown): Choice[] {
  const chosen = store.query.filters?.access ?? [];
  const countOf = (wanted: string): number => values.find(({ value }) => value === wanted)?.count ?? 0;
  const untoldToo = chosen.includes(UNTOLD);
  const choices = ACCESS_FEATURES.map(({ id }) => ({
    value: id,
    label: facetLabel('access', id, catalogue, store.language),
    count: untoldToo ? result.total - countOf(MISSING + id) : countOf(id),
    selected: chosen.includes(id),
  }));
  const isTold = values.some(({ value }) => value !== UNTOLD);
  return isTold ? choices.filter(({ count, selected }) => count > 0 || selected) : [];
}

/** Under the features: whether they must be sure, or what does not tell is shown too. */
export function renderUntoldToo(store: TrayStore): TemplateResult {
  return html`<label class="check untold">
    <input
      type="checkbox"
      aria-describedby="untold-means"
      .checked=${store.query.filters?.access?.includes(UNTOLD) ?? false}
      @change=${() => store.setQuery(toggleValue(store.query, 'access', UNTOLD), 'choice')}
    />
    <span>
      ${msg('Myös ne, jotka eivät kerro', { id: 'filters.access-untold' })}
      <span class="small muted means" id="untold-means">
        ${msg('Kortti neuvoo, mitä kannattaa kysyä. Muuten näet vain ne, joissa nämä ovat varmasti.', { id: 'filters.access-untold-means' })}
      </span>
    </span>
  </label>`;
}
