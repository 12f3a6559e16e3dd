import type { Activity, LocalizedText } from '@hyte/catalogue-format/generated/catalogue.js';
import { entriesOf } from '../clean/localized-text.js';
import { namesPerson } from '../clean/private-contacts.js';

/** A text of an activity, where it stands, and its language. */
export interface FreeText {
  readonly field: 'summary' | 'description';
  readonly language: string;
  readonly text: string;
}

/** Texts in which a producer writes freely. */
export function freeTexts({ summary, description }: Activity): FreeText[] {
  const of = (field: FreeText['field'], text: LocalizedText | undefined): FreeText[] =>
    entriesOf(text).map(([language, words]) => ({ field, language, text: words.slice(0, LONGEST) }));
  return [...of('summary', summary), ...of('description', description)];
}

/** Nobody writes more; a text is not read further. */
const LONGEST = 20_000;

const STREET =
  /(?<!\p{L})\p{Lu}[\p{L}-]{2,30}(?:katu|tie|kuja|polku|väylä|raitti|kaari|aukio|gatan|vägen|gränden|stigen|stranden)\s+\d{1,4}(?!\d)/u;
const POSTAL = /(?<!\d)\d{5}\s+\p{Lu}[\p{L}]{2,}/u;
const HOURS =
  /(?<!\p{L})(?:klo|kello|kl\.?)\s*\d{1,2}|(?<![\d.])\d{1,2}[.:][0-5]\d\s*[–-]\s*\d{1,2}[.:][0-5]\d(?!\d)|(?<!\p{L})at \d{1,2}(?:[.:]\d\d)?\s*[ap]\.?m/iu;
const DATE =
  /(?<![\d.])\d{1,2}\.\d{1,2}\.(?:\d{4})?(?!\d)|(?<!\d)\d{1,2}\.?\s(?:tammi|helmi|maalis|huhti|touko|kesä|heinä|elo|syys|loka|marras|joulu)kuu(?:ta|n)|(?<!\d)\d{1,2}\s(?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|January|February|March|May|June|July|August|October)(?!\p{L})/u;
const NUMBER = /(?<![\d.,])(?:\+358|0\d)[\d\s-]{5,14}\d(?!\d)/u;
const MAIL = /[^\s@]{1,64}@[\p{L}\d.-]{1,100}\.\p{L}{2,}/u;
const PAGE = /(?<![\p{L}\d])(?:https?:\/\/|www\.)\S/iu;
const PERSON =
  /(?:ohjaaja|ohjaajana|vetäjä|vetäjänä|yhteyshenkilö|yhdyshenkilö|puheenjohtaja|sihteeri|koordinaattori|rehtori|opettaja|opettajana|lisätietoja|ilmoittautumiset|ledare|kontaktperson|ordförande|sekreterare|lärare|koordinator|mera information|leader|contact person|instructor)[\s:,]{1,3}(?:(?:antaa|ger|är|on|gives|is)\s+)?(\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?\s\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?)/iu;

/** What does not belong in a free text because it has a field of its own, and grows old where nobody looks for it. */
export const MISPLACED: Readonly<
  Record<'address' | 'hours' | 'date' | 'contact' | 'person', (text: string) => boolean>
> = {
  address: (text) => STREET.test(text) || POSTAL.test(text),
  hours: (text) => HOURS.test(text),
  date: (text) => DATE.test(text),
  contact: (text) => NUMBER.test(text) || MAIL.test(text) || PAGE.test(text),
  person: (text) => namesPerson(PERSON.exec(text)?.[1] ?? ''),
};

/** Words by which a text speaks to its reader, by language. */
const TO_THE_READER: ReadonlyMap<string, RegExp> = new Map([
  [
    'fi',
    /(?<!\p{L})(?:sin(?:ä|un|ulle|ua|ulla|ussa)|te(?:itä|ille|idän)|voit(?:te)?|saat(?:te)?|pääset(?:te)?|olet(?:te)?|tule|tulkaa|ota|ottakaa|ilmoittaudu|kysy|soita|varaa|tarvitset|haluat|kaipaat|löydät|opit|tapaat|käy|lähde|liity|hae|hakeudu|katso|tutustu|osallistu|etsitkö|haluatko|kaipaatko|onko sinulla|ei tarvitse|\p{L}{3,}(?:asi|äsi|esi|osi|usi|isi))(?!\p{L})/iu,
  ],
  ['sv', /(?<!\p{L})(?:du|dig|din|ditt|dina|ni|er|kom|ta|ring|anmäl|fråga|boka|välkommen|välkomna)(?!\p{L})/iu],
  ['en', /(?<!\p{L})(?:you|your|yours|come|join|call|ask|bring|sign up|book)(?!\p{L})/iu],
]);

/** Shorter texts may be a list of things and speak to nobody. */
const LONG_ENOUGH = 120;

/** Whether a text long enough to tell speaks to nobody; texts in other languages are not judged. */
export function speaksToNobody({ text, language }: FreeText): boolean {
  const words = TO_THE_READER.get(language);
  return words !== undefined && text.length >= LONG_ENOUGH && !words.test(text);
}
