import type { Activity } from '@hyte/catalogue-format/generated/catalogue.js';
import { localize } from '@hyte/catalogue-format/localize.js';
import { FORMS } from '@hyte/catalogue-format/vocabularies/forms.js';
import { THEMES } from '@hyte/catalogue-format/vocabularies/themes.js';
import { fold } from '../analysis/fold.js';
import { tokenise } from '../analysis/tokenise.js';
import { organiserValue } from '../facets/facet-values.js';
import type { CatalogueIndex } from '../index/catalogue-index.js';
import type { Suggestion, SuggestionKind } from '../search-engine.js';
import type { FacetName } from '../search-query.js';

const DEFAULT_LIMIT = 5;
const MOST = 50;

/** A suggestion with what it is found by. */
interface Entry {
  readonly suggestion: Suggestion;
  /** Folded name; words of it begin after a space. */
  readonly key: string;
}

/** Everything that can be suggested from one catalogue in one language. */
export class Suggestions {
  readonly #byLanguage = new Map<string, readonly Entry[]>();

  constructor(readonly index: CatalogueIndex) {}

  /**
   * Names with a word that begins as typed, at most `limit` of each kind: those that begin so themselves first, then by
   * the number of activities behind them. Kinds come in the order theme, activity, organiser, place.
   */
  find(prefix: string, language: string, limit = DEFAULT_LIMIT): Suggestion[] {
    const key = keyOf(String(prefix).slice(0, 100));
    const most = limit >= 0 ? Math.min(Math.floor(limit), MOST) : DEFAULT_LIMIT;
    if (key === '') return [];
    const found = this.#entries(language).flatMap((entry) => {
      if (entry.key.startsWith(key)) return [{ entry, begins: 1 }];
      return entry.key.includes(` ${key}`) ? [{ entry, begins: 0 }] : [];
    });
    found.sort(
      (a, b) => b.begins - a.begins || b.entry.suggestion.count - a.entry.suggestion.count || byKey(a.entry, b.entry),
    );
    const suggestions = found.map(({ entry }) => entry.suggestion);
    return (['theme', 'activity', 'organiser', 'place'] as const).flatMap((kind) =>
      suggestions.filter((suggestion) => suggestion.kind === kind).slice(0, most),
    );
  }

  #entries(language: string): readonly Entry[] {
    let entries = this.#byLanguage.get(language);
    if (!entries) this.#byLanguage.set(language, (entries = this.#read(language)));
    return entries;
  }

  #read(language: string): Entry[] {
    const { catalogue, activities } = this.index;
    const municipalities = catalogue.municipalities ?? [];
    return [
      ...this.#offered(
        'theme',
        'theme',
        new Map(THEMES.map(({ id, label }) => [id, localize({ ...label }, language).text])),
      ),
      ...this.#offered(
        'theme',
        'form',
        new Map(FORMS.map(({ id, label }) => [id, localize({ ...label }, language).text])),
      ),
      ...activityEntries(activities, language),
      ...this.#offered('organiser', 'organiser', organiserNames(activities, language)),
      ...this.#offered(
        'place',
        'municipality',
        new Map(municipalities.map(({ code, name }) => [code, localize(name, language).text])),
      ),
    ];
  }

  /** Facet values that some activity has, by their labels. */
  #offered(kind: SuggestionKind, facet: FacetName, labels: ReadonlyMap<string, string>): Entry[] {
    const column = this.index.columns.find(({ name }) => name === facet);
    if (!column) return [];
    const counts = new Uint32Array(column.values.length);
    for (const code of column.codes) counts[code] = (counts[code] ?? 0) + 1;
    return column.values.flatMap((value, code) => {
      const label = labels.get(value);
      if (!label) return [];
      return [{ key: keyOf(label), suggestion: { kind, label, value, facet, count: counts[code] ?? 0 } }];
    });
  }
}

/** Activities by name; those of one name are one suggestion. */
function activityEntries(activities: readonly Activity[], language: string): Entry[] {
  const byName = new Map<string, { id: string; count: number }>();
  for (const { id, name, status } of activities) {
    const label = localize(name, language).text;
    const same = byName.get(label);
    if (status === 'ended') continue;
    if (same) same.count++;
    else byName.set(label, { id, count: 1 });
  }
  return [...byName].map(([label, { id, count }]) => ({
    key: keyOf(label),
    suggestion: { kind: 'activity', label, value: id, count },
  }));
}

function organiserNames(activities: readonly Activity[], language: string): Map<string, string> {
  return new Map(
    activities.flatMap(({ organiser }) =>
      organiserValue(organiser).map((value) => [value, localize(organiser?.name, language).text] as const),
    ),
  );
}

function keyOf(text: string): string {
  return tokenise(text).map(fold).join(' ');
}

function byKey(a: Entry, b: Entry): number {
  return a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
}
