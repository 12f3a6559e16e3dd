import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import { TIMES_OF_DAY, type SearchQuery } from '@hyte/search-core/search-query.js';
import type { TrayStore } from '../../controllers/tray-store.js';
import { finnishTime } from '../../format/finnish-time.js';
import { addDays, capitalise, weekdayOf } from '../../format/locale.js';
import { weekdayName } from '../../format/times.js';
import type { DayRange } from './day-range.js';
import { toggleDays, toggleTime, toggleWeekday } from './choice-changes.js';
import { timeOfDayLabel } from './selected-filters.js';

const HOURS = { morning: '5–11', day: '11–16', evening: '16–22' } as const;

/** Today, this week or days from one to another, weekdays, and times of day: an occurrence must fit all that are chosen. */
export function renderWhen(store: TrayStore, range: DayRange): TemplateResult {
  const { query, language } = store;
  const { weekdays = [], times = [], from, to } = query.when ?? {};
  const today = finnishTime().slice(0, 10);
  const sunday = addDays(today, 7 - weekdayOf(today));
  const choose = (next: (query: SearchQuery) => SearchQuery): void => store.setQuery(next(store.query), 'choice');
  const chip = (content: unknown, pressed: boolean, next: (query: SearchQuery) => SearchQuery): TemplateResult =>
    html`<button type="button" class="chip" aria-pressed=${pressed} @click=${() => choose(next)}>${content}</button>`;
  const weekday = (day: number): TemplateResult =>
    html`<span aria-hidden="true">${weekdayName(day, language)}</span
      ><span class="visually-hidden">${weekdayName(day, language, 'long')}</span>`;
  return html`
    <fieldset>
      <legend>${msg('Päivä', { id: 'filters.days' })}</legend>
      <div class="chips">
        ${chip(msg('Tänään', { id: 'filters.today' }), from === today && to === today, (asked) => toggleDays(asked, today, today))}
        ${chip(
          msg('Tällä viikolla', { id: 'filters.this-week' }),
          from === today && to === sunday && sunday !== today,
          (asked) => toggleDays(asked, today, sunday),
        )}
      </div>
      ${range.render(store, today)}
    </fieldset>
    <fieldset>
      <legend>${msg('Viikonpäivä', { id: 'filters.weekday' })}</legend>
      <div class="chips weekdays">
        ${[1, 2, 3, 4, 5, 6, 7].map((day) => chip(weekday(day), weekdays.includes(day), (asked) => toggleWeekday(asked, day)))}
      </div>
    </fieldset>
    <fieldset>
      <legend>${msg('Kellonaika', { id: 'filters.time-of-day' })}</legend>
      ${TIMES_OF_DAY.map(
        (time) =>
          html`<label class="check">
            <input
              type="checkbox"
              .checked=${times.includes(time)}
              @change=${() => choose((asked) => toggleTime(asked, time))}
            />
            <span>${capitalise(timeOfDayLabel(time))} <span class="count">${HOURS[time]}</span></span>
          </label>`,
      )}
    </fieldset>
  `;
}
