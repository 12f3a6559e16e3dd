import {
  isSupportedCountry,
  parsePhoneNumberFromString,
  type CountryCode,
  type PhoneNumber,
} from 'libphonenumber-js/max';
import { withoutAccounts, withoutIdentityCodes } from './personal-codes.js';
import { withoutPersonsPhones } from './persons-phones.js';
import { lineText } from './plain-text.js';

/** A phone number of a source, normalised. */
export interface CleanPhone {
  /** `+358…` without spaces, or the digits as written when the number is a short or unusual one. */
  readonly phone: string;
  /** Whether it is a mobile number. */
  readonly mobile: boolean;
  /** True when it lacks its area code, so that it cannot be dialled from everywhere. */
  readonly local?: true;
  /** True when a person's name stands beside the number. */
  readonly person?: true;
  /** Words that stood beside the number: `klo 9-16`, a company's name. */
  readonly words?: string;
}

/** Finnish mobile prefixes: 04x, 050 and the old 0457. Masked or over-long numbers are recognised by them too. */
const MOBILE = /^(\+358|0)(4\d|50)/;
/** A run of digits as people write a number: with spaces, hyphens, dots, brackets and a country code. */
const NUMBER = /(?:\+|00)?\(?\d[\d\s().\-\u2013/]{1,24}\d|\d{3}/g;
/** A Finnish number without its area code; numbers that begin with 1 are services of the whole country. */
const LOCAL = /^[2-9]\d{4,6}$/;
const STORED = /^[+0-9][0-9 ()-]{1,30}$/;

function normalised(written: string, country: CountryCode): CleanPhone | undefined {
  const digits = written
    .replace(/\(0\)/g, '')
    .replace(/[^\d+]/g, '')
    .replace(/^00(?=[1-9])/, '+');
  // `555 0100` can be dialled in its own area only: nobody knows which.
  if (country === 'FI' && LOCAL.test(digits)) return { phone: digits, mobile: false, local: true };
  let parsed: PhoneNumber | undefined;
  try {
    parsed = parsePhoneNumberFromString(digits, country);
  } catch {
    parsed = undefined;
  }
  if (parsed?.isValid()) return { phone: parsed.number, mobile: parsed.getType() === 'MOBILE' };
  // Emergency and service numbers such as 112, 116117, 029500.
  if (digits.length >= 3 && digits.length <= 15 && STORED.test(digits))
    return { phone: digits, mobile: MOBILE.test(digits) };
  return undefined;
}

/**
 * The phone numbers of a field, in E.164 where they can be: `040-510 75 36` → `+358405107536`. A field may hold several
 * numbers and words; the words go with the first number. Empty when there is no number.
 * @param country two letters of the country whose numbers need no country code
 */
export function phoneNumbers(value: unknown, country = 'FI'): CleanPhone[] {
  const home = isSupportedCountry(country) ? country : 'FI';
  if (typeof value !== 'string' && typeof value !== 'number') return [];
  // Digits of an identity code or an account are no phone number.
  const text = withoutAccounts(withoutIdentityCodes(lineText(String(value).slice(0, 500)), ignored), ignored);
  // Hours and dates beside a number must not be read as numbers.
  const withoutHours = text.replace(/\b(klo|kl)\.?\s*[\d.:–-]+(\s*[–-]\s*[\d.:]+)?/gi, ' ');
  const found: CleanPhone[] = [];
  let words = text;
  for (const piece of withoutHours.split(/[,;]|\s\/\s|(?<!\p{L})(?:tai|eller|or|ja|och)(?!\p{L})/u)) {
    for (const written of piece.match(NUMBER) ?? []) {
      const phone = normalised(written, home);
      if (!phone) continue;
      words = words.replace(written, ' ');
      const person = phone.mobile && withoutPersonsPhones(text, ignored).includes(written) === false;
      if (!found.some((other) => other.phone === phone.phone)) found.push({ ...phone, ...(person && { person }) });
    }
  }
  words = words.replace(/^[\s,;:()/+–-]+|[\s,;:()/–-]+$/g, '').replace(/\s+/g, ' ');
  return found.map((phone, index) => (index === 0 && /\p{L}/u.test(words) ? { ...phone, words } : phone));
}

const ignored = (): void => undefined;

/** A number given as prefix and number, the way PTV does: `+358` and `405166046`. */
export function prefixedPhone(prefix: string | undefined, number: string | undefined): CleanPhone | undefined {
  if (number === undefined) return undefined;
  const local = number.replace(/[^\d+]/g, '');
  return phoneNumbers(prefix && !local.startsWith('+') ? `${prefix}${local.replace(/^0+(?=\d)/, '')}` : number)[0];
}
