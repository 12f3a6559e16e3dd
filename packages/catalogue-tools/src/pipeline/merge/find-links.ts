import type { KeptRecord } from '../map-kept.js';
import { Blocks } from './blocks.js';
import type { Link, PairKnowledge } from './clusters.js';
import { compare, compareIfLikely, type Comparison } from './compare.js';
import { pairKey, type Decisions } from './decisions.js';
import type { DecisionProblem } from './merge-log.js';
import { profileOf, type Profile } from './profile.js';
import { Rarity } from './rarity.js';
import { WordBook } from './word-book.js';

/** Everything that is known of pairs of records. */
export interface FoundLinks {
  readonly profiles: readonly Profile[];
  readonly links: readonly Link[];
  readonly knowledge: PairKnowledge;
  readonly problems: readonly DecisionProblem[];
  /** Pairs that were compared. */
  readonly compared: number;
}

/**
 * Finds the records that are or may be the same: what a person decided, what sources say, and what a comparison of the records
 * that share something gives.
 * @param kept in order of sources and record ids; a record's number is its place in it
 * @param systems system of each source by its id, to which `sameAs` refers
 */
export function findLinks(
  kept: readonly KeptRecord[],
  systems: ReadonlyMap<string, string>,
  decisions: Decisions,
): FoundLinks {
  const book = new WordBook();
  const profiles = kept.map((record, number) => profileOf(record, number, book));
  const rarity = new Rarity(profiles, book);
  const compared = (first: number, second: number): Comparison =>
    compare(profiles[first] as Profile, profiles[second] as Profile, rarity);

  const decided = decidedPairs(kept, decisions);
  const said = saidPairs(kept, systems, decided.different);
  const links: Link[] = [];
  const told = new Set<string>();
  for (const [because, pairs] of [
    ['decision', decided.same],
    ['source', said],
  ] as const) {
    for (const [key, [first, second]] of pairs) {
      if (told.has(key)) continue;
      told.add(key);
      links.push({ first, second, because, comparison: compared(first, second) });
    }
  }
  // A key for each of a million pairs is only made when somebody has decided or said anything.
  const anyTold = told.size + decided.different.size > 0;
  const isTold = (first: number, second: number): boolean => {
    const key = numbersKey(first, second);
    return told.has(key) || decided.different.has(key);
  };
  const blocks = new Blocks(profiles);
  let count = 0;
  for (const profile of profiles) {
    for (const other of blocks.candidates(profile)) {
      if (anyTold && isTold(profile.number, other)) continue;
      count += 1;
      const comparison = compareIfLikely(profile, profiles[other] as Profile, rarity);
      if (comparison !== undefined) links.push({ first: profile.number, second: other, because: 'score', comparison });
    }
  }
  const same = (first: number, second: number): boolean => told.has(numbersKey(first, second));
  const areDifferent = (first: number, second: number): boolean => decided.different.has(numbersKey(first, second));
  return {
    profiles,
    links,
    knowledge: { compare: compared, areDifferent, areSame: same },
    problems: decided.problems,
    compared: count,
  };
}

type Pairs = Map<string, readonly [first: number, second: number]>;

function decidedPairs(
  kept: readonly KeptRecord[],
  decisions: Decisions,
): { readonly same: Pairs; readonly different: Pairs; readonly problems: DecisionProblem[] } {
  const same: Pairs = new Map();
  const different: Pairs = new Map();
  const problems = [...decisions.problems];
  if (decisions.list.length === 0) return { same, different, problems };
  const numbers = new Map(kept.map((record, number) => [addressOf(record), number]));
  const decided = new Set<string>();
  for (const { line, verdict, first, second } of decisions.list) {
    decided.add(pairKey(first, second));
    const [one, other] = [numbers.get(first), numbers.get(second)];
    if (one === undefined || other === undefined) {
      const missing = [first, second].filter((address) => !numbers.has(address)).join(' and ');
      problems.push({
        line,
        message: `There is no record ${missing} in this run. If it has gone for good, remove the line.`,
      });
    } else put(verdict === 'same' ? same : different, one, other);
  }
  return { same, different, problems: problems.sort((a, b) => a.line - b.line) };
}

/** Pairs that a source itself says are one; of two records of one source it cannot be meant. */
function saidPairs(kept: readonly KeptRecord[], systems: ReadonlyMap<string, string>, different: Pairs): Pairs {
  const said: Pairs = new Map();
  if (!kept.some(({ outcome }) => outcome.sameAs !== undefined)) return said;
  const numbers = new Map<string, number[]>();
  kept.forEach(({ sourceId, outcome }, number) => {
    const address = `${systems.get(sourceId) ?? sourceId}:${outcome.recordId}`;
    numbers.set(address, [...(numbers.get(address) ?? []), number]);
  });
  kept.forEach(({ sourceId, outcome }, number) => {
    for (const address of outcome.sameAs ?? [])
      for (const other of numbers.get(address) ?? [])
        if (kept[other]?.sourceId !== sourceId && !different.has(numbersKey(number, other))) put(said, number, other);
  });
  return said;
}

function put(pairs: Pairs, one: number, other: number): void {
  pairs.set(numbersKey(one, other), one < other ? [one, other] : [other, one]);
}

function numbersKey(one: number, other: number): string {
  return one < other ? `${one} ${other}` : `${other} ${one}`;
}

/** How a record is named in the file of decisions. */
export function addressOf({ sourceId, outcome }: Pick<KeptRecord, 'sourceId' | 'outcome'>): string {
  return `${sourceId}:${outcome.recordId}`;
}
