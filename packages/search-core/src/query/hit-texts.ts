import type { Activity } from '@hyte/catalogue-format/generated/catalogue.js';
import type { Field } from '../index/fields.js';
import type { Mark } from '../search-engine.js';
import type { Form, TextForms } from './text-forms.js';
import { wordsOfText, type TextWord } from './text-words.js';

/** Letters of a description that are marked, where it stands in for a summary: whole ones would cost more than the search. */
const LONGEST_BEGINNING = 300;

/** A text of a hit, cut into words when somebody looks for some in it. */
export class HitText {
  #words: readonly TextWord[] | undefined;
  /** The forms of those words that were looked at, by their places. */
  readonly forms: (Form | undefined)[] = [];

  constructor(
    readonly text: string,
    readonly language: string,
    /** All words of texts in that language. */
    readonly known: TextForms,
  ) {}

  get words(): readonly TextWord[] {
    return (this.#words ??= wordsOfText(this.text));
  }
}

/** By language. */
type Texts = Readonly<Record<string, string | undefined>>;

/** The texts of a hit for people who read a language. Kept while the hit is: the same come again at the next key. */
export class HitTexts {
  readonly #fields = new Map<Field, readonly HitText[]>();
  #shown: [Mark['field'], HitText][] | undefined;

  constructor(
    readonly activity: Activity,
    readonly language: string,
    readonly wordsIn: (language: string) => TextForms,
  ) {}

  /** What a list shows, in the language, or in all where there is none in it. Of a description only the beginning. */
  get shown(): readonly (readonly [Mark['field'], HitText])[] {
    const { name, summary, description, organiser } = this.activity;
    if (!this.#shown) {
      this.#shown = [];
      this.#show('name', name);
      if (summary) this.#show('summary', summary);
      else this.#show('description', description, LONGEST_BEGINNING);
      this.#show('organiser', organiser?.name);
    }
    return this.#shown;
  }

  /** All texts of a field, those in the language first. */
  of(field: Field): readonly HitText[] {
    let texts = this.#fields.get(field);
    if (!texts) this.#fields.set(field, (texts = this.#read(field)));
    return texts;
  }

  #read(field: Field): HitText[] {
    const own: HitText[] = [];
    const others: HitText[] = [];
    for (const each of textsOf(this.activity, field)) {
      for (const tag in each) if (each[tag]) (tag === this.language ? own : others).push(this.#text(each[tag], tag));
    }
    return [...own, ...others];
  }

  #show(field: Mark['field'], texts: Texts = {}, longest?: number): void {
    for (const tag of texts[this.language] ? [this.language] : Object.keys(texts))
      this.#shown?.push([field, this.#text((texts[tag] ?? '').slice(0, longest), tag)]);
  }

  #text(text: string, tag: string): HitText {
    return new HitText(text, tag, this.wordsIn(tag));
  }
}

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
