import { setTimeout as wait } from 'node:timers/promises';
import type { LookupFunction } from 'node:net';
import { TarjotinError } from '@hyte/catalogue-format/tarjotin-error.js';
import { onSameHost, printable } from './address-policy.js';
import { exchange, type Answer } from './exchange.js';
import type { HostRules } from './host-rules.js';
import type { RefusedStatus } from './not-found.js';
import type { Pace } from './pace.js';
import { causeOf, isPassingStatus, PassingFailure, retryAfterMs } from './passing-failure.js';
import type { ReadingLimits } from './reading-limits.js';
import { type Secrets, secretsNamed } from './secrets.js';
import { serviceException } from './service-exception.js';
import { refusePrivateHost } from './vetted-lookup.js';

const REDIRECTS = 5;
/** Upper end of the first pause; it doubles from try to try. */
const FIRST_PAUSE_MS = 500;
/** A server that wants a longer pause is read another night: asking earlier would be impolite. */
const LONGEST_PAUSE_MS = 5 * 60_000;

/** What the sources of one run share. */
export interface Network {
  readonly rules: HostRules;
  readonly pace: Pace;
  readonly lookup: LookupFunction;
  /** Who asks. */
  readonly userAgent: string;
}

/** Gets pages of one source. Only reading is done, so that every failure that can pass may be tried again. */
export interface Fetcher {
  /**
   * Gets one address; the answer has a status of 200–299, or one that the request says is fine too.
   * @throws TarjotinError `unreachable` (after all tries), `refused` (4xx), `deadline`, `too-large`, `too-much`,
   *   `other-host`, `redirects`, `private-address`, `bad-certificate`, `bad-encoding`
   */
  get(address: URL, request?: PageRequest): Promise<Answer>;
}

export interface PageRequest {
  readonly headers?: Readonly<Record<string, string>>;
  /** Statuses that are an answer, not a failure: 304, 404. */
  readonly alsoFine?: readonly number[];
}

/** What a fetcher knows that nobody else may know. */
export interface FetcherSecrets {
  /** Sent with every request of this source, and to its host only. */
  readonly headers: Readonly<Record<string, string>>;
  readonly secrets: Secrets;
}

export const NO_SECRETS: FetcherSecrets = { headers: {}, secrets: secretsNamed([]) };

export function createFetcher(
  network: Network,
  { headers: secretHeaders, secrets }: FetcherSecrets,
  limits: ReadingLimits,
): Fetcher {
  let deadline: AbortSignal | undefined;
  let received = 0;

  async function get(address: URL, request: PageRequest = {}): Promise<Answer> {
    deadline ??= AbortSignal.timeout(limits.totalMs);
    const headers = { 'user-agent': network.userAgent, ...secretHeaders, ...request.headers };
    for (let attempt = 1; ; attempt += 1) {
      try {
        const answer = await followed({ ...network, secrets }, address, headers, limits, deadline);
        if (!request.alsoFine?.includes(answer.status)) refuseStatus(address, answer);
        received += answer.bytes.byteLength;
        if (received > limits.totalBytes) throw tooMuch(address, limits.totalBytes);
        return answer;
      } catch (error) {
        if (deadline.aborted) throw pastDeadline(address, limits.totalMs);
        if (!(error instanceof PassingFailure)) throw error;
        const pause = Math.max(error.retryAfterMs ?? 0, Math.random() * FIRST_PAUSE_MS * 2 ** (attempt - 1));
        if (attempt >= limits.tries || pause > LONGEST_PAUSE_MS) throw unreachable(address, error, attempt);
        await wait(pause, undefined, { signal: deadline }).catch(() => {
          throw pastDeadline(address, limits.totalMs);
        });
      }
    }
  }

  return { get };
}

/** Follows redirects by hand, because each hop must stay on the host that was asked for and is looked up anew. */
async function followed(
  { rules, pace, lookup, secrets }: Network & Pick<FetcherSecrets, 'secrets'>,
  address: URL,
  headers: Readonly<Record<string, string>>,
  limits: ReadingLimits,
  deadline: AbortSignal,
): Promise<Answer> {
  let current = address;
  for (let hop = 0; hop <= REDIRECTS; hop += 1) {
    refusePrivateHost(current, rules);
    await pace.turn(current.hostname, deadline);
    const answer = await inTime(limits.timeoutMs, deadline, (signal) =>
      exchange(current, { headers, lookup, signal, cap: limits.bytes, secrets }),
    );
    const location = answer.headers.get('location');
    if (answer.status < 300 || answer.status > 399 || location === null) return answer;
    current = redirected(current, location, rules);
  }
  throw new TarjotinError(
    'redirects',
    `The source at ${printable(address)} redirects without end.`,
    'Check the address in a browser.',
  );
}

async function inTime(
  timeoutMs: number,
  deadline: AbortSignal,
  ask: (signal: AbortSignal) => Promise<Answer>,
): Promise<Answer> {
  const timeout = AbortSignal.timeout(timeoutMs);
  try {
    return await ask(AbortSignal.any([timeout, deadline]));
  } catch (error) {
    if (error instanceof TarjotinError) throw error;
    if (isCertificateFault(error)) throw badCertificate(causeOf(error), error);
    const why = timeout.aborted ? `no whole answer in ${timeoutMs / 1000} s` : causeOf(error);
    throw new PassingFailure(why, undefined, { cause: error });
  }
}

function redirected(current: URL, location: string, rules: HostRules): URL {
  const target = URL.canParse(location, current.href) ? new URL(location, current) : undefined;
  const next = target && onSameHost(current, target, rules);
  if (next !== undefined) return next;
  throw new TarjotinError(
    'other-host',
    `The source at ${current.host} sends the reader to ${target?.host || 'an address that is none'}.`,
    'If the source has moved, change its `url` in the configuration.',
  );
}

/** Throws what a status means that is no answer. */
function refuseStatus(address: URL, { status, headers, bytes }: Answer): void {
  if (status >= 200 && status <= 299) return;
  if (isPassingStatus(status))
    throw new PassingFailure(`it answered ${status}`, retryAfterMs(headers.get('retry-after'), Date.now()));
  const hint =
    status === 401 || status === 403
      ? 'It wants a key: name its environment variable in `headers` of the source, and check the key.'
      : 'Check the address in the configuration.';
  const why = serviceException(bytes);
  const words = why === undefined ? '' : `: “${why}”`;
  throw new TarjotinError('refused', `The source at ${printable(address)} answered ${status}${words}.`, hint, {
    cause: { status } satisfies RefusedStatus,
  });
}

function isCertificateFault(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return /^(CERT_|ERR_TLS_CERT|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_(VERIFY|GET_ISSUER))/.test(code);
}

function badCertificate(why: string, cause: unknown): TarjotinError {
  return new TarjotinError(
    'bad-certificate',
    `The source could not prove who it is: ${why}.`,
    'Tell the keeper of the source. A certificate of an own authority is made known with NODE_EXTRA_CA_CERTS.',
    { cause },
  );
}

function unreachable(address: URL, error: PassingFailure, tries: number): TarjotinError {
  const wish =
    error.retryAfterMs !== undefined && error.retryAfterMs > LONGEST_PAUSE_MS
      ? ` and asks to come back in ${Math.ceil(error.retryAfterMs / 60_000)} minutes`
      : '';
  return new TarjotinError(
    'unreachable',
    `The source at ${printable(address)} could not be read: ${error.message}${wish} (tried ${tries} ${tries === 1 ? 'time' : 'times'}).`,
    'Try again later. If it goes on, check the address and the network.',
    { cause: error },
  );
}

function pastDeadline(address: URL, totalMs: number): TarjotinError {
  return new TarjotinError(
    'deadline',
    `Reading of ${address.host} was given up after ${totalMs / 60_000} minutes.`,
    'What had been read until then was kept. Narrow the source with its options, or raise `limits.totalMinutes`.',
  );
}

function tooMuch(address: URL, totalBytes: number): TarjotinError {
  return new TarjotinError(
    'too-much',
    `${address.host} has given more than ${totalBytes / 1_000_000} MB.`,
    'What had been read until then was kept. Narrow the source with its options, or raise `limits.totalMegabytes`.',
  );
}
