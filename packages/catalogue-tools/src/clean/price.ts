import type { LocalizedText, Price } from '@hyte/catalogue-format/generated/catalogue.js';
import { entriesOf } from './localized-text.js';

// Whole expressions in lower case that leave no doubt, in three languages.
const FREE =
  /(?<!\p{L})(maksut(on|onta|tomasti|tomia)|ilmai(nen|sta|seksi|sia)|ei maksua|vapaa pääsy|avgiftsfri(tt|a)?|kostnadsfri(tt|a)?|gratis|fritt inträde|free of charge|free entry|free admission|free)(?!\p{L}|-)/iu;
/** Free for some only, or a fee after all: then free is not certain. */
const BUT =
  /(alle \d|under \d|jäsenille|för medlemmar|for members|kaikukorti|lapsille|lapset|för barn|children|eläkeläis|muille|muuten|materiaali|ateria|tarvike)/iu;
const DONATION =
  /vapaaehtoi(nen|sta|sella)[^.]{0,20}(maksu|kahviraha|osallistumismaksu)|kahvira(ha|hat)|frivillig[^.]{0,20}avgift|kaffepeng|donation/iu;
/** Coffee is paid for, taking part is not. */
const COFFEE = /(?:kahvi|kaffe|coffee)\p{L}{0,20}[^.\d]{0,10}\d/iu;
const EUROS = /(\d{1,4}(?:[.,]\d{1,2})?)\s*(?:[-–—]\s*(\d{1,4}(?:[.,]\d{1,2})?)\s*)?(?:€|e(?![\p{L}\d])|eur|euro)/giu;
const SIGN_FIRST = /€\s*(\d{1,4}(?:[.,]\d{1,2})?)/gu;
const amount = (text: string) => Number(text.replace(',', '.'));

/**
 * What a text says of a price. Sums are read where a euro sign or word stands by them (`5–10 €/kerta` → 5 to 10); free
 * only where the text says so for everybody. A voluntary coffee fee is free with the words kept.
 */
export function priceOfText(text: string): Pick<Price, 'free' | 'min' | 'max' | 'kaikukortti'> {
  const bare = text.replace(/\u00a0/g, ' ');
  const sums = [...bare.matchAll(EUROS)]
    .flatMap((match) => [match[1], match[2]])
    .concat([...bare.matchAll(SIGN_FIRST)].map((match) => match[1]));
  const amounts = sums
    .filter((sum) => sum !== undefined)
    .map(amount)
    .filter(Number.isFinite);
  const kaikukortti =
    /kaikukort/iu.test(bare) &&
    !/(ei|inte|no)[^.]{0,25}kaikukort|kaikukort[^.]{0,20}(ei käy|gäller inte|not)/iu.test(bare)
      ? ({ kaikukortti: 'yes' } as const)
      : {};
  if (amounts.length > 0) {
    const [min, max] = [Math.min(...amounts), Math.max(...amounts)];
    if (max === 0) return { free: 'yes', min: 0, max: 0, ...kaikukortti };
    if (DONATION.test(bare) || (FREE.test(bare) && COFFEE.test(bare) && amounts.length === 1))
      return { free: 'yes', min: 0, max, ...kaikukortti };
    return { free: 'no', min: FREE.test(bare) && min > 0 ? 0 : min, max, ...kaikukortti };
  }
  if (DONATION.test(bare)) return { free: 'yes', min: 0, ...kaikukortti };
  if (FREE.test(bare) && !BUT.test(bare)) return { free: 'yes', min: 0, max: 0, ...kaikukortti };
  if (/^\s*0\s*$/.test(bare)) return { free: 'yes', min: 0, max: 0 };
  return kaikukortti;
}

/** The price of a localized text; the first language that tells decides. The words are always kept. */
export function priceOfTexts(text: LocalizedText | undefined): Price {
  for (const [, words] of entriesOf(text)) {
    const price = priceOfText(words);
    if (Object.keys(price).length > 0) return { ...price, ...(text && { text }) };
  }
  return text ? { text } : {};
}
