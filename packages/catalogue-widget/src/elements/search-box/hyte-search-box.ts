import { html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { query, state } from 'lit/decorators.js';
import { msg, str } from '@lit/localize';
import Search from 'lucide/dist/esm/icons/search.mjs';
import X from 'lucide/dist/esm/icons/x.mjs';
import type { Suggestion } from '@hyte/search-core/search-engine.js';
import type { SearchQuery } from '@hyte/search-core/search-query.js';
import { isShown } from '../../controllers/tray-state.js';
import type { QueryOrigin } from '../../controllers/tray-store.js';
import { styledChoicesFor, preloadChoices } from '../filters/choices-loader.js';
import { toggleValue } from '../filters/query-changes.js';
import { icon } from '../icon.js';
import { TrayElement } from '../tray-element.js';
import { sharedStyles } from '../styles/shared-styles.js';
import { placeChoice } from './place-choice.js';
import { searchBoxStyles } from './search-box-styles.js';
import { LIST_ID, optionId, SuggestionList } from './suggestion-list.js';

/**
 * Words to search with, suggestions while typing, and the choice of a municipality. Usable inside `<hyte-catalogue>`
 * or anywhere on the page linked by `catalogue`.
 *
 * @customElement hyte-search-box
 * @attr {string} catalogue - Id of the `<hyte-catalogue>` this belongs to, when it is not around it
 * @csspart form - The search form.
 * @csspart input - The text field.
 * @csspart place - The choice of a municipality.
 * @csspart suggestions - The list of suggestions.
 */
export class HyteSearchBox extends TrayElement {
  static override styles: CSSResultGroup = [...sharedStyles, searchBoxStyles];

  readonly #suggestions = new SuggestionList(this);
  /** The text in the field; ahead of the query while an input method composes. */
  @state() private text = '';
  @query('input') private readonly input!: HTMLInputElement;
  #knownText: string | undefined = '';

  protected override willUpdate(): void {
    const known = this.tray.store?.query.text ?? '';
    if (known === this.#knownText) return;
    this.#knownText = known;
    this.text = known;
  }

  protected override render(): TemplateResult {
    const store = this.tray.store;
    const place = store && placeChoice(store);
    return html`
      <div class="hyte" lang=${this.language}>
        <form
          role="search"
          part="form"
          class=${place ? 'with-place' : ''}
          @submit=${this.#onSubmit}
          @keydown=${keepTyping}
          @keypress=${keepTyping}
          @keyup=${keepTyping}
        >
          <div class="words">
            <label for="words" id="question">${msg('Mitä etsit?', { id: 'search.label' })}</label>
            <div class="row">
              <div class="input">
                ${icon(Search)} ${this.#renderInput()} ${this.#renderClear()}${this.#renderList()}
              </div>
              <button class="button primary">${msg('Hae', { id: 'search.submit' })}</button>
            </div>
          </div>
          ${place ?? nothing}
        </form>
        ${this.#renderOffers()}
      </div>
    `;
  }

  /** What is typed into must not lag behind. */
  protected override readonly isPatient = false;

  /** What the person has typed meanwhile counts too, so the field itself is asked. */
  protected override updated(): void {
    if (this.input.value !== this.text) this.input.value = this.text;
  }

  #renderInput(): TemplateResult {
    const { open, active } = this.#suggestions;
    return html`<input
      id="words"
      part="input"
      class="field"
      type="text"
      role="combobox"
      aria-labelledby="question"
      inputmode="search"
      enterkeyhint="search"
      autocomplete="off"
      autocapitalize="none"
      spellcheck="false"
      maxlength="200"
      aria-autocomplete="list"
      aria-expanded=${open}
      aria-controls=${LIST_ID}
      aria-activedescendant=${active < 0 ? nothing : optionId(active)}
      @input=${this.#onInput}
      @compositionend=${this.#onInput}
      @keydown=${this.#onKeyDown}
      @focus=${this.#onExpected}
      @pointerenter=${this.#onExpected}
      @blur=${this.#onBlur}
    />`;
  }

  #renderClear(): TemplateResult | typeof nothing {
    if (!this.text) return nothing;
    const label = msg('Tyhjennä haku', { id: 'search.clear' });
    return html`<button type="button" class="clear" aria-label=${label} @click=${this.#onClear}>${icon(X)}</button>`;
  }

  #renderList(): TemplateResult {
    const { open, items } = this.#suggestions;
    return html`
      ${open ? styledChoicesFor(this)?.renderSuggestions(this.#suggestions, this.#choose) : nothing}
      <span class="visually-hidden" role="status">
        ${open ? msg(str`${items.length} ehdotusta, valitse nuolinäppäimillä`, { id: 'search.suggestions' }) : nothing}
      </span>
    `;
  }

  #renderOffers(): TemplateResult | typeof nothing | undefined {
    const store = this.tray.store;
    if (!store || !isShown(store.state)) return nothing;
    const { recognised, didYouMean } = store.state.result;
    return recognised.length || didYouMean ? styledChoicesFor(this)?.renderOffers(store, store.state) : nothing;
  }

  readonly #onExpected = (): void => {
    this.tray.store?.expectWords?.();
    preloadChoices();
  };

  readonly #onInput = (event: Event): void => {
    this.text = this.input.value;
    if ((event as InputEvent).isComposing) return;
    this.#search(this.text, 'typing');
    const store = this.tray.store;
    if (store && isShown(store.state)) {
      void this.#suggestions.ask(store.state.engine, this.text, store.query.language ?? 'fi');
    }
  };

  readonly #onKeyDown = (event: KeyboardEvent): void => {
    if (event.isComposing || event.ctrlKey || event.metaKey) return;
    const { open, active, items } = this.#suggestions;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      if (event.altKey) this.#suggestions.close();
      else if (open) this.#suggestions.move(event.key === 'ArrowDown' ? 1 : -1);
      else return;
      event.preventDefault();
    } else if (event.key === 'Enter' && items[active]) {
      event.preventDefault();
      this.#choose(items[active]);
    } else if (event.key === 'Escape' && (open || this.text)) {
      // Handled here, so that a dialog around the element stays open.
      event.preventDefault();
      event.stopPropagation();
      if (open) this.#suggestions.close();
      else this.#clear();
    }
  };

  readonly #onBlur = (): void => {
    this.#suggestions.close();
  };

  readonly #onSubmit = (event: Event): void => {
    event.preventDefault();
    this.#suggestions.close();
    this.#search(this.text, 'choice');
  };

  readonly #onClear = (): void => {
    this.#clear();
    this.input.focus();
  };

  readonly #choose = (suggestion: Suggestion): void => {
    const store = this.tray.store;
    this.#suggestions.close();
    if (!store) return;
    const { facet, value, kind, label } = suggestion;
    if (facet) {
      const { text: _, ...rest } = store.query;
      this.#ask(rest.filters?.[facet]?.includes(value) ? rest : toggleValue(rest, facet, value), 'choice');
    } else {
      this.#search(label, 'choice');
    }
    if (kind === 'activity') store.select(value);
  };

  #clear(): void {
    this.#suggestions.close();
    this.#search('', 'choice');
  }

  #search(text: string, origin: QueryOrigin): void {
    this.text = text;
    const store = this.tray.store;
    if (!store) return;
    const { text: _, ...rest } = store.query;
    this.#ask(text.trim() ? { ...rest, text } : rest, origin);
  }

  #ask(asked: SearchQuery, origin: QueryOrigin): void {
    this.#knownText = this.text = asked.text ?? '';
    this.tray.store?.setQuery(asked, origin);
  }
}

/** Single-letter hotkeys of the page must not steal what is typed here. */
function keepTyping(event: KeyboardEvent): void {
  if (event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey) event.stopPropagation();
}

declare global {
  interface HTMLElementTagNameMap {
    'hyte-search-box': HyteSearchBox;
  }
}
