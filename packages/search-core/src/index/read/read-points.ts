import type { Pace } from '../pace.js';
import { TypedPoints } from '../../geo/point-column.js';
import { insist, signed } from './column-reader.js';
import type { SectionColumns } from './open-section.js';

/** Reads points (layout: `pointsSection` in `write/record-sections.ts`). */
export async function readPoints(section: SectionColumns, size: number, pace: Pace): Promise<TypedPoints> {
  const counts = section.reader();
  const latitudes = section.reader();
  const longitudes = section.reader();
  const starts = new Uint32Array(size + 1);
  for (let activity = 0; activity < size; activity++) {
    starts[activity + 1] = (starts[activity] as number) + counts.below(latitudes.bytes.length + 1);
  }
  const length = starts[size] ?? 0;
  insist(length <= latitudes.bytes.length);
  const lat = new Int32Array(length);
  const lon = new Int32Array(length);
  for (const [column, target] of [[latitudes, lat] as const, [longitudes, lon] as const]) {
    let value = 0;
    for (let at = 0; at < length; at++) {
      value += signed(column);
      target[at] = value;
      if ((at & 0x3fff) === 0 && pace.due()) await pace.rest();
    }
  }
  return new TypedPoints(starts, lat, lon);
}
