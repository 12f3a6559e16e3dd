/** A run of key numbers, `from` included and `to` not. */
export interface KeyRange {
  readonly from: number;
  readonly to: number;
}

/**
 * Many folded words in one array of letters, in order of their UTF-16 units, so that beginnings are runs. Kept as bytes rather than
 * strings: a hundred thousand of them take about a megabyte, and become strings only when somebody asks for one.
 */
export class SortedKeys {
  readonly size: number;
  #joined: string | undefined;

  constructor(
    /** Units of all keys, one after the other. */
    readonly units: Uint8Array | Uint16Array,
    /** Key `n` is `units[offsets[n]]` to `units[offsets[n + 1]]`. */
    readonly offsets: Uint32Array,
  ) {
    this.size = Math.max(0, offsets.length - 1);
  }

  /** Packs keys that are sorted already. */
  static of(keys: readonly string[]): SortedKeys {
    const offsets = new Uint32Array(keys.length + 1);
    let wide = false;
    keys.forEach((key, n) => {
      offsets[n + 1] = (offsets[n] ?? 0) + key.length;
      for (let at = 0; at < key.length && !wide; at++) wide = key.charCodeAt(at) > 0xff;
    });
    const length = offsets[keys.length] ?? 0;
    const units = wide ? new Uint16Array(length) : new Uint8Array(length);
    keys.forEach((key, n) => {
      const start = offsets[n] ?? 0;
      for (let at = 0; at < key.length; at++) units[start + at] = key.charCodeAt(at);
    });
    return new SortedKeys(units, offsets);
  }

  key(n: number): string {
    const { units, offsets } = this;
    return n >= 0 && n < this.size ? textOf(units.subarray(offsets[n], offsets[n + 1])) : '';
  }

  lengthOf(n: number): number {
    return (this.offsets[n + 1] ?? 0) - (this.offsets[n] ?? 0);
  }

  /** Unit of a key at a depth; 0 past its end. */
  unitAt(n: number, depth: number): number {
    const at = (this.offsets[n] as number) + depth;
    return at < (this.offsets[n + 1] as number) ? (this.units[at] as number) : 0;
  }

  /** Numbers of the keys that are `key`. */
  equal(key: string): KeyRange {
    const from = this.#lowerBound(key);
    let to = from;
    while (to < this.size && this.#compare(to, key) === 0) to++;
    return { from, to };
  }

  has(key: string): boolean {
    const at = this.#lowerBound(key);
    return at < this.size && this.#compare(at, key) === 0;
  }

  /** Keys that begin with `prefix`. */
  startingWith(prefix: string): KeyRange {
    const from = this.#lowerBound(prefix);
    return { from, to: this.#lowerBound(`${prefix}\uffff`, from) };
  }

  /** Calls back with each key that holds `part` later than at its beginning, and where. One pass over one string. */
  eachHolding(part: string, found: (key: number, at: number) => void): void {
    const joined = (this.#joined ??= this.#join());
    let key = 0;
    for (let at = joined.indexOf(part); at >= 0; at = joined.indexOf(part, at + 1)) {
      key = this.#keyAt(at, key);
      const inside = at - this.#joinedOffset(key);
      if (inside > 0) found(key, inside);
    }
  }

  #join(): string {
    const keys = Array.from({ length: this.size }, (_, n) => this.key(n));
    return `\n${keys.join('\n')}\n`;
  }

  /** Where a key begins in the joined string: each key before it has its line feed, and so has the beginning. */
  #joinedOffset(n: number): number {
    return (this.offsets[n] ?? 0) + n + 1;
  }

  /** The last key that does not begin after `at`, sought from `low` on. */
  #keyAt(at: number, low: number): number {
    let high = this.size - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.#joinedOffset(middle) <= at) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  #lowerBound(key: string, low = 0): number {
    let high = this.size;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#compare(middle, key) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  #compare(n: number, key: string): number {
    const { units } = this;
    const start = this.offsets[n] as number;
    const length = (this.offsets[n + 1] as number) - start;
    const shared = Math.min(length, key.length);
    for (let at = 0; at < shared; at++) {
      const difference = (units[start + at] as number) - key.charCodeAt(at);
      if (difference !== 0) return difference;
    }
    return length - key.length;
  }
}

/** Text of units; no word is long enough to be too many arguments. */
function textOf(units: Uint8Array | Uint16Array): string {
  return String.fromCharCode.apply(null, units as unknown as number[]);
}
