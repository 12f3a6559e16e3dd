import type { Pace } from '../pace.js';
import type { SectionColumns } from './open-section.js';

export interface Keys {
  readonly units: Uint8Array | Uint16Array;
  readonly offsets: Uint32Array;
}

/** Keys between two looks at the clock. */
const SLICE = 4096;

/** Reads sorted keys (layout: `write/key-columns.ts`). */
export async function readKeys(section: SectionColumns, pace: Pace): Promise<Keys> {
  const shared = section.bytes();
  const added = section.bytesOf(shared.length);
  const letters = section.reader();
  const offsets = new Uint32Array(shared.length + 1);
  let length = 0;
  let written = 0;
  for (let key = 0; key < shared.length; key++) {
    written += added[key] as number;
    length += (shared[key] as number) + (added[key] as number);
    offsets[key + 1] = length;
  }
  // Almost always all letters are of ASCII, a byte each.
  const units = letters.bytes.length === written ? new Uint8Array(length) : new Uint16Array(length);
  for (let key = 0; key < shared.length; key++) {
    const start = offsets[key] as number;
    const before = offsets[key - 1] ?? 0;
    const same = shared[key] as number;
    units.copyWithin(start, before, before + same);
    for (let at = start + same; at < (offsets[key + 1] as number); at++) units[at] = letters.varint();
    if (key % SLICE === 0 && pace.due()) await pace.rest();
  }
  return { units, offsets };
}
