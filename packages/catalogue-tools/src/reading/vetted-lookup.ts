import { lookup as systemLookup } from 'node:dns/promises';
import type { LookupAddress, LookupOptions } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import { TarjotinError } from '@hyte/catalogue-format/tarjotin-error.js';
import type { HostRules } from './host-rules.js';
import { isPublicAddress } from './public-address.js';

/** Asks for all addresses of a name; the system's resolver, or one that a test makes up. */
export type Resolve = (hostname: string, options: LookupOptions & { all: true }) => Promise<LookupAddress[]>;

/**
 * The `lookup` of a connection: resolves a name once, refuses it when any of its addresses is not of the open internet,
 * and hands exactly the addresses that were looked at to the connection. So a name that is answered differently a moment
 * later (DNS rebinding) leads nowhere.
 */
export function vettedLookup(rules: HostRules, resolve: Resolve = systemLookup): LookupFunction {
  return (hostname, options, callback) => {
    resolve(hostname, { ...options, all: true }).then(
      (addresses) => {
        const refused = rules(hostname).private
          ? undefined
          : addresses.find(({ address }) => !isPublicAddress(address));
        const [first] = addresses;
        if (refused !== undefined) callback(privateAddress(hostname), []);
        else if (first === undefined) callback(new Error('the name has no address'), []);
        else if (options.all === true) callback(null, addresses);
        else callback(null, first.address, first.family);
      },
      (error: unknown) => callback(error as NodeJS.ErrnoException, []),
    );
  };
}

/**
 * Refuses a host that is itself an address which is not of the open internet: a connection to an address looks up no name.
 * @throws TarjotinError `private-address`
 */
export function refusePrivateHost({ hostname }: URL, rules: HostRules): void {
  const address = hostname.replace(/^\[|\]$/g, '');
  if (isIP(address) !== 0 && !rules(hostname).private && !isPublicAddress(address)) throw privateAddress(hostname);
}

function privateAddress(hostname: string): TarjotinError {
  return new TarjotinError(
    'private-address',
    `${hostname} leads to this machine or into a private network.`,
    `When a source really stands there, say so in the configuration: \`reading: { hosts: { '${hostname}': { private: true } } }\`.`,
  );
}
