import type { Activity } from '@hyte/catalogue-format/generated/catalogue.js';
import { fold, normalise } from '../analysis/fold.js';
import { heaviestField, type Field } from '../index/fields.js';
import { PART } from '../index/search-index.js';
import type { TermDictionary } from '../index/term-dictionary.js';
import type { Mark, Reason } from '../search-engine.js';
import { Highlighter, soughtFor, type Found, type Sought } from './highlight.js';
import { PICKED_DIRECT } from './match-text.js';
import type { WantedWord } from './wanted-word.js';

/** What one word matched best in one activity, as the board has picked it: `term << 8 | flags of the posting`. */
export interface Pick {
  readonly word: WantedWord;
  readonly picked: number;
}

/** Letters of a description that are marked, where it stands in for a summary: whole ones would cost more than the search. */
const LONGEST_BEGINNING = 300;

/** Terms whose `Sought` is kept; about 1.5 kB each. */
const MOST_TERMS = 300;

/** Tells why an activity matched, and where its texts say so. */
export class Explainer {
  readonly #highlighter = new Highlighter();
  /** What each wanted word is found by in texts, kept as long as the word is. */
  readonly #sought = new WeakMap<WantedWord, Sought>();
  /** The same for single terms: the hits of a page have few. */
  readonly #soughtTerms = new Map<number, Sought>();

  readonly #isWord = (key: string): boolean => this.terms.has(key);

  /** @param mayShow tells terms that are words from stems and guesses */
  constructor(
    readonly terms: TermDictionary,
    readonly mayShow: (term: number) => boolean,
  ) {}

  /** For each word the best match, as the word stands in the text of the activity. */
  reasons(activity: Activity, picks: readonly Pick[], language: string): Reason[] {
    return picks.flatMap(({ word, picked }) => {
      const term = Math.floor(picked / 256);
      if (term === PICKED_DIRECT) return directReason(word, picked % 256);
      const match = word.terms.get(term);
      const field = heaviestField(picked & ~PART & 0xff);
      const how = match?.how ?? 'prefix';
      const part = picked & PART && (how === 'exact' || how === 'inflected' || how === 'prefix');
      const matched = this.#asItStands(activity, field, term, language) ?? this.#spelling(term, word.word);
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
    const mark = (field: Mark['field'], texts: Texts | undefined): void => {
      if (!texts) return;
      for (const tag of texts[language] ? [language] : Object.keys(texts)) {
        const text = texts[tag] ?? '';
        const beginning = field === 'description' ? text.slice(0, LONGEST_BEGINNING) : text;
        const found = sought.flatMap((one) => this.#highlighter.find(beginning, tag, one));
        for (const { start, end } of joined(found)) marks.push({ field, language: tag, start, end });
      }
    };
    mark('name', activity.name);
    if (activity.summary) mark('summary', activity.summary);
    else mark('description', activity.description);
    mark('organiser', activity.organiser?.name);
    return marks;
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
      sought = soughtFor(keys, this.#isWord, beginning);
      this.#sought.set(word, sought);
    }
    return sought;
  }

  #soughtByTerm(term: number): Sought {
    let sought = this.#soughtTerms.get(term);
    if (!sought) {
      if (this.#soughtTerms.size >= MOST_TERMS) this.#soughtTerms.clear();
      this.#soughtTerms.set(term, (sought = soughtFor([this.terms.key(term)], this.#isWord)));
    }
    return sought;
  }

  /** The word of a field that the term is found by, first in the texts of the language. */
  #asItStands(activity: Activity, field: Field, term: number, language: string): string | undefined {
    const sought = this.#soughtByTerm(term);
    const all = textsOf(activity, field);
    for (const texts of all) {
      const text = texts?.[language];
      const word = text && this.#highlighter.firstWord(text, language, sought);
      if (word) return word;
    }
    for (const texts of all) {
      for (const tag in texts) {
        const word = tag !== language && texts[tag] && this.#highlighter.firstWord(texts[tag], tag, sought);
        if (word) return word;
      }
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

/** By language. */
type Texts = Readonly<Record<string, string | undefined>>;

/** Texts of a field of an activity. Labels of vocabularies are no texts of the activity. */
function textsOf(activity: Activity, field: Field): readonly (Texts | undefined)[] {
  if (field === 'theme') {
    const keywords = Object.entries(activity.keywords ?? {});
    return [Object.fromEntries(keywords.map(([language, words]) => [language, words.join(', ')]))];
  }
  if (field === 'place')
    return (activity.places ?? []).flatMap(({ name, address, postOffice, postcode }) => [
      name,
      address,
      postOffice,
      { und: postcode },
    ]);
  if (field === 'audience') return [];
  return [field === 'organiser' ? activity.organiser?.name : activity[field]];
}
