import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import ChevronDown from 'lucide/dist/esm/icons/chevron-down.mjs';
import SlidersHorizontal from 'lucide/dist/esm/icons/sliders-horizontal.mjs';
import type { FacetName } from '@hyte/search-core/search-query.js';
import { choicesIn } from '../../controllers/query-rules.js';
import { isShown, type Shown } from '../../controllers/tray-state.js';
import { isLocked, type TrayStore } from '../../controllers/tray-store.js';
import { activitiesInWords } from '../../format/counts.js';
import { areOrganisersExpected } from '../../sources/organiser-names.js';
import { heading } from '../heading.js';
import { icon } from '../icon.js';
import { checkStyles } from '../styles/checks.js';
import { quietButtonStyles } from '../styles/quiet-button.js';
import { sharedStyles } from '../styles/shared-styles.js';
import { TrayElement } from '../tray-element.js';
import { accessChoices, renderUntoldToo } from './access-choice.js';
import { AgeChoice } from './age-choice.js';
import { chosenValues, isLowCost, toggleLowCost } from './choice-changes.js';
import { DayRange } from './day-range.js';
import { choicesOf, renderFacet, type LongList } from './facet-choices.js';
import { DEFAULT_FILTERS, groupsOf, parseFilterNames, type FilterGroup, type FilterName } from './filter-groups.js';
import { filterLabel } from './filter-labels.js';
import { filtersStyles } from './filters-styles.js';
import { NearChoice } from './near-choice.js';
import { countWhen } from './query-changes.js';
import { selectedFilters } from './selected-filters.js';
import { renderWhen } from './when-choices.js';

/**
 * The filters of a tray: one disclosure a question, with the number of activities behind every choice. A choice takes
 * effect at once. Facets that the embed locks are not shown.
 *
 * @customElement hyte-filters
 * @attr {string} catalogue - Id of the `<hyte-catalogue>` this belongs to, when it is not around it
 * @csspart toggle - The button that opens and closes the filters where they are folded away
 * @csspart group - One disclosure
 */
export class HyteFilters extends TrayElement {
  static override styles = [...sharedStyles, quietButtonStyles, checkStyles, filtersStyles];

  /**
   * Which filters are shown, in this order: `age targetGroup when near price form channel signUp language access lifeSituation
   * organiser organiserKind theme municipality county kind lowCost`.
   */
  @property() facets?: string;

  /** Level of the heading, 1–6. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  /** Folds the filters away behind one button. A `<hyte-catalogue>` around does it by itself where there is no room. */
  @property({ type: Boolean, reflect: true }) collapsible = false;

  @state() private opened = false;
  @state() private longLists: ReadonlyMap<FacetName, LongList> = new Map();

  readonly #age = new AgeChoice(this);
  readonly #days = new DayRange(this);
  readonly #near = new NearChoice(this);
  #filters: readonly FilterName[] = DEFAULT_FILTERS;

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (!changed.has('facets')) return;
    const { names, unknown } = parseFilterNames(this.facets ?? '');
    this.#filters = names.length ? names : DEFAULT_FILTERS;
    if (unknown.length)
      console.warn(`[hyte] unknown-facet: facets="${unknown.join(' ')}" is not known, so it is left out.`, this);
  }

  protected override concerns({ state, query, language, locked }: TrayStore): readonly unknown[] {
    return [state, choicesIn(query), language, locked];
  }

  protected override render(): TemplateResult {
    const { store } = this.tray;
    const shown = store && isShown(store.state) && !store.state.begun ? store.state : undefined;
    return html`<div class="hyte no-print">
      ${store && shown ? this.#renderToggle(store, shown) : nothing}
      <div id="panel" class="panel ${this.opened ? 'open' : ''}">
        ${heading(this.headingLevel, msg('Rajaa', { id: 'filters.title' }), 'subtitle')}
        ${store && shown ? groupsOf(this.#filters).map((group) => this.#renderGroup(group, store, shown)) : nothing}
        ${
          store && shown
            ? html`<button type="button" class="button primary done" @click=${this.#onDone}>
                ${msg(str`Näytä ${activitiesInWords(shown.result.total)}`, { id: 'filters.done' })}
              </button>`
            : nothing
        }
      </div>
    </div>`;
  }

  #renderToggle(store: TrayStore, { catalogue, result }: Shown): TemplateResult {
    const chosen = selectedFilters(store, catalogue).length;
    const title = msg('Rajaa', { id: 'filters.title' });
    return html`<button
      type="button"
      class="button toggle"
      part="toggle"
      aria-expanded=${this.opened}
      aria-controls="panel"
      @click=${() => (this.opened = !this.opened)}
    >
      ${icon(SlidersHorizontal)}
      <span>${chosen ? `${title} (${chosen})` : title} · ${activitiesInWords(result.total)}</span>
      ${icon(ChevronDown)}
    </button>`;
  }

  #renderGroup({ id, filters }: FilterGroup, store: TrayStore, shown: Shown): TemplateResult | typeof nothing {
    if (id === 'lowCost') return isLocked(store, 'price') ? nothing : this.#renderLowCost(store);
    const parts = filters
      .map((name) => this.#renderFilter(name, filters.length > 1, store, shown))
      .filter((part) => part !== nothing);
    // Names of organisers may come last: what is below must not move then.
    if (parts.length === 0 && !(id === 'organiser' && areOrganisersExpected(shown.catalogue))) return nothing;
    const chosen = filters.reduce((sum, name) => sum + countChosen(name, store), 0);
    return html`<details part="group">
      <summary>
        <span class="question">${filterLabel(id)}</span>
        ${chosen ? html`<span class="chosen small">${msg(str`${chosen} valittu`, { id: 'filters.chosen' })}</span>` : nothing}
        ${icon(ChevronDown)}
      </summary>
      <div class="choices">${parts}</div>
    </details>`;
  }

  #renderFilter(name: FilterName, among: boolean, store: TrayStore, shown: Shown): TemplateResult | typeof nothing {
    if (name === 'when') return renderWhen(store, this.#days);
    if (name === 'near') return this.#near.render(store);
    if (name === 'lowCost' || isLocked(store, name)) return nothing;
    const facet = shown.result.facets[name];
    if (name === 'age') return this.#age.render(facet, store);
    const isAccess = name === 'access';
    const choices = facet && isAccess ? accessChoices(facet, store, shown) : choicesOf(facet, store, shown);
    if (!facet || choices.length === 0) return nothing;
    return renderFacet(facet, choices, store, {
      legend: filterLabel(name),
      legendHidden: !among,
      long: this.longLists.get(name) ?? { all: false, typed: '' },
      setLong: (long) => (this.longLists = new Map(this.longLists).set(name, long)),
      foot: isAccess ? renderUntoldToo(store) : undefined,
    });
  }

  #renderLowCost(store: TrayStore): TemplateResult {
    return html`<label class="check low-cost">
      <input
        type="checkbox"
        aria-describedby="low-cost-means"
        .checked=${isLowCost(store.query)}
        @change=${() => store.setQuery(toggleLowCost(store.query), 'choice')}
      />
      <span>
        <span class="question">${filterLabel('lowCost')}</span>
        <span class="small muted means" id="low-cost-means">
          ${msg('Maksuton, Kaikukortilla tai lainavälineillä', { id: 'filters.low-cost-means' })}
        </span>
      </span>
    </label>`;
  }

  #onDone = async (): Promise<void> => {
    this.opened = false;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.toggle')?.focus();
  };
}

function countChosen(name: FilterName, { query }: TrayStore): number {
  if (name === 'when') return countWhen(query.when);
  if (name === 'near') return query.near ? 1 : 0;
  return name === 'lowCost' ? 0 : chosenValues(query, name).length;
}

declare global {
  interface HTMLElementTagNameMap {
    'hyte-filters': HyteFilters;
  }
}
