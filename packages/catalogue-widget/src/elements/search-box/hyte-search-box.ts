import { html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { query, state } from 'lit/decorators.js';
import { msg } from '@lit/localize';
import Search from 'lucide/dist/esm/icons/search.mjs';
import X from 'lucide/dist/esm/icons/x.mjs';
import type { Suggestion } from '@hyte/search-core/search-engine.js';
import type { SearchQuery } from '@hyte/search-core/search-query.js';
import { isShown } from '../../controllers/tray-state.js';
import type { QueryOrigin, TrayStore } from '../../controllers/tray-store.js';
import { preloadChoices, styledChoicesFor } from '../filters/choices-loader.js';
import { icon } from '../icon.js';
import { keepLetters } from '../keep-letters.js';
import { TrayElement } from '../tray-element.js';
import { sharedStyles } from '../styles/shared-styles.js';
import { placeChoice } from './place-choice.js';
import { searchBoxStyles } from './search-box-styles.js';
import { LIST_ID, optionId } from './option-ids.js';
import type { SuggestionList } from './suggestion-list.js';

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

  /** Missing until somebody types and the part that has it is there. */
  #suggestions: SuggestionList | undefined;
  /** Something was typed before. */
  #isAskedFor = false;
  /** The text in the field; ahead of the query while an input method composes. */
  @state() private text = '';
  @query('input') private readonly input!: HTMLInputElement;
  #knownText: string | undefined = '';

  protected override concerns({ state, query, language, locked }: TrayStore): readonly unknown[] {
    const { catalogue, result } = isShown(state) ? state : {};
    const offers = result?.recognised.length || result?.didYouMean ? result : undefined;
    return [state.status === 'failed', catalogue, offers, query, language, locked];
  }

  protected override willUpdate(): void {
    const known = this.tray.store?.query.text ?? '';
    if (known === this.#knownText) return;
    this.#knownText = known;
    this.text = known;
  }

  protected override render(): TemplateResult {
    const store = this.tray.store;
    const place = store && placeChoice(store, styledChoicesFor(this));
    return html`
      <div class="hyte" lang=${this.language}>
        <form
          role="search"
          part="form"
          class=${place ? 'with-place' : ''}
          @submit=${this.#onSubmit}
          @keydown=${keepLetters}
          @keypress=${keepLetters}
          @keyup=${keepLetters}
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
        <div class=${this.text ? 'asked' : ''}>${this.#renderOffers()}</div>
      </div>
    `;
  }

  /** What is typed into must not lag behind. */
  protected override readonly isPatient = false;

  /** What the person has typed meanwhile counts too, so the field itself is asked. */
  protected override updated(): void {
    if (this.input.value !== this.text) this.input.value = this.text;
    if (this.#isAskedFor) this.#suggest();
  }

  #renderInput(): TemplateResult {
    const { open = false, active = -1 } = this.#suggestions ?? {};
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
      aria-controls=${open ? LIST_ID : nothing}
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
    const list = this.#suggestions?.open ? this.#suggestions : undefined;
    return html`
      ${list && styledChoicesFor(this)?.renderSuggestions(list, this.#choose, this.language)}
      <span class="visually-hidden" role="status">${list && styledChoicesFor(this)?.suggestionsInWords(list)}</span>
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
    this.#suggest();
  };

  /** Asks for suggestions to what is in the field, at once or when what shows them has come. */
  #suggest(): void {
    const choices = styledChoicesFor(this);
    this.#isAskedFor = !choices;
    const store = this.tray.store;
    if (!choices || !store || !isShown(store.state)) return;
    this.#suggestions ??= new choices.SuggestionList(this);
    void this.#suggestions.ask(store.state.engine, this.text, store.query.language ?? 'fi');
  }

  readonly #onKeyDown = (event: KeyboardEvent): void => {
    if (event.isComposing || event.ctrlKey || event.metaKey) return;
    const isEscape = event.key === 'Escape';
    const reached = event.key === 'Enter' && this.#suggestions?.reached;
    if (reached) this.#choose(reached);
    else if (!this.#suggestions?.onKey(event)) {
      if (!isEscape || !this.text) return;
      this.#clear();
    }
    event.preventDefault();
    // Handled here, so that a dialog around the element stays open.
    if (isEscape) event.stopPropagation();
  };

  readonly #onBlur = (): void => {
    this.#closeList();
  };

  readonly #onSubmit = (event: Event): void => {
    event.preventDefault();
    this.#closeList();
    this.#search(this.text, 'choice');
  };

  readonly #onClear = (): void => {
    this.#clear();
    this.input.focus();
  };

  readonly #choose = (suggestion: Suggestion): void => {
    const store = this.tray.store;
    const choices = styledChoicesFor(this);
    this.#closeList();
    if (!store || !choices) return;
    this.#ask(choices.withSuggestion(store.query, suggestion), 'choice');
    if (suggestion.kind === 'activity') store.select(suggestion.value);
  };

  #closeList(): void {
    this.#isAskedFor = false;
    this.#suggestions?.close();
  }

  #clear(): void {
    this.#closeList();
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

declare global {
  interface HTMLElementTagNameMap {
    'hyte-search-box': HyteSearchBox;
  }
}
