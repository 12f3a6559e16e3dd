/**
 * The first `count` of a list of numbers, in order: the greatest value first, equals as `compare` says. Does not sort what is not
 * asked for, and compares only what the values leave open.
 */
export function firstInOrder(
  numbers: ArrayLike<number>,
  size: number,
  count: number,
  values: Float32Array | Float64Array,
  compare: (a: number, b: number) => number,
): number[] {
  const inOrder = (a: number, b: number): number => (values[b] as number) - (values[a] as number) || compare(a, b);
  if (count * 4 >= size) {
    const all = Array.from({ length: size }, (_, at) => numbers[at] as number);
    return all.sort(inOrder).slice(0, count);
  }
  const first: number[] = [];
  let least = -Infinity;
  for (let at = 0; at < size; at++) {
    const number = numbers[at] as number;
    if (first.length === count) {
      const value = values[number] as number;
      if (value < least || (value === least && compare(number, first[count - 1] as number) >= 0)) continue;
    }
    let low = 0;
    let high = first.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (inOrder(number, first[middle] as number) < 0) high = middle;
      else low = middle + 1;
    }
    first.splice(low, 0, number);
    if (first.length > count) first.pop();
    least = values[first[first.length - 1] as number] as number;
  }
  return first;
}
