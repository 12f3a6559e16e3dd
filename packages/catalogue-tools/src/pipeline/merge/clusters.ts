import { isContradicted, type Comparison } from './compare.js';
import { CLEARLY_BETTER } from './evidence-table.js';
import type { Ask, Join } from './merge-log.js';
import type { Profile } from './profile.js';

/** Two records and what speaks for their being one. Numbers are those of the profiles, the smaller first. */
export interface Link {
  readonly first: number;
  readonly second: number;
  readonly because: Join['because'];
  readonly comparison: Comparison;
}

/** A link that a person is asked about. */
export interface Doubt extends Link {
  readonly doubt: Ask['because'];
}

export interface Clusters {
  /** By number of each record that is joined: the number of the first record of its activity. */
  readonly heads: ReadonlyMap<number, number>;
  readonly doubts: readonly Doubt[];
}

/** What is needed to know about any two records. */
export interface PairKnowledge {
  compare(first: number, second: number): Comparison;
  /** Whether a person has said that they are different. */
  areDifferent(first: number, second: number): boolean;
  /** Whether a person or a source has said that they are the same. */
  areSame(first: number, second: number): boolean;
}

/**
 * Puts records together that are the same, the surest links first. What a person has decided comes first, then what
 * sources say, then scores. A link is not followed, and becomes a doubt, when a record of the same source fits as well
 * (`ambiguous`), or when it would bring two records together that contradict each other (`chain`): A ~ B ~ C is not one
 * activity when A and C are not.
 */
export function clusters(profiles: readonly Profile[], links: readonly Link[], knowledge: PairKnowledge): Clusters {
  const groups = new Groups(profiles, knowledge);
  const doubts: Doubt[] = [];
  const rivals = new Rivals(profiles, links);
  for (const link of [...links].sort(bySureness)) {
    if (groups.areTogether(link.first, link.second)) continue;
    const doubt =
      link.comparison.band !== 'merge' && link.because === 'score'
        ? askReason(link)
        : rivals.hasRival(link, (rival) => groups.isOpen(rival))
          ? 'ambiguous'
          : groups.canJoin(link)
            ? undefined
            : 'chain';
    if (doubt === undefined) groups.join(link.first, link.second);
    else doubts.push({ ...link, doubt });
  }
  return { heads: groups.heads(), doubts: doubts.filter((doubt) => groups.isOpen(doubt)) };
}

function askReason({ comparison }: Link): Doubt['doubt'] {
  return isContradicted(comparison) ? 'contradiction' : 'score';
}

const RANK: Readonly<Record<Join['because'], number>> = { decision: 0, source: 1, score: 2 };

function bySureness(a: Link, b: Link): number {
  return (
    RANK[a.because] - RANK[b.because] ||
    b.comparison.score - a.comparison.score ||
    a.first - b.first ||
    a.second - b.second
  );
}

/**
 * Which links compete: those of one record to one source. When another one is about as sure and still free, which is which
 * cannot be told.
 */
class Rivals {
  readonly #lists = new Map<string, Link[]>();

  constructor(
    readonly profiles: readonly Profile[],
    links: readonly Link[],
  ) {
    for (const link of links) {
      if (link.because === 'decision' || (link.because === 'score' && link.comparison.band !== 'merge')) continue;
      for (const key of this.#keys(link)) {
        const list = this.#lists.get(key);
        if (list === undefined) this.#lists.set(key, [link]);
        else list.push(link);
      }
    }
  }

  /** @param isFree whether a link can still be followed */
  hasRival(link: Link, isFree: (rival: Link) => boolean): boolean {
    if (link.because === 'decision') return false;
    const near = (rival: Link): boolean =>
      link.because === 'source' || rival.comparison.score > link.comparison.score - CLEARLY_BETTER;
    return this.#keys(link).some((key) =>
      this.#lists.get(key)?.some((rival) => rival !== link && near(rival) && isFree(rival)),
    );
  }

  /** Of either record to the other's source. */
  #keys({ first, second, because }: Link): string[] {
    return [
      [first, second],
      [second, first],
    ].map(([from = 0, to = 0]) => `${because} ${from} ${this.profiles[to]?.sourceId}`);
  }
}

class Groups {
  readonly #groupOf = new Map<number, number[]>();

  constructor(
    readonly profiles: readonly Profile[],
    readonly knowledge: PairKnowledge,
  ) {}

  areTogether(first: number, second: number): boolean {
    return first === second || (this.#groupOf.get(first)?.includes(second) ?? false);
  }

  /** No two records of one source, none that were decided to differ, none that contradict each other. */
  canJoin({ first, second, because }: Link): boolean {
    for (const one of this.#of(first)) {
      for (const other of this.#of(second)) {
        const linked = one === first && other === second;
        if (this.knowledge.areDifferent(one, other)) return false;
        if ((linked && because !== 'score') || this.knowledge.areSame(one, other)) continue;
        if (this.profiles[one]?.sourceId === this.profiles[other]?.sourceId) return false;
        if (!linked && isContradicted(this.knowledge.compare(one, other))) return false;
      }
    }
    return true;
  }

  join(first: number, second: number): void {
    const all = [...this.#of(first), ...this.#of(second)].sort((a, b) => a - b);
    for (const number of all) this.#groupOf.set(number, all);
  }

  /** A link is settled when both are together, or when one of them has found its like in the other's source. */
  isOpen({ first, second }: Link): boolean {
    return !this.areTogether(first, second) && !this.#hasSource(first, second) && !this.#hasSource(second, first);
  }

  heads(): Map<number, number> {
    const heads = new Map<number, number>();
    for (const [number, group] of this.#groupOf) heads.set(number, group[0] ?? number);
    return heads;
  }

  #of(number: number): readonly number[] {
    return this.#groupOf.get(number) ?? [number];
  }

  #hasSource(number: number, of: number): boolean {
    const source = this.profiles[of]?.sourceId;
    return this.#of(number).some((member) => member !== number && this.profiles[member]?.sourceId === source);
  }
}
