import type { Activity } from '@hyte/catalogue-format/generated/catalogue.js';
import { localize } from '@hyte/catalogue-format/localize.js';
import { parseDay } from '@hyte/search-core/schedule/calendar.js';
import { nextSlots } from '@hyte/search-core/schedule/next-occurrences.js';
import { readTimetable } from '@hyte/search-core/schedule/timetable.js';
import { formatWallClock, minutesOf, wallClockOf } from '@hyte/search-core/schedule/wall-clock.js';
import { factsOf, type Fact } from '../publish/static/facts.js';
import { html, type Html } from '../publish/static/html.js';
import type { Setting } from '../publish/static/site.js';
import { words } from '../publish/static/texts.js';
import { timesInWords } from '../publish/static/times-in-words.js';
import type { PageLanguage, Word } from '../publish/static/words.js';
import { word } from './words.js';

/** Facts of a closed card in the order the tray shows them. */
const SHOWN: readonly Word[] = ['status', 'when', 'where', 'price'];
/** Lines of a fact before the card says that there are more. */
const MOST_LINES = 2;
/** Letters of the text below the name. */
const TEXT_LENGTH = 160;

/** The card of an activity as residents will see it in the list. */
export function card(activity: Activity, setting: Setting, language: PageLanguage): Html {
  const facts = new Map(factsOf(activity, setting, language).map((fact) => [fact.name, fact]));
  const next = nextTime(activity, setting.today, language);
  const lines = SHOWN.flatMap((name) => {
    const shown = facts.get(name);
    return shown
      ? [
          html`<li>
            ${inShort(shown)}${name === 'when' && next !== undefined && html`<br /><span class="detail">${next}</span>`}
          </li> `,
        ]
      : [];
  });
  const by = words(activity.organiser?.name, language);
  const text = localize(activity.summary ?? activity.description, language);
  return html`<div class="card">
    <h3>${words(activity.name, language) ?? word('untitled', language)}</h3>
    ${by && html`<p class="by">${by}</p>`}
    ${text.text !== '' && (text.language === language ? html`<p>${shortened(text.text)}</p>` : html`<p lang="${text.language}">${shortened(text.text)}</p>`)}
    ${
      lines.length > 0 &&
      html`<ul class="facts">
        ${lines}
      </ul>`
    }
  </div> `;
}

function inShort({ lines }: Fact): Html {
  const shown = lines.slice(0, MOST_LINES);
  return html`${shown.map((line, index) => html`${index > 0 && html`<br />`}${line}`)}${lines.length > shown.length && ' …'}`;
}

/** `seuraavan kerran ti 24.11.2026 klo 13–15`; `undefined` when nothing is known of it. */
export function nextTime({ schedule }: Activity, today: string, language: PageLanguage): string | undefined {
  const timetable = readTimetable(schedule);
  const day = parseDay(today);
  if (day === undefined || timetable.alwaysOpen || !timetable.known) return undefined;
  const [slot] = nextSlots(timetable, minutesOf(day, 0), 1);
  if (slot === undefined) return undefined;
  const at = (minutes: number): string => {
    const { day: on, minute } = wallClockOf(minutes);
    return formatWallClock(on, minute);
  };
  const session = { start: at(slot.start), ...(slot.end !== undefined && { end: at(slot.end) }), allDay: slot.allDay };
  const [told = ''] = timesInWords({ sessions: [session] }, today, language);
  const doubt = slot.doubt === undefined ? '' : ` (${word('mayBeOff', language)})`;
  return `${word('next', language, told)}${doubt}`;
}

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= TEXT_LENGTH ? line : `${line.slice(0, TEXT_LENGTH).replace(/\s\S*$/, '')} …`;
}

/** A fact by its name on the card. */
export function factLines(activity: Activity, name: Word, setting: Setting, language: PageLanguage): readonly Html[] {
  return factsOf(activity, setting, language).find((fact) => fact.name === name)?.lines ?? [];
}
