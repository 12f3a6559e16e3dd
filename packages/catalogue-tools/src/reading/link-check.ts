import type { LookupFunction } from 'node:net';
import { isAllowedAddress } from './address-policy.js';
import { begin } from './exchange.js';
import { type Network, NO_SECRETS } from './fetcher.js';
import type { HostRules } from './host-rules.js';
import { refusePrivateHost, vettedLookup } from './vetted-lookup.js';
import { mapLimit } from '../publish/map-limit.js';
import { TarjotinError } from '@hyte/catalogue-format/tarjotin-error.js';

/** What came of trying links. */
export interface LinkFindings {
  readonly checked: number;
  /** Addresses that surely lead nowhere, with the reason: `404`, `DNS` (no such host), `TCP`, `TLS`, `private-address` … */
  readonly dead: ReadonlyMap<string, string>;
  /** Addresses of which nothing can be said: the server was away, busy or shut itself off. */
  readonly unsure: ReadonlyMap<string, string>;
}

export interface LinkCheckOptions {
  /** One answer. */
  readonly timeoutMs: number;
  /** All links together; what is left then is unsure. */
  readonly totalMs: number;
}

/** Hosts asked at once; each alone is asked at its own pace. */
const AT_ONCE = 8;
const REDIRECTS = 8;
/** Answers of servers that know no HEAD, or keep robots off: asked again as a browser would. */
const ASK_AGAIN = new Set([400, 403, 404, 405, 406, 500, 501, 503]);

/**
 * The rules for links that stand in data: anybody may have written them, so nothing of this machine or of a private network is
 * asked unless the operator names that very host. Without encryption is fine: only whether it answers is looked at.
 */
export function linkRules(rules: HostRules, named: ReadonlySet<string>): HostRules {
  return (hostname) =>
    named.has(hostname) ? { ...rules(hostname), http: true } : { http: true, private: false, pauseMs: 1000 };
}

/** Tries every address once, the hosts side by side, and tells which lead nowhere. Nothing of an answer is kept. */
export async function checkLinks(
  addresses: Iterable<string>,
  network: Network,
  { timeoutMs, totalMs }: LinkCheckOptions,
): Promise<LinkFindings> {
  const dead = new Map<string, string>();
  const unsure = new Map<string, string>();
  const byHost = new Map<string, string[]>();
  for (const address of [...new Set(addresses)].sort()) {
    const host = URL.canParse(address) ? new URL(address).hostname : '';
    byHost.set(host, [...(byHost.get(host) ?? []), address]);
  }
  const deadline = AbortSignal.timeout(totalMs);
  const asker: Asker = { network, lookup: vettedLookup(network.rules), timeoutMs, deadline };
  let checked = 0;
  await mapLimit(byHost.values(), AT_ONCE, async (links) => {
    for (const link of links) {
      const verdict = await verdictOf(link, asker);
      checked += 1;
      if (verdict.kind !== 'fine') (verdict.kind === 'dead' ? dead : unsure).set(link, verdict.why);
    }
  });
  return { checked, dead: sorted(dead), unsure: sorted(unsure) };
}

interface Asker {
  readonly network: Network;
  readonly lookup: LookupFunction;
  readonly timeoutMs: number;
  readonly deadline: AbortSignal;
}

type Verdict = { readonly kind: 'fine' } | { readonly kind: 'dead' | 'unsure'; readonly why: string };

async function verdictOf(link: string, asker: Asker): Promise<Verdict> {
  if (!URL.canParse(link) || !isAllowedAddress(link, asker.network.rules)) return { kind: 'dead', why: 'bad-address' };
  try {
    const asked = await statusOf(new URL(link), 'HEAD', asker);
    const status = ASK_AGAIN.has(asked) ? await statusOf(new URL(link), 'GET', asker) : asked;
    if (status < 400) return { kind: 'fine' };
    // Who must log in, or is too many, says nothing of whether the page is there.
    const gone = status === 404 || status === 410;
    return gone ? { kind: 'dead', why: String(status) } : { kind: 'unsure', why: String(status) };
  } catch (error) {
    return verdictOfFailure(error, asker.deadline);
  }
}

/** Status behind all redirects, which may lead to other hosts; every hop is looked up and paced anew. */
async function statusOf(url: URL, method: 'HEAD' | 'GET', asker: Asker): Promise<number> {
  const { network, lookup, timeoutMs, deadline } = asker;
  let current = url;
  for (let hop = 0; hop <= REDIRECTS; hop += 1) {
    refusePrivateHost(current, network.rules);
    await network.pace.turn(current.hostname, deadline);
    const signal = AbortSignal.any([AbortSignal.timeout(timeoutMs), deadline]);
    const headers = { 'user-agent': network.userAgent, accept: 'text/html, */*;q=0.5' };
    const response = await begin(current, { method, headers, lookup, signal, secrets: NO_SECRETS.secrets });
    // Whether it answers is all that is asked.
    response.destroy();
    const status = response.statusCode ?? 0;
    const location = response.headers.location;
    if (status < 300 || status > 399 || location === undefined) return status;
    if (!URL.canParse(location, current.href)) return 404;
    const next = new URL(location, current);
    if (!isAllowedAddress(next, network.rules)) return 404;
    current = next;
  }
  throw new TarjotinError('redirects', 'The address redirects without end.', 'Open it in a browser.');
}

/** What ends a request for good, in a word that needs no translation. */
const GONE: ReadonlyMap<string, string> = new Map([
  ['ENOTFOUND', 'DNS'],
  ['ECONNREFUSED', 'TCP'],
  ['CERT_HAS_EXPIRED', 'TLS'],
  ['ERR_TLS_CERT_ALTNAME_INVALID', 'TLS'],
]);

function verdictOfFailure(error: unknown, deadline: AbortSignal): Verdict {
  if (deadline.aborted) return { kind: 'unsure', why: 'deadline' };
  if (error instanceof TarjotinError) return { kind: 'dead', why: error.code };
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const why = GONE.get(code);
  if (why !== undefined) return { kind: 'dead', why };
  return { kind: 'unsure', why: /^E[A-Z_]+$/.test(code) ? code : 'timeout' };
}

const sorted = (findings: ReadonlyMap<string, string>): ReadonlyMap<string, string> =>
  new Map([...findings].sort(([a], [b]) => (a < b ? -1 : 1)));
