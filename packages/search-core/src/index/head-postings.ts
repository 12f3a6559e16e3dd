import { eachPosting } from './each-posting.js';
import { WHOLE_WORD, type UnitColumn } from './head-units.js';
import { joinedFlags } from './joined-flags.js';
import { PART, type Postings } from './search-index.js';
import { UnitLists } from './unit-lists.js';

/** The head as it is published (`head-units.ts`). */
export interface HeadUnits {
  readonly columns: readonly UnitColumn[];
  /** Number of the first word unit. */
  readonly firstWord: number;
  /** Units of each term. */
  readonly unitsOfTerms: Postings;
  /** Activities of each word unit. */
  readonly activitiesOfWords: Postings;
}

/** Most bytes that a distance between activities takes. */
const LONGEST_GAP = 5;
/** Bytes of lists put together that are kept; when there are more, all are let go. */
const MOST_UNFOLDED = 1_000_000;
/** A term whose list is there as published, and one whose list was put together. */
const PUBLISHED = 2;
const UNFOLDED = 1;

/**
 * Postings of the head. The list of a term is put together from those of its units when somebody first asks for it (`unfold`) and kept
 * for a while: to make them all would take longer than everything else that is loaded, and most are never asked for. A list is good until
 * the next is unfolded.
 */
export class HeadPostings implements Postings {
  readonly counts: Uint32Array;
  readonly starts: Uint32Array;
  readonly sharedFlags: Uint8Array;
  readonly flagStarts: Uint32Array;
  bytes: Uint8Array;
  flags: Uint8Array;
  readonly #head: HeadUnits;
  readonly #units: UnitLists;
  /** `PUBLISHED` or `UNFOLDED` for terms whose list is there. */
  readonly #unfolded: Uint8Array;
  /** Lengths of the lists that are there and shorter than `counts` says. */
  readonly #shorter = new Map<number, number>();
  #byteEnd: number;
  #flagEnd: number;
  /** Flags of activities while a list is put together; all 0 in between. */
  #marks: Uint8Array;
  #found = new Uint32Array(256);

  constructor(
    head: HeadUnits,
    readonly size: number,
  ) {
    const { unitsOfTerms, activitiesOfWords, firstWord } = head;
    const terms = unitsOfTerms.counts.length;
    this.#head = head;
    this.#units = new UnitLists(head.columns, activitiesOfWords, firstWord);
    this.counts = new Uint32Array(terms);
    this.starts = new Uint32Array(terms);
    this.sharedFlags = new Uint8Array(terms);
    this.flagStarts = new Uint32Array(terms);
    this.bytes = activitiesOfWords.bytes;
    this.flags = activitiesOfWords.flags;
    this.#byteEnd = this.bytes.length;
    this.#flagEnd = this.flags.length;
    this.#unfolded = new Uint8Array(terms);
    this.#marks = new Uint8Array(0);
    this.#countAll();
  }

  /** Puts the list of a term together, unless it is there. */
  unfold(term: number): number {
    const most = this.counts[term] as number;
    if (this.#unfolded[term] === 0) {
      if (this.#byteEnd - this.#head.activitiesOfWords.bytes.length > MOST_UNFOLDED) this.#letGo();
      this.#unfolded[term] = UNFOLDED;
      const count = this.#gather(term);
      if (count < most) this.#shorter.set(term, count);
      this.#append(term, count);
    }
    return this.#shorter.get(term) ?? most;
  }

  #letGo(): void {
    const { bytes, flags } = this.#head.activitiesOfWords;
    this.#byteEnd = bytes.length;
    this.#flagEnd = flags.length;
    this.#shorter.clear();
    for (let term = 0; term < this.#unfolded.length; term++)
      if (this.#unfolded[term] === UNFOLDED) this.#unfolded[term] = 0;
  }

  /**
   * A term that is the whole of one word has the list of that word. Others have at most what their units have. It runs over all terms
   * before the first answer.
   */
  #countAll(): void {
    const { unitsOfTerms, activitiesOfWords, firstWord } = this.#head;
    const unitCounts = this.#units.counts;
    let most = 0;
    let whole = -1;
    const see = (unit: number, flags: number): void => {
      most += unitCounts[unit] ?? 0;
      whole = flags === WHOLE_WORD ? unit - firstWord : -1;
    };
    for (let term = 0; term < this.counts.length; term++) {
      most = 0;
      eachPosting(unitsOfTerms, term, see);
      this.counts[term] = Math.min(most, this.size);
      if (unitsOfTerms.counts[term] !== 1 || whole < 0) continue;
      this.#unfolded[term] = PUBLISHED;
      this.starts[term] = activitiesOfWords.starts[whole] as number;
      this.sharedFlags[term] = activitiesOfWords.sharedFlags[whole] as number;
      this.flagStarts[term] = activitiesOfWords.flagStarts[whole] as number;
    }
  }

  /** Marks the activities of a term and gives their number; they are in `#found`, in order. */
  #gather(term: number): number {
    if (this.#marks.length === 0) this.#marks = new Uint8Array(this.size);
    const marks = this.#marks;
    const room = this.counts[term] as number;
    if (this.#found.length < room) this.#found = new Uint32Array(room);
    const found = this.#found;
    let count = 0;
    let last = -1;
    let inOrder = true;
    const see = (activity: number, flags: number): void => {
      const known = marks[activity] as number;
      if (known !== 0) {
        marks[activity] = joinedFlags(known, flags);
        return;
      }
      marks[activity] = flags;
      found[count++] = activity;
      if (activity < last) inOrder = false;
      last = activity;
    };
    eachPosting(this.#head.unitsOfTerms, term, (unit, flags) => {
      this.#units.each(unit, (activity, fields) => {
        see(activity, (flags & PART) | (flags & fields));
      });
    });
    if (!inOrder) this.#sort(count);
    return count;
  }

  #sort(count: number): void {
    // Going through all activities is cheaper than sorting when there are many.
    if (count * 16 < this.size) {
      this.#found.subarray(0, count).sort();
      return;
    }
    let at = 0;
    for (let activity = 0; activity < this.size; activity++)
      if (this.#marks[activity] !== 0) this.#found[at++] = activity;
  }

  /** Packs the marked activities behind what there is, and takes the marks away. */
  #append(term: number, count: number): void {
    this.bytes = withRoom(this.bytes, this.#byteEnd + LONGEST_GAP * count);
    this.flags = withRoom(this.flags, this.#flagEnd + count);
    const { bytes, flags } = this;
    const marks = this.#marks;
    let at = this.#byteEnd;
    let before = 0;
    let shared = marks[this.#found[0] as number] as number;
    for (let place = 0; place < count; place++) {
      const activity = this.#found[place] as number;
      const mark = marks[activity] as number;
      let gap = activity - before;
      before = activity;
      while (gap > 0x7f) {
        bytes[at++] = (gap & 0x7f) | 0x80;
        gap >>>= 7;
      }
      bytes[at++] = gap;
      flags[this.#flagEnd + place] = mark;
      marks[activity] = 0;
      if (mark !== shared) shared = 0;
    }
    this.starts[term] = this.#byteEnd;
    this.sharedFlags[term] = shared;
    this.flagStarts[term] = this.#flagEnd;
    this.#byteEnd = at;
    if (shared === 0) this.#flagEnd += count;
  }
}

function withRoom(bytes: Uint8Array, length: number): Uint8Array {
  if (length <= bytes.length) return bytes;
  const larger = new Uint8Array(Math.max(length, bytes.length + (bytes.length >> 2)));
  larger.set(bytes);
  return larger;
}
