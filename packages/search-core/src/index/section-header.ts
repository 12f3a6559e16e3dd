import { INDEX_VERSION, SECTIONS, type SectionName } from './sections.js';

/** Bytes before what a section holds; `sections.ts` tells what they are. */
export const HEADER_BYTES = 16;
/** `TJIX` as a little-endian number. */
const MAGIC = 0x58494a54;
/** Bytes of the header that are the version. */
export const VERSION_BYTES = [4, 5];

/** The header of a section. Machines that run this have their numbers little-endian, as the file has. */
export function headerOf(name: SectionName, length: number, checksum: number): Uint8Array {
  const kind = INDEX_VERSION | (SECTIONS.indexOf(name) << 16);
  return new Uint8Array(Uint32Array.of(MAGIC, kind, length, checksum).buffer);
}
