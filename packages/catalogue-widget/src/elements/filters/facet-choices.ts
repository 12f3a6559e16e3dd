import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { Facet } from '@hyte/search-core/search-engine.js';
import type { Shown } from '../../controllers/tray-state.js';
import type { TrayStore } from '../../controllers/tray-store.js';
import { facetLabel, inShownOrder } from '../../format/facet-labels.js';
import { keepLetters } from '../keep-letters.js';
import { toggleValue } from './query-changes.js';

/** Values shown before "Näytä kaikki", and how many more there must be for it to be worth a button. */
const FIRST = 8;
const WORTH_HIDING = 4;

/** How far a person has opened a long list of values. */
export interface LongList {
  readonly all: boolean;
  readonly typed: string;
}

/** One value of a facet as it can be chosen. */
export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly count: number;
  readonly selected: boolean;
}

/** The values of a facet that have hits or are chosen, in the order to show them. Values without a label are left out. */
export function choicesOf(facet: Facet | undefined, store: TrayStore, { catalogue }: Shown): Choice[] {
  if (!facet) return [];
  const { language } = store;
  const chosen = store.query.filters?.[facet.name] ?? [];
  const byValue = new Map<string, Choice>();
  for (const { value, count } of facet.values) {
    const label = facetLabel(facet.name, value, catalogue, language);
    const selected = chosen.includes(value);
    if (label && (count > 0 || selected)) byValue.set(value, { value, label, count, selected });
  }
  const labelOf = (value: string): string => byValue.get(value)?.label ?? '';
  return inShownOrder(facet.name, [...byValue.keys()], labelOf, language).map((value) => byValue.get(value) as Choice);
}

/** Check boxes of one facet. `setLong` remembers what the person does to a long list. */
export function renderFacet(
  facet: Facet,
  choices: readonly Choice[],
  store: TrayStore,
  {
    legend,
    legendHidden,
    long,
    setLong,
    foot,
  }: {
    readonly legend: string;
    readonly legendHidden: boolean;
    readonly long: LongList;
    readonly setLong: (long: LongList) => void;
    /** Instead of how many say nothing. */
    readonly foot?: TemplateResult | undefined;
  },
): TemplateResult {
  const isLong = choices.length >= FIRST + WORTH_HIDING;
  const typed = long.typed.trim().toLowerCase();
  const shown =
    !isLong || long.all
      ? choices.filter(({ label, selected }) => selected || label.toLowerCase().includes(typed))
      : choices.filter(({ selected }, index) => selected || index < FIRST);
  return html`<fieldset>
    <legend class=${legendHidden ? 'visually-hidden' : ''}>${legend}</legend>
    ${
      isLong && long.all
        ? html`<input
            class="field"
            type="search"
            autocomplete="off"
            aria-label=${msg(str`Etsi: ${legend}`, { id: 'filters.find' })}
            placeholder=${msg('Etsi listasta', { id: 'filters.find-placeholder' })}
            .value=${long.typed}
            @input=${(event: InputEvent) => setLong({ ...long, typed: (event.target as HTMLInputElement).value })}
            @keydown=${keepLetters}
          />`
        : nothing
    }
    ${shown.map(
      ({ value, label, count, selected }) =>
        html`<label class="check">
          <input
            type="checkbox"
            .checked=${selected}
            @change=${() => store.setQuery(toggleValue(store.query, facet.name, value), 'choice')}
          />
          <span>${label} <span class="count">${count}</span></span>
        </label>`,
    )}
    ${
      isLong
        ? html`<button type="button" class="button quiet" @click=${() => setLong({ all: !long.all, typed: '' })}>
            ${
              long.all
                ? msg('Näytä vähemmän', { id: 'filters.fewer' })
                : msg(str`Näytä kaikki (${choices.length})`, { id: 'filters.all' })
            }
          </button>`
        : nothing
    }
    ${
      foot ??
      (facet.unknown > 0
        ? html`<p class="small muted">${msg(str`${facet.unknown} ei kerro`, { id: 'filters.unknown' })}</p>`
        : nothing)
    }
  </fieldset>`;
}
