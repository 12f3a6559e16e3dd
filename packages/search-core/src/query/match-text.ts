import { fieldBit, WEIGHT_OF_BITS } from '../index/fields.js';
import { PART, type Postings } from '../index/search-index.js';
import { PART_FACTOR, PLACE_MENTION_FACTOR, RING_PART_FACTOR } from './tiers.js';
import type { ScoreBoard } from './score-board.js';
import { isUnanswered, type DirectMatch, type PrefixMatch, type WantedWord } from './wanted-word.js';

/** Where words are looked for: the body is missing while it is on its way. */
export interface MatchIndex {
  readonly head: Postings;
  readonly body: Postings | undefined;
  /** Bits of the fields that count (`fieldBit`); all when missing. */
  readonly fields?: number;
}

/** What was matched: the scores are on the board. */
export interface TextMatch {
  /** Words that all activities of the board have, in the order in which the board has picked their matches. */
  readonly words: readonly WantedWord[];
  /** Words that were let go because nothing matched all of them. */
  readonly dropped: readonly WantedWord[];
}

/** Marks a picked match that is no term but a direct one; its number is in the bits of the flags. */
export const PICKED_DIRECT = 0xffffff;

/** Postings that a prefix may add: beyond it a beginning is too short to mean all of them. */
const MOST_OF_PREFIX = 60_000;
/** Letters of a beginning from which on summaries and descriptions are looked into. */
const SHORTEST_IN_BODY = 3;

/**
 * Puts the activities that have all words on the board, with the sum of their scores. Reads the rarest word first; a word that no activity
 * has together with those before it is let go, so that what most activities match goes first. The head of a typed compound is read last but for guesses.
 *
 * @param alive 1 for activities that may be found.
 */
export function matchText(
  index: MatchIndex,
  words: readonly WantedWord[],
  alive: Uint8Array,
  board: ScoreBoard,
): TextMatch {
  const weighed = words.map((word) => ({ word, cost: isUnanswered(word) ? 0 : costOf(index, word) }));
  weighed.sort((a, b) => lastOf(a.word) - lastOf(b.word) || a.cost - b.cost);
  const kept: WantedWord[] = [];
  const dropped = new Set<WantedWord>();
  for (const { word } of weighed) {
    if (isUnanswered(word)) {
      dropped.add(word);
      continue;
    }
    board.begin(kept.length);
    readWord(index, word, board);
    if (keepCommon(board, alive)) kept.push(word);
    else dropped.add(word);
  }
  return { words: kept, dropped: words.filter((word) => dropped.has(word)) };
}

/** Words that may be let go before others, however rare: the head of a typed compound, and what is only guessed. */
function lastOf({ head, guessed }: WantedWord): number {
  return guessed ? 2 : head ? 1 : 0;
}

/** About how many postings a word has. */
function costOf({ head, body }: MatchIndex, { terms, prefix, direct }: WantedWord): number {
  let cost = 0;
  for (const term of terms.keys()) cost += (head.counts[term] as number) + (body ? (body.counts[term] as number) : 0);
  if (prefix) for (let term = prefix.from; term < prefix.to; term++) cost += head.counts[term] as number;
  for (const { scores, setOf } of direct) if (scores.some((score) => score > 0)) cost += setOf.length / 4;
  return cost;
}

function readWord(index: MatchIndex, { word, direct, terms, prefix }: WantedWord, board: ScoreBoard): void {
  const { head, body, fields } = index;
  const mention = direct.some(({ field }) => field === 'place') ? PLACE_MENTION_FACTOR : 1;
  direct.forEach((match, place) => readDirect(match, PICKED_DIRECT * 256 + place, board));
  for (const [term, { factor, part }] of terms) {
    const weights = weightsOf(part, fields);
    readPostings(head, term, weights, factor * mention, board);
    if (body) readPostings(body, term, weights, factor * mention, board);
  }
  if (prefix) readPrefix(index, word.length, prefix, prefix.factor * mention, board);
}

function readPrefix(
  { head, body, fields }: MatchIndex,
  length: number,
  prefix: PrefixMatch,
  factor: number,
  board: ScoreBoard,
): void {
  const weights = weightsOf(PART_FACTOR, fields);
  let left = MOST_OF_PREFIX;
  for (const term of termsOfPrefix(head, prefix)) {
    readPostings(head, term, weights, factor, board);
    left -= head.counts[term] as number;
  }
  if (!body || length < SHORTEST_IN_BODY) return;
  // What is frequent in descriptions is read last, and left out when it is too much.
  const inBody = numbersFrom(prefix).filter((term) => (body.counts[term] as number) > 0);
  inBody.sort((a, b) => (body.counts[a] as number) - (body.counts[b] as number));
  for (const term of inBody) {
    left -= body.counts[term] as number;
    if (left < 0) return;
    readPostings(body, term, weights, factor, board);
  }
}

/** All terms of a beginning; of a very short one the most frequent, until there are enough postings, but never none. */
function termsOfPrefix({ counts }: Postings, prefix: PrefixMatch): number[] {
  const terms = numbersFrom(prefix);
  let postings = 0;
  for (const term of terms) postings += counts[term] as number;
  if (postings <= MOST_OF_PREFIX) return terms;
  terms.sort((a, b) => (counts[b] as number) - (counts[a] as number));
  let read = 0;
  return terms.filter((term) => {
    const isEnough = read >= MOST_OF_PREFIX;
    read += counts[term] as number;
    return !isEnough;
  });
}

function numbersFrom({ from, to }: PrefixMatch): number[] {
  return Array.from({ length: to - from }, (_, place) => from + place);
}

const ALL_FIELDS = PART - 1;
const ORGANISER = fieldBit('organiser');
const PLACE = fieldBit('place');
/** A synonym in the name of an organiser says little of what it does: `förening` → every yhdistys. */
const SYNONYM_OF_ORGANISER = 40;

/** Weight of every combination of flags, for what a part of a compound keeps. */
function weightsOf(part: number, fields = ALL_FIELDS): Float32Array {
  const memo = part * 256 + fields;
  let weights = WEIGHTS.get(memo);
  if (!weights) {
    weights = Float32Array.from({ length: 256 }, (_, flags) => {
      // Parts of place names are names: who has memory troubles (minne) does not mean Euraåminne, nor a debt (velka) Selkäsaari.
      const counted = flags & fields & (flags & PART && part !== PART_FACTOR ? ~PLACE : ~0);
      let weight = WEIGHT_OF_BITS[counted] ?? 0;
      if (part === RING_PART_FACTOR && counted & ORGANISER)
        weight = Math.max(WEIGHT_OF_BITS[counted & ~ORGANISER] ?? 0, SYNONYM_OF_ORGANISER);
      return flags & PART ? weight * part : weight;
    });
    WEIGHTS.set(memo, weights);
  }
  return weights;
}
const WEIGHTS = new Map<number, Float32Array>();

/** Reads the postings of a term and raises the best score of each activity. A hot loop. */
function readPostings(
  postings: Postings,
  term: number,
  weights: Float32Array,
  factor: number,
  board: ScoreBoard,
): void {
  const { from, flagsFrom, count: postingCount, numbers, flags } = postings.read(term);
  const { best, sums, list, first, picks } = board;
  let { count } = board;
  for (let at = 0; at < postingCount; at++) {
    const activity = numbers[from + at] as number;
    if (!first && sums[activity] === 0) continue;
    const bits = flags[flagsFrom + at] as number;
    const score = (weights[bits] as number) * factor;
    const before = best[activity] as number;
    if (score <= before) continue;
    if (first && before === 0) list[count++] = activity;
    best[activity] = score;
    picks[activity] = term * 256 + bits;
  }
  board.count = count;
}

/** The same for a value of a facet that a word means. */
function readDirect({ setOf, scores }: DirectMatch, mark: number, board: ScoreBoard): void {
  const { best, list, first, picks } = board;
  const length = first ? setOf.length : board.count;
  for (let at = 0; at < length; at++) {
    const activity = first ? at : (list[at] as number);
    const score = scores[setOf[activity] as number] as number;
    const before = best[activity] as number;
    if (score <= before) continue;
    if (first && before === 0) list[board.count++] = activity;
    best[activity] = score;
    picks[activity] = mark;
  }
}

/** After a word: those that have it, and may be found, stay; all, when no one has it. True when some have. */
function keepCommon(board: ScoreBoard, alive: Uint8Array): boolean {
  const { best, sums, list, first } = board;
  let some = first;
  for (let at = 0; at < board.count && !some; at++) some = (best[list[at] as number] as number) > 0;
  if (!some) return false;
  let kept = 0;
  for (let at = 0; at < board.count; at++) {
    const activity = list[at] as number;
    const score = best[activity] as number;
    if (score > 0 && alive[activity]) {
      sums[activity] = (sums[activity] as number) + score;
      list[kept++] = activity;
    } else sums[activity] = 0;
    best[activity] = 0;
  }
  board.count = kept;
  return kept > 0;
}
