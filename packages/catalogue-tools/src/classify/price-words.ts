import type { Activity, Classification, Price } from '@hyte/catalogue-format/generated/catalogue.js';
import { entriesOf } from '../clean/localized-text.js';
import { priceOfText } from '../clean/price.js';

/** A sentence of a description that says of the thing itself, in whole, that it is free. */
const FREE_SENTENCES: readonly RegExp[] = [
  /(?<!\p{L})(?:\p{L}*palvelu|osallistuminen|toiminta|\p{L}*kurssi|\p{L}*ryhmä|\p{L}*neuvonta|\p{L}*ohjaus|opetus|käynti|käynnit|tapahtuma|sisäänpääsy|toimintaan osallistuminen)(?: \p{L}+){0,2} (?:on|ovat) (?:sinulle |asiakkaalle |kaikille )?(?:maksut(?:on|onta|tomia)|ilmai(?:nen|sta|sia))(?!\p{L})/iu,
  /(?<!\p{L})(?:tjänsten|deltagandet|deltagande|verksamheten|rådgivningen|kursen|undervisningen|inträdet) är (?:avgiftsfri(?:tt|a)?|gratis|kostnadsfri(?:tt)?)(?!\p{L})/iu,
  /(?<!\p{L})(?:service|participation|course|group|admission|entry|teaching|advice) is (?:free|free of charge)(?! of (?!charge))(?!\p{L}|-)/iu,
];
/** Free for some, or but for something. */
const BUT =
  /(?<!\p{L})(?:alle|jäsenille|lapsille|paitsi|kuitenkin|mutta|lukuun ottamatta|under|medlemmar|men|members|children|but|except)(?!\p{L})/iu;

const textsOf = (text: Activity['summary']) => entriesOf(text).map(([, words]) => words);

/** The words of a description that say of the thing itself that it is free. */
function freeInDescription({ description }: Activity): string | undefined {
  return textsOf(description)
    .flatMap((text) => text.split(/[.!?\n]+/))
    .filter((sentence) => !BUT.test(sentence))
    .flatMap((sentence) => FREE_SENTENCES.map((says) => says.exec(sentence)?.[0]))
    .find((words) => words !== undefined);
}

/**
 * What words of name, summary and description tell of the price where the record's own price tells nothing: `Maksuton
 * vesijumppa`, `Kaikukortilla ilmaiseksi`, `Osallistuminen on maksutonta`. In a summary the whole of it is read; in a
 * description only sentences that speak of the thing itself.
 */
export function priceInWords(activity: Activity): { price: Price; why: Classification[] } | undefined {
  const { price = {} } = activity;
  const why: Classification[] = [];
  const given: Price = { ...price };
  const short = [...textsOf(activity.name), ...textsOf(activity.summary)];
  for (const text of short) {
    const read = priceOfText(text);
    if (read.kaikukortti === 'yes' && given.kaikukortti === undefined) {
      given.kaikukortti = 'yes';
      why.push({ field: 'price', value: 'kaikukortti', because: `word: ${text.slice(0, 80)}` });
    }
    if (given.free === undefined && given.min === undefined && read.free === 'yes' && (read.max ?? 0) === 0) {
      given.free = 'yes';
      why.push({ field: 'price', value: 'free', because: `word: ${text.slice(0, 80)}` });
    }
  }
  if (given.free === undefined && given.min === undefined) {
    const words = freeInDescription(activity);
    if (words !== undefined) {
      given.free = 'yes';
      why.push({ field: 'price', value: 'free', because: `word: ${words.slice(0, 80)}` });
    }
  }
  return why.length === 0 ? undefined : { price: given, why };
}
