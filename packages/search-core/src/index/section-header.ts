import { INDEX_VERSION, SECTIONS, type SectionName } from './sections.js';

/** Bytes before what a section holds; `sections.ts` tells what they are. */
export const HEADER_BYTES = 16;
/** `TJIX` as a little-endian number. */
export const MAGIC = 0x58494a54;

export interface SectionHeader {
  readonly magic: number;
  readonly version: number;
  readonly section: number;
  readonly length: number;
  readonly checksum: number;
}

/** Reads a header; the bytes must be at least `HEADER_BYTES`. */
export function readHeader(bytes: Uint8Array): SectionHeader {
  const view = new DataView(bytes.buffer, bytes.byteOffset, HEADER_BYTES);
  return {
    magic: view.getUint32(0, true),
    version: view.getUint16(4, true),
    section: view.getUint16(6, true),
    length: view.getUint32(8, true),
    checksum: view.getUint32(12, true),
  };
}

/** Writes the header of a section over the first bytes of its file. */
export function writeHeader(bytes: Uint8Array, name: SectionName, checksum: number): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, HEADER_BYTES);
  view.setUint32(0, MAGIC, true);
  view.setUint16(4, INDEX_VERSION, true);
  view.setUint16(6, SECTIONS.indexOf(name), true);
  view.setUint32(8, bytes.length - HEADER_BYTES, true);
  view.setUint32(12, checksum, true);
}
