import { msg, str } from '@lit/localize';
import type { OpeningHours } from '@hyte/catalogue-format/generated/catalogue.js';
import { addDays, weekdayOf, type ReaderLanguage } from './locale.js';
import { clock, dayInWords } from './times.js';

/** Whether a phone is answered now. Clock times are `HH:MM`, days `YYYY-MM-DD`. */
export type OpeningState =
  | { readonly state: 'open'; readonly until: string }
  | { readonly state: 'closed'; readonly opens?: { readonly day: string; readonly from: string } }
  | { readonly state: 'unknown' };

/** Reads weekly hours at `now` (`YYYY-MM-DDTHH:MM` in Finland). No hours at all means not known, never closed. */
export function openingState(hours: readonly OpeningHours[] | undefined, now: string): OpeningState {
  if (!hours?.length) return { state: 'unknown' };
  const today = now.slice(0, 10);
  const time = now.slice(11);
  for (const { from, to } of hoursOn(hours, addDays(today, -1))) {
    if (to < from && time < to) return { state: 'open', until: to };
  }
  for (const { from, to } of hoursOn(hours, today)) {
    if (time >= from && (time < to || to < from)) return { state: 'open', until: to };
  }
  for (let ahead = 0; ahead < 15; ahead++) {
    const day = addDays(today, ahead);
    const next = hoursOn(hours, day).find(({ from }) => ahead > 0 || from > time);
    if (next) return { state: 'closed', opens: { day, from: next.from } };
  }
  return { state: 'closed' };
}

/** `avoinna nyt, klo 16 asti` or `suljettu, avataan huomenna klo 8`; empty when not known. */
export function openingStateInWords(state: OpeningState, today: string, language: ReaderLanguage): string {
  if (state.state === 'open') {
    return msg(str`avoinna nyt, klo ${clock(state.until, language)} asti`, { id: 'phone.open-until' });
  }
  if (state.state === 'unknown') return '';
  if (!state.opens) return msg('nyt suljettu', { id: 'phone.closed' });
  const day = dayInWords(state.opens.day, today, language);
  return msg(str`nyt suljettu, avataan ${day} klo ${clock(state.opens.from, language)}`, { id: 'phone.opens-at' });
}

function hoursOn(hours: readonly OpeningHours[], day: string): OpeningHours[] {
  const weekday = weekdayOf(day);
  return hours
    .filter(
      ({ days, validFrom = '', validTo = '9999' }) =>
        (days as readonly number[]).includes(weekday) && validFrom <= day && day <= validTo,
    )
    .sort((a, b) => (a.from < b.from ? -1 : 1));
}
