import { AGREE, ANY, CLEAR, FORBID, REQUIRE, SET, UNSET, type SymbolTable } from './symbols.js';
import type { Transitions } from './transitions.js';

/** Steps after which the walk for one word ends; real words need a few hundred. */
const MOST_STEPS = 20_000;
/** Symbols of one analysis. */
const LONGEST_PATH = 400;
/** Analyses of one word. Accidental compounds are many, and the good ones have few parts. */
const MOST_ANALYSES = 64;

/** Receives one analysis: `length` output symbols at the beginning of an array that is used again for the next one. */
export type TakeAnalysis = (outputs: Uint16Array, length: number) => void;

/**
 * Walks the dictionary depth first along the letters of a word. Every way that ends in a final state is an analysis: the symbols
 * written on the way. Flags are registers that transitions set and ask for; they are put back when the walk turns round.
 */
export class Transducer {
  readonly #flags: Uint8Array;
  readonly #path = new Uint16Array(LONGEST_PATH);
  #word: Uint16Array = new Uint16Array(64);
  #length = 0;
  #steps = 0;
  #analyses = 0;
  #take: TakeAnalysis = () => undefined;

  constructor(
    readonly symbols: SymbolTable,
    readonly transitions: Transitions,
  ) {
    this.#flags = new Uint8Array(symbols.featureCount);
  }

  /** Gives the analyses of a word; none when the dictionary does not have it. Bounded in time for any word. */
  analyse(word: string, take: TakeAnalysis): void {
    if (word.length > this.#word.length) return;
    this.#length = 0;
    for (const letter of word) {
      const symbol = this.symbols.numbers.get(letter);
      if (symbol === undefined) return;
      this.#word[this.#length++] = symbol;
    }
    this.#flags.fill(UNSET);
    this.#steps = MOST_STEPS;
    this.#analyses = MOST_ANALYSES;
    this.#take = take;
    this.#walk(0, 0, 0);
  }

  #walk(state: number, position: number, depth: number): void {
    if (--this.#steps < 0 || depth >= LONGEST_PATH) return;
    const { first, letters, final, inputs, outputs, targets } = this.transitions;
    const path = this.#path;
    const end = first[state + 1] as number;
    let at = first[state] as number;
    const fromLetters = letters[state] as number;
    const atEnd = position === this.#length;
    if (atEnd && final[state] === 1 && --this.#analyses >= 0) this.#take(path, depth);
    for (; at < fromLetters; at++) {
      const input = inputs[at] as number;
      path[depth] = outputs[at] as number;
      if (input === 0) this.#walk(targets[at] as number, position, depth + 1);
      else this.#walkWithFlag(input, targets[at] as number, position, depth);
    }
    if (atEnd || at === end) return;
    const wanted = this.#word[position] as number;
    if (end - at > 8) at = firstNotBelow(inputs, wanted, at, end);
    for (; at < end && (inputs[at] as number) <= wanted; at++) {
      if (inputs[at] !== wanted) continue;
      path[depth] = outputs[at] as number;
      this.#walk(targets[at] as number, position + 1, depth + 1);
    }
  }

  #walkWithFlag(flag: number, target: number, position: number, depth: number): void {
    const { operations, features, values } = this.symbols;
    const flags = this.#flags;
    const feature = features[flag] as number;
    const before = flags[feature] as number;
    const value = values[flag] as number;
    let after = before;
    switch (operations[flag]) {
      case SET:
        after = value;
        break;
      case CLEAR:
        after = UNSET;
        break;
      case AGREE:
        if (before === UNSET) after = value;
        else if (before !== value) return;
        break;
      case REQUIRE:
        if (value === ANY ? before === UNSET : before !== value) return;
        break;
      case FORBID:
        if (value === ANY ? before !== UNSET : before === value) return;
        break;
    }
    flags[feature] = after;
    this.#walk(target, position, depth + 1);
    flags[feature] = before;
  }
}

function firstNotBelow(inputs: Uint16Array, wanted: number, from: number, to: number): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((inputs[middle] as number) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
