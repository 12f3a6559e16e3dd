import { TarjotinError } from '@hyte/catalogue-format/tarjotin-error.js';
import { toLocalMoment } from '../clean/clock.js';
import { todayOf } from '../clean/today.js';
import { PAGE_LANGUAGES, type PageLanguage } from '../publish/static/words.js';

/**
 * A language there are pages in.
 * @throws TarjotinError `bad-language`
 */
export function pageLanguage(language: string): PageLanguage {
  const known = PAGE_LANGUAGES.find((each) => each === language);
  if (known !== undefined) return known;
  throw new TarjotinError('bad-language', `There are no pages in ${language}.`, 'Use fi, sv or en.');
}

/**
 * The day a report speaks of, in Finland; today when none is given.
 * @throws TarjotinError `bad-day`
 */
export function dayOf(now: string | undefined): string {
  if (now === undefined) return todayOf({});
  const moment = toLocalMoment(now);
  if (moment !== undefined) return moment.day;
  throw new TarjotinError('bad-day', `${now} is no day.`, 'Write it as 2026-11-22 or 2026-11-22T03:00:00Z.');
}
