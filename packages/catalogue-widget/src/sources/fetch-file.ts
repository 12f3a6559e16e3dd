import type { FailureCode } from './explain-failure.js';
import { ASKED, takeBegun } from './begun.js';
import { failure } from './failure.js';

/** Milliseconds of silence after which a server counts as not answering. A slow but steady download may take longer. */
const SILENCE = 8000;
/** Milliseconds before the first and the second retry; up to as much again is added at random. */
const PAUSES = [300, 1200];

/**
 * Reads one JSON file of a catalogue, as `fetchBytes` does.
 * @throws TarjotinError `bad-status`, `unreachable`, `timeout`, `not-utf8`, `html-page` or `not-json`;
 *   DOMException `AbortError` when `signal` is aborted.
 */
export async function fetchJson(url: URL, signal: AbortSignal, cache: RequestCache = 'default'): Promise<unknown> {
  return parseJson(url, await fetchBytes(url, signal, cache));
}

/**
 * Reads one file of a catalogue, in the chunks it came in. Sends no cookies and no address of the page. Network errors, time-outs
 * and answers 5xx are tried again twice, past the browser's cache.
 * @throws TarjotinError `bad-status`, `unreachable` or `timeout`; DOMException `AbortError` when `signal` is aborted.
 */
export async function fetchBytes(url: URL, signal: AbortSignal, cache: RequestCache): Promise<Uint8Array[]> {
  for (let attempt = 0; ; attempt++) {
    try {
      return await fetchOnce(url, signal, attempt ? 'reload' : cache);
    } catch (error) {
      signal.throwIfAborted();
      const pause = PAUSES[attempt];
      if (!(error instanceof Fault)) throw error;
      if (pause === undefined || !error.isPassing) throw await failure(error.code, url.href, error.cause);
      await sleep(pause * (1 + Math.random()), signal);
    }
  }
}

/** What went wrong with a request, not yet in words. */
class Fault extends Error {
  constructor(
    readonly code: FailureCode,
    /** It may be gone at the next try. */
    readonly isPassing: boolean,
    cause: unknown,
  ) {
    super(code, { cause });
  }
}

async function fetchOnce(url: URL, signal: AbortSignal, cache: RequestCache): Promise<Uint8Array[]> {
  const begun = takeBegun(url);
  const call = begun?.call ?? new AbortController();
  const abort = (): void => {
    call.abort();
  };
  signal.addEventListener('abort', abort);
  let timer = setTimeout(abort, SILENCE);
  const alive = (): void => {
    clearTimeout(timer);
    timer = setTimeout(abort, SILENCE);
  };
  try {
    const response = await (begun?.response ?? fetch(url, { ...ASKED, cache, signal: call.signal }));
    if (!response.ok) throw new Fault('bad-status', response.status >= 500, response.status);
    return await readBytes(response, alive);
  } catch (error) {
    if (error instanceof Fault) throw error;
    throw call.signal.aborted ? new Fault('timeout', true, SILENCE / 1000) : new Fault('unreachable', true, error);
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', abort);
  }
}

async function readBytes(response: Response, alive: () => void): Promise<Uint8Array[]> {
  const chunks: Uint8Array[] = [];
  const reader = response.body?.getReader();
  for (;;) {
    alive();
    const part = await reader?.read();
    if (!part || part.done) return chunks;
    chunks.push(part.value);
  }
}

/** The JSON of a file that was read. */
async function parseJson({ href }: URL, chunks: readonly Uint8Array[]): Promise<unknown> {
  let text = '';
  try {
    const decoder = new TextDecoder('utf-8', { fatal: true });
    for (const chunk of chunks) text += decoder.decode(chunk, { stream: true });
    text += decoder.decode();
  } catch {
    throw await failure('not-utf8', href);
  }
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    throw await failure(/^\s*</.test(text) ? 'html-page' : 'not-json', href, error);
  }
}

function sleep(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const abort = (): void => {
      clearTimeout(timer);
      reject(new DOMException('Aborted', 'AbortError'));
    };
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', abort);
      resolve();
    }, milliseconds);
    signal.addEventListener('abort', abort, { once: true });
  });
}
