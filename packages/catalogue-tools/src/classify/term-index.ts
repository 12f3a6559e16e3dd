import { fold } from '@hyte/search-core/analysis/fold.js';
import { stem } from '@hyte/search-core/analysis/stem.js';
import type { TermRow } from './terms/term-row.js';

/** Languages that terms are written in. */
export const TERM_LANGUAGES = ['fi', 'sv', 'en'] as const;
export type TermLanguage = (typeof TERM_LANGUAGES)[number];

/** Rows of one field. `heads`: in a compound only the last part counts. */
export interface TermTable {
  readonly field: string;
  readonly rows: readonly TermRow[];
  readonly heads?: true;
}

/** What a term says. */
export interface Meaning {
  readonly field: string;
  readonly value: string;
  readonly weak: boolean;
  readonly destination: boolean;
  /** Where the term may stand in a word. */
  readonly place: 'whole' | 'head' | 'part';
  /** True for a term that says the word tells nothing of the value. */
  readonly silent: boolean;
  /** The form the word must have; any when missing. */
  readonly form: string | undefined;
}

/** Words that follow each other. */
export interface Phrase {
  readonly words: readonly string[];
  readonly meaning: Meaning;
}

/** Terms of one language, by how words of it are compared. */
export interface TermsOfLanguage {
  readonly words: ReadonlyMap<string, readonly Meaning[]>;
  /** By their first word. */
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>;
  /** Every word of every term: those worth finding in a text. */
  readonly known: ReadonlySet<string>;
}

/** How a word of a term is compared with words of a text: Finnish by its base form, Swedish and English by their stem. */
export const termKey = (word: string, language: TermLanguage): string =>
  language === 'fi' ? word : stem(fold(word), language);

function meaningOf(table: TermTable, row: TermRow, marks: string, term: string): Meaning {
  const silent = marks.includes('-');
  return {
    field: table.field,
    value: row.value,
    weak: marks.includes('?'),
    destination: row.destination === true,
    form: marks.includes('!') ? term : undefined,
    place: /[=!]/.test(marks) ? 'whole' : table.heads && !silent ? 'head' : 'part',
    silent,
  };
}

/** The terms of a row in one language, each as its words and what it says. */
function phrasesOf(table: TermTable, row: TermRow, language: TermLanguage): Phrase[] {
  return (row[language] ?? '')
    .split(/\s+/)
    .filter(Boolean)
    .map((term) => {
      const [, marks = '', bare = ''] = /^([-?=!]*)(.+)$/.exec(term) ?? [];
      return {
        words: bare.split(/[_-]/).map((word) => termKey(word, language)),
        meaning: meaningOf(table, row, marks, bare),
      };
    });
}

/** Reads tables into terms of one language. */
export function termsOf(tables: readonly TermTable[], language: TermLanguage): TermsOfLanguage {
  const words = new Map<string, Meaning[]>();
  const phrases = new Map<string, Phrase[]>();
  const into = <Item>(map: Map<string, Item[]>, key: string, item: Item) =>
    map.set(key, [...(map.get(key) ?? []), item]);
  const all = tables.flatMap((table) => table.rows.flatMap((row) => phrasesOf(table, row, language)));
  for (const phrase of all) {
    const [first = '', ...more] = phrase.words;
    if (more.length > 0) into(phrases, first, phrase);
    else into(words, first, phrase.meaning);
  }
  return { words, phrases, known: new Set(all.flatMap((phrase) => phrase.words)) };
}
