import { fetchJson } from './fetch-file.js';

/**
 * A file beside the catalogue that is read when somebody needs it. One reading serves all trays of the page, so it goes on when one of
 * them no longer wants it; one that failed is tried again.
 */
export class FurtherFile<T> {
  readonly #read: (json: unknown) => T;
  readonly #readings = new Map<string, Promise<T>>();

  /** @param read makes sense of what the file holds */
  constructor(read: (json: unknown) => T) {
    this.#read = read;
  }

  /**
   * @param address of the file; absolute, or relative to the page
   * @throws DOMException `AbortError` when `signal` is aborted, and what reading it throws
   */
  async get(address: string, signal: AbortSignal): Promise<T> {
    let reading = this.#readings.get(address);
    if (!reading) {
      reading = fetchJson(new URL(address, document.baseURI), new AbortController().signal).then(this.#read);
      this.#readings.set(address, reading);
      reading.catch(() => this.#readings.delete(address));
    }
    return orAborted(reading, signal);
  }
}

/** What is waited for, unless the signal comes first. */
function orAborted<T>(waited: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const abort = (): void => reject(signal.reason as Error);
    if (signal.aborted) abort();
    signal.addEventListener('abort', abort, { once: true });
    waited.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort));
  });
}
