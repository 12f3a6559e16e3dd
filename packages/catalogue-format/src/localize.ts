import type { LocalizedText } from './generated/catalogue.js';

/** A text that was chosen for a reader. */
export interface ChosenText {
  /** The text; empty when there is none in any language. */
  readonly text: string;
  /** BCP 47 tag of the language `text` is really in: put it into `lang` when it is not the reader's. */
  readonly language: string;
}

const FALLBACKS = ['fi', 'sv', 'en'];

/**
 * Picks the text in the reader's language; when there is none, the same language with another region (`sv-FI` for `sv`),
 * then Finnish, Swedish, English, then whatever there is. The answer tells which language it is, so that a page can mark
 * and announce a text that is not in the language asked for. Blank texts count as missing.
 */
export function localize(text: LocalizedText | undefined, language: string): ChosenText {
  if (text) {
    const tags = Object.keys(text);
    for (const wanted of [language, ...FALLBACKS]) {
      const tag =
        tags.find((each) => each === wanted && filled(text, each)) ??
        tags.find((each) => sameBase(each, wanted) && filled(text, each));
      if (tag !== undefined) return { text: text[tag] as string, language: tag };
    }
    const any = tags.find((each) => filled(text, each));
    if (any !== undefined) return { text: text[any] as string, language: any };
  }
  return { text: '', language };
}

function filled(text: LocalizedText, tag: string): boolean {
  const value: unknown = text[tag];
  return typeof value === 'string' && value.trim() !== '';
}

function sameBase(one: string, other: string): boolean {
  return one.split('-', 1)[0]!.toLowerCase() === other.split('-', 1)[0]!.toLowerCase();
}
