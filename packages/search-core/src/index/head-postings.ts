import { WHOLE_WORD } from './head-units.js';
import { joinedFlags } from './joined-flags.js';
import { PART, type PostingList, type Postings } from './search-index.js';
import type { UnitPostings } from './unit-postings.js';

/** Room for postings of lists that were put together; when it is full, all are let go. */
const MOST_KEPT = 200_000;

/**
 * Postings of the head as it is published (`head-units.ts`). The list of a term is put together from those of its units when somebody first
 * asks for it and kept for a while: to make them all would take longer than everything else that is loaded, and most are never asked for.
 * It is itself the list that was read last, unless that is one of its words'.
 */
export class HeadPostings implements Postings, PostingList {
  readonly counts: Uint32Array;
  /** The lists that were put together, one after the other from place 1. */
  readonly numbers: Uint32Array;
  readonly flags: Uint8Array;
  from = 0;
  flagsFrom = 0;
  count = 0;
  /** Where the list of each term is; from 0 when it is not there. */
  readonly #starts: Uint32Array;
  readonly #lengths: Uint32Array;
  #end = 1;
  /** For a term that is the whole of one word 1 + the number of that word, whose list is its own; 0 for all others. */
  readonly #wholeWord: Uint32Array;
  /** Flags of activities while a list is put together; all 0 in between. */
  readonly #marks: Uint8Array;

  /**
   * @param unitsOfTerms units of each term, read as postings
   * @param units activities of each unit
   */
  constructor(
    readonly unitsOfTerms: Postings,
    readonly units: UnitPostings,
  ) {
    const { size, firstWord } = units;
    const terms = unitsOfTerms.counts.length;
    this.#wholeWord = new Uint32Array(terms);
    // It runs over all terms before the first answer, so it only adds up what their units have.
    this.counts = unitsOfTerms.counts.map((_, term) => {
      const { count, numbers, flags, flagsFrom } = unitsOfTerms.read(term);
      let most = 0;
      for (let place = 0; place < count; place++) most += units.counts[numbers[place] as number] ?? 0;
      const unit = numbers[0] as number;
      if (count === 1 && unit >= firstWord && flags[flagsFrom] === WHOLE_WORD)
        this.#wholeWord[term] = unit - firstWord + 1;
      return Math.min(most, size);
    });
    const room = 1 + size + Math.min(20 * size, MOST_KEPT);
    this.numbers = new Uint32Array(room);
    this.flags = new Uint8Array(room);
    this.#starts = new Uint32Array(terms);
    this.#lengths = new Uint32Array(terms);
    this.#marks = new Uint8Array(size);
  }

  read(term: number): PostingList {
    const word = this.#wholeWord[term] as number;
    if (word > 0) return this.units.words.read(word - 1);
    if (this.#starts[term] === 0) this.#gather(term);
    this.from = this.flagsFrom = this.#starts[term] as number;
    this.count = this.#lengths[term] as number;
    return this;
  }

  #gather(term: number): void {
    const { numbers, flags, units } = this;
    const marks = this.#marks;
    if (this.#end + (this.counts[term] as number) > numbers.length) {
      this.#starts.fill(0);
      this.#end = 1;
    }
    const start = this.#end;
    let end = start;
    const ofTerm = this.unitsOfTerms.read(term);
    for (let place = 0; place < ofTerm.count; place++) {
      const fields = ofTerm.flags[ofTerm.flagsFrom + place] as number;
      const { count, numbers: activities, flags: inFields, flagsFrom } = units.read(ofTerm.numbers[place] as number);
      for (let at = 0; at < count; at++) {
        const activity = activities[at] as number;
        const mark = (fields & PART) | (fields & (inFields[flagsFrom + at] as number));
        const known = marks[activity] as number;
        if (known === 0) numbers[end++] = activity;
        marks[activity] = known === 0 ? mark : joinedFlags(known, mark);
      }
    }
    for (let at = start; at < end; at++) {
      const activity = numbers[at] as number;
      flags[at] = marks[activity] as number;
      marks[activity] = 0;
    }
    this.#starts[term] = start;
    this.#lengths[term] = end - start;
    this.#end = end;
  }
}
