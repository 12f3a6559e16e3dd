import { ID_KINDS, UUID_BYTES, type IdKind } from '../id-parts.js';
import type { PackedNumbers } from '../packed-numbers.js';
import type { Pace } from '../pace.js';
import type { IdColumn } from '../search-index.js';
import { insist, signed } from './column-reader.js';
import { textIn } from './columns.js';
import type { SectionColumns } from './open-section.js';

interface Beginning {
  readonly source: string;
  readonly kind: IdKind;
}

/** Reads the hashes of the ids (`id-hash.ts`). */
export function readIdHashes(section: SectionColumns, size: number): PackedNumbers {
  return section.numbers(size, 1 << 24);
}

/** Reads the ids (layout: `write/id-list-section.ts`). They stay in binary until asked for. */
export async function readIds(section: SectionColumns, size: number, pace: Pace): Promise<IdColumn> {
  const beginnings = (section.json() as unknown[][]).map(readBeginning);
  const beginningOf = section.numbers(size, beginnings.length);
  const numbers = section.reader();
  const uuids = section.bytes();
  const lengths = section.reader();
  const texts = section.bytes();
  /** The number itself, or where the rest begins; of a text also where it ends. */
  const at = new Uint32Array(size);
  const ends = new Uint32Array(texts.length > 0 ? size : 0);
  let [number, uuid, text] = [0, 0, 0];
  for (let activity = 0; activity < size; activity++) {
    const { kind } = beginnings[beginningOf[activity] as number] as Beginning;
    if (kind === 'number') at[activity] = number += signed(numbers);
    else if (kind === 'uuid') {
      at[activity] = uuid;
      uuid += UUID_BYTES;
    } else {
      at[activity] = text;
      text += lengths.below(texts.length - text + 1);
      ends[activity] = text;
    }
    if ((activity & 0x3fff) === 0 && pace.due()) await pace.rest();
  }
  insist(uuid === uuids.length && text === texts.length);
  const restOf = (activity: number, kind: IdKind): string => {
    const from = at[activity] as number;
    if (kind === 'number') return String(from);
    return kind === 'uuid' ? uuidAt(uuids, from) : textIn(texts.subarray(from, ends[activity]));
  };
  return {
    id: (activity) => {
      const beginning = beginnings[beginningOf[activity] ?? -1];
      return beginning ? beginning.source + restOf(activity, beginning.kind) : '';
    },
  };
}

function readBeginning([source, place]: unknown[]): Beginning {
  const kind = ID_KINDS[Number(place)];
  insist(kind !== undefined);
  return { source: String(source), kind };
}

const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));
/** Bytes of a UUID before which a hyphen stands. */
const HYPHENS = [4, 6, 8, 10];

function uuidAt(bytes: Uint8Array, from: number): string {
  let uuid = '';
  for (let at = 0; at < UUID_BYTES; at++)
    uuid += (HYPHENS.includes(at) ? '-' : '') + (HEX[bytes[from + at] ?? 0] ?? '');
  return uuid;
}
