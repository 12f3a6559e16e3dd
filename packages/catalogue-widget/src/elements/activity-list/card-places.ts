import type { DescribedHit } from '@hyte/search-core/search-engine.js';

/**
 * Which card shows which hit. An activity that stays in the list keeps its card, with its focus and whether it is open; the cards of those
 * that go are given to those that come, because a new card costs many times as much as another text in an old one.
 */
export class CardPlaces {
  /** Number of the card of each activity in the list, by id. */
  readonly #cards = new Map<string, number>();
  #made = 0;

  /** The hits in order, each with the number of its card. */
  assign(hits: readonly DescribedHit[]): (readonly [card: number, hit: DescribedHit])[] {
    const ids = new Set(hits.map(({ activity }) => activity.id));
    const free: number[] = [];
    for (const [id, card] of this.#cards) if (!ids.has(id) && this.#cards.delete(id)) free.push(card);
    return hits.map((hit) => {
      const { id } = hit.activity;
      const card = this.#cards.get(id) ?? free.shift() ?? this.#made++;
      this.#cards.set(id, card);
      return [card, hit];
    });
  }
}
