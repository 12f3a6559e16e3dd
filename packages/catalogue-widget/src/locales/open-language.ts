import { inFinnish } from './finnish-text.js';
import type { LanguageModule } from './language-module.js';
import { fillText, type OpenText } from './number-forms.js';
import { dayFormats, relativeTimes, type TimeWords } from './time-words.js';

/** What has been written into a file of `packages/catalogue-widget/languages`; what is open there is not here. */
export interface LanguageFile {
  readonly texts: Readonly<Record<string, OpenText>>;
  /** Words of the vocabularies by their Finnish labels. */
  readonly words: Readonly<Record<string, string>>;
}

/** A language with all its texts and words. */
export function wholeLanguage({ texts, words }: LanguageFile): Required<Pick<LanguageModule, 'templates' | 'word'>> {
  const templates = Object.fromEntries(
    Object.entries(texts).map(([id, text]) => [id, (values: readonly unknown[] = []) => fillText(text, values)]),
  );
  return { templates, word: (finnish) => words[finnish] ?? finnish };
}

/** A language that is still being written: what is open is told in Finnish and marked so. Days are by its own table. */
export function openLanguage(file: LanguageFile & { readonly time: TimeWords }): Required<LanguageModule> {
  return {
    ...wholeLanguage(file),
    inFinnish,
    word: (finnish) => file.words[finnish] ?? inFinnish(finnish),
    days: dayFormats(file.time),
    relativeTimes: relativeTimes(file.time),
  };
}
