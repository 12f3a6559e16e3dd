import type { Registration } from '@hyte/catalogue-format/generated/catalogue.js';
import { toLocalMoment } from '../../clean/clock.js';
import { numberOf, objectOf, textOf, type JsonObject } from '../../clean/json-fields.js';
import { webAddress } from '../../clean/links.js';
import type { Loose } from '../outcome.js';

/**
 * Signing up: the enrolment fields stand in `extension_course` in older data and in the event itself in newer.
 * `today` is a day in Finland.
 */
export function eventRegistration(event: JsonObject, today: string): Loose<Registration> | undefined {
  const course = objectOf(event['extension_course']);
  const field = (name: string) => course[name] ?? event[name];
  const opens = toLocalMoment(field('enrolment_start_time'))?.day;
  const closes = toLocalMoment(field('enrolment_end_time'))?.day;
  const url = webAddress(field('enrolment_url') ?? event['registration_url']);
  const left = numberOf(field('remaining_attendee_capacity'));
  if (
    opens === undefined &&
    closes === undefined &&
    url === undefined &&
    left === undefined &&
    textOf(event['registration']) === undefined
  )
    return undefined;
  const state =
    closes !== undefined && closes < today
      ? 'closed'
      : left === 0
        ? 'full'
        : opens !== undefined && opens > today
          ? 'not-yet-open'
          : opens !== undefined || left !== undefined
            ? 'open'
            : undefined;
  return { required: 'yes', state, url, opens, closes };
}
