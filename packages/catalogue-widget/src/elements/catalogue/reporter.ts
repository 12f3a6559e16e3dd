import { msg, str } from '@lit/localize';
import type { Catalogue } from '@hyte/catalogue-format/generated/catalogue.js';
import type { TarjotinError } from '@hyte/catalogue-format/tarjotin-error.js';
import type { SearchResult } from '@hyte/search-core/search-engine.js';
import type { Announcer } from '../../controllers/announcer.js';
import type { OwnTrayStore } from '../../controllers/create-tray-store.js';
import { isShown, type Shown } from '../../controllers/tray-state.js';
import { activitiesInWords } from '../../format/counts.js';
import { loadedChoices } from '../filters/choices-loader.js';

/** Tells what happens in a tray: events to the page, one line each to the console, a sentence to screen readers. */
export class Reporter {
  readonly #element: HTMLElement;
  readonly #store: OwnTrayStore;
  readonly #announcer: Announcer;
  #catalogue: Catalogue | undefined;
  #result: SearchResult | undefined;
  #error: TarjotinError | undefined;
  /** An answer that was told before the catalogue was there: when that says the same, nothing is new. */
  #begun: SearchResult | undefined;

  constructor(element: HTMLElement, store: OwnTrayStore, announcer: Announcer) {
    this.#element = element;
    this.#store = store;
    this.#announcer = announcer;
  }

  /** Reports what is new since the last call. */
  report(): void {
    const { state } = this.#store;
    if (isShown(state) && state.begun) {
      this.#reportBegun(state.result);
      return;
    }
    const shown = isShown(state) ? state : undefined;
    const error = state.status === 'failed' ? state.error : (shown?.unanswered ?? shown?.outdated);
    const first = this.#catalogue === undefined;
    if (error && error !== this.#error) this.#reportError(error, shown);
    this.#error = error;
    if (shown && shown.catalogue !== this.#catalogue) this.#reportCatalogue(shown);
    if (shown && shown.result !== this.#result) this.#reportResult(shown.result, first);
  }

  #reportError(error: TarjotinError, shown: Shown | undefined): void {
    console.warn(`[hyte] ${error.code}: ${error.message} ${error.hint}`);
    this.#tell('hyte-error', error);
    if (!shown) this.#announce(failedInWords());
    // What the notice in the page says, which is this when the part with the words is missing.
    else if (shown.unanswered) this.#announce(loadedChoices()?.unansweredInWords(shown.unanswered) ?? failedInWords());
  }

  #reportCatalogue({ catalogue, problems, leftOut = 0, size = catalogue.activities.length }: Shown): void {
    this.#catalogue = catalogue;
    if (problems.length) import('./tell-problems.js').then(({ tellProblems }) => tellProblems(problems), console.warn);
    const { generation } = catalogue;
    const detail = {
      activities: size,
      leftOut,
      ...(generation === undefined ? {} : { generation }),
    };
    this.#tell('hyte-loaded', detail);
  }

  /** Before the catalogue is there, only what somebody has asked since its first activities were is told. */
  #reportBegun(result: SearchResult): void {
    const before = this.#result;
    this.#result = result;
    if (!before || before === result) return;
    this.#begun = result;
    this.#tellResult(result, false);
  }

  #reportResult(result: SearchResult, first: boolean): void {
    this.#result = result;
    const isTold = this.#begun?.query === this.#store.query && this.#begun.total === result.total;
    this.#begun = undefined;
    // Nobody has asked for the first answer, and the page has just been read out.
    if (!isTold) this.#tellResult(result, first);
  }

  #tellResult(result: SearchResult, first: boolean): void {
    const { text = '', filters = {} } = result.query;
    this.#tell('hyte-searched', { text, filters, total: result.total });
    if (!first) this.#announce(resultInWords(result));
  }

  #announce(sentence: string): void {
    this.#announcer.announce(sentence, this.#store.language);
  }

  #tell(name: string, detail: unknown): void {
    this.#element.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  }
}

/** What residents read when nothing can be shown. */
export function failedInWords(): string {
  return msg('Toimintoja ei juuri nyt saada näkyviin.', { id: 'tray.failed' });
}

function resultInWords({ total, relaxed }: SearchResult): string {
  if (total === 0) return msg('Ei osumia.', { id: 'tray.none' });
  const count = activitiesInWords(total);
  if (relaxed) return msg(str`Ei osumia. Väljemmällä haulla löytyi ${count}.`, { id: 'tray.relaxed' });
  return msg(str`Löytyi ${count}.`, { id: 'tray.found' });
}
