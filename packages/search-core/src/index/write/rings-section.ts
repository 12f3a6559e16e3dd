import { indexRings, type TermsOf } from '../../rings/index-rings.js';
import type { SynonymRing } from '../../rings/ring.js';
import { sealSection } from './seal-section.js';

/**
 * Rings with a word of this catalogue, or with a filter to offer (read by `read/read-rings.ts`). One column: an array of `IndexedRing` as JSON,
 * in UTF-8. It is small, and text compresses.
 */
export function ringsSection(rings: readonly SynonymRing[], termsOf: TermsOf): Uint8Array {
  return sealSection('rings', [new TextEncoder().encode(JSON.stringify(indexRings(rings, termsOf)))]);
}
