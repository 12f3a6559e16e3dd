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
import type { Answered } from './describe-again.js';
import { fromPlainError, type Answer, type CallName } from './messages.js';
import type { Port, PortMessage } from './port.js';

/**
 * Milliseconds without a sign of life, while an answer is waited for, until the other end is asked whether it is there; and again
 * as long until it counts as dead. It answers that question while files are on their way, so a slow network is no reason.
 */
const SILENCE = 10_000;

interface OpenCall {
  resolve(result: unknown): void;
  reject(error: unknown): void;
}

/** An engine at the other end of a port, where `serveEngine` answers. */
export interface RemoteEngine extends SearchEngine {
  /** The other end is gone: what is open fails with this error, and so does every later call. */
  fail(error: TarjotinError): void;
}

/**
 * Returns the engine at the other end of a port. An aborted call fails at once with `AbortError`, and its cancel is sent.
 * Every call may fail with TarjotinError `worker-lost` when the other end gives no sign of life.
 * @param silence milliseconds of it that are put up with, twice; 10 s when missing
 */
export function remoteEngine(port: Port, { silence = SILENCE }: { readonly silence?: number } = {}): RemoteEngine {
  return new EngineElsewhere(port, silence);
}

class EngineElsewhere implements RemoteEngine {
  readonly #port: Port;
  readonly #silence: number;
  readonly #open = new Map<number, OpenCall>();
  #lastId = 0;
  #watch: unknown;
  #failure: TarjotinError | undefined;

  constructor(port: Port, silence: number) {
    this.#port = port;
    this.#silence = silence;
    port.onmessage = ({ data }: PortMessage): void => {
      this.#hear(data as Answer);
    };
  }

  search(query: SearchQuery, { signal }: CallOptions = {}): Promise<SearchResult> {
    return this.#call('search', [query], signal);
  }

  /** Of the activities only the ids go there, and nothing of them comes back. */
  async describe({ query, hits }: Answered, { signal }: CallOptions = {}): Promise<readonly DescribedHit[]> {
    const bare = hits.map(({ activity: { id }, score }) => ({ activity: { id }, score }));
    const described = await this.#call<readonly DescribedHit[]>('describe', [{ query, hits: bare }], signal);
    return described.map((hit, at) => ({ ...hit, ...hits[at] }));
  }

  suggest(prefix: string, { signal, ...options }: SuggestOptions = {}): Promise<readonly Suggestion[]> {
    return this.#call('suggest', [prefix, options], signal);
  }

  locate(query: SearchQuery, { signal }: CallOptions = {}): Promise<LocateResult> {
    return this.#call('locate', [query], signal);
  }

  get(id: string): Promise<Activity | undefined> {
    return this.#call('get', [id]);
  }

  organisers(): Promise<readonly OrganiserName[]> {
    return this.#call('organisers');
  }

  whenComplete(): Promise<void> {
    return this.#call('whenComplete');
  }

  expectWords(): void {
    // A failure is told by the search that needs the words.
    this.#call('expectWords').catch(() => undefined);
  }

  fail(error: TarjotinError): void {
    this.#failure ??= error;
    clearTimeout(this.#watch);
    const open = [...this.#open.values()];
    this.#open.clear();
    for (const { reject } of open) reject(error);
  }

  #call<T>(call: CallName, args: readonly unknown[] = [], signal?: AbortSignal): Promise<T> {
    return new Promise<unknown>((resolve, reject) => {
      signal?.throwIfAborted();
      if (this.#failure) throw this.#failure;
      const id = ++this.#lastId;
      const abort = (): void => {
        this.#settle(id)?.reject(signal?.reason);
        this.#port.postMessage({ cancel: id });
      };
      signal?.addEventListener('abort', abort);
      const leave = (): void => signal?.removeEventListener('abort', abort);
      this.#open.set(id, {
        resolve: (result) => {
          leave();
          resolve(result);
        },
        reject: (error: Error) => {
          leave();
          reject(error);
        },
      });
      if (this.#open.size === 1) this.#listen();
      this.#port.postMessage({ id, call, args });
    }) as Promise<T>;
  }

  #hear(answer: Answer): void {
    const call = this.#settle(answer.id);
    if (this.#open.size > 0) this.#listen();
    // No call: it was cancelled while the answer was on its way, or this is the answer to a ping.
    if ('error' in answer) call?.reject(fromPlainError(answer.error));
    else call?.resolve(answer.result);
  }

  /** Takes the call from the open ones. */
  #settle(id: number): OpenCall | undefined {
    const call = this.#open.get(id);
    this.#open.delete(id);
    if (this.#open.size === 0) clearTimeout(this.#watch);
    return call;
  }

  /** Waits for the next sign of life, asks for one, waits again. */
  #listen(): void {
    clearTimeout(this.#watch);
    this.#watch = setTimeout(() => {
      this.#port.postMessage({ id: 0, call: 'ping', args: [] });
      this.#watch = setTimeout(() => {
        const hint = 'It is started anew once; after that the page searches itself.';
        this.fail(new TarjotinError('worker-lost', 'The worker that searches does not answer.', hint));
      }, this.#silence);
    }, this.#silence);
  }
}
