import type { Activity } from '@hyte/catalogue-format/generated/catalogue.js';
import { fold, normalise } from '../analysis/fold.js';
import { heaviestField, type Field } from '../index/fields.js';
import { PART } from '../index/search-index.js';
import type { TermDictionary } from '../index/term-dictionary.js';
import type { Mark, Reason } from '../search-engine.js';
import { HitTexts } from './hit-texts.js';
import { findIn, Highlighter, type Found } from './highlight.js';
import { PICKED_DIRECT } from './match-text.js';
import { soughtFor, type Sought } from './sought.js';
import type { WantedWord } from './wanted-word.js';

/** What one word matched best in one activity, as the board has picked it: `term << 8 | flags of the posting`. */
export interface Pick {
  readonly word: WantedWord;
  readonly picked: number;
}

/** Terms whose `Sought` is kept; about 1.5 kB each. */
const MOST_TERMS = 300;

/** Tells why an activity matched, and where its texts say so. */
export class Explainer {
  readonly #highlighter = new Highlighter((key) => this.terms.has(key));
  readonly #texts = new WeakMap<Activity, HitTexts>();
  /** What each wanted word is found by in texts, kept as long as the word is. */
  readonly #sought = new WeakMap<WantedWord, Sought>();
  /** The same for single terms: the hits of a page have few. */
  readonly #soughtTerms = new Map<number, Sought>();

  /** @param mayShow tells terms that are words from stems and guesses */
  constructor(
    readonly terms: TermDictionary,
    readonly mayShow: (term: number) => boolean,
  ) {}

  /** For each word the best match, as the word stands in the text of the activity. */
  reasons(activity: Activity, picks: readonly Pick[], language: string): Reason[] {
    const texts = this.#textsOf(activity, language);
    return picks.flatMap(({ word, picked }) => {
      const term = Math.floor(picked / 256);
      if (term === PICKED_DIRECT) return directReason(word, picked % 256);
      const match = word.terms.get(term);
      const field = heaviestField(picked & ~PART & 0xff);
      const how = match?.how ?? 'prefix';
      const part = picked & PART && (how === 'exact' || how === 'inflected' || how === 'prefix');
      const matched = this.#asItStands(texts, field, term) ?? this.#spelling(term, word.word);
      return [{ word: word.word, matched, field, how: part ? 'compound' : sameWord(how, word.word, matched) }];
    });
  }

  /**
   * Where the words stand in what a list shows, in the texts of a language, or in all where there is none in it; stretches that overlap
   * are one. Of a description only the beginning is looked at, and only when there is no summary.
   */
  marks(activity: Activity, words: readonly WantedWord[], language: string): Mark[] {
    const marks: Mark[] = [];
    const sought = words.map((word) => this.#soughtBy(word));
    for (const [field, text] of this.#textsOf(activity, language).shown) {
      const found: Found[] = [];
      for (const one of sought) findIn(text, one, found);
      for (const { start, end } of joined(found)) marks.push({ field, language: text.language, start, end });
    }
    return marks;
  }

  #textsOf(activity: Activity, language: string): HitTexts {
    let texts = this.#texts.get(activity);
    if (texts?.language !== language)
      this.#texts.set(activity, (texts = new HitTexts(activity, language, this.#highlighter.wordsIn)));
    return texts;
  }

  #soughtBy(word: WantedWord): Sought {
    let sought = this.#sought.get(word);
    if (!sought) {
      const keys = new Set<string>();
      const typed = fold(word.word);
      const { from, to } = this.terms.startingWith(typed);
      let begun = word.prefix !== undefined;
      for (const [term, { how }] of word.terms) {
        if (how === 'prefix' && term >= from && term < to) begun = true;
        else keys.add(this.terms.key(term));
      }
      const beginning = begun ? typed : undefined;
      sought = soughtFor(keys, beginning);
      this.#sought.set(word, sought);
    }
    return sought;
  }

  #soughtByTerm(term: number): Sought {
    let sought = this.#soughtTerms.get(term);
    if (!sought) {
      if (this.#soughtTerms.size >= MOST_TERMS) this.#soughtTerms.clear();
      this.#soughtTerms.set(term, (sought = soughtFor([this.terms.key(term)])));
    }
    return sought;
  }

  /** The word of a field that the term is found by, first in the texts of the language. */
  #asItStands(texts: HitTexts, field: Field, term: number): string | undefined {
    const sought = this.#soughtByTerm(term);
    const found: Found[] = [];
    for (const text of texts.of(field)) {
      findIn(text, sought, found, 1);
      if (found[0]) return found[0].word;
    }
    return undefined;
  }

  #spelling(term: number, typed: string): string {
    return this.mayShow(term) ? this.terms.spelling(term) : typed;
  }
}

/** Stretches in order; those that overlap are one. */
function joined(found: readonly Found[]): readonly { readonly start: number; readonly end: number }[] {
  if (found.length < 2) return found;
  const stretches: { start: number; end: number }[] = [];
  for (const { start, end } of [...found].sort((a, b) => a.start - b.start)) {
    const last = stretches.at(-1);
    if (last && start < last.end) last.end = Math.max(last.end, end);
    else stretches.push({ start, end });
  }
  return stretches;
}

function directReason({ word, direct }: WantedWord, place: number): Reason[] {
  const match = direct[place];
  return match?.field ? [{ word, matched: match.matched, field: match.field, how: match.how }] : [];
}

/** The base form may be what matched while the text has the word in another form, and the other way round. */
function sameWord(how: Reason['how'], typed: string, matched: string): Reason['how'] {
  if (how !== 'exact' && how !== 'inflected') return how;
  return fold(typed) === fold(normalise(matched)) ? 'exact' : 'inflected';
}
