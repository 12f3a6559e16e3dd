import { remoteEngine, type RemoteEngine } from '@hyte/search-core/worker/remote-engine.js';
import { serveEngine } from '@hyte/search-core/worker/serve-engine.js';
import type { SearchEngine, SearchResult } from '@hyte/search-core/search-engine.js';
import type { SearchQuery } from '@hyte/search-core/search-query.js';

/** A result with no hits that says which query it answers. */
export function resultOf(query: SearchQuery): SearchResult {
  return { query, total: 0, hits: [], facets: {} as SearchResult['facets'], recognised: [] };
}

/** An engine that answers what a test says, and nothing else. */
export function fakeEngine(parts: Partial<SearchEngine> = {}): SearchEngine {
  return {
    search: (query) => Promise.resolve(resultOf(query)),
    describe: ({ hits }) => Promise.resolve(hits.map((hit) => ({ ...hit, why: [], next: [] }))),
    suggest: () => Promise.resolve([]),
    locate: () => Promise.resolve({ points: [], withoutPoint: 0 }),
    get: () => Promise.resolve(undefined),
    ...parts,
  };
}

export interface Line {
  readonly remote: RemoteEngine;
  /** What the page has sent. */
  readonly sent: unknown[];
  hangUp(): void;
}

/** An engine at one end of a real message channel, and what speaks to it at the other. */
export function line(engine: SearchEngine, silence?: number): Line {
  const { port1, port2 } = new MessageChannel();
  const sent: unknown[] = [];
  const page = {
    postMessage: (message: unknown): void => {
      sent.push(message);
      port1.postMessage(message);
    },
    set onmessage(listener: ((event: never) => void) | null) {
      port1.onmessage = listener as typeof port1.onmessage;
    },
    get onmessage() {
      return port1.onmessage as ((event: never) => void) | null;
    },
  };
  serveEngine(port2, engine);
  const remote = remoteEngine(page, silence === undefined ? {} : { silence });
  return {
    remote,
    sent,
    hangUp: () => {
      port1.close();
      port2.close();
    },
  };
}

/** An `AbortSignal` that counts who listens to it. */
export function countedSignal(): { readonly signal: AbortSignal; abort(): void; listeners(): number } {
  const control = new AbortController();
  const { signal } = control;
  let count = 0;
  const add = signal.addEventListener.bind(signal);
  const remove = signal.removeEventListener.bind(signal);
  signal.addEventListener = (...args: Parameters<typeof add>) => {
    count++;
    add(...args);
  };
  signal.removeEventListener = (...args: Parameters<typeof remove>) => {
    count--;
    remove(...args);
  };
  return { signal, abort: () => control.abort(), listeners: () => count };
}
