import type { TemplateLike } from '@lit/localize/internal/types.js';
import type { Label } from '@hyte/catalogue-format/vocabularies/vocabulary-entry.js';

/**
 * Languages the interface speaks: those every vocabulary has its labels in, the Sámi languages of Finland, and plain Finnish
 * (selkokieli) by the tag it has here.
 */
export type ReaderLanguage = keyof Label | 'se' | 'smn' | 'sms' | 'fi-x-selko';

/** What a language of the interface brings. Finnish is in the code, and the platform's `Intl` knows Swedish and English. */
export interface LanguageModule {
  /** Its texts by message id. One with several number forms is a function of the values that stand in the Finnish text. */
  readonly templates: Readonly<Record<string, TemplateLike | ((values?: readonly unknown[]) => string)>>;
  /** A Finnish text that this language has no words for yet, marked as Finnish. */
  readonly inFinnish?: (text: string) => string;
  /** A word of the vocabularies by its Finnish label; that label itself, or nothing, where the language has none. */
  readonly word?: (finnish: string) => string | undefined;
  /** Writes days as the `Intl` options ask; for languages that browsers' `Intl` does not all know. */
  readonly days?: (options: Intl.DateTimeFormatOptions) => DayFormat;
  /** Tells how far away something is: `today` for 0 days, `3 days ago` for -3. */
  readonly relativeTimes?: { format(value: number, unit: RelativeUnit): string };
}

/** What of `Intl.DateTimeFormat` is used: a moment in milliseconds, whose day in UTC is written. */
export interface DayFormat {
  format(moment: number): string;
}

/** Units that ages and coming days are told in. */
export type RelativeUnit = 'hour' | 'day' | 'month' | 'year';
