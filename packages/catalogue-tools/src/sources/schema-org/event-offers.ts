import type { Price, Registration } from '@hyte/catalogue-format/generated/catalogue.js';
import { toLocalMoment } from '../../clean/clock.js';
import { booleanOf, numberOf, type JsonObject } from '../../clean/json-fields.js';
import { webAddress } from '../../clean/links.js';
import { joinTexts } from '../../clean/localized-text.js';
import { priceOfTexts } from '../../clean/price.js';
import type { Note } from '../../pipeline/record.js';
import type { Loose } from '../outcome.js';
import { addressOf, localName, wordOf, type NodeTexts } from './node-values.js';

/** What an event costs and how one signs up. */
export interface EventOffers {
  readonly price: Loose<Price> | undefined;
  readonly registration: Loose<Registration> | undefined;
  readonly notes: Note[];
}

/** Reads offers; `isAccessibleForFree` says the last word on whether it costs something. `today` is a day in Finland. */
export function eventOffers(event: JsonObject, texts: NodeTexts, today: string): EventOffers {
  const offers = texts.nodesOf(event['offers']);
  const notes: Note[] = [];
  const sums = offers.flatMap((offer) => {
    const found = [offer['price'], offer['lowPrice'], offer['highPrice']].map(sumOf).filter((sum) => sum !== undefined);
    const currency = wordOf(offer['priceCurrency']) ?? 'EUR';
    if (found.length === 0 || /^(EUR|€)$/i.test(currency) || found.every((sum) => sum === 0)) return found;
    notes.push({
      code: 'not-understood',
      field: 'offers.priceCurrency',
      message: `A price in ${currency.slice(0, 10)} was left out: give it in EUR.`,
    });
    return [];
  });
  const said = priceOfTexts(
    joinTexts(
      offers.flatMap((offer) => [texts.text(offer['name'], 'line'), texts.text(offer['description'], 'paragraphs')]),
    ),
  );
  const told = freeOf(event['isAccessibleForFree']);
  const [min, max] = [Math.min(...sums), Math.max(...sums)];
  const counted = sums.length > 0 ? { ...said, free: max === 0 ? ('yes' as const) : ('no' as const), min, max } : said;
  if (told === 'yes' && sums.length > 0 && max > 0 && min > 0)
    notes.push({
      code: 'price-conflict',
      field: 'isAccessibleForFree',
      message: 'It is said to be free and offers a price: the price is shown. Correct one of the two.',
    });
  const free = told === 'no' || sums.length === 0 ? (told ?? counted.free) : counted.free;
  const price = { ...counted, ...(free !== undefined && { free }) };
  return { price, registration: registrationOf(event, offers, today), notes };
}

function sumOf(value: unknown): number | undefined {
  const word = wordOf(value);
  const sum = numberOf(word?.replace(/^(€|EUR)\s*|\s*(€|EUR)$/gi, ''));
  return sum !== undefined && sum >= 0 && sum < 100_000 ? sum : undefined;
}

function freeOf(value: unknown): 'yes' | 'no' | undefined {
  const told = booleanOf(value) ?? { true: true, false: false }[localName(value).toLowerCase()];
  return told === undefined ? undefined : told ? 'yes' : 'no';
}

function registrationOf(
  event: JsonObject,
  offers: readonly JsonObject[],
  today: string,
): Loose<Registration> | undefined {
  const days = (field: string) =>
    offers.map((offer) => toLocalMoment(wordOf(offer[field]))?.day).filter((day) => day !== undefined);
  const opens = days('validFrom').sort()[0];
  const closes = [...days('validThrough'), ...days('availabilityEnds')].sort().at(-1);
  const own = webAddress(addressOf(event['url']));
  const url = offers
    .map((offer) => webAddress(addressOf(offer['url'])))
    .find((each) => each !== undefined && each !== own);
  const states = offers.map((offer) => localName(offer['availability'])).filter((state) => state !== '');
  const left = numberOf(wordOf(event['remainingAttendeeCapacity']));
  const full = left === 0 || (states.length > 0 && states.every((state) => /^(SoldOut|OutOfStock)$/.test(state)));
  if (opens === undefined && closes === undefined && url === undefined && !full) return undefined;
  const state =
    closes !== undefined && closes < today
      ? 'closed'
      : full
        ? 'full'
        : opens !== undefined && opens > today
          ? 'not-yet-open'
          : states.includes('InStock')
            ? 'open'
            : undefined;
  return { required: url === undefined ? undefined : 'yes', state, url, opens, closes };
}
