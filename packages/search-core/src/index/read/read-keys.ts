import { damaged } from '../damage.js';
import type { Pace } from '../pace.js';
import { type ColumnReader } from './column-reader.js';
import type { OpenedSection } from './open-section.js';

export interface Keys {
  readonly units: Uint8Array | Uint16Array;
  readonly offsets: Uint32Array;
}

/** Keys between two looks at the clock. */
const SLICE = 4096;

/**
 * Reads sorted keys (layout: `write/key-columns.ts`).
 * @throws TarjotinError `index-damaged` also when the keys are not sorted: what looks for them would not find them
 */
export async function readKeys(section: OpenedSection, pace: Pace): Promise<Keys> {
  const shared = section.bytes();
  const added = section.bytesOf(shared.length);
  const letters = section.reader();
  const offsets = new Uint32Array(shared.length + 1);
  let length = 0;
  for (let key = 0; key < shared.length; key++) {
    length += (shared[key] as number) + (added[key] as number);
    offsets[key + 1] = length;
  }
  const state = { wide: false };
  // Almost always all letters are below 256; the first that is not makes the array wider.
  let units: Uint8Array | Uint16Array = new Uint8Array(length);
  for (let from = 0; from < shared.length; from += SLICE) {
    units = readSome(units, offsets, from, shared, added, letters, state);
    if (pace.due()) await pace.rest();
  }
  if (!letters.ended) throw damaged(section.name, 'a column is too long');
  return { units, offsets };
}

function readSome(
  target: Uint8Array | Uint16Array,
  offsets: Uint32Array,
  from: number,
  shared: Uint8Array,
  added: Uint8Array,
  letters: ColumnReader,
  state: { wide: boolean },
): Uint8Array | Uint16Array {
  let units = target;
  const to = Math.min(shared.length, from + SLICE);
  for (let key = from; key < to; key++) {
    const start = offsets[key] as number;
    const before = key > 0 ? (offsets[key - 1] as number) : 0;
    const same = shared[key] as number;
    const more = added[key] as number;
    if (same > start - before) throw damaged(letters.section, 'a word shares more than there is');
    for (let at = 0; at < same; at++) units[start + at] = units[before + at] as number;
    for (let at = start + same; at < start + same + more; at++) {
      const unit = letters.varint();
      if (unit > 0xff && !state.wide) {
        units = Uint16Array.from(units);
        state.wide = true;
      }
      units[at] = unit;
    }
    // Where a key parts from the one before, its letter is a later one, or it goes on where the other ended.
    const ending = start - before === same;
    const later = more > 0 && (ending || (units[start + same] as number) > (units[before + same] as number));
    if (key > 0 && !later && !(ending && more === 0)) throw damaged(letters.section, 'its words are not in order');
  }
  return units;
}
