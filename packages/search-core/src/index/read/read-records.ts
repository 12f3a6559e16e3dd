import type { RecordColumns } from '../search-index.js';
import type { OpenedSection } from './open-section.js';
import { readPlanes } from './read-planes.js';

/** Reads what ranking needs (layout: `recordsSection` in `write/record-sections.ts`). @throws TarjotinError `index-damaged` */
export function readRecords(section: OpenedSection, size: number): RecordColumns {
  const nameLengths = section.bytesOf(size);
  const status = section.bytesOf(size);
  const days = (): Uint16Array => readPlanes(section.bytes(), size, 2, section.name) as Uint16Array;
  return { nameLengths, status, checked: days(), firstDay: days(), lastDay: days() };
}
