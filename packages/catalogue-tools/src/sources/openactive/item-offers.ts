import type { LocalizedText, Price, Registration } from '@hyte/catalogue-format/generated/catalogue.js';
import { numberOf, textOf, type JsonObject } from '../../clean/json-fields.js';
import { webAddress } from '../../clean/links.js';
import { cleanText } from '../../clean/localized-text.js';
import type { Loose } from '../outcome.js';
import { oneOrMany } from './one-or-many.js';

/** What offers say of the price. Only euros are counted; other money is told in words. */
export function offersPrice(
  data: JsonObject,
  inLanguage: (text: string | undefined) => LocalizedText | undefined,
): Price {
  const offers = oneOrMany(data['offers']).map((offer) => ({
    name: cleanText(offer['name'], 'line'),
    amount: numberOf(offer['price']),
    currency: textOf(offer['priceCurrency'])?.toUpperCase().slice(0, 3),
  }));
  const priced = offers.filter(({ amount }) => amount !== undefined && amount >= 0);
  const words = priced
    .filter(({ name, amount }) => name !== undefined || amount! > 0)
    .map(({ name, amount, currency }) => {
      const sum = `${amount} ${currency === undefined || currency === 'EUR' ? '€' : currency}`;
      return name === undefined ? sum : `${name}: ${sum}`;
    });
  const euros = priced
    .filter(({ amount, currency }) => amount === 0 || currency === undefined || currency === 'EUR')
    .map(({ amount }) => amount!);
  const paid = priced.some(({ amount }) => amount! > 0);
  const free = data['isAccessibleForFree'] === true || (priced.length > 0 && !paid);
  const text = inLanguage([...new Set(words)].join('\n') || undefined);
  return {
    ...(free ? { free: 'yes' as const } : paid || data['isAccessibleForFree'] === false ? { free: 'no' as const } : {}),
    ...(euros.length > 0 && euros.length === priced.length && { min: Math.min(...euros), max: Math.max(...euros) }),
    ...(text && { text }),
  };
}

/** Signing up: places left of an event or of all coming sessions, and the page to book on. */
export function offersRegistration(data: JsonObject, sessions: readonly JsonObject[]): Loose<Registration> | undefined {
  const offers = oneOrMany(data['offers']);
  const booking = offers.map(
    (offer) =>
      /(Required|Optional|Unavailable)$/.exec(
        textOf(offer['advanceBooking'] ?? offer['openBookingInAdvance']) ?? '',
      )?.[1],
  );
  const url = offers.map((offer) => webAddress(offer['url'])).find((address) => address !== undefined);
  const left = (sessions.length > 0 ? sessions : [data])
    .map((each) => numberOf(each['remainingAttendeeCapacity']))
    .filter((places) => places !== undefined);
  const full = left.length > 0 && left.length === Math.max(sessions.length, 1) && left.every((places) => places <= 0);
  const required = booking.includes('Required')
    ? 'yes'
    : booking.length > 0 && booking.every((each) => each === 'Optional' || each === 'Unavailable')
      ? 'no'
      : undefined;
  const state = full ? ('full' as const) : left.some((places) => places > 0) ? ('open' as const) : undefined;
  return required === undefined && url === undefined && state === undefined ? undefined : { required, url, state };
}
