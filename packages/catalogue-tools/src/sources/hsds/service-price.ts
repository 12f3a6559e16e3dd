import type { LocalizedText, Price } from '@hyte/catalogue-format/generated/catalogue.js';
import { numberOf, objectsOf, textOf, type JsonObject } from '../../clean/json-fields.js';
import { cleanText } from '../../clean/localized-text.js';
import { priceOfText } from '../../clean/price.js';

/** Prices of the catalogue are in euros: other sums are told in words only. */
const EURO = /^eur$/iu;

function optionWords(option: JsonObject): string | undefined {
  const amount = numberOf(option['amount']);
  const currency = textOf(option['currency'])?.toUpperCase().slice(0, 3);
  const sum =
    amount === undefined ? undefined : `${amount} ${currency === 'EUR' || currency === undefined ? '€' : currency}`;
  const words = [cleanText(option['option'], 'line'), sum, cleanText(option['amount_description'], 'line')];
  return words.filter((part) => part !== undefined).join(' ') || undefined;
}

/** What a service costs: `cost_options` that hold today, `fees_description`, `free` of Outpost. `today` is `YYYY-MM-DD`. */
export function servicePrice(
  service: JsonObject,
  inLanguage: (text: string | undefined) => LocalizedText | undefined,
  today: string,
): Price {
  const options = objectsOf(service['cost_options']).filter((option) => {
    const last = textOf(option['valid_to']);
    return last === undefined || last.slice(0, 10) >= today;
  });
  const lines = [cleanText(service['fees_description'] ?? service['fees'], 'paragraphs'), ...options.map(optionWords)];
  const words = [...new Set(lines)].filter((line) => line !== undefined).join('\n');
  const euros = options
    .filter((option) => EURO.test(textOf(option['currency']) ?? 'eur'))
    .map((option) => numberOf(option['amount']))
    .filter((amount) => amount !== undefined && amount >= 0) as number[];
  const complete = euros.length > 0 && euros.length === options.length;
  const sums: Price = complete
    ? { free: Math.max(...euros) === 0 ? 'yes' : 'no', min: Math.min(...euros), max: Math.max(...euros) }
    : {};
  const paid = options.some((option) => (numberOf(option['amount']) ?? 0) > 0);
  const text = inLanguage(words === '' ? undefined : words);
  return {
    ...priceOfText(words),
    ...(paid && { free: 'no' as const }),
    ...sums,
    ...(service['free'] === true && { free: 'yes' as const }),
    ...(service['free'] === false && { free: 'no' as const }),
    ...(text && { text }),
  };
}
