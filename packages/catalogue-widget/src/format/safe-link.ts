import { urlPart } from './url-part.js';

/** The address when it is http or https, so that no data can smuggle in a script; `undefined` otherwise. */
export function webLink(address: string | undefined): string | undefined {
  if (!address || !URL.canParse(address)) return undefined;
  const url = new URL(address);
  return /^https?:$/.test(url.protocol) ? url.href : undefined;
}

/** Target of a `mailto:` link with its subject and body; `undefined` when the address is not one. */
export function mailLink(address: string | undefined, subject = '', body = ''): string | undefined {
  if (!address || !/^[^\s@?&]+@[^\s@?&]+$/.test(address)) return undefined;
  const fields = Object.entries({ subject, body }).filter(([, text]) => text);
  const query = fields.map(([name, text]) => `${name}=${urlPart(text)}`).join('&');
  return `mailto:${urlPart(address).replace('%40', '@')}${query && `?${query}`}`;
}
