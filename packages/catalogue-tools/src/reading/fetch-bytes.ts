import { setTimeout as wait } from 'node:timers/promises';
import { TarjotinError } from '@hyte/catalogue-format/tarjotin-error.js';
import { onSameHost, printable } from './address-policy.js';
import type { ReadingLimits } from './reading-limits.js';

const TRIES = 3;
const REDIRECTS = 5;
const FIRST_WAIT_MS = 500;
const LONGEST_WAIT_MS = 60_000;
const USER_AGENT = 'tarjotin/0.1 (catalogue of wellbeing activities; reads public data once a night)';

export interface Answer {
  readonly bytes: Uint8Array;
  readonly headers: Headers;
}

/** A failure after which asking again can help; `retryAfterMs` when the server said when. */
class Passing extends Error {
  readonly retryAfterMs: number | undefined;
  constructor(message: string, retryAfterMs?: number, options?: ErrorOptions) {
    super(message, options);
    this.retryAfterMs = retryAfterMs;
  }
}

/**
 * Gets one page. Only reading is done, so every passing failure may be tried again: three tries in all, a wait
 * between them that grows and is shaken, or as long as the server asks, up to a minute.
 * @throws TarjotinError `unreachable` (after all tries), `refused` (4xx), `too-large`, `other-host`
 */
export async function fetchBytes(
  address: URL,
  headers: Readonly<Record<string, string>>,
  limits: ReadingLimits,
): Promise<Answer> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await once(address, headers, limits);
    } catch (error) {
      if (!(error instanceof Passing)) throw error;
      const pause = error.retryAfterMs ?? FIRST_WAIT_MS * 2 ** (attempt - 1) * (0.5 + Math.random() / 2);
      if (attempt === TRIES || pause > LONGEST_WAIT_MS) throw unreachable(address, error, attempt);
      await wait(pause);
    }
  }
}

async function once(address: URL, headers: Readonly<Record<string, string>>, limits: ReadingLimits): Promise<Answer> {
  const signal = AbortSignal.timeout(limits.timeoutMs);
  try {
    const response = await followed(address, headers, signal);
    if (!response.ok) throw notOk(address, response);
    return { bytes: await body(response, address, limits.bytes), headers: response.headers };
  } catch (error) {
    if (error instanceof TarjotinError || error instanceof Passing) throw error;
    const why = signal.aborted ? `no whole answer in ${limits.timeoutMs / 1000} s` : causeOf(error);
    throw new Passing(why, undefined, { cause: error });
  }
}

/** Follows redirects by hand, because each hop must stay on the host that was asked for. */
async function followed(
  address: URL,
  headers: Readonly<Record<string, string>>,
  signal: AbortSignal,
): Promise<Response> {
  let current = address;
  for (let hop = 0; hop <= REDIRECTS; hop += 1) {
    const response = await fetch(current, {
      headers: { 'user-agent': USER_AGENT, ...headers },
      redirect: 'manual',
      signal,
    });
    const location = response.headers.get('location');
    if (response.status < 300 || response.status > 399 || location === null) return response;
    await response.body?.cancel();
    const target = new URL(location, current);
    const next = onSameHost(current, target);
    if (next === undefined) {
      throw new TarjotinError(
        'other-host',
        `The source at ${address.host} sends the reader to ${target.host}.`,
        'If the source has moved, change its `url` in the configuration.',
      );
    }
    current = next;
  }
  throw new TarjotinError(
    'redirects',
    `The source at ${printable(address)} redirects without end.`,
    'Check the address in a browser.',
  );
}

/** Reads the body and stops at the cap, counted after decompression. */
async function body(response: Response, address: URL, cap: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of (response.body ?? []) as AsyncIterable<Uint8Array>) {
    size += chunk.byteLength;
    if (size > cap) {
      throw new TarjotinError(
        'too-large',
        `The answer of ${printable(address)} is larger than ${cap / 1_000_000} MB.`,
        'Ask for smaller pages, or raise `limits.megabytes`.',
      );
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function notOk(address: URL, response: Response): Error {
  void response.body?.cancel();
  const { status } = response;
  if (status === 408 || status === 425 || status === 429 || status >= 500) {
    return new Passing(`it answered ${status}`, retryAfter(response.headers.get('retry-after')));
  }
  const hint =
    status === 401 || status === 403
      ? 'It wants a key: name its environment variable in `headers` of the source, and check the key.'
      : 'Check the address in the configuration.';
  return new TarjotinError('refused', `The source at ${printable(address)} answered ${status}.`, hint);
}

/** Seconds or a date, in milliseconds from now. */
function retryAfter(value: string | null): number | undefined {
  if (value === null) return undefined;
  if (/^\d+$/.test(value.trim())) return Number(value) * 1000;
  const date = Date.parse(value);
  return Number.isNaN(date) ? undefined : Math.max(0, date - Date.now());
}

function unreachable(address: URL, error: Passing, tries: number): TarjotinError {
  return new TarjotinError(
    'unreachable',
    `The source at ${printable(address)} could not be read: ${error.message} (tried ${tries} ${tries === 1 ? 'time' : 'times'}).`,
    'Try again later. If it goes on, check the address and the network.',
    { cause: error },
  );
}

/** The reason in the innermost cause, such as `ECONNREFUSED`; fetch itself only says “fetch failed”. */
function causeOf(error: unknown): string {
  let current: unknown = error;
  while (current instanceof Error && current.cause instanceof Error) current = current.cause;
  if (!(current instanceof Error)) return 'the connection failed';
  return 'code' in current && typeof current.code === 'string' ? current.code : current.message;
}
