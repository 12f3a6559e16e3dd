import type { LocalizedText } from '@hyte/catalogue-format/generated/catalogue.js';
import { damaged } from '../damage.js';
import type { Pace } from '../pace.js';
import type { NameColumn } from '../search-index.js';
import { jsonIn } from './json-in.js';
import type { OpenedSection } from './open-section.js';
import { textIn } from './text-in.js';

/** Names in one language: that of activity `a` is from `starts[a]` to `starts[a + 1]` of the text. */
interface NamesIn {
  readonly language: string;
  readonly starts: Uint32Array;
  readonly text: string;
}

/** Reads names (layout: `namesSection` in `write/record-sections.ts`). @throws TarjotinError `index-damaged` */
export async function readNames(section: OpenedSection, size: number, pace: Pace): Promise<NameColumn> {
  const languages: unknown = jsonIn(section.bytes(), section.name);
  if (!Array.isArray(languages)) throw damaged(section.name, 'a list of languages is none');
  const names: NamesIn[] = [];
  for (const language of languages as readonly unknown[]) {
    const lengths = section.reader();
    const text = textIn(section.bytes(), section.name);
    const starts = new Uint32Array(size + 1);
    for (let activity = 0; activity < size; activity++) {
      starts[activity + 1] = (starts[activity] as number) + lengths.below(text.length + 1);
      if ((activity & 0x3fff) === 0 && pace.due()) await pace.rest();
    }
    if (starts[size] !== text.length || !lengths.ended) throw damaged(section.name, 'a column is too long');
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
