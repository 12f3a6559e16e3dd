import type { LocalizedText, Recurrence, Schedule } from '@hyte/catalogue-format/generated/catalogue.js';
import { objectsOf, type JsonObject } from '../../clean/json-fields.js';
import { firstText, joinTexts } from '../../clean/localized-text.js';
import type { Note } from '../../pipeline/record.js';
import { eventTimes, type EventTimes } from './event-times.js';

/** A channel of an activity: where it is, as a person would say, and its events. */
export interface TimedChannel {
  readonly channel: JsonObject;
  readonly place: LocalizedText | undefined;
}

const WEEKDAYS = {
  fi: ['ma', 'ti', 'ke', 'to', 'pe', 'la', 'su'],
  sv: ['mån', 'tis', 'ons', 'tors', 'fre', 'lör', 'sön'],
  en: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
} as const;
const NOT_ON = { fi: 'Ei pidetä', sv: 'Hålls inte', en: 'Not held' } as const;

/** The schedule of all channels of an activity. */
export function channelSchedule(channels: readonly TimedChannel[]): { schedule: Schedule; notes: Note[] } {
  const read = channels.flatMap(({ channel, place }) =>
    objectsOf(channel['events']).map((event) => ({ place, ...eventTimes(event) })),
  );
  const rules = read.flatMap((each) => each.rules);
  const sessions = read
    .flatMap((each) => each.sessions)
    .sort((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0));
  const repeating = read.filter((each) => each.rules.length > 0);
  // Exceptions hold for the whole schedule: with several events, what one leaves out is said in words.
  const sole = repeating.length === 1 ? repeating[0] : undefined;
  const places = new Set(repeating.map(({ place }) => firstText(place)));
  const note = joinTexts(
    [
      ...(places.size > 1 ? repeating.map(({ place, rules: own }) => place && atPlace(place, own)) : []),
      ...(sole ? [] : repeating.map(leftOut)),
    ],
    '\n',
  );
  return {
    schedule: {
      ...(rules.length > 0 && { recurrences: rules }),
      ...(sessions.length > 0 && { sessions }),
      ...(sole &&
        sole.excluded.length > 0 && { exceptions: sole.excluded.map((day) => ({ from: day, closed: true })) }),
      ...(note && { note }),
    },
    notes: read.flatMap(({ problem }) =>
      problem === undefined
        ? []
        : [
            {
              code: 'bad-time',
              field: 'events',
              message: `A time could not be read: ${problem}. Check it at the source.`,
            },
          ],
    ),
  };
}

/** Which times are at which place: `Kirkkokatu 2: ti 18.00–19.30`. */
function atPlace(place: LocalizedText, rules: readonly Recurrence[]): LocalizedText {
  return inLanguages((tag) => {
    const times = rules.map(({ days = [], from, to }) =>
      [
        days.map((day) => WEEKDAYS[tag][day - 1]).join(', '),
        [from, to]
          .filter((clock) => clock !== undefined)
          .map((clock) => (tag === 'en' ? clock : clock.replace(':', '.')))
          .join('–'),
      ]
        .filter((part) => part !== '')
        .join(' '),
    );
    return `${place[tag] ?? firstText(place)}: ${times.join('; ')}`;
  });
}

function leftOut({ excluded }: EventTimes): LocalizedText | undefined {
  if (excluded.length === 0) return undefined;
  const days = excluded.map((day) => day.split('-').reverse().map(Number).join('.'));
  return inLanguages((tag) => `${NOT_ON[tag]}: ${days.join(', ')}`);
}

const inLanguages = (say: (tag: 'fi' | 'sv' | 'en') => string): LocalizedText => ({
  fi: say('fi'),
  sv: say('sv'),
  en: say('en'),
});
