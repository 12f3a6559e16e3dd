import type { DayNumber } from '../schedule/calendar.js';

/**
 * Turn of an activity among its equals on a day, from its number in the index. The order is the same all day and another one tomorrow, so
 * that no organiser is always first.
 */
export function rotation(number: number, day: DayNumber): number {
  let mixed = Math.imul((number + 0x9e3779b9) ^ Math.imul(day + 1, 0x9e3779b1), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
