/** Seeded randomness (mulberry32): the same seed gives the same catalogue everywhere. */
export function seededRandom(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    next,
    chance: (share) => next() < share,
    below: (limit) => Math.floor(next() * limit),
    pick: (list) => list[Math.floor(next() * list.length)],
    /** Prefers the beginning of a list; `bias` 1 is even. */
    early: (list, bias = 2.2) => list[Math.floor(next() ** bias * list.length)],
  };
}

/** Draws places of a list of `size` words by Zipf's law: the word of rank r about 1 / (r + shift) ** exponent as often. */
export function zipf(random, size, { exponent = 1.02, shift = 3 } = {}) {
  const sums = new Float64Array(size);
  let sum = 0;
  for (let rank = 0; rank < size; rank++) sums[rank] = sum += 1 / (rank + shift) ** exponent;
  return () => {
    const drawn = random.next() * sum;
    let low = 0;
    let high = size - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sums[middle] < drawn) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}
