/** A run of term numbers, `from` included and `to` not. */
export interface TermRange {
  readonly from: number;
  readonly to: number;
}

/** The words of an index, sorted by folded key so that beginnings are runs. A term is a number. */
export class TermDictionary {
  readonly size: number;
  #joined: string | undefined;
  #offsets: Uint32Array | undefined;

  constructor(
    /** Folded keys, sorted; equal keys are neighbours. */
    readonly keys: readonly string[],
    /** The same words as written, in lower case. */
    readonly spellings: readonly string[],
    /** Bits of the languages each word is met in. */
    readonly languages: Uint8Array,
  ) {
    this.size = keys.length;
  }

  key(term: number): string {
    return this.keys[term] ?? '';
  }

  spelling(term: number): string {
    return this.spellings[term] ?? '';
  }

  /** Bits of the languages a term is met in. */
  languageBits(term: number): number {
    return this.languages[term] ?? 0;
  }

  /** Terms whose key is `key`. */
  equal(key: string): TermRange {
    const from = this.#lowerBound(key);
    let to = from;
    while (this.keys[to] === key) to++;
    return { from, to };
  }

  has(key: string): boolean {
    return this.keys[this.#lowerBound(key)] === key;
  }

  /** Terms whose key begins with `prefix`. */
  startingWith(prefix: string): TermRange {
    const from = this.#lowerBound(prefix);
    return { from, to: this.#lowerBound(`${prefix}\uffff`, from) };
  }

  /** Calls back with each term that holds `part` later than at its beginning, and where. One pass over one string. */
  eachHolding(part: string, found: (term: number, at: number) => void): void {
    const joined = (this.#joined ??= `\n${this.keys.join('\n')}\n`);
    const offsets = (this.#offsets ??= this.#keyOffsets());
    let term = 0;
    for (let at = joined.indexOf(part); at >= 0; at = joined.indexOf(part, at + 1)) {
      term = lastNotAfter(offsets, at, term);
      const inside = at - (offsets[term] ?? 0);
      if (inside > 0) found(term, inside);
    }
  }

  #keyOffsets(): Uint32Array {
    const offsets = new Uint32Array(this.size);
    let offset = 1;
    this.keys.forEach((key, term) => {
      offsets[term] = offset;
      offset += key.length + 1;
    });
    return offsets;
  }

  #lowerBound(key: string, low = 0): number {
    let high = this.size;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.key(middle) < key) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** Place of the last offset that is not after `at`, sought from `low` on. */
function lastNotAfter(offsets: Uint32Array, at: number, low: number): number {
  let high = offsets.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((offsets[middle] ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}
