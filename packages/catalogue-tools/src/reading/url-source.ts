import { namesForHost, namesInAddresses } from './secret-names.js';
import type { ConfiguredSource } from '../generated/configuration.js';
import { createFetcher, type Fetcher, type Network } from './fetcher.js';
import type { HostRules } from './host-rules.js';
import type { PageSpool } from './page-spool.js';
import type { ReadingLimits } from './reading-limits.js';
import { secretsNamed } from './secrets.js';

/** What the sources of one run have in common. */
export interface ReadingPlace {
  /** What relative paths are relative to. */
  readonly folder: string;
  readonly network: Network;
  readonly spool: PageSpool;
}

/** What reading a source over the network needs. */
export interface UrlSource {
  readonly id: string;
  readonly base: URL;
  /** Sends the secret headers: for the host of `base` only. */
  readonly fetcher: Fetcher;
  /** Sends none but what its addresses name themselves: for other hosts. */
  readonly plainFetcher: Fetcher;
  readonly rules: HostRules;
  readonly spool: PageSpool;
  readonly limits: ReadingLimits;
}

/** Makes ready to read a source that has a `url`. */
export function urlSource(configured: ConfiguredSource, place: ReadingPlace, limits: ReadingLimits): UrlSource {
  const { network, spool } = place;
  return {
    id: configured.id,
    base: new URL(configured.url ?? ''),
    fetcher: createFetcher(
      network,
      { headers: secretHeaders(configured), secrets: secretsNamed(namesForHost(configured)) },
      limits,
    ),
    plainFetcher: createFetcher(network, { headers: {}, secrets: secretsNamed(namesInAddresses(configured)) }, limits),
    rules: network.rules,
    spool,
    limits,
  };
}

function secretHeaders({ headers }: ConfiguredSource): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers ?? {}).map(([name, variable]) => [name, process.env[variable] ?? '']),
  );
}
