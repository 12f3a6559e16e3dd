import type { LocalizedText } from '@hyte/catalogue-format/generated/catalogue.js';
import type { Pace } from '../pace.js';
import type { NameColumn } from '../search-index.js';
import { insist } from './column-reader.js';
import type { SectionColumns } from './open-section.js';

/** Names in one language: that of activity `a` is from `starts[a]` to `starts[a + 1]` of the text. */
interface NamesIn {
  readonly language: string;
  readonly starts: Uint32Array;
  readonly text: string;
}

/** Reads names (layout: `namesSection` in `write/record-sections.ts`). */
export async function readNames(section: SectionColumns, size: number, pace: Pace): Promise<NameColumn> {
  const names: NamesIn[] = [];
  for (const language of section.json() as readonly unknown[]) {
    const lengths = section.reader();
    const text = section.text();
    const starts = new Uint32Array(size + 1);
    for (let activity = 0; activity < size; activity++) {
      starts[activity + 1] = (starts[activity] as number) + lengths.below(text.length + 1);
      if ((activity & 0x3fff) === 0 && pace.due()) await pace.rest();
    }
    insist(starts[size] === text.length);
    names.push({ language: String(language), starts, text });
  }
  return { name: (activity) => nameOf(names, activity) };
}

/** Keys come from a file, so the object has no prototype whose keys they could be. */
function nameOf(names: readonly NamesIn[], activity: number): LocalizedText {
  const found = Object.create(null) as LocalizedText;
  for (const { language, starts, text } of names) {
    const name = text.slice(starts[activity], starts[activity + 1]);
    if (name) found[language] = name;
  }
  return found;
}
