import { fold } from '../../analysis/fold.js';
import { keyColumns } from './key-columns.js';
import type { Form } from './read-tokens.js';
import { sealSection } from './seal-section.js';
import type { TermTable } from './term-table.js';

/** Shorter words have too many neighbours for a slip to be told. */
const SHORTEST = 4;
const LONGEST = 200;

/** Folded forms that are no terms themselves, as keys (columns 1–3 of `key-columns.ts`; read by `read/read-keys.ts`). */
export function formsSection(forms: readonly Form[], { keys }: TermTable): Uint8Array {
  const terms = new Set(keys);
  const others = new Set<string>();
  for (const { word } of forms) {
    const key = fold(word);
    if (key.length >= SHORTEST && key.length <= LONGEST && !terms.has(key)) others.add(key);
  }
  return sealSection('forms', keyColumns([...others].sort((a, b) => (a < b ? -1 : 1))));
}
