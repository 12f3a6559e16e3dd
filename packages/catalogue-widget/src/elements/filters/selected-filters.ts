import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import X from 'lucide/dist/esm/icons/x.mjs';
import type { Catalogue } from '@hyte/catalogue-format/generated/catalogue.js';
import { FACET_NAMES, type FacetName, type SearchQuery, type TimeOfDay } from '@hyte/search-core/search-query.js';
import type { InterfaceLanguage, TrayStore } from '../../controllers/tray-store.js';
import { distanceInWords } from '../../format/distance.js';
import { facetLabel } from '../../format/facet-labels.js';
import { finnishTime } from '../../format/finnish-time.js';
import { capitalise } from '../../format/locale.js';
import { originInWords } from '../../format/origin.js';
import { dayInWords, weekdayName } from '../../format/times.js';
import { icon } from '../icon.js';
import { chosenValues, isLowCost, toggleTime, toggleWeekday, withoutDays, withoutFilters } from './choice-changes.js';
import { toggleValue, withFacet, withoutNear } from './query-changes.js';
import { renderUnknown } from './unknown-notes.js';

/** One filter the person has chosen: its name, and the query that is left when it is removed. */
export interface SelectedFilter {
  readonly label: string;
  readonly without: SearchQuery;
}

/** What the person has chosen, in a steady order; filters the embed locks are not theirs to remove. Call while rendering. */
export function selectedFilters(
  { query, language, locked }: Pick<TrayStore, 'query' | 'language' | 'locked'>,
  catalogue: Catalogue | undefined,
): SelectedFilter[] {
  const open = FACET_NAMES.filter((facet) => !locked?.[facet]?.length);
  return [
    ...open.flatMap((facet) => facetFilters(query, facet, catalogue, language)),
    ...whenFilters(query, language),
    ...distanceFilter(query, language),
    ...nearFilter(query, catalogue, language),
    ...mapAreaFilter(query),
  ].filter(({ label }) => label);
}

function facetFilters(
  query: SearchQuery,
  facet: FacetName,
  catalogue: Catalogue | undefined,
  language: InterfaceLanguage,
): SelectedFilter[] {
  if (facet === 'price' && isLowCost(query)) return [{ label: lowCostLabel(), without: withFacet(query, facet, []) }];
  return chosenValues(query, facet).map((value) => ({
    label: facetLabel(facet, value, catalogue, language),
    without: toggleValue(query, facet, value),
  }));
}

function whenFilters(query: SearchQuery, language: InterfaceLanguage): SelectedFilter[] {
  const { weekdays = [], times = [], from, to } = query.when ?? {};
  const today = finnishTime().slice(0, 10);
  const day = (each: string | undefined): string => (each ? dayInWords(each, today, language) : '');
  return [
    ...(from || to ? [{ label: capitalise(daysLabel(day(from), day(to))), without: withoutDays(query) }] : []),
    ...weekdays.map((each) => ({
      label: capitalise(weekdayName(each, language, 'long')),
      without: toggleWeekday(query, each),
    })),
    ...times.map((each) => ({ label: capitalise(timeOfDayLabel(each)), without: toggleTime(query, each) })),
  ];
}

/** From the words for the first and the last day; one of them may be missing. */
function daysLabel(from: string, to: string): string {
  if (!to) return msg(str`${from} alkaen`, { id: 'filters.from-day' });
  if (!from) return msg(str`${to} asti`, { id: 'filters.until-day' });
  return from === to ? from : `${from} – ${to}`;
}

function distanceFilter(query: SearchQuery, language: InterfaceLanguage): SelectedFilter[] {
  const { withinKm, ...without } = query;
  if (withinKm === undefined) return [];
  return [{ label: msg(str`Enintään ${distanceInWords(withinKm, language)}`, { id: 'filters.within' }), without }];
}

function nearFilter(
  query: SearchQuery,
  catalogue: Catalogue | undefined,
  language: InterfaceLanguage,
): SelectedFilter[] {
  if (!query.near) return [];
  const place = originInWords(query.near, catalogue, language);
  return [{ label: msg(str`Lähellä: ${place}`, { id: 'filters.near-place' }), without: withoutNear(query) }];
}

function mapAreaFilter({ mapArea, ...without }: SearchQuery): SelectedFilter[] {
  if (!mapArea) return [];
  const label =
    mapArea === 'none'
      ? msg('Ei paikkaa kartalla', { id: 'filters.no-point' })
      : msg('Alue kartalla', { id: 'filters.map-area' });
  return [{ label, without }];
}

export function lowCostLabel(): string {
  return msg('Pienellä rahalla', { id: 'filters.low-cost' });
}

export function timeOfDayLabel(time: TimeOfDay): string {
  if (time === 'morning') return msg('aamulla', { id: 'filters.morning' });
  return time === 'day' ? msg('päivällä', { id: 'filters.day' }) : msg('illalla', { id: 'filters.evening' });
}

/**
 * Chips that remove the chosen filters one by one, and a button that removes them all; nothing when none is chosen.
 * `onRemove` hears which of the buttons was used, because that button goes away with the focus.
 */
export function renderSelectedFilters(
  store: TrayStore,
  catalogue: Catalogue | undefined,
  onRemove: (index: number) => void,
): TemplateResult | typeof nothing {
  const chosen = selectedFilters(store, catalogue);
  if (chosen.length === 0) return nothing;
  const remove = (index: number, query: SearchQuery): void => {
    onRemove(index);
    store.setQuery(query, 'choice');
  };
  const prefix = msg('Poista rajaus', { id: 'filters.remove' });
  return html`
    <ul class="selected" part="selected-filters" aria-label=${msg('Valitut rajaukset', { id: 'filters.selected' })}>
      ${chosen.map(
        ({ label, without }, index) =>
          html`<li>
            <button type="button" class="chip selected" @click=${() => remove(index, without)}>
              <span class="visually-hidden">${prefix} </span>${label}${icon(X)}
            </button>
          </li>`,
      )}
      <li>
        <button
          type="button"
          class="button quiet no-print"
          @click=${() => remove(chosen.length, withoutFilters(store.query, store.locked))}
        >
          ${msg('Tyhjennä rajaukset', { id: 'filters.clear' })}
        </button>
      </li>
    </ul>
    ${renderUnknown(store)}
  `;
}

/** A filter was removed by its button, which is gone now: the focus goes to its neighbour, or to the title of the list. */
export function focusNeighbour(list: ParentNode, index: number | undefined): void {
  if (index === undefined) return;
  const buttons = list.querySelectorAll<HTMLElement>('.selected button');
  const title = list.querySelector<HTMLElement>('.title');
  if (buttons.length) buttons[Math.min(index, buttons.length - 1)]?.focus();
  else if (title) {
    title.tabIndex = -1;
    title.focus();
  }
}
