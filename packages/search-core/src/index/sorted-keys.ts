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

  constructor(
    /** Units of all keys, one after the other. */
    readonly units: Uint8Array | Uint16Array,
    /** Key `n` is `units[offsets[n]]` to `units[offsets[n + 1]]`. */
    readonly offsets: Uint32Array,
  ) {
    this.size = Math.max(0, offsets.length - 1);
  }

  key(n: number): string {
    const { units, offsets } = this;
    return n >= 0 && n < this.size ? textOf(units.subarray(offsets[n], offsets[n + 1])) : '';
  }

  /** Numbers of the keys that are `key`. */
  equal(key: string): KeyRange {
    const from = this.#lowerBound(key);
    let to = from;
    while (to < this.size && this.#compare(to, key) === 0) to++;
    return { from, to };
  }

  has(key: string): boolean {
    const { from, to } = this.equal(key);
    return from < to;
  }

  /** Keys that begin with `prefix`. */
  startingWith(prefix: string): KeyRange {
    const from = this.#lowerBound(prefix);
    return { from, to: this.#lowerBound(`${prefix}\uffff`, from) };
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
