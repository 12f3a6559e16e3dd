/** The first `count` numbers by `compare`, in order. Does not sort what is not asked for. */
export function firstInOrder(
  numbers: readonly number[],
  count: number,
  compare: (a: number, b: number) => number,
): number[] {
  if (count * 4 >= numbers.length) return [...numbers].sort(compare).slice(0, count);
  const first: number[] = [];
  for (const number of numbers) {
    const last = first.at(-1);
    if (first.length === count && last !== undefined && compare(number, last) >= 0) continue;
    let low = 0;
    let high = first.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (compare(number, first[middle] ?? 0) < 0) high = middle;
      else low = middle + 1;
    }
    first.splice(low, 0, number);
    if (first.length > count) first.pop();
  }
  return first;
}
