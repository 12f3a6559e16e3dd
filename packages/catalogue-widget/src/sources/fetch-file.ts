import { TarjotinError } from '@hyte/catalogue-format/tarjotin-error.js';

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
      if (pause === undefined || !(error instanceof PassingError)) throw error;
      await sleep(pause * (1 + Math.random()), signal);
    }
  }
}

/** An error that may be gone at the next try. */
class PassingError extends TarjotinError {}

async function fetchOnce(url: URL, signal: AbortSignal, cache: RequestCache): Promise<Uint8Array[]> {
  const call = new AbortController();
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
    const response = await fetch(url, {
      signal: call.signal,
      cache,
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
    });
    if (!response.ok) throw badStatus(url, response.status);
    return await readBytes(response, alive);
  } catch (error) {
    if (error instanceof TarjotinError) throw error;
    if (call.signal.aborted) {
      const hint = 'Check that the server is up, or make the file smaller. The page works on as soon as it answers.';
      throw new PassingError('timeout', `No answer from ${url.href} within ${SILENCE / 1000} seconds.`, hint);
    }
    const hint =
      'Check the address. If the file is on another site, that site must allow it with the header ' +
      'Access-Control-Allow-Origin, and this page with connect-src in its Content-Security-Policy.';
    throw new PassingError('unreachable', `${url.href} cannot be reached.`, hint, { cause: error });
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
export function parseJson(url: URL, chunks: readonly Uint8Array[]): unknown {
  let text = '';
  try {
    const decoder = new TextDecoder('utf-8', { fatal: true });
    for (const chunk of chunks) text += decoder.decode(chunk, { stream: true });
    text += decoder.decode();
  } catch {
    const hint = 'Save it again with the character set UTF-8.';
    throw new TarjotinError('not-utf8', `${url.href} is not written in UTF-8.`, hint);
  }
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    if (/^\s*</.test(text)) {
      const hint =
        'Open the address in a browser: it may be a login or error page. Use the address of the file itself.';
      throw new TarjotinError('html-page', `${url.href} is a web page, not a catalogue.`, hint);
    }
    const hint = 'The file may have been cut off on the way, or edited by hand. Publish it again. ' + reason(error);
    throw new TarjotinError('not-json', `${url.href} is not a whole JSON file.`, hint);
  }
}

function badStatus(url: URL, status: number): TarjotinError {
  const message = `${url.href} answered ${String(status)}.`;
  if (status >= 500) return new PassingError('bad-status', message, 'The server has a fault. Tell its keeper.');
  const hint =
    status === 404 || status === 410
      ? 'There is no file at this address. Check the src attribute.'
      : 'The server does not give the file to everybody. A catalogue must be public.';
  return new TarjotinError('bad-status', message, hint);
}

function reason(error: unknown): string {
  return error instanceof Error ? `(${error.message})` : '';
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
