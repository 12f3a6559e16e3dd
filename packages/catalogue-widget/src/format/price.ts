import { msg, str } from '@lit/localize';
import type { Price } from '@hyte/catalogue-format/generated/catalogue.js';
import { formatter, type ReaderLanguage } from './locale.js';

/** `maksuton`, `5–10 €`, `alkaen 5 €`, `maksullinen`; empty when the price is not known. */
export function priceInWords(price: Price | undefined, language: ReaderLanguage): string {
  if (!price) return '';
  const { min, max } = price;
  if (price.free === 'yes' || (min === 0 && max === 0)) return msg('maksuton', { id: 'price.free' });
  const euros = formatter(Intl.NumberFormat, language, {
    style: 'currency',
    currency: 'EUR',
    trailingZeroDisplay: 'stripIfInteger',
  });
  if (min !== undefined && max !== undefined && min < max) return euros.formatRange(min, max);
  if (max !== undefined && min === undefined) return msg(str`enintään ${euros.format(max)}`, { id: 'price.at-most' });
  if (min !== undefined && min > 0) {
    return max === undefined ? msg(str`alkaen ${euros.format(min)}`, { id: 'price.from' }) : euros.format(min);
  }
  if (price.kaikukortti === 'yes') return msg('Kaikukortilla maksuton', { id: 'price.kaikukortti' });
  return price.free === 'no' ? msg('maksullinen', { id: 'price.paid' }) : '';
}
