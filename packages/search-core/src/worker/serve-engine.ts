import { describeAgain, type Answered } from './describe-again.js';
import type { Facet, SearchEngine, SearchResult, SuggestOptions } from '../search-engine.js';
import type { SearchQuery } from '../search-query.js';
import { toPlainError, type Call, type Cancellation } from './messages.js';
import type { Port, PortMessage } from './port.js';

/**
 * Values of one facet that an answer carries at most, the most frequent and the chosen ones. A large catalogue has thousands of
 * organisers; to unpack them all would cost the page several milliseconds a key, and nobody looks through such a list.
 */
const MOST_VALUES = 300;

/**
 * Answers what comes in through a port by an engine: the worker's end of the line, `remoteEngine` is the page's.
 *
 * A call is not started at once but in a task of its own, behind the messages that have already come. So a search that the next
 * key has made stale, and that was cancelled while the worker was busy, is never started. One that runs sees the cancel where
 * the engine waits for something.
 * @param engine one that could not be opened has every call fail with the reason
 */
export function serveEngine(port: Port, engine: SearchEngine | Promise<SearchEngine>): void {
  const waiting = new Map<number, Call>();
  const running = new Map<number, AbortController>();
  /** The newest answer: its hits are those that are about to be described. */
  let newest: Answered | undefined;

  port.onmessage = ({ data }: PortMessage): void => {
    const message = data as Call | Cancellation;
    if ('cancel' in message) {
      waiting.delete(message.cancel);
      running.get(message.cancel)?.abort();
    } else if (message.call === 'ping') {
      port.postMessage({ id: message.id, result: undefined });
    } else {
      waiting.set(message.id, message);
      setTimeout(startNext);
    }
  };

  function startNext(): void {
    for (const call of waiting.values()) {
      waiting.delete(call.id);
      void answer(call);
      return;
    }
  }

  async function answer({ id, call, args }: Call): Promise<void> {
    const control = new AbortController();
    const { signal } = control;
    running.set(id, control);
    try {
      const result = await ask(await engine, { call, args }, signal, newest);
      if (call === 'search') newest = result as SearchResult;
      if (!signal.aborted)
        port.postMessage({ id, result: call === 'search' ? shortened(result as SearchResult) : result });
    } catch (error) {
      if (!signal.aborted) port.postMessage({ id, error: toPlainError(error) });
    } finally {
      running.delete(id);
    }
  }
}

/** The call, made. Arguments are those of this package's own other end. */
async function ask(
  engine: SearchEngine,
  { call, args }: Pick<Call, 'call' | 'args'>,
  signal: AbortSignal,
  newest: Answered | undefined,
): Promise<unknown> {
  const [first, second] = args;
  switch (call) {
    case 'search':
      return engine.search(first as SearchQuery, { signal });
    case 'describe':
      return describeAgain(engine, first as Answered, { signal }, isTo((first as Answered).query, newest));
    case 'suggest':
      return engine.suggest(first as string, { ...(second as SuggestOptions), signal });
    case 'locate':
      return engine.locate(first as SearchQuery, { signal });
    case 'get':
      return engine.get(first as string);
    case 'organisers':
      return engine.organisers?.() ?? [];
    case 'whenComplete':
      return engine.whenComplete?.();
    case 'expectWords':
      return engine.expectWords?.();
    case 'ping':
      return undefined;
  }
}

/** The answer, when it is to this query, which has been sent from the other thread since. */
function isTo(query: SearchQuery, answer: Answered | undefined): Answered | undefined {
  return JSON.stringify(query) === JSON.stringify(answer?.query) ? answer : undefined;
}

function shortened(result: SearchResult): SearchResult {
  const facets = Object.entries(result.facets).map(([name, facet]) => [name, shortenedFacet(facet)]);
  return { ...result, facets: Object.fromEntries(facets) as SearchResult['facets'] };
}

function shortenedFacet(facet: Facet): Facet {
  if (facet.values.length <= MOST_VALUES) return facet;
  return { ...facet, values: facet.values.filter(({ selected }, place) => selected || place < MOST_VALUES) };
}
