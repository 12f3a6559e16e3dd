import { CHRISTMAS_HOLIDAYS, SCHOOL_WEEKS } from '@hyte/catalogue-format/vocabularies/school-holidays.js';
import { isoWeek, parseDay, yearOf, type DayNumber } from './calendar.js';
import { nationwideSchoolHoliday, type SchoolCalendar, type SchoolHoliday } from './school-windows.js';

const ALAND = '91';
/** Columns of `SCHOOL_WEEKS`. */
const COLUMNS = { autumn: 1, winter: 2 };
const FIRST_AREA = 3;

/**
 * The school holidays of an area: what it has decided is sure, what is usual there is not, and where nothing is known
 * every day on which some municipality has its holiday is unsure. For `readTimetable`.
 */
export const schoolHoliday: SchoolCalendar = (day, area = '') => {
  const holiday = nationwideSchoolHoliday(day, area);
  if (!holiday) return undefined;
  // Åland has a law and weeks of its own.
  if (area === ALAND) return { ...holiday, sure: false };
  if (holiday.id === 'christmas') return christmas(day, area, holiday);
  return holiday.id === 'summer' ? holiday : weekHoliday(day, area, holiday.id);
};

/** From about 20 December to Epiphany, a few days more or less from place to place. */
function christmas(day: DayNumber, area: string, usual: SchoolHoliday): SchoolHoliday | undefined {
  for (const [municipality, first, last] of linesOf(CHRISTMAS_HOLIDAYS)) {
    const from = parseDay(first) ?? 0;
    if (municipality !== area || Math.abs(day - from) > 60) continue;
    return day >= from && day <= (parseDay(last) ?? 0) ? { id: 'christmas', sure: true } : undefined;
  }
  return usual;
}

/**
 * What the area has decided for the school year; else, unsure, what it has decided for another or is usual; else every
 * week may be.
 */
function weekHoliday(day: DayNumber, area: string, id: 'autumn' | 'winter'): SchoolHoliday | undefined {
  const column = COLUMNS[id];
  const schoolYear = yearOf(day) - (id === 'winter' ? 1 : 0);
  const ofArea = linesOf(SCHOOL_WEEKS).filter((line) => line[column] !== '0' && line.includes(area, FIRST_AREA));
  const decided = ofArea.find(([year]) => year === String(schoolYear));
  const line = decided ?? ofArea[0];
  return !line || line[column] === String(isoWeek(day)) ? { id, sure: decided !== undefined } : undefined;
}

/** True when a municipality's own holidays are known; the holidays of others are asked by their county. */
export function hasOwnSchoolHolidays(municipality: string): boolean {
  return linesOf(SCHOOL_WEEKS).some((line) => line.includes(municipality, FIRST_AREA));
}

const tables = new Map<string, readonly (readonly string[])[]>();

function linesOf(table: string): readonly (readonly string[])[] {
  let lines = tables.get(table);
  if (!lines) tables.set(table, (lines = table.split('\n').map((line) => line.split(' '))));
  return lines;
}
