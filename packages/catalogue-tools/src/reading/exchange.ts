import { request as httpRequest, type IncomingMessage } from 'node:http';
import { request as httpsRequest } from 'node:https';
import type { LookupFunction } from 'node:net';
import { PassThrough, type Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { TarjotinError } from '@hyte/catalogue-format/tarjotin-error.js';
import { printable } from './address-policy.js';
import type { Secrets } from './secrets.js';

/** A server's answer; the body is decompressed. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly bytes: Buffer;
}

export interface ExchangeOptions {
  readonly headers: Readonly<Record<string, string>>;
  readonly lookup: LookupFunction;
  readonly signal: AbortSignal;
  /** Most bytes of the body, as sent and after decompression. */
  readonly cap: number;
  /** Put into the address for the request alone, and taken out of the answer. */
  readonly secrets: Secrets;
}

const DECODERS: ReadonlyMap<string, () => Transform> = new Map([
  ['gzip', createGunzip],
  ['x-gzip', createGunzip],
  ['deflate', createInflate],
  ['br', createBrotliDecompress],
]);

/**
 * One GET, without following anything. Each has a connection of its own: at a request a second nothing is gained by
 * keeping one, and what a lying server sends behind its answer cannot become the beginning of the next.
 * @throws TarjotinError `too-large`, `bad-encoding`, `private-address`; else what the network says
 */
export async function exchange(url: URL, options: ExchangeOptions): Promise<Answer> {
  const response = await begin(url, options);
  const { cap, signal, secrets } = options;
  const headers = headersOf(response, secrets);
  if (Number(headers.get('content-length')) > cap) {
    response.destroy();
    throw tooLarge(url, cap);
  }
  const decoder = decoderOf(headers.get('content-encoding'), url, response);
  const chunks: Buffer[] = [];
  await pipeline(response, capped(url, cap), decoder, capped(url, cap), keepIn(chunks), { signal });
  return { status: response.statusCode ?? 0, headers, bytes: secrets.veilBytes(Buffer.concat(chunks)) };
}

/** Asks, and gives the answer as soon as its head is there. */
export function begin(
  url: URL,
  {
    method = 'GET',
    headers,
    lookup,
    signal,
    secrets,
  }: Omit<ExchangeOptions, 'cap'> & { readonly method?: 'GET' | 'HEAD' },
): Promise<IncomingMessage> {
  const ask = url.protocol === 'https:' ? httpsRequest : httpRequest;
  return new Promise((resolve, reject) => {
    const request = ask(
      secrets.reveal(url),
      { method, headers: { 'accept-encoding': 'gzip, deflate, br', ...headers }, agent: false, lookup, signal },
      resolve,
    );
    request.on('error', reject);
    request.end();
  });
}

function headersOf(response: IncomingMessage, secrets: Secrets): Headers {
  const headers = new Headers();
  for (const [name, values] of Object.entries(response.headersDistinct))
    for (const value of values ?? []) headers.append(name, secrets.veil(value));
  return headers;
}

function decoderOf(encoding: string | null, url: URL, response: IncomingMessage): Transform {
  const name = (encoding ?? '').trim().toLowerCase();
  if (name === '' || name === 'identity' || response.statusCode === 304) return new PassThrough();
  const decoder = DECODERS.get(name);
  if (decoder !== undefined) return decoder();
  response.destroy();
  throw new TarjotinError(
    'bad-encoding',
    `The source at ${printable(url)} answers in the encoding “${name}”, which was not asked for.`,
    'Tell the keeper of the source.',
  );
}

/** Stops at the cap: a small answer may unfold to any size. */
function capped(url: URL, cap: number) {
  return async function* (chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
    let size = 0;
    for await (const chunk of chunks) {
      size += chunk.byteLength;
      if (size > cap) throw tooLarge(url, cap);
      yield chunk;
    }
  };
}

function keepIn(kept: Buffer[]) {
  return async (chunks: AsyncIterable<Buffer>): Promise<void> => {
    for await (const chunk of chunks) kept.push(chunk);
  };
}

function tooLarge(url: URL, cap: number): TarjotinError {
  return new TarjotinError(
    'too-large',
    `The answer of ${printable(url)} is larger than ${cap / 1_000_000} MB.`,
    'Ask for smaller pages, or raise `limits.megabytes`.',
  );
}
