import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { SearchEngine, Suggestion, SuggestionKind } from '@hyte/search-core/search-engine.js';
import type { SearchQuery } from '@hyte/search-core/search-query.js';
import { toggleValue } from '../filters/query-changes.js';

/** Order of the groups in the list. */
export const KINDS: readonly SuggestionKind[] = ['theme', 'activity', 'organiser', 'place'];
/** Most suggestions of one kind: all of them fit beside an on-screen keyboard. */
const MOST = 3;

/**
 * The suggestions under a text field: which there are, whether they are shown and which one the arrow keys have reached.
 * `active` is -1 while the caret is simply in the text.
 */
export class SuggestionList implements ReactiveController {
  items: readonly Suggestion[] = [];
  open = false;
  active = -1;
  readonly #host: ReactiveControllerHost;
  #call: AbortController | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Asks for completions and opens the list when there are some. Only the newest call may answer. */
  async ask(engine: SearchEngine, prefix: string, language: string): Promise<void> {
    this.#call?.abort();
    const { signal } = (this.#call = new AbortController());
    let items: readonly Suggestion[] = [];
    try {
      if (prefix.trim()) items = await engine.suggest(prefix, { language, limit: MOST, signal });
    } catch {
      // Suggestions are a convenience: without them Enter still searches.
    }
    if (signal.aborted) return;
    this.items = KINDS.flatMap((kind) => items.filter((item) => item.kind === kind));
    this.active = -1;
    this.open = this.items.length > 0;
    this.#host.requestUpdate();
  }

  /** Moves the choice up or down; past either end it is in the text again. */
  move(step: 1 | -1): void {
    const stops = this.items.length + 1;
    this.active = ((this.active + 1 + step + stops) % stops) - 1;
    this.#host.requestUpdate();
  }

  /** The suggestion that the arrow keys have reached. */
  get reached(): Suggestion | undefined {
    return this.items[this.active];
  }

  /** What the keys for the list do; true when the key was for it. */
  onKey({ key, altKey }: KeyboardEvent): boolean {
    if (!this.open) return false;
    if (key === 'Escape' || (altKey && /^Arrow(Up|Down)$/.test(key))) this.close();
    else if (key === 'ArrowDown') this.move(1);
    else if (key === 'ArrowUp') this.move(-1);
    else return false;
    return true;
  }

  close(): void {
    this.#call?.abort();
    this.open = false;
    this.active = -1;
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.close();
  }
}

/** The query as a suggestion changes it: what could be a filter becomes one, everything else is searched by its name. */
export function withSuggestion(query: SearchQuery, { facet, value, label }: Suggestion): SearchQuery {
  const { text: _, ...rest } = query;
  if (!facet) return { ...rest, text: label };
  return rest.filters?.[facet]?.includes(value) ? rest : toggleValue(rest, facet, value);
}
