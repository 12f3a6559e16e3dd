import type { LocalizedText, Session } from '@hyte/catalogue-format/generated/catalogue.js';
import { toLocalMoment, type LocalMoment } from '../../clean/clock.js';
import { textOf, type JsonObject } from '../../clean/json-fields.js';

/** Wall-clock text of a moment, comparable as text. */
const stamp = (moment: LocalMoment, end: boolean) => `${moment.day}T${moment.time ?? (end ? '23:59' : '00:00')}`;

/** What a postponed event has left is the time that does not hold any more. */
const NOT_HELD = new Set(['EventCancelled', 'EventPostponed']);

/** The session of an event, `undefined` when it has no time yet. A bare date is a whole day. */
export function sessionOf(event: JsonObject): Session | undefined {
  const start = toLocalMoment(event['start_time']);
  const end = toLocalMoment(event['end_time']);
  if (start === undefined) return undefined;
  const begins = stamp(start, false);
  const ends = end === undefined ? undefined : stamp(end, true);
  const session: Session = { start: begins };
  if (ends !== undefined && ends > begins) session.end = ends;
  if (start.time === undefined) session.allDay = true;
  if (NOT_HELD.has(textOf(event['event_status']) ?? '')) session.cancelled = true;
  return session;
}

/** Whether a session goes on over night. */
export function isSpan(session: Session): boolean {
  return session.end !== undefined && session.end.slice(0, 10) > session.start.slice(0, 10);
}

/** What is known of a series' times when only its first and last day are told. */
export function spanNote({ start, end }: Session): LocalizedText {
  const day = (stamp: string) => stamp.slice(0, 10).split('-').map(Number).reverse().join('.');
  const days = `${day(start)}–${day(end ?? start)}`;
  return {
    fi: `${days}, tarkemmat ajat järjestäjältä`,
    sv: `${days}, närmare tider av arrangören`,
    en: `${days}, ask the organiser for the times`,
  };
}

/** Last minute of a session; without an end, the end of its first day. */
export function endOf(session: Session): string {
  return session.end ?? `${session.start.slice(0, 10)}T23:59`;
}

/** Sessions in order of time, each once. */
export function inOrder(sessions: readonly Session[]): Session[] {
  const unique = new Map(sessions.map((session) => [`${session.start}\n${session.end}`, session]));
  return [...unique.values()].sort((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0));
}
