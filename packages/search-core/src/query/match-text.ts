import { WEIGHT_OF_BITS } from '../index/fields.js';
import { postingActivity, postingFields, type InvertedIndex } from '../index/inverted-index.js';
import type { Expansion } from './expand-word.js';
import type { DirectMatch } from './recognise.js';
import { PLACE_MENTION_FACTOR } from './tiers.js';

/** One word that must match: the terms that answer it, and activities it points at by itself. */
export interface WantedWord {
  /** As typed. */
  readonly word: string;
  readonly expansion: Expansion;
  /** Places and audiences the word means: their activities match without a term. */
  readonly direct?: readonly DirectMatch[];
  /** True for the last part of a typed compound: in tasapaino|harjoitus the first part says what it is about. */
  readonly head?: boolean;
  /** True when nothing answers the word as typed and the expansion is a guess. */
  readonly guessed?: boolean;
}

/** Activities that match words, with the score of each. */
export interface TextMatch {
  readonly activities: readonly number[];
  /** Score by activity number; 0 where there is no match. */
  readonly scores: Float32Array;
  /** Words that were let go because nothing matched all of them. */
  readonly dropped: readonly string[];
}

/**
 * Activities that match all words. When none does, words are let go one at a time: first what matches nothing, then the
 * head of a typed compound, then the word that tells least, which is the one most activities match.
 */
export function matchText(index: InvertedIndex, words: readonly WantedWord[]): TextMatch {
  const scored = words.map((word) => ({ word: word.word, head: word.head === true, scores: scoreWord(index, word) }));
  const left = scored
    .filter(({ scores }) => scores.activities.length > 0)
    .sort((a, b) => Number(a.head) - Number(b.head) || a.scores.activities.length - b.scores.activities.length);
  for (;;) {
    const activities = matchingAll(left.map(({ scores }) => scores));
    if (activities.length > 0 || left.length < 2) {
      const kept = new Set(left.map(({ word }) => word));
      const dropped = activities.length > 0 ? scored.filter(({ word }) => !kept.has(word)).map(({ word }) => word) : [];
      return {
        activities,
        scores: sumScores(
          index.size,
          activities,
          left.map(({ scores }) => scores),
        ),
        dropped,
      };
    }
    left.pop();
  }
}

/** Activities that have one word, and its best score in each. */
interface Scores {
  readonly activities: readonly number[];
  readonly of: Float32Array;
}

function scoreWord(index: InvertedIndex, { expansion, direct }: WantedWord): Scores {
  const of = new Float32Array(index.size);
  const activities: number[] = [];
  const raise = (activity: number, score: number): void => {
    const before = of[activity] ?? 0;
    if (before === 0) activities.push(activity);
    if (score > before) of[activity] = score;
  };
  for (const { scores } of direct ?? []) scores.forEach((score, activity) => raise(activity, score));
  const mention = direct?.some(({ field }) => field === 'place') ? PLACE_MENTION_FACTOR : 1;
  for (const [term, match] of expansion) {
    const factor = match.factor * mention;
    const end = index.starts[term + 1] ?? 0;
    for (let at = index.starts[term] ?? 0; at < end; at++) {
      const posting = index.postings[at] ?? 0;
      raise(postingActivity(posting), factor * (WEIGHT_OF_BITS[postingFields(posting)] ?? 0));
    }
  }
  return { activities, of };
}

function matchingAll([rarest, ...others]: readonly Scores[]): readonly number[] {
  if (!rarest) return [];
  if (others.length === 0) return rarest.activities;
  return rarest.activities.filter((activity) => others.every(({ of }) => of[activity]));
}

function sumScores(size: number, activities: readonly number[], words: readonly Scores[]): Float32Array {
  const [only, ...others] = words;
  if (only && others.length === 0) return only.of;
  const sums = new Float32Array(size);
  for (const activity of activities) sums[activity] = words.reduce((sum, { of }) => sum + (of[activity] ?? 0), 0);
  return sums;
}
