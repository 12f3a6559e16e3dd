import type { RecordColumns } from '../search-index.js';
import type { SectionColumns } from './open-section.js';

/** Reads what ranking needs (layout: `recordsSection` in `write/record-sections.ts`). */
export function readRecords(section: SectionColumns, size: number): RecordColumns {
  const nameLengths = section.bytesOf(size).slice();
  const status = section.bytesOf(size).slice();
  const days = (): Uint16Array => section.numbers(size, 0x10000) as Uint16Array;
  return { nameLengths, status, checked: days(), firstDay: days(), lastDay: days() };
}
