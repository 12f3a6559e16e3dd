import type { HostRules } from './host-rules.js';

/** https, or http where the operator allows it for that host; never a user name or password, because addresses are printed. */
export function isAllowedAddress(address: string | URL, rules: HostRules): boolean {
  const url = typeof address === 'string' ? parse(address) : address;
  if (url === undefined || url.username !== '' || url.password !== '') return false;
  return url.protocol === 'https:' || (url.protocol === 'http:' && rules(url.hostname).http);
}

/**
 * A following page or a redirect may lead only to the host the operator named: an answer must not be able to send
 * the reader, and the secrets in its headers, somewhere else. Interfaces behind a proxy often write `http:` in
 * their own links; those are read with the scheme of the base address.
 */
export function onSameHost(base: URL, next: URL, rules: HostRules): URL | undefined {
  if (next.hostname !== base.hostname) return undefined;
  const same = new URL(next);
  if (base.protocol === 'https:' && next.protocol === 'http:') {
    same.protocol = 'https:';
    same.port = base.port;
  }
  return same.host === base.host && isAllowedAddress(same, rules) ? same : undefined;
}

/** An address fit to print: without query, which may hold a key. */
export function printable(url: URL): string {
  return `${url.origin}${url.pathname}${url.search === '' ? '' : '?…'}`;
}

function parse(address: string): URL | undefined {
  return URL.canParse(address) ? new URL(address) : undefined;
}
