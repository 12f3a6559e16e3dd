import type { ConfiguredSource, Configuration } from '../generated/configuration.js';

/** `${PTV_API_KEY}` in an address stands for the value of that environment variable. */
const PLACEHOLDER = /\$\{([A-Za-z_][A-Za-z0-9_]*)\}/g;

/** Names of query parameters whose value is a key, when it stands there openly. */
const KEY_PARAMETER =
  /^(api[-_]?key|(access|auth|id)?[-_]?token|secret|password|passwd|subscription-key|sig|signature)$/i;

/** Names of the environment variables that a source sends to the host of its `url`. */
export function namesForHost({ url, headers }: ConfiguredSource): string[] {
  return [...new Set([...placeholders(url), ...Object.values(headers ?? {})])];
}

/** Names of those in its further addresses, which may be of other hosts. */
export function namesInAddresses({ options }: ConfiguredSource): string[] {
  const addresses: unknown = options?.['addresses'];
  return Array.isArray(addresses) ? [...new Set(addresses.flatMap((each) => placeholders(String(each))))] : [];
}

/** The values that must never be printed: of every environment variable that the sources name. */
export function secretValues({ sources }: Configuration): string[] {
  return sources
    .flatMap((source) => [...namesForHost(source), ...namesInAddresses(source)])
    .map((name) => process.env[name] ?? '')
    .filter((value) => value !== '');
}

/** The query parameter of an address that holds a key openly, when there is one. */
export function openKey(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const found = [...new URL(address).searchParams].find(
    ([name, value]) => KEY_PARAMETER.test(name) && value.length >= 8 && placeholders(value).length === 0,
  );
  return found?.[0];
}

/** The environment variables that an address names. */
export function placeholders(text: string | undefined): string[] {
  return [...(text ?? '').matchAll(PLACEHOLDER)].map(([, name]) => name ?? '');
}
