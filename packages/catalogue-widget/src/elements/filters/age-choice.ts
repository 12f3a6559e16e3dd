import { msg, str } from '@lit/localize';
import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { Facet } from '@hyte/search-core/search-engine.js';
import type { TrayStore } from '../../controllers/tray-store.js';
import { keepLetters } from '../keep-letters.js';
import { toggleValue, withFacet } from './query-changes.js';

/** Ages to pick from: one for each stage of life that activities are made for. */
const PICKS = ['5', '10', '15', '30', '65', '75', '85'];
const OLDEST = 120;

/** The field for an age, and ages to pick. What is typed takes effect at once; a visit to the field is one step back in the history. */
export class AgeChoice {
  readonly #host: ReactiveControllerHost;
  #hasAsked = false;
  /** What is in the field is no age. */
  #isWrong = false;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** Nothing where no activity says for which ages it is. */
  render(facet: Facet | undefined, store: TrayStore): TemplateResult | typeof nothing {
    const chosen = store.query.filters?.age ?? [];
    const isTold = facet?.values.some(({ count }) => count > facet.unknown);
    if (!facet || (!isTold && chosen.length === 0)) return nothing;
    const countOf = (age: string): number => facet.values.find(({ value }) => value === age)?.count ?? 0;
    const pick = (age: string): TemplateResult =>
      html`<button
        type="button"
        class="chip"
        aria-pressed=${chosen.includes(age)}
        @click=${() => this.#pick(store, age)}
      >
        ${msg(str`${age} v`, { id: 'filters.years' })} <span class="count">${countOf(age)}</span>
      </button>`;
    return html`<fieldset class="age">
      <legend>${msg('Ikä', { id: 'filters.age' })}</legend>
      <div class="age-row">
        <input
          class="field"
          id="age"
          inputmode="numeric"
          autocomplete="off"
          maxlength="3"
          aria-label=${msg('Ikä vuosina', { id: 'filters.age-in-years' })}
          aria-describedby="age-problem"
          aria-invalid=${this.#isWrong ? 'true' : 'false'}
          .value=${chosen.length === 1 ? (chosen[0] ?? '') : ''}
          @input=${(event: InputEvent) => this.#take(store, (event.target as HTMLInputElement).value.trim())}
          @focusout=${() => (this.#hasAsked = false)}
          @keydown=${keepLetters}
        />
        <span aria-hidden="true">${msg('vuotta', { id: 'filters.years-old' })}</span>
      </div>
      <p id="age-problem" class="small problem" role="status">
        ${this.#isWrong ? msg(str`Kirjoita ikä numeroina, enintään ${OLDEST}.`, { id: 'filters.age-wrong' }) : ''}
      </p>
      <div class="chips">${PICKS.map(pick)}</div>
    </fieldset>`;
  }

  #pick(store: TrayStore, age: string): void {
    this.#isWrong = false;
    store.setQuery(toggleValue(store.query, 'age', age), 'choice');
    this.#host.requestUpdate();
  }

  #take(store: TrayStore, typed: string): void {
    this.#isWrong = typed !== '' && (!/^\d+$/.test(typed) || Number(typed) > OLDEST);
    if (!this.#isWrong) {
      const ages = typed === '' ? [] : [String(Number(typed))];
      store.setQuery(withFacet(store.query, 'age', ages), this.#hasAsked ? 'typing' : 'choice');
      this.#hasAsked = true;
    }
    this.#host.requestUpdate();
  }
}
