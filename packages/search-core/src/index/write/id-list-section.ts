import type { Activity } from '@hyte/catalogue-format/generated/catalogue.js';
import { ID_KINDS, idParts } from '../id-parts.js';
import { widthOf } from '../packed-numbers.js';
import { ByteWriter } from './byte-writer.js';
import { planes } from './planes.js';
import { sealSection } from './seal-section.js';

/**
 * The ids (read by `read/read-ids.ts`). Columns:
 *
 * 1. the distinct beginnings, as a JSON array of source and kind (`id-parts.ts`);
 * 2. which of them each activity has (`planes.ts`);
 * 3. the numbers, in order, as differences (signed varints);
 * 4. the UUIDs, 16 bytes each;
 * 5. number of bytes of each text (varints);
 * 6. the texts in UTF-8, one after the other.
 */
export function idListSection(activities: readonly Activity[]): Uint8Array {
  const beginnings = new Map<string, number>();
  const beginningOf: number[] = [];
  const [numbers, uuids, lengths, texts] = [new ByteWriter(), new ByteWriter(), new ByteWriter(), new ByteWriter()];
  const encoder = new TextEncoder();
  let before = 0;
  for (const { id } of activities) {
    const { source, kind, rest } = idParts(id);
    const beginning = JSON.stringify([source, ID_KINDS.indexOf(kind)]);
    let place = beginnings.get(beginning);
    if (place === undefined) beginnings.set(beginning, (place = beginnings.size));
    beginningOf.push(place);
    if (kind === 'number') {
      numbers.signed(Number(rest) - before);
      before = Number(rest);
    } else if (kind === 'uuid') {
      const digits = rest.replaceAll('-', '');
      for (let at = 0; at < digits.length; at += 2) uuids.byte(Number.parseInt(digits.slice(at, at + 2), 16));
    } else {
      const bytes = encoder.encode(rest);
      lengths.varint(bytes.length);
      texts.bytes(bytes);
    }
  }
  return sealSection('idlist', [
    encoder.encode(`[${[...beginnings.keys()].join(',')}]`),
    planes(beginningOf, widthOf(beginnings.size)),
    ...[numbers, uuids, lengths, texts].map((column) => column.written()),
  ]);
}
