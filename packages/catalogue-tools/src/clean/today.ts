import { toLocalMoment } from './clock.js';

/** The day in Finland, `YYYY-MM-DD`; a source's option `now` (a day or an instant) stands for it in repeatable runs. */
export function todayOf(options: Readonly<Record<string, unknown>>): string {
  return (toLocalMoment(options['now']) ?? toLocalMoment(new Date().toISOString())!).day;
}
