import { ByteWriter } from './byte-writer.js';

/**
 * Sorted keys in three columns (read by `read/read-keys.ts`):
 *
 * 1. a byte a key: how many letters it shares with the key before;
 * 2. a byte a key: how many letters follow;
 * 3. the letters that follow, one key after the other, each UTF-16 unit a varint.
 *
 * No key may be longer than 255 letters.
 */
export function keyColumns(keys: readonly string[]): Uint8Array[] {
  const shared = new Uint8Array(keys.length);
  const added = new Uint8Array(keys.length);
  const letters = new ByteWriter();
  let before = '';
  keys.forEach((key, number) => {
    let same = 0;
    while (same < before.length && same < key.length && before[same] === key[same]) same++;
    shared[number] = same;
    added[number] = key.length - same;
    for (let at = same; at < key.length; at++) letters.varint(key.charCodeAt(at));
    before = key;
  });
  return [shared, added, letters.written()];
}
