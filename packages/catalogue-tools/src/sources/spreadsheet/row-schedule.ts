import type { Schedule } from '@hyte/catalogue-format/generated/catalogue.js';
import type { CsvField } from './headings.js';
import { readTimes } from '../../reading-times/read-times.js';
import type { RowCells } from './row-cells.js';

/** Joins the columns that together tell the time: dates, weekday, clock times. */
function composed(cells: RowCells): { text: string; field: CsvField } | undefined {
  const when = cells.cell('when');
  const [startDate, endDate] = [cells.cell('startDate'), cells.cell('endDate')];
  const [start, end] = [cells.cell('startTime'), cells.cell('endTime')];
  const clock =
    start !== undefined && /^\d{1,2}([.:]\d{2})?$/.test(start)
      ? `klo ${start}${end !== undefined ? `–${end}` : ''}`
      : (start ?? '');
  const time = cells.cell('time');
  const dates = startDate !== undefined && endDate !== undefined ? `${startDate}–${endDate}` : (startDate ?? '');
  const parts = [
    dates,
    when,
    cells.cell('weekday'),
    time === undefined ? undefined : /^\d/.test(time) ? `klo ${time}` : time,
    clock,
  ];
  const text = parts.filter((part) => part !== undefined && part !== '').join(' ');
  if (text === '') return undefined;
  const field =
    (['when', 'weekday', 'startDate', 'time', 'startTime'] as const).find((each) => cells.cell(each) !== undefined) ??
    'when';
  return { text, field };
}

/**
 * The schedule of a row. Words that were not understood stay in the note, in the producer's own words, and are reported
 * by row and column; a schedule that was read in full needs no note.
 */
export function rowSchedule(cells: RowCells, today: string): Schedule {
  const schedule: Schedule = {};
  const sources = [
    { ...composed(cells), opening: false },
    { text: cells.cell('openingHours'), field: 'openingHours' as const, opening: true },
  ];
  for (const { text, field = 'when', opening } of sources) {
    if (text === undefined) continue;
    const read = readTimes(text, today, opening);
    const { recurrences, sessions, openingHours, exceptions, alwaysOpen } = read.schedule;
    const { skipsPublicHolidays, skipsSchoolHolidays } = read.schedule;
    if (recurrences) schedule.recurrences = [...(schedule.recurrences ?? []), ...recurrences];
    if (sessions) schedule.sessions = [...(schedule.sessions ?? []), ...sessions];
    if (openingHours) schedule.openingHours = [...(schedule.openingHours ?? []), ...openingHours];
    if (exceptions) schedule.exceptions = [...(schedule.exceptions ?? []), ...exceptions];
    if (alwaysOpen) schedule.alwaysOpen = true;
    if (skipsPublicHolidays) schedule.skipsPublicHolidays = skipsPublicHolidays;
    if (skipsSchoolHolidays) schedule.skipsSchoolHolidays = skipsSchoolHolidays;
    if (read.guessedYear) cells.note(field, 'year-guessed', 'A date has no year; the nearest coming one was taken.');
    if (read.leftover !== '' || read.byArrangement || read.vagueSeason)
      schedule.note = { ...schedule.note, ...(cells.texts(field, 'paragraphs') ?? { fi: text }) };
    if (read.leftover !== '')
      cells.note(
        field,
        'not-understood',
        `Not all of the times were understood ("${read.leftover.slice(0, 80)}"); the words are kept as a note.`,
        read.leftover.slice(0, 80),
      );
  }
  return schedule;
}
