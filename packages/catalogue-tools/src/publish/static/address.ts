import { Address } from './html.js';

/** An http(s) address from the catalogue; `undefined` when it is anything else. */
export function webAddress(url: string | undefined): Address | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined;
  const parsed = new URL(url);
  return /^https?:$/.test(parsed.protocol) && parsed.username === '' && parsed.password === ''
    ? new Address(parsed.href)
    : undefined;
}

export function mailAddress(email: string | undefined): Address | undefined {
  if (email === undefined || !/^[^\s@?&#%]+@[^\s@?&#%]+$/.test(email)) return undefined;
  return new Address(`mailto:${encodeURIComponent(email).replace('%40', '@')}`);
}

export function phoneAddress(phone: string | undefined): Address | undefined {
  const digits = phone?.replace(/(?!^\+)\D/g, '') ?? '';
  return /\d/.test(digits) ? new Address(`tel:${digits}`) : undefined;
}

/** From one of the pages to another place among them; both paths are relative to the folder of the pages. */
export function pageAddress(from: string, to: string, anchor?: string): Address {
  const up = '../'.repeat(from.split('/').length - 1);
  const path = from === to ? '' : `${up}${to}`;
  return new Address(anchor === undefined ? path || '#' : `${path}#${encodeURIComponent(anchor)}`);
}
