import { damaged } from '../damage.js';
import { ID_KINDS, UUID_BYTES, type IdKind } from '../id-parts.js';
import { widthOf } from '../packed-numbers.js';
import type { Pace } from '../pace.js';
import type { IdColumn } from '../search-index.js';
import { jsonIn } from './json-in.js';
import type { OpenedSection } from './open-section.js';
import { checkBelow, readPlanes } from './read-planes.js';
import { textIn } from './text-in.js';

interface Beginning {
  readonly source: string;
  readonly kind: IdKind;
}

/** Reads the ids (layout: `write/id-list-section.ts`). They stay in binary until asked for. @throws TarjotinError `index-damaged` */
export async function readIds(section: OpenedSection, size: number, pace: Pace): Promise<IdColumn> {
  const beginnings = readBeginnings(jsonIn(section.bytes(), section.name), section.name);
  const beginningOf = readPlanes(section.bytes(), size, widthOf(beginnings.length), section.name);
  checkBelow(beginningOf, beginnings.length, section.name);
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
    if (kind === 'number') at[activity] = number += numbers.signed();
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
  if (!numbers.ended || uuid !== uuids.length || !lengths.ended || text !== texts.length) {
    throw damaged(section.name, 'a column is not as long as it should be');
  }
  const restOf = (activity: number, kind: IdKind): string => {
    const from = at[activity] as number;
    if (kind === 'number') return String(from);
    return kind === 'uuid' ? uuidAt(uuids, from) : textIn(texts.subarray(from, ends[activity]), section.name);
  };
  return {
    id: (activity) => {
      const beginning = beginnings[beginningOf[activity] ?? -1];
      return beginning ? beginning.source + restOf(activity, beginning.kind) : '';
    },
  };
}

function readBeginnings(found: unknown, section: string): Beginning[] {
  if (!Array.isArray(found)) throw damaged(section, 'its beginnings are no list');
  return found.map((each: unknown) => {
    const [source, place] = Array.isArray(each) ? (each as unknown[]) : [];
    const kind = ID_KINDS[typeof place === 'number' ? place : -1];
    if (typeof source !== 'string' || !kind) throw damaged(section, 'a beginning of ids is none');
    return { source, kind };
  });
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
