import { TarjotinError } from '@hyte/catalogue-format/tarjotin-error.js';
import type { Lexicon, LexiconKind } from '@hyte/search-core/lexicon/lexicon.js';
import { withProjectWords } from '@hyte/search-core/lexicon/project-words/with-project-words.js';
import { createRulesLexicon } from '@hyte/search-core/lexicon/rules/rules-lexicon.js';
import { createWordListLexicon } from '@hyte/search-core/lexicon/word-list/word-list-lexicon.js';
import { readVoikko } from './read-voikko.js';
import { readWordList } from './read-word-list.js';
import { dictionaryFile, voikkoPlaces, type Machine } from './voikko-places.js';

/** What the configuration asks for (`search` in `tarjotin.yaml`). */
export interface LexiconWish {
  readonly lexicon?: 'auto' | LexiconKind;
  /** A dictionary of Voikko, or a folder that holds one, as an absolute path. */
  readonly voikko?: string;
}

/** The lexicon that Finnish words are read with, and why this one. */
export interface ChosenLexicon {
  readonly kind: LexiconKind;
  /** What was read and from where, for the log. */
  readonly description: string;
  /** Why a better or the asked one was not taken, each with what to do. */
  readonly problems: readonly TarjotinError[];
  /** Makes it for a collection: gets its Finnish words, normalised, with how often each stands there. */
  create(words: ReadonlyMap<string, number>): Lexicon;
}

type Candidate = Omit<ChosenLexicon, 'problems'>;

const RULES = 'rules of inflection and the words of the catalogue';

/**
 * Chooses the best lexicon there is: Voikko's dictionary of the system, else the word list from npm, else rules alone. One that is
 * asked for comes first, and when it cannot be had the next best is taken. Never throws for a lexicon: what went wrong is in `problems`.
 */
export async function chooseLexicon(wish: LexiconWish = {}, machine: Machine = process): Promise<ChosenLexicon> {
  const problems: TarjotinError[] = [];
  for (const kind of orderOf(wish)) {
    const candidate = await noting(problems, () => open(kind, wish, machine, problems));
    if (candidate) return { ...candidate, problems };
  }
  return { ...rules(), problems };
}

function orderOf({ lexicon = 'auto' }: LexiconWish): LexiconKind[] {
  const order: LexiconKind[] = ['voikko', 'word-list', 'rules'];
  return lexicon === 'auto' ? order : order.slice(order.indexOf(lexicon));
}

/** Runs a step; when it fails with an error people understand, the error is noted and nothing comes. */
async function noting<T>(problems: TarjotinError[], step: () => Promise<T>): Promise<T | undefined> {
  try {
    return await step();
  } catch (error) {
    if (!(error instanceof TarjotinError)) throw error;
    problems.push(error);
    return undefined;
  }
}

async function open(
  kind: LexiconKind,
  wish: LexiconWish,
  machine: Machine,
  problems: TarjotinError[],
): Promise<Candidate> {
  if (kind === 'voikko') return openVoikko(wish, machine, problems);
  return kind === 'word-list' ? openWordList() : rules();
}

async function openVoikko({ voikko }: LexiconWish, machine: Machine, problems: TarjotinError[]): Promise<Candidate> {
  const broken = problems.length;
  for (const file of voikko === undefined ? voikkoPlaces(machine) : [dictionaryFile(voikko)]) {
    const lexicon = await noting(problems, () => readVoikko(file));
    if (!lexicon) continue;
    const known = withProjectWords(lexicon);
    return { kind: 'voikko', description: lexicon.description, create: () => known };
  }
  throw new TarjotinError(
    'no-voikko',
    problems.length > broken
      ? 'No dictionary of Voikko could be used.'
      : voikko === undefined
        ? 'Voikko is not installed.'
        : `There is no dictionary of Voikko in ${voikko}.`,
    'Finnish search finds more with it: install the package `voikko-fi` (Debian) or `libvoikko` (Homebrew), or point `search.voikko` to a dictionary.',
  );
}

async function openWordList(): Promise<Candidate> {
  const { list, description } = await readWordList();
  return {
    kind: 'word-list',
    description,
    create: (words) => createWordListLexicon(list, createRulesLexicon(words), description),
  };
}

function rules(): Candidate {
  return { kind: 'rules', description: RULES, create: (words) => createRulesLexicon(words, RULES) };
}
