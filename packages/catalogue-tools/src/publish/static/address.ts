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

/** A Finnish number as it is written in Finland: `040 123 4567`, `020 615 101`; others as they are. */
export function phoneInWords(phone: string): string {
  const match = /^\+358(\d{5,})$/.exec(phone.replace(/[\s()-]/g, ''));
  if (!match) return phone;
  const digits = `0${match[1]}`;
  const head = /^0[4-9]00/.test(digits) ? 4 : /^0(1|4|50|20|29|30|60|7)/.test(digits) ? 3 : 2;
  const rest = digits.slice(head);
  const groups = rest.length <= 4 ? [rest] : [rest.slice(0, 3), ...(rest.slice(3).match(/.{1,4}/g) ?? [])];
  return [digits.slice(0, head), ...groups].join(' ');
}
