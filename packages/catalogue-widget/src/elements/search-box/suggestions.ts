import { html, type TemplateResult } from 'lit';
import { msg, str } from '@lit/localize';
import type { Suggestion, SuggestionKind } from '@hyte/search-core/search-engine.js';
import { facetLabel } from '../../format/facet-labels.js';
import type { ReaderLanguage } from '../../format/locale.js';
import { LIST_ID, optionId } from './option-ids.js';
import { KINDS, type SuggestionList } from './suggestion-list.js';

/** How many there are, and how to reach them. */
export function suggestionsInWords({ items }: SuggestionList): string {
  return msg(str`${items.length} ehdotusta, valitse nuolinäppäimillä`, { id: 'search.suggestions' });
}

/** The list box, grouped by kind. Themes are told in words that the search itself may not know, as those of plain Finnish. */
export function renderSuggestions(
  list: SuggestionList,
  choose: (suggestion: Suggestion) => void,
  language: ReaderLanguage,
): TemplateResult {
  const option = (item: Suggestion): TemplateResult => {
    const index = list.items.indexOf(item);
    // eslint-disable-next-line lit-a11y/click-events-have-key-events -- keys go to the text field, where the focus stays
    return html`<div
      role="option"
      id=${optionId(index)}
      aria-selected=${index === list.active}
      @click=${() => {
        choose(item);
      }}
    >
      <span>${labelOf(item, language)}</span>
      ${item.kind === 'activity' ? '' : html`<span class="small muted">${item.count}</span>`}
    </div>`;
  };
  return html`<div
    id=${LIST_ID}
    part="suggestions"
    class="suggestions"
    role="listbox"
    aria-label=${msg('Ehdotukset', { id: 'search.list' })}
    @mousedown=${keepFocus}
  >
    ${KINDS.map((kind) => {
      const items = list.items.filter((item) => item.kind === kind);
      if (!items.length) return '';
      return html`<div role="group" aria-labelledby=${kind}>
        <div class="kind small muted" id=${kind} role="presentation">${kindName(kind)}</div>
        ${items.map(option)}
      </div>`;
    })}
  </div>`;
}

function labelOf({ kind, facet, value, label }: Suggestion, language: ReaderLanguage): string {
  return kind === 'theme' && facet ? facetLabel(facet, value, undefined, language) : label;
}

// Pressing on an option must not take the focus from the text field.
function keepFocus(event: Event): void {
  event.preventDefault();
}

function kindName(kind: SuggestionKind): string {
  if (kind === 'theme') return msg('Aiheet', { id: 'search.kind.theme' });
  if (kind === 'activity') return msg('Toiminnat', { id: 'search.kind.activity' });
  if (kind === 'organiser') return msg('Järjestäjät', { id: 'search.kind.organiser' });
  return msg('Paikat', { id: 'search.kind.place' });
}
