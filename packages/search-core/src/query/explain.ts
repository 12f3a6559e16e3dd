import type { Activity, LocalizedText } from '@hyte/catalogue-format/generated/catalogue.js';
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
    const fields = ['name', activity.summary ? 'summary' : 'description', 'organiser'] as const;
    return fields.flatMap((field) => {
      const texts = [...textsOf(activity, field)];
      const own = texts.filter(([tag]) => tag === language);
      return (own.length > 0 ? own : texts).flatMap(([tag, text]) => {
        const beginning = text.slice(0, field === 'description' ? LONGEST_BEGINNING : undefined);
        const found = words.flatMap((word) => this.#highlighter.find(beginning, tag, this.#soughtBy(word)));
        return joined(found).map(({ start, end }) => ({ field, language: tag, start, end }));
      });
    });
  }

  #soughtBy(word: WantedWord): Sought {
    let sought = this.#sought.get(word);
    if (!sought) {
      const keys = new Set<string>();
      let beginning = word.prefix ? fold(word.word) : undefined;
      for (const [term, { how }] of word.terms) {
        if (how === 'prefix' && this.terms.key(term).startsWith(fold(word.word))) beginning = fold(word.word);
        else keys.add(this.terms.key(term));
      }
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

  #asItStands(activity: Activity, field: Field, term: number, language: string): string | undefined {
    const sought = this.#soughtByTerm(term);
    const texts = [...textsOf(activity, field)].sort(([a], [b]) => Number(b === language) - Number(a === language));
    for (const [tag, text] of texts) {
      const [found] = this.#highlighter.find(text, tag, sought);
      if (found) return found.word;
    }
    return undefined;
  }

  #spelling(term: number, typed: string): string {
    return this.mayShow(term) ? this.terms.spelling(term) : typed;
  }
}

/** Stretches in order; those that overlap are one. */
function joined(found: readonly Found[]): { readonly start: number; readonly end: number }[] {
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

/** Texts of a field of an activity, by language. Labels of vocabularies are no texts of the activity. */
function* textsOf(activity: Activity, field: Field): Iterable<[language: string, text: string]> {
  if (field === 'theme') {
    for (const [language, words] of Object.entries(activity.keywords ?? {})) yield [language, words.join(', ')];
  } else if (field === 'place') {
    for (const { name, address, postOffice, postcode } of activity.places ?? []) {
      yield* languagesOf(name);
      yield* languagesOf(address);
      yield* languagesOf(postOffice);
      if (postcode) yield ['und', postcode];
    }
  } else if (field === 'organiser') yield* languagesOf(activity.organiser?.name);
  else if (field !== 'audience') yield* languagesOf(activity[field]);
}

function languagesOf(text: LocalizedText | undefined): [language: string, text: string][] {
  return Object.entries<string | undefined>({ ...text }).flatMap(([language, value]) =>
    value ? [[language, value]] : [],
  );
}
