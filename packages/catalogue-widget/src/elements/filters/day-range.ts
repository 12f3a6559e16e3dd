import { msg } from '@lit/localize';
import { html, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { sameQuery } from '../../controllers/query-rules.js';
import type { TrayStore } from '../../controllers/tray-store.js';
import { keepLetters } from '../keep-letters.js';
import { withDays } from './choice-changes.js';

/** Four digits are enough for a year: without a last day, browsers take six. */
const LAST_DAY = '9999-12-31';

interface Days {
  readonly from: string;
  readonly to: string;
}

type DayField = HTMLInputElement & { readonly name: keyof Days };

/**
 * The fields for the first and the last day. What can be asked takes effect at once; while the person is still in the fields
 * nothing in them is changed, because a date is typed in parts: 1 on the way to 15, the year 0002 on the way to 2026.
 */
export class DayRange {
  readonly #host: ReactiveControllerHost;
  /** What the fields hold while the person is in them and has changed something. */
  #typed: Days | undefined;
  #hasAsked = false;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  render(store: TrayStore, today: string): TemplateResult {
    const shown = this.#typed ?? daysOf(store);
    const field = (end: keyof Days, label: string): TemplateResult =>
      html`<label>
        <span class="small">${label}</span>
        <input
          class="field"
          type="date"
          name=${end}
          min=${today}
          max=${LAST_DAY}
          .value=${shown[end]}
          @keydown=${keepLetters}
        />
      </label>`;
    return html`<div
      class="range"
      @change=${(event: Event) => this.#take(store, fieldsIn(event))}
      @focusout=${(event: FocusEvent) => {
        if (!fieldsIn(event).some((each) => each === event.relatedTarget)) this.#leave(store, fieldsIn(event), today);
      }}
    >
      ${field('from', msg('Alkupäivä', { id: 'filters.first-day' }))}
      ${field('to', msg('Loppupäivä', { id: 'filters.last-day' }))}
    </div>`;
  }

  /** Asks for what is whole; a field with a date in the making goes on asking for what it did. */
  #take(store: TrayStore, fields: readonly DayField[]): void {
    const before = this.#typed ?? daysOf(store);
    const [from = '', to = ''] = fields.map(({ name, value, validity }) => (validity.valid ? value : before[name]));
    this.#typed = { from, to };
    this.#ask(store, from, to);
  }

  /** One visit to the fields is one step back in the history. */
  #ask(store: TrayStore, from: string | undefined, to: string | undefined): void {
    const query = withDays(store.query, from, to);
    if (sameQuery(query, store.query)) return;
    store.setQuery(query, this.#hasAsked ? 'typing' : 'choice');
    this.#hasAsked = true;
  }

  /** Whoever leaves the fields finds in them what is asked: ends in their order, and no day that is over. */
  #leave(store: TrayStore, fields: readonly DayField[], today: string): void {
    const typed = this.#typed;
    if (!typed) return;
    this.#typed = undefined;
    const over = fields.map(({ name, validity }) => (validity.rangeUnderflow ? today : typed[name]));
    this.#ask(store, over[0], over[1]);
    this.#hasAsked = false;
    const asked = daysOf(store);
    // A date begun in a field that asks for nothing stays there to be finished.
    for (const field of fields) if (!field.validity.badInput || asked[field.name]) field.value = asked[field.name];
    this.#host.requestUpdate();
  }
}

/** The days that are asked for, as the fields hold them. */
function daysOf({ query }: TrayStore): Days {
  return { from: query.when?.from ?? '', to: query.when?.to ?? '' };
}

function fieldsIn({ currentTarget }: Event): DayField[] {
  return [...(currentTarget as HTMLElement).querySelectorAll<DayField>('input')];
}
