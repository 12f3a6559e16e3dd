import { msg, str } from '@lit/localize';
import { html, nothing, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import LocateFixed from 'lucide/dist/esm/icons/locate-fixed.mjs';
import type { NearPoint } from '@hyte/search-core/search-query.js';
import { devicePosition } from '../../controllers/device-position.js';
import { findOrigin } from '../../controllers/find-origin.js';
import { isShown } from '../../controllers/tray-state.js';
import type { TrayStore } from '../../controllers/tray-store.js';
import { distanceInWords } from '../../format/distance.js';
import { originInWords } from '../../format/origin.js';
import { tableInWords } from '../../format/travel.js';
import { postcodePoints } from '../../sources/postcode-points.js';
import { withTravelTimes } from '../../sources/travel-times.js';
import { icon } from '../icon.js';
import { keepLetters } from '../keep-letters.js';
import { omit, withoutNear } from './query-changes.js';

const DISTANCES_KM = [1, 3, 5, 10, 20];

type Asked =
  | { readonly kind: 'idle' | 'looking' | 'refused' }
  /** No place of that name is known. */
  | { readonly kind: 'unknown'; readonly written: string };

/** The choice of a place to measure distances from, and of how far is near. */
export class NearChoice implements ReactiveController {
  readonly #host: LitElement;
  #asked: Asked = { kind: 'idle' };
  #call = new AbortController();
  #focusNext: string | undefined;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  /** What was used goes away with the focus: it goes to what comes in its place. */
  hostUpdated(): void {
    const next = this.#focusNext && this.#host.renderRoot.querySelector<HTMLElement>(this.#focusNext);
    if (!next) return;
    this.#focusNext = undefined;
    next.focus();
  }

  hostDisconnected(): void {
    this.#call.abort();
  }

  render(store: TrayStore): TemplateResult {
    const { near } = store.query;
    return near ? this.#renderChosen(store, near) : this.#renderQuestion(store);
  }

  #renderQuestion(store: TrayStore): TemplateResult {
    const submit = (event: Event): void => {
      event.preventDefault();
      const input = (event.currentTarget as HTMLFormElement).elements.namedItem('place') as HTMLInputElement;
      void this.#find(store, input.value);
    };
    const problem = this.#problem();
    return html`<form class="near" @submit=${submit}>
      <label for="near-place">${msg('Postinumero, kunta tai paikka', { id: 'near.place' })}</label>
      <div class="near-row">
        <input
          class="field"
          id="near-place"
          name="place"
          autocomplete="off"
          maxlength="100"
          aria-describedby="near-problem"
          aria-invalid=${problem ? 'true' : 'false'}
          @keydown=${keepLetters}
        />
        <button class="button" aria-busy=${this.#asked.kind === 'looking' ? 'true' : 'false'}>
          ${msg('Etsi läheltä', { id: 'near.find' })}
        </button>
      </div>
      <p id="near-problem" class="small problem" role="status">${problem}</p>
      ${
        'geolocation' in navigator
          ? html`<button type="button" class="button quiet" @click=${() => void this.#locate(store)}>
                ${icon(LocateFixed)}${msg('Käytä sijaintiani', { id: 'near.use-device' })}
              </button>
              <p class="small muted">
                ${msg('Sijaintiasi käytetään vain tällä sivulla. Sitä ei tallenneta eikä lähetetä.', { id: 'near.privacy' })}
              </p>`
          : nothing
      }
    </form>`;
  }

  #renderChosen(store: TrayStore, near: NearPoint): TemplateResult {
    const { query, language, state } = store;
    const place = originInWords(near, isShown(state) ? state.catalogue : undefined, language);
    const within = (km: number | undefined): void => {
      const rest = omit(store.query, 'withinKm');
      store.setQuery(km === undefined ? rest : { ...rest, withinKm: km }, 'choice');
    };
    const chip = (label: string, km: number | undefined): TemplateResult =>
      html`<button type="button" class="chip" aria-pressed=${query.withinKm === km} @click=${() => within(km)}>
        ${label}
      </button>`;
    return html`<div class="near">
      <p>${msg(str`Etäisyydet: ${place}`, { id: 'near.from' })}</p>
      ${near.travel ? html`<p class="small muted">${tableInWords(near.travel, language)}</p>` : nothing}
      <fieldset>
        <legend>${msg('Enintään', { id: 'near.within' })}</legend>
        <div class="chips">
          ${DISTANCES_KM.map((km) => chip(distanceInWords(km, language), km))}
          ${chip(msg('ei rajaa', { id: 'near.no-limit' }), undefined)}
        </div>
      </fieldset>
      <button type="button" class="button quiet near-change" @click=${() => this.#change(store)}>
        ${msg('Vaihda paikka', { id: 'near.change' })}
      </button>
    </div>`;
  }

  #problem(): string {
    switch (this.#asked.kind) {
      case 'unknown':
        return msg(str`Paikkaa ”${this.#asked.written}” ei löytynyt. Kokeile postinumeroa tai kunnan nimeä.`, {
          id: 'near.unknown',
        });
      case 'refused':
        return msg('Sijaintia ei saatu. Kirjoita postinumero tai kunta.', { id: 'near.refused' });
      default:
        return '';
    }
  }

  async #find(store: TrayStore, written: string): Promise<void> {
    const { state, query } = store;
    if (!isShown(state) || !written.trim()) return;
    const signal = this.#begin();
    const { catalogue, engine } = state;
    try {
      const postcodes = await postcodePoints(catalogue, signal);
      const language = query.language ?? 'fi';
      const found = await findOrigin(written, { catalogue, engine, postcodes, language }, signal);
      if (found) return await this.#choose(store, found, signal);
      if (!signal.aborted) this.#end({ kind: 'unknown', written: written.trim() });
    } catch (error) {
      if (signal.aborted) return;
      console.warn('[hyte] no-place: the place could not be looked up.', error);
      this.#end({ kind: 'unknown', written: written.trim() });
    }
  }

  async #locate(store: TrayStore): Promise<void> {
    const signal = this.#begin();
    try {
      await this.#choose(store, await devicePosition(), signal);
    } catch {
      // Not allowed, or not known: the person can write a place.
      if (!signal.aborted) this.#end({ kind: 'refused' });
    }
  }

  #begin(): AbortSignal {
    this.#call.abort();
    this.#call = new AbortController();
    this.#end({ kind: 'looking' });
    return this.#call.signal;
  }

  async #choose(store: TrayStore, found: NearPoint, signal: AbortSignal): Promise<void> {
    signal.throwIfAborted();
    const { state } = store;
    const near = isShown(state) ? await withTravelTimes(found, state.catalogue, signal) : found;
    this.#focusNext = '.near-change';
    this.#end({ kind: 'idle' });
    store.setQuery({ ...store.query, near, sort: 'distance' }, 'choice');
  }

  #change(store: TrayStore): void {
    this.#focusNext = '#near-place';
    store.setQuery(withoutNear(store.query), 'choice');
  }

  #end(asked: Asked): void {
    this.#asked = asked;
    this.#host.requestUpdate();
  }
}
