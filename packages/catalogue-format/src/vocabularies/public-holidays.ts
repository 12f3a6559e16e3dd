import type { VocabularyEntry } from './vocabulary-entry.js';

/** Finnish public holidays and the two eves that are kept like them, in the order of the year. */
export type PublicHolidayId =
  | 'new-year'
  | 'epiphany'
  | 'good-friday'
  | 'easter'
  | 'easter-monday'
  | 'may-day'
  | 'ascension'
  | 'whit-sunday'
  | 'midsummer-eve'
  | 'midsummer'
  | 'all-saints'
  | 'independence'
  | 'christmas-eve'
  | 'christmas'
  | 'boxing-day';

/** What the holidays are called, as inside a sentence. When they are: `schedule/public-holidays.ts` of search-core. */
export const PUBLIC_HOLIDAYS: readonly VocabularyEntry<PublicHolidayId>[] = [
  { id: 'new-year', label: { fi: 'uudenvuodenpäivä', sv: 'nyårsdagen', en: 'New Year’s Day' } },
  { id: 'epiphany', label: { fi: 'loppiainen', sv: 'trettondagen', en: 'Epiphany' } },
  { id: 'good-friday', label: { fi: 'pitkäperjantai', sv: 'långfredagen', en: 'Good Friday' } },
  { id: 'easter', label: { fi: 'pääsiäispäivä', sv: 'påskdagen', en: 'Easter Sunday' } },
  { id: 'easter-monday', label: { fi: 'toinen pääsiäispäivä', sv: 'annandag påsk', en: 'Easter Monday' } },
  { id: 'may-day', label: { fi: 'vappu', sv: 'första maj', en: 'May Day' } },
  { id: 'ascension', label: { fi: 'helatorstai', sv: 'Kristi himmelsfärdsdag', en: 'Ascension Day' } },
  { id: 'whit-sunday', label: { fi: 'helluntaipäivä', sv: 'pingstdagen', en: 'Whit Sunday' } },
  { id: 'midsummer-eve', label: { fi: 'juhannusaatto', sv: 'midsommarafton', en: 'Midsummer Eve' } },
  { id: 'midsummer', label: { fi: 'juhannuspäivä', sv: 'midsommardagen', en: 'Midsummer Day' } },
  { id: 'all-saints', label: { fi: 'pyhäinpäivä', sv: 'alla helgons dag', en: 'All Saints’ Day' } },
  { id: 'independence', label: { fi: 'itsenäisyyspäivä', sv: 'självständighetsdagen', en: 'Independence Day' } },
  { id: 'christmas-eve', label: { fi: 'jouluaatto', sv: 'julafton', en: 'Christmas Eve' } },
  { id: 'christmas', label: { fi: 'joulupäivä', sv: 'juldagen', en: 'Christmas Day' } },
  { id: 'boxing-day', label: { fi: 'tapaninpäivä', sv: 'annandag jul', en: 'Boxing Day' } },
];
