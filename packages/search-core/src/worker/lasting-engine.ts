import type { Activity } from '@hyte/catalogue-format/generated/catalogue.js';
import { TarjotinError } from '@hyte/catalogue-format/tarjotin-error.js';
import type { OrganiserName } from '../index/search-index.js';
import type {
  CallOptions,
  DescribedHit,
  LocateResult,
  SearchEngine,
  SearchResult,
  SuggestOptions,
  Suggestion,
} from '../search-engine.js';
import type { SearchQuery } from '../search-query.js';
import { describeAgain, type Answered } from './describe-again.js';

/** Where a lasting engine gets what answers it. */
export interface EngineStarter {
  /**
   * Starts an engine elsewhere. Rejects with TarjotinError `worker-refused` when that cannot be; calls of what it gives fail
   * with `worker-lost` when it dies later.
   */
  start(): Promise<SearchEngine>;
  /** The engine to go on with when there is none elsewhere; told why. */
  fallBack(why: TarjotinError): Promise<SearchEngine>;
}

/**
 * Returns an engine that outlives the worker it runs in: one that dies is started anew once, then the fallback takes over, as it
 * does at once when a worker is refused. Calls that were open are made again, so nobody waits for an answer that never comes.
 * The first call starts it; after `close` the next search does, and other calls fail with TarjotinError `search-closed`.
 */
export function lastingEngine(starter: EngineStarter): SearchEngine {
  return new LastingEngine(starter);
}

class LastingEngine implements SearchEngine {
  readonly #starter: EngineStarter;
  #engine: Promise<SearchEngine> | undefined;
  #restarts = 1;
  #closed = false;

  constructor(starter: EngineStarter) {
    this.#starter = starter;
  }

  search(query: SearchQuery, options: CallOptions = {}): Promise<SearchResult> {
    this.#closed = false;
    return this.#call((engine) => engine.search(query, options), options.signal);
  }

  describe(answer: Answered, options: CallOptions = {}): Promise<readonly DescribedHit[]> {
    const describe = (engine: SearchEngine, again: boolean): Promise<readonly DescribedHit[]> =>
      again ? describeAgain(engine, answer, options) : engine.describe(answer, options);
    return this.#call(describe, options.signal);
  }

  suggest(prefix: string, options: SuggestOptions = {}): Promise<readonly Suggestion[]> {
    return this.#call((engine) => engine.suggest(prefix, options), options.signal);
  }

  locate(query: SearchQuery, options: CallOptions = {}): Promise<LocateResult> {
    return this.#call((engine) => engine.locate(query, options), options.signal);
  }

  get(id: string): Promise<Activity | undefined> {
    return this.#call((engine) => engine.get(id));
  }

  organisers(): Promise<readonly OrganiserName[]> {
    return this.#call(async (engine) => (await engine.organisers?.()) ?? []);
  }

  whenComplete(): Promise<void> {
    return this.#call(async (engine) => engine.whenComplete?.());
  }

  expectWords(): void {
    // A failure is told by the search that needs the words.
    this.#call((engine) => Promise.resolve(engine.expectWords?.())).catch(() => undefined);
  }

  close(): void {
    this.#closed = true;
    end(this.#engine);
    this.#engine = undefined;
  }

  /** @param ask told whether another engine was asked before, which is gone */
  async #call<T>(ask: (engine: SearchEngine, again: boolean) => Promise<T>, signal?: AbortSignal): Promise<T> {
    for (let again = false; ; again = true) {
      signal?.throwIfAborted();
      if (this.#closed) throw new TarjotinError('search-closed', 'This search was closed.', 'Search again.');
      const engine = (this.#engine ??= this.#starter.start());
      try {
        return await ask(await engine, again);
      } catch (error) {
        signal?.throwIfAborted();
        if (!isGone(error)) throw error;
        this.#replace(engine, error);
      }
    }
  }

  /** The first call that fails replaces the engine; the others find the new one. */
  #replace(gone: Promise<SearchEngine>, why: TarjotinError): void {
    if (gone !== this.#engine) return;
    // One that is silent may be busy for good.
    end(gone);
    const again = why.code === LOST && this.#restarts-- > 0;
    this.#engine = again ? this.#starter.start() : this.#starter.fallBack(why);
  }
}

/** Ends an engine, if it was started at all. */
function end(engine: Promise<SearchEngine> | undefined): void {
  engine?.then(
    (started) => started.close?.(),
    () => undefined,
  );
}

const LOST = 'worker-lost';

function isGone(error: unknown): error is TarjotinError {
  return error instanceof TarjotinError && (error.code === LOST || error.code === 'worker-refused');
}
