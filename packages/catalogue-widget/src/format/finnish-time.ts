import { formatWallClock, wallClockAt } from '@hyte/search-core/schedule/wall-clock.js';

/** Wall-clock time in Finland at a moment, `YYYY-MM-DDTHH:MM`, wherever the visitor's device thinks it is. */
export function finnishTime(moment: Date = new Date()): string {
  const { day, minute } = wallClockAt(moment);
  return formatWallClock(day, minute);
}

/** The moment of a wall-clock time in Finland (`YYYY-MM-DDTHH:MM`); in the hour that clocks repeat, the later of the two. */
export function momentOf(local: string): Date {
  const asUtc = Date.parse(`${local}Z`);
  const offset = (at: number): number => Date.parse(`${finnishTime(new Date(at))}Z`) - at;
  return new Date(asUtc - offset(asUtc - offset(asUtc)));
}
