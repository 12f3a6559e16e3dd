import type { Activity } from '@hyte/catalogue-format/generated/catalogue.js';
import { localize } from '@hyte/catalogue-format/localize.js';

/** Places of all activities in alphabetical order, by language; each order is made when first asked for. */
export class NameOrder {
  readonly #ranks = new Map<string, Uint32Array>();

  constructor(readonly activities: readonly Activity[]) {}

  /** Rank of every activity: Finnish and Swedish put å, ä and ö last. Equal names have equal ranks. */
  ranks(language: string): Uint32Array {
    let ranks = this.#ranks.get(language);
    if (!ranks) this.#ranks.set(language, (ranks = this.#sort(language)));
    return ranks;
  }

  #sort(language: string): Uint32Array {
    const { compare } = collatorFor(language);
    const names = this.activities.map(({ name }) => localize(name, language).text);
    const order = names.map((_, number) => number).sort((a, b) => compare(names[a] ?? '', names[b] ?? ''));
    const ranks = new Uint32Array(names.length);
    order.forEach((number, place) => {
      const before = order[place - 1];
      const same = before !== undefined && compare(names[before] ?? '', names[number] ?? '') === 0;
      ranks[number] = same ? (ranks[before] ?? 0) : place;
    });
    return ranks;
  }
}

/** A language the platform cannot sort is sorted as Finnish. */
function collatorFor(language: string): Intl.Collator {
  try {
    return new Intl.Collator([language, 'fi'], { numeric: true });
  } catch {
    return new Intl.Collator('fi', { numeric: true });
  }
}
