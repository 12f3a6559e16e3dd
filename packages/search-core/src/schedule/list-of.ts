/** The objects of a list; empty when it is none. A catalogue in a page need not have been checked by anybody. */
export function listOf<T extends object>(list: readonly T[] | undefined): readonly T[] {
  return Array.isArray(list) ? (list as readonly T[]).filter((each) => typeof each === 'object' && each !== null) : [];
}
