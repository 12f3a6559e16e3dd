import type { LocalizedText, Municipality } from '@hyte/catalogue-format/generated/catalogue.js';
import { localize } from '@hyte/catalogue-format/localize.js';
import { FORMS } from '@hyte/catalogue-format/vocabularies/forms.js';
import { THEMES } from '@hyte/catalogue-format/vocabularies/themes.js';
import { WELLBEING_COUNTIES } from '@hyte/catalogue-format/vocabularies/wellbeing-counties.js';
import { fold } from '../analysis/fold.js';
import { tokenise } from '../analysis/tokenise.js';
import type { FacetColumn } from '../facets/facet-column.js';
import type { NameColumn, OrganiserName, SearchIndex } from '../index/search-index.js';
import type { Suggestion, SuggestionKind } from '../search-engine.js';
import type { FacetName } from '../search-query.js';
import { firstInOrder } from '../sorting/top.js';
import type { Alive } from './alive.js';
import type { ScoreBoard } from './score-board.js';

const DEFAULT_LIMIT = 5;
const MOST = 50;
const LONGEST_PREFIX = 100;
/** Best matching activities whose names are read; those of one name are one suggestion. */
const MOST_NAMES = 1000;
/** Shortest beginning that is sought inside words. */
const SHORTEST_INSIDE = 3;

/** How well a label fits what is typed: it begins so, a word of it does, it has the word in another form, it holds the letters. */
const BEGINS = 3;
const WORD_BEGINS = 2;
const OTHER_FORM = 1;
const HOLDS = 0;

/** A facet value that can be suggested, with what it is found by. */
interface Entry {
  readonly suggestion: Suggestion;
  /** Folded label; words of it begin after a space. */
  readonly key: string;
}

/** What suggestions ask of the words of an index. */
export interface SuggestedWords {
  /** Base forms and beginnings of the words of a text, for comparing with labels. */
  keysOf(text: string): readonly ReadonlySet<string>[];
  /** Activities whose name has the words of a text, being typed. */
  named(text: string, language: string, alive: Uint8Array, board: ScoreBoard): void;
}

/** What suggestions are made from. */
export interface SuggestionSources {
  readonly words: SuggestedWords;
  readonly municipalities: readonly Municipality[];
  readonly columns: readonly FacetColumn[];
  readonly names: NameColumn;
  readonly organisers: readonly OrganiserName[];
}

/** What is asked of suggestions besides the text. */
export interface SuggestionRequest {
  readonly language: string;
  readonly limit: number | undefined;
  readonly alive: Alive;
  readonly board: ScoreBoard;
}

/** Completions from one index: labels are compared, activities are searched for by their names. */
export class Suggestions {
  readonly #labels = new Map<string, readonly Entry[]>();
  #alive: Alive | undefined;

  constructor(readonly sources: SuggestionSources) {}

  /**
   * At most `limit` of each kind, in the order theme, activity, organiser, place: what begins as typed first, then by the number of
   * activities behind it.
   */
  find(prefix: string, { language, limit, alive, board }: SuggestionRequest): Suggestion[] {
    const { words } = this.sources;
    const text = String(prefix).slice(0, LONGEST_PREFIX);
    const key = keyOf(text);
    const most = limit !== undefined && limit >= 0 ? Math.min(Math.floor(limit), MOST) : DEFAULT_LIMIT;
    if (key === '') return [];
    const forms = words.keysOf(text);
    const found: { readonly suggestion: Suggestion; readonly fit: number; readonly key: string }[] = [];
    for (const { suggestion, key: label } of this.#entries(language, alive)) {
      const fit = fitOf(label, key, forms);
      if (fit !== undefined) found.push({ suggestion, fit, key: label });
    }
    for (const suggestion of this.#activities(text, language, alive, board)) {
      const label = keyOf(suggestion.label);
      found.push({ suggestion, fit: fitOf(label, key, forms) ?? HOLDS, key: label });
    }
    found.sort(
      (a, b) =>
        b.fit - a.fit || b.suggestion.count - a.suggestion.count || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0),
    );
    return (['theme', 'activity', 'organiser', 'place'] as const).flatMap((kind) =>
      found.flatMap(({ suggestion }) => (suggestion.kind === kind ? [suggestion] : [])).slice(0, most),
    );
  }

  /** Activities whose names have the words; their values are still numbers, for ids are in the records. */
  #activities(text: string, language: string, alive: Alive, board: ScoreBoard): Suggestion[] {
    this.sources.words.named(text, language, alive.mask, board);
    const best = firstInOrder(board.list, board.count, MOST_NAMES, board.sums, (a, b) => a - b);
    const byName = new Map<string, { number: number; count: number }>();
    for (const number of best) {
      const label = localize(this.sources.names.name(number), language).text;
      const same = byName.get(label);
      if (same) same.count++;
      else byName.set(label, { number, count: 1 });
    }
    return [...byName].map(([label, { number, count }]) => ({ kind: 'activity', label, value: String(number), count }));
  }

  #entries(language: string, alive: Alive): readonly Entry[] {
    if (this.#alive !== alive) this.#labels.clear();
    this.#alive = alive;
    let entries = this.#labels.get(language);
    if (!entries) this.#labels.set(language, (entries = this.#read(language, alive)));
    return entries;
  }

  #read(language: string, alive: Alive): Entry[] {
    const { municipalities, organisers } = this.sources;
    return [
      ...this.#offered(
        'theme',
        'theme',
        THEMES.map(({ id, label }) => [id, { ...label }]),
        language,
        alive,
      ),
      ...this.#offered(
        'theme',
        'form',
        FORMS.map(({ id, label }) => [id, { ...label }]),
        language,
        alive,
      ),
      ...this.#offered(
        'organiser',
        'organiser',
        organisers.map(({ value, name }) => [value, name]),
        language,
        alive,
      ),
      ...this.#offered(
        'place',
        'municipality',
        municipalities.map(({ code, name }) => [code, name]),
        language,
        alive,
      ),
      ...this.#offered(
        'place',
        'county',
        WELLBEING_COUNTIES.map(({ code, label }) => [code, { ...label }]),
        language,
        alive,
      ),
    ];
  }

  /** Facet values that some activity has, by their labels. */
  #offered(
    kind: SuggestionKind,
    facet: FacetName,
    labels: readonly (readonly [value: string, label: LocalizedText])[],
    language: string,
    alive: Alive,
  ): Entry[] {
    const column = this.sources.columns.find(({ name }) => name === facet);
    if (!column) return [];
    const counts = countValues(column, alive);
    return labels.flatMap(([value, text]) => {
      const label = localize(text, language).text;
      const count = counts[column.codeOf.get(value) ?? -1] ?? 0;
      if (!label || count === 0) return [];
      return [{ key: keyOf(label), suggestion: { kind, label, value, facet, count } }];
    });
  }
}

function countValues({ setOf, sets, values }: FacetColumn, { activities, count }: Alive): Uint32Array {
  const bySet = new Uint32Array(sets.length);
  for (let at = 0; at < count; at++) bySet[setOf[activities[at] as number] as number]!++;
  const counts = new Uint32Array(values.length);
  sets.forEach(({ own, implied }, set) => {
    for (const code of [...own, ...implied]) counts[code] = (counts[code] as number) + (bySet[set] as number);
  });
  return counts;
}

/** `undefined` when a label does not fit at all. */
function fitOf(label: string, key: string, forms: readonly ReadonlySet<string>[]): number | undefined {
  if (label.startsWith(key)) return BEGINS;
  if (label.includes(` ${key}`)) return WORD_BEGINS;
  const words = label.split(' ');
  if (forms.length > 0 && forms.every((bases) => words.some((word) => bases.has(word)))) return OTHER_FORM;
  return key.length >= SHORTEST_INSIDE && label.includes(key) ? HOLDS : undefined;
}

function keyOf(text: string): string {
  return tokenise(text).map(fold).join(' ');
}

/** Suggested activities are numbers until their records are there; one whose record cannot be had is left out. */
export async function withIds(
  index: SearchIndex,
  suggestions: readonly Suggestion[],
  signal: AbortSignal | undefined,
): Promise<Suggestion[]> {
  const numbers = suggestions.filter(({ kind }) => kind === 'activity').map(({ value }) => Number(value));
  if (numbers.length === 0) return [...suggestions];
  const activities = await index.activities(numbers, signal);
  const ids = new Map(numbers.map((number, at) => [String(number), activities[at]?.id]));
  return suggestions.flatMap((suggestion) => {
    const value = suggestion.kind === 'activity' ? ids.get(suggestion.value) : suggestion.value;
    return value === undefined ? [] : [{ ...suggestion, value }];
  });
}
